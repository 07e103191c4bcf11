"""All that keeps a table from being used, and what was done to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from visprop.data import Preview
from visprop.picture.theme import Theme
from visprop.ui.facts import grouped
from visprop.ui.labels import PlainLabel
from visprop.ui.tip import plain
from visprop.words import translate


class TableProblems(QWidget):
    """A sentence that says how many there are, a list of them, and beside it what was found and done.

    `pointed` carries the problem whose line the person goes to.
    """

    pointed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sentence, self.list, self.notes = PlainLabel(), QTreeWidget(), QPlainTextEdit()
        self.sentence.setWordWrap(True)
        self.list.setObjectName("rows")
        self.list.setAccessibleName(translate("Tables", "Problems"))
        titles = (translate("Tables", "line"), translate("Tables", "column"), translate("Tables", "cell"))
        titles += (translate("Tables", "what is wrong"), translate("Tables", "what to do"))
        self.list.setHeaderLabels(titles)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        for column in (3, 4):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.notes.setReadOnly(True)
        self.notes.setObjectName("log")
        self.notes.setAccessibleName(translate("Tables", "What was found and done"))
        self._problems: tuple = ()
        self.list.currentItemChanged.connect(lambda *_: self._point())
        self._room = QSplitter()
        self._room.addWidget(self.list)
        self._room.addWidget(self.notes)
        self._room.setSizes([700, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sentence)
        column.addWidget(self._room, 1)

    def say(self, sentence: str) -> None:
        """Say one thing that is wrong."""
        self.sentence.setText(sentence)
        self._ink(True)

    def show_problems(self, view: Preview) -> None:
        """Show those of a preview."""
        self.list.setVisible(bool(view.count))
        self.list.clear()
        self._problems = view.problems
        self.list.addTopLevelItems([self._line(problem) for problem in view.problems])
        for column in (0, 1, 2):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, min(self.list.columnWidth(column), 200))
        self.notes.setPlainText("\n".join((*view.found.findings, *view.notes)))
        self.sentence.setText(_told(view))
        self._ink(bool(view.count))

    def _point(self) -> None:
        number = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else -1
        if 0 <= number < len(self._problems):
            self.pointed.emit(self._problems[number])

    def _line(self, problem: object) -> QTreeWidgetItem:
        line = str(problem.line) if problem.line else translate("Tables", "file")
        cell = " ".join(problem.cell.split())[:200]
        item = QTreeWidgetItem([line, problem.column, cell, problem.sentence, problem.repair])
        for column in range(item.columnCount()):
            item.setToolTip(column, plain(f"{problem.where}\n{problem.text}".strip()))
        return item

    def _ink(self, wrong: bool) -> None:
        ink = QColor(self._theme["dcdz" if wrong else "text"]).name()
        self.sentence.setStyleSheet(f"color: {ink}; font-weight: {'bold' if wrong else 'normal'}")


def _told(view: Preview) -> str:
    if not view.count:
        return translate("Tables", "No problem was found.")
    if view.count == 1:
        return translate("Tables", "One problem keeps the table from being used:")
    if view.count > len(view.problems):
        text = translate("Tables", "{n} problems keep the table from being used; the first {shown}:")
    else:
        text = translate("Tables", "{n} problems keep the table from being used:")
    return text.format(n=grouped(view.count), shown=grouped(len(view.problems)))
