"""File > Save: what is written opens again with the same digest; the title says what is in no file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from visprop import InputError, Session
from visprop.cli import main
from visprop.experiment import Experiment
from visprop.files.moments import from_file, is_moment
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TABLE = '[network]\nlayers = [1, 2, 1]\n[data]\ncsv = "rows.csv"\n[training]\nbatch_size = 2\n'


def save_as(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL | SHIFT)


def test_a_run_with_edits_opens_again_with_the_same_digest(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not window.isWindowModified()
    window.session.advance(iterations=7)
    window.changes.edit("W[1]", 0.1 + 0.2, (0, 1))
    window.session.advance(iterations=5)
    window.clock.step()
    assert window.isWindowModified()
    save_as(window, qtbot, monkeypatch, tmp_path / "run")
    assert not window.isWindowModified()
    path, digest = tmp_path / "run.toml", window.session.digest()
    assert from_file(str(path)).reached().session.digest() == digest
    window.documents.open("xor")
    assert window.documents.open(str(path))
    assert window.session.digest() == digest and not window.isWindowModified()
    window.changes.edit("b[1]", 2.0, (1,))
    assert window.isWindowModified()
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert not window.isWindowModified()
    assert from_file(str(path)).reached().session.digest() == window.session.digest() != digest
    window.travel.undo()
    assert window.isWindowModified()
    text = path.read_text()
    save_as(window, qtbot, monkeypatch, tmp_path / "run")
    assert path.read_text() == text and "exists already" in window.parts.said()
    with pytest.raises(InputError, match="edits"):
        Experiment.load(str(path))


def test_without_edits_every_command_takes_the_file(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    window.documents.new_weights()
    assert window.isWindowModified()
    fresh, run = tmp_path / "fresh.toml", tmp_path / "run.toml"
    save_as(window, qtbot, monkeypatch, fresh)
    window.session.advance(iterations=3)
    save_as(window, qtbot, monkeypatch, run)
    assert not is_moment(str(fresh)) and is_moment(str(run))
    assert Experiment.load(str(fresh)) == Experiment.load(str(run)) == window.session.origin
    assert Session(str(fresh)).digest() != window.session.digest()
    assert from_file(str(run)).reached().session.digest() == window.session.digest()
    assert main(["check", str(run)]) == 0
    assert "W[1]" in capsys.readouterr().out


def test_a_table_is_found_where_both_files_have_moved(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old"
    (old / "sub").mkdir(parents=True)
    (old / "rows.csv").write_text("x,y\n" + "".join(f"{n},{n % 2}\n" for n in range(6)))
    (old / "own.toml").write_text(TABLE)
    assert window.documents.open(str(old / "own.toml"))
    window.session.advance(iterations=4)
    save_as(window, qtbot, monkeypatch, old / "sub" / "saved.toml")
    assert 'csv = "../rows.csv"' in (old / "sub" / "saved.toml").read_text()
    saved, rows = str(old / "sub" / "saved.toml"), str(old / "rows.csv")
    assert from_file(saved, [rows]).reached().session.digest() == window.session.digest()
    shutil.move(old, tmp_path / "new")
    new = tmp_path / "new"
    moved = from_file(str(new / "sub" / "saved.toml"), [str(new / "rows.csv")]).reached().session
    assert moved.theta.tolist() == window.session.theta.tolist()


def test_nothing_new_is_not_written_and_what_fails_is_said(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "own.toml"
    path.write_text("# mine\n[network]\nlayers = [1, 1]\n[data]\nx = [[1], [2]]\ny = [[0], [1]]\n")
    text = path.read_text()
    window.documents.open(str(path))
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert path.read_text() == text and "Nothing has changed" in window.parts.said()
    window.documents.new_weights()
    save_as(window, qtbot, monkeypatch, tmp_path / "nowhere" / "own.toml")
    assert "saved" in window.failures.dialog.windowTitle() and window.isWindowModified()
    window.failures.dialog.accept()
