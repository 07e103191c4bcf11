"""The tab "Code": the NumPy program of the iteration in view, with the line that the run is at."""

from __future__ import annotations

from math import ceil
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QMenu, QToolTip, QVBoxLayout, QWidget

from visprop.files.functions import needed
from visprop.files.lines import Line, lines
from visprop.files.updates import rate_code
from visprop.paint import fonts
from visprop.picture.theme import Theme
from visprop.session import Moment
from visprop.ui.codevalues import values_of
from visprop.ui.codeview import CodeView
from visprop.ui.labels import PlainLabel
from visprop.ui.panel import heading
from visprop.ui.tip import plain
from visprop.ui.wording import worded
from visprop.words import translate

VALUE_LINES = 6  # under the code: a name and the first rows of a matrix
MENU = ("run-to-line", "", "export-numpy", "export-torch")


class CodePanel(QWidget):
    """The code twin of `window`: the line just computed is tinted, an arrow stands at the one that runs next."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._program = window, None
        self._lines: tuple[Line, ...] = ()
        self.view, self.values = CodeView(), PlainLabel()
        self.values.setObjectName("code-values")
        self.values.setTextFormat(Qt.TextFormat.PlainText)
        self.values.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            heading(lambda: translate("Code", "Code twin (NumPy)"), lambda: translate("Code", "click: run to the line"))
        )
        column.addWidget(self.view, 1)
        column.addWidget(self.values)
        worded(self, self._word)
        self.view.opened.connect(self.run_to)
        self.view.hovered.connect(self._tell)
        self.view.reached.connect(self._reach)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)

    def _word(self) -> None:
        self.values.setAccessibleName(translate("Code", "Values of the line"))
        self._program = None  # its comments are words

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self.view.dress(theme, px)
        self.values.setFont(fonts.font("mono", px))
        self.values.setMargin(px // 2)
        line = ceil(QFontMetricsF(self.values.font()).lineSpacing()) + 1  # a label's lines lie on whole pixels
        self.values.setFixedHeight(VALUE_LINES * line + 2 * (px // 2))

    def refresh(self) -> None:
        """Show the code of the iteration in view, and where in it the run is."""
        moment = self._window.session.moment(probe=False)
        if moment.program is not self._program:
            self._program = moment.program
            self._write(lines(moment.program), rate_code(moment.experiment.training))
        done, following = place(moment)
        self.view.mark(self._range(done), self._range(following).start)
        self._show_values()

    def run_to(self, number: int) -> None:
        """Go to the moment of this iteration at which a line has just been computed, forward or back."""
        op = self._op(number)
        if op is not None:
            self._window.clock.pause()
            self._window.clock.seek(self._window.session.cursor.iteration, op + 1)

    def run_to_line(self) -> None:
        """As `run_to`, for the line that the keyboard is on."""
        self.run_to(self.view.line())

    def can_run(self) -> bool:
        """Whether the keyboard is on a line of the iteration, in view."""
        return self.isVisible() and self._op(self.view.line()) is not None

    def _write(self, new: tuple[Line, ...], functions: list[str]) -> None:
        self._lines = new
        texts = [line.text for line in new]
        called = "\n\n".join((*needed(texts), *functions))
        text = "\n".join((*texts, "", "# " + translate("Code", "the functions that it calls"), called))
        if text != self.view.toPlainText():
            self.view.setPlainText(text)
            self.view.mark(range(0), 0)  # a new text has no marks: they are made again

    def _op(self, number: int) -> int | None:
        return self._lines[number].op if 0 <= number < len(self._lines) else None

    def _range(self, op: int) -> range:
        """The lines of an operation."""
        found = [number for number, line in enumerate(self._lines) if line.op == op]
        return range(found[0], found[-1] + 1) if found else range(0)

    def _show_values(self) -> None:
        """Show what stands on the line that the keyboard is on, what it writes first."""
        moment, number = self._window.session.moment(probe=False), self.view.line()
        line = self._lines[number] if number < len(self._lines) else None
        letter = QFontMetricsF(self.values.font()).horizontalAdvance("0")
        wide = int((self.view.width() - 2 * self.values.margin()) / letter)
        shown = values_of(moment, line.names if line else (), self._window.shown_example(), wide)
        while "\n".join(shown).count("\n") >= VALUE_LINES:
            shown.pop()
        self.values.setText("\n".join(shown))

    def _tell(self, number: int) -> None:
        """Show all values of the line that is pointed at, right under it."""
        line = self._lines[number] if 0 <= number < len(self._lines) else None
        if line is None or line.op is None:
            QToolTip.hideText()
            return
        box, viewport = self.view.box_of(number), self.view.viewport()
        text = "\n".join(values_of(self._window.session.moment(probe=False), line.names, self._window.shown_example()))
        QToolTip.showText(
            viewport.mapToGlobal(QPoint(0, box.bottom())), plain(text, fonts.font("mono", 1).family()), viewport, box
        )

    def _reach(self, _line: int) -> None:
        self._show_values()
        self._window.commands.sync()

    def _open_menu(self, at: QPoint) -> None:
        self.view.go_to(max(0, self.view.line_at(at)))
        self._window.commands.sync()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in MENU:
            menu.addAction(self._window.commands.qt[row]) if row else menu.addSeparator()
        menu.popup(self.view.viewport().mapToGlobal(at))


def place(moment: Moment) -> tuple[int, int]:
    """The operation that the picture shows, -1 at the very start, and the one that runs next.

    While an operation is under way these are the same; behind the last one the next iteration's first runs next.
    """
    cursor = moment.cursor
    done = cursor.op if cursor.part else cursor.op - 1
    return done, cursor.op % len(moment.program.ops)
