"""A table before it is used: how it is written, its columns and first rows, all that is wrong with it."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QSplitter, QTableView, QVBoxLayout

from visprop.data import CsvOptions, Loading, Preview, Problem
from visprop.data.csv_roles import LABEL, TARGET
from visprop.data.proposal import proposed, with_table
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.ui.background import Background
from visprop.ui.buttons import button_row
from visprop.ui.facts import grouped
from visprop.ui.guard import guarded
from visprop.ui.labels import PlainLabel
from visprop.ui.tablechoices import TableChoices
from visprop.ui.tablecolumns import TableColumns, with_role
from visprop.ui.tablemodel import FirstRows
from visprop.ui.tableproblems import TableProblems
from visprop.ui.tablereading import TableReading
from visprop.words import translate

_NAMED = 3  # targets that the headline names


class TableDialog(QDialog):
    """Shows the table at `path`; `made` carries an experiment on it and its rows, once the person agrees.

    Args:
        options: how to begin. experiment: what is to learn the table; None for one that fits it.
    """

    made = Signal(object, object)

    def __init__(self, window: Any, path: str, options: CsvOptions, experiment: Experiment | None) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Tables", "Open table – visprop"))
        self._path, self._experiment, self._options = path, experiment, options
        self._reading: TableReading | None = None
        self._work: Background | None = None
        self.view: Preview | None = None
        self.choices = TableChoices(self._read_anew, self._chosen)
        self.choices.begin(options, experiment.data.features if experiment else "all")
        self.columns, self.problems = TableColumns(window.theme), TableProblems(window.theme)
        self.rows, self.model, self.head = QTableView(), FirstRows(window.theme), PlainLabel()
        self.bar, self.buttons = QProgressBar(), button_row(QDialogButtonBox.StandardButton.Cancel)
        self.accepting = self.buttons.addButton(
            translate("Tables", "Open as experiment"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accepting.setDefault(True)
        self._lay_out()
        self.resize(round(window.width() * 0.92), round(window.height() * 0.88))
        self._read(guess=experiment is None)

    def _lay_out(self) -> None:
        self.rows.setModel(self.model)
        self.rows.setAccessibleName(translate("Tables", "First rows"))
        self.rows.setObjectName("cells")
        self.rows.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self._fit_rows()
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setObjectName("key")
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        middle = QSplitter()
        middle.addWidget(self.columns)
        middle.addWidget(self.rows)
        middle.setSizes([400, 700])
        middle.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for widget, stretch in ((self.head, 0), (self.choices, 0), (middle, 3), (self.problems, 2), (self.bar, 0)):
            column.addWidget(widget, stretch)
        column.addWidget(self.buttons)
        self.columns.asked.connect(self._give_role)
        self.problems.pointed.connect(self._go_to)
        self.buttons.accepted.connect(self._load)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._stop())

    def _fit_rows(self) -> None:
        """Let the rows be as high as their text wants; Qt takes their height from no font."""
        self.rows.verticalHeader().setDefaultSectionSize(round(1.5 * self.rows.fontMetrics().height()))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "rows"):
            self._fit_rows()

    # Reading, again after each choice

    def _read_anew(self) -> None:
        """The file is read in another way: its columns may have other names, so that their roles mean nothing."""
        if self._experiment is None:
            self._options = CsvOptions()
        self._options = self.choices.put_into(self._options)
        self._reading = None
        self._read(guess=self._experiment is None)

    def _chosen(self) -> None:
        self._options = self.choices.put_into(self._options)
        self._read()

    def _give_role(self, role: str) -> None:
        if self.view is not None:
            self._options = replace(with_role(self.view, self.columns.selected(), role), missing=self._options.missing)
            self._read()

    def _read(self, guess: bool = False) -> None:
        """Read the file; where all of it was read already, only look at it anew."""
        file = self._reading.file if self._reading is not None and self._reading.preview is not None else None
        self._reading = TableReading(self._path, self._options, guess, file)
        self._begin(self._reading, self._progress, self._whole)

    def _begin(self, work: Any, progress: Any, done: Any) -> None:
        self._stop()
        self._work = Background(work, self)
        self._work.progressed.connect(progress)
        self._work.ended.connect(done)
        self._show_busy(True)

    def _stop(self) -> None:
        if self._work is not None:
            self._work.give_up()
            self._work = None

    def _show_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.bar.setValue(0)
        fit = self.view is not None and self.view.complete and not self.view.count
        self.accepting.setEnabled(not busy and fit)

    def _progress(self, share: float) -> None:
        self.bar.setValue(round(1000 * share))
        if self.view is None and self._reading.first is not None:
            self._show(self._reading.first)

    def _whole(self, error: InputError | None) -> None:
        self._work = None
        if error is not None:
            self.view = None
            self.head.setText(str(error))
            self.problems.say(str(error))
            self.model.show(None)
        else:
            self._options = self._reading.options
            self._show(self._reading.preview)
        self._show_busy(False)

    def _show(self, view: Preview) -> None:
        self.view = view
        self.head.setText(_head(view))
        self.columns.show_columns(view)
        self.model.show(view)
        for column, width in enumerate(self.model.widths(self.rows.fontMetrics())):
            self.rows.setColumnWidth(column, width)
        self.problems.show_problems(view)

    def _go_to(self, problem: Problem) -> None:
        """Bring the cell of a problem into view, where it is among the first rows."""
        place = self.model.place(problem)
        if place.isValid():
            self.rows.scrollTo(place, QTableView.ScrollHint.PositionAtCenter)

    # Agreed

    def _load(self) -> None:
        """Make the experiment, split and standardise the rows, and send both."""
        try:
            kept = self.choices.kept()
            made = with_table(self._experiment, self.view, kept) if self._experiment else proposed(self.view, kept)
        except InputError as error:
            self.problems.say(error.sentence)
            return
        loading = Loading(made, self._reading.file)
        self._begin(
            loading,
            lambda share: self.bar.setValue(round(1000 * share)),
            lambda error: self._loaded(made, loading, error),
        )

    def _loaded(self, made: Experiment, loading: Loading, error: InputError | None) -> None:
        self._work = None
        self._show_busy(False)
        if error is not None:
            self.problems.say(error.sentence)
            return
        try:
            self.made.emit(made, loading.data)
        except InputError as refused:
            self.problems.say(refused.sentence)
            return
        self.accept()


def _head(view: Preview) -> str:
    rows = grouped(view.row_count)
    if not view.complete:
        rows = translate("Tables", "the first {rows}").format(rows=rows)
    targets = [column.name for column in view.columns if column.role in (TARGET, LABEL)]
    named = ", ".join(targets[:_NAMED]) + (", …" if len(targets) > _NAMED else "")
    words = {"name": os.path.basename(view.source), "rows": rows, "columns": len(view.columns), "inputs": view.inputs}
    if view.classes:
        text = translate("Tables", "{name}: {rows} rows, {columns} columns; {inputs} inputs, {n} classes of {targets}")
    else:
        text = translate("Tables", "{name}: {rows} rows, {columns} columns; {inputs} inputs, to learn: {targets}")
    return text.format(**words, n=len(view.classes), targets=named)
