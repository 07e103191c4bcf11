"""The tab of runs to compare: kept ones and branches with their losses, and what differs from the run in view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QVBoxLayout, QWidget

from visprop.debugger.keptruns import Run
from visprop.picture import numbers
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.facts import grouped
from visprop.ui.labels import Elided, PlainLabel
from visprop.ui.legend import LINES
from visprop.ui.panel import heading
from visprop.ui.rows import Row, Rows
from visprop.ui.wording import worded
from visprop.words import translate


class RunList(QWidget):
    """Shows the runs of `window`. Space draws a kept one, Enter renames it, Delete drops it, O opens it again."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._theme = window, LIGHT
        self.rows = Rows(lambda: translate("RunList", "Runs"), 4)
        self.rows.setProperty("kind", "runs")
        self.differences = Rows(lambda: translate("RunList", "Differences"), 3)
        self.setFocusProxy(self.rows)
        self._hint = PlainLabel()
        self._hint.setObjectName("hint")
        self._hint.setWordWrap(True)
        worded(self._hint, lambda: self._hint.setText(_keys()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading(lambda: translate("RunList", "Runs"), _columns))
        column.addWidget(self.rows)
        column.addWidget(self._hint)
        self._differs = heading(lambda: translate("RunList", "Differences"), " ")
        column.addWidget(self._differs)
        column.addWidget(self.differences)
        self._none = PlainLabel()
        self._none.setObjectName("hint")
        self._none.setWordWrap(True)
        column.addWidget(self._none)
        column.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.rows.letters = "oO"
        self.rows.ticked.connect(lambda number, on: self._window.keeping.draw(self._runs()[number].name, on))
        self.rows.opened.connect(self._open)
        self.rows.deleted.connect(self._drop)
        self.rows.lettered.connect(lambda number, _: self._reopen(number))
        self.rows.reached.connect(lambda _: self._show_differences(self._runs()))

    def _runs(self) -> tuple[Run, ...]:
        return self._window.keeping.runs

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self._theme = theme
        for label in (self._hint, self._none):
            label.setContentsMargins(px // 2, px // 3, px // 2, px // 2)

    def refresh(self) -> None:
        """Show the runs as they are now."""
        runs = self._runs()
        self.rows.fill(tuple(self._row(number, run) for number, run in enumerate(runs)))
        self._show_differences(runs)

    def _row(self, number: int, run: Run) -> Row:
        text, muted, keeping = self._theme["text"], self._theme["muted"], self._window.keeping
        kept = number < keeping.count
        pen = keeping.pen(run.name) if kept else None
        here = not kept and run.name == self._window.session.branch.name
        name = run.name if kept else translate("RunList", "branch {name}").format(name=run.name)
        ink = self._theme[LINES[pen][0]] if pen is not None else text
        last = float(run.losses[-1]) if run.iterations else None
        texts = (name, grouped(run.epochs), _best(run), numbers.value(last))
        ground = self._theme["selection"] if here else ""
        return Row(texts, (ink, muted, text, text), pen is not None if kept else None, ground, here, _about(run))

    def _show_differences(self, runs: tuple[Run, ...]) -> None:
        number = min(max(self.rows.number(), 0), len(runs) - 1)
        run, text, muted = runs[number], self._theme["text"], self._theme["muted"]
        here = number >= self._window.keeping.count and run.name == self._window.session.branch.name
        found = () if here else self._window.keeping.differences(run)
        rows = tuple(
            Row((key, there, now), (muted, text, text), tip=f"{key}: {there} → {now}") for key, there, now in found
        )
        self.differences.fill(rows)
        self._differs.findChild(Elided, "side").setText(
            "" if here else translate("RunList", "{name} → in view").format(name=run.name)
        )
        words = translate("RunList", "Nothing differs: the same run.")
        if here:
            words = translate("RunList", "This is the run in view; go to another one to see what differs.")
        self._none.setText(words)
        self._none.setVisible(not rows)

    def _open(self, number: int) -> None:
        """Rename a kept run; take a branch into view."""
        run, window = self._runs()[number], self._window
        if number >= window.keeping.count:
            if run.name != window.session.branch.name:
                window.clock.pause()
                window.show_step(window.session.switch(run.name), 1.0)
            return
        dialog = QInputDialog(window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("RunList", "Rename run – visprop"))
        dialog.setLabelText(translate("RunList", "New name of {name}").format(name=run.name))
        dialog.setTextValue(run.name)
        dialog.textValueSelected.connect(lambda name: self._call(run.name, name))
        dialog.open()
        dialog.findChild(QLineEdit).selectAll()

    def _call(self, old: str, new: str) -> None:
        try:
            self._window.keeping.rename(old, new)
        except ValueError:
            self._window.note(translate("RunList", "A run needs a name that no other run has."))

    def _drop(self, number: int) -> None:
        if number < self._window.keeping.count:
            self._window.keeping.drop(self._runs()[number].name)
        else:
            self._window.note(translate("RunList", "Branches are deleted in the debugger's list (Alt+3)."))

    def _reopen(self, number: int) -> None:
        if number < self._window.keeping.count:
            self._window.keeping.reopen(self._runs()[number])
        else:
            self._open(number)


def _best(run: Run) -> str:
    """The best validation loss; "–" where the run never validated."""
    return numbers.value(run.best_valid_loss) if len(run.validation[0]) else "–"


def _about(run: Run) -> str:
    lines = [run.name, translate("RunList", "{n} updates, {epochs} epochs")]
    lines[1] = lines[1].format(n=grouped(run.iterations), epochs=grouped(run.epochs))
    if run.best_valid_loss is not None:
        text = translate("RunList", "best validation loss {loss}, at the end of epoch {epoch}")
        lines.append(text.format(loss=numbers.value(run.best_valid_loss), epoch=grouped(run.best_epoch)))
    if run.edits:
        lines.append(translate("RunList", "edits: {n}").format(n=len(run.edits)))
    return "\n".join(lines)


def _columns() -> str:
    return translate("RunList", "epochs · best valid. · last L")


def _keys() -> str:
    return translate(
        "RunList", "M keeps the run in view. Space: draw it or not; Enter: rename; Delete: drop; O: open it again."
    )
