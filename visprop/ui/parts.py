"""Where the window's parts lie: panel at the left; canvas, formula strip and run under each other; status bar."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from visprop.paint import fonts
from visprop.picture import numbers
from visprop.picture.theme import Theme
from visprop.session import Moment, Session
from visprop.ui.banner import Banner, under
from visprop.ui.boardpanel import BoardPanel
from visprop.ui.bottom import Bottom
from visprop.ui.debugpanel import DebugPanel
from visprop.ui.facts import Section, grouped, sections
from visprop.ui.frameview import FrameView
from visprop.ui.labels import Elided
from visprop.ui.legend import COMPARED, KEPT, OTHERS
from visprop.ui.numberview import NumberView
from visprop.ui.panel import Panel
from visprop.ui.remembered import Remembered
from visprop.ui.spoken import speak_of
from visprop.ui.style import TEXT_PX, text_px
from visprop.ui.wording import worded
from visprop.words import language, translate

# Widths and heights in design pixels; the canvas takes what is left.
SIZES = {"board": 190.0, "panel": 264.0, "strip": 160.0, "bottom": 256.0, "debug": 344.0}


class Parts:
    """The widgets of a window and their sizes, which the person can drag and the program remembers.

    `canvas` may have shown the network already.
    """

    def __init__(self, window: Any, actions: dict[str, QAction], remembered: Remembered, canvas: FrameView) -> None:
        self._remembered, self._keeping = remembered, window.keeping
        self._sizes = {name: remembered.number(f"size/{name}", size) for name, size in SIZES.items()}
        self._scale = 1.0
        self.canvas, self.strip = canvas, NumberView(window)
        self.panel, self.bottom = Panel(remembered), Bottom(actions)
        self.debug, self.board = DebugPanel(window), BoardPanel(window)
        worded(self.canvas, lambda: self.canvas.setAccessibleName(translate("Parts", "Network")))
        self.canvas.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        worded(self.strip, lambda: self.strip.setAccessibleName(translate("Parts", "Formula")))
        self._column = _splitter(Qt.Orientation.Vertical, self.board, self.canvas, self.strip, self.bottom)
        self._whole = _splitter(Qt.Orientation.Horizontal, self.panel, self._column, self.debug)
        for splitter in (self._column, self._whole):
            splitter.splitterMoved.connect(self._moved)
        for name in ("panel", "bottom", "debug"):
            getattr(self, name).setVisible(remembered.flag(f"shown/{name}", name != "debug"))
        self._sections: tuple[Section, ...] = ()
        self._asked: tuple[Any, ...] = ()  # what they were made of
        self.banner = Banner()
        window.setCentralWidget(under(self._whole, self.banner))
        self.canvas.setFocus()  # else the first setting has it, and Enter there opens a menu
        self._sentence, self._where = Elided(), Elided(name="quiet")
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        window.statusBar().setSizeGripEnabled(False)
        window.statusBar().addWidget(self._sentence, 3)
        window.statusBar().addWidget(self._where, 2)

    def arrange(self, scale: float) -> None:
        """Give every part its size in a window where a design pixel is `scale` wide."""
        self._scale = scale
        self._whole.parentWidget().layout().activate()  # else its size is that of before
        board, strip, bottom = (round(self._sizes[name] * scale) for name in ("board", "strip", "bottom"))
        panel, debug = (round(self._sizes[name] * text_px(scale) / TEXT_PX) for name in ("panel", "debug"))
        middle = self._whole.width() - sum(
            size for name, size in (("panel", panel), ("debug", debug)) if self.shown(name)
        )
        self._whole.setSizes([panel, max(1, middle), debug])
        height = self._column.height() - (0 if self.board.isHidden() else board)
        self._column.setSizes([board, max(1, height - strip - bottom), strip, bottom])

    def dress(self, session: Session, theme: Theme, scale: float) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide."""
        for view in (self.board, self.canvas, self.strip):
            view.set_theme(theme)
        for widget, height in ((self.canvas, 160), (self.strip, 90), (self.bottom, 180)):
            widget.setMinimumHeight(round(height * scale))
        self.panel.setMinimumWidth(round(200 * scale))
        self.debug.setMinimumWidth(round(260 * scale))
        self.debug.dress(theme, text_px(scale, 13))
        self._dressed = theme, scale
        self.panel.dress(theme, scale)
        self.show_experiment(session)
        self.bottom.dress(theme, scale)
        if self.bottom.pages is not None:
            self.bottom.pages.dress(theme, scale, fonts.font("text", text_px(scale)))

    def show_experiment(self, session: Session) -> None:
        """Show the experiment as it is in the iteration in view: edits change it on the way."""
        edits, iteration = session.branch.edits, session.cursor.iteration
        past = sum(edit.iteration <= iteration for edit in edits)
        asked = session.experiment, session.data, edits, past, language(), numbers.style()
        if asked == self._asked:
            return
        self._asked, now = asked, sections(session.experiment, session.data, edits, iteration)
        if now != self._sections:
            self._sections = now
            self.panel.show_sections(now, *self._dressed)

    def show_session(self, session: Session) -> None:
        """Show what edits and branches change: the experiment, other branches' losses, the panel at the right."""
        self.show_experiment(session)
        self.show_others()
        self.debug.refresh()

    def show_others(self) -> None:
        """Draw the losses of the branches that are not in view, and of the kept runs that are to be drawn."""
        curves = self._keeping.curves()
        named = {curve.line: curve.name for curve in curves}
        self.bottom.legend.show_line(OTHERS, OTHERS in named)
        for line in (COMPARED, *KEPT):
            self.bottom.legend.show_line(line, line in named, named.get(line, ""))
        if self.bottom.plot is not None:
            self.bottom.plot.show_others(curves)

    def show_debug(self) -> None:
        """Show the panel at the right; whether it is shown at the next start does not change."""
        self.debug.show()
        self.arrange(self._scale)

    def add_plot(self, theme: Theme, scale: float, log: bool) -> None:
        """Build the charts: only now, since pyqtgraph takes a while to load."""
        from visprop.ui.charts.pages import Pages

        self.bottom.add_pages(Pages(theme, scale, fonts.font("text", text_px(scale))))
        self.set_log(log)

    def set_log(self, log: bool) -> None:
        """Draw the loss on a logarithmic axis, or a linear one."""
        if self.bottom.plot is not None:
            self.bottom.plot.set_log(log)

    def say(self, sentence: str, moment: Moment, training: bool = False) -> None:
        """Say a sentence in the status bar, and at its right where the run is; aloud, unless a run goes by."""
        if sentence != self._sentence.text():
            speak_of(self.canvas, sentence, aloud=not training)
        self._sentence.setText(sentence)
        where = translate("Parts", "iteration {now} · kept up to {kept}")
        self._where.setText(where.format(now=grouped(moment.iteration), kept=grouped(max(moment.kept - 1, 0))))

    def said(self) -> str:
        """Return the sentence in the status bar."""
        return self._sentence.text()

    def toggle(self, name: str) -> None:
        """Show or hide a part."""
        widget = getattr(self, name)
        if widget.isAncestorOf(widget.focusWidget() or self.canvas):
            self.canvas.setFocus()
        widget.setVisible(widget.isHidden())
        self._remembered.put(f"shown/{name}", not widget.isHidden())
        self.arrange(self._scale)

    def shown(self, name: str) -> bool:
        """Return whether a part is shown."""
        return not getattr(self, name).isHidden()

    def close(self) -> None:
        """Close the charts: a plot that is shown when the process ends takes it down."""
        self.debug.output.close()
        if self.bottom.pages is not None:
            self.bottom.pages.close()
            self.bottom.pages = None

    def _moved(self, *_: int) -> None:
        unit = self._scale
        column, (panel, _, debug) = self._column.sizes(), self._whole.sizes()
        now = {"board": column[0] / unit, "strip": column[2] / unit, "bottom": column[3] / unit}
        now |= {name: size * TEXT_PX / text_px(unit) for name, size in (("panel", panel), ("debug", debug))}
        for name, size in now.items():
            if size > 0:
                self._sizes[name] = size
                self._remembered.put(f"size/{name}", self._sizes[name])


def _splitter(direction: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(direction)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter
