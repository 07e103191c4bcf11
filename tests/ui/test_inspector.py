"""The panel at the right: its tabs, by keys, and remembered. The tab "Why"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from visprop.ui.action import TABS
from visprop.ui.window import Window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]
CONTROL, ALT = Modifier.ControlModifier, Modifier.AltModifier


# Tabs


def test_each_tab_comes_to_the_front_by_its_key(window: Window, qtbot: QtBot) -> None:
    panel = window.parts.debug
    assert not panel.isVisible()
    for number, name in enumerate(TABS, 1):
        qtbot.keyClick(window, getattr(Key, f"Key_{number}"), CONTROL)
        assert panel.isVisible() and panel.tab == name
        checked = [tab for tab in TABS if window.commands.qt[f"tab-{tab}"].isChecked()]
        assert checked == [name]
    qtbot.keyClick(window, Key.Key_F8)
    assert not panel.isVisible()
    assert not any(window.commands.qt[f"tab-{tab}"].isChecked() for tab in TABS)


def test_going_to_a_list_brings_the_debugger_to_the_front(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_2, CONTROL)
    qtbot.keyClick(window, Key.Key_3, ALT)
    assert window.parts.debug.tab == "debugger"
    assert window.parts.debug.branches.rows.hasFocus()


def test_the_tab_in_front_is_remembered(make: Make, qtbot: QtBot) -> None:
    first = make()
    qtbot.keyClick(first, Key.Key_2, CONTROL)
    first.close()
    again = make()
    assert again.parts.debug.isVisible() and again.parts.debug.tab == "why"
