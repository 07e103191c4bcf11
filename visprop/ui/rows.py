"""A list of lines in columns, for the panels of the debugger: quiet, driven by keys, rebuilt only when it differs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QContextMenuEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from visprop.ui.guard import guarded, guarded_as
from visprop.ui.ownkeys import LISTING, OwnKeys
from visprop.ui.tip import plain
from visprop.ui.wording import Said, spoken

UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT_RIGHT = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True)
class Row:
    """One line.

    Attributes:
        texts: of its columns.
        ticked: whether its check box is on; None where it has none.
        inks: colours of its columns, "#rrggbb".
        ground: colour behind it, "" for none.
        bold: whether the first column stands out.
        tip: all of it, as plain text.
    """

    texts: tuple[str, ...]
    inks: tuple[str, ...]
    ticked: bool | None = None
    ground: str = ""
    bold: bool = False
    tip: str = ""


class Rows(QTreeWidget):
    """Lines with `columns`, the first of which takes the room that is left.

    `opened(n)` is sent for Enter, F2 or a double click on line n, `deleted(n)` for Delete, `ticked(n, on)` for its
    check box, `reached(n)` when the person goes there, `moved(n, by)` for Alt+Up (-1) and Alt+Down (+1), `sideways(by)`
    for Left (-1) and Right (+1), `lettered(n, letter)` for one of `letters`, `menu(n, at)` where the context menu of a
    line is wanted, at a point of the screen. A line stays the same item while its text changes: Qt reads it on after
    these signals.
    """

    opened = Signal(int)
    deleted = Signal(int)
    ticked = Signal(int, bool)
    reached = Signal(int)
    moved = Signal(int, int)
    sideways = Signal(int)
    lettered = Signal(int, str)
    menu = Signal(int, QPoint)
    letters = ""

    def __init__(self, name: Said, columns: int) -> None:
        super().__init__()
        self.setObjectName("rows")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        spoken(self, self.setAccessibleName, name)
        self.setColumnCount(columns)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(1)
        for column in range(columns):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            self.header().setSectionResizeMode(column, mode)
        OwnKeys(self, LISTING)
        self.itemDoubleClicked.connect(lambda item, _: self.opened.emit(self.indexOfTopLevelItem(item)))
        self.itemChanged.connect(self._tick)
        self.currentItemChanged.connect(lambda *_: self.reached.emit(self.number()))
        self._kept: tuple[Row, ...] = ()

    def fill(self, rows: tuple[Row, ...], current: int | None = None) -> None:
        """Show these lines; `current` goes where it says, by default it stays."""
        if rows != self._kept:
            self._kept = rows
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if rows else Qt.FocusPolicy.NoFocus)
            self.blockSignals(True)
            while self.topLevelItemCount() > len(rows):
                self.takeTopLevelItem(self.topLevelItemCount() - 1)
            while self.topLevelItemCount() < len(rows):
                self.addTopLevelItem(QTreeWidgetItem())
            for number, row in enumerate(rows):
                self._write(self.topLevelItem(number), row)
            self.blockSignals(False)
            self.updateGeometry()
        wanted = max(self.number(), 0) if current is None else current
        if rows and wanted != self.number():
            self.blockSignals(True)
            self.setCurrentItem(self.topLevelItem(min(wanted, len(rows) - 1)))
            self.blockSignals(False)

    def _write(self, item: QTreeWidgetItem, row: Row) -> None:
        if row.ticked is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked)
        else:
            item.setData(0, Qt.ItemDataRole.CheckStateRole, None)  # this item may have been another line's
        font = QFont()  # with no size: it follows the list's
        font.setBold(row.bold)
        item.setFont(0, font)
        for column, (text, ink) in enumerate(zip(row.texts, row.inks, strict=True)):
            item.setText(column, text)
            item.setForeground(column, QColor(ink))
            item.setBackground(column, QColor(row.ground) if row.ground else QBrush())
            item.setToolTip(column, plain(row.tip))
            if column:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _tick(self, item: QTreeWidgetItem, column: int) -> None:
        number, on = self.indexOfTopLevelItem(item), item.checkState(0) == Qt.CheckState.Checked
        if column == 0 and number >= 0 and self._kept[number].ticked not in (None, on):
            self.ticked.emit(number, on)

    def number(self) -> int:
        """The place of the current line, -1 if there is none."""
        return self.indexOfTopLevelItem(self.currentItem()) if self.currentItem() else -1

    def sizeHint(self) -> QSize:
        """As high as its lines, within reason."""
        line = self.sizeHintForRow(0) if self.topLevelItemCount() else 0
        return QSize(200, min(self.topLevelItemCount(), 12) * line + 2)

    def minimumSizeHint(self) -> QSize:
        """Two lines, so that three lists fit in a low window."""
        line = self.sizeHintForRow(0) if self.topLevelItemCount() else 0
        return QSize(60, min(self.topLevelItemCount(), 3) * line + 2)

    @guarded_as(False)
    def event(self, event: QEvent) -> bool:
        """Claim the letters of the list before the window's commands that have them as well."""
        plain_key = event.type() == QEvent.Type.ShortcutOverride and not event.modifiers() & ~SHIFT
        if plain_key and self.number() >= 0 and event.text() and event.text() in self.letters:
            event.accept()
            return True
        return super().event(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.number()
        if number >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(number)
        elif number >= 0 and event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(number)
        elif number >= 0 and event.key() in UP_DOWN and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(number, UP_DOWN[event.key()])
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        elif number >= 0 and event.text() and event.text() in self.letters:
            self.lettered.emit(number, event.text())
        elif event.key() in LEFT_RIGHT:
            self.sideways.emit(LEFT_RIGHT[event.key()])
        else:
            super().keyPressEvent(event)

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos()) or self.currentItem()
        if item is not None:
            self.menu.emit(self.indexOfTopLevelItem(item), event.globalPos())
