"""Small histograms side by side in the panel at the left, one for each layer, all over the same span about 0."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visprop.picture.theme import LIGHT, Theme
from visprop.ui.facts import Fact
from visprop.ui.guard import guarded
from visprop.ui.tip import plain

GAP = 6  # pixels between two of them
LAYER_COLOURS = 3


class Histograms(QWidget):
    """Draws the `bars` of a fact."""

    def __init__(self) -> None:
        super().__init__()
        self._bars, self._theme = (), LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_fact(self, fact: Fact) -> None:
        """Draw the bars of a fact."""
        self._bars = fact.bars
        self.setToolTip(plain(fact.tip))
        self.setAccessibleName(fact.tip)
        self.update()

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; be `px` high."""
        self._theme = theme
        self.setFixedHeight(px)
        self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        wide = (self.width() - GAP * (len(self._bars) - 1)) / len(self._bars)
        with QPainter(self) as painter:
            for number, counts in enumerate(self._bars):
                colour = QColor(self._theme[f"layer{number % LAYER_COLOURS + 1}-line"])
                self._draw(painter, number * (wide + GAP), wide, counts, colour)

    def _draw(self, painter: QPainter, left: float, wide: float, counts: tuple[int, ...], colour: QColor) -> None:
        room, bar = self.height() - 2, wide / len(counts)
        for place, count in enumerate(counts):
            high = room * count / max(counts)
            painter.fillRect(QRectF(left + place * bar + 0.5, room - high, max(bar - 1, 1), high), colour)
        painter.fillRect(QRectF(left, room, wide, 1), QColor(self._theme["unknown-line"]))
