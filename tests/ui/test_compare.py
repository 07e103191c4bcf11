"""Comparing branches in the window: begun and ended by keys, menus and Esc, in lock-step while it runs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from visprop.debugger import lockstep
from visprop.debugger.breakpoints import Breakpoint
from visprop.picture.frame import Text
from visprop.session import Session
from visprop.ui.clock import Mode
from visprop.ui.places import named_by
from visprop.ui.valueline import ValueLine
from visprop.ui.window import Window

# Said by the offscreen platform about dialogs and menus.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


@pytest.fixture
def window(make: Make) -> Window:
    """`circle` with two branches: main, and in view branch 1, which parts at 100."""
    window = make("circle")
    window.session.advance(iterations=300)
    window.clock.seek(99, 31)
    window.changes.edit("W[1]", -1.5, (0, 1))
    window.session.advance(iterations=50)
    window.refresh()
    window.commands.sync()
    return window


def title(window: Window) -> str:
    return next(shape for shape in window.parts.canvas.frame.still if isinstance(shape, Text)).formula.text


def toggle(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_D, Modifier.ControlModifier)


def rest(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.clock.mode is Mode.IDLE and not window.clock.active)


def test_it_begins_and_ends_with_its_key(window: Window, qtbot: QtBot) -> None:
    before = window.parts.canvas.frame
    for end in ("key", "escape"):
        toggle(window, qtbot)
        assert window.comparing.on
        assert window.commands.qt["compare"].isChecked()
        assert title(window) == "branch 1 − main"
        assert "Esc ends it" in window.parts.said()
        if end == "key":
            toggle(window, qtbot)
        else:
            qtbot.keyClick(window, Key.Key_Escape)
        assert not window.comparing.on
        assert window.parts.canvas.frame == before


def test_escape_drops_the_selection_first(window: Window, qtbot: QtBot) -> None:
    toggle(window, qtbot)
    window.select("node 1 0")
    qtbot.keyClick(window, Key.Key_Escape)
    assert window.look.selection == ""
    assert window.comparing.on


def test_steps_and_runs_keep_both_at_one_moment(window: Window, qtbot: QtBot) -> None:
    toggle(window, qtbot)
    alone = Session("circle")
    window.set_grain("op")
    for key, modifier in ((Key.Key_F10, Modifier.NoModifier), (Key.Key_F10, Modifier.ShiftModifier)) * 2:
        qtbot.keyClick(window, key, modifier)
        rest(window, qtbot)
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: window.session.cursor.iteration > 600)
    qtbot.keyClick(window, Key.Key_F6)
    moment = window.session.moment()
    assert moment.other is not None
    assert moment.other.cursor == window.session.cursor
    alone.seek(moment.iteration, moment.cursor.op)
    assert np.array_equal(moment.other.tape["W[2]"], alone.tape["W[2]"])


def test_a_branch_that_was_not_run_so_far_comes_up_by_itself(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lockstep, "SLICE_S", 3e-3)
    said, show = [], window.parts.canvas.set_frame
    monkeypatch.setattr(window.parts.canvas, "set_frame", lambda frame: (show(frame), said.append(_words(window))))
    window.session.advance(iterations=3000)
    window.refresh()
    toggle(window, qtbot)  # it may come up while this key's events are still being handled
    qtbot.waitUntil(lambda: not window.session.lockstep.behind and "run up to" not in said[-1])
    assert any("run up to" in words for words in said)
    assert window.session.moment().other.cursor == window.session.cursor
    window.close()


def _words(window: Window) -> str:
    texts = [shape.formula for shape in window.parts.canvas.frame.still if isinstance(shape, Text)]
    return " ".join(getattr(formula, "text", "") for formula in texts[:2])


def test_the_list_marks_the_other_branch_and_c_compares(window: Window, qtbot: QtBot) -> None:
    rows = window.parts.debug.branches.rows
    qtbot.keyClicks(rows, "c")
    assert window.comparing.on
    assert [rows.topLevelItem(n).text(0) for n in range(2)] == ["⇄ main", "branch 1"]
    qtbot.keyClicks(rows, "c")
    assert not window.comparing.on
    assert rows.topLevelItem(0).text(0) == "main"


def test_the_menu_of_a_branch(window: Window, qtbot: QtBot) -> None:
    rows = window.parts.debug.branches.rows
    rows.menu.emit(0, window.mapToGlobal(QPoint(9, 9)))
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text() == "Compare branch 1 with main").trigger()
    menu.close()
    assert title(window) == "branch 1 − main"


def test_with_more_branches_there_is_a_choice_the_parent_first(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(120, 31)
    window.changes.edit("learning_rate", 0.5)
    assert window.comparing.choices() == ["branch 1", "main"]
    toggle(window, qtbot)
    dialog = next(each for each in window.findChildren(QInputDialog) if each.isVisible())
    dialog.setTextValue("main")
    dialog.accept()
    assert title(window) == "branch 2 − main"
    qtbot.keyClick(window, Key.Key_3, Modifier.AltModifier)
    qtbot.keyClick(window.parts.debug.branches.rows, Key.Key_Up)
    assert title(window) == "branch 1 − main"
    qtbot.keyClick(window.parts.debug.branches.rows, Key.Key_Up)
    assert title(window) == "main − branch 1"


def test_the_curve_of_the_other_branch_stands_out(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(120, 31)
    window.changes.edit("learning_rate", 0.5)
    window.comparing.begin("main")
    plot, legend = window.parts.bottom.plot, window.parts.bottom.legend
    styles = {len(curve.xData): curve.opts["pen"].style() for curve in plot._others}
    assert styles == {300: Qt.PenStyle.SolidLine, 150: Qt.PenStyle.DotLine}
    assert legend._names[3].text() == "main"
    assert legend._names[3].isVisible()
    window.comparing.end()
    assert {curve.opts["pen"].style() for curve in plot._others} == {Qt.PenStyle.DotLine}
    assert not legend._names[3].isVisible()


def test_deleting_the_other_branch_ends_it(window: Window, qtbot: QtBot) -> None:
    window.refresh(window.session.switch("main"))
    window.comparing.begin("branch 1")
    rows = window.parts.debug.branches.rows
    rows.deleted.emit(1)
    assert not window.comparing.on
    assert "Backpropagation" in title(window)


def test_dragging_the_bar_compares_on_the_way(window: Window, qtbot: QtBot) -> None:
    toggle(window, qtbot)
    bar = window.parts.bottom.runbar
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 3, 10))
    moment = window.session.moment()
    assert moment.other.cursor == window.session.cursor
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 3, 10))
    assert title(window) == "branch 1 − main"


def test_both_curves_have_room(window: Window, qtbot: QtBot) -> None:
    """Branch 1 was run for 150 iterations, main for 300."""
    plot = window.parts.bottom.plot
    assert plot.getPlotItem().vb.viewRange()[0] == [0, 150]
    toggle(window, qtbot)
    assert plot.getPlotItem().vb.viewRange()[0] == [0, 300]
    qtbot.mouseClick(window.parts.bottom.runbar, Qt.MouseButton.LeftButton, pos=QPoint(window.width() - 130, 10))
    assert window.session.cursor == window.session.end_of(149)


def test_the_last_change_of_sign_is_changed_and_both_futures_are_compared(make: Make, qtbot: QtBot) -> None:
    """As a student would: W[1][1, 1] of `circle` changes its sign for the last time in iteration 709."""
    window = make("circle")
    window.session.advance(iterations=1000)
    window.stops.put((Breakpoint("W[1][1, 1] changes sign"),))
    signs = [np.sign(Session("circle").theta[3])]
    alone = Session("circle")
    for _ in range(1000):
        alone.advance(iterations=1)
        signs.append(np.sign(alone.theta[3]))
    last = int(np.flatnonzero(np.diff(signs))[-1])
    window.commands.sync()
    qtbot.keyClick(window, Key.Key_F5, Modifier.ShiftModifier)
    rest(window, qtbot)
    assert window.session.cursor.iteration == last
    assert window.look.selection == "edge 1 1 1"  # where F2 writes
    qtbot.keyClick(window, Key.Key_F2)
    line = next(each for each in window.parts.canvas.findChildren(ValueLine) if each.isVisible())
    line.setText("-0.8")
    qtbot.keyClick(line, Key.Key_Return)
    assert window.session.branch.name == "branch 1"
    window.stops.put(())
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: window.session.cursor.iteration > last + 100)
    qtbot.keyClick(window, Key.Key_F6)
    toggle(window, qtbot)
    qtbot.waitUntil(lambda: window.session.moment().other is not None)
    moment = window.session.moment()
    alone.seek(moment.iteration, moment.cursor.op)
    assert np.array_equal(moment.other.tape["W[1]"], alone.tape["W[1]"])
    assert not np.array_equal(moment.tape["W[1]"], alone.tape["W[1]"])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("W[1][1, 1] changes sign", "edge 1 1 1"),
        ("abs(W[2][0,11]) > 3", "edge 2 0 11"),
        ("b[3][0] > 1", "bias 3 0"),
        ("op dC_dz[2], neuron 1", "node 2 1"),
        ("max(gain[1]) < 0.05", ""),
        ("L < 0.1", ""),
        ("dL_dW[1][0, 1] > 2", ""),
    ],
)
def test_what_a_breakpoint_is_about(line: str, name: str) -> None:
    assert named_by(line) == name
