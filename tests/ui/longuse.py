"""A lecture of two hours, ten times as fast, and each window opened and closed again and again: nothing is left behind.

    python -m tests.ui.longuse [--minutes N] [--cycles N]

Prints memory and counts every simulated ten minutes, and fails where they grow: memory by more than 1 MB a simulated
hour behind the first quarter, QObjects, threads, handles and active timers at all.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from visprop.session import Session
from visprop.ui.app import application
from visprop.ui.autosave import Autosave
from visprop.ui.window import Window

SPEED = 10
PERIOD_S = 10 * 60  # simulated seconds between two counts
ACTS = ("step", "step", "back", "play", "run", "pause", "theme", "theme", "next-view", "into", "out", "reset")
GROWTH_MB = 1.0  # an hour
DIALOGS = ("keys", "palette", "go-to", "setting", "own-input")


@dataclass(frozen=True)
class Counts:
    """What may be left behind."""

    megabytes: float
    objects: int
    threads: int
    handles: int
    timers: int


def counts(window: QObject) -> Counts:
    """Count now, once all that waits to be deleted is."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    timers = sum(timer.isActive() for timer in window.findChildren(QTimer))
    handles = len(os.listdir("/proc/self/fd"))
    found = len(window.findChildren(QObject)), threading.active_count(), handles, timers
    return Counts(pages * os.sysconf("SC_PAGE_SIZE") / 2**20, *found)


def opened(folder: Path) -> Window:
    """A window as a program has it, complete."""
    window = Window(Session("circle"), QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    window.work.autosave = Autosave(window, folder / "slots")
    window.resize(1280, 800)
    done: list[bool] = []
    window.complete.connect(lambda: done.append(True))
    window.show()
    while not done:
        QTest.qWait(5)
    return window


def closed(window: Window) -> None:
    """The same, gone."""
    window.work.autosave.end()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lecture(window: Window, minutes: float) -> Iterator[Counts]:
    """Give a lecture: every other second something is done; the run starts anew every ten minutes."""
    rng = np.random.default_rng(6)
    acts = [act for act in ACTS if act in window.commands.qt]
    for second in range(0, int(60 * minutes), 2):
        if second % PERIOD_S == 0:
            window.clock.pause()
            window.documents.open("circle")
            window.travel._before.clear()  # else the sessions that undo goes back to would be all that grows
            window.session.advance(iterations=200)
            window.refresh()
            QTest.qWait(50)
            yield counts(window)
        window.commands.qt[str(rng.choice(acts))].trigger()
        _dismiss(window)
        QTest.qWait(2000 // SPEED)
    window.clock.pause()


def _dismiss(window: Window) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def grown(found: list[Counts]) -> list[str]:
    """What has grown behind the first quarter, as sentences."""
    warm = found[max(1, len(found) // 4) :]
    wrong = []
    hours = (len(warm) - 1) * PERIOD_S / 3600
    if hours > 0:
        slope = np.polyfit(np.arange(len(warm)) * PERIOD_S / 3600, [each.megabytes for each in warm], 1)[0]
        if slope > GROWTH_MB:
            wrong.append(f"memory grows by {slope:.2f} MB an hour")
    for name in ("objects", "threads", "handles", "timers"):
        values = [getattr(each, name) for each in warm]
        if values and max(values) > values[0]:
            wrong.append(f"{name}: {values}")
    return wrong


def cycles(folder: Path, count: int) -> list[str]:
    """Open and close the window, and in one of them each of its dialogs, `count` times."""
    window = opened(folder)
    wrong = []
    for name in (each for each in window.commands.qt if each in DIALOGS):
        before = None
        for number in range(count):
            window.commands.qt[name].trigger()
            QTest.qWait(1)
            _dismiss(window)
            QTest.qWait(1)
            if number == min(3, count - 1):
                before = counts(window)
        after = counts(window)
        if before and (after.objects, after.handles, after.threads) > (before.objects, before.handles, before.threads):
            wrong.append(f"{name}: {before} became {after}")
    closed(window)
    first = None
    for number in range(count):
        closed(opened(folder))
        now = counts(QApplication.instance())
        if number == min(2, count - 1):
            first = now
    if (now.handles, now.threads, len(QApplication.topLevelWidgets())) > (first.handles, first.threads, 0):
        wrong.append(f"the window: {first} became {now}, {QApplication.topLevelWidgets()}")
    print(f"{count} cycles of each window: {first.megabytes:.1f} MB became {now.megabytes:.1f}", flush=True)
    return wrong


def main(words: list[str]) -> int:
    """Give the lecture and open and close; print what was counted, and what is wrong."""
    parser = ArgumentParser()
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--cycles", type=int, default=200)
    given = parser.parse_args(words)
    application()
    with tempfile.TemporaryDirectory(prefix="visprop-long-") as name:
        window = opened(Path(name))
        found = []
        for each in lecture(window, given.minutes):
            found.append(each)
            print(each, flush=True)
        found.append(counts(window))
        closed(window)
        wrong = grown(found) + cycles(Path(name), given.cycles)
    print("\n".join(wrong) or "nothing is left behind")
    return min(len(wrong), 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
