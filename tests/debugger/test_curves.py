"""What is kept of each update beside its loss: the length of its gradient; and the counts of lamps over the run."""

from __future__ import annotations

import numpy as np
import pytest

from visprop.debugger.health import KINDS, counts, lamps
from visprop.debugger.sampled import Sampled, health_of, loss_on_tests
from visprop.experiment import Experiment
from visprop.session import Session


def test_the_norm_of_every_update_is_that_of_its_taped_gradient() -> None:
    session = Session("circle")
    norms = []
    for _ in range(40):
        session.advance(iterations=1)
        norms.append(np.sqrt(np.sum(session.tape["g"] ** 2)))
    kept = session.moment().history.grad_norm.values
    np.testing.assert_allclose(kept, norms, rtol=1e-14)
    before = kept.copy()
    session.seek(7)
    session.advance(iterations=60)
    np.testing.assert_array_equal(session.moment().history.grad_norm.values[:40], before)


def test_a_branch_shares_the_norms_before_its_edit() -> None:
    session = Session("circle")
    session.advance(iterations=50)
    main = session.moment().history.grad_norm.values.copy()
    session.seek(20)
    session.edit("learning_rate", 0.9)
    session.advance(iterations=10)
    branch = session.moment().history.grad_norm.values
    np.testing.assert_array_equal(branch[:20], main[:20])
    assert not np.array_equal(branch[22:30], main[22:30])


@pytest.mark.parametrize("name", ["vanishing", "circle", "lecture"])
def test_counts_agree_with_the_lamps(name: str) -> None:
    session = Session(name)
    for _ in range(4):
        session.advance(iterations=15)
        moment = session.moment()
        found = dict(zip(KINDS, counts(moment), strict=True))
        lit = {lamp.kind for lamp in lamps(moment)}
        assert lit <= {kind for kind, count in found.items() if count}
        assert all(found[kind] == 0 or kind in lit or kind in ("vanishing", "exploding") for kind in KINDS)


def test_sampling_the_past_gives_what_was_there_and_changes_nothing() -> None:
    session, log, live = Session("vanishing"), Sampled(health_of), Sampled(health_of)
    for _ in range(30):
        session.advance(iterations=1)
        live.note(session.runs.timeline, session.cursor)
    before = session.digest()
    assert sum(1 for _ in log.sample(session.runs.timeline)) == 30
    history = session.moment().history
    for one, other in zip(log.over(history), live.over(history), strict=True):
        np.testing.assert_array_equal(one, other)
    assert session.digest() == before
    assert not list(log.sample(session.runs.timeline))


def test_the_test_loss_is_sampled_over_the_run_and_decides_nothing() -> None:
    session = Session(
        Experiment.from_toml(Experiment.load("circle").to_toml().replace("split = ", 'test = "random 0.2"\nsplit = '))
    )
    losses = []
    for _ in range(20):
        session.advance(iterations=1)
        losses.append(session.test_loss())
    before, samples = session.digest(), Sampled(loss_on_tests)
    assert sum(1 for _ in samples.sample(session.runs.timeline)) == 20
    at, found = samples.over(session.moment().history)
    np.testing.assert_array_equal(at, np.arange(20))
    np.testing.assert_array_equal(found[:, 0], losses)
    assert session.digest() == before
