"""The line for an answer to a lesson's question: Enter checks it, or shows the number where nothing is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from visprop.ui.labels import PlainLabel
from visprop.ui.wording import worded
from visprop.words import translate


class AnswerLine(QWidget):
    """A line, hidden until it is asked. `check(text)` returns what is wrong with a text, "" for nothing."""

    def __init__(self, check: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self.line, self.wrong = QLineEdit(), PlainLabel()
        self.line.returnPressed.connect(self._enter)
        self.wrong.setObjectName("wrong")
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setWordWrap(True)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.wrong)
        worded(self, self._word)
        self.hide()

    def _word(self) -> None:
        self.line.setAccessibleName(translate("AnswerLine", "Answer"))
        self.line.setPlaceholderText(translate("AnswerLine", "Answer: Enter checks it"))

    def open(self, on: bool) -> None:
        """Open the line, empty, or close it; one that is open stays as it is."""
        if on == self.isHidden():
            self.line.clear()
            self.wrong.hide()
            self.setVisible(on)
            if on:
                self.line.setFocus()

    def _enter(self) -> None:
        wrong = self._check(self.line.text())
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
