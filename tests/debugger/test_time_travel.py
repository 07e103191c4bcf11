"""Any moment reached in any way is bit for bit the one that the straight run makes."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import Experiment, Session
from visprop.debugger.cursor import Cursor

GRAINS = ("product", "neuron", "op", "phase", "iteration", "epoch")


def small(name: str) -> Experiment:
    """An experiment that is quick to step product by product."""
    if name == "short last batch":
        return Experiment.load("circle").replace("data", samples=37).replace("training", batch_size=10)
    if name == "validated":
        return Experiment.load("circle").replace("data", samples=60, split="every 5")
    return Experiment.load(name)


EXPERIMENTS = ("lecture", "circle", "short last batch", "validated")


def state(session: Session) -> tuple:
    """All that must be equal when two sessions stand at the same moment."""
    names = [name for op in session.program.ops for name in op.outputs if session.tape.computed(name)]
    values = tuple((name, session.tape[name].tobytes()) for name in names)
    return session.cursor, session.theta.tobytes(), session.digest(), session.best_valid_loss, values


def straight(experiment: Experiment, cursor: Cursor) -> tuple:
    """The state at `cursor` of a session that only ever ran forward, whole iterations first."""
    session = Session(experiment)
    if cursor.iteration:
        session.advance(iterations=cursor.iteration)
    session.seek(cursor.iteration, cursor.op, cursor.part)
    return state(session)


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_stepping_fifty_iterations_product_by_product_equals_running_them(name):
    session = Session(small(name))
    while session.cursor != Cursor(49, len(session.program.ops)):
        session.step("product")
    stepped = state(session), session.losses.tobytes()
    session.reset()
    assert session.cursor == Cursor()
    session.advance(iterations=50)
    assert (state(session), session.losses.tobytes()) == stepped
    fresh = Session(small(name))
    fresh.advance(iterations=50)
    assert (state(fresh), fresh.losses.tobytes()) == stepped


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_random_walks_end_where_the_straight_run_is(name):
    experiment, rng = small(name), np.random.default_rng(7)
    session = Session(experiment)
    for _ in range(60):
        command = rng.integers(5)
        if command == 0:
            session.seek(int(rng.integers(1, 60)), int(rng.integers(0, len(session.program.ops) + 1)))
        elif command == 1:
            session.advance(iterations=int(rng.integers(1, 9)))
        elif command == 2:
            session.back(str(rng.choice(GRAINS)))
        else:
            session.step(str(rng.choice(GRAINS)))
        assert state(session) == straight(experiment, session.cursor)


@pytest.mark.parametrize("grain", GRAINS)
@pytest.mark.parametrize("name", ["lecture", "short last batch"])
def test_from_a_boundary_step_and_back_return(name, grain):
    session, rng = Session(small(name)), np.random.default_rng(3)
    for _ in range(int(rng.integers(1, 5))):
        session.step(grain)
    here = state(session)
    session.step(grain)
    assert state(session) != here
    session.back(grain)
    assert state(session) == here


@pytest.mark.parametrize("grain", GRAINS)
def test_going_back_passes_the_boundaries_of_going_forward_in_reverse(grain):
    session = Session(small("short last batch"))
    forward = [session.cursor]
    while session.cursor.iteration < 5 and len(forward) < 400:
        session.step(grain)
        forward.append(session.cursor)
    backward = [session.cursor]
    while session.cursor != Cursor():
        session.back(grain)
        backward.append(session.cursor)
    assert backward == forward[::-1]


def test_a_long_run_keeps_few_checkpoints_and_any_moment_is_exact():
    session = Session("circle")
    session.advance(iterations=5000)
    assert session.history_bytes < 256 * 400 * 8
    rng = np.random.default_rng(1)
    for iteration in rng.integers(0, 5000, 8):
        session.seek(int(iteration), 5)
        assert state(session) == straight(session.experiment, session.cursor)


def test_the_curves_of_a_run_stay_when_it_is_rewound():
    session = Session(small("validated"))
    session.advance(iterations=20)
    losses, validation = session.losses.copy(), [part.copy() for part in session.validation]
    session.reset()
    assert session.kept == 20
    session.advance(iterations=20)
    np.testing.assert_array_equal(session.losses, losses)
    for now, then in zip(session.validation, validation, strict=True):
        np.testing.assert_array_equal(now, then)
