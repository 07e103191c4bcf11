"""The command palette: a line, below it the commands whose titles have what is written; Enter runs one.

Besides the table of actions it finds the shipped examples and the files opened last.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from visprop.experiment import available
from visprop.ui.action import Action
from visprop.ui.labels import Elided
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
        self.tip = Elided(name="unit")
        self._rows = (*window.commands.rows, *files(window))
        self._shown: list[Action] = []
        column = QVBoxLayout(self)
        for part in (self.line, self.list, self.tip):
            column.addWidget(part)
        self.list.currentRowChanged.connect(self._explain)
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
        number = self.list.currentRow()
        if number < 0 or not self._shown[number].enabled(self._window):
            return
        self.close()
        self._window.commands.perform(self._shown[number])

    def _fill(self, text: str) -> None:
        self._shown = found(self._rows, text)
        self.list.clear()
        for row in self._shown:
            item = QListWidgetItem(f"{row.title}    {row.keys[0]}" if row.keys else row.title)
            item.setToolTip(row.tip)
            if not row.enabled(self._window):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _explain(self, number: int) -> None:
        """Say below the list what the chosen command does, or that it can do nothing now."""
        row = self._shown[number] if 0 <= number < len(self._shown) else None
        off = translate("Palette", "Not possible now: {tip}")
        if row is None:
            self.tip.setText(translate("Palette", "No command has these words."))
        else:
            self.tip.setText(row.tip if row.enabled(self._window) else off.format(tip=row.tip))


def files(window: Any) -> tuple[Action, ...]:
    """Commands that open the shipped examples and the files opened last."""
    example, recent = translate("Palette", "Open example: {name}"), translate("Palette", "Open again: {name}")
    named = [(example.format(name=name), name) for name in available()]
    named += [(recent.format(name=Path(path).name), path) for path in window.documents.recent()]
    tip = translate("Palette", "Open {path}.")
    return tuple(
        Action(f"file {path}", title, "File", (), partial(_open, path), tip=tip.format(path=path))
        for title, path in named
    )


def _open(path: str, window: Any) -> None:
    window.documents.open(path)


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
