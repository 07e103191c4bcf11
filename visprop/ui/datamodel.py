"""The rows of a session's data for a view of Qt: in their own units, with what each is for. Read only."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from visprop.data import DataSet
from visprop.debugger.scores import PARTS
from visprop.picture.charts.answers import part_title
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.guard import guarded_as
from visprop.words import translate

ALL, BATCH = "all", "batch"


class DataRows(QAbstractTableModel):
    """A row has its part and number, then inputs, then targets; those of the batch in view stand out."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._data: DataSet | None = None
        self._batch: dict[int, int] = {}
        self._which, self._shown = ALL, np.arange(0)
        self._bold = QFont()
        self._bold.setBold(True)

    def show_data(self, data: DataSet, batch: dict[int, int], which: str) -> None:
        """Show rows: "all", those of a part, or those of the "batch"; `batch`: see `probing.batch_rows`."""
        if data is not self._data or which != self._which or (which == BATCH and batch != self._batch):
            self.beginResetModel()
            self._data, self._batch, self._which = data, batch, which
            self._shown = self._choose(which)
            self.endResetModel()
        elif batch != self._batch:
            self._batch = batch
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _counts(self) -> list[int]:
        data = self._data
        return [len(data.x), len(data.x_valid), len(data.x_test)]

    def _choose(self, which: str) -> np.ndarray:
        ends = np.cumsum([0, *self._counts()])
        if which == BATCH:
            return np.array(list(self._batch), dtype=np.intp)
        if which == ALL:
            return np.arange(ends[-1])
        place = PARTS.index(which)
        return np.arange(ends[place], ends[place + 1])

    def place(self, row: int) -> tuple[str, int]:
        """The part and the number (from 0) in it of a row of the view."""
        number = int(self._shown[row])
        for part, count in zip(PARTS, self._counts(), strict=True):
            if number < count:
                return part, number
            number -= count
        raise IndexError(row)

    def name(self, row: int) -> str:
        """What a person calls a row of the view."""
        part, number = self.place(row)
        return translate("Data", "{part} row {number}").format(part=part_title(part), number=number + 1)

    @guarded_as(0)
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._shown)

    @guarded_as(0)
    def columnCount(self, parent: QModelIndex | None = None) -> int:
        if self._data is None or (parent and parent.isValid()):
            return 0
        return 1 + len(self._data.input_names) + len(self._data.target_names)

    @guarded_as(None)
    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        part, number = self.place(index.row())
        taken = part == PARTS[0] and number in self._batch
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(part, number, index.column(), taken)
        if role == Qt.ItemDataRole.ToolTipRole and index.column():
            return repr(self._value(part, number, index.column() - 1))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.BackgroundRole and taken:
            return QColor(self.theme["selection"])
        if role == Qt.ItemDataRole.FontRole and taken and index.column() == 0:
            return self._bold
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self.theme["text" if part == PARTS[0] else "muted"])
        return None

    def _text(self, part: str, number: int, column: int, taken: bool) -> str:
        if column == 0:
            mark = " ●" if taken else ""
            return f"{part_title(part)} {number + 1}{mark}"
        return f"{self._value(part, number, column - 1):.4g}".replace("-", "\u2212")

    def _value(self, part: str, number: int, column: int) -> float:
        data, inputs = self._data, len(self._data.input_names)
        end = "" if part == PARTS[0] else f"_{part}"
        letter, column = ("x", column) if column < inputs else ("y", column - inputs)
        mean, std = getattr(data, f"{letter}_mean")[column], getattr(data, f"{letter}_std")[column]
        return float(getattr(data, letter + end)[number, column] * std + mean)

    @guarded_as(None)
    def headerData(self, section: int, direction: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or direction != Qt.Orientation.Horizontal or self._data is None:
            return None
        targets = [f"ŷ {name}" for name in self._data.target_names]
        return [translate("Data", "row"), *self._data.input_names, *targets][section]
