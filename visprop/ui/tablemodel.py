"""The first rows of a table, as they stand in the file, for a view of Qt."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics

from visprop.data import Preview, Problem
from visprop.data.csv_roles import IGNORED, INPUT, KEYS, LABEL, ONE_HOT, PART, TARGET
from visprop.picture.theme import Theme
from visprop.ui.guard import guarded_as
from visprop.ui.tip import plain
from visprop.words import translate

_MARKS = (  # of a cell that keeps the table from being used
    Qt.ItemDataRole.BackgroundRole,
    Qt.ItemDataRole.ForegroundRole,
    Qt.ItemDataRole.FontRole,
    Qt.ItemDataRole.ToolTipRole,
)
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
        self._wrong: dict[tuple[int, int], Problem] = {}
        self._bold = QFont()
        self._bold.setBold(True)

    def show(self, view: Preview | None) -> None:
        """Show the rows of a preview, None: nothing."""
        self.beginResetModel()
        self._view = view
        names = {column.name: number for number, column in enumerate(view.columns)} if view else {}
        rows = {line: row for row, line in enumerate(view.lines)} if view else {}
        found = view.problems if view else ()
        self._wrong = {
            (rows[each.line], names[each.column]): each for each in found if each.line in rows and each.column
        }
        self.endResetModel()

    def place(self, problem: Problem) -> QModelIndex:
        """Where a problem's cell is, or the first cell of its row; invalid where it is not among these rows."""
        if self._view is None or problem.line not in self._view.lines:
            return QModelIndex()
        names = [column.name for column in self._view.columns]
        column = names.index(problem.column) if problem.column in names else 0
        return self.index(self._view.lines.index(problem.line), column)

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
        column, wrong = self._view.columns[index.column()], self._wrong.get((index.row(), index.column()))
        if wrong is not None and role in _MARKS:
            return {
                Qt.ItemDataRole.BackgroundRole: QColor(self._theme["dcdz-tint"]),
                Qt.ItemDataRole.ForegroundRole: QColor(self._theme["dcdz"]),
                Qt.ItemDataRole.FontRole: self._bold,
                Qt.ItemDataRole.ToolTipRole: plain(wrong.text),
            }[role]
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
            return str(self._view.lines[section])  # as the problems name it
        column = self._view.columns[section]
        return f"{column.name}\n{role_title(column.role)}"
