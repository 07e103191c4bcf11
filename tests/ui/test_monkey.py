"""A monkey at the window, in a process of its own; see `monkey`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_nothing_is_raised_and_qt_warns_of_nothing(full: bool) -> None:
    """200,000 events over 20 seeds where all is asked for; then no event freezes the window for 250 ms, either."""
    much = ["--seeds", "20", "--events", "10000"] if full else ["--seeds", "1", "--events", "80", "--any-speed"]
    job = [sys.executable, "-m", "tests.ui.monkey", *much]
    done = subprocess.run(job, cwd=ROOT, capture_output=True, text=True, timeout=20_000 if full else 120)
    assert done.returncode == 0, done.stdout + done.stderr
