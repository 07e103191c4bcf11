"""Session files in the window: all of the work is saved and opened again, the title and the questions know what is
unsaved, and a failed save loses nothing."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from visprop.debugger.breakpoints import Breakpoint
from visprop.ui.notes import Notes
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def save_as(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: not window.work.worker.busy)


def save(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not window.work.worker.busy)


def work(window: Window) -> None:
    """Two branches, a kept run, a breakpoint, a watch."""
    window.session.advance(iterations=50)
    window.keeping.keep()
    window.session.seek(10)
    window.changes.edit("W[1]", 0.1 + 0.2, (0, 1))
    window.session.advance(iterations=20)
    window.stops.put((Breakpoint("L < 0.001"),))
    window.watches.put(("max(gain[1])",))
    window.refresh()


def test_all_of_the_work_is_saved_and_opened_again(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(window)
    assert window.isWindowModified()
    save_as(window, qtbot, monkeypatch, tmp_path / "run", "Sessions with all that was run (*.visprop)")
    path, digest = tmp_path / "run.visprop", window.session.digest()
    assert not window.isWindowModified() and "Saved" in window.parts.said()
    window.session.advance(iterations=1)
    window.refresh()
    assert window.isWindowModified()
    save(window, qtbot)
    assert not window.isWindowModified()
    digest, names = window.session.digest(), [branch.name for branch in window.session.branches]
    window.keeping.adopt(())
    window.stops.put(())
    assert window.documents.open("xor") and window.documents.open(str(path))
    qtbot.waitUntil(lambda: window.session.digest() == digest)
    assert [branch.name for branch in window.session.branches] == names and window.session.kept == 31
    assert window.watches.lines == ("max(gain[1])",) and window.stops.all == (Breakpoint("L < 0.001"),)
    assert [run.iterations for run in window.keeping.kept] == [50] and len(window.keeping.curves()) == 2
    assert not window.isWindowModified() and window.documents.recent()[0] == str(path)


def test_notes_are_written_and_saved(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.commands.qt["notes"].trigger()
    notes = window.findChild(Notes)
    qtbot.keyClicks(notes.text, "ask about <b>z</b>")
    assert window.isWindowModified()
    notes.reject()
    save_as(window, qtbot, monkeypatch, tmp_path / "own.visprop")
    assert not window.isWindowModified()
    window.documents.open("xor")
    assert window.work.notes == ""
    window.documents.open(str(tmp_path / "own.visprop"))
    assert window.work.notes == "ask about <b>z</b>" and not window.isWindowModified()


def test_text_does_not_hold_all_and_says_so(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(window)
    save_as(window, qtbot, monkeypatch, tmp_path / "run.toml")
    assert window.isWindowModified() and ".visprop" in window.parts.said()


@pytest.fixture
def asking(window: Window) -> Window:
    """A window that asks, with an edit that is in no file."""
    window.unsaved.on = True
    window.changes.edit("W[1]", 0.5, (0, 1))
    yield window
    window.unsaved.on = False


def test_closing_asks_and_cancel_keeps_all(asking: Window) -> None:
    asking.close()
    dialog = asking.unsaved.dialog
    assert asking.isVisible() and "no file" in dialog.text
    asking.close()
    assert asking.unsaved.dialog is dialog
    dialog.reject()
    assert asking.isVisible() and asking.saving.unsaved and asking.unsaved.dialog is None
    asking.close()
    asking.unsaved.dialog.choose("Don't save")
    assert not asking.isVisible()


def test_closing_saves_first_where_that_is_wanted(
    asking: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "own.visprop"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    asking.close()
    asking.unsaved.dialog.choose("Save")
    qtbot.waitUntil(lambda: not asking.isVisible())
    assert path.is_file()


@pytest.mark.parametrize("name", ["xor", "own.toml", "reload"])
def test_opening_something_else_asks(asking: Window, tmp_path: Path, name: str) -> None:
    (tmp_path / "own.toml").write_text("[network]\nlayers = [1, 1]\n[data]\nx = [[1], [2]]\ny = [[0], [1]]\n")
    before = asking.session
    if name == "reload":
        asking.documents.reload()
    else:
        assert not asking.documents.open(str(tmp_path / name) if name.endswith("toml") else name)
    assert asking.session is before
    asking.unsaved.dialog.choose("Don't save")
    assert asking.session is not before


def test_nothing_is_asked_where_nothing_is_lost(window: Window) -> None:
    window.unsaved.on = True
    window.session.advance(iterations=9)
    assert window.documents.open("xor") and window.unsaved.dialog is None
    window.close()
    assert not window.isVisible()


def test_a_failed_save_loses_nothing_and_can_be_tried_again(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(window)
    path = tmp_path / "gone" / "run.visprop"
    save_as(window, qtbot, monkeypatch, path)
    dialog = window.failures.dialog
    assert "saved" in dialog.windowTitle() and str(path) in dialog.text and window.isWindowModified()
    path.parent.mkdir()
    dialog.choose("Try again")
    qtbot.waitUntil(path.is_file)
    qtbot.waitUntil(lambda: not window.work.worker.busy)
    assert not window.isWindowModified() and window.failures.dialog is None
    window.session.advance(iterations=1)
    path.unlink()
    path.parent.rmdir()
    save(window, qtbot)
    assert "No such file" in window.failures.dialog.text and window.saving.unsaved
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "else.visprop"), ""))
    window.failures.dialog.choose("Save elsewhere…")
    qtbot.waitUntil(lambda: not window.work.worker.busy)
    assert (tmp_path / "else.visprop").is_file() and not window.saving.unsaved


def test_a_full_disk_is_said(window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, os.strerror(28))

    work(window)
    save_as(window, qtbot, monkeypatch, tmp_path / "run.visprop")
    before = (tmp_path / "run.visprop").read_bytes()
    window.session.advance(iterations=1)
    monkeypatch.setattr("visprop.storage.os.write", full)
    save(window, qtbot)
    assert "No space left" in window.failures.dialog.text and window.saving.unsaved
    monkeypatch.undo()
    assert (tmp_path / "run.visprop").read_bytes() == before
    window.failures.dialog.choose("Try again")
    qtbot.waitUntil(lambda: not window.work.worker.busy)
    assert not window.saving.unsaved


def test_what_another_program_has_written_is_not_replaced_unasked(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(window)
    path = tmp_path / "run.visprop"
    save_as(window, qtbot, monkeypatch, path)
    path.write_bytes(b"another program's")
    window.session.advance(iterations=1)
    save(window, qtbot)
    assert path.read_bytes() == b"another program's" and str(path) in window.saving.question.text
    window.saving.question.choose("Replace it")
    qtbot.waitUntil(lambda: not window.work.worker.busy)
    assert path.read_bytes().startswith(b"SQLite") and not window.saving.unsaved


def test_damage_is_told_and_the_file_stays(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    from tests.files.test_session_flips import regions
    from visprop.files.sessionwriter import to_bytes

    window.session.advance(iterations=9)
    window.changes.edit("W[1]", 0.1 + 0.2, (0, 1))
    window.session.advance(iterations=1)
    data = bytearray(to_bytes(window.work.document()))
    data[regions(bytes(data), window.session)["losses"][20]] ^= 4
    path = tmp_path / "a.visprop"
    path.write_bytes(data)
    digest = window.session.digest()
    assert window.documents.open(str(path))
    assert "main" in window.failures.dialog.text and "again" in window.failures.dialog.text
    assert window.session.digest() == digest and window.saving.unsaved and path.read_bytes() == data


def test_what_a_file_says_is_shown_as_plain_text(window: Window, tmp_path: Path) -> None:
    rich = "<b>bold</b><img src='file:///etc/passwd'>"
    experiment = replace(window.session.origin, title=rich)
    window.documents.renew(experiment)
    window.session.advance(iterations=3)
    window.work.notes = rich
    window.keeping.keep()
    window.changes.edit("W[1]", 0.5, (0, 1))
    window.session.rename_branch("main", rich)
    window.refresh()
    labels = [label for label in window.findChildren(QLabel) if rich in label.text()]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
