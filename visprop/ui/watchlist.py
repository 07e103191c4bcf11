"""The list of watches: line, value now, a step ago, and a sparkline over the run; a line for new ones."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QInputDialog, QLineEdit, QVBoxLayout, QWidget

from visprop.debugger.conditions import watch
from visprop.debugger.language import ConditionError
from visprop.paint import fonts
from visprop.picture import numbers
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.lineentry import LineEntry
from visprop.ui.panel import heading
from visprop.ui.rows import Row, Rows
from visprop.ui.sparkline import VALUE, Sparkline
from visprop.ui.watches import Watched
from visprop.words import translate

SLICE_S = 0.008  # of sampling, between two events


class WatchList(QWidget):
    """Shows what is watched in `window`; `refresh` brings it up to date."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._theme = window, LIGHT
        self.rows = Rows(translate("WatchList", "Watches"), 4)
        self.lines = Sparkline(self._seek)
        self.rows.setItemDelegateForColumn(3, self.lines)
        self.entry = LineEntry(
            translate("WatchList", "new watch, e.g. max(gain[1])"), lambda text: watch(text, window.session.program)
        )
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading(translate("WatchList", "Watches"), translate("WatchList", "now · a step ago · run")))
        column.addWidget(self.rows)
        column.addWidget(self.entry)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._sample)
        self.rows.opened.connect(self._open)
        self.rows.deleted.connect(self._delete)
        self.entry.entered.connect(self._add)

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self._theme = self.lines.theme = theme
        self.rows.setFont(fonts.font("mono", px))
        self.entry.dress(theme, px)
        self.entry.setContentsMargins(px // 2, px // 3, px // 2, px // 3)

    def refresh(self) -> None:
        """Show the values of the moment in view, and have the run sampled when there is time."""
        window = self._window
        if not self.isVisible():
            return
        seen = window.watches.seen(window.session, window.grain, window.clock.moving)
        self.lines.length, self.lines.now = window.session.kept, window.session.cursor.iteration
        self.rows.fill(tuple(self._row(each) for each in seen))
        for number, each in enumerate(seen):
            self.rows.topLevelItem(number).setData(3, VALUE, each)
        self.rows.viewport().update()
        if seen and not window.clock.moving:
            self._idle.start()

    def _row(self, each: Watched) -> Row:
        text, muted = self._theme["text"], self._theme["muted"]
        shown = (each.text, numbers.value(each.now), numbers.value(each.before), "")
        tip = f"{each.text} = {'?' if each.now is None else repr(each.now)}"
        return Row(shown, (text, text, muted, text), None, "", False, tip)

    def _sample(self) -> None:
        window, until = self._window, perf_counter() + SLICE_S
        if window.clock.moving:
            return
        any_new = False
        for _ in window.watches.sample(window.session):
            any_new = True
            if perf_counter() > until:
                break
        if any_new:
            self.refresh()

    def _add(self, text: str) -> None:
        self._window.watches.add(text)
        self._window.side.filled()

    def _delete(self, number: int) -> None:
        self._window.watches.remove(number)
        self._window.side.filled()

    def _open(self, number: int) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("WatchList", "Watch – visprop"))
        dialog.setLabelText(translate("WatchList", "What to watch"))
        dialog.setTextValue(self._window.watches.lines[number])
        dialog.textValueSelected.connect(lambda text: self._put(number, text))
        dialog.open()
        dialog.findChild(QLineEdit).selectAll()

    def _put(self, number: int, text: str) -> None:
        try:
            watch(text, self._window.session.program)
        except ConditionError as error:
            self._window.note(error.sentence)
            return
        self._window.watches.change(number, text.strip())
        self._window.side.filled()

    def _seek(self, iteration: int) -> None:
        if self._window.session.kept:
            self._window.clock.seek(iteration, len(self._window.session.program.ops))
