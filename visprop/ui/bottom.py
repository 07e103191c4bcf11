"""The lower part: charts in tabs, run bar and op bar under each other, with one left and one right edge."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visprop.picture.marks import Marks
from visprop.picture.runbar import RIGHT
from visprop.picture.theme import Theme
from visprop.ui.charts.header import Header
from visprop.ui.frameview import FrameView
from visprop.ui.guard import guarded
from visprop.ui.marklegend import MarkLegend
from visprop.ui.wording import worded
from visprop.words import translate

RUN_HEIGHT, OPS_HEIGHT = 44, 56
KEYS = {
    Qt.Key.Key_Home: "start",
    Qt.Key.Key_End: "end",
    Qt.Key.Key_Left: "previous-iteration",
    Qt.Key.Key_Right: "next-iteration",
    Qt.Key.Key_PageUp: "previous-epoch",
    Qt.Key.Key_PageDown: "next-epoch",
}


class RunBar(FrameView):
    """The run as a bar. Its mouse is a `Scrubber`'s; its keys ask for a place, which `Landmarks` finds by its name."""

    wanted = Signal(str)
    focused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.interactive = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        worded(self, lambda: self.setAccessibleName(translate("Bottom", "Run")))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS:
            self.wanted.emit(KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit(True)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focused.emit(False)


class Bottom(QWidget):
    """Holds `runbar`, `opbar`, and from the first painted frame on the charts: `pages`, of which one is the loss curve
    `plot`."""

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages: QWidget | None = None
        self.runbar, self.opbar = RunBar(), FrameView()
        self.opbar.interactive = False
        worded(self.opbar, lambda: self.opbar.setAccessibleName(translate("Bottom", "Operations")))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.header = Header(actions)
        self.legend = self.header.legend
        self._column.addWidget(self.header)
        self._room = QWidget()
        self._column.addWidget(self._room, 1)
        self._column.addWidget(self.runbar)
        self._column.addWidget(self.opbar)
        self.signs = MarkLegend(self)
        self._scale = 1.0

    @property
    def plot(self) -> QWidget | None:
        """The loss curve; None before the first painted frame."""
        return self.pages.loss if self.pages is not None else None

    def add_pages(self, pages: QWidget) -> None:
        """Put the charts in their place."""
        self._column.replaceWidget(self._room, pages)
        self._room.deleteLater()
        self.pages = pages

    def dress(self, theme: Theme, scale: float) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide."""
        self.legend.dress(theme, scale)
        self._scale = scale
        for view, height in ((self.runbar, RUN_HEIGHT), (self.opbar, OPS_HEIGHT)):
            view.set_theme(theme)
            view.setFixedHeight(round(height * scale))

    def show_signs(self, marks: Marks) -> None:
        """Say what the marks of the run bar mean, in the margin at its right, above its name."""
        self.signs.show_marks(marks, self.runbar.theme)
        self.signs.stand(round(self.width() - (RIGHT - 14) * self._scale), self.runbar.y())
