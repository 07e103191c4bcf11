"""The command palette: a line, and below it the commands whose titles have what is written; Enter runs one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from visprop.ui.action import Action
from visprop.words import translate

MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """Finds a command of `window` by words of its title or its tip."""

    def __init__(self, window: Any) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Palette", "Commands – visprop"))
        self._window = window
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.setPlaceholderText(translate("Palette", "Command"))
        self.line.setAccessibleName(translate("Palette", "Command"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.line.installEventFilter(self)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self.perform)
        self.list.itemClicked.connect(self.perform)
        self._fill("")
        width, height = window.width(), window.height()
        self.resize(min(40 * self.fontMetrics().height(), round(width * 0.8)), round(height * 0.6))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (width - self.width()) // 2, corner.y() + round(height * 0.12))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the keys that move go to the list while the line has the focus."""
        if event.type() == QEvent.Type.KeyPress and event.key() in MOVING:
            self.list.event(event)
            return True
        return False

    def perform(self, *_: object) -> None:
        """Run the chosen command, if it can do something now."""
        item = self.list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        row = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self._window.commands.qt[row].trigger()

    def _fill(self, text: str) -> None:
        self.list.clear()
        for row in found(self._window.commands.rows, text):
            item = QListWidgetItem(f"{row.title}    {row.keys[0]}" if row.keys else row.title)
            item.setToolTip(row.tip)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            if not row.enabled(self._window):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)
        self.list.setCurrentRow(0)


def found(rows: tuple[Action, ...], text: str) -> list[Action]:
    """The commands that have every word of `text`: first titles that begin with it, then titles, then tips."""
    wanted = text.casefold().strip()
    words = wanted.split()

    def rank(row: Action) -> int:
        title = row.title.casefold().rstrip("…")
        if title == wanted.rstrip("…"):
            return 0
        if title.startswith(wanted):
            return 1
        return 2 if all(word in title for word in words) else 3

    having = [row for row in rows if all(word in f"{row.title} {row.tip}".casefold() for word in words)]
    return sorted(having, key=rank)
