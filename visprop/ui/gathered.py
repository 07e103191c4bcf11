"""Something that is asked for many times and done once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Gathered(QObject):
    """Calls `act` once for all that `ask` for it in one turn of the event loop: behind them, before Qt paints."""

    _asked = Signal()

    def __init__(self, act: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._act, self._due = act, False
        self._asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Have it done."""
        if not self._due:
            self._due = True
            self._asked.emit()

    def _do(self) -> None:
        self._due = False
        self._act()
