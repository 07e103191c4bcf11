"""Which screen is the projector, and what happens when one comes or goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def second(own: QScreen) -> QScreen | None:
    """The first screen beside `own`; None where there is none, or where it only mirrors it."""
    for screen in QGuiApplication.screens():
        if screen is not own and screen.geometry() != own.geometry():
            return screen
    return None


def fill(window: QWidget, screen: QScreen) -> None:
    """Show a window over the whole of a screen, wherever it was before."""
    if window.isVisible() and window.screen() is screen and window.geometry() == screen.geometry():
        return
    window.hide()  # a full-screen window does not follow to another screen while it is shown
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()


def bring_in(window: QWidget) -> None:
    """Move a window onto its screen where none of it can be seen: the screen that it was on is gone."""
    room = window.screen().availableGeometry()
    if not room.intersects(window.frameGeometry()):
        window.resize(min(window.width(), room.width()), min(window.height(), room.height()))
        window.move(room.topLeft())


class ScreenWatch(QObject):
    """Calls `changed()` after a screen was added, removed or given another size; while `start`ed.

    Always from the event loop: while Qt says that a screen goes, it is still half there.
    """

    def __init__(self, changed: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(changed)
        self._on = False

    def start(self) -> None:
        """Begin to watch."""
        if not self._on:
            self._on = True
            application = QGuiApplication.instance()
            application.screenAdded.connect(self._added)
            application.screenRemoved.connect(self._removed)
            for screen in application.screens():
                screen.geometryChanged.connect(self._later)

    def stop(self) -> None:
        """Watch no longer."""
        if self._on:
            self._on = False
            self._soon.stop()
            application = QGuiApplication.instance()
            application.screenAdded.disconnect(self._added)
            application.screenRemoved.disconnect(self._removed)
            for screen in application.screens():
                screen.geometryChanged.disconnect(self._later)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._later)
        self._later()

    def _removed(self, _screen: QScreen) -> None:
        self._later()

    def _later(self, *_: object) -> None:
        self._soon.start()
