"""The tab "Data": the rows of the experiment, any of which can be traced through the network, and pinned probes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from visprop.debugger.probe import Row
from visprop.debugger.scores import PARTS
from visprop.errors import InputError
from visprop.picture import numbers
from visprop.picture.charts.answers import part_title
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.datamodel import ALL, BATCH, DataRows
from visprop.ui.guard import guarded
from visprop.ui.labels import PlainLabel
from visprop.ui.ownkeys import ENTERING, OwnKeys
from visprop.ui.panel import heading
from visprop.ui.probing import batch_rows, row_of, typed
from visprop.ui.rows import Row as Line
from visprop.ui.rows import Rows
from visprop.ui.wording import worded
from visprop.words import translate

_MEASURED = 10  # rows by which columns get their widths: Qt's 1,000 took 9 s with the digits' 74 columns
_OUTPUTS = 3  # of a pinned row that its line has room for; the tip has all


class RowTable(QTableView):
    """The table; Enter on a row is as a double click."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cells")
        worded(self, lambda: self.setAccessibleName(translate("Data", "Rows")))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setWordWrap(False)
        OwnKeys(self, ENTERING)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERING and self.currentIndex().isValid():
            self.doubleClicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class DataPanel(QWidget):
    """Shows the data of `window`'s session and the probes of `window.probing`."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._theme = window, LIGHT
        self.which, self.table, self.model = QComboBox(), RowTable(), DataRows()
        self.entry, self.wrong = QLineEdit(), PlainLabel()
        self.trace_button = QPushButton()
        self.pin_button = QPushButton()
        self.pins = Rows(lambda: translate("Data", "Probes"), 3)
        self.table.setModel(self.model)
        self.table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.setFocusProxy(self.table)
        self._lay_out()
        self.which.activated.connect(lambda _: self.refresh())
        self.table.doubleClicked.connect(lambda _: self.trace())
        self.trace_button.clicked.connect(lambda _: self.trace())
        self.pin_button.clicked.connect(lambda _: self.pin())
        self.entry.returnPressed.connect(self._typed)
        self.entry.textEdited.connect(lambda _: self._say(""))
        self.pins.opened.connect(lambda number: self._window.probing.trace(self._window.probing.pins[number]))
        self.pins.deleted.connect(lambda number: self._window.probing.unpin(self._window.probing.pins[number]))

    def _lay_out(self) -> None:
        for which in (ALL, *PARTS, BATCH):
            self.which.addItem("", which)
        worded(self, self._word)
        OwnKeys(self.entry, ENTERING[:2])
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        buttons, below = QHBoxLayout(), QVBoxLayout()
        for widget in (self.which, self.trace_button, self.pin_button):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(widget)
        buttons.setContentsMargins(8, 8, 8, 4)
        buttons.setStretch(0, 1)
        below.setContentsMargins(8, 6, 8, 6)
        below.addWidget(self.entry)
        below.addWidget(self.wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        column.addWidget(heading(lambda: translate("Data", "Probes"), lambda: translate("Data", "output · C")))
        column.addLayout(below)
        column.addWidget(self.pins)

    def _word(self) -> None:
        whole, batch = translate("Data", "all rows"), translate("Data", "this batch")
        for place, text in enumerate((whole, *map(part_title, PARTS), batch)):
            self.which.setItemText(place, text)
        self.which.setAccessibleName(translate("Data", "Which rows"))
        self.entry.setPlaceholderText(translate("Data", "own input: 0.5, -1 or with target 0.5, -1; 1"))
        self.entry.setAccessibleName(translate("Data", "Own input"))
        self.trace_button.setText(translate("Data", "Trace"))
        self.trace_button.setToolTip(translate("Data", "Show this row's way through the network (Enter)."))
        self.pin_button.setText(translate("Data", "Pin"))
        self.pin_button.setToolTip(translate("Data", "Keep this row below, with what the network answers to it."))

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self._theme = self.model.theme = theme
        self.table.verticalHeader().setDefaultSectionSize(round(1.7 * px))

    def refresh(self) -> None:
        """Show rows and probes as they are now."""
        session, columns = self._window.session, self.model.columnCount()
        first = self.model.rowCount() == 0
        self.model.show_data(session.data, batch_rows(session), self.which.currentData())
        if first or columns != self.model.columnCount():
            self.table.resizeColumnsToContents()
        self.pins.fill(self._lines())

    def _lines(self) -> tuple[Line, ...]:
        return tuple(self._line(row) for row in self._window.probing.pins)

    def _line(self, row: Row) -> Line:
        session, text = self._window.session, self._theme["text"]
        probe = session.probe(row.x, row.y)
        answers = [numbers.value(float(each)) for each in probe.outputs[0]]
        shown = "  ".join(answers[:_OUTPUTS]) + (" …" if len(answers) > _OUTPUTS else "")
        cost = numbers.value(float(probe["C"][0])) if probe.y is not None else "–"
        here = session.probed == row
        tip = [
            row.name,
            *(f"{n} = {float(v)!r}" for n, v in zip(session.data.target_names, probe.outputs[0], strict=True)),
        ]
        ground = self._theme["selection"] if here else ""
        return Line((row.name, shown, cost), (text, text, self._theme["muted"]), None, ground, here, "\n".join(tip))

    def trace(self) -> None:
        """Show the current row's way through the network."""
        row = self._row()
        if row >= 0:
            self._window.probing.trace_row(*self.model.place(row), self.model.name(row))

    def _row(self) -> int:
        """The current row; -1, which is said, without one."""
        row = self.table.currentIndex().row()
        self._say("" if row >= 0 else translate("Data", "Choose a row first."))
        return row

    def pin(self) -> None:
        """Keep the current row in the list."""
        row = self._row()
        if row >= 0:
            session = self._window.session
            self._window.probing.pin(row_of(session, *self.model.place(row), self.model.name(row)))

    def _typed(self) -> None:
        """Pin what was written, and show its way through the network."""
        try:
            row = typed(self.entry.text())
        except InputError as error:
            self._say(error.sentence)
            return
        wrong = self._window.probing.trace(row)
        self._say(wrong)
        if not wrong:
            self.entry.clear()
            self._window.probing.pin(row)

    def _say(self, wrong: str) -> None:
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
