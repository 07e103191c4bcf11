"""Runs exported scripts as a person would who has no visprop: each its own `__main__`, in an isolated interpreter.

Many scripts share one interpreter, since starting it and importing PyTorch takes longer than all of them.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import numpy as np

# Isolated: neither the current folder nor PYTHONPATH is searched. What is installed beside NumPy could still be
# visprop: its import is forbidden.
DRIVER = """
import contextlib, io, json, runpy, sys, warnings
sys.modules["visprop"] = None
warnings.simplefilter("error")
for path in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        runpy.run_path(path, run_name="__main__")
    print(json.dumps(out.getvalue()))
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules} & {"torch", "mpmath", "networkx", "PySide6"})))
"""


def run(paths: list[Path]) -> tuple[list[dict[str, np.ndarray]], list[str]]:
    """What each script prints, by name, and which of the packages that a script may not need were imported."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", DRIVER],
        input=json.dumps([str(path) for path in paths]),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    *outputs, imported = [json.loads(line) for line in done.stdout.splitlines()]
    return [printed(text) for text in outputs], imported


def printed(text: str) -> dict[str, np.ndarray]:
    """The arrays of a script's output, by name."""
    pairs = [line.split(" = ", 1) for line in text.splitlines()]
    assert len({name for name, _ in pairs}) == len(pairs)
    return {name: np.array(ast.literal_eval(value)) for name, value in pairs}
