"""The sigmoid bench under the mouse: a handle dragged is one edit of its own parameter, units come and go, targets."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from visprop.picture import numbers
from visprop.picture.benchview.build import laid_out
from visprop.picture.benchview.handles import handles_of
from visprop.ui.panel import Panel
from visprop.ui.scene import sized
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")
Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
NUMBERS = {"w": ("W[1]", (1, 0)), "b": ("b[1]", (1,)), "c": ("W[2]", (0, 1)), "k": ("b[2]", (0,))}


@pytest.fixture
def window(make, qtbot: QtBot) -> Window:
    window = make("bench")
    qtbot.keyClick(window, Key.Key_H)
    window.select("node 1 1")
    return window


def handle_at(window: Window, kind: str) -> QPoint:
    """Where a handle is shown."""
    canvas = window.parts.canvas
    bench, area, _ = laid_out(window.session.moment(), sized(window.look, canvas))
    handle = next(each for each in handles_of(bench, area, window.look.scale) if each.kind == kind)
    return canvas.transform().map(QPointF(*area.at(handle.x, handle.y))).toPoint()


def drag(window: Window, qtbot: QtBot, start: QPoint, *ways: QPoint, keys=Modifier.ShiftModifier) -> None:
    canvas = window.parts.canvas
    qtbot.mouseMove(canvas, start)
    qtbot.mousePress(canvas, Left, pos=start)
    for way in ways:
        qtbot.mouseMove(canvas, start + way)
    qtbot.mouseRelease(canvas, Left, pos=start + ways[-1])


@pytest.mark.parametrize("run", [0, 7])
@pytest.mark.parametrize("kind", NUMBERS)
def test_a_drag_changes_exactly_its_parameter_and_is_one_step_of_undo(window, qtbot, kind, run) -> None:
    if run:
        window.session.advance(iterations=run)
        window.refresh()
    digest, before = window.session.digest(), window.session.theta
    drag(window, qtbot, handle_at(window, kind), QPoint(5, 3), QPoint(20, 14), QPoint(30, 22))
    (edit,) = window.session.branch.edits
    assert (edit.target, edit.index) == NUMBERS[kind]
    assert edit.iteration == run
    now = window.session.theta
    assert np.count_nonzero(now != before) == 1
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session.digest() == digest


def test_in_a_drag_the_loss_is_that_of_the_curves_and_all_else_follows_when_the_hand_rests(window, qtbot) -> None:
    window.show_step(window.session.seek(0, window.session.program.index("L") + 1), 1.0)
    canvas, start, panel = window.parts.canvas, handle_at(window, "c"), window.parts.panel
    losses = {said(panel, "loss L")}
    qtbot.mouseMove(canvas, start)
    qtbot.mousePress(canvas, Left, pos=start)
    for y in (-20, -40, -60):
        qtbot.mouseMove(canvas, start + QPoint(0, y))
        assert said(panel, "loss L") == numbers.value(window.session.tape["L"].item())
        losses.add(said(panel, "loss L"))
    assert len(losses) == 4 and not window.isWindowModified()
    qtbot.waitUntil(window.isWindowModified)
    qtbot.mouseRelease(canvas, Left, pos=start + QPoint(0, -60))
    assert said(panel, "loss L") == numbers.value(window.session.tape["L"].item())


def said(panel: Panel, name: str) -> str:
    """The value of a counter."""
    return next(value.text() for value, unit in panel._counts if unit.text() == name)


def test_the_curve_follows_the_pointer(window, qtbot) -> None:
    start = handle_at(window, "b")
    drag(window, qtbot, start, QPoint(10, 0), QPoint(40, 0))
    assert (handle_at(window, "b") - start - QPoint(40, 0)).manhattanLength() <= 14  # it may snap to the target
    start = handle_at(window, "c")
    drag(window, qtbot, start, QPoint(0, -30))
    assert abs(handle_at(window, "c").y() - (start.y() - 30)) <= 8


def test_units_are_added_and_taken_away_and_undo_comes_back(window, qtbot) -> None:
    curves = window.session.theta
    qtbot.keyClick(window, Key.Key_U)
    assert window.session.experiment.network.layers == (1, 4, 1)
    assert window.look.selection == "node 1 3" and window.look.view == "bench"
    assert np.array_equal(window.session.tape["theta.W[1]"][:3, 0], curves[:3])
    qtbot.keyClick(window, Key.Key_U, Modifier.ShiftModifier)
    assert window.session.experiment.network.layers == (1, 3, 1)
    assert np.array_equal(window.session.theta, curves)
    for _ in range(2):
        qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session.experiment.network.layers == (1, 3, 1)
    assert not window.travel.can_undo()


def test_a_target_is_drawn_with_the_mouse(window, qtbot) -> None:
    canvas, theta = window.parts.canvas, window.session.theta
    _, area, _ = laid_out(window.session.moment(), sized(window.look, canvas))
    corners = [(0.5, 1.0), (1.0, 2.0), (2.0, 0.5), (3.5, 0.5)]
    dense = [(x, float(np.interp(x, *zip(*corners, strict=True)))) for x in np.linspace(0.5, 3.5, 40)]
    points = [canvas.transform().map(QPointF(*area.at(*point))).toPoint() for point in dense]
    qtbot.keyClick(window, Key.Key_D)
    assert window.bench.drawing
    drag(window, qtbot, points[0], *[point - points[0] for point in points])
    data = window.session.data
    assert not window.bench.drawing and len(data.x) == 41
    assert np.abs(data.y[:, 0] - np.interp(data.x[:, 0], *zip(*corners, strict=True))).max() < 0.06
    assert np.array_equal(window.session.theta, theta)
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session.data.y[0, 0] == 0.5


def test_a_line_too_short_changes_nothing(window, qtbot) -> None:
    session = window.session
    qtbot.keyClick(window, Key.Key_D)
    drag(window, qtbot, handle_at(window, "b"), QPoint(3, 0))
    assert window.session is session and not window.bench.drawing
    assert "too short" in window.parts.said()


def test_elsewhere_the_bench_is_out_of_the_way(make, qtbot) -> None:
    window = make("lecture")
    qtbot.keyClick(window, Key.Key_H)
    qtbot.keyClick(window, Key.Key_U)
    qtbot.keyClick(window, Key.Key_D)
    assert window.session.experiment.network.layers == (2, 2, 2, 2) and not window.bench.drawing
