"""When a window has painted its first frame.

An event filter and not an override of `event`: every event of the window would pass through Python twice.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class PaintWatch(QObject):
    """Calls `first()` once, after the first frame of `window`."""

    def __init__(self, window: QWidget, first: Callable[[], None]) -> None:
        super().__init__(window)
        self._first = first
        # It fires as soon as the event loop is back: behind the painting.
        self._behind = QTimer(self)
        self._behind.setSingleShot(True)
        self._behind.timeout.connect(self._done)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            self._behind.start()
        return False

    def _done(self) -> None:
        self._first()
