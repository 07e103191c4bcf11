"""What the colours of a surface mean: a strip from the lowest to the highest number."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from visprop.picture import numbers
from visprop.picture.charts.heat import ramp
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.guard import guarded


class ScaleBar(QWidget):
    """A strip of colours between two numbers, with the name of what they measure under it."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._said = ("", "", "")

    def say(self, low: float, high: float, name: str) -> None:
        """Show the ends of the scale and what it measures."""
        said = (numbers.significant(low), numbers.significant(high), name)
        if said != self._said:
            self._said = said
            self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        low, high, name = self._said
        line, colours = self.fontMetrics().height(), ramp(self.theme)
        strip = QImage(colours.tobytes(), len(colours), 1, 3 * len(colours), QImage.Format.Format_RGB888)
        with QPainter(self) as painter:
            painter.setPen(self.palette().text().color())
            room = self.rect().adjusted(line // 2, 0, -line // 2, 0)
            painter.drawImage(QRect(room.left(), 2, room.width(), line // 2), strip)
            words = QRect(room.left(), line // 2 + 2, room.width(), line + 2)
            for text, side in ((low, "AlignLeft"), (name, "AlignHCenter"), (high, "AlignRight")):
                painter.drawText(words, getattr(Qt.AlignmentFlag, side) | Qt.AlignmentFlag.AlignVCenter, text)
