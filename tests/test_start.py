"""What is imported for the command line's smallest job and for the window's first frame: each would be felt at every
start."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

import visprop
from visprop import system
from visprop.garbage import Left

# NumPy's generators, the readers of files, what proves gradients, translations: none is used by `trace lecture`.
SCRIPT = """
import sys
from visprop.cli import main
code = main(["trace", "lecture"])
heavy = ("numpy.random", "visprop.data.csv_reading", "visprop.debugger.proof", "visprop.engine.numerical")
heavy += ("xml.etree.ElementTree", "networkx", "PySide6", "concurrent.futures", "distributed", "importlib.metadata")
heavy += ("visprop.debugger.language", "visprop.debugger.scores", "visprop.debugger.blame", "hashlib", "fractions")
print(code, *(name for name in heavy if name in sys.modules), file=sys.stderr)
"""
# The first frame is the network alone: no formulas, no dialogs, no panels, no charts.
FRAME = """
import gc, os, sys
from visprop.cli import main
from visprop.ui.front import Front

def told(front, wait=Front.wait):
    wait(front)
    heavy = ("networkx", "pyqtgraph", "importlib.metadata", "xml.etree.ElementTree", "visprop.picture.formulas.terms")
    heavy += ("visprop.debugger.language", "visprop.ui.notice", "visprop.ui.counters", "visprop.ui.actions")
    print(front.canvas.painted, gc.isenabled(), *(name for name in heavy if name in sys.modules), flush=True)
    os._exit(0)

Front.wait = told
main(["lecture"])
"""


def run(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(Path(visprop.__file__).parents[1]), **environment}
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, env=env)


def test_the_smallest_job_imports_nothing_that_it_does_not_use() -> None:
    done = run(SCRIPT)
    assert done.stderr.split() == ["0"]
    assert "dL_dW[1]" in done.stdout


@pytest.mark.skipif(bool(system.missing(system.GUI)), reason="Qt does not load here")
def test_the_first_frame_is_painted_without_what_it_does_not_show(tmp_path: Path) -> None:
    done = run(FRAME, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(tmp_path))
    assert (done.stdout.split(), done.stderr) == (["1", "False"], "")


def test_garbage_is_looked_for_again_behind_what_is_loaded() -> None:
    assert gc.isenabled()
    with Left():
        with Left():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
