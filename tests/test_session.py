"""The session's promises: what can be read when, what a command answers, what stops it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from visprop import Experiment, NotComputed, Session
from visprop.debugger.cursor import Cursor
from visprop.engine.activations import ACTIVATIONS

DIVERGING = """
[network]
layers = [1, 1]
output = "identity"
[[network.parameters]]
W = [[1]]
b = [0]
[data]
x = [[1]]
y = [[0]]
[training]
learning_rate = 2.5
"""


def test_nothing_is_computed_at_the_start():
    session = Session("lecture")
    assert session.cursor == Cursor(0, 0, 0)
    for name in ("rows", "a[0]", "z[1]", "C", "L", "dC_dz[1]", "g", "W[1]"):
        with pytest.raises(NotComputed):
            session.tape[name]
    np.testing.assert_array_equal(session.tape["theta.W[1]"], [[1, -2], [-1, 1]])


def test_each_operation_gives_its_names_and_no_others():
    session = Session("lecture")
    for done, op in enumerate(session.program.ops, start=1):
        session.step("op")
        assert session.cursor == Cursor(0, done)
        assert all(session.tape.computed(name) for name in op.outputs)
        assert not any(session.tape.computed(name) for later in session.program.ops[done:] for name in later.outputs)


def test_an_operation_that_is_only_entered_is_not_computed_yet():
    session = Session("lecture")
    session.seek(0, session.program.index("z[2]"), 1)
    with pytest.raises(NotComputed):
        session.tape["z[2]"]
    assert session.tape.under_way("z[2]").shape == (1, 2)
    with pytest.raises(NotComputed):
        session.tape.under_way("a[2]")


def test_what_is_read_cannot_be_written():
    session = Session("lecture")
    session.advance(iterations=1)
    with pytest.raises(ValueError, match="read-only"):
        session.tape["a[1]"][0, 0] = 1
    with pytest.raises(ValueError, match="read-only"):
        session.tape.view("theta.W[1]")[0, 0] = 1


def test_unknown_names_and_grains_are_refused():
    session = Session("lecture")
    with pytest.raises(KeyError):
        session.tape["z[9]"]
    with pytest.raises(ValueError, match="grain"):
        session.step("epic")
    with pytest.raises(ValueError, match="moment"):
        session.seek(0, 99)
    with pytest.raises(ValueError, match="part"):
        session.seek(0, 0, 1)


def test_advancing_counts_the_iteration_under_way():
    session = Session("lecture")
    session.advance(iterations=3)
    assert session.cursor == Cursor(2, len(session.program.ops))
    session.seek(3, 4)
    change = session.advance(iterations=1)
    assert (change.before, change.after, change.iterations) == (Cursor(3, 4), Cursor(3, len(session.program.ops)), 1)


def test_advancing_after_going_back_inside_a_finished_iteration_shows_its_end_first():
    session = Session("lecture")
    session.advance(iterations=3)
    session.back("op")
    assert session.advance(iterations=1).after == Cursor(2, len(session.program.ops))
    session.back("phase")
    assert session.advance(iterations=2).after == Cursor(3, len(session.program.ops))


def test_theta_is_the_new_one_when_the_iteration_is_done():
    session = Session("mazur")
    before = session.theta
    session.seek(0, len(session.program.ops) - 1)
    np.testing.assert_array_equal(session.theta, before)
    session.step("op")
    assert session.theta[0] == pytest.approx(0.149780716132763, abs=1e-12)


def test_looking_changes_nothing():
    session = Session(Experiment.load("circle").replace("data", split="every 5"))
    session.advance(iterations=7)
    digest = session.digest()
    for look in (session.train_loss, session.valid_loss, session.moment, lambda: list(session.check())):
        look()
    assert session.digest() == digest


def test_a_number_that_is_not_finite_stops_the_run_behind_its_operation():
    session = Session(Experiment.from_toml(DIVERGING))
    change = session.advance(iterations=100_000)
    assert change.stop is not None
    assert session.cursor == Cursor(change.after.iteration, change.stop.not_finite.op + 1)
    assert change.stop.not_finite.name in change.stop.sentence
    assert not np.isfinite(session.tape[change.stop.not_finite.name]).all()
    session.back("op")
    finite = [name for op in session.program.ops for name in op.outputs if session.tape.computed(name)]
    assert all(np.isfinite(session.tape[name]).all() for name in finite)


def test_losses_of_a_standardised_target_are_reported_in_its_own_unit():
    plain = Experiment.load("sine").replace("data", standardize="none")
    session = Session(plain.replace("data", standardize="both"))
    twin = Session(plain)
    assert session.loss_unit == pytest.approx(float(np.var(twin.data.y)))
    session.advance(iterations=5)
    assert session.train_loss() > 0
    network = session.program
    assert network.cost in ("half_se", "mse", "se")


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_everything_is_of_the_experiments_dtype(dtype):
    session = Session(Experiment.load("circle").replace("network", dtype=dtype))
    session.advance(iterations=1)
    kinds = {session.tape[name].dtype.name for op in session.program.ops for name in op.outputs if name != "rows"}
    assert kinds == {dtype}


def test_checking_finds_a_wrong_derivative(monkeypatch):
    session = Session("lecture")
    assert all(row.good for row in session.check())
    right = ACTIVATIONS["sigmoid"]

    def wrong(z, gain, work):
        return [*right.bind_slope(z, gain, work), partial(np.multiply, gain[:1], 1 + 1e-6, gain[:1])]

    monkeypatch.setitem(ACTIVATIONS, "sigmoid", replace(right, bind_slope=wrong))
    assert any(not row.good for row in session.check())


def test_checking_ends_no_iteration():
    session = Session("lecture")
    session.seek(3, 4)
    assert all(row.good for row in session.check())
    assert session.kept == 3
