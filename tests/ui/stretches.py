"""How long a window answers nothing: the CPU time from an event on until the event loop has done all that it posted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from time import thread_time
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from visprop.ui.clock import Clock

LAST = -1000  # behind all that Qt posts: the painting of what was changed is posted at -1
SLICES = ("_train", "_approach", "_look_back", "_prove")  # what the clock does for as long as painting leaves


class Stretches(QObject):
    """Measures events, one at a time: with the layouts and the painting that they post, and the timers at 0 ms.

    Slices of training in between do not count, since the clock makes them short; `slices` are those which are not.
    """

    def __init__(self, ended: Callable[[float], None], longest: float) -> None:
        super().__init__()
        self._ended, self._longest = ended, longest
        self._begin, self._rest, self._rounds = 0.0, 0.0, 0
        self.slices: list[tuple[str, float]] = []
        self._patches = ExitStack()

    def __enter__(self) -> Stretches:
        for name in SLICES:
            self._patches.enter_context(patch.object(Clock, name, self._timed(name, getattr(Clock, name))))
        return self

    def __exit__(self, *_: object) -> None:
        self._patches.close()

    def _timed(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def slice_of(clock: Clock) -> Any:
            begin = thread_time()
            try:
                return work(clock)
            finally:
                took = thread_time() - begin
                self._rest += took
                if took > self._longest:
                    self.slices.append((name, took))

        return slice_of

    def begin(self) -> None:
        """An event begins now; `ended` is called with its seconds when the loop has done what it has posted."""
        self._begin, self._rest, self._rounds = thread_time(), 0.0, 2
        self._wait()

    def _wait(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), LAST)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        self._rounds -= 1
        if self._rounds:  # behind the timers at 0 ms that are on now, and what they post
            QTimer.singleShot(0, self, self._wait)
        else:
            self._ended(thread_time() - self._begin - self._rest)
        return True
