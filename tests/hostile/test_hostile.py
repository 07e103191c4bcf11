"""Random broken files of every kind: opened or refused in one sentence, within a second and 256 MB, watched."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.hostile.readers import READERS

SAMPLE, ALL, PART = 150, 1_000_000, 20_000
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits memory as Linux does")


@pytest.mark.parametrize("name", READERS)
def test_broken_files_are_opened_or_refused(name: str, full: bool) -> None:
    if name == "onnx" and find_spec("onnx") is None:
        pytest.skip("needs the package onnx")
    count, part = (ALL, PART) if full else (SAMPLE, SAMPLE)
    starts = range(0, count, part)
    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(lambda first: _run(name, first, part), starts))
    assert [fault for each in told for fault in each["faults"]] == []
    assert sum(each["opened"] + each["refused"] for each in told) == count
    assert all(each["refused"] and each["opened"] for each in told)  # both happen, or nothing was tried


def _run(name: str, first: int, count: int) -> dict:
    command = [sys.executable, "-m", "tests.hostile", name, str(first), str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)
