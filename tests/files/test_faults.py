"""Faults of the disk: each system call of each write path fails in each way, and a real disk is full.

Old or new file whole, the person is told, another try works. What cannot be tried on a machine is skipped aloud.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from visprop import Session
from visprop.files.document import document_of
from visprop.files.recovery import NotKept, Recovery, read
from visprop.files.sessionreader import from_file
from visprop.files.sessionwriter import save
from visprop.picture.look import Look
from visprop.storage import NotSaved

EVERY = 11  # of the faults, a sample; prime, so that all calls and errors are among them; `--full` tries each
ROOT = Path(__file__).parents[2]


def test_every_system_call_may_fail(tmp_path: Path, full: bool) -> None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("faults of system calls are tried on Linux, with a C compiler: install cc")
    shim, folder, every = tmp_path / "shim.so", tmp_path / "files", 1 if full else EVERY
    folder.mkdir()
    source = Path(__file__).with_name("shim.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", shim, source, "-ldl"], check=True)
    job = [sys.executable, "-m", "tests.files.faulting", str(folder), str(every)]
    done = subprocess.run(
        job, cwd=ROOT, env={**os.environ, "LD_PRELOAD": str(shim)}, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["wrong"] == []
    least = {"text": 40, "session": 40, "recovery": 200}
    assert {name: count for name, count in found["tried"].items() if count * every < least[name]} == {}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "visprop", str(folder)], capture_output=True)
    if mounted.returncode:
        pytest.skip(f"a small file system is mounted by root only: {mounted.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_disk_that_is_really_full(small_disk: Path) -> None:
    session = Session("lecture")
    session.advance(iterations=30)
    small, path, kept = document_of(session, Look(), notes="small"), small_disk / "a.visprop", small_disk / "b.visprop"
    session.advance(iterations=20_000)
    large = document_of(session, Look(), notes="large")
    save(small, str(path))
    with pytest.raises(NotSaved, match="No space left"):
        save(large, str(path))
    assert from_file(str(path)).notes == "small" and os.listdir(small_disk) == ["a.visprop"]
    path.unlink()
    recovery = Recovery(kept)
    recovery.write(small)
    with pytest.raises(NotKept, match="full"):
        recovery.write(large)
    assert read(kept).notes == "small"
    recovery.clear()
    save(small, str(path))
    assert from_file(str(path)).notes == "small"
