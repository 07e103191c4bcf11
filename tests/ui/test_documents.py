"""Opening: by name, by drop, from the recent files; what cannot be opened says why and changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from visprop.experiment import Experiment
from visprop.ui.window import Window

# Said by the offscreen platform about dialogs and tips.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")

GOOD = "[network]\nlayers = [1, 2, 1]\n[data]\nx = [[1], [2]]\ny = [[0], [1]]\n"
BAD = {
    "broken.toml": "[network\n",
    "key.toml": GOOD.replace("layers", "layerz"),
    "zero.toml": GOOD.replace("2, 1]", "0, 1]", 1),
    "huge.toml": GOOD.replace("2, 1]", "1000000000, 1]", 1),
    "pair.toml": GOOD + '[training]\ncost = "cross_entropy"\n',
    "nan.toml": GOOD.replace("[[1], [2]]", "[[nan], [2]]"),
    "rate.toml": GOOD + '[training]\nlearning_rate = "fast"\n',
    "column.toml": '[network]\nlayers = [1, 1]\n[data]\ncsv = "missing.csv"\n',
}
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(window: Window, path: Path) -> None:
    """Drag a file over the window and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(window.rect().center(), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), COPY, data, LEFT, NONE))


def test_a_good_file_is_opened(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "good.toml"
    path.write_text(GOOD)
    window.clock.toggle_run()
    drop(window, path)
    assert window.session.experiment.network.layers == (1, 2, 1)
    assert window.failures.dialog is None
    assert not window.clock.moving
    assert window.documents.recent() == [str(path.resolve())]
    assert "good" in window.windowTitle()


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gives_one_dialog_and_changes_nothing(
    window: Window, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_text(BAD[name])
    before, frame = window.session, window.parts.canvas.frame
    drop(window, path)
    dialog = window.failures.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert name in dialog.text or "missing.csv" in dialog.text
    assert not dialog.report
    assert window.session is before
    assert window.parts.canvas.frame == frame
    drop(window, path)
    assert window.failures.dialog is dialog
    dialog.accept()
    assert window.failures.dialog is None
    assert window.documents.recent() == []


def test_a_missing_recent_file_is_forgotten(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "good.toml"
    path.write_text(GOOD)
    window.documents.open(str(path))
    path.unlink()
    assert not window.documents.open(str(path.resolve()))
    window.failures.dialog.accept()
    assert window.documents.recent() == []


def test_menus_offer_shipped_examples_and_recent_files(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "good.toml"
    path.write_text(GOOD)
    window.documents.open(str(path))
    file_menu = next(action.menu() for action in window.menuBar().actions() if action.menu().objectName() == "File")
    shipped, recent = (action.menu() for action in file_menu.actions() if action.menu())
    assert "lecture" in [action.text() for action in shipped.actions()]
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == [str(path.resolve())]
    next(action for action in shipped.actions() if action.text() == "circle").trigger()
    assert window.session.experiment.network.layers == (2, 4, 2, 1)
    assert window.documents.recent() == [str(path.resolve())]


def test_an_example_for_an_own_table_asks_for_it_and_reads_it_again(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("id,a,tested_positive\n" + "".join(f"{n},{n % 3},{n / 2}\n" for n in range(20)))
    answers = ["", str(path)]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (answers.pop(0), ""))
    before = window.session
    assert not window.documents.open("hw01")
    assert window.session is before and window.failures.dialog is None
    assert window.documents.open("hw01")
    dialog = window.tables.dialog
    qtbot.waitUntil(dialog.accepting.isEnabled)
    assert [column.role for column in dialog.view.columns] == ["ignored", "input", "target"]
    qtbot.mouseClick(dialog.accepting, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session is not before)
    assert window.session.experiment.training.optimizer == "adamw"
    assert (window.session.experiment.network.layers, len(window.session.data.x)) == ((1, 64, 32, 1), 16)
    path.write_text(path.read_text() + "20,1,7\n21,2,8\n")
    window.documents.reload()
    assert len(window.session.data.x) == 17 and not answers


def test_a_table_that_a_file_names_elsewhere_is_read_once_the_person_agrees(window: Window, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("x,y\n1,0\n2,1\n")
    path = tmp_path / "sent" / "odd.toml"
    path.parent.mkdir()
    path.write_text(GOOD[: GOOD.index("x =")] + 'csv = "../rows.csv"\n')
    before = window.session
    for answer, opened in (("reject", False), ("Read it", True)):
        window.documents.open(str(path))
        question = window.documents.question
        assert window.session is before and str(tmp_path / "rows.csv") in question.text
        question.reject() if answer == "reject" else question.choose(answer)
        assert window.documents.question is None
        assert (window.session.experiment.data.csv == str(tmp_path / "rows.csv")) == opened
    window.documents.open("lecture")
    window.documents.open(str(path))  # it is known now
    assert window.documents.question is None and window.session.experiment.data.csv


def test_so_is_the_table_of_a_kept_run_that_came_with_a_session(window: Window, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("x,y\n1,0\n2,1\n")
    (tmp_path / "own.toml").write_text(GOOD[: GOOD.index("x =")] + 'csv = "rows.csv"\n')
    run, shown = Experiment.load(tmp_path / "own.toml"), []
    window.documents.with_rows(run, shown.append)
    assert shown == []
    window.documents.question.choose("Read it")
    window.documents.with_rows(run, shown.append)
    assert shown == [None, None] and window.documents.question is None
