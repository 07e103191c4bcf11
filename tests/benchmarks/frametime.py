"""Where the time of a frame goes: CPU milliseconds of the window's thread by part; not a timed test.

    xvfb-run -a -s "-screen 0 1920x1080x24" python -m tests.benchmarks.frametime [--step] [--frames N] [NAME ...]

NAME is an experiment, or layers such as 32-32-32-32-10; default are the four networks of NETWORKS. `--step` plays
operation by operation instead of training. The window is as large as the screen. CPU time and not wall-clock time, so
that what else runs on the machine hardly counts; what the display server does in its own process does not count either.
"""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import thread_time
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtGui import QGuiApplication

from tests.benchmarks.contestants import session_of
from visprop.picture.animation import Animation
from visprop.session import Session
from visprop.ui import display, frameview, paintwatch, pictured, scene
from visprop.ui.app import application, settle
from visprop.ui.charts.chart import Chart
from visprop.ui.charts.control import Charts
from visprop.ui.clock import Clock
from visprop.ui.window import Window

NETWORKS = ("circle", "8-16-16-8-4", "32-32-32-32-10", "784-128-64-10")
ENGINE, LOOP, REST = "training", "event loop", "other refresh"


class Meter:
    """Splits the thread's CPU time among parts: time counts for the innermost part that is under way."""

    def __init__(self) -> None:
        self.frame: Counter[str] = Counter()
        self.frames: list[Counter[str]] = []
        self._open, self._since = [LOOP], thread_time()

    def enter(self, part: str) -> None:
        self._book()
        self._open.append(part)

    def leave(self) -> None:
        self._book()
        self._open.pop()

    def cut(self) -> None:
        """A frame ends here."""
        self._book()
        self.frames.append(self.frame)
        self.frame = Counter()

    def _book(self) -> None:
        now = thread_time()
        self.frame[self._open[-1]] += now - self._since
        self._since = now

    def watch(self, owner: Any, name: str, part: str | Callable[[Any], str]) -> None:
        """Count what the function `name` of a class or module takes for `part`."""
        plain = getattr(owner, name)

        def call(*args: Any, **keywords: Any) -> Any:
            self.enter(part if isinstance(part, str) else part(args[0]))
            try:
                return plain(*args, **keywords)
            finally:
                self.leave()

        setattr(owner, name, call)

    def watch_all(self) -> None:
        """Watch everything that a frame is made of."""
        self.watch(Session, "advance", ENGINE)
        self.watch(Session, "step", ENGINE)
        self.watch(Session, "moment", "moment")
        for name in ("build_strip", "build_opbar", "build_runbar"):
            self.watch(scene, name, name)
        self.watch(pictured.Pictured, "show", "draw and show")
        self.watch(Animation, "at", "frame at a progress")
        self.watch(pictured.Digits, "shown", "held digits")
        self.watch(frameview.FrameView, "paintEvent", lambda view: f"paint {view.accessibleName() or 'a bar'}")
        self.watch(Charts, "show", "charts")
        self.watch(Chart, "paintEvent", "paint charts")
        self.watch(display.Display, "_show_words", "words")
        self.watch(Clock, "_tick", REST)
        self._watch_flush()

    def _watch_flush(self) -> None:
        """What Qt does with a frame beside the widgets' painting: composing it and handing it to the display."""
        begin, done = paintwatch.PaintWatch.eventFilter, paintwatch.PaintWatch._done

        def filtered(watch: Any, watched: Any, event: QEvent) -> bool:
            if event.type() is QEvent.Type.UpdateRequest and not watch._behind.isActive():
                self.enter("composing, flush")
            return begin(watch, watched, event)

        def ended(watch: Any) -> None:
            done(watch)
            self.leave()
            self.cut()

        paintwatch.PaintWatch.eventFilter, paintwatch.PaintWatch._done = filtered, ended


def session(name: str) -> Session:
    """An experiment by its name, or a tanh network with batches of 10 by its layers."""
    return session_of([int(n) for n in name.split("-")], "tanh", 10) if "-" in name else Session(name)


def measured(meter: Meter, name: str, frames: int, step: bool, settings: Path) -> list[Counter[str]]:
    """The parts of each of the last `frames` frames of a window that trains, or plays operation by operation."""
    app = application()
    window = Window(session(name), QSettings(str(settings), QSettings.Format.IniFormat))
    window.resize(QGuiApplication.primaryScreen().availableSize())
    window.complete.connect(settle)
    window.show()
    window.set_grain("op")
    QTimer.singleShot(1000, window, window.clock.toggle_play if step else window.clock.toggle_run)
    ended = QTimer(window, interval=50)
    ended.timeout.connect(lambda: len(meter.frames) >= frames + 10 and (meter.frames and window.close()))
    QTimer.singleShot(1200, window, lambda: (meter.frames.clear(), ended.start()))
    window.closed.connect(app.quit)
    app.exec()
    print(f"\n{name}, {window.width()}x{window.height()}, {'stepping' if step else 'training'}")
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return meter.frames[-frames:]


def table(frames: list[Counter[str]]) -> str:
    """Mean of each part, and median and 99th percentile of a frame without the training itself."""
    parts = sum(frames, Counter())
    lines = [f"{1000 * parts[part] / len(frames):8.2f}  {part}" for part, _ in parts.most_common() if part != ENGINE]
    whole = 1000 * np.array([sum(frame.values()) - frame[ENGINE] for frame in frames])
    middle, late = np.percentile(whole, (50, 99))
    lines.append(f"{whole.mean():8.2f}  ms of CPU a frame; median {middle:.2f}, 99 % {late:.2f}")
    return "\n".join([*lines, f"{1000 * parts[ENGINE] / len(frames):8.2f}  ({ENGINE})"])


def main(words: list[str]) -> None:
    """Measure each network and print its table."""
    parser = ArgumentParser()
    parser.add_argument("names", nargs="*", default=NETWORKS)
    parser.add_argument("--step", action="store_true")
    parser.add_argument("--frames", type=int, default=300)
    given = parser.parse_args(words)
    meter = Meter()
    meter.watch_all()
    with tempfile.TemporaryDirectory() as folder:
        for name in given.names:
            print(table(measured(meter, name, given.frames, given.step, Path(folder) / "s.ini")))


if __name__ == "__main__":
    main(sys.argv[1:])
