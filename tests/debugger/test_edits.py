"""Edits, branches and undo, against a naive reference that replays everything from the start."""

from __future__ import annotations

import gc
from weakref import ref

import numpy as np
import pytest

from visprop import Experiment, InputError, Session
from visprop.debugger import shelf
from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit
from visprop.engine.initial import initial_theta
from visprop.engine.layout import Layout

ROWS = 23  # three batches of 8, the last one short


def experiment(**training) -> Experiment:
    base = Experiment.load("circle").replace("data", samples=ROWS)
    return base.replace("network", activation="relu").replace("training", batch_size=8, **training)


def naive(experiment: Experiment, edits: tuple[Edit, ...], iterations: int) -> np.ndarray:
    """Theta after so many iterations, from the definitions alone: relu hidden, tanh output, whatever the edits are."""
    session = Session(experiment)  # for its rows and first weights only
    x, y = session.data.x.copy(), session.data.y.copy()
    theta, layout = initial_theta(experiment), Layout(experiment.network.layers)
    rate, size = experiment.training.learning_rate, experiment.training.batch_size
    epoch, left = -1, np.empty(0, int)
    for k in range(iterations):
        for edit in (each for each in edits if each.iteration == k):
            if edit.kind == "W":
                layout.blocks(theta)[edit.layer - 1][edit.index] = edit.value
            elif edit.kind == "x":
                x[edit.index], left = edit.value, left[:0]
            elif edit.kind == "learning_rate":
                rate = edit.value
            elif edit.kind == "batch_size":
                size, left = int(edit.value), left[:0]
        if not len(left):
            epoch += 1
            left = np.random.default_rng((experiment.training.seed, epoch)).permutation(len(x))
        rows, left = left[:size], left[size:]
        theta = theta - rate * gradient(layout, theta, x[rows], y[rows])
    return layout.unroll(theta)


def gradient(layout: Layout, theta: np.ndarray, x: np.ndarray, t: np.ndarray) -> np.ndarray:
    """Of the mean of half squared error, by the textbook, row by row."""
    total = np.zeros_like(theta)
    for row, target in zip(x, t, strict=True):
        a, zs = [row], []
        blocks = layout.blocks(theta)
        for block in blocks:
            zs.append(block[:, :-1] @ a[-1] + block[:, -1])
            a.append(np.tanh(zs[-1]) if block is blocks[-1] else np.maximum(zs[-1], 0))
        slope = (a[-1] - target) * (1 - a[-1] ** 2)
        for layer in range(len(blocks) - 1, -1, -1):
            part = layout.blocks(total)[layer]
            part += np.outer(slope, np.append(a[layer], 1))
            if layer:
                slope = (blocks[layer][:, :-1].T @ slope) * (zs[layer - 1] > 0)
    return total / len(x)


EDITS = {
    "a weight": ("W[1]", 0.75, (1, 0)),
    "the rate": ("learning_rate", 0.01, ()),
    "a cell": ("x", 1.5, (4, 1)),
    "the batch size": ("batch_size", 5, ()),
}


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.parametrize("at", [0, 1, 4, 7])
def test_a_run_with_an_edit_equals_the_naive_one(name, at):
    target, value, index = EDITS[name]
    session = Session(experiment())
    session.seek(at, 3)
    session.edit(target, value, index)
    session.seek(14, len(session.program.ops))
    expected = naive(session.origin, (Edit(at, target, index, value),), 15)
    np.testing.assert_allclose(session.theta, expected, rtol=0, atol=1e-12)


def test_an_edit_of_the_past_begins_a_branch_and_leaves_the_run_as_it_was():
    session = Session(experiment())
    session.advance(iterations=12)
    digest, losses = session.digest(), session.losses.copy()
    session.seek(5, 2)
    session.edit("W[1]", 2.0, (0, 0))
    assert [branch.name for branch in session.runs.story.branches] == ["main", "branch 1"]
    assert session.cursor == Cursor(5, 2)
    assert session.tape["theta.W[1]"][0, 0] == 2.0
    session.advance(iterations=7)
    assert session.kept == 12
    np.testing.assert_array_equal(session.losses[:5], losses[:5])
    assert not np.array_equal(session.losses, losses)
    session.switch("main")
    session.seek(11, len(session.program.ops))
    assert session.digest() == digest
    np.testing.assert_array_equal(session.losses, losses)


def test_an_edit_at_the_end_of_the_run_stays_in_its_branch():
    session = Session(experiment())
    session.advance(iterations=3)
    session.edit("learning_rate", 0.5)
    assert len(session.runs.story.branches) == 1
    assert session.experiment.training.learning_rate != 0.5  # iteration 2 is in view, and was run without it
    session.step("op")
    assert session.experiment.training.learning_rate == 0.5


def test_undo_and_redo_return_to_the_same_moment_and_numbers():
    session = Session(experiment())
    session.seek(4, 6)
    before = session.digest()
    session.edit("b[1]", -1.0, (2,))
    after = session.digest()
    session.advance(iterations=3)
    session.undo()
    assert session.digest() == before
    session.redo()
    session.seek(4, 6)
    assert session.digest() == after
    assert session.undo().after == session.cursor
    assert session.undo().before == session.cursor  # nothing left to take back


def test_an_activation_can_be_changed_and_with_it_the_program():
    session = Session(experiment())
    session.seek(2, 4)
    session.edit("activation[1]", "sigmoid")
    assert session.program.activation(1) == "sigmoid"
    session.seek(1, 4)
    assert session.program.activation(1) == "relu"


@pytest.mark.parametrize(
    ("target", "value", "index", "part"),
    [
        ("W[1]", 1.0, (9, 0), "no such place"),
        ("W[7]", 1.0, (0, 0), "no such place"),
        ("q[1]", 1.0, (), "no such place"),
        ("x", 1.0, (ROWS, 0), "no such place"),
        ("W[1]", float("nan"), (0, 0), "finite"),
        ("batch_size", 2.5, (), "whole number"),
        ("learning_rate", -1.0, (), "learning_rate"),
        ("activation[1]", "sigmund", (), "sigmoid"),
    ],
)
def test_an_edit_that_means_nothing_is_refused_and_changes_nothing(target, value, index, part):
    session = Session(experiment())
    session.seek(3, 2)
    digest = session.digest()
    with pytest.raises(InputError) as caught:
        session.edit(target, value, index)
    assert part in str(caught.value)
    assert session.digest() == digest
    assert len(session.runs.story.branches) == 1


def test_a_target_that_its_cost_has_no_meaning_for_is_refused():
    base = Experiment.load("xor")
    bce = Session(base.replace("network", output="sigmoid").replace("training", cost="bce"))
    with pytest.raises(InputError, match=r"0\.\.1"):
        bce.edit("y", 1.5, (0, 0))
    assert bce.edit("y", 0.25, (0, 0)).after == Cursor()


def test_a_number_that_float32_cannot_hold_is_refused():
    session = Session(experiment().replace("network", dtype="float32"))
    with pytest.raises(InputError, match="finite"):
        session.edit("W[1]", 1e300, (0, 0))


def test_a_new_epoch_ends_the_last_one_early_and_validates_it():
    session = Session(Experiment.load("circle").replace("data", samples=60, split="every 5"))  # 5 batches
    session.advance(iterations=3)
    session.edit("batch_size", 4)
    assert (session.epoch, session.validation[0].tolist()) == (0, [2])
    session.step("op")
    assert session.epoch == 1


def test_branches_are_renamed_and_deleted():
    session = Session(experiment())
    session.advance(iterations=5)
    session.seek(2, 1)
    session.edit("l2", 0.5)
    session.rename_branch("branch 1", "with decay")
    assert session.runs.story.branch.name == "with decay"
    with pytest.raises(ValueError, match="stays"):
        session.delete_branch("main")
    session.delete_branch("with decay")
    assert [branch.name for branch in session.runs.story.branches] == ["main"]
    session.undo()
    assert session.runs.story.branch.name == "with decay"


@pytest.mark.parametrize("past", [False, True])
def test_an_edit_in_the_place_of_the_last_one_is_as_if_that_had_never_been(past):
    one, other = Session(experiment()), Session(experiment())
    for session in (one, other):
        session.advance(iterations=9)
        if past:
            session.seek(4, 3)
    for value in (0.1, 0.2, 0.3):
        one.edit("W[1]", value, (1, 0), instead=value > 0.1)
    with pytest.raises(InputError):
        one.edit("W[1]", np.nan, (1, 0), instead=True)
    other.edit("W[1]", 0.3, (1, 0))
    assert one.branches == other.branches
    assert one.digest() == other.digest()
    one.undo()
    assert not one.runs.can_undo
    assert len(one.branches) == 1
    one.redo()
    one.advance(iterations=6)
    other.advance(iterations=6)
    assert one.digest() == other.digest()


@pytest.mark.parametrize("past", [False, True])
def test_the_moves_of_a_drag_share_a_program_and_leave_no_garbage(past):
    """What each of them drops goes at once: collections of ten thousands of objects were frames of a drag."""
    session = Session("bench")  # Adam, whose calls ask for the iteration
    if past:
        session.advance(iterations=3)
        session.seek(2, 0)
    session.edit("W[1]", 1.0, (0, 0))
    program, binding = session.program, ref(session.runs.timeline.machine.binding)
    gc.disable()
    try:
        session.edit("W[1]", 2.0, (0, 0), instead=True)
        session.edit("W[1]", 3.0, (0, 0), instead=True)
        assert binding() is None
    finally:
        gc.enable()
    assert session.program is program


def test_branches_share_the_past_and_few_runs_are_kept():
    session = Session("circle")
    session.advance(iterations=3000)
    main = session.losses
    for number in range(40):
        session.seek(2000 + number)
        session.edit("b[1]", number / 10, (1,))
        if number == 0:
            assert np.shares_memory(session.losses, main)
        session.advance(iterations=3)
        assert session.kept == 2000 + number + 3
    assert len(session.runs._shelf._kept) == shelf.KEPT
    programs = {id(segment.program) for segment in session._timeline.schedule.segments}
    assert len(programs) == 1
    session.switch("main")
    assert session.losses.tobytes() == main.tobytes()


def test_minus_zero_is_zero_so_that_equal_edits_give_equal_runs():
    digests = set()
    for zero in (0.0, -0.0):
        session = Session("circle")
        session.edit("W[1]", zero, (0, 0))
        session.advance(iterations=2)
        digests.add(session.digest())
    assert len(digests) == 1
