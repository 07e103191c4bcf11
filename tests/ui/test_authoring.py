"""A lesson is written in the window: a moment becomes a scene, with its text, and undo takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from visprop.lesson import load
from visprop.ui.authoring import SceneDialog
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

Key, Mod = Qt.Key, Qt.KeyboardModifier


def dialog_of(window: Window, qtbot: QtBot) -> SceneDialog:
    qtbot.keyClick(window, Key.Key_A, Mod.ControlModifier | Mod.AltModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SceneDialog)
    return dialog


def ok(dialog: SceneDialog, qtbot: QtBot) -> None:
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_moment_becomes_a_scene_and_undo_takes_it_back(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "own"
    window.clock.seek(0, window.session.program.index("z[2]") + 1)
    window.select("node 2 0")
    dialog = dialog_of(window, qtbot)
    ok(dialog, qtbot)
    assert dialog.wrong.isVisible() and "needs a title" in dialog.wrong.text()
    qtbot.keyClicks(dialog.title, "My scene")
    dialog.file.setText(str(path))
    dialog.text.setPlainText("It is $z")
    ok(dialog, qtbot)
    assert "not closed" in dialog.wrong.text() and not path.with_suffix(".toml").exists()
    dialog.text.setPlainText("It is $z$ = {z[2][0, 0]}.")
    ok(dialog, qtbot)
    lesson = load(path.with_suffix(".toml"))
    assert lesson.scenes[0].said("en").title == "My scene" and "scene 1 of" in window.parts.said()
    assert lesson.scenes[0].state["at"] == "0:z[2]" and lesson.scenes[0].state["look"]["selection"] == "node 2 0"
    window.travel.undo()
    assert not path.with_suffix(".toml").exists()
    window.travel.redo()
    assert path.with_suffix(".toml").exists()


def test_an_edit_that_came_later_is_undone_first(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    assert window.authoring.add(str(path), "One", "", "") == ""
    window.session.edit("W[1]", 0.5, (0, 0))
    window.refresh()
    window.travel.undo()
    assert path.exists() and window.session.branch.edits == ()
    window.travel.undo()
    assert not path.exists()
    assert dialog_of(window, qtbot).file.text() == str(path)  # the last one is offered again
    QApplication.activeModalWidget().reject()
