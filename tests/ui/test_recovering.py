"""Autosave and recovery in the window: what was left is offered with a picture, and replaces nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from visprop import Session
from visprop.files.document import document_of
from visprop.files.recovery import Recovery, read
from visprop.files.vault import claim
from visprop.picture.look import Look
from visprop.ui.autosave import Autosave
from visprop.ui.recovering import Recovering
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.work.worker.busy)


def test_changes_are_kept_until_they_are_saved(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "slots"
    autosave = Autosave(window, folder)
    autosave.look()
    settle(window, qtbot)
    assert [name for name in os.listdir(folder) if name.endswith(".visprop")] == []
    window.changes.edit("W[1]", 0.1 + 0.2, (0, 1))
    autosave.look()
    settle(window, qtbot)
    (path,) = folder.glob("*.visprop")
    assert read(path).reached().session.digest() == window.session.digest()
    before = path.stat().st_mtime_ns
    autosave.look()
    settle(window, qtbot)
    assert path.stat().st_mtime_ns == before, "nothing has changed"
    window.saving.write(str(tmp_path / "own.visprop"))
    settle(window, qtbot)
    autosave.look()
    settle(window, qtbot)
    assert not path.exists()
    window.changes.edit("W[1]", 0.5, (0, 1))
    autosave.look()
    autosave.end()
    assert os.listdir(folder) == [], "who closes the program has decided what becomes of the work"


def test_who_is_not_asked_loses_nothing(window: Window, tmp_path: Path) -> None:
    autosave = Autosave(window, tmp_path)
    window.changes.edit("W[1]", 0.5, (0, 1))
    window.unsaved.left = True
    digest = window.session.digest()
    autosave.end()
    (path,) = tmp_path.glob("*.visprop")
    assert read(path).reached().session.digest() == digest


def test_a_folder_that_cannot_be_written_is_said_once(window: Window, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    autosave = Autosave(window, tmp_path / "file" / "slots")
    assert "not kept" in window.parts.said()
    window.note("")
    window.changes.edit("W[1]", 0.5, (0, 1))
    autosave.look()
    assert "not kept" not in window.parts.said()
    autosave.end()


@pytest.fixture
def left(tmp_path: Path) -> Session:
    """Work that a program has left in the folder of slots."""
    session = Session("xor")
    session.advance(iterations=30)
    session.edit("W[1]", 0.25, (0, 1))
    session.step("op")
    slot = claim(tmp_path / "slots")
    recovery = Recovery(slot.work)
    recovery.write(document_of(session, Look(), notes="mine", saved_as=str(tmp_path / "own.visprop")))
    recovery.close()
    slot.leave()
    return session


def test_what_was_left_is_offered_and_opened_as_unsaved(
    window: Window, qtbot: QtBot, tmp_path: Path, left: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own.visprop").write_bytes(b"the file")
    autosave = Autosave(window, tmp_path / "slots")
    recovering = Recovering(window, autosave)
    recovering.offer()
    dialog = recovering.dialog
    assert str(tmp_path / "own.visprop") in dialog.text and "Exclusive or" in dialog.text
    assert [label for label in dialog.findChildren(QLabel) if not label.pixmap().isNull()]
    dialog.choose("Open it")
    settle(window, qtbot)
    assert window.session.digest() == left.digest() and window.saving.unsaved and window.work.notes == "mine"
    assert len(list((tmp_path / "slots").glob("*.visprop"))) == 1, "kept again, in a slot of this program"
    suggested = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (suggested.append(a[2]), ("", ""))[1])
    window.saving.save()
    assert suggested == [str(tmp_path / "own.visprop")] and (tmp_path / "own.visprop").read_bytes() == b"the file"
    window.travel.undo()
    assert window.session.origin.title != left.origin.title, "what was open is still there"
    autosave.end()


@pytest.mark.parametrize(("answer", "stays"), [("Delete it", False), ("", True)])
def test_it_is_deleted_or_left_as_is_wanted(
    window: Window, qtbot: QtBot, tmp_path: Path, left: Session, answer: str, stays: bool
) -> None:
    autosave = Autosave(window, tmp_path / "slots")
    recovering = Recovering(window, autosave)
    recovering.offer()
    recovering.dialog.choose(answer) if answer else recovering.dialog.reject()
    qtbot.waitUntil(lambda: recovering.dialog is None)
    autosave.end()
    assert bool(list((tmp_path / "slots").glob("*.visprop"))) == stays
    assert bool(os.listdir(tmp_path / "slots")) == stays


def test_what_cannot_be_read_and_falls_are_told(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a", "b"):
        slot = claim(tmp_path / "slots")
        slot.crash.write_text(f"Fatal Python error: {name}")
        if name == "a":
            slot.work.write_bytes(b"no database")
        slot.leave()
    autosave = Autosave(window, tmp_path / "slots")
    recovering = Recovering(window, autosave)
    recovering.offer()
    said = []
    for _ in range(2):
        said.append((recovering.dialog.windowTitle(), recovering.dialog.report))
        last = recovering.dialog
        last.choose("Delete it") if last.choices else last.accept()
        qtbot.waitUntil(lambda last=last: recovering.dialog is not last)
    assert {title.split(" – ")[0] for title, _ in said} == {"Unsaved work is damaged", "The last end"}
    assert all("Fatal Python error" in report for _, report in said)
    autosave.end()
    assert os.listdir(tmp_path / "slots") == []
