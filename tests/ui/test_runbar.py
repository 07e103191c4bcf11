"""Run bar and loss curve in the window: dragged, clicked, sent on, and gone along with keys."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.cursor import Cursor
from visprop.debugger.timeline import Timeline
from visprop.picture import runbar
from visprop.session import Session
from visprop.ui.clock import Mode
from visprop.ui.scene import sized
from visprop.ui.scrubber import Scrubber
from visprop.ui.window import Window

# Said by the offscreen platform about dialogs and menus.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
Make = Callable[..., Window]


@pytest.fixture
def window(make: Make) -> Window:
    """`circle`, run for 2,000 iterations: 250 rungs, one in 8 iterations."""
    window = make("circle")
    window.session.advance(iterations=2000)
    window.refresh()
    return window


def point(window: Window, iteration: int, y: int = 10) -> QPoint:
    """Where the bar shows an iteration."""
    bar = window.parts.bottom.runbar
    left, right = runbar.edges(sized(window.look, bar))
    end = runbar.axis_end(window.session.kept)
    return QPoint(round(left + iteration / end * (right - left)), y)


def asked(window: Window, at: QPoint) -> int:
    look = sized(window.look, window.parts.bottom.runbar)
    return runbar.iteration_at(window.session.moment(), look, at.x())


@pytest.mark.parametrize("on", ["bar", "curve"])
def test_dragging_shows_what_is_kept_and_letting_go_is_exact(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, on: str
) -> None:
    bottom = window.parts.bottom
    widget = bottom.runbar if on == "bar" else bottom.plot.viewport()
    straight, seen = Session("circle"), []
    with monkeypatch.context() as patched:
        patched.setattr(Timeline, "_whole", lambda self: pytest.fail("a replay while the bar is dragged"))
        qtbot.mousePress(widget, Left, pos=point(window, 1500))
        for iteration in (1500, 1203, 333, 7, 1111):
            at = point(window, iteration)
            qtbot.mouseMove(widget, at)
            assert window.clock.mode is Mode.SCRUB
            cursor = window.session.cursor
            assert abs(cursor.iteration - asked(window, at)) <= 4
            assert cursor == window.session.end_of(cursor.iteration)
            seen.append((cursor, window.session.theta))
    for cursor, theta in seen:
        straight.seek(cursor.iteration, cursor.op)
        assert np.array_equal(theta, straight.theta)
    at = point(window, 1111)
    qtbot.mouseRelease(widget, Left, pos=at)
    assert window.session.cursor == window.session.end_of(asked(window, at))
    straight.seek(window.session.cursor.iteration, window.session.cursor.op)
    assert window.session.digest() == straight.digest()
    assert window.clock.mode is Mode.IDLE
    assert window.landmarks.wanted is None


def test_a_click_on_the_loss_curve_goes_there(window: Window, qtbot: QtBot) -> None:
    at = point(window, 640, 30)
    qtbot.mouseClick(window.parts.bottom.plot.viewport(), Left, pos=at)
    assert window.session.cursor == window.session.end_of(asked(window, at))
    plot = window.parts.bottom.plot
    assert plot._cursor.value() == window.session.cursor.iteration
    line = plot.getPlotItem().vb.mapViewToDevice(plot._cursor.pos())
    assert line.x() == pytest.approx(at.x(), abs=1.5)


def test_ctrl_click_runs_on_to_a_stop_before_or_to_the_place(window: Window, qtbot: QtBot) -> None:
    window.session.seek(0)
    window.stops.put((Breakpoint("L < 0.2"),))
    QApplication.processEvents()  # the panel at the right takes its room
    bar, there = window.parts.bottom.runbar, point(window, 1800)
    wanted = window.session.end_of(asked(window, there))
    qtbot.mouseClick(bar, Left, Modifier.ControlModifier, there)
    qtbot.waitUntil(lambda: window.clock.mode is Mode.IDLE)
    straight = Session("circle")
    straight.set_breakpoints((Breakpoint("L < 0.2"),))
    straight.advance(iterations=1800)
    assert window.session.cursor == straight.cursor
    assert window.landmarks.stops() == {straight.cursor: window.parts.said()}
    window.stops.put(())
    qtbot.mouseClick(bar, Left, Modifier.ControlModifier, there)
    qtbot.waitUntil(lambda: window.clock.mode is Mode.IDLE)
    assert window.session.cursor == wanted
    there = point(window, 300)
    behind = window.session.end_of(asked(window, there))
    qtbot.mouseClick(bar, Left, Modifier.ControlModifier, there)
    assert window.session.cursor == behind


def test_what_was_not_run_yet_is_run(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_G, Modifier.ControlModifier)
    dialog = next(each for each in window.findChildren(QInputDialog) if each.isVisible())
    dialog.setIntValue(2345)
    dialog.accept()
    assert window.clock.moving
    assert window.commands.qt["pause"].isEnabled()
    qtbot.waitUntil(lambda: window.clock.mode is Mode.IDLE)
    assert window.session.cursor == window.session.end_of(2345)
    assert window.session.kept == 2346


def test_the_menu_of_the_bar(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(100, 0)
    window.parts.bottom.runbar.findChild(Scrubber).asked.emit(
        float(point(window, 1000).x()), window.mapToGlobal(QPoint(50, 50))
    )
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    wanted = asked(window, point(window, 1000))
    texts = [action.text().replace("\u00a0", "") for action in menu.actions()]
    assert texts[:2] == [f"Go to iteration {wanted}", f"Run to iteration {wanted}"]
    menu.actions()[0].trigger()
    menu.close()
    assert window.session.cursor == window.session.end_of(wanted)


def test_keys_on_the_focused_bar(window: Window, qtbot: QtBot) -> None:
    bar, session = window.parts.bottom.runbar, window.session
    bar.setFocus()
    QApplication.processEvents()
    assert window.landmarks.focused == bar.hasFocus()
    for key, cursor in (
        (Key.Key_Home, Cursor()),
        (Key.Key_Right, session.end_of(0)),
        (Key.Key_Right, session.end_of(1)),
        (Key.Key_Left, session.end_of(0)),
        (Key.Key_PageDown, session.end_of(24)),
        (Key.Key_PageDown, session.end_of(49)),
        (Key.Key_PageUp, session.end_of(24)),
        (Key.Key_End, session.end_of(1999)),
        (Key.Key_Right, session.end_of(1999)),
    ):
        qtbot.keyClick(bar, key)
        assert session.cursor == cursor, key
    assert session.kept == 2000


def test_from_edit_to_edit_and_from_stop_to_stop(window: Window, qtbot: QtBot) -> None:
    session = window.session
    window.clock.seek(499, 31)
    window.changes.edit("W[1]", 0.5, (0, 1))
    session.advance(iterations=300)
    window.clock.seek(600, 31)
    window.changes.edit("learning_rate", 0.05)
    session.advance(iterations=300)
    window.stops.put((Breakpoint("L < 0.05"),))
    met = [session.seek(550, 31), session.advance(iterations=300), session.advance(iterations=300)][1:]
    for change in met:
        assert change.stop is not None
        window.refresh(change)
    window.commands.sync()
    for modifier, keys, places in (
        (Modifier.AltModifier, (Key.Key_Left, Key.Key_Right), [Cursor(500, 1), Cursor(601, 1)]),
        (Modifier.ControlModifier, (Key.Key_Up, Key.Key_Down), [change.after for change in met]),
    ):
        window.clock.seek(899, 31)
        window.commands.sync()
        for key, cursors in zip(keys, (reversed(places), places[1:]), strict=True):
            for cursor in cursors:
                qtbot.keyClick(window, key, modifier)
                assert session.cursor == cursor
        name = "next-edit" if modifier == Modifier.AltModifier else "next-stop"
        assert not window.commands.qt[name].isEnabled()


def test_stops_belong_to_the_runs_that_share_them(window: Window) -> None:
    window.stops.put((Breakpoint("L < 0.2"),))
    window.session.seek(0)
    for _ in range(3):
        window.refresh(window.session.advance(iterations=2000))
    first, second, third = window.landmarks.stops()
    window.session.seek(second.iteration, 31)
    window.changes.edit("learning_rate", 0.5)
    assert list(window.landmarks.stops()) == [first, second]
    assert [mark.kind for mark in window.landmarks.marks().found] == ["stop", "stop", "edit"]
    window.refresh(window.session.switch("main"))
    assert list(window.landmarks.stops()) == [first, second, third]
    assert [mark.kind for mark in window.landmarks.marks().found] == ["stop"] * 3


def test_the_marks_that_there_are_have_a_legend(window: Window) -> None:
    signs = window.parts.bottom.signs
    assert not signs.isVisible()
    window.clock.seek(499, 31)
    window.changes.edit("W[1]", 0.5, (0, 1))
    assert signs.isVisible()
    assert "edit" in signs.text()
    assert "stop" not in signs.text()
    _, right = runbar.edges(sized(window.look, window.parts.bottom.runbar))
    assert signs.x() > right  # beside the curve, above the bar's name
    assert signs.geometry().bottom() < window.parts.bottom.runbar.y()
