"""SIGTERM and SIGINT close the window. A socket wakes Qt's loop: Python's handlers wait until Python code runs."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSocketNotifier


@contextmanager
def closing(owner: QObject, close: Callable[[], object]) -> Iterator[None]:
    """Call `close` in the event loop when the process is asked to end, as long as the context lasts."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, owner)
    notifier.activated.connect(lambda: ours.recv(64))
    old_wakeup = signal.set_wakeup_fd(theirs.fileno())
    old = {number: signal.signal(number, lambda *_: close()) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(old_wakeup)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()
