"""What a frame takes while a large session is kept for recovery; not a timed test.

    python -m tests.benchmarks.autosave [--iterations N] [--seconds S]

Runs 2-8-8-1 with batches of 32 to N updates, then trains on in a window that keeps its work all the time, and prints
the frames' CPU time of the window's thread, with and without the keeping. Wall-clock time is printed too: it counts
only on a machine that does nothing else.
"""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path
from time import perf_counter, thread_time

import numpy as np
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtTest import QTest

from tests.benchmarks.test_training import session_of
from visprop.ui.app import application
from visprop.ui.autosave import Autosave
from visprop.ui.clock import Clock
from visprop.ui.collecting import settle
from visprop.ui.window import Window

LATE_S = 0.033


def frames(window: Window, seconds: float) -> tuple[np.ndarray, np.ndarray]:
    """CPU and wall-clock seconds from one tick of the clock to the next, while it trains."""
    marks: list[tuple[float, float]] = []
    tick = Clock._tick

    def marked(clock: Clock) -> None:
        marks.append((thread_time(), perf_counter()))
        tick(clock)

    Clock._tick = marked
    window.clock.toggle_run()
    QTest.qWait(round(1000 * seconds))
    window.clock.pause()
    Clock._tick = tick
    return np.diff(np.array(marks), axis=0).T


def told(name: str, spans: np.ndarray, unit: str) -> str:
    """The middle, the late ones and the latest."""
    middle, late = np.percentile(spans, (50, 99))
    over = int((spans > LATE_S).sum())
    figures = f"median {1e3 * middle:6.1f}, 99 % {1e3 * late:6.1f}, most {1e3 * spans.max():6.1f} ms"
    return f"{name:14} {unit:5} {figures}, {over} over 33 ms of {len(spans)}"


def main(words: list[str]) -> None:
    """Measure with and without."""
    parser = ArgumentParser()
    parser.add_argument("--iterations", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=12)
    given = parser.parse_args(words)
    app, session = application(), session_of([2, 8, 8, 1], "tanh", 32)
    session.advance(iterations=given.iterations)
    with tempfile.TemporaryDirectory() as name:
        window = Window(session, QSettings(str(Path(name) / "s.ini"), QSettings.Format.IniFormat))
        window.resize(1280, 800)
        window.show()
        QTest.qWait(2000)
        settle()
        for label in ("nothing kept", "kept"):
            if label == "kept":
                window.work.autosave = Autosave(window, Path(name) / "slots")
                window.work.autosave.look()
            cpu, wall = frames(window, given.seconds)
            print(told(label, cpu, "CPU"))
            print(told(label, wall, "clock"))
        files = [path.stat().st_size for path in (Path(name) / "slots").glob("*.visprop")]
        print(f"{session.kept:,} updates, {max(files) / 1e6:.1f} MB kept")
        window.work.autosave.end()
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main(sys.argv[1:])
