"""Whatever keys and mouse can do, at random, while it trains: nothing is raised, Qt warns of nothing, nothing freezes.

    python -m tests.ui.monkey [--seeds N] [--first SEED] [--events N]

A failure replays from its seed: what is done depends on the seed only, and not on what it does. Freezes are counted in
CPU time of the window's thread, so that what else runs on the machine hardly counts: from an event on until the loop
has done all that it has posted; see `stretches`.
"""

from __future__ import annotations

import sys
import tempfile
import traceback
from argparse import ArgumentParser
from collections import Counter, deque
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, Qt, QTimer, QUrl, qInstallMessageHandler
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.ui.stretches import Stretches
from visprop.session import Session
from visprop.ui.app import application, caught
from visprop.ui.autosave import Autosave
from visprop.ui.window import Window

assert nx  # the program loads it beside the window
FREEZE_S = 0.25
MOST_TOLD = 10  # of each kind: what goes wrong once often goes wrong in every frame
NEVER = ("quit",)  # what would end it
IGNORED = ("does not support propagateSizeHints", "does not support raise", "does not support grabbing")
IGNORED = (*IGNORED, "not accepted by receiving widget")  # QTest's word on an event of ours: a dialog is over the menu
EXPERIMENTS = ("lecture", "circle", "spiral", "xor", "bench", "iris")
WEIGHTS = {"command": 24, "key": 14, "click": 22, "drag": 8, "wheel": 6, "resize": 3, "drop": 3, "double": 3}
WEIGHTS |= {"right": 3, "escape": 6, "train": 12, "open": 1, "theme": 1, "language": 1}
KINDS, SHARES = tuple(WEIGHTS), np.array([*WEIGHTS.values()]) / sum(WEIGHTS.values())
KEYS = [*range(Qt.Key.Key_0, Qt.Key.Key_9 + 1), *range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)]
KEYS += [int(getattr(Qt.Key, f"Key_{name}")) for name in ("Left", "Right", "Up", "Down", "Return", "Tab", "Space")]
KEYS += [
    int(getattr(Qt.Key, f"Key_{name}")) for name in ("Home", "End", "PageUp", "PageDown", "Delete", "F2", "Backspace")
]
BAD = {
    "a.toml": b"[network\n",
    "b.toml": b"[network]\nlayers = [1, 2, 1]\n[data]\nx = [[1], [2]]\ny = [[0], [1]]\n",
    "c.csv": b"a,b\n1,2\n3\n",
    "d.csv": b"a,b,c\n" + b"1,2,3\n4,5,7\n" * 20,
    "e.visprop": b"SQLite format 3\0" + b"\xff" * 2000,
    "f.npz": b"PK\x03\x04nothing",
    "g.safetensors": b"\xff" * 64,
    "h.txt": b"\x00\xff\xfe",
    "none.toml": None,
}


@dataclass
class Report:
    """What one seed has met."""

    seed: int
    events: int = 0
    errors: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    freezes: list[tuple[str, int]] = field(default_factory=list)
    longest: float = 0.0  # seconds that an event took
    done: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)  # windows, dialogs and menus that were open, and in what state


class Monkey:
    """Drives one window from timers, a new one for each event, so that menus with loops of their own do not stop it."""

    def __init__(self, window: Window, seed: int, events: int, folder: Path) -> None:
        self._window, self._left, self._folder = window, events, folder
        self._rng, self.report = np.random.default_rng(seed), Report(seed)
        self._last: deque[str] = deque(maxlen=12)
        self._commands = [row for row in window.commands.rows if row.id not in NEVER]
        self._on, self.stretches = False, Stretches(self._ended, FREEZE_S)
        for name, data in BAD.items():
            if data is not None:
                (folder / name).write_bytes(data)

    def start(self) -> None:
        self._on = True
        self._later()

    def stop(self) -> None:
        self._on = False

    def _later(self) -> None:
        QTimer.singleShot(1, self._window, self._next)

    @property
    def done(self) -> bool:
        return self._left <= 0

    def file(self) -> str:
        """A file for whoever asks for one: bad, good or none."""
        return str(self._folder / str(self._rng.choice([*BAD, "new.visprop", "new.toml"])))

    def fell(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        """Take note of an error, with what was done before it."""
        text = "".join(traceback.format_exception(kind, error, trace))
        self._note(self.report.errors, f"after {list(self._last)}:\n{text}")

    def warned(self, _kind: Any, _context: Any, text: str) -> None:
        """Take note of what Qt says."""
        if not any(known in text for known in IGNORED):
            self._note(self.report.warnings, f"after {list(self._last)}: {text}")

    def _note(self, notes: list[Any], what: Any) -> None:
        """Keep it, and tell it at once: a monkey that is stopped has told what it has met until then."""
        notes.append(what)
        if len(notes) <= MOST_TOLD:
            print(f"seed {self.report.seed}, event {self.report.events}: {what}", flush=True)

    def _next(self) -> None:
        if self.done or not self._on:
            return
        kind = str(self._rng.choice(KINDS, p=SHARES))
        numbers = self._rng.random(6)  # always as many, whatever becomes of them
        self._last.append(kind)
        self.report.done[kind] += 1
        self.stretches.begin()
        try:
            getattr(self, f"_{kind}")(numbers)
        except RuntimeError as error:
            if not _is_own(error):
                raise

    def _ended(self, took: float) -> None:
        self._left -= 1
        self.report.events += 1
        self.report.longest = max(self.report.longest, took)
        slices, self.stretches.slices = self.stretches.slices, []
        for name, seconds in ((self._last[-1], took), *slices):
            if seconds > FREEZE_S:
                self._note(self.report.freezes, (name, round(1000 * seconds)))
        self._look_around()
        self._later()

    def _look_around(self) -> None:
        """Note what the event was done to: which dialogs, menus and windows are there."""
        for each in QApplication.topLevelWidgets():
            with suppress(RuntimeError):  # see `_is_own`
                if each.isVisible():
                    self.report.seen[type(each).__name__] += 1
        self.report.seen[f"{self._window.theme.name} {self._window.look.language}"] += 1
        self.report.seen["training"] += self._window.clock.running

    def _say(self, what: str) -> None:
        self._last[-1] = what

    def _top(self, number: float) -> QWidget:
        """What takes keys and mouse now: a menu, a dialog, else one of the windows."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is not None:
            return front
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isWindow()]
        return shown[int(number * len(shown))] if shown else self._window

    def _at(self, numbers: np.ndarray) -> tuple[QWidget, QPoint]:
        top = self._top(numbers[0])
        point = QPoint(int(numbers[1] * top.width()), int(numbers[2] * top.height()))
        child = top.childAt(point) or top
        return child, child.mapFrom(top, point) if child is not top else point

    def _command(self, numbers: np.ndarray) -> None:
        row = self._commands[int(numbers[0] * len(self._commands))]
        self._say(f"command {row.id}")
        self._trigger(row.id)

    def _key(self, numbers: np.ndarray) -> None:
        key = Qt.Key(KEYS[int(numbers[0] * len(KEYS))])
        modifiers = (Qt.KeyboardModifier.NoModifier,) * 6 + (Qt.KeyboardModifier.ShiftModifier,)
        top = self._top(numbers[1])
        target = top.focusWidget() or top
        self._say(f"key {key.name} to {type(target).__name__}")
        QTest.keyClick(target, key, modifiers[int(numbers[2] * len(modifiers))])

    def _click(self, numbers: np.ndarray) -> None:
        self._press(numbers, QTest.mouseClick, Qt.MouseButton.LeftButton)

    def _right(self, numbers: np.ndarray) -> None:
        self._press(numbers, QTest.mouseClick, Qt.MouseButton.RightButton)

    def _double(self, numbers: np.ndarray) -> None:
        self._press(numbers, QTest.mouseDClick, Qt.MouseButton.LeftButton)

    def _press(self, numbers: np.ndarray, how: Any, button: Qt.MouseButton) -> None:
        child, point = self._at(numbers)
        self._say(f"{button.name} {type(child).__name__} {child.objectName()} {point.x()} {point.y()}")
        how(child, button, Qt.KeyboardModifier.NoModifier, point)

    def _drag(self, numbers: np.ndarray) -> None:
        child, point = self._at(numbers)
        self._say(f"drag {type(child).__name__} {child.objectName()} {point.x()} {point.y()}")
        to = QPoint(int(numbers[3] * child.width()), int(numbers[4] * child.height()))
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        QTest.mousePress(child, left, none, point)
        QTest.mouseMove(child, (point + to) / 2)
        QTest.mouseMove(child, to)
        QTest.mouseRelease(child, left, none, to)

    def _wheel(self, numbers: np.ndarray) -> None:
        child, point = self._at(numbers)
        self._say(f"wheel {type(child).__name__}")
        turn = QPoint(0, 120 if numbers[3] < 0.5 else -120)
        none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        where = QPointF(point), QPointF(child.mapToGlobal(point))
        QApplication.sendEvent(child, QWheelEvent(*where, turn, turn, Qt.MouseButton.NoButton, none, phase, False))

    def _resize(self, numbers: np.ndarray) -> None:
        self._window.resize(960 + int(numbers[0] * 960), 640 + int(numbers[1] * 440))

    def _drop(self, numbers: np.ndarray) -> None:
        path = self._folder / list(BAD)[int(numbers[0] * len(BAD))]
        self._say(f"drop {path.name}")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        centre, left, none = (
            QPointF(self._window.rect().center()),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self._window, QDropEvent(centre, Qt.DropAction.CopyAction, data, left, none))

    def _escape(self, numbers: np.ndarray) -> None:
        top = self._top(numbers[0])
        QTest.keyClick(top, Qt.Key.Key_Escape if numbers[1] < 0.8 else Qt.Key.Key_Return)

    def _train(self, numbers: np.ndarray) -> None:
        if not self._window.clock.running:
            self._trigger("run")

    def _theme(self, numbers: np.ndarray) -> None:
        self._trigger("theme")

    def _language(self, numbers: np.ndarray) -> None:
        self._trigger("language")

    def _trigger(self, name: str) -> None:
        if QApplication.activeModalWidget() is None:
            self._window.commands.qt[name].trigger()

    def _open(self, numbers: np.ndarray) -> None:
        name = EXPERIMENTS[int(numbers[0] * len(EXPERIMENTS))]
        self._say(f"open {name}")
        if QApplication.activeModalWidget() is None:
            self._window.documents.open(name)


def _is_own(error: RuntimeError) -> bool:
    """Whether PySide has handed out the wrapper of a widget that is gone to us, for another one at its address."""
    last = error.__traceback__
    while last.tb_next is not None:
        last = last.tb_next
    return "already deleted" in str(error) and last.tb_frame.f_code.co_filename == __file__


def play(seed: int, events: int) -> Report:
    """Let a monkey at a window of its own."""
    app = application()
    with tempfile.TemporaryDirectory(prefix="visprop-monkey-") as name:
        folder = Path(name)
        window = Window(Session("circle"), QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
        window.resize(1280, 800)
        monkey = Monkey(window, seed, events, folder)
        before = QFileDialog.getOpenFileName, QFileDialog.getSaveFileName, window.failures.hook
        QFileDialog.getOpenFileName = QFileDialog.getSaveFileName = staticmethod(lambda *_: (monkey.file(), ""))
        hook = window.failures.hook
        window.failures.hook = lambda *error: (monkey.fell(*error), hook(*error))
        handler = qInstallMessageHandler(monkey.warned)
        window.unsaved.on, window.work.autosave = True, Autosave(window, folder / "slots")
        window.complete.connect(monkey.start)
        ended = QTimer(interval=20)
        ended.timeout.connect(lambda: monkey.done and app.exit(0))
        ended.start()
        window.show()
        try:
            with caught(window.failures), monkey.stretches:
                app.exec()
        finally:
            ended.stop()
            monkey.stop()
            QFileDialog.getOpenFileName, QFileDialog.getSaveFileName = map(staticmethod, before[:2])
        _end(window)
        qInstallMessageHandler(handler)
    return monkey.report


def _end(window: Window) -> None:
    for each in QApplication.topLevelWidgets():
        with suppress(RuntimeError):  # the wrapper of a widget that is gone, see `_is_own`
            if each is not window and each.isVisible():
                each.close()
    window.unsaved.on = False
    window.work.autosave.end()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(words: list[str]) -> int:
    """Play seeds, and print what each has met."""
    parser = ArgumentParser()
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--any-speed", action="store_true", help="freezes are told and do not count")
    given = parser.parse_args(words)
    bad = 0
    for seed in range(given.first, given.first + given.seeds):
        report = play(seed, given.events)
        bad += len(report.errors) + len(report.warnings) + (0 if given.any_speed else len(report.freezes))
        counts = f"{len(report.errors)} errors, {len(report.warnings)} warnings, {len(report.freezes)} freezes"
        print(f"seed {seed}: {report.events} events, {counts} {report.freezes}", flush=True)
        print(f"longest {1000 * report.longest:.0f} ms; {dict(report.done)}; {dict(report.seen)}", flush=True)
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
