"""The scene of overfitting in its window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visprop.ui.window import Window

# Said by the offscreen platform about dialogs.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")


def test_both_networks_run_in_lock_step(window: Window, qtbot: QtBot) -> None:
    digest = window.session.digest()
    window.commands.qt["overfitting"].trigger()
    scene = QApplication.activeModalWidget()
    qtbot.keyClick(scene, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(scene.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: scene.both.done > 20)
    qtbot.mouseClick(scene.run, Qt.MouseButton.LeftButton)
    done = [session.counts.updates for session in scene.both.sessions]
    assert done[0] == done[1] == scene.both.done
    small, large = (label.text() for label in scene.said)
    assert small.startswith("1 – 2 – 1, 7 parameters")
    assert large.startswith("1 – 30 – 30 – 1, 1\u00a0021 parameters")
    curves = [line.xData for pair in scene.chart._lines for line in pair]
    assert all(len(at) > 0 for at in curves)
    qtbot.keyClick(scene, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert window.session.digest() == digest
