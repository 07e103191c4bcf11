"""How long a window takes to paint a frame, and when it has painted its first one.

An event filter and not an override of `event`: every event of the window would pass through Python twice.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class PaintWatch(QObject):
    """Calls `painted(seconds)` after each frame of `window`, and `first()` once, after the first one."""

    def __init__(self, window: QWidget, painted: Callable[[float], None], first: Callable[[], None]) -> None:
        super().__init__(window)
        self._painted, self._first, self._begin = painted, first, 0.0
        # It fires as soon as the event loop is back: behind the painting.
        self._behind = QTimer(self)
        self._behind.setSingleShot(True)
        self._behind.timeout.connect(self._done)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest and not self._behind.isActive():
            self._begin = perf_counter()
            self._behind.start()
        return False

    def _done(self) -> None:
        self._painted(perf_counter() - self._begin)
        first, self._first = self._first, None
        if first is not None:
            first()
