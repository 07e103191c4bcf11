"""Breakpoints: where they stop, and that running backward stops at the same moments in reverse."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import Experiment, Session
from visprop.debugger.breakpoints import Breakpoint, check_line
from visprop.debugger.cursor import Cursor
from visprop.debugger.language import ConditionError

END = 25  # iterations of a run


def session() -> Session:
    return Session(Experiment.load("circle").replace("data", samples=27).replace("training", batch_size=10))


def forward(session: Session) -> list[Cursor]:
    """All moments at which a run from the start to END stops."""
    found = []
    while session.cursor.iteration < END:
        change = session.advance(iterations=END - session.cursor.iteration + 1)
        if change.stop is None:
            break
        found.append(change.after)
    return [at for at in found if at.iteration < END]


def backward(session: Session) -> list[Cursor]:
    """All moments at which running back from the start of END stops."""
    session.seek(END, 1)
    found = []
    while session.run_back().after != Cursor():
        found.append(session.cursor)
    return found


def random_lines(rng) -> list[str]:
    pool = [
        f"L < {rng.uniform(0.2, 0.6):.3f}",
        f"W[1][{rng.integers(4)}, {rng.integers(2)}] changes sign",
        f"max(gain[1]) < {rng.uniform(0.9, 1):.4f}",
        f"abs(dC_dz[2][n, 1]) < {rng.uniform(0.001, 0.02):.4f}",
        f"any(a[2][:, 0] > {rng.uniform(0.3, 0.9):.3f})",
        f"C[{rng.integers(10)}] > {rng.uniform(0.3, 0.8):.3f}",
        "op z[2]",
        f"op dC_dz[1], neuron {rng.integers(4)}",
        f"op dL_dW[2], neuron {rng.integers(2)}",
        "op batch",
        f"norm(g) < {rng.uniform(0.1, 0.6):.3f}",
    ]
    return [str(line) for line in rng.choice(pool, rng.integers(1, 4), replace=False)]


def test_running_backward_stops_at_the_same_moments_in_reverse(full):
    found = 0
    for seed in range(1000 if full else 60):
        rng, run = np.random.default_rng(seed), session()
        run.set_breakpoints(Breakpoint(line, skip=int(rng.choice([0, 0, 3]))) for line in random_lines(rng))
        stops = forward(run)
        assert stops == sorted(stops), seed
        assert backward(run) == stops[::-1], seed
        found += len(stops)
    assert found > 60


def test_a_condition_stops_behind_the_operation_that_makes_it_true():
    run = session()
    run.set_breakpoints([Breakpoint("L < 0.45")])
    change = run.advance(iterations=1000)
    assert change.after == Cursor(change.after.iteration, run.program.index("L") + 1)
    assert change.stop.breakpoint.text == "L < 0.45"
    losses = run.losses
    assert losses[change.after.iteration] < 0.45
    assert (losses[: change.after.iteration] >= 0.45).all()


def test_a_place_stops_before_it_is_computed():
    run = session()
    run.set_breakpoints([Breakpoint("op z[2], neuron 1")])
    assert run.advance(iterations=5).after == Cursor(0, run.program.index("z[2]"), 5)  # 4 inputs and a bias
    run.set_breakpoints([Breakpoint("op dC_dz[2]")])
    assert run.advance(iterations=5).after == Cursor(0, run.program.index("dC_dz[2]"))
    assert run.advance(iterations=5).after == Cursor(1, run.program.index("dC_dz[2]"))


def test_the_first_hits_pass_and_a_disabled_line_does_not_count():
    run = session()
    run.set_breakpoints([Breakpoint("L > 0", skip=3), Breakpoint("op z[1]", enabled=False)])
    assert run.advance(iterations=50).after.iteration == 3


def test_a_log_point_prints_and_does_not_stop():
    run, lines = session(), []
    run.set_breakpoints([Breakpoint("L > 0", log="seen")], lines.append)
    assert run.advance(iterations=7).stop is None
    assert lines == ["seen"] * 7


def test_a_log_point_behind_a_stop_prints_once():
    run, lines = session(), []
    run.set_breakpoints([Breakpoint("op z[2]"), Breakpoint("L > 0", log="L {L}")], lines.append)
    for _ in range(3):
        run.advance(iterations=5)
    assert lines == [f"L {loss:.6g}" for loss in run.losses[:2]]


def test_stepping_does_not_stop_at_breakpoints():
    run = session()
    run.set_breakpoints([Breakpoint("L > 0")])
    assert run.step("iteration").after == Cursor(0, len(run.program.ops))


@pytest.mark.parametrize(
    ("line", "underlined"),
    [("op q[2]", "q[2]"), ("op z[2], neuron 7", "7"), ("op", ""), ("L <", "")],
)
def test_a_wrong_line_is_refused_when_it_is_set(line, underlined):
    run = session()
    with pytest.raises(ConditionError) as caught:
        run.set_breakpoints([Breakpoint(line)])
    assert line[caught.value.start : caught.value.end] == underlined
    assert run.breakpoints == ()
    with pytest.raises(ConditionError):
        check_line(line, run.program)
