"""The context menu of the canvas: what can be done with the node or edge under the pointer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

ROWS = ("tab-why", "", "run-to", "breakpoint", "change", "", "copy", "deselect", "", "zoom-in", "zoom-out", "fit")


def open_menu(window: Any, at: QPoint) -> QMenu:
    """Select what lies at the point `at` of the canvas, and open the menu there."""
    canvas = window.parts.canvas
    name = canvas.name_at(at)
    if name:
        window.look = replace(window.look, selection=name)
        window.refresh()
    window.tips.forget()
    window.commands.sync()
    menu = QMenu(canvas)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for row in ROWS:
        menu.addAction(window.commands.qt[row]) if row else menu.addSeparator()
    menu.popup(canvas.mapToGlobal(at))
    return menu
