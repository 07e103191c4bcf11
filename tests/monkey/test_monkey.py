"""Random events on the window while it trains: no exception, no Qt warning, the process ends with exit code 0."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SEEDS, EVENTS = 20, 10_000  # with --full
FEW_SEEDS, FEW_EVENTS = 2, 150
FREEZE = 0.25  # seconds of this thread's own time, with --full only: no test here measures a wall clock


@pytest.mark.parametrize("start", range(FEW_SEEDS))
def test_nothing_breaks(start: int, tmp_path: Path, full: bool) -> None:
    for seed in range(start, SEEDS if full else FEW_SEEDS, FEW_SEEDS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        told = _told(seed, EVENTS if full else FEW_EVENTS, folder)
        assert (told["code"], told["faults"]) == (0, [])
        assert told["events"] == (EVENTS if full else FEW_EVENTS)
        if full:
            assert told["slowest"][0] <= FREEZE, told["slowest"]


def _told(seed: int, events: int, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.monkey", str(seed), str(events), str(folder)]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=surroundings)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])
