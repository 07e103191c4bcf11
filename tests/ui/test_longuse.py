"""Long use, in a process of its own; see `longuse`. A short lecture shows what is left behind at once, not slowly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory and handles are counted where there is /proc")
def test_nothing_is_left_behind(full: bool) -> None:
    much = [] if full else ["--minutes", "0.2", "--cycles", "1"]
    job = [sys.executable, "-m", "tests.ui.longuse", *much]
    done = subprocess.run(job, cwd=ROOT, capture_output=True, text=True, timeout=14_400 if full else 300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing is left behind" in done.stdout
