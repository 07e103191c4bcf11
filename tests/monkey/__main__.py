"""`python -m tests.monkey SEED EVENTS FOLDER`: a window, that many random events; one line of JSON on stdout."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from tests.hostile.mutations import mutated
from tests.hostile.readers import READERS
from tests.monkey.hand import Hand
from visprop.session import Session
from visprop.ui.app import application
from visprop.ui.window import Window

# What the offscreen platform says of itself; no fault of the program's.
PLATFORM = ("does not support propagateSizeHints", "does not support raise", "does not support grabbing")
AGAIN = 15  # events after which a run that was stopped goes on
LAST = 12  # events before a fault that are told
STARTS = ("lecture", "circle", "iris", "spiral")
BAD = ("experiment", "moment", "csv", "safetensors", "npz")


class Cage:
    """Runs the hand from the event loop, so that dialogs with loops of their own are driven too; writes faults down."""

    def __init__(self, seed: int, events: int, folder: Path) -> None:
        self.left, self.faults, self.done = events, [], []
        self.slowest, self.slow_event, self._spent = 0.0, "", 0.0
        sys.excepthook = self._raised
        qInstallMessageHandler(self._warned)
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window = Window(Session(STARTS[seed % len(STARTS)]), settings)
        self.hand = Hand(self.window, seed, _files(seed, folder))
        for name in ("getOpenFileName", "getSaveFileName"):
            setattr(QFileDialog, name, lambda *_, name=name: (self._chosen(name, folder), ""))
        self.window.complete.connect(self._begin)
        self.window.closed.connect(lambda: self.faults.append(["closed", *self.done[-LAST:]]))
        self.window.show()

    def _chosen(self, name: str, folder: Path) -> str:
        return str(folder / "saved") if name == "getSaveFileName" else self.hand.path()

    def _begin(self) -> None:
        self.window.clock.toggle_run()
        self._next()

    def _next(self) -> None:
        """The next event; asked for before this one, which may open a loop of its own."""
        if self.left <= 0:
            QApplication.exit(0)
            return
        self.left -= 1
        if self.left % AGAIN == 0 and not self.window.clock.moving and QApplication.activeModalWidget() is None:
            self.window.clock.toggle_run()
        QTimer.singleShot(0, self._next)
        start = time.thread_time()
        self.done.append("?")
        at = len(self.done) - 1
        try:
            self.done[at] = self.hand.act()
        except Exception:
            self._raised(*sys.exc_info())
        spent = time.thread_time() - start
        if spent > self.slowest:
            self.slowest, self.slow_event = spent, self.done[at]

    def _raised(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        report = "".join(traceback.format_exception(kind, error, trace))[-1500:]
        self._fault(report)

    def _warned(self, _kind: Any, _context: Any, text: str) -> None:
        if not any(part in text for part in PLATFORM):
            self._fault(f"Qt: {text}")

    def _fault(self, text: str) -> None:
        if len(self.faults) < 5:
            self.faults.append([len(self.done), text, *self.done[-LAST:]])


def _files(seed: int, folder: Path) -> list[Path]:
    """Broken files of every kind, and one that is right."""
    files = []
    for name in BAD:
        reader = READERS[name]
        for number in range(3):
            path = folder / f"{name}{number}{reader.ending}"
            corpus = reader.corpus()
            path.write_bytes(mutated(corpus, seed * 10 + number) if number else corpus[0])
            files.append(path)
    return [*files, folder / "missing.toml", folder]


def main(seed: int, events: int, folder: Path) -> dict[str, Any]:
    """Let the monkey loose; returns what it found."""
    app = application()
    QMessageBox.exec = lambda *_: QMessageBox.StandardButton.Cancel
    cage = Cage(seed, events, folder)
    code = app.exec()
    faults, slowest, event = list(cage.faults), cage.slowest, cage.slow_event
    for dialog in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if dialog is not None:
            dialog.close()
    cage.window.clock.pause()
    cage.window.close()
    return {"code": code, "events": len(cage.done), "faults": faults, "slowest": [round(slowest, 3), event]}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))))
