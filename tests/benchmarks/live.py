"""A run with loss chart, decision surface and neuron pictures live: epochs/s, frames/s, key answers; not a timed test.

    xvfb-run -a -s "-screen 0 1920x1080x24" python -m tests.benchmarks.live
        [--pieces N] [--parts | --profile] [NAME ...]

NAME is one of RUNS; default are all. A frame counts only if the canvas was painted and shows a newer iteration than the
frame before. The first half of a run is cut into pieces of two seconds. Between them the engine runs alone for a moment
(`Session.advance`, without a window): what share of its rate a live run reaches depends little on what else the machine
does. In the second half keys come several times a second. A key answer is the time from when another thread asks for a
command, at any moment, to the next painted canvas behind it. `--parts` prints the CPU milliseconds of a frame by part
instead, and the rate that these leave room for. `--profile` prints the functions of ours outside engine and painting
that take most CPU time themselves (cProfile, which makes many small calls look longer than they are).
"""

from __future__ import annotations

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
START_MS, KEY_S, ALONE_S = 2500, (0.05, 0.25), 0.4
PIECE_S = 2.0


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


def session_of(text: str) -> Session:
    """A session of a file's text, or of an experiment by its name."""
    return Session(Experiment.from_toml(text) if "\n" in text else text)


def alone(text: str) -> float:
    """The epochs/s that the engine makes without a window, just now."""
    session, start = session_of(text), perf_counter()
    while (passed := perf_counter() - start) < ALONE_S:
        session.advance(budget_s=0.004)
    return session.cursor.iteration / passed / session.plan.per_epoch


def opened(text: str, settings: Path) -> Window:
    """A window with all of it live."""
    session = session_of(text)
    application()
    window = Window(session, QSettings(str(settings), QSettings.Format.IniFormat))
    window.resize(*SIZE)
    window.complete.connect(settle)
    window.show()
    window.charts.toggle_pictures()
    window.charts.set_output("surface")
    return window


class Pieces:
    """Cuts a run into pieces; between two of them the window pauses, and the engine runs alone for a moment.

    So what else the machine does in the meantime hardly counts in the share of the engine's rate that a piece reaches.
    """

    def __init__(self, window: Window, count: Count, text: str) -> None:
        self._window, self._count, self._text = window, count, text
        self.rates: list[float] = []
        self.frames: list[float] = []
        self.engine = [alone(text)]

    def begin(self) -> None:
        """Let the window train."""
        self._window.clock.toggle_run()
        self._start, self._first, self._painted = perf_counter(), self._count.last, len(self._count.gaps)

    def end(self) -> None:
        """Pause the window, count what it did, and let the engine run alone."""
        seconds = perf_counter() - self._start
        self.rates.append((self._count.last - self._first) / seconds / self._window.session.plan.per_epoch)
        self.frames.append((len(self._count.gaps) - self._painted) / seconds)
        self._window.clock.pause()
        self.engine.append(alone(self._text))

    def again(self) -> None:
        """End a piece and begin the next one."""
        self.end()
        self.begin()

    @property
    def shares(self) -> np.ndarray:
        """The share of the engine's rate, of each piece."""
        engine = np.array(self.engine)
        return np.array(self.rates) / ((engine[1:] + engine[:-1]) / 2)


def run(name: str, pieces: int, settings: Path) -> None:
    """Measure one run, and print it: at first alone, then while keys come."""
    app, (text, epochs, frames) = application(), RUNS[name]
    window = opened(text, settings)
    count, keys, asked = Count(window), Keys(window), f"(asked {epochs} at {frames} frames/s)"
    plain, pressed = Pieces(window, count, text), Pieces(window, count, text)
    plan = [plain.begin, *[plain.again] * (pieces - 1), lambda: (plain.end(), pressed.begin(), keys.begin())]
    plan += [lambda: None] * (pieces - 1) + [lambda: (keys.end(), pressed.end(), window.close())]
    for number, do in enumerate(plan):
        QTimer.singleShot(START_MS + int(1000 * PIECE_S * number), window, do)
    window.closed.connect(app.quit)
    app.exec()
    rate, engine = np.mean(plain.rates), np.mean(plain.engine)
    print(f"{name}: {rate:,.0f} epochs/s at {np.mean(plain.frames):.1f} frames/s {asked}")
    print(f"  {rate / engine:.0%} of the {engine:,.0f} epochs/s of the engine alone; by piece ", end="")
    print(" ".join(f"{rate:.0f} ({share:.0%})" for rate, share in zip(plain.rates, plain.shares, strict=True)))
    print(f"  with keys {pressed.rates[0]:,.0f} epochs/s at {pressed.frames[0]:.1f} frames/s; ", end="")
    answers = 1000 * np.array(keys.answers or [np.nan])
    late = np.percentile(answers, 99)
    print(f"{len(answers)} answers: median {np.median(answers):.1f} ms, 99 % {late:.1f} ms")
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
    text, epochs, asked = RUNS[name]
    left = 1 / asked - sizes(meter.frames).mean() / 1000
    rate = asked * left / iteration / window.session.plan.per_epoch
    room = f"room for {rate:,.0f} epochs/s (asked {epochs}) at {asked} frames/s"
    print(f"{1e6 * iteration:8.2f}  us of CPU an iteration: {room}, {rate / alone(text):.0%} of the engine alone")
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
    parser.add_argument("--pieces", type=int, default=5)
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
                parts(name, meter, settings) if given.parts else run(name, given.pieces, settings)


if __name__ == "__main__":
    main(sys.argv[1:])
