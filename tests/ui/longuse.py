"""A lecture of two hours, ten times as fast, and each window opened and closed again and again: nothing is left behind.

    python -m tests.ui.longuse [--minutes N] [--cycles N]

In the lecture the network is stepped, run and presented; every dialog is opened in its turn.

Prints memory and counts every simulated ten minutes, and fails where they grow: memory by more than 1 MB a simulated
hour behind the first quarter, QObjects, threads, handles and active timers at all. The windows that are opened and
closed are the main one, those of the lecture room, and each dialog.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass
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
ACTS = ("step", "step", "back", "play", "run", "pause", "theme", "language", "next-view", "into", "out", "reset")
ACTS = (*ACTS, "present", "next-example", "debug", "panel")
GROWTH_MB = 1.0  # an hour
MOST_COUNTS = 20  # until two are equal
DIALOGS = ("keys", "palette", "go-to", "setting", "notes", "new-breakpoint", "export-picture", "export-film")
DIALOGS = (*DIALOGS, "overfitting", "lesson-add")


@dataclass(frozen=True)
class Counts:
    """What may be left behind."""

    megabytes: float
    objects: int
    threads: int
    handles: int
    timers: int
    windows: int

    def more(self, before: Counts) -> list[str]:
        """What there is more of than before, memory apart."""
        pairs = zip(KINDS, astuple(before)[1:], astuple(self)[1:], strict=True)
        return [f"{name} {old} became {new}" for name, old, new in pairs if new > old]


KINDS = tuple(Counts.__dataclass_fields__)[1:]


def counts() -> Counts:
    """Count once all that waits to be deleted is, and what goes on for a moment only is over."""
    found = [_count()]
    while len(found) < MOST_COUNTS and (len(found) == 1 or found[-1].more(found[-2]) or found[-2].more(found[-1])):
        QTest.qWait(50)
        found.append(_count())
    return found[-1]


def _count() -> Counts:
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    handles, threads = (len(os.listdir(f"/proc/self/{each}")) for each in ("fd", "task"))
    windows = QApplication.topLevelWidgets()
    roots = [QApplication.instance(), *(each for each in windows if each.parent() is None)]
    objects = [each for root in roots for each in (root, *root.findChildren(QObject))]
    timers = sum(isinstance(each, QTimer) and each.isActive() for each in objects)
    memory = pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    return Counts(memory, len(objects), threads, handles, timers, len(windows))


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


def lecture(window: Window, minutes: float, folder: Path) -> Iterator[Counts]:
    """Give a lecture: every other second something is done; the run starts anew every ten minutes."""
    rng, dialogs = np.random.default_rng(6), [*openers(folder).values()]
    acts = [act for act in ACTS if act in window.commands.qt]
    for second in range(0, int(60 * minutes), 2):
        if second % PERIOD_S == 0:
            _as_at_first(window)
            window.documents.open("circle")
            window.travel._before.clear()  # else the sessions that undo goes back to would be all that grows
            window.session.advance(iterations=200)
            window.refresh()
            QTest.qWait(50)
            yield counts()
        window.commands.qt[str(rng.choice(acts))].trigger()
        if second % 20 == 0:
            dialogs[second // 20 % len(dialogs)](window)
            QTest.qWait(1)
        _dismiss(window)
        QTest.qWait(2000 // SPEED)
    window.clock.pause()


def _as_at_first(window: Window) -> None:
    """Show what was shown at the first count: other views and panels have more objects, or fewer."""
    window.clock.pause()
    window.room.leave()
    window.set_language("en")
    window.viewing.show("forward")
    for part, shown in (("panel", True), ("debug", False)):
        if window.part_shown(part) != shown:
            window.toggle_part(part)


def openers(folder: Path) -> dict[str, Callable[[Window], object]]:
    """What opens each dialog."""
    table, model = folder / "table.csv", folder / "model.npz"
    table.write_text("a,b\n1,2\n3,5\n" * 20)
    np.savez(model, W1=np.ones((3, 2)), b1=np.ones(3), W2=np.ones((1, 3)), b2=np.zeros(1))
    by_command = {name: lambda window, name=name: window.commands.qt[name].trigger() for name in DIALOGS}
    by_file = {each.name: lambda window, each=each: window.documents.open(str(each)) for each in (table, model)}
    return {**by_command, **by_file, "notice": lambda window: window.failures.say("title", "text", "report")}


def _dismiss(window: Window) -> bool:
    """Close menus and dialogs; return whether there were any."""
    open_ones = [each for each in window.findChildren(QDialog) if each.isVisible()]
    for dialog in open_ones:
        dialog.reject()
    popups = 0
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        popups += 1
    return bool(open_ones or popups)


def grown(found: list[Counts]) -> list[str]:
    """What has grown behind the first quarter, as sentences."""
    warm = found[max(1, len(found) // 4) :]
    wrong = []
    hours = (len(warm) - 1) * PERIOD_S / 3600
    if hours > 0:
        slope = np.polyfit(np.arange(len(warm)) * PERIOD_S / 3600, [each.megabytes for each in warm], 1)[0]
        if slope > GROWTH_MB:
            wrong.append(f"memory grows by {slope:.2f} MB an hour")
    for name in KINDS:
        values = [getattr(each, name) for each in warm]
        if values and max(values) > values[0]:
            wrong.append(f"{name}: {values}")
    return wrong


def cycles(folder: Path, count: int) -> list[str]:
    """Open and close the window, and in one of them each of its dialogs and the lecture room, `count` times."""
    window = opened(folder)
    wrong: list[str] = []

    def through(name: str, open_it: Callable[[Window], object]) -> None:
        open_it(window)
        QTest.qWait(1)
        if not _dismiss(window):
            wrong.append(f"{name} did not open")
        QTest.qWait(1)

    def present() -> None:
        window.room.present()
        QTest.qWait(1)
        if not (window.room.projector.isVisible() and window.room.presenter.isVisible()):
            wrong.append("the room did not open")
        window.room.close()
        QTest.qWait(1)

    for name, open_it in openers(folder).items():
        wrong += again(name, count, lambda name=name, open_it=open_it: through(name, open_it))
    wrong += again("the room", count, present)
    closed(window)
    wrong += again("the window", count, lambda: closed(opened(folder)))
    print(f"{count} cycles of each window", flush=True)
    return wrong


def again(name: str, count: int, cycle: Callable[[], object]) -> list[str]:
    """Do it `count` times, and say what is left behind; the first times make what is kept for later."""
    for number in range(count):
        cycle()
        if number == min(3, count - 1):
            before = counts()
    after = counts()
    print(f"{name}: {before} became {after}", flush=True)
    return [f"{name}: {each}" for each in after.more(before)]


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
        for each in lecture(window, given.minutes, Path(name)):
            found.append(each)
            print(each, flush=True)
        found.append(counts())
        closed(window)
        wrong = grown(found) + cycles(Path(name), given.cycles)
    print("\n".join(wrong) or "nothing is left behind")
    return min(len(wrong), 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
