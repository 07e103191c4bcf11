"""The list of breakpoints: on or off, hits, where the run stopped; a line for new ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from visprop.debugger.breakpoints import Breakpoint, check_line
from visprop.paint import fonts
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.breakpointdialog import BreakpointDialog
from visprop.ui.facts import grouped
from visprop.ui.labels import PlainLabel
from visprop.ui.lineentry import LineEntry
from visprop.ui.panel import heading
from visprop.ui.rows import Row, Rows
from visprop.ui.wording import worded
from visprop.words import translate


class BreakpointList(QWidget):
    """Shows the breakpoints of `window`; `refresh` brings it up to date."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._theme = window, LIGHT
        self.rows = Rows(lambda: translate("BreakpointList", "Breakpoints"), 2)
        self.entry = LineEntry(
            lambda: translate("BreakpointList", "new condition, e.g. L < 0.1"),
            lambda text: check_line(text, window.session.program),
        )
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setObjectName("log")
        self.log.hide()
        self._built_in = PlainLabel()
        self._built_in.setObjectName("unit")
        self._built_in.setWordWrap(True)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            heading(
                lambda: translate("BreakpointList", "Breakpoints"),
                lambda: translate("BreakpointList", "stops in this run"),
            )
        )
        for part in (self.rows, self.log, self.entry, self._built_in):
            column.addWidget(part)
        worded(self, self._word)
        self.rows.ticked.connect(self._switch)
        self.rows.opened.connect(self._open)
        self.rows.deleted.connect(window.stops.remove)
        self.entry.entered.connect(lambda text: window.stops.add(Breakpoint(text)))
        self.entry.keep_escape()
        self.entry.left.connect(self.rows.setFocus)

    def _word(self) -> None:
        self.log.setAccessibleName(translate("BreakpointList", "What log points printed"))
        self._built_in.setText(translate("BreakpointList", "A value that is not finite always stops."))

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self._theme = theme
        self.rows.setFont(fonts.font("mono", px))
        self.log.setFont(fonts.font("mono", px))
        self.log.setMaximumHeight(8 * px)
        self.entry.dress(theme, px)
        self.entry.setContentsMargins(px // 2, px // 3, px // 2, px // 3)
        self._built_in.setContentsMargins(px // 2, 0, px // 2, px // 2)

    def refresh(self) -> None:
        """Show the breakpoints as they are now."""
        stops = self._window.stops
        self.rows.fill(tuple(self._row(each) for each in stops.all))
        text = "\n".join(stops.log)
        if text != self.log.toPlainText():
            self.log.setPlainText(text)
            self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())
        self.log.setVisible(bool(text))

    def _row(self, each: Breakpoint) -> Row:
        stopped = each.text == self._window.stops.stopped
        ink = self._theme["dcdz" if stopped else "text" if each.enabled else "muted"]
        ground = self._theme["dcdz-tint"] if stopped else ""
        return Row((each.text, self._state(each)), (ink, ink), each.enabled, ground, stopped, _about(each))

    def _state(self, each: Breakpoint) -> str:
        hits = self._window.stops.hits(each.text)
        if each.text == self._window.stops.stopped:
            return translate("BreakpointList", "stopped here")
        if not each.enabled:
            return translate("BreakpointList", "off")
        if each.log:
            return translate("BreakpointList", "log")
        if hits is None:
            return "0"
        return translate("BreakpointList", "{n}, at {k}").format(n=grouped(hits.count), k=grouped(hits.last))

    def _switch(self, number: int, on: bool) -> None:
        self._window.stops.change(number, replace(self._window.stops.all[number], enabled=on))

    def _open(self, number: int) -> None:
        BreakpointDialog(self._window, number, self._theme).open()


def _about(each: Breakpoint) -> str:
    lines = [each.text]
    if each.skip:
        lines.append(translate("BreakpointList", "passes {n} times before it stops").format(n=each.skip))
    if each.log:
        lines.append(translate("BreakpointList", "prints: {text}").format(text=each.log))
    return "\n".join(lines)
