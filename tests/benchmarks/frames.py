"""How many frames a second the window paints while it trains 2-4-2-1 on `circle` live; not a timed test.

    xvfb-run -a -s "-screen 0 1920x1080x24" python -m tests.benchmarks.frames [seconds] [experiment]

A frame counts only if the canvas was painted and shows a newer iteration than the frame before.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from visprop.session import Session
from visprop.ui.app import application, settle
from visprop.ui.window import Window

SIZE = (1920, 1080)


class Count(QObject):
    """Counts paint events of the canvas that show a newer iteration, by the second in which they happen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.last, self.start = window, -1, 0.0
        self.frames: Counter[int] = Counter()
        self.gaps: list[float] = []
        self._before = 0.0
        window.parts.canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        shown = self.window.session.cursor.iteration
        if event.type() is QEvent.Type.Paint and self.window.clock.running and shown > self.last:
            now = perf_counter()
            self.start = self.start or now
            self.gaps.append(now - (self._before or now))
            self.last, self._before = shown, now
            self.frames[int(now - self.start)] += 1
        return False


def main(seconds: int = 10, experiment: str = "circle") -> None:
    """Run the window and print frames of each second, their median, and iterations a second."""
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Session(experiment), QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat))
        window.resize(*SIZE)
        window.complete.connect(settle)
        window.show()
        count = Count(window)
        QTimer.singleShot(1500, window, window.clock.toggle_run)
        QTimer.singleShot(1500 + (seconds + 1) * 1000, window, window.close)
        app.exec()
        whole = [count.frames[second] for second in range(seconds)]
        slow = sorted(count.gaps)[-max(1, len(count.gaps) // 100)]
        print(f"frames/s: {whole}, median {statistics.median(whole):g}; 1 % of gaps above {slow * 1000:.0f} ms")
        print(f"iterations/s: {count.last / (seconds + 1):,.0f}; window {window.width()}x{window.height()}")
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))
