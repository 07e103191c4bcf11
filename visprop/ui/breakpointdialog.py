"""One breakpoint in all its parts: line, hits that pass, text to print."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout

from visprop.debugger.breakpoints import Breakpoint, check_line
from visprop.debugger.logs import check_log
from visprop.picture.theme import Theme
from visprop.ui.buttons import button_row
from visprop.ui.lineentry import LineEntry
from visprop.words import translate

MOST_SKIPPED = 1_000_000_000


class BreakpointDialog(QDialog):
    """Changes the breakpoint at place `number` of the window's list; -1 makes a new one."""

    def __init__(self, window: Any, number: int, theme: Theme, text: str = "") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("BreakpointDialog", "Breakpoint – visprop"))
        self._window, self._number = window, number
        each = window.stops.all[number] if number >= 0 else Breakpoint(text)
        hint = translate("BreakpointDialog", "L < 0.1, or op z[2], neuron 0")
        self.line = LineEntry(hint, lambda line: check_line(line, window.session.program), each.text)
        log_hint = translate("BreakpointDialog", "empty: it stops; else e.g. {iteration}: L = {L}")
        self.log = LineEntry(log_hint, lambda line: check_log(line, window.session.program), each.log)
        self.skip, self.on = QSpinBox(), QCheckBox(translate("BreakpointDialog", "enabled"))
        self.skip.setRange(0, MOST_SKIPPED)
        self.skip.setValue(each.skip)
        self.on.setChecked(each.enabled)
        for entry in (self.line, self.log):
            entry.dress(theme, self.fontInfo().pixelSize())
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(translate("BreakpointDialog", "Stop when"), self.line)
        form.addRow(translate("BreakpointDialog", "Hits that pass"), self.skip)
        form.addRow(translate("BreakpointDialog", "Print instead"), self.log)
        form.addRow("", self.on)
        kinds = QDialogButtonBox.StandardButton
        buttons = button_row(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self.line.line.setMinimumWidth(30 * self.fontMetrics().averageCharWidth() * 2)
        self.line.line.returnPressed.disconnect()
        self.log.line.returnPressed.disconnect()
        self.line.line.setFocus()

    def _enter(self) -> None:
        right = [self.line.right(), self.log.right()]
        if not all(right):
            return
        each = Breakpoint(self.line.text(), self.on.isChecked(), self.skip.value(), self.log.text())
        if self._number >= 0:
            self._window.stops.change(self._number, each)
        else:
            self._window.stops.add(each)
        self.accept()
