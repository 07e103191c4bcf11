"""A real window on the offscreen platform, with settings of its own, closed and swept away after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visprop.experiment import Experiment
from visprop.session import Session
from visprop.ui.app import application
from visprop.ui.window import Window


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """A settings file of this test's own: the user's is never touched."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make(qtbot: QtBot, settings: QSettings) -> Iterator[Callable[..., Window]]:
    """Return a function that opens a window on an experiment and waits until it is painted."""
    application()
    windows: list[Window] = []

    def open_window(experiment: str | Experiment = "lecture", size: tuple[int, int] = (1280, 800)) -> Window:
        window = Window(Session(experiment), settings)
        windows.append(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.parts.bottom.plot is not None)
        return window

    yield open_window
    for window in windows:
        window.close()
        assert not [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() > 0]
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make: Callable[..., Window]) -> Window:
    """A window on the lecture network."""
    return make()
