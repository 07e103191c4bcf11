"""The whole program as a process: it opens, and closes when it is asked to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import sys
from PySide6.QtCore import QTimer
from visprop.ui import app
app.application()
ready = QTimer(singleShot=True, interval=200)
ready.timeout.connect(lambda: print("ready", flush=True))
settle, started = app.settle, []
app.settle = lambda: (settle(), started or started.append(ready.start()))
sys.exit(app.run("lecture"))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window(tmp_path: Path, number: signal.Signals) -> None:
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command, pipe = [sys.executable, "-c", CODE], subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True) as process:
        if process.stdout.readline() == "ready\n":
            process.send_signal(number)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (0, "", "")
    assert (tmp_path / "visprop" / "visprop.ini").is_file()


EARLY = """
import signal, sys
from visprop.ui import app
from visprop.ui.window import Window

class Hurried(Window):
    def showEvent(self, event):
        super().showEvent(event)
        self.close() if "show" in sys.argv else None

    def assemble(self):
        signal.raise_signal(signal.SIGTERM) if "signal" in sys.argv else None
        super().assemble()

app.Window = Hurried
sys.exit(app.run("lecture"))
"""


@pytest.mark.parametrize("how", ["show", "signal"])
def test_a_window_closed_while_it_is_shown_ends_the_program(tmp_path: Path, how: str) -> None:
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", EARLY, how]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


SETTLED = """
import gc, sys
from PySide6.QtCore import QTimer
from visprop.ui import app
from visprop.ui.window import Window

class Telling(Window):
    def add_plot(self):
        super().add_plot()
        print(gc.get_freeze_count() > 10_000)
        QTimer.singleShot(0, self, self.close)

app.Window = Telling
sys.exit(app.run("lecture"))
"""


def test_what_was_loaded_is_not_collected_again_and_again(tmp_path: Path) -> None:
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", SETTLED], env=environment, capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout, done.stderr) == (0, "True\n", "")
