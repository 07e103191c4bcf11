"""Settings that change while the run goes on: clicked in the panel, chosen from the menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QMenu
from pytestqt.qtbot import QtBot

from visprop.ui.field import Field
from visprop.ui.valueline import ValueLine
from visprop.ui.window import Window

# Said by the offscreen platform about menus.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


def field(window: Window, target: str) -> Field:
    return next(each for each in window.parts.panel.scroll.widget().findChildren(Field) if each.target == target)


def line(window: Window) -> ValueLine:
    return next(each for each in window.parts.panel.findChildren(ValueLine) if each.isVisible())


def test_a_click_changes_the_rate(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=40)
    window.refresh()
    qtbot.mouseClick(field(window, "learning_rate"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.parts.panel.findChildren(ValueLine)))
    line(window).setText("0.25")
    qtbot.keyClick(line(window), Key.Key_Return)
    assert window.parts.said() == "learning_rate = 0.25 from iteration 40 on, in main"
    window.session.advance(iterations=1)
    window.refresh()
    assert window.session.experiment.training.learning_rate == 0.25
    assert field(window, "learning_rate").text() == "0.25"
    window.clock.seek(3)
    assert field(window, "learning_rate").text() == "0.1"


@pytest.mark.parametrize(("target", "text"), [("batch_size", "2.5"), ("learning_rate", "1e999"), ("l2", "-1")])
def test_what_cannot_be_is_said(window: Window, qtbot: QtBot, target: str, text: str) -> None:
    digest = window.session.digest()
    window.settings.open(target)
    line(window).setText(text)
    qtbot.keyClick(line(window), Key.Key_Return)
    assert window.parts.said().endswith(".")
    assert line(window).isVisible()
    assert window.session.digest() == digest


def test_an_activation_is_chosen_by_keys(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_E, Modifier.ControlModifier)
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    menu.setActiveAction(next(each for each in menu.actions() if each.text() == "layer 1: sigmoid…"))
    qtbot.keyClick(menu, Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.isVisible() and each is not menu for each in window.findChildren(QMenu)))
    names = next(each for each in window.findChildren(QMenu) if each.isVisible() and each is not menu)
    next(action for action in names.actions() if action.text() == "tanh").trigger()
    names.close()
    assert window.session.experiment.network.activation == ("tanh", "sigmoid")
    assert field(window, "activation[1]").text() == "tanh"
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert field(window, "activation[1]").text() == "sigmoid"


def note_of(window: Window, target: str) -> str:
    """What the panel says beside a setting about where it changes."""
    grid = next(
        grid for grid in window.parts.panel.scroll.widget().findChildren(QGridLayout) if row_of(grid, target) >= 0
    )
    found = grid.itemAtPosition(row_of(grid, target), 3)
    return found.widget().text() if found.widget().objectName() == "changed" else ""


def row_of(grid: QGridLayout, target: str) -> int:
    for n in range(grid.count()):
        if getattr(grid.itemAt(n).widget(), "target", "") == target:
            return grid.getItemPosition(n)[0]
    return -1


def test_a_changed_setting_says_from_where_on(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=40)
    window.refresh()
    assert note_of(window, "learning_rate") == ""
    assert window.changes.edit("learning_rate", 0.25) == ""
    assert (field(window, "learning_rate").text(), note_of(window, "learning_rate")) == ("0.1", "→ 0.25")
    assert "0.25 from iteration 40 on, which is still to come" in field(window, "learning_rate").hint
    window.settings.open("learning_rate")
    assert line(window).text() == "0.25"  # what was asked for, though this moment does not show it yet
    qtbot.keyClick(line(window), Key.Key_Escape)
    window.clock.seek(40, 3)
    assert (field(window, "learning_rate").text(), note_of(window, "learning_rate")) == ("0.25", "from 40")
    assert "Click to change it" in field(window, "learning_rate").hint
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert (field(window, "learning_rate").text(), note_of(window, "learning_rate")) == ("0.1", "")


def test_a_setting_is_changed_by_keys_alone(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    rate = field(window, "learning_rate")
    rate.setFocus(Qt.FocusReason.TabFocusReason)
    assert rate.hasFocus()
    qtbot.keyClick(rate, Key.Key_Return)
    qtbot.keyClick(line(window), Key.Key_Up)
    assert line(window).text() == "0.101"  # the picture shows +0.100
    qtbot.keyClick(line(window), Key.Key_Up, Modifier.ShiftModifier)
    qtbot.keyClick(line(window), Key.Key_PageDown)
    qtbot.keyClick(line(window), Key.Key_Down)
    assert line(window).text() == "0.1"
    qtbot.keyClicks(line(window), "0.2")
    qtbot.keyClick(line(window), Key.Key_Return)
    assert window.session.experiment.training.learning_rate == 0.2
    assert field(window, "learning_rate").hasFocus()


@pytest.mark.parametrize(("target", "text"), [("learning_rate", "0.02"), ("batch_size", "25"), ("l2", "0.001")])
def test_a_run_goes_on_with_what_was_changed_in_it(make: Make, qtbot: QtBot, target: str, text: str) -> None:
    window = make("circle")
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: window.session.kept > 50)
    window.settings.open(target)
    assert not window.clock.running
    line(window).setText(text)
    qtbot.keyClick(line(window), Key.Key_Return)
    assert window.clock.running
    start = window.session.branch.edits[0].iteration
    qtbot.waitUntil(lambda: window.session.kept > start + 50)
    window.settings.open(target)
    qtbot.keyClick(line(window), Key.Key_Escape)
    assert window.clock.running
    qtbot.keyClick(window, Key.Key_F5)
    assert not window.clock.running
    assert [(edit.target, edit.value) for edit in window.session.branch.edits] == [(target, float(text))]
    assert getattr(window.session.experiment.training, target) == float(text)
    window.clock.seek(start)
    assert getattr(window.session.experiment.training, target) != float(text)


def test_a_run_goes_on_with_another_activation(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: window.session.kept > 5)
    window.settings.open("activation[1]")
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    assert not window.clock.running
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Return)
    qtbot.waitUntil(lambda: window.clock.running)
    window.clock.pause()
    assert [edit.target for edit in window.session.branch.edits] == ["activation[1]"]


def test_values_keep_their_place_and_height_at_another_scale(make: Make) -> None:
    window = make("circle")
    fields = window.parts.panel.findChildren(Field)
    for size in ((1280, 800), (1700, 1000), (1280, 800)):
        window.resize(*size)
        QApplication.processEvents()
        assert len({each.contentsRect().left() for each in fields}) == 1  # those with a menu and those without
        assert len({each.height() for each in fields}) == 1
        assert fields[0].contentsRect().left() > 1
