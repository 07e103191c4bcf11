"""Watches against a run replayed from its start, each line's arithmetic written out once more in plain NumPy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from tests.debugger.replay import Iteration, Replay
from visprop import Experiment, Session
from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit
from visprop.debugger.grains import GRAINS, Calendar
from visprop.debugger.language import ConditionError
from visprop.debugger.watches import MOST_POINTS, grid

Wanted = Callable[[dict[str, np.ndarray]], float | bool]
LINES: dict[str, tuple[str, Wanted]] = {
    "L": ("L", lambda v: v["L"]),
    "W[1][0, 1]": ("W[1]", lambda v: v["W[1]"][0, 1]),
    "max(gain[1])": ("gain[1]", lambda v: v["gain[1]"].max()),
    "norm(g)": ("g", lambda v: np.linalg.norm(v["g"])),
    "abs(dC_dz[2][1, 0])": ("dC_dz[2]", lambda v: abs(v["dC_dz[2]"][1, 0])),
    "mean(a[1]) - z[2][0, 1]": ("z[2]", lambda v: v["a[1]"].mean() - v["z[2]"][0, 1]),
    "any(a[2] > 0.6) and L < 0.5": ("L", lambda v: bool((v["a[2]"] > 0.6).any() and v["L"] < 0.5)),
}
EDITS = (Edit(3, "W[2]", (0, 1), 0.7), Edit(5, "activation[1]", (), "tanh"), Edit(9, "batch_size", (), 3.0))


def experiment() -> Experiment:
    plain = Experiment.load("circle").replace("network", layers=[2, 3, 2, 1])
    return plain.replace("data", samples=23).replace("training", batch_size=5)


def wanted(replay: Replay, line: str, at: Cursor) -> float | bool | None:
    """The value of a line at a moment, from the replay; None before it is computed, or for an example not there."""
    needs, read = LINES[line]
    iteration: Iteration = replay[at.iteration]
    if iteration.program.index(needs) >= at.op or ("[1, 0]" in line and iteration.batch < 2):
        return None
    return read(iteration.values)


def same(one: float | bool | None, other: float | bool | None) -> bool:
    if one is None or other is None:
        return one is other
    return isinstance(one, bool) == isinstance(other, bool) and one == pytest.approx(float(other), rel=1e-12, abs=0)


def edited() -> tuple[Session, Replay]:
    """A run that was edited, in its past too, so that a branch is in view."""
    session = Session(experiment())
    session.advance(iterations=14)
    for edit in EDITS:
        session.seek(edit.iteration, 1)
        session.edit(edit.target, edit.value, edit.index)
    session.advance(iterations=8)
    assert session.branch.name != "main"
    return session, Replay(experiment(), session.branch.edits)


@pytest.mark.parametrize("grain", GRAINS)
def test_now_and_a_step_ago_are_those_of_a_replay_in_a_branch(grain: str) -> None:
    session, replay = edited()
    session.set_watches(LINES)
    calendar = Calendar(session.runs.timeline.schedule)
    random = np.random.default_rng(GRAINS.index(grain))
    for _ in range(40):
        k = int(random.integers(0, 17))
        session.seek(k, int(random.integers(0, calendar.end(k) + 1)))
        if random.random() < 0.5:
            session.step(grain)
        earlier = calendar.before(session.cursor, grain)
        for seen in session.watched(grain):
            assert same(seen.now, wanted(replay, seen.text, session.cursor)), (seen, session.cursor)
            before = None if session.cursor == Cursor() else wanted(replay, seen.text, earlier)
            assert same(seen.before, before), (seen, session.cursor, earlier)


def test_a_step_ago_is_what_a_step_back_shows() -> None:
    session, _ = edited()
    session.set_watches(LINES)
    for grain in GRAINS:
        for k in (2, 3, 5, 9, 12):
            for op in (1, 4, len(session.program.ops)):
                session.seek(k, op)
                before = [seen.before for seen in session.watched(grain)]
                session.back(grain)
                assert before == [seen.now for seen in session.watched(grain)], (grain, k, op)


def test_samples_are_those_of_a_replay_and_change_nothing() -> None:
    session, replay = edited()
    session.set_watches(LINES)
    digest, kept = session.digest(), session.kept
    assert len(list(session.sample_watches())) == kept
    assert not list(session.sample_watches())
    for seen in session.watched():
        whole = [wanted(replay, seen.text, Cursor(k, 99)) for k in range(kept)]
        assert [k for k, _ in seen.points] == [k for k, value in enumerate(whole) if value is not None]
        assert all(value == pytest.approx(float(whole[k]), rel=1e-12, abs=0) for k, value in seen.points)
    assert (session.digest(), session.kept) == (digest, kept)


def test_a_run_that_grows_is_sampled_again_more_coarsely() -> None:
    session = Session("circle")
    session.set_watches(["L"])
    for total in (90, 700, 5000):
        session.advance(iterations=total - session.kept)
        for _ in session.sample_watches():
            pass
        (seen,) = session.watched()
        at = [k for k, _ in seen.points]
        assert at == list(grid(total)) == list(range(0, total, seen.every))
        assert MOST_POINTS // 2 < len(at) <= MOST_POINTS
        assert np.array_equal([value for _, value in seen.points], session.losses[at])


def test_quick_reads_nothing_of_other_iterations() -> None:
    session = Session("circle")
    session.set_watches(["L"])
    session.advance(iterations=5)
    (seen,) = session.watched("iteration", quick=True)
    assert (seen.now, seen.before) == (session.losses[4], None)
    (seen,) = session.watched("iteration")
    assert seen.before == session.losses[3]


def test_what_is_not_finite_leaves_a_gap() -> None:
    plain = Experiment.load("circle").replace("network", output="identity", activation="relu")
    session = Session(plain.replace("training", learning_rate=50.0, cost="se"))
    session.set_watches(["L", "L * 1e200 * 1e200"])
    stop = session.advance(iterations=2000).stop
    assert stop is not None
    for _ in session.sample_watches():
        pass
    plain, large = session.watched()
    assert all(np.isfinite(value) for _, value in (*plain.points, *large.points))
    assert 0 < len(large.points) < len(plain.points) or not large.points


def test_an_example_that_a_short_batch_lacks_has_no_value() -> None:
    session = Session(experiment())
    session.set_watches(["C[4]"])
    session.seek(2, len(session.program.ops))
    assert [seen.now for seen in session.watched()] == [None]
    session.back("iteration")
    assert [seen.now for seen in session.watched()] == [session.tape["C"][4]]


def test_a_wrong_line_is_refused_and_one_that_lost_its_meaning_says_why() -> None:
    session = Session("circle")
    session.set_watches(["max(gain[3])"])
    with pytest.raises(ConditionError, match="many numbers"):
        session.set_watches(["max(gain[3])", "W[1]"])
    assert session.watches == ("max(gain[3])",)
    session.edit("activation[3]", "softmax")
    session.step("iteration")
    (seen,) = session.watched()
    assert seen.now is None
    assert "gain[3]" in seen.trouble
    session.set_watches([*session.watches, "L"])  # an old line does not keep a new one out
    assert [seen.now is None for seen in session.watched()] == [True, False]
    session.set_watches(["L", " L ", "C[0]"])
    assert session.watches == ("L", "C[0]")
