"""The columns of a table with their roles, and the choice of another role for those that are selected."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from visprop.data import CsvOptions, Preview
from visprop.data.csv_preview import ColumnView
from visprop.data.csv_roles import IGNORED, INPUT, LABEL, ONE_HOT, PART, TARGET
from visprop.picture.theme import Theme
from visprop.ui.tablemodel import ROLES, role_ink, role_title
from visprop.ui.tip import plain
from visprop.words import translate


class TableColumns(QWidget):
    """Lists the columns of a preview. `asked` carries the role that the selected ones shall have."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list, self.box = QTreeWidget(), QComboBox()
        self.list.setObjectName("rows")
        self.list.setAccessibleName(translate("Tables", "Columns"))
        self.list.setColumnCount(3)
        self.list.setHeaderLabels(
            [translate("Tables", "column"), translate("Tables", "role"), translate("Tables", "values")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        for role in ROLES:
            self.box.addItem(role_title(role), role)
        label = QLabel(translate("Tables", "&Role of the selected columns"))
        label.setBuddy(self.box)
        label.setContentsMargins(6, 0, 6, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        for widget in (self.list, label, self.box):
            column.addWidget(widget)
        self.list.itemSelectionChanged.connect(self._selected)
        self.box.activated.connect(lambda _: self.asked.emit(self.box.currentData()))

    def show_columns(self, view: Preview) -> None:
        """Show the columns; where they have the same names as before, the selection stays."""
        names = [column.name for column in view.columns]
        before = [self.list.topLevelItem(n).text(0) for n in range(self.list.topLevelItemCount())]
        if names != before:
            self.list.clear()
            self.list.addTopLevelItems([QTreeWidgetItem([name]) for name in names])
        for number, column in enumerate(view.columns):
            item = self.list.topLevelItem(number)
            for place, text in enumerate((column.name, role_title(column.role), _values(column))):
                item.setText(place, text)
                item.setToolTip(place, plain(text))
                item.setForeground(place, QColor(role_ink(column.role, self._theme)))
            item.setData(1, Qt.ItemDataRole.UserRole, column.role)
        self._selected()

    def selected(self) -> list[int]:
        """The places of the selected columns."""
        return sorted(index.row() for index in self.list.selectionModel().selectedRows())

    def _selected(self) -> None:
        items = self.list.selectedItems()
        self.box.setEnabled(bool(items))
        if items:
            self.box.setCurrentIndex(ROLES.index(items[0].data(1, Qt.ItemDataRole.UserRole)))


def with_role(view: Preview, places: list[int], role: str) -> CsvOptions:
    """Return the options of a preview with another role for the columns at `places`.

    There is one label, or there are targets; one column says what rows are for. A column that has to give way becomes
    an input.
    """
    roles = [column.role for column in view.columns]
    alone = {LABEL: (LABEL, TARGET), TARGET: (LABEL,), PART: (PART,)}.get(role, ())
    roles = [INPUT if each in alone else each for each in roles]
    for place in places if role not in (LABEL, PART) else places[:1]:
        roles[place] = role
    named = {each: tuple(c.name for c, r in zip(view.columns, roles, strict=True) if r == each) for each in ROLES}
    return replace(
        view.options,
        target=named[TARGET] or None,
        label=next(iter(named[LABEL]), None),
        part=next(iter(named[PART]), None),
        ignore=named[IGNORED],
        one_hot=named[ONE_HOT],
    )


def _values(column: ColumnView) -> str:
    words = []
    if column.constant:
        words.append(translate("Tables", "all the same"))
    elif column.low is not None:
        words.append(f"{column.low:.4g} … {column.high:.4g}")
    if column.different:
        words.append(translate("Tables", "words: {n}").format(n=column.different))
    if column.missing:
        words.append(translate("Tables", "empty: {n}").format(n=column.missing))
    return ", ".join(words)
