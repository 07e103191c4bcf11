"""Unsaved work on disk: brought up to date piece by piece, in a slot that two programs never share."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from visprop import InputError, Session
from visprop.files.document import document_of
from visprop.files.recovery import NotKept, Recovery, read
from visprop.files.vault import abandoned, claim
from visprop.picture.look import Look


@pytest.fixture
def session() -> Session:
    session = Session("circle")
    session.advance(iterations=200)
    return session


def test_what_was_written_last_is_read(session: Session, tmp_path: Path) -> None:
    recovery = Recovery(tmp_path / "a.visprop")
    for number in range(4):
        session.edit("W[1]", number / 7, (0, 1))
        session.advance(iterations=3000)
        recovery.write(document_of(session, Look(), notes=str(number), saved_as="/home/x.visprop"))
    recovery.close()
    found = read(tmp_path / "a.visprop").reached()
    assert (found.report, found.notes, found.saved_as) == ((), "3", "/home/x.visprop")
    assert found.session.digest() == session.digest() and found.session.kept == session.kept
    with closing(sqlite3.connect(tmp_path / "a.visprop")) as base:
        (blocks,) = base.execute("SELECT count(*) FROM block").fetchone()
    assert blocks < 30, "what is not used any more is deleted"


def test_only_what_is_new_is_written(tmp_path: Path) -> None:
    session, recovery = Session("circle"), Recovery(tmp_path / "a.visprop")
    session.advance(iterations=20_000)
    recovery.write(document_of(session, Look()))
    written: list[str] = []
    recovery._base.set_trace_callback(
        lambda line: written.append(line) if line.startswith("INSERT INTO block") else None
    )
    session.advance(iterations=10)
    recovery.write(document_of(session, Look()))
    recovery.close()
    assert sum(line.startswith("INSERT INTO block") for line in written) <= 8, (
        "the last block of each curve, and of the states"
    )
    assert read(tmp_path / "a.visprop").session.kept == 20_010


def test_a_failed_write_leaves_what_was_there_and_the_next_one_works(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.visprop"
    recovery = Recovery(path)
    recovery.write(document_of(session, Look(), notes="old"))
    monkeypatch.setattr("visprop.files.recovery.sessiondb.put_sections", _fail)
    with pytest.raises(NotKept, match="full"):
        recovery.write(document_of(session, Look(), notes="new"))
    assert read(path).notes == "old"
    with pytest.raises(NotKept):
        Recovery(path).write(document_of(session, Look(), notes="new"))
    assert read(path).notes == "old"
    monkeypatch.undo()
    recovery.write(document_of(session, Look(), notes="new"))
    recovery.close()
    assert read(path).notes == "new"


def _fail(*_: object) -> None:
    raise sqlite3.OperationalError("the disk is full")


def test_what_is_damaged_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.visprop").write_bytes(b"no database" * 100)
    with pytest.raises(InputError, match="damaged"):
        read(tmp_path / "a.visprop")


def test_a_slot_is_one_programs_and_goes_with_it(tmp_path: Path) -> None:
    folder = tmp_path / "slots"
    assert list(abandoned(folder)) == []
    first, second = claim(folder), claim(folder)
    first.work.write_bytes(b"x")
    assert list(abandoned(folder)) == [] and len(os.listdir(folder)) == 3
    first.leave()
    second.leave()
    (found,) = abandoned(folder)
    assert found.work == first.work and found.has_work
    assert list(abandoned(folder)) == [], "it is this program's now"
    assert sorted(os.listdir(folder)) == sorted([first.work.name, found.work.with_suffix(".lock").name])
    found.remove()
    assert os.listdir(folder) == []


def test_another_program_finds_nothing_while_this_one_lives(tmp_path: Path) -> None:
    slot = claim(tmp_path)
    slot.work.write_bytes(b"x")
    code = "import sys; from pathlib import Path; from visprop.files import vault\n"
    code += "print(len([*vault.abandoned(Path(sys.argv[1]))]))"
    count = [sys.executable, "-c", code, str(tmp_path)]
    assert subprocess.run(count, capture_output=True, text=True, check=True).stdout.strip() == "0"
    slot.leave()
    assert subprocess.run(count, capture_output=True, text=True, check=True).stdout.strip() == "1"


def test_files_without_a_lock_are_found_or_swept(tmp_path: Path) -> None:
    for name in ("1-a.visprop-journal", "2-b.crash", "3-c.lock", "4-d.visprop", "unrelated.txt"):
        (tmp_path / name).write_bytes(b"" if name.endswith((".lock", ".crash", "journal")) else b"x")
    (found,) = abandoned(tmp_path)
    assert found.work.name == "4-d.visprop"
    found.remove()
    assert os.listdir(tmp_path) == ["unrelated.txt"]


def test_a_fall_is_told(tmp_path: Path) -> None:
    slot = claim(tmp_path)
    slot.crash.write_text("Fatal Python error: Segmentation fault")
    slot.leave()
    (found,) = abandoned(tmp_path)
    assert "Segmentation" in found.crash_report and not found.has_work
    found.remove()
