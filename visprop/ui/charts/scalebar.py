"""What the colours of a surface mean: a strip from the lowest to the highest number."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from visprop.picture import numbers
from visprop.picture.charts.heat import ramp
from visprop.picture.charts.winners import hue
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.guard import guarded


class ScaleBar(QWidget):
    """A strip of colours between two numbers, with the name of what they measure under it; or a hue for each class."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._said, self._classes = ("", "", ""), ()

    def say(self, low: float, high: float, name: str) -> None:
        """Show the ends of the scale and what it measures."""
        said = (numbers.significant(low), numbers.significant(high), name)
        if said != self._said or self._classes:
            self._said, self._classes = said, ()
            self.update()

    def say_classes(self, names: tuple[str, ...]) -> None:
        """Show the hue of each class in place of a scale."""
        if names != self._classes:
            self._classes = names
            self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._classes:
            self._paint_classes()
        else:
            self._paint_scale()

    def _paint_classes(self) -> None:
        line, share = self.fontMetrics().height(), self.width() / max(len(self._classes), 1)
        with QPainter(self) as painter:
            painter.setPen(self.palette().text().color())
            for number, name in enumerate(self._classes):
                room = QRect(round(number * share) + 2, 2, round(share) - 4, line // 2)
                painter.fillRect(room, QColor(hue(number)))
                words = room.translated(0, room.height()).adjusted(0, 0, 0, line + 2 - room.height())
                text = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, words.width())
                painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_scale(self) -> None:
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
