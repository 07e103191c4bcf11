"""How long a move of a handle takes on the bench, the first one apart; milliseconds of CPU of the window's thread.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.drag [EXPERIMENT ...] [--size 1920x1080] [--moves N] [--run N]

b, w and c of one unit are dragged over the window, with shift, as by hand: each move is taken and painted before the
next. By default on the bench of three units and on one of ten. With --run the bench stands in the middle of a run of so
many iterations, and each drag makes a branch.
"""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser
from pathlib import Path
from time import thread_time

import numpy as np
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.test_bench import handle_at
from visprop.session import Session
from visprop.ui.app import application
from visprop.ui.collecting import settle
from visprop.ui.window import Window

UNIT, KINDS = "node 1 1", "bwc"
SHIFT, LEFT = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton


def dragged(window: Window, kind: str, moves: int) -> list[float]:
    """Drag a handle; milliseconds of each move."""
    canvas, start, took = window.parts.canvas, handle_at(window, kind), []
    QTest.mouseMove(canvas, start)
    QApplication.processEvents()
    QTest.mousePress(canvas, LEFT, SHIFT, start)
    QApplication.processEvents()
    for index in range(moves):
        before = thread_time()
        QTest.mouseMove(canvas, start + QPoint(index % 60 - 30, index * 3 % 20))
        QApplication.processEvents()
        took.append(1000 * (thread_time() - before))
    QTest.mouseRelease(canvas, LEFT, SHIFT, start + QPoint(0, 0))
    QApplication.processEvents()
    return took


def measure(experiment: str, size: str, moves: int, run: int) -> None:
    """Drag each kind of handle in a window of its own, and say how long it took."""
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Session(experiment), QSettings(str(Path(folder) / "ini"), QSettings.Format.IniFormat))
        window.complete.connect(settle)  # as `visprop` does
        window.resize(*map(int, size.split("x")))
        window.show()
        QTest.qWait(1500)  # what is loaded after the first frame
        QTest.keyClick(window, Qt.Key.Key_H)
        window.select(UNIT)
        if run:
            window.session.advance(iterations=run)
            window.session.seek(run // 2, 0)
            window.refresh()
        QApplication.processEvents()
        for kind in KINDS:
            first, *rest = dragged(window, kind, moves)
            p50, p90, p99 = np.percentile(rest, [50, 90, 99])
            print(f"{experiment} {kind}: first {first:.1f}, then p50 {p50:.1f}, p90 {p90:.1f}, p99 {p99:.1f} ms")
        window.close()


def main() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("experiments", nargs="*", default=["bench", "ten-sigmoids"])
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--moves", type=int, default=120)
    parser.add_argument("--run", type=int, default=0)
    args = parser.parse_args()
    application()
    for experiment in args.experiments:
        measure(experiment, args.size, args.moves, args.run)


if __name__ == "__main__":
    main()
