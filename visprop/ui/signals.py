"""SIGTERM and SIGINT close the window. A socket wakes Qt's loop: Python's handlers wait until Python code runs."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSocketNotifier

ENDING = (signal.SIGTERM, signal.SIGINT)


@contextmanager
def closing(owner: QObject, close: Callable[[], object]) -> Iterator[None]:
    """Call `close` in the event loop when the process is asked to end, as long as the context lasts.

    Not in Python's handler, which runs between any two instructions: a window closed in the middle of a refresh takes
    away the plots that the rest of it draws on.
    """
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, owner)
    notifier.activated.connect(lambda: _asked(ours) and close())
    old_wakeup = signal.set_wakeup_fd(theirs.fileno())
    old = {number: signal.signal(number, lambda *_: None) for number in ENDING}
    try:
        yield
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(old_wakeup)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()


def _asked(socket_: socket.socket) -> bool:
    """Whether one of the signals that woke the loop, each a byte in the socket, asks the process to end."""
    return any(number in ENDING for number in socket_.recv(64))
