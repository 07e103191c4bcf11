"""An error that escaped: one readable dialog, and the program goes on."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visprop.debugger.cursor import Cursor
from visprop.ui.app import caught
from visprop.ui.window import Window

# Said by the offscreen platform about dialogs and tips.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")


def boom(*_: object) -> None:
    raise ZeroDivisionError(1 / 0)


def test_an_error_in_a_slot_is_shown_and_the_program_goes_on(
    window: Window, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    with caught(window.failures):
        window.clock.toggle_run()
        QTimer.singleShot(0, window, boom)
        qtbot.waitUntil(lambda: window.failures.dialog is not None)
    dialog = window.failures.dialog
    assert "ZeroDivisionError" in dialog.text
    assert "in boom" in dialog.report
    assert not window.clock.active
    dialog.copy()
    assert QApplication.clipboard().text() == dialog.report
    dialog.accept()
    assert "Traceback" in capsys.readouterr().err
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    start = window.session.cursor
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.session.cursor > start


def test_never_two_dialogs_at_once(window: Window, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    with caught(window.failures):
        QTimer.singleShot(0, window, boom)
        QTimer.singleShot(0, window, lambda: {}["nothing"])
        QTimer.singleShot(0, window, boom)
        qtbot.waitUntil(lambda: window.failures.dialog is not None)
        first = window.failures.dialog
        qtbot.wait(30)
    assert window.failures.dialog is first
    first.accept()
    qtbot.wait(10)
    assert window.failures.dialog is None


def test_an_error_in_paint_code_is_told_once(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("visprop.ui.pictured.Pictured.show_whole", boom)
    with caught(window.failures):
        window.resize(1300, 820)
        qtbot.waitUntil(lambda: window.failures.dialog is not None)
        window.failures.dialog.accept()
        window.resize(1310, 830)
        qtbot.wait(30)
        assert window.failures.dialog is None
    monkeypatch.undo()
    window.refresh()
    assert window.session.cursor == Cursor()


def test_interrupt_closes_the_window(window: Window) -> None:
    before = sys.excepthook
    with caught(window.failures):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()
    assert sys.excepthook is before
