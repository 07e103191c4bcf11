"""The context menu of a branch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from visprop.words import translate

Do = Callable[[int], None]


def open_branch_menu(window: Any, number: int, at: QPoint, switch: Do, rename: Do, delete: Do) -> QMenu:
    """Open the menu of branch `number` at a point of the screen; the last three do what they say with it."""
    session, comparing = window.session, window.comparing
    name = session.branches[number].name
    here = name == session.branch.name
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("BranchMenu", "Take into view"), lambda: switch(number)).setEnabled(not here)
    others = comparing.choices() if here else [name]
    for other in others:
        text = translate("BranchMenu", "Compare {here} with {there}").format(here=session.branch.name, there=other)
        menu.addAction(text.replace("&", "&&"), lambda other=other: comparing.begin(other))
    if comparing.on:
        menu.addAction(translate("BranchMenu", "End the comparison"), comparing.end)
    menu.addSeparator()
    menu.addAction(translate("BranchMenu", "Rename…"), lambda: rename(number))
    menu.addAction(translate("BranchMenu", "Delete"), lambda: delete(number)).setEnabled(number > 0)
    menu.popup(at)
    return menu
