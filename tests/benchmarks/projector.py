"""How long a frame of the animation takes on a projector of 3840 x 2160: processor time, and frames a second.

    python -m tests.benchmarks.projector [--size 3840x2160] [--layers 16,16,16,16]

The window presents as in a lecture: main window, projector and presenter show the same session. Each operation of an
iteration is animated in `FRAMES` frames; a frame is: make it, and paint it in all three windows. Prints the median and
the worst of processor time a frame, and what that is in frames a second; 58 is wanted at 16 neurons a layer.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
from pathlib import Path
from time import process_time

FRAMES = 12
GRAINS = ("op", "product")
MOST_STEPS = 40


def measure(layers: list[int], size: tuple[int, int]) -> dict[str, dict[str, float]]:
    """Milliseconds of processor time a frame, by grain: those on the way, and those where a step begins."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from tests.picture.walking import made
    from visprop.ui.app import application
    from visprop.ui.window import Window

    application()
    with tempfile.TemporaryDirectory() as folder:
        window = Window(made(layers, "tanh"), QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat))
        window.show()
        window.room.present()
        for _ in range(50):
            QApplication.processEvents()
        assert (window.room.projector.width(), window.room.projector.height()) == size
        found = {grain: _walk(window, grain) for grain in GRAINS}
        window.close()
    return found


def _walk(window, grain: str) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    window.session.seek(0)
    window.set_grain(grain)
    first, others = [], []
    while window.session.cursor.op < len(window.session.program.ops) and len(first) < MOST_STEPS:
        change = window.session.step(grain)
        for frame in range(FRAMES):
            begin = process_time()
            window.show_step(None if frame else change, frame / FRAMES)
            QApplication.processEvents()
            (others if frame else first).append(1000 * (process_time() - begin))
        if grain == "product":
            for _ in range(17):  # into all layers within the steps there are
                window.session.step(grain)
    return {
        "steps": len(first),
        "begin_ms": round(statistics.median(first), 2),
        "median_ms": round(statistics.median(others), 2),
        "worst_ms": round(max(others), 2),
        "frames_per_second": round(1000 / statistics.median(others), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="3840x2160")
    parser.add_argument("--layers", default="16,16,16,16")
    options = parser.parse_args()
    width, height = (int(part) for part in options.size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "screens.json"
        screens = [
            {"name": "projector", "x": 1440, "y": 0, "width": width, "height": height},
            {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},
        ]
        path.write_text(json.dumps({"screens": screens}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"
        print(json.dumps(measure([int(n) for n in options.layers.split(",")], (width, height)), indent=1))


if __name__ == "__main__":
    main()
