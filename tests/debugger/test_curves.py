"""What is kept of each update beside its loss: the length of its gradient; and the counts of lamps over the run."""

from __future__ import annotations

import numpy as np
import pytest

from visprop.debugger import envelope, ladder, row, shelf, timeline
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
    kept = session.moment().history.grad_norm.exact
    np.testing.assert_allclose(kept, norms, rtol=1e-14)
    before = kept.copy()
    session.seek(7)
    session.advance(iterations=60)
    np.testing.assert_array_equal(session.moment().history.grad_norm.exact[:40], before)


def test_a_branch_shares_the_norms_before_its_edit() -> None:
    session = Session("circle")
    session.advance(iterations=50)
    main = session.moment().history.grad_norm.exact.copy()
    session.seek(20)
    session.edit("learning_rate", 0.9)
    session.advance(iterations=10)
    branch = session.moment().history.grad_norm.exact
    np.testing.assert_array_equal(branch[:20], main[:20])
    assert not np.array_equal(branch[22:30], main[22:30])


def norms_of(session: Session, count: int) -> np.ndarray:
    """Of a run from the start with the same edits, from the gradient on its tape."""
    straight, norms = Session(session.origin, session.branch.edits), []
    for _ in range(count):
        straight.advance(iterations=1)
        norms.append(np.linalg.norm(straight.tape["g"]))
    return np.array(norms)


def act_at_random(session: Session, rng: np.random.Generator) -> None:
    """Run, look back, edit where the run stands, undo, redo or take another branch into view."""
    kind = rng.choice(["advance"] * 4 + ["seek"] * 2 + ["step back", "edit", "edit", "undo", "redo", "switch"])
    if kind == "advance":
        session.advance(iterations=int(rng.integers(1, 40)))
    elif kind == "seek":
        session.seek(int(rng.integers(session.kept + 5)), int(rng.integers(9)))
    elif kind == "step back":
        session.back("iteration")
    elif kind == "edit":
        session.edit("batch_size", int(rng.choice([7, 10]))) if rng.random() < 0.2 else session.edit(
            "b[1]", float(rng.standard_normal()), (1,)
        )
    elif kind == "undo" and session.runs.can_undo:
        session.undo()
    elif kind == "redo" and session.runs.can_redo:
        session.redo()
    elif kind == "switch":
        session.switch(str(rng.choice([branch.name for branch in session.branches])))


@pytest.mark.parametrize("seed", range(3))
def test_norms_in_buckets_are_those_of_the_run_whatever_was_done(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With 8 buckets and few checkpoints, so that branches begin within buckets and dropped runs are made again."""
    scarce = ((envelope, "BUCKETS", 8), (envelope, "BLOCK", 6), (row, "LEAST", 2), (ladder, "RUNGS", 4))
    for module, name, value in (*scarce, (timeline, "NEAREST", 1), (shelf, "KEPT", 2)):
        monkeypatch.setattr(module, name, value)
    session, rng, widths, most = Session("circle"), np.random.default_rng(seed), set(), 0
    session.advance(iterations=50)
    for _ in range(90):
        act_at_random(session, rng)
        norms = session.moment().history.grad_norm
        assert session.cursor.iteration <= norms.count == session.kept
        if rng.random() < 0.25:
            expected = norms_of(session, session.kept)
            np.testing.assert_allclose(norms.exact, expected[:8], rtol=1e-14)
            found = np.array([norms.around(k) for k in range(8, session.kept)]).reshape(-1, 4)
            want = [(expected[int(a) : int(b)].min(), expected[int(a) : int(b)].max()) for a, b in found[:, :2]]
            np.testing.assert_allclose(found[:, 2:], np.reshape(want, (-1, 2)), rtol=1e-14)
            widths.add(norms.bucket)
        most = max(most, len(session.branches))
    assert most > 1 and len(widths) > 1


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
