"""Programs killed at random moments of start, recovery, autosave and save: nothing acknowledged is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from visprop.storage import sweep, write_whole

QUICK = "/dev/shm"
ROOT = Path(__file__).parents[2]
JOB = """
import json, sys
from pathlib import Path
from tests.files.killing import Killer
tally = Killer(Path(sys.argv[1]), int(sys.argv[3])).run(int(sys.argv[2]))
print(json.dumps(vars(tally)))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="programs are killed where a process can be forked")
def test_nothing_acknowledged_is_lost(full: bool) -> None:
    """In a process of its own, so that nothing that tests have started is forked; in memory where there is a folder for
    that: what a killed process has handed to the system is there, and waiting for disks takes hours."""
    count = 10_000 if full else 30
    with tempfile.TemporaryDirectory(dir=QUICK if os.path.isdir(QUICK) else None) as folder:
        job = [sys.executable, "-c", JOB, folder, str(count), "8"]
        done = subprocess.run(job, cwd=ROOT, capture_output=True, text=True, timeout=60 + count)
    assert done.returncode == 0, done.stderr
    tally = json.loads(done.stdout)
    assert tally["wrong"] == []
    assert tally["killed"] == count and tally["acknowledged"] > 0
    assert not full or min(tally["during"][what] for what in "RAS") > count // 50


def test_what_a_killed_program_left_is_swept(tmp_path: Path) -> None:
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    left, ours = f".visprop-{int(gone.stdout)}-{'0' * 16}.tmp", f".visprop-{os.getpid()}-{'1' * 16}.tmp"
    for name in (left, ours, ".visprop-notes.tmp", ".visprop-1-xyz.tmp"):
        (tmp_path / name).touch()
    write_whole(tmp_path / "a", b"x")
    assert sorted(os.listdir(tmp_path)) == sorted([ours, ".visprop-notes.tmp", ".visprop-1-xyz.tmp", "a"])
    sweep(tmp_path / "none")
