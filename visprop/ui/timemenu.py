"""The context menu of run bar and loss curve: where to go from there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from visprop.ui.facts import grouped
from visprop.words import translate

ROWS = ("go-to", "", "reset", "go-end", "previous-epoch", "next-epoch", "", "previous-edit", "next-edit")
ROWS = (*ROWS, "previous-stop", "next-stop", "", "log")


def open_time_menu(window: Any, iteration: int, at: QPoint) -> QMenu:
    """Open the menu for `iteration` at a point of the screen."""
    window.clock.pause()
    window.commands.sync()
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if iteration < window.session.kept:
        there = translate("TimeMenu", "Go to iteration {k}").format(k=grouped(iteration))
        menu.addAction(there, lambda: window.travel.go_to(iteration))
    run = menu.addAction(translate("TimeMenu", "Run to iteration {k}").format(k=grouped(iteration)))
    run.triggered.connect(lambda: window.clock.run_to(iteration))
    run.setEnabled(window.session.end_of(iteration) > window.session.cursor)
    for row in ROWS:
        menu.addAction(window.commands.qt[row]) if row else menu.addSeparator()
    menu.popup(at)
    return menu
