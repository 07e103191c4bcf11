"""A run with loss chart, decision surface and neuron pictures live: epochs/s, frames/s, key answers; not a timed test.

    xvfb-run -a -s "-screen 0 1920x1080x24" python -m tests.benchmarks.live
        [--seconds N] [--parts | --profile] [NAME ...]

NAME is one of RUNS; default are all. A frame counts only if the canvas was painted and shows a newer iteration than the
frame before. A key answer is the time from when another thread asks for a command, at any moment, to the next painted
canvas behind it. `--parts` prints the CPU milliseconds of a frame by part instead, which depend less on what else the
machine does, and the rate that these leave room for. `--profile` prints the functions of ours outside engine and
painting that take most CPU time themselves (cProfile, which makes many small calls look longer than they are).
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable
from cProfile import Profile
from pathlib import Path
from pstats import Stats
from random import Random
from threading import Event, Thread
from time import perf_counter, thread_time

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QTimer

import visprop
from tests.benchmarks.frames import SIZE, Count
from tests.benchmarks.frametime import ENGINE, Flush, Meter, sizes, table
from visprop.experiment import Experiment
from visprop.session import Session
from visprop.ui.app import application, settle
from visprop.ui.window import Window

SPIRAL = """
[network]
layers = {layers}
activation = "tanh"
output = "tanh"
[data]
dataset = "spiral"
samples = 500
split = "random 0.5"
[training]
learning_rate = 0.03
batch_size = {batch}
"""
# Name: the experiment, and what is asked of it: epochs/s and frames/s.
RUNS = {
    "circle 2-4-2-1": ("circle", 1200, 58),
    "spiral 2-8-8-8-1": (SPIRAL.format(layers=[2, 8, 8, 8, 1], batch=10), 640, 58),
    "spiral 2-8-8-8-8-8-8-1": (SPIRAL.format(layers=[2, 8, 8, 8, 8, 8, 8, 1], batch=30), 500, 50),
}
START_MS, KEY_S = 2500, (0.05, 0.25)


class Keys(QObject):
    """Does what the key "]" does when a thread of its own says so, and takes the time until the canvas is painted.

    The key itself would need a window manager: without one no window is active.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._asked, self._pressed = window, 0.0, False
        self.answers: list[float] = []
        self._over, self._thread = Event(), Thread(target=self._ask, daemon=True)
        window.parts.canvas.installEventFilter(self)

    def begin(self) -> None:
        self._thread.start()

    def end(self) -> None:
        self._over.set()
        self._thread.join()

    def _ask(self) -> None:
        random = Random(0)
        while not self._over.wait(random.uniform(*KEY_S)):
            if not self._asked:
                self._asked = perf_counter()
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, _event: QEvent) -> None:
        self._window.commands.qt["next-example"].trigger()
        self._pressed = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._pressed and event.type() is QEvent.Type.Paint:
            self.answers.append(perf_counter() - self._asked)
            self._asked, self._pressed = 0.0, False
        return False


def opened(text: str, settings: Path) -> Window:
    """A window with all of it live."""
    session = Session(Experiment.from_toml(text) if "\n" in text else text)
    application()
    window = Window(session, QSettings(str(settings), QSettings.Format.IniFormat))
    window.resize(*SIZE)
    window.complete.connect(settle)
    window.show()
    window.charts.toggle_pictures()
    window.charts.set_output("surface")
    return window


def run(name: str, seconds: int, settings: Path) -> None:
    """Measure one run, and print it."""
    app, (text, epochs, frames) = application(), RUNS[name]
    window = opened(text, settings)
    count, keys = Count(window), Keys(window)
    QTimer.singleShot(START_MS, window, lambda: (window.clock.toggle_run(), keys.begin()))
    QTimer.singleShot(START_MS + (seconds + 1) * 1000, window, lambda: (keys.end(), window.close()))
    window.closed.connect(app.quit)
    app.exec()
    whole = [count.frames[second] for second in range(seconds)]
    rate = count.last / (seconds + 1) / window.session.plan.per_epoch
    print(f"{name}: {rate:,.0f} epochs/s (asked {epochs}), {statistics.median(whole):g} frames/s (asked {frames})")
    answers = 1000 * np.array(keys.answers or [np.nan])
    late = np.percentile(answers, 99)
    print(f"  frames by second {whole}; {len(answers)} keys: median {np.median(answers):.1f} ms, 99 % {late:.1f} ms")
    done(window)


def parts(name: str, meter: Meter, settings: Path, frames: int = 300) -> None:
    """Print the CPU time of a frame by part, and what would be left for training if nothing else ran on the machine."""
    window, begun = opened(RUNS[name][0], settings), []
    Flush(window, meter)
    measured(
        window,
        lambda: (meter.clear(), begun.append(window.session.cursor.iteration)),
        lambda: len(meter.frames) >= frames,
    )
    print(f"\n{name}\n{table(meter.frames)}")
    iteration = sum(frame[ENGINE] for frame in meter.frames) / (window.session.cursor.iteration - begun[0])
    _, epochs, asked = RUNS[name]
    left = 1 / asked - sizes(meter.frames).mean() / 1000
    rate = asked * left / iteration / window.session.plan.per_epoch
    room = f"room for {rate:,.0f} epochs/s (asked {epochs}) at {asked} frames/s"
    print(f"{1e6 * iteration:8.2f}  us of CPU an iteration: {room}")
    done(window)


def profile(name: str, settings: Path, seconds: float = 8.0) -> None:
    """Print which of our functions outside engine and painting take most CPU time themselves."""
    window, profiler, start = opened(RUNS[name][0], settings), Profile(thread_time), []
    begin = lambda: (start.append(perf_counter()), profiler.enable())  # noqa: E731
    measured(window, begin, lambda: perf_counter() > start[0] + seconds)
    profiler.disable()
    spent = {where: each[2] for where, each in Stats(profiler).stats.items()}
    total, ours = sum(spent.values()), f"{Path(visprop.__file__).parent}/"
    spent = {where: own for where, own in spent.items() if where[0].startswith(ours)}
    work = [where for where in spent if not where[0].startswith((f"{ours}engine", f"{ours}paint/"))]
    work = [where for where in work if where[2] != "paintEvent"]
    print(f"\n{name}: share of the CPU time that a function takes itself")
    for where in sorted(work, key=lambda each: -spent[each])[:8]:
        print(f"{spent[where] / total:8.1%}  {where[0].removeprefix(ours)} {where[2]}")
    done(window)


def measured(window: Window, begin: Callable[[], object], over: Callable[[], bool]) -> None:
    """Let a window train; call `begin` once it does, and close it when it is `over`."""
    app, ended = application(), QTimer(window, interval=50)
    ended.timeout.connect(lambda: over() and window.close())
    QTimer.singleShot(START_MS, window, window.clock.toggle_run)
    QTimer.singleShot(START_MS + 500, window, lambda: (begin(), ended.start()))
    window.closed.connect(app.quit)
    app.exec()


def done(window: Window) -> None:
    """Sweep a window away."""
    window.deleteLater()
    application().sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(words: list[str]) -> None:
    """Measure each run."""
    parser = ArgumentParser()
    parser.add_argument("names", nargs="*", default=list(RUNS))
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--parts", action="store_true")
    parser.add_argument("--profile", action="store_true")
    given = parser.parse_args(words)
    meter = Meter()
    if given.parts:
        meter.watch_all()
    with tempfile.TemporaryDirectory() as folder:
        for name in given.names:
            settings = Path(folder) / "s.ini"
            if given.profile:
                profile(name, settings)
            else:
                parts(name, meter, settings) if given.parts else run(name, given.seconds, settings)


if __name__ == "__main__":
    main(sys.argv[1:])
