"""Presenting: the same session on the projector, keys from any widget, black and white, freeze, and how it ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.picture.walking import numbers
from visprop.ui.room.keys import RoomKeys
from visprop.ui.roomactions import BACK, NEXT
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key = Qt.Key
KEYS = {
    "PgDown": Key.Key_PageDown,
    "PgUp": Key.Key_PageUp,
    "Right": Key.Key_Right,
    "Left": Key.Key_Left,
    "Down": Key.Key_Down,
    "Up": Key.Key_Up,
    "Space": Key.Key_Space,
    "N": Key.Key_N,
    "P": Key.Key_P,
    "Return": Key.Key_Return,
    "Enter": Key.Key_Enter,
    "Backspace": Key.Key_Backspace,
}


@pytest.fixture
def presenting(make: Callable[..., Window], qtbot: QtBot) -> Window:
    """A window that presents; steps take no time."""
    window = make("lecture")
    qtbot.keyClick(window, Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert window.room.on
    return window


def shown(window: Window) -> set:
    """The numbers on the projector, with their addresses."""
    frame = window.room.projector.view.frame
    return {number.quantity for number in numbers((*frame.still, *frame.moving)) if number.quantity.value is not None}


def colours(widget: QWidget) -> set[str]:
    """The colours of a few points of a widget."""
    image = widget.grab().toImage()
    places = [(x, y) for x in range(5, image.width(), image.width() // 7) for y in range(5, image.height(), 90)]
    return {QColor(image.pixel(x, y)).name() for x, y in places}


def test_the_projector_fills_the_screen_and_shows_the_moment(presenting: Window) -> None:
    room = presenting.room
    assert room.projector.isFullScreen()
    assert room.projector.geometry() == presenting.screen().geometry()
    assert room.presenter.isVisible()
    frame = room.projector.view.frame
    assert frame is room.presenter.view.frame
    assert frame.width / frame.height == pytest.approx(800 / 600, abs=0.01)  # the shape of the offscreen screen
    presenting.clock.step()
    presenting.clock.pause()
    assert {q.name for q in shown(presenting)} >= {"a[0]", "y"}


@pytest.mark.parametrize(("names", "op"), [(NEXT, 1), (BACK, 0)])
def test_keys_step_whatever_has_the_focus(presenting: Window, qtbot: QtBot, names, op: int) -> None:
    room, session = presenting.room, presenting.session
    presenting.parts.debug.setVisible(True)
    entry = next(each for each in presenting.parts.debug.findChildren(QLineEdit))
    for name in names:
        for widget in (presenting, presenting.parts.canvas, entry, room.projector, room.presenter):
            session.seek(0, 1 - op)
            widget.setFocus()
            qtbot.keyClick(widget, KEYS[name])
            assert session.cursor.op == op, (name, widget)
    assert entry.text() == ""
    presenting.clock.pause()


def test_f5_while_presenting_is_harmless_and_esc_leaves(presenting: Window, qtbot: QtBot) -> None:
    before = presenting.session.cursor
    for widget in (presenting, presenting.room.projector, presenting.room.presenter):
        qtbot.keyClick(widget, Key.Key_F5)
    assert presenting.room.on and not presenting.clock.active and presenting.session.cursor == before
    qtbot.keyClick(presenting.room.projector, Key.Key_Escape)
    assert not presenting.room.on
    assert not presenting.room.projector.isVisible() and not presenting.room.presenter.isVisible()
    assert presenting.isVisible()
    qtbot.keyClick(presenting, Key.Key_Right)  # no key of the room any more
    assert presenting.session.cursor == before


def test_black_and_white_come_and_go(presenting: Window, qtbot: QtBot) -> None:
    room = presenting.room
    for keys, colour in (((Key.Key_Period, Key.Key_B), "#000000"), ((Key.Key_W, Key.Key_W), "#ffffff")):
        qtbot.keyClick(presenting, keys[0])
        assert colours(room.projector.view) == {colour}
        assert room.presenter.state.isVisible()
        qtbot.keyClick(presenting, keys[1])
        assert len(colours(room.projector.view)) > 1
    qtbot.keyClick(presenting, Key.Key_B)
    qtbot.keyClick(presenting, Key.Key_PageDown)
    assert not room.overlay.cover
    assert presenting.session.cursor.op == 0  # the press has shown the picture again


def test_a_frozen_projector_stays_while_the_session_goes_on(presenting: Window, qtbot: QtBot) -> None:
    room = presenting.room
    before = room.projector.view.frame
    qtbot.keyClick(room.presenter, Key.Key_F)
    assert "Frozen" in room.presenter.state.text()
    presenting.session.step()
    presenting.refresh()
    assert room.projector.view.frame is before
    qtbot.keyClick(room.presenter, Key.Key_F)
    assert room.projector.view.frame is not before
    assert {q.name for q in shown(presenting)} >= {"a[0]"}


def test_the_theme_of_the_projector_is_its_own(presenting: Window, qtbot: QtBot) -> None:
    room = presenting.room
    own = presenting.theme
    qtbot.keyClick(room.presenter, Key.Key_T)
    assert room.projector.view.theme.name != own.name
    assert room.projector.view.theme.least > 0
    assert presenting.theme is own


def test_the_wheel_zooms_both_pictures_at_the_pointer(presenting: Window, qtbot: QtBot) -> None:
    view, small = presenting.room.mirror.views
    at = QPointF(view.width() / 4, view.height() / 2)
    under = view._in_frame(at)
    none, no_phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(at, at, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, none, no_phase, False)
    QApplication.sendEvent(view, wheel)
    assert view.place[0] > 1.5
    assert small.place == view.place
    assert (view._in_frame(at) - under).manhattanLength() < 1
    qtbot.keyClick(presenting.room.projector, Key.Key_0)
    assert view.place == small.place == (1.0, (0.5, 0.5))


def test_the_pen_draws_on_both_and_is_undone_and_erased(presenting: Window, qtbot: QtBot) -> None:
    room = presenting.room
    view, small = room.mirror.views
    qtbot.keyClick(room.projector, Key.Key_D)
    clean = [each.grab().toImage() for each in (view, small)]
    _drag(small, small.rect().center(), small.rect().center() + QPoint(60, 40))
    assert len(room.overlay.strokes) == 1
    assert [each.grab().toImage() for each in (view, small)] != clean
    assert view.grab().toImage() != clean[0]
    qtbot.keyClick(room.projector, Key.Key_C)
    top = view.rect().center() + QPoint(-200, -100)
    _drag(view, top, top + QPoint(0, 100))
    assert len({stroke.token for stroke in room.overlay.strokes}) == 2
    qtbot.keyClick(room.projector, Key.Key_E)
    assert room.overlay.strokes == []
    qtbot.keyClick(room.projector, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(room.overlay.strokes) == 2
    qtbot.keyClick(room.projector, Key.Key_X)
    _drag(view, top + QPoint(-10, 50), top + QPoint(10, 50))
    assert len(room.overlay.strokes) == 1
    for _ in range(3):
        qtbot.keyClick(room.projector, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.overlay.strokes == []


def _drag(view: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 5):
        _hover(view, start + (end - start) * step / 4, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


@pytest.mark.parametrize(("key", "tool"), [(Key.Key_L, "laser"), (Key.Key_S, "spotlight")])
def test_laser_and_spotlight_follow_the_mouse_in_both(presenting: Window, qtbot: QtBot, key: Key, tool: str) -> None:
    room = presenting.room
    view, small = room.mirror.views
    before = view.grab().toImage()
    qtbot.keyClick(room.presenter, key)
    assert room.overlay.tool == tool
    _hover(small, QPoint(small.width() // 2, small.height() // 2))
    assert room.overlay.pointer == pytest.approx((0.5, 0.5), abs=0.01)
    assert view.grab().toImage() != before
    qtbot.keyClick(room.presenter, key)
    assert view.grab().toImage() == before


def _hover(view: QWidget, at: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    place, none = QPointF(at), Qt.MouseButton.NoButton
    no_key = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.mapToGlobal(place), none, held, no_key)
    QApplication.sendEvent(view, event)


def test_other_keys_are_those_of_the_window(presenting: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(presenting.room.projector, Key.Key_4)
    assert presenting.grain == "phase"
    presenting.activateWindow()
    qtbot.waitUntil(presenting.isActiveWindow)
    qtbot.keyClick(presenting, Key.Key_R)
    assert presenting.look.view == "backward"
    assert presenting.room.on


def test_a_dialog_keeps_its_keys(presenting: Window, qtbot: QtBot) -> None:
    presenting.show_keys()
    sheet = QApplication.activeModalWidget()
    qtbot.keyClick(sheet, Key.Key_B)
    assert not presenting.room.overlay.cover
    qtbot.keyClick(sheet, Key.Key_Escape)
    assert presenting.room.on


def test_every_widget_of_the_room_says_its_name(presenting: Window) -> None:
    for top in (presenting.room.projector, presenting.room.presenter):
        assert top.accessibleName()
        for button in top.findChildren(QToolButton):
            assert button.accessibleName()
        for view in top.findChildren(type(presenting.room.projector.view)):
            assert view.accessibleName()


def test_presenting_changes_nothing_of_the_run(presenting: Window, qtbot: QtBot) -> None:
    digest = presenting.session.digest()
    qtbot.keyClick(presenting, Key.Key_Escape)
    qtbot.waitUntil(presenting.isActiveWindow)
    qtbot.keyClick(presenting, Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert presenting.room.on
    assert presenting.session.digest() == digest
    assert isinstance(presenting.room._keys, RoomKeys)
    presenting.room.projector.close()
    assert not presenting.room.on
