"""The debugger in the window: running backward, edits, breakpoints, branches, undo, the palette; by keys and mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.cursor import Cursor
from visprop.experiment import Experiment
from visprop.ui.breakpointdialog import BreakpointDialog
from visprop.ui.clock import Mode
from visprop.ui.palette import Palette, found
from visprop.ui.valueline import ValueLine
from visprop.ui.window import Window

# Said by the offscreen platform about dialogs and menus.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


def at_rest(window: Window) -> bool:
    return window.clock.mode is Mode.IDLE and not window.clock.active


def edge_of(window: Window, name: str) -> QPoint:
    """A point of the canvas where the arrow called `name` is alone."""
    canvas = window.parts.canvas
    arrow = next(shape for shape in canvas.frame.still if shape.id == name)
    for n in range(1, 20):
        share = n / 20
        x = arrow.start[0] + share * (arrow.end[0] - arrow.start[0])
        y = arrow.start[1] + share * (arrow.end[1] - arrow.start[1])
        at = canvas.transform().map(QPoint(round(x), round(y)))
        if canvas.name_at(at) == name:
            return at
    raise AssertionError(name)


def line_of(window: Window) -> ValueLine:
    return next(line for line in window.parts.canvas.findChildren(ValueLine) if line.isVisible())


# Backward


def test_run_backward_stops_where_running_forward_stops(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    line, stops = "any(a[3][:, 0] > 0.9)", []
    window.stops.put((Breakpoint("W[1][0, 1] changes sign"), Breakpoint(line)))
    while len(stops) < 3:
        change = window.session.advance(iterations=2000)
        assert change.stop is not None
        stops.append(window.session.cursor)
    qtbot.keyClick(window, Key.Key_F10)
    qtbot.waitUntil(lambda: at_rest(window))
    for expected in reversed(stops):
        qtbot.keyClick(window, Key.Key_F5, Modifier.ShiftModifier)
        qtbot.waitUntil(lambda: at_rest(window))
        assert window.session.cursor == expected
        assert line in window.parts.said()
    assert window.stops.stopped == line


def test_a_search_backward_can_be_given_up(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.stops.put((Breakpoint("L < 0"),))
    window.session.advance(iterations=3000)
    window.refresh()
    cursor = window.session.cursor
    for key in (Key.Key_F6, Key.Key_Escape):
        window.clock.toggle_back()
        window.show_search(0.5)
        assert "50 %" in window.parts.said()
        window.commands.sync()
        qtbot.keyClick(window, key)
        assert at_rest(window)
        assert window.session.cursor == cursor


def test_without_a_stop_it_ends_at_the_start(window: Window, qtbot: QtBot) -> None:
    window.session.advance(iterations=5)
    window.refresh()
    window.commands.sync()
    qtbot.keyClick(window, Key.Key_F5, Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: at_rest(window))
    assert window.session.cursor == Cursor()
    assert "start of the run" in window.parts.said()


def test_run_to_a_neuron(window: Window, qtbot: QtBot) -> None:
    window.select("node 2 1")
    names = []
    for _ in range(3):
        qtbot.keyClick(window, Key.Key_F4)
        names.append(window.session.program.ops[window.session.cursor.op - 1].name)
    assert names == ["z[2]", "a[2]", "dC_dz[2]"]
    qtbot.keyClick(window, Key.Key_F4)
    assert window.session.cursor.iteration == 1


def test_one_example_after_another(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.clock.seek(0, 1)
    qtbot.keyClick(window, Key.Key_5)
    for n in (1, 2, 3):
        qtbot.keyClick(window, Key.Key_F10)
        assert window.example_text() == f"{n} / 10"
    qtbot.keyClick(window, Key.Key_F11)
    assert window.grain == "neuron"


# Edits


def test_double_click_on_a_weight_changes_it(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, 2)
    canvas, at = window.parts.canvas, edge_of(window, "edge 2 0 1")
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    line = line_of(window)
    assert line.text() == "-1"
    qtbot.keyClick(line, Key.Key_Up)
    assert line.text() == "0"
    line.setText("0.5")
    qtbot.keyClick(line, Key.Key_Return)
    assert not line.isVisible()
    assert window.session.tape["theta.W[2]"][0, 1] == 0.5
    assert window.parts.said() == "W[2][0, 1] = 0.5 from iteration 0 on, in main"


@pytest.mark.parametrize(("name", "target"), [("bias 1 0", "b[1]"), ("input 0", "x"), ("target 1", "y")])
def test_enter_changes_what_is_selected(window: Window, qtbot: QtBot, name: str, target: str) -> None:
    window.clock.seek(0, 3)
    window.select(name)
    qtbot.keyClick(window, Key.Key_Return)
    line = line_of(window)
    line.setText("−0.25")
    qtbot.keyClick(line, Key.Key_Return)
    assert window.session.branch.edits[-1].target == target
    assert window.session.branch.edits[-1].value == -0.25
    assert "-0.25" in window.parts.said()


def test_a_wrong_number_changes_nothing_and_escape_leaves(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, 3)
    window.select("edge 1 0 0")
    digest = window.session.digest()
    qtbot.keyClick(window, Key.Key_F2)
    line = line_of(window)
    line.setText("1_000")
    qtbot.keyClick(line, Key.Key_Return)
    assert "no number" in window.parts.said()
    assert line.isVisible()
    qtbot.keyClick(line, Key.Key_Escape)
    assert not line.isVisible()
    assert window.look.selection == "edge 1 0 0"
    assert window.session.digest() == digest


def test_editing_the_past_opens_a_branch_and_undo_takes_it_back(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=200)
    window.clock.seek(99, len(window.session.program.ops))
    before = window.session.digest()
    assert not window.part_shown("debug")
    assert window.changes.edit("W[1]", 0.5, (0, 1)) == ""
    assert window.parts.said() == "W[1][0, 1] = 0.5 from iteration 100 on, in branch 1"
    assert window.part_shown("debug")
    rows = window.parts.debug.branches.rows
    assert [rows.topLevelItem(n).text(0) for n in range(2)] == ["main", "branch 1"]
    assert rows.topLevelItem(1).text(1) == "main, 100"
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session.digest() == before
    assert rows.topLevelItemCount() == 1
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert window.session.branch.name == "branch 1"


def test_undo_comes_back_to_the_experiment_before(window: Window, qtbot: QtBot) -> None:
    window.session.advance(iterations=4)
    first, cursor = window.session, window.session.cursor
    qtbot.keyClick(window, Key.Key_N, Modifier.ControlModifier)
    assert window.session is not first
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session is first
    assert window.session.cursor == cursor
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert window.session.experiment.training.seed == first.experiment.training.seed + 1


# Branches


def test_branches_are_switched_compared_and_deleted(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=60)
    window.clock.seek(19, len(window.session.program.ops))
    window.changes.edit("W[1]", 3.0, (0, 1))
    window.session.advance(iterations=20)
    window.refresh()
    rows = window.parts.debug.branches.rows
    k, ours = window.session.cursor.iteration, window.session.losses[-1]
    (curve,) = window.parts.bottom.plot._others
    assert len(curve.xData) == 60
    qtbot.keyClick(window, Key.Key_3, Modifier.AltModifier)
    assert rows.topLevelItem(0).text(2) not in ("?", "0")
    qtbot.keyClick(rows, Key.Key_Up)
    assert window.session.branch.name == "main"
    window.clock.seek(k, len(window.session.program.ops))
    theirs = window.session.losses[k]
    assert float(rows.topLevelItem(1).text(2).replace("−", "-")) == pytest.approx(theirs - ours, rel=5e-3)
    qtbot.keyClick(rows, Key.Key_Down)
    qtbot.keyClick(rows, Key.Key_Delete)
    assert [branch.name for branch in window.session.branches] == ["main"]
    qtbot.keyClick(rows, Key.Key_Delete)
    assert "stays" in window.parts.said()


# Breakpoints


def test_f9_sets_a_breakpoint_that_stops_the_run(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.select("node 1 2")
    qtbot.keyClick(window, Key.Key_F9)
    assert [each.text for each in window.stops.all] == ["op z[1], neuron 2"]
    rows = window.parts.debug.breakpoints.rows
    assert rows.isVisible()
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: at_rest(window))
    assert rows.topLevelItem(0).text(1) == "stopped here"
    rows.setFocus()
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.keyClick(rows, Key.Key_Space)
    assert not window.stops.all[0].enabled
    assert not window.clock.moving
    qtbot.keyClick(window, Key.Key_F9)
    assert window.stops.all == ()


def test_a_wrong_condition_is_underlined_and_said(window: Window, qtbot: QtBot) -> None:
    window.toggle_part("debug")
    entry = window.parts.debug.breakpoints.entry
    qtbot.keyClicks(entry.line, "max(gain[9]) < 1")
    qtbot.keyClick(entry.line, Key.Key_Return)
    assert window.stops.all == ()
    assert "gain[9]" in entry.wrong.text()
    assert entry.wrong.isVisible()
    entry.line.clear()
    qtbot.keyClicks(entry.line, "max(gain[1]) < 0.05")
    assert not entry.wrong.isVisible()
    qtbot.keyClick(entry.line, Key.Key_Return)
    assert [each.text for each in window.stops.all] == ["max(gain[1]) < 0.05"]
    assert entry.line.text() == ""
    assert window.clock.mode is Mode.IDLE


def test_a_breakpoint_in_its_dialog(window: Window, qtbot: QtBot) -> None:
    window.stops.put((Breakpoint("L < 0.1"),))
    rows = window.parts.debug.breakpoints.rows
    rows.setFocus()
    qtbot.keyClick(rows, Key.Key_Return)
    dialog = window.findChild(BreakpointDialog)
    dialog.line.line.setText("L <")
    dialog._enter()
    assert dialog.isVisible()
    dialog.line.line.setText("L < 0.3")
    dialog.skip.setValue(2)
    dialog.log.line.setText("{iteration}: {L}")
    qtbot.keyClick(dialog.line.line, Key.Key_Return)
    assert window.stops.all == (Breakpoint("L < 0.3", True, 2, "{iteration}: {L}"),)
    qtbot.keyClick(rows, Key.Key_Delete)
    assert window.stops.all == ()


def test_what_log_points_print_is_shown(window: Window) -> None:
    window.stops.put((Breakpoint("L > 0", log="{iteration}: L = {L}"),))
    window.stage = window.session.advance(iterations=3)
    window.refresh()
    assert window.parts.debug.breakpoints.log.toPlainText().splitlines()[0].startswith("0: L = 0.4")


def test_breakpoints_stay_where_they_fit_another_network(window: Window) -> None:
    window.stops.put((Breakpoint("L < 0.1"), Breakpoint("W[3][0, 0] changes sign")))
    window.documents.open("circle")
    assert window.stops.all[0].text == "L < 0.1"


# Menu and palette


def test_the_context_menu_selects_what_is_under_the_pointer(window: Window, qtbot: QtBot) -> None:
    window.parts.canvas.customContextMenuRequested.emit(edge_of(window, "edge 2 0 1"))
    menu = window.parts.canvas.findChild(QMenu)
    assert window.look.selection == "edge 2 0 1"
    assert menu.isVisible()
    assert window.commands.qt["change"] in menu.actions()
    assert window.commands.qt["change"].isEnabled()
    menu.close()


def test_every_command_is_found_by_its_name(window: Window) -> None:
    for row in window.commands.rows:
        assert found(window.commands.rows, row.title)[0].title == row.title


def test_the_palette_runs_a_command(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    qtbot.keyClicks(palette.line, "experiment panel")
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert not window.part_shown("panel")


# What ends a run


def test_a_run_that_is_over_says_so_and_goes_back_to_the_best(make: Make, qtbot: QtBot) -> None:
    keys = {"optimizer": "adam", "learning_rate": 0.1, "patience": 2, "keep_best": True, "batch_size": 10}
    base = Experiment.load("circle").replace("data", samples=60, split="every 5")
    window = make(base.replace("training", **keys))
    window.clock.toggle_run()
    qtbot.waitUntil(lambda: at_rest(window))
    session = window.session
    assert "2 validations in a row were not better" in window.parts.said()
    assert session.valid_loss() == session.best_valid_loss == min(session.validation[1])
    assert session.cursor.iteration == 5 * (session.best_epoch + 1) - 1
    assert session.kept == session.cursor.iteration + 1 + 2 * 5
    session.advance(iterations=3)
    qtbot.keyClick(window, Key.Key_Home, Modifier.AltModifier)
    assert session.cursor.iteration == 5 * (session.best_epoch + 1) - 1
    assert window.parts.said() == "This is the best moment of the run so far."
