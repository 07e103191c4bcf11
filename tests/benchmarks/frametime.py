"""How long a frame takes, and where its time goes: by part, while stepping and while training; not a timed test.

    xvfb-run -a -s "-screen 0 3840x2160x24" python -m tests.benchmarks.frametime [--modes step train]
        [--sizes 1920x1080 3840x2160] [--frames N] [NAME ...]

NAME is an experiment, or layers such as 32-32-32-32-10; default are the four networks of NETWORKS. Stepping plays
operation by operation. The parts are CPU milliseconds of the window's thread without the training itself, so that what
else runs on the machine hardly counts; what the display server does in its own process does not count either. The last
table also has the wall-clock time from frame to frame.
"""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable
from itertools import product
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from tests.benchmarks.contestants import session_of
from visprop.session import Session
from visprop.ui import display, frameview, pictured, scene
from visprop.ui.app import application, settle
from visprop.ui.charts.chart import Chart
from visprop.ui.charts.control import Charts
from visprop.ui.clock import Clock
from visprop.ui.stillpicture import StillPicture
from visprop.ui.window import Window

NETWORKS = ("circle", "8-16-16-8-4", "32-32-32-32-10", "784-128-64-10")
SIZES, MODES = ("1920x1080", "3840x2160"), ("step", "train")
ENGINE, LOOP, REST = "training", "event loop", "other refresh"


class Meter:
    """Splits the thread's CPU time among parts: time counts for the innermost part that is under way."""

    def __init__(self) -> None:
        self.frame: Counter[str] = Counter()
        self.frames: list[Counter[str]] = []
        self.ends: list[float] = []
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
        self.ends.append(perf_counter())
        self.frame = Counter()

    def clear(self) -> None:
        """Forget the frames so far."""
        self.frames.clear()
        self.ends.clear()

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
        self.watch(pictured.Pictured, "show", "draw a step")
        self.watch(pictured.Pictured, "show_run", "draw a run")
        self.watch(StillPicture, "go_on", "paint Network, what stands still")
        self.watch(frameview.FrameView, "paintEvent", lambda view: f"paint {view.accessibleName() or 'a bar'}")
        self.watch(Charts, "show", "charts")
        self.watch(Charts, "functions", "neurons' functions")
        self.watch(Chart, "paintEvent", "paint charts")
        self.watch(display.Display, "_show_words", "words")
        self.watch(Clock, "_tick", REST)


class Flush(QObject):
    """Counts what Qt does with a frame beside the widgets' painting, composing it and handing it to the display, and
    ends the meter's frame behind it."""

    def __init__(self, window: Window, meter: Meter) -> None:
        super().__init__(window)
        self._meter = meter
        # It fires as soon as the event loop is back: behind the painting, and before the next tick, which begins later.
        self._behind = QTimer(self, singleShot=True, interval=0)
        self._behind.timeout.connect(self._end)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest and not self._behind.isActive():
            self._meter.enter("composing, flush")
            self._behind.start()
        return False

    def _end(self) -> None:
        self._meter.leave()
        self._meter.cut()


def session(name: str) -> Session:
    """An experiment by its name, or a tanh network with batches of 10 by its layers."""
    return session_of([int(n) for n in name.split("-")], "tanh", 10) if "-" in name else Session(name)


def measured(meter: Meter, name: str, size: str, step: bool, frames: int, settings: Path) -> str:
    """Measure `frames` frames of a window that trains, or plays operation by operation; print where their time goes,
    and return a line of all."""
    app = application()
    window = Window(session(name), QSettings(str(settings), QSettings.Format.IniFormat))
    Flush(window, meter)
    window.resize(*(int(side) for side in size.split("x")))
    window.complete.connect(settle)
    window.show()
    window.set_grain("op")
    QTimer.singleShot(1000, window, window.clock.toggle_play if step else window.clock.toggle_run)
    ended = QTimer(window, interval=50)
    ended.timeout.connect(lambda: len(meter.frames) >= frames + 10 and (meter.frames and window.close()))
    QTimer.singleShot(1200, window, lambda: (meter.clear(), ended.start()))
    window.closed.connect(app.quit)
    app.exec()
    mode = "stepping" if step else "training"
    print(f"\n{name}, {window.width()}x{window.height()}, {mode}\n{table(meter.frames[-frames:])}")
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gaps = 1000 * np.diff(meter.ends[-frames:])
    times = *np.percentile(sizes(meter.frames[-frames:]), (50, 99)), *np.percentile(gaps, (50, 99))
    return f"{name:16}{size:>11} {mode:10}" + "".join(f"{ms:9.1f}" for ms in times)


def sizes(frames: list[Counter[str]]) -> np.ndarray:
    """CPU milliseconds of each frame, without the training itself."""
    return 1000 * np.array([sum(frame.values()) - frame[ENGINE] for frame in frames])


def table(frames: list[Counter[str]]) -> str:
    """Mean of each part, and median and 99th percentile of a frame without the training itself."""
    parts = sum(frames, Counter())
    lines = [f"{1000 * parts[part] / len(frames):8.2f}  {part}" for part, _ in parts.most_common() if part != ENGINE]
    whole = sizes(frames)
    middle, late = np.percentile(whole, (50, 99))
    lines.append(f"{whole.mean():8.2f}  ms of CPU a frame; median {middle:.2f}, 99 % {late:.2f}")
    return "\n".join([*lines, f"{1000 * parts[ENGINE] / len(frames):8.2f}  ({ENGINE})"])


def main(words: list[str]) -> None:
    """Measure each network in each size and mode; print their tables, and one of all."""
    parser = ArgumentParser()
    parser.add_argument("names", nargs="*", default=NETWORKS)
    parser.add_argument("--modes", nargs="*", default=MODES, choices=MODES)
    parser.add_argument("--sizes", nargs="*", default=SIZES)
    parser.add_argument("--frames", type=int, default=300)
    given = parser.parse_args(words)
    meter = Meter()
    meter.watch_all()
    lines = [f"\n{'':38}  CPU ms a frame   ms between frames\n{'':38}{'median     99 %' * 2:>18}"]
    with tempfile.TemporaryDirectory() as folder:
        for size, mode, name in product(given.sizes, given.modes, given.names):
            lines.append(measured(meter, name, size, mode == "step", given.frames, Path(folder) / "s.ini"))
    print("\n".join(lines))


if __name__ == "__main__":
    main(sys.argv[1:])
