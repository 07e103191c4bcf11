"""The first rows of a table, as they stand in the file, for a view of Qt."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics

from visprop.data import Preview
from visprop.data.csv_roles import IGNORED, INPUT, KEYS, LABEL, ONE_HOT, PART, TARGET
from visprop.picture.theme import Theme
from visprop.ui.guard import guarded_as
from visprop.words import translate

_LETTERS = 40  # of a cell that are in view unless the person makes its column wider
ROLES = (INPUT, TARGET, LABEL, ONE_HOT, PART, IGNORED)
assert set(ROLES) == {INPUT, *KEYS}


def role_title(role: str) -> str:
    """Return what a person calls a role."""
    return {
        INPUT: translate("Tables", "input"),
        TARGET: translate("Tables", "target (a number)"),
        LABEL: translate("Tables", "label (classes)"),
        ONE_HOT: translate("Tables", "input of words"),
        PART: translate("Tables", "train / valid / test"),
        IGNORED: translate("Tables", "ignored"),
    }[role]


def role_ink(role: str, theme: Theme) -> str:
    """Return the colour of a column's words."""
    if role == IGNORED:
        return theme["muted"]
    return theme["text"] if role in (INPUT, ONE_HOT) else theme["selection-line"]


class FirstRows(QAbstractTableModel):
    """Up to 100 rows of a preview; the head of a column has its name and its role."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._view = theme, None

    def show(self, view: Preview | None) -> None:
        """Show the rows of a preview, None: nothing."""
        self.beginResetModel()
        self._view = view
        self.endResetModel()

    def widths(self, letters: QFontMetrics) -> list[int]:
        """How wide each column has to be; Qt would ask for every cell to find that out."""
        found = []
        for number, column in enumerate(self._view.columns):
            cells = [row[number] for row in self._view.rows]
            words = (column.name, role_title(column.role), max(cells, key=len, default=""))
            widest = max(letters.horizontalAdvance(word[:_LETTERS]) for word in words)
            found.append(widest + 2 * letters.height())
        return found

    @guarded_as(0)
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self._view.rows) if self._view and not (parent and parent.isValid()) else 0

    @guarded_as(0)
    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return len(self._view.columns) if self._view and not (parent and parent.isValid()) else 0

    @guarded_as(None)
    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self._view.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._view.rows[index.row()][index.column()].split())
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(role_ink(column.role, self._theme))
        if role == Qt.ItemDataRole.TextAlignmentRole and column.kind == "number":
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    @guarded_as(None)
    def headerData(self, section: int, direction: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or self._view is None:
            return None
        if direction == Qt.Orientation.Vertical:
            return str(section + 1)
        column = self._view.columns[section]
        return f"{column.name}\n{role_title(column.role)}"
