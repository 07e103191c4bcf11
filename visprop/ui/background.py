"""Work beside the window: a generator of shares done, run in a thread; what it made is taken when it has ended."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from visprop.errors import InputError

LOOK_MS = 40  # between two looks at how far it is


class Background(QObject):
    """Runs `work` from now on. Nothing that it writes may be read before `ended`: so there are no locks.

    `progressed` carries how much is done, 0..1; `ended` an InputError, or None. Another error is raised as it is.
    """

    progressed = Signal(float)
    ended = Signal(object)

    def __init__(self, work: Iterable[float], parent: QObject) -> None:
        super().__init__(parent)
        self._share, self._given_up, self._error = 0.0, False, None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._thread = Thread(target=self._work, args=(work,), daemon=True)
        self._thread.start()
        self._timer.start()

    def give_up(self) -> None:
        """End the work at its next share; nothing is sent any more."""
        self._given_up = True
        self._timer.stop()
        self.deleteLater()

    def _work(self, work: Iterable[float]) -> None:
        try:
            for share in work:
                self._share = share
                if self._given_up:
                    return
        except Exception as error:  # goes to the window's thread, see `_look`
            self._error = error

    def _look(self) -> None:
        if self._thread.is_alive():
            self.progressed.emit(self._share)
            return
        self._timer.stop()
        self.deleteLater()
        if self._error is not None and not isinstance(self._error, InputError):
            raise self._error
        self.ended.emit(self._error)
