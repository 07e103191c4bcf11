"""Every command by keyboard alone: its key, the palette, the menus, the F1 sheet; and where Tab goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from visprop.debugger.breakpoints import Breakpoint
from visprop.picture.frame import Disc
from visprop.ui.action import MENUS, Action
from visprop.ui.actions import table
from visprop.ui.field import Field
from visprop.ui.keysheet import KeySheet
from visprop.ui.menus import Commands
from visprop.ui.palette import Palette
from visprop.ui.rows import Rows
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the commands that a window made from now on was asked for; none of them does anything."""
    ids: list[str] = []
    old = Commands.__init__

    def record(commands: Commands, row: Action, *_: object) -> None:
        ids.append(row.id)

    def make_all_possible(commands: Commands, window: Window) -> None:
        old(commands, window)
        commands.rows = tuple(replace(row, enabled=lambda w: True) for row in commands.rows)

    monkeypatch.setattr(Commands, "perform", record)
    monkeypatch.setattr(Commands, "__init__", make_all_possible)
    return ids


def test_every_key_asks_for_its_command_and_no_other(done: list[str], make: Make, qtbot: QtBot) -> None:
    window = make("lecture")
    window.commands.sync()
    wanted = [(row.id, key) for row in table() if not row.room for key in row.keys]
    for _, key in wanted:
        (combination,) = [QKeySequence(key)[0]]
        qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())
    assert done == [id for id, _ in wanted]


def test_the_palette_finds_and_runs_every_command_by_its_title(done: list[str], make: Make, qtbot: QtBot) -> None:
    window = make("lecture")
    for row in table():
        palette = Palette(window)
        palette.open()
        palette.line.setText(row.title)
        assert palette.list.currentRow() == 0
        assert palette.tip.text() == row.tip
        qtbot.keyClick(palette.line, Key.Key_Return)
        assert not palette.isVisible()
        assert done[-1] == row.id, row.title
    assert len(done) == len(table())


def test_the_palette_opens_examples_and_files_and_closes_by_escape(make: Make, qtbot: QtBot) -> None:
    window = make("lecture")
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    qtbot.keyClicks(palette.line, "example circle")
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert window.session.experiment.title == "Disc and ring"
    qtbot.keyClick(window, Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    palette = QApplication.activeModalWidget()
    qtbot.keyClicks(palette.line, "no such thing")
    assert palette.list.count() == 0
    assert "No command" in palette.tip.text()
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.line, Key.Key_Escape)
    assert not palette.isVisible()


def test_every_command_is_in_its_menu_and_every_menu_has_a_letter(window: Window) -> None:
    menus = {menu.objectName(): menu for menu in window.menuBar().findChildren(QMenu) if menu.objectName() in MENUS}
    for row in table():
        assert window.commands.qt[row.id] in menus[row.menu].actions(), row.id
    letters = [action.text().split("&")[1][0].lower() for action in window.menuBar().actions()]
    assert len(set(letters)) == len(letters) == len(MENUS)


@pytest.mark.parametrize("size", [(1280, 800), (960, 640)])
def test_the_sheet_has_every_command_and_scrolls_by_keys(make: Make, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = make("lecture", size)
    qtbot.keyClick(window, Key.Key_F1)
    sheet = window.findChild(KeySheet)
    assert sheet.width() <= window.width()
    assert sheet.height() <= window.height()
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    for row in table():
        assert {" / ".join(row.keys), row.title, row.tip} <= texts, row.id
    area = sheet.area
    qtbot.waitUntil(area.hasFocus)
    assert area.horizontalScrollBar().maximum() == 0 or size[0] < 1280
    for _ in range(20):
        qtbot.keyClick(area, Key.Key_PageDown)
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum() > 0
    qtbot.keyClick(sheet, Key.Key_Escape)
    assert not sheet.isVisible()


def chain(window: Window) -> Iterator[QWidget]:
    """What Tab reaches, in order, once around."""
    first: QWidget | None = None
    for _ in range(100):
        window.focusNextChild()
        widget = QApplication.focusWidget()
        if widget is first:
            return
        first = first or widget
        yield widget
    raise AssertionError("Tab never comes around")


def test_tab_goes_from_left_to_right_and_from_top_to_bottom(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.stops.put((Breakpoint("L < 0"),))
    window.watches.add("L")
    window.changes.edit("learning_rate", 0.2)  # builds the panel anew
    window.setFocus()
    found = list(chain(window))
    kinds = [type(widget).__name__ for widget in found]
    fields = len(window.settings.facts())
    heads = [n for n, kind in enumerate(kinds) if kind == "QToolButton"]
    assert (len(heads), heads[0]) == (4, 0)  # of the sections that fold
    assert kinds[: fields + 4].count("Field") == fields
    assert kinds[fields + 4 :] == ["RunBar", "Rows", "QLineEdit", "Rows", "QLineEdit", "Rows"]
    places = [widget.mapTo(window, widget.rect().topLeft()).toTuple() for widget in found]
    for group in (places[: fields + 4], places[fields + 5 :]):
        assert group == sorted(group, key=lambda at: at[1])
    assert all(window.rect().contains(*place) for place in places[fields + 4 :])


def test_an_empty_list_is_passed_over_and_escape_leaves_a_full_one(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    qtbot.keyClick(window, Key.Key_1, Modifier.AltModifier)
    assert isinstance(QApplication.focusWidget(), QLineEdit)  # nothing to go to yet: a line to write one
    assert [type(widget) for widget in chain(window) if isinstance(widget, Rows)] == [Rows]  # the branches
    window.stops.put((Breakpoint("L < 0"),))
    qtbot.keyClick(window, Key.Key_1, Modifier.AltModifier)
    rows = QApplication.focusWidget()
    assert isinstance(rows, Rows)
    qtbot.keyClick(rows, Key.Key_Escape)
    assert not rows.hasFocus()


def test_branches_are_renamed_by_f2(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    qtbot.keyClick(window, Key.Key_3, Modifier.AltModifier)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F2)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    line = dialog.findChild(QLineEdit)
    line.setText("the run")
    qtbot.keyClick(line, Key.Key_Return)
    assert window.session.branch.name == "the run"


@pytest.mark.parametrize("id", ["new-breakpoint", "go-to", "palette", "keys"])
def test_dialogs_close_by_escape_and_change_nothing(make: Make, qtbot: QtBot, id: str) -> None:
    window = make("circle")
    digest = window.session.digest()
    window.commands.qt[id].trigger()
    dialog = QApplication.activeModalWidget() or window.focusWidget()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert window.session.digest() == digest


def test_focus_is_seen(make: Make, qtbot: QtBot) -> None:
    """Each place that Tab reaches looks otherwise with the keyboard than without."""
    window = make("circle")
    window.stops.put((Breakpoint("L < 0"),))
    window.watches.add("L")
    for widget in chain(window):
        window.setFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert widget.grab().toImage() != before, (type(widget), getattr(widget, "target", ""))
        if isinstance(widget, Field):
            assert widget.accessibleName()


def test_the_keyboard_is_at_the_network_at_first_and_after_a_number_or_a_panel(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    canvas = window.parts.canvas
    assert window.focusWidget() is canvas
    window.clock.seek(0, 3)
    window.select("edge 1 0 0")
    for leave in (Key.Key_Return, Key.Key_Escape):
        qtbot.keyClick(window, Key.Key_F2)
        assert window.focusWidget() is not canvas
        qtbot.keyClick(window.focusWidget(), leave)
        assert window.focusWidget() is canvas
    qtbot.keyClick(window, Key.Key_3, Modifier.AltModifier)
    assert isinstance(window.focusWidget(), Rows)
    qtbot.keyClick(window.focusWidget(), Key.Key_F8)
    assert not window.part_shown("debug")
    assert window.focusWidget() is canvas


def test_a_number_of_the_loss_axis_stays_after_a_change_of_theme(make: Make) -> None:
    window = make("circle")
    window.session.advance(iterations=40)
    window.refresh()
    axis = window.parts.bottom.plot.getPlotItem().getAxis("left")
    window.toggle_theme()
    window.parts.dress(window.session, window.theme, window.scale)
    assert axis.autoSIPrefixScale == 1.0


def discs(window: Window) -> list[Disc]:
    return [shape for shape in window.parts.canvas.frame.still if isinstance(shape, Disc)]


def test_brackets_move_the_focus_within_an_operation_and_time_takes_it_back(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.seek(0, 1, 0)
    window.session.seek(0, window.session.program.index("z[2]"), 7)  # the second neuron of the first example: 3 of 5
    qtbot.keyClick(window, Qt.Key.Key_1)
    window.refresh()
    at = window.session.cursor
    assert window.shown_example() == 0
    for key, example in (("]", 1), ("]", 2), ("[", 1), ("[", 0), ("[", 9)):
        qtbot.keyClick(window, key)
        assert (window.shown_example(), window.session.cursor) == (example, at)
        assert window.example_text() == f"{example + 1} / 10"
        lit = any(shape.id == "node 2 1" and shape.stroke.token == "ring" for shape in discs(window) if shape.stroke)
        assert lit == (example == 0)  # the step covered the first example only
    window.session.step("product")
    window.refresh()
    assert window.shown_example() == 0
