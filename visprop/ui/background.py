"""Work beside the window: a generator of shares done, run piece by piece between the events of the window's loop.

Not a thread: while one computes in Python, each call of Qt into a model of ours waits for it. Measured with a table of
50,000 x 130 cells: the window stood still for 10 s.
"""

from __future__ import annotations

from collections.abc import Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from visprop.errors import InputError

SLICE_S = 0.01  # of work between two looks at events: a frame of 16 ms keeps the rest


class Background(QObject):
    """Runs `work` from now on.

    `progressed` carries how much is done, 0..1; `ended` an InputError, or None. Another error is raised as it is.
    """

    progressed = Signal(float)
    ended = Signal(object)

    def __init__(self, work: Iterable[float], parent: QObject) -> None:
        super().__init__(parent)
        self._work = iter(work)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def give_up(self) -> None:
        """End the work where it is; nothing is sent any more."""
        self._timer.stop()
        self.deleteLater()

    def _go_on(self) -> None:
        until, share = perf_counter() + SLICE_S, 0.0
        try:
            while perf_counter() < until:
                share = next(self._work)
        except StopIteration:
            self._end(None)
        except InputError as error:
            self._end(error)
        except BaseException:
            self.give_up()
            raise
        else:
            self.progressed.emit(share)

    def _end(self, error: InputError | None) -> None:
        self.give_up()
        self.ended.emit(error)
