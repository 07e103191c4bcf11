"""A value in the panel at the left that can be changed: a box to click, with − and + where it goes by steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from visprop.picture.numbers import MINUS
from visprop.ui.facts import Fact
from visprop.ui.guard import guarded
from visprop.ui.labels import Elided
from visprop.ui.ownkeys import ENTERING
from visprop.ui.tip import plain
from visprop.words import translate

_TRIANGLE = QPolygonF([QPointF(-1, -0.5), QPointF(1, -0.5), QPointF(0, 0.6)])
STEPS = {"+": 1, "=": 1, "-": -1, MINUS: -1}


class Field(Elided):
    """A value that a click asks to change, or Enter while it has the focus; + and − step it, where it has steps.

    What holds it keeps ENTERING for it.
    """

    def __init__(self, fact: Fact, ask: Callable[[str], None], step: Callable[[str, int], None]) -> None:
        super().__init__(name="field")
        self.target, self._ask, self._step = fact.target, ask, step
        self._menu, self._steps = fact.menu, bool(fact.steps)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_fact(self, fact: Fact) -> None:
        """Show the value of a fact with the same target."""
        self.setText(fact.value)
        self.hint = plain(fact.tip)
        self.setAccessibleName(f"{fact.name}: {fact.value}")

    def set_px(self, px: int) -> None:
        """Leave room for the sign of a menu, where a line of text is `px` high."""
        if self._menu:
            self.spare = round(0.9 * px)
            self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._menu:
            size = 0.28 * self.fontMetrics().height()
            x, y = self.width() - 2.6 * size, self.height() / 2
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.palette().text().color()))
                painter.translate(x, y)
                painter.scale(size, size)
                painter.drawPolygon(_TRIANGLE)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERING:
            self._ask(self.target)
        elif self._steps and event.text() in STEPS:
            self._step(self.target, STEPS[event.text()])
        else:
            super().keyPressEvent(event)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            QTimer.singleShot(0, self, lambda: self._ask(self.target))


class Stepper(QWidget):
    """The buttons − and + of a fact."""

    def __init__(self, fact: Fact, step: Callable[[str, int], None]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for text, by in ((MINUS, -1), ("+", 1)):
            button = QToolButton()
            button.setObjectName("step")
            button.setText(text)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has + and − as keys
            # Behind the click: the panel is built anew, and with it this button.
            button.clicked.connect(lambda _=False, by=by: QTimer.singleShot(0, self, lambda: step(fact.target, by)))
            row.addWidget(button)

    def name(self, fact: Fact) -> None:
        """Say of a fact what the buttons do."""
        less = translate("Field", "{name}: {what} less").format(name=fact.name, what=fact.steps)
        more = translate("Field", "{name}: {what} more").format(name=fact.name, what=fact.steps)
        for button, name in zip(self.findChildren(QToolButton), (less, more), strict=True):
            button.setAccessibleName(name)
            button.setToolTip(plain(name))

    def set_px(self, px: int) -> None:
        """Make both `px` high and wide."""
        for button in self.findChildren(QToolButton):
            button.setFixedSize(QSize(px, px))
