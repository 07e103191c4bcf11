"""The mathematics and the pictures know no Qt: seen in a fresh interpreter, where nothing is imported yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import visprop

SCRIPT = """
import importlib, pkgutil, sys
import visprop
WITH_QT = ("visprop.paint", "visprop.ui", "visprop.commands.paintings", "visprop.__main__")
names = [module.name for module in pkgutil.walk_packages(visprop.__path__, "visprop.", onerror=None)]
for name in names:
    if not name.startswith(WITH_QT):
        importlib.import_module(name)
print(len(names), *sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "shiboken6", "pyqtgraph"}))
"""


def test_only_paint_and_ui_import_qt():
    root = Path(visprop.__file__).parents[1]
    env = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120, env=env)
    assert done.stderr == ""
    count, *qt = done.stdout.split()
    assert int(count) > 20
    assert qt == []
