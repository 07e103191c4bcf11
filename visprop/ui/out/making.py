"""A dialog that lets a process make a file: a bar, a way out, and the sentence of what went wrong."""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from visprop.ui.buttons import button_row
from visprop.ui.guard import guarded
from visprop.ui.out.filming import Filming, Order
from visprop.ui.out.place import FileLine
from visprop.words import translate


class MakingDialog(QDialog):
    """What asks for a film and for a lesson's pages have in common; `file` and `order` are theirs."""

    file: FileLine

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self.filming = window, None
        self.bar, self.said = QProgressBar(), QLabel()

    def order(self) -> Order | None:
        """What is to be made; None where something is wrong with it, which is then said."""
        raise NotImplementedError

    def _lay_out(self, rows: tuple[tuple[str, QWidget], ...]) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields = tuple(field for _, field in rows)
        for title, field in rows:
            form.addRow(title, field)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = button_row(kinds.Save | kinds.Cancel)
        self.buttons.accepted.connect(self._begin)
        self.buttons.rejected.connect(self.reject)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # a command to copy
        self.bar.hide()
        column = QVBoxLayout(self)
        column.addLayout(form)
        for part in (self.said, self.bar, self.buttons):
            column.addWidget(part)

    def _begin(self) -> None:
        """Make it, if it can be."""
        order = self.order()
        if order is None:
            return
        self.said.setText(self.file.warning())
        if self.said.text():
            return
        self._window.clock.pause()
        self._show_busy(True)
        self.filming = Filming(self, order)
        self.filming.progressed.connect(self._progress)
        self.filming.ended.connect(self._ended)

    def _show_busy(self, busy: bool) -> None:
        for field in self._fields:
            field.setEnabled(not busy)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not busy)
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        if busy:
            self.said.setText(translate("Export", "It is being made; the window stays free meanwhile."))

    def _progress(self, done: int, count: int) -> None:
        self.bar.setRange(0, count)
        self.bar.setValue(done)

    def _ended(self, sentence: str) -> None:
        self.filming = None
        self._show_busy(False)
        self.said.setText(sentence)
        if not sentence:
            path = os.path.abspath(self.file.path)
            self._window.remembered.put("export/folder", os.path.dirname(path))
            self._window.note(translate("Exports", "Written: {path}").format(path=path))
            self.accept()

    def reject(self) -> None:
        """Give up what is under way; without that, close."""
        if self.filming is not None:
            self.filming.give_up()
        else:
            super().reject()

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no process behind."""
        if self.filming is not None:
            self.filming.stop()
            self.filming = None
        super().closeEvent(event)
