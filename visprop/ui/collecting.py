"""When the garbage collector looks through everything: while nothing happens, since no key is answered meanwhile."""

from __future__ import annotations

import gc
from typing import Any

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000  # what has not changed from one look to the next is at rest
# Collections of the middle generation after which Python begins a full one. Its own 10 are less than a second of steps
# in a large window, and a full one takes 30 to 80 ms. These are some minutes of a run that nobody pauses.
DUE, OVERDUE = 10, 1000


def settle() -> None:
    """Take all that has been loaded out of what the collector looks through, where a full collection took 110 ms, and
    leave full collections to `Collector`. For a process whose window stays."""
    gc.collect()
    gc.freeze()
    gc.enable()  # which it was not while modules were loaded: see `garbage.Left`
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, OVERDUE)


class Collector(QObject):
    """Collects garbage once a window is at rest, as often as Python would by itself."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self._window, self._seen = window, None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        window.closed.connect(self._timer.stop)

    def look(self) -> None:
        """Collect if nothing has happened since the last look, and enough before it."""
        look = self._window.look  # another one after each refresh
        rests = look is self._seen and not self._window.clock.active
        self._seen = look
        if rests and gc.get_count()[2] >= DUE:
            gc.collect()
