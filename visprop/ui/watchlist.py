"""The list of watches: line, value now, a step ago, and a sparkline over the run; a line for new ones."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visprop.debugger.conditions import watch
from visprop.debugger.watches import Value, Watched
from visprop.paint import fonts
from visprop.picture import numbers
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.facts import grouped
from visprop.ui.lineentry import LineEntry
from visprop.ui.panel import heading
from visprop.ui.rows import Row, Rows
from visprop.ui.sparkline import VALUE, Sparkline
from visprop.words import translate

SLICE_S, RUNNING_SLICE_S = 0.008, 0.005  # of sampling between two events; while it runs, in a fifth of a second


class WatchList(QWidget):
    """Shows what is watched in `window`; `refresh` brings it up to date."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._theme = window, LIGHT
        self._editing, self._every = -1, 1  # the line that is written anew; iterations between samples
        self.rows = Rows(lambda: translate("WatchList", "Watches"), 4)
        self.lines = Sparkline(self._seek)
        self.rows.setItemDelegateForColumn(3, self.lines)
        self.entry = LineEntry(
            lambda: translate("WatchList", "new watch, e.g. max(gain[1])"),
            lambda text: watch(text, window.session.program),
        )
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            heading(lambda: translate("WatchList", "Watches"), lambda: translate("WatchList", "now · a step ago · run"))
        )
        column.addWidget(self.rows)
        column.addWidget(self.entry)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._sample)
        self.rows.opened.connect(self._open)
        self.rows.deleted.connect(self._delete)
        self.rows.moved.connect(self._move)
        self.rows.sideways.connect(self._step_aside)
        self.entry.entered.connect(self._enter)
        self.entry.left.connect(self._leave)
        self.entry.keep_escape()

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
        seen = window.session.watched(window.grain, window.clock.moving)
        self._every = seen[0].every if seen else 1
        self.lines.length, self.lines.now = window.session.kept, window.session.cursor.iteration
        self.rows.fill(tuple(self._row(each) for each in seen))
        for number, each in enumerate(seen):
            self.rows.topLevelItem(number).setData(3, VALUE, each)
        self.rows.viewport().update()
        if seen:
            self._idle.start()

    def _row(self, each: Watched) -> Row:
        text, muted = self._theme["text"], self._theme["muted"]
        shown = (each.text, short(each.now), short(each.before), "")
        return Row(shown, (text, text, muted, text), None, "", False, about(each))

    def _sample(self) -> None:
        """Take samples for a while; after them, if there were any, comes the next turn of `refresh`."""
        moving = self._window.clock.moving
        until, any_new = perf_counter() + (RUNNING_SLICE_S if moving else SLICE_S), False
        for _ in self._window.session.sample_watches():
            any_new = True
            if perf_counter() > until:
                break
        if any_new and not moving:
            self.refresh()

    def _enter(self, text: str) -> None:
        """Take the line that was written: a new one, or in the place of the one that was opened."""
        number, self._editing = self._editing, -1
        if 0 <= number < len(self._window.watches.lines):
            self._window.watches.change(number, text)
            self.rows.setFocus()
        else:
            self._window.watches.add(text)

    def _open(self, number: int) -> None:
        """Let the person write a line anew, where new ones are written."""
        self._editing = number
        self.entry.line.setText(self._window.watches.lines[number])
        self.entry.line.selectAll()
        self.entry.line.setFocus()

    def _leave(self) -> None:
        self._editing = -1
        self.rows.setFocus()

    def _delete(self, number: int) -> None:
        self._editing = -1
        self._window.watches.remove(number)

    def _move(self, number: int, by: int) -> None:
        self._editing = -1
        self.rows.setCurrentItem(self.rows.topLevelItem(self._window.watches.move(number, by)))

    def _step_aside(self, by: int) -> None:
        """Go to the sample before or after the moment in view."""
        every, now = self._every, self.lines.now
        at = (now // every + 1) * every if by > 0 else (now - 1) // every * every
        self._seek(min(max(at, 0), self.lines.length - 1))

    def _seek(self, iteration: int) -> None:
        if self._window.session.kept:
            self._window.clock.seek(iteration, len(self._window.session.program.ops))


def short(value: Value) -> str:
    """A value as the list shows it: "?" where it is not computed."""
    if isinstance(value, bool):
        return translate("WatchList", "yes") if value else translate("WatchList", "no")
    return numbers.significant(value)


def about(each: Watched) -> str:
    """All that is known of a watch: all digits, and what the curve is made of."""
    now = each.trouble or translate("WatchList", "now: {value}").format(value=_exact(each.now))
    lines = [each.text, now, translate("WatchList", "a step ago: {value}").format(value=_exact(each.before))]
    if each.points:
        values = [value for _, value in each.points]
        text = translate("WatchList", "over the run: {low} to {high}")
        lines.append(text.format(low=numbers.significant(min(values)), high=numbers.significant(max(values))))
    if each.every > 1:
        text = translate("WatchList", "The curve shows one iteration in {k}; what lies between is not in it.")
        lines.append(text.format(k=grouped(each.every)))
    return "\n".join(lines)


def _exact(value: Value) -> str:
    return repr(value) if isinstance(value, float) else short(value)
