"""One thread beside the window, for files only: what it is given never changes, and what it says comes back in the
window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

Then = Callable[[Any, BaseException | None], None]


class Worker(QObject):
    """Does jobs one after another. `then` of each is called with what it returned and what it raised."""

    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._waiting: dict[Future, Then] = {}
        self._ended.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job is not done, or what it said was not told yet."""
        return bool(self._waiting)

    def do(self, job: Callable[[], Any], then: Then) -> None:
        """Do `job` after those before it."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "visprop-files")
        future = self._pool.submit(job)
        self._waiting[future] = then
        future.add_done_callback(self._ended.emit)

    def finish(self) -> None:
        """Wait for all jobs, tell what they said, and end the thread."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown()
        for future in list(self._waiting):
            self._take(future)

    def _take(self, future: Future) -> None:
        then = self._waiting.pop(future, None)
        if then is not None:
            error = future.exception()
            then(None if error else future.result(), error)
