"""The F1 sheet: all commands with their keys, from the table of actions, and the keys of lists and lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from visprop.ui.action import MENUS, Action
from visprop.ui.buttons import button_row
from visprop.ui.menus import menu_titles
from visprop.words import translate


class KeySheet(QDialog):
    """Three columns under the name of each menu: keys, command, what it does."""

    def __init__(self, rows: tuple[Action, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("KeySheet", "Keys – visprop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        em = self.fontMetrics().height()
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setHorizontalSpacing(2 * em)
        self._grid.setVerticalSpacing(em // 3)
        self._grid.setColumnStretch(2, 1)
        for menu, title in zip(MENUS, menu_titles(), strict=True):
            lines = [(" / ".join(row.keys), row.title, row.tip) for row in rows if row.menu == menu]
            self._add(title.replace("&", ""), lines)
        self._add(translate("KeySheet", "Where the keyboard is"), _elsewhere())
        self.area = QScrollArea()
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.area)
        column.addWidget(buttons)
        room = parent.size()
        wanted = body.sizeHint().width() + 4 * em
        self.resize(min(wanted, room.width()), min(body.sizeHint().height() + 5 * em, round(room.height() * 0.9)))
        self.area.setFocus()  # so that arrows and Page Down scroll

    def _add(self, title: str, lines: list[tuple[str, str, str]]) -> None:
        """Add a heading and its lines."""
        head = QLabel(title)
        head.setObjectName("group")
        self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 3)
        for line in lines:
            number = self._grid.rowCount()
            for column, text in enumerate(line):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setObjectName(("key", "value", "name")[column])
                self._grid.addWidget(label, number, column)


def _elsewhere() -> list[tuple[str, str, str]]:
    """Keys of lists, lines and fields; in them they come before the commands."""
    lists, watches = translate("KeySheet", "in a list"), translate("KeySheet", "in the watches")
    line, field = translate("KeySheet", "in a number"), translate("KeySheet", "anywhere")
    return [
        ("Tab / Shift+Tab", field, translate("KeySheet", "Go to the next list, line, setting, or the run bar.")),
        ("Enter / F2", lists, translate("KeySheet", "Change the line; rename the branch.")),
        ("Space", lists, translate("KeySheet", "Switch the breakpoint on or off.")),
        ("Delete", lists, translate("KeySheet", "Delete the line.")),
        ("Alt+Up / Alt+Down", watches, translate("KeySheet", "Move the line up or down.")),
        ("Left / Right", watches, translate("KeySheet", "Go to the sample of the run before or after this moment.")),
        ("Up / Down", line, translate("KeySheet", "Change its last shown digit by one; with Shift by ten.")),
        ("Esc", field, translate("KeySheet", "Leave a line, a menu or a dialog; nothing is changed.")),
    ]
