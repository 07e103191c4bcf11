"""The whole program as a process: it opens, and closes when it is asked to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

CODE = """
import sys
from PySide6.QtCore import QTimer
from visprop.ui import app
ready = QTimer(singleShot=True, interval=300)
ready.timeout.connect(lambda: print("ready", flush=True))
app.application()
ready.start()
sys.exit(app.run("lecture"))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window(tmp_path: Path, number: signal.Signals) -> None:
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command, pipe = [sys.executable, "-c", CODE], subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True) as process:
        if process.stdout.readline() == "ready\n":
            time.sleep(0.2)
            process.send_signal(number)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (0, "", "")
    assert (tmp_path / "visprop" / "visprop.ini").is_file()


EARLY = """
import sys
from visprop.ui import app
from visprop.ui.window import Window

class Hurried(Window):
    def showEvent(self, event):
        super().showEvent(event)
        self.close()

app.Window = Hurried
sys.exit(app.run("lecture"))
"""


def test_a_window_closed_while_it_is_shown_ends_the_program(tmp_path: Path) -> None:
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", EARLY], env=environment, capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


SETTLED = """
import gc, sys
from PySide6.QtCore import QTimer
from visprop.ui import app
from visprop.ui.window import Window

class Telling(Window):
    def _add_plot(self):
        super()._add_plot()
        print(gc.get_freeze_count() > 10_000)
        QTimer.singleShot(0, self, self.close)

app.Window = Telling
sys.exit(app.run("lecture"))
"""


def test_what_was_loaded_is_not_collected_again_and_again(tmp_path: Path) -> None:
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", SETTLED], env=environment, capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout, done.stderr) == (0, "True\n", "")
