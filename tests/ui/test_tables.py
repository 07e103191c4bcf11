"""Opening a table: what the dialog shows, what a person may say about it, and the experiment that comes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visprop.data import CsvReading, proposal
from visprop.ui.tabledialog import TableDialog
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")

KINDS = ("setosa", "virginica", "versicolor")


@pytest.fixture
def opened(window: Window, qtbot: QtBot, tmp_path: Path) -> Callable[[str], TableDialog]:
    """Return a function that opens a table of this text and waits until it is read."""

    def open_table(text: str, name: str = "t.csv") -> TableDialog:
        (tmp_path / name).write_text(text)
        assert window.documents.open(str(tmp_path / name))
        settle(qtbot, window.tables.dialog)
        return window.tables.dialog

    return open_table


def settle(qtbot: QtBot, dialog: TableDialog) -> None:
    qtbot.waitUntil(lambda: dialog._work is None)


def agree(qtbot: QtBot, window: Window) -> None:
    before = window.session
    qtbot.mouseClick(window.tables.dialog.accepting, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session is not before and window.tables.dialog is None)


def give_role(qtbot: QtBot, dialog: TableDialog, columns: list[int], role: str) -> None:
    dialog.columns.list.clearSelection()
    for column in columns:
        dialog.columns.list.topLevelItem(column).setSelected(True)
    box = dialog.columns.box
    box.setCurrentIndex(box.findData(role))
    box.activated.emit(box.currentIndex())
    settle(qtbot, dialog)


def choose(qtbot: QtBot, dialog: TableDialog, name: str, value: str) -> None:
    box = dialog.choices.boxes[name]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    settle(qtbot, dialog)


def rows(count: int, line: Callable[[int], str], header: str) -> str:
    return header + "\n" + "".join(line(n) + "\n" for n in range(count))


def test_words_to_classes_and_undo_comes_back(
    window: Window, qtbot: QtBot, opened: Callable[[str], TableDialog]
) -> None:
    before = window.session
    text = rows(60, lambda n: f"{n};{n % 7},5;{'ab'[n % 2]};{KINDS[n % 3]}", "id;width;site;kind")
    dialog = opened(text, "flowers.txt")
    assert [column.role for column in dialog.view.columns] == ["ignored", "input", "one_hot", "label"]
    assert dialog.model.data(dialog.model.index(1, 1)) == "1,5" and dialog.accepting.isEnabled()
    assert "3 classes of kind" in dialog.head.text() and "semicolon" in dialog.problems.notes.toPlainText()
    agree(qtbot, window)
    made, data = window.session.experiment, window.session.data
    assert made.network.layers == (2, 8, 8, 3) and (made.network.output, made.training.cost) == (
        "softmax",
        "cross_entropy",
    )
    assert (made.title, len(data.x), len(data.x_valid), data.classes) == ("flowers", 48, 12, tuple(sorted(KINDS)))
    np.testing.assert_allclose(data.x.mean(axis=0), 0, atol=1e-12)
    assert window.isWindowModified()
    window.travel.undo()
    assert window.session is before


@pytest.mark.parametrize(
    ("cell", "output", "cost", "standardize"),
    [("x{}", "sigmoid", "bce", "inputs"), ("{}", "sigmoid", "bce", "inputs"), ("{}.25", "identity", "mse", "both")],
)
def test_the_target_decides_what_is_learnt(
    window: Window,
    qtbot: QtBot,
    opened: Callable[[str], TableDialog],
    cell: str,
    output: str,
    cost: str,
    standardize: str,
) -> None:
    opened(rows(20, lambda n: f"{n},{n * n},{cell.format(n % 2)}", "a,b,y"))
    agree(qtbot, window)
    made = window.session.experiment
    assert (made.network.output, made.training.cost, made.data.standardize) == (output, cost, standardize)
    assert made.network.layers[-1] == 1
    window.session.advance(iterations=2)
    assert np.isfinite(window.session.losses).all()


def test_every_problem_is_listed_and_choices_repair_them(
    window: Window, qtbot: QtBot, opened: Callable[[str], TableDialog]
) -> None:
    dialog = opened("a,b,note,y\n1,2,hm,0.5\n3,,oh,0.25\n1_000,5,ah,0.75\n6,n/a,eh,1.5\n7,8,ih,2.5\n")
    items = [dialog.problems.list.topLevelItem(n) for n in range(dialog.problems.list.topLevelItemCount())]
    assert [[item.text(n) for n in range(3)] for item in items] == [
        ["3", "b", ""],
        ["4", "a", "1_000"],
        ["5", "b", "n/a"],
    ]
    assert "1000" in items[1].text(4) and "3 problems" in dialog.problems.sentence.text()
    assert not dialog.accepting.isEnabled()
    choose(qtbot, dialog, "missing", "drop")
    assert dialog.problems.list.topLevelItemCount() == 1
    assert "2 of 5 rows" in dialog.problems.notes.toPlainText()
    give_role(qtbot, dialog, [0], "ignored")
    assert dialog.view.count == 0 and dialog.accepting.isEnabled()
    agree(qtbot, window)
    made = window.session.experiment.data
    assert (made.missing, made.ignore, len(window.session.data.x)) == ("drop", ("a",), 3)


def test_rows_are_as_high_as_their_text_in_a_window_that_grows(opened: Callable[[str], TableDialog]) -> None:
    dialog = opened("a,b\n1,2\n3,4\n")
    window, before = dialog.parent(), dialog.rows.rowHeight(0)
    window.resize(3840, 2160)
    QApplication.processEvents()
    assert dialog.rows.rowHeight(0) > 1.5 * before
    assert dialog.rows.rowHeight(0) >= dialog.rows.fontMetrics().height()


def test_wrong_cells_are_marked_and_gone_to(opened: Callable[[str], TableDialog]) -> None:
    dialog = opened("a,b,c\n" + "1,2,3\n" * 90 + "\n4,five,6\n7,8,nine\n")
    model, role = dialog.model, Qt.ItemDataRole
    marked = [
        (row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if model.data(model.index(row, column), role.BackgroundRole) is not None
    ]
    assert marked == [(90, 1), (91, 2)]
    cell = model.index(90, 1)
    assert model.data(cell, role.FontRole).bold()
    assert "Write a finite number" in model.data(cell, role.ToolTipRole)
    assert not dialog.rows.rect().contains(dialog.rows.visualRect(cell))
    dialog.problems.list.setCurrentItem(dialog.problems.list.topLevelItem(0))
    assert dialog.rows.viewport().rect().contains(dialog.rows.visualRect(cell))


def test_roles_and_how_the_file_is_written_can_be_chosen(
    window: Window, qtbot: QtBot, opened: Callable[[str], TableDialog]
) -> None:
    dialog = opened(rows(30, lambda n: f"{n / 4}|{n % 3}|{n / 8}", "p|q|r"))
    give_role(qtbot, dialog, [1], "label")
    assert [column.role for column in dialog.view.columns] == ["input", "label", "input"]
    give_role(qtbot, dialog, [0, 2], "target")
    assert dialog.view.count == 0 and [c.role for c in dialog.view.columns] == ["target", "input", "target"]
    choose(qtbot, dialog, "header", "no")
    assert [column.name for column in dialog.view.columns] == ["column 1", "column 2", "column 3"]
    assert dialog.view.count
    choose(qtbot, dialog, "header", "yes")
    dialog.choices.features.setCurrentIndex(1)
    dialog.choices.count.setValue(1)
    agree(qtbot, window)
    assert window.session.experiment.data.features == "top 1" and window.session.data.input_names == ("p",)


def test_a_long_table_is_read_in_pieces_and_can_be_left(
    window: Window, qtbot: QtBot, opened: Callable[[str], TableDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = rows(3000, lambda n: f"{n},{n / 3}", "a,y") + "x,1\n"
    dialog = opened(text)
    assert dialog.view.complete and dialog.view.row_count == 3001
    assert [(each.line, each.cell) for each in dialog.view.problems] == [(3002, "x")]
    whole = CsvReading.__iter__

    def endless(self):
        yield from whole(self)
        while self._limit is None:
            yield 0.5

    dialog.reject()
    monkeypatch.setattr(CsvReading, "__iter__", endless)
    window.documents.open(dialog._path)
    dialog = window.tables.dialog
    qtbot.waitUntil(lambda: dialog.view is not None and dialog.bar.value() > 0)
    assert not dialog.view.complete and "the first 1" in dialog.head.text() and not dialog.accepting.isEnabled()
    timer = dialog._work._timer
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not timer.isActive() and window.tables.dialog is None


def test_what_is_no_table_is_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.documents.open(str(tmp_path / "none.csv"))
    settle(qtbot, window.tables.dialog)
    assert "does not exist" in window.tables.dialog.problems.sentence.text()
    assert not window.tables.dialog.accepting.isEnabled()
    window.close()
    assert window.tables.dialog is None


def test_endings() -> None:
    assert [name for name in ("a.csv", "b.TSV", "c.txt", "d.toml", "csv") if proposal.is_table(name)] == [
        "a.csv",
        "b.TSV",
        "c.txt",
    ]
