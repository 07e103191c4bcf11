"""What the command line imports for its smallest job: each of these would be felt at every start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import visprop

# NumPy's generators, the readers of files, what proves gradients, translations: none is used by `trace lecture`.
SCRIPT = """
import sys
from visprop.cli import main
code = main(["trace", "lecture"])
heavy = ("numpy.random", "visprop.data.csv_reading", "visprop.debugger.proof", "visprop.engine.numerical")
heavy += ("xml.etree.ElementTree", "networkx", "PySide6", "concurrent.futures", "distributed")
print(code, *(name for name in heavy if name in sys.modules), file=sys.stderr)
"""


def test_the_smallest_job_imports_nothing_that_it_does_not_use() -> None:
    env = {**os.environ, "PYTHONPATH": str(Path(visprop.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, env=env)
    assert done.stderr.split() == ["0"]
    assert "dL_dW[1]" in done.stdout
