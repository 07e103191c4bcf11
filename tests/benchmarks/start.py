"""Start to the first painted frame of the network, and of the whole window, beside a bare window of PySide6; `trace`
beside NumPy alone.

    xvfb-run -a -s "-screen 0 1920x1080x24" python -m tests.benchmarks.start [--runs N]

Both of a pair run in turns, each in a process of its own, with a home of its own. Nothing is asserted: the medians and
their ratio are printed, of wall-clock and of CPU time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import time

END = "print(time.time(), flush=True); os._exit(0)"  # once it is painted; what a process does at its end does not count
BARE = f"""
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

def end():
    {END}

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, end)

app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""
OURS = f"""
import os, time
from visprop.cli import main
from visprop.commands import qt

def watched(wait):
    def wait_and_end(front):
        wait(front)
        assert front.canvas.painted
        {END}
    return wait_and_end

def watch(trouble=qt.trouble):  # which is asked just before the modules of the window are imported
    found = trouble()
    from visprop.ui.front import Front
    Front.wait = watched(Front.wait)
    return found

qt.trouble = watch
main(["lecture"])
"""
WHOLE = f"""
import os, time
from visprop.cli import main
from visprop.commands import qt

def end(self):
    assert self.parent().parts.canvas.painted
    {END}

def watch(trouble=qt.trouble):
    found = trouble()
    from visprop.ui.paintwatch import PaintWatch
    PaintWatch._done = end
    return found

qt.trouble = watch
main(["lecture"])
"""
PAIRS = (
    ("first painted frame", ["-c", BARE], ["-c", OURS], "3"),
    ("first frame of the whole window", ["-c", BARE], ["-c", WHOLE], "nothing"),
    ("visprop trace lecture", ["-c", "import numpy"], ["-m", "visprop", "trace", "lecture"], "2"),
)


def taken(words: list[str], home: str) -> tuple[float, float]:
    """Wall-clock and CPU seconds of a Python process, until the time that it prints, else until its end."""
    before, start = getrusage(RUSAGE_CHILDREN), time()
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), home)
    folders["PYTHONPYCACHEPREFIX"] = os.path.join(
        home, "compiled"
    )  # as where it is installed: modules are compiled once
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | folders
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, env=env, check=True)
    end, after = time(), getrusage(RUSAGE_CHILDREN)
    if words[0] == "-c" and done.stdout:
        end = float(done.stdout.split()[-1])
    return end - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(words: list[str]) -> None:
    """Measure both pairs and print them."""
    parser = ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args(words).runs
    with tempfile.TemporaryDirectory() as home:
        for name, bare, ours, asked in PAIRS:
            times = [(taken(bare, home), taken(ours, home)) for _ in range(runs + 1)][1:]  # the first one fills caches
            for place, kind in enumerate(("wall clock", "CPU")):
                one, other = (median(pair[which][place] for pair in times) for which in (0, 1))
                print(
                    f"{name}, {kind}: {1000 * other:.0f} ms, bare {1000 * one:.0f}: {other / one:.2f} (asked {asked})"
                )


if __name__ == "__main__":
    main(sys.argv[1:])
