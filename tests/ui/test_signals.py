import os
import signal

import pytest
from PySide6.QtCore import QObject

from visprop.ui.signals import closing


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_closes_in_the_event_loop_and_not_in_the_middle_of_what_runs(qtbot, number):
    owner, closed = QObject(), []
    with closing(owner, lambda: closed.append(True)):
        os.kill(os.getpid(), number)
        assert sum(range(1000)) == 499_500  # a handler would have run by here
        assert closed == []
        qtbot.waitUntil(lambda: closed == [True])


def test_another_signal_does_not_close(qtbot):
    owner, closed = QObject(), []
    before = signal.signal(signal.SIGUSR1, lambda *_: None)
    try:
        with closing(owner, lambda: closed.append(True)):
            os.kill(os.getpid(), signal.SIGUSR1)
            qtbot.wait(20)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert closed == []
