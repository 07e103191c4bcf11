"""Runs that are kept to compare: listed with the branches, drawn over each other, told apart by their settings."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from visprop.ui.legend import KEPT, OTHERS
from visprop.ui.window import Window

# Said by the offscreen platform about dialogs.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


def texts(window: Window) -> list[tuple[str, ...]]:
    rows = window.parts.debug.runs.rows
    items = (rows.topLevelItem(n) for n in range(rows.topLevelItemCount()))
    return [tuple(item.text(column) for column in range(4)) for item in items]


def differing(window: Window) -> list[tuple[str, ...]]:
    rows = window.parts.debug.runs.differences
    items = (rows.topLevelItem(n) for n in range(rows.topLevelItemCount()))
    return [tuple(item.text(column) for column in range(3)) for item in items]


def trained(make: Make, qtbot: QtBot, epochs: int = 2) -> Window:
    """A window whose run is kept."""
    window = make("circle")
    window.session.advance(iterations=25 * epochs)
    window.refresh()
    window.commands.sync()
    qtbot.keyClick(window, Key.Key_M)
    return window


def test_a_run_is_kept_by_a_key_and_outlives_its_experiment(make: Make, qtbot: QtBot) -> None:
    window = trained(make, qtbot)
    losses, session = window.session.losses.copy(), window.session
    assert window.parts.debug.tab == "runs"
    assert window.settings.put("learning_rate", "0.3") == ""  # another run, though it could have been an edit
    assert window.settings.step("activation[1]", +1) == ""
    window.session.advance(iterations=25)
    window.refresh()
    assert window.session is not session
    (kept, here) = texts(window)
    assert kept[:2] == ("2–4–2–1, η 0.1", "2")
    assert here[:2] == ("branch main", "1")
    run = window.keeping.runs[0]
    np.testing.assert_array_equal(run.losses, losses)
    assert {key: (there, now) for key, there, now in differing(window)} == {
        "network.layers": ("2, 4, 2, 1", "2, 5, 2, 1"),
        "training.learning_rate": ("0.1", "0.3"),
    }


def test_kept_runs_and_branches_are_drawn_with_their_names(make: Make, qtbot: QtBot) -> None:
    window = trained(make, qtbot)
    window.session.seek(10)
    assert window.changes.edit("learning_rate", 0.5) == ""
    window.session.advance(iterations=30)
    window.refresh()
    curves = window.keeping.curves()
    assert [curve.line for curve in curves] == [OTHERS, KEPT[0]]
    assert window.parts.bottom.legend.branches >= {OTHERS, KEPT[0]}
    drawn = window.parts.bottom.plot._others
    assert len(drawn) == 2
    losses = window.keeping.runs[0].losses
    np.testing.assert_allclose(drawn[1].yData, losses.reshape(2, 25).mean(axis=1), rtol=1e-12)  # of its two epochs
    np.testing.assert_array_equal(drawn[1].xData, [24, 49])
    window.commands.qt["epoch-means"].trigger()
    np.testing.assert_array_equal(window.parts.bottom.plot._others[1].yData, losses)
    rows = window.parts.debug.runs.rows
    rows.setFocus()
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.keyClick(rows, Key.Key_Space)
    assert [curve.line for curve in window.keeping.curves()] == [OTHERS]
    assert KEPT[0] not in window.parts.bottom.legend.branches
    qtbot.keyClick(rows, Key.Key_Space)
    assert [curve.line for curve in window.keeping.curves()] == [OTHERS, KEPT[0]]


def test_more_runs_than_pens_are_kept_but_not_drawn(make: Make, qtbot: QtBot) -> None:
    window = trained(make, qtbot)
    for _ in KEPT:
        window.keeping.keep()
    assert window.keeping.count == len(KEPT) + 1
    assert sorted(curve.line for curve in window.keeping.curves()) == list(KEPT)
    assert window.keeping.pen("2–4–2–1, η 0.1") is None
    assert len({run.name for run in window.keeping.runs}) == len(KEPT) + 2


def test_a_kept_run_is_renamed_reopened_and_dropped_by_keys(make: Make, qtbot: QtBot) -> None:
    window = trained(make, qtbot)
    before = window.session
    rows = window.parts.debug.runs.rows
    rows.setFocus()
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.keyClick(rows, Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    line = dialog.findChild(QLineEdit)
    line.setText("first")
    qtbot.keyClick(line, Key.Key_Return)
    assert texts(window)[0][0] == "first"
    assert [curve.name for curve in window.keeping.curves()] == ["first"]
    losses = before.losses.copy()
    qtbot.keyClick(rows, Key.Key_O)
    assert window.session is not before
    window.session.advance(iterations=len(losses))
    np.testing.assert_array_equal(window.session.losses, losses)  # bit for bit
    window.refresh()
    assert differing(window) == []
    qtbot.keyClick(rows, Key.Key_Delete)
    assert [row[0] for row in texts(window)] == ["branch main"]
    assert window.keeping.curves() == []
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert texts(window)[0][0] == "first" and len(texts(window)) == 2
    assert [curve.name for curve in window.keeping.curves()] == ["first"]
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session is before


def test_a_drop_is_not_undone_once_something_else_was_changed(make: Make, qtbot: QtBot) -> None:
    window = trained(make, qtbot)
    window.keeping.drop(window.keeping.runs[0].name)
    window.changes.edit("learning_rate", 0.5)
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.keeping.count == 0
    assert window.session.experiment.training.learning_rate == 0.1


def test_the_run_that_is_not_drawn_any_more_is_named(make: Make, qtbot: QtBot) -> None:
    window = trained(make, qtbot)
    first = window.keeping.runs[0].name
    for _ in KEPT:
        qtbot.keyClick(window, Key.Key_M)
    assert window.keeping.pen(first) is None
    assert f"“{first}” gives way" in window.parts.said()


def test_nothing_is_kept_of_a_run_that_has_not_begun(window: Window, qtbot: QtBot) -> None:
    assert not window.commands.qt["keep-run"].isEnabled()
    window.keeping.keep()
    assert window.keeping.count == 0


def test_a_branch_is_taken_into_view_from_the_list(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=50)
    window.session.seek(10)
    window.changes.edit("learning_rate", 0.5)
    window.side.show("runs")
    assert [row[0] for row in texts(window)] == ["branch main", f"branch {window.session.branch.name}"]
    assert any(key.startswith("learning_rate from iteration") for key, *_ in differing(window))
    rows = window.parts.debug.runs.rows
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.keyClick(rows, Key.Key_Return)
    assert window.session.branch.name == "main"


def test_neurons_and_layers_by_commands(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.select("node 2 0")
    window.commands.qt["add-neuron"].trigger()
    assert window.session.experiment.network.layers == (2, 4, 3, 1)
    assert window.look.selection == "node 2 0"
    window.commands.qt["drop-neuron"].trigger()
    window.select("node 2 0")
    window.commands.qt["drop-neuron"].trigger()  # nothing is selected: the first layer
    assert window.session.experiment.network.layers == (2, 3, 2, 1)
    window.commands.qt["add-layer"].trigger()
    assert window.session.experiment.network.layers == (2, 3, 2, 2, 1)
    window.select("node 1 2")
    for width in (3, 4):
        window.commands.qt["add-layer"].trigger()  # behind the selected one
        assert window.session.experiment.network.layers == (2, *[3] * (width - 1), 2, 2, 1)
    window.commands.qt["drop-layer"].trigger()
    window.commands.qt["drop-layer"].trigger()
    assert window.session.experiment.network.layers == (2, 3, 2, 2, 1)
    window.select("")
    for _ in range(3):
        window.commands.qt["drop-layer"].trigger()
    assert window.session.experiment.network.layers == (2, 1)
    assert not window.commands.qt["drop-layer"].isEnabled()
    assert not window.commands.qt["add-neuron"].isEnabled()
