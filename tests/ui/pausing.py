"""Pauses of a run at full speed: pressed at a random time, timed, and compared with stepping there by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter, thread_time

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visprop import Session
from visprop.ui.clock import Mode
from visprop.ui.window import Window

LATEST_MS = 40  # a key comes at any time within two or three frames


@dataclass(frozen=True)
class Pause:
    """Seconds from the moment at which the key is due until the run stands still, and until that is painted; seconds of
    CPU that the command took; whether it equals the same moment of a session that was stepped there."""

    landed: float
    painted: float
    worked: float
    iterations: int
    at_boundary: bool
    equal: bool


def pauses(window: Window, qtbot: QtBot, count: int, rng: np.random.Generator) -> Iterator[Pause]:
    """Run and pause `window` by its keys. A key that falls due while the window works is taken when it is done."""
    by_hand = Session(window.session.origin)
    for _ in range(count):
        first = window.session.cursor.iteration
        QTest.keyClick(window, Qt.Key.Key_F5)
        assert window.clock.running
        qtbot.waitUntil(lambda first=first: window.session.cursor.iteration > first)
        landed, painted, worked = _pressed_after(window, qtbot, int(rng.integers(1, LATEST_MS)))
        cursor = window.session.cursor
        while by_hand.cursor < cursor:
            by_hand.step("iteration")
        whole = cursor.op == len(window.session.program.ops) and not cursor.part
        same = (by_hand.cursor, by_hand.digest()) == (cursor, window.session.digest())
        yield Pause(landed, painted, worked, cursor.iteration - first, whole, same)


def _pressed_after(window: Window, qtbot: QtBot, wait_ms: int) -> tuple[float, float, float]:
    """Press F6 in `wait_ms`; seconds from then until the window stands still, until it is painted, and of CPU."""
    ended: list[float] = []

    def press() -> None:
        begin = thread_time()
        QTest.keyClick(window, Qt.Key.Key_F6)
        worked = thread_time() - begin
        assert window.clock.mode is Mode.IDLE
        assert not window.clock.active
        ended.append(perf_counter() - due)
        QApplication.processEvents()
        ended.extend((perf_counter() - due, worked))

    due = perf_counter() + wait_ms / 1000
    QTimer.singleShot(wait_ms, window, press)
    qtbot.waitUntil(lambda: len(ended) == 3)
    return tuple(ended)
