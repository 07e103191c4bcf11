"""Labels that never widen their window."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption

from visprop.ui.guard import guarded


class PlainLabel(QLabel):
    """A label that shows what a file or a person says as it stands: Qt's own takes what looks like HTML for HTML."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)
        self.setTextFormat(Qt.TextFormat.PlainText)


class Elided(QLabel):
    """One line of plain text; what does not fit ends in "…". The tip is `hint`, by default all of a cut text.

    `spare` pixels at its right are left free. Not as Qt's margins: those take the place of the style sheet's padding.
    """

    hint, spare = "", 0

    def __init__(self, text: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if name:
            self.setObjectName(name)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        room = self.contentsRect().adjusted(0, 0, -self.spare, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        cut = f"<p>{escape(self.text())}</p>" if "<" in self.text() else self.text()
        self.setToolTip(self.hint or (cut if shown != self.text() else ""))
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
            painter.drawText(room, self.alignment(), shown)
