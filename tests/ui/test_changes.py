"""Numbers and activations changed in the picture: pulled with the mouse, chosen from a menu."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from visprop.debugger.cursor import Cursor
from visprop.picture import boxes
from visprop.picture.frame import Box, Text
from visprop.ui.changes import pulled
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
Make = Callable[..., Window]


def number_at(window: Window, name: str) -> QPoint:
    """The middle of the number that is drawn for `name`."""
    canvas = window.parts.canvas
    for shape in reversed((*canvas.frame.still, *canvas.frame.moving)):
        if shape.id == name and isinstance(shape, Box | Text):
            x, y, w, h = (shape.x, shape.y, shape.w, shape.h) if isinstance(shape, Box) else boxes.bounds(shape)
            return canvas.transform().map(QPointF(x + w / 2, y + h / 2)).toPoint()
    raise AssertionError(name)


def pull(window: Window, qtbot: QtBot, name: str, *ways: int) -> None:
    """Press on a number, move by so many pixels up in turn, and let go."""
    canvas, at = window.parts.canvas, number_at(window, name)
    qtbot.mouseMove(canvas, QPoint(1, 1))  # a pointer that stands there already would not move
    qtbot.mouseMove(canvas, at)
    assert canvas.cursor().shape() is Qt.CursorShape.SizeVerCursor
    qtbot.mousePress(canvas, Left, pos=at)
    for up in ways:
        qtbot.mouseMove(canvas, at - QPoint(0, up))
    qtbot.mouseRelease(canvas, Left, pos=at - QPoint(0, ways[-1]))


@pytest.mark.parametrize(
    ("name", "target", "index"), [("edge 2 0 1", "W[2]", (0, 1)), ("input 0", "x", (0, 0)), ("target 1", "y", (0, 1))]
)
def test_a_number_is_pulled_as_one_edit(window: Window, qtbot: QtBot, name: str, target: str, index) -> None:
    window.clock.seek(0, 3)
    digest, transform = window.session.digest(), window.parts.canvas.transform()
    before = window.changes.place(name).value
    pull(window, qtbot, name, 20, 60, 45)
    (edit,) = window.session.branch.edits
    assert (edit.iteration, edit.target, edit.index) == (0, target, index)
    unit = 10.0 ** (np.floor(np.log10(abs(before))) - 2) if before else 0.01
    assert edit.value == pytest.approx((round(before / unit) + 45) * unit, abs=1e-12)
    assert window.changes.place(name).value == edit.value
    assert f"{target}[{', '.join(map(str, index))}] = " in window.parts.said()
    assert window.parts.canvas.transform() == transform
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session.digest() == digest
    assert not window.session.runs.can_undo


def test_pulling_in_the_past_begins_one_branch_and_keeps_the_future(make: Make, qtbot: QtBot) -> None:
    window = make("lecture")
    window.session.advance(iterations=30)
    window.clock.seek(10, 3)
    pull(window, qtbot, "edge 2 0 1", 10, 25, 30)
    assert [branch.name for branch in window.session.branches] == ["main", "branch 1"]
    assert window.part_shown("debug")
    window.session.switch("main")
    assert window.session.kept == 30


@pytest.mark.parametrize("past", [False, True])
def test_at_the_end_of_an_iteration_the_change_is_brought_into_view(make: Make, qtbot: QtBot, past: bool) -> None:
    window = make("lecture")
    window.session.advance(iterations=9)
    if past:
        window.clock.seek(4, len(window.session.program.ops))
    k, digest = window.session.cursor.iteration, window.session.digest()
    window.refresh()
    shapes = window.parts.canvas.frame.still
    name = next(each.id for each in shapes if each.id.startswith("edge") and isinstance(each, Box | Text))
    layer, i, j = (int(number) for number in name.split()[1:])
    pull(window, qtbot, name, 10, 25, 30)
    pulled_to = window.session.tape[f"theta.W[{layer}]"][i, j]
    assert window.session.cursor == Cursor(k + 1, 1)
    assert window.changes.place(name).value == pulled_to
    assert [(edit.iteration, edit.value) for edit in window.session.branch.edits] == [(k + 1, pulled_to)]
    assert f"from iteration {k + 1} on" in window.parts.said()
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session.digest() == digest
    window.select(name)
    qtbot.keyClick(window, Key.Key_F2)
    line = window.focusWidget()
    line.setText("0.5")
    qtbot.keyClick(line, Key.Key_Return)
    assert window.session.tape[f"theta.W[{layer}]"][i, j] == 0.5
    assert f"W[{layer}][{i}, {j}] = 0.5 from iteration {k + 1} on" in window.parts.said()


def test_what_cannot_be_is_said_while_it_is_pulled(make: Make, qtbot: QtBot) -> None:
    window = make("xor")  # bce: targets from 0 to 1
    window.clock.seek(0, 3)
    pull(window, qtbot, "target 0", 30, 99, 150)
    values = [edit.value for edit in window.session.branch.edits]
    assert len(values) <= 1 and all(0 <= value <= 1 for value in values)
    assert window.changes.place("target 0").value <= 1


def test_a_frame_that_is_zoomed_moves_where_no_number_is_pulled(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, 3)
    canvas = window.parts.canvas
    canvas.zoom(3.0)
    before, free = canvas.transform(), QPoint(canvas.width() // 2, canvas.height() // 2)
    while canvas.name_at(free):
        free += QPoint(3, 2)
    qtbot.mousePress(canvas, Left, pos=free)
    qtbot.mouseMove(canvas, free + QPoint(0, 40))
    qtbot.mouseRelease(canvas, Left, pos=free + QPoint(0, 40))
    assert canvas.transform() != before
    assert window.session.branch.edits == ()


@pytest.mark.parametrize(
    ("value", "pixels", "modifiers", "expected"),
    [
        (2.0, 30, Modifier.NoModifier, 2.3),
        (-2.04, 10, Modifier.NoModifier, -1.94),
        (0.0, -5, Modifier.NoModifier, -0.05),
        (123.4, 3, Modifier.NoModifier, 126.0),
        (1e-6, 7, Modifier.NoModifier, 1.07e-6),
        (2.0, 3, Modifier.ShiftModifier, 2.3),
        (2.0, 3, Modifier.ControlModifier, 2.003),
        (0.3543937139502038, 60, Modifier.NoModifier, 0.414),
        (float("inf"), 3, Modifier.NoModifier, float("inf")),
    ],
)
def test_a_pixel_is_a_unit_of_the_third_digit(value: float, pixels: int, modifiers, expected: float) -> None:
    assert pulled(value, pixels, modifiers) == expected
    assert pulled(value, 0, modifiers) == value


def test_the_activation_of_a_neuron_is_chosen_at_it(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, 3)
    window.select("node 1 0")
    qtbot.keyClick(window, Key.Key_F2)
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text() == "tanh").trigger()
    menu.close()
    assert window.session.experiment.network.activation[0] == "tanh"
    assert "activation[1] = tanh" in window.parts.said()


def test_the_number_that_stands_there_already_is_no_change(make: Make, qtbot: QtBot) -> None:
    window = make("lecture")
    window.session.advance(iterations=9)
    window.clock.seek(4, 3)
    digest = window.session.digest()
    window.select("edge 2 0 1")
    qtbot.keyClick(window, Key.Key_F2)
    assert window.parts.said().startswith("W[2][0, 1] from iteration 4 on")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    assert "already" in window.parts.said()
    window.settings.choose_activation("activation[1]", QPoint(0, 0))
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.isChecked()).trigger()
    menu.close()
    assert "It is sigmoid already" in window.parts.said()
    assert not window.session.runs.can_undo
    assert (window.session.digest(), len(window.session.branches)) == (digest, 1)
