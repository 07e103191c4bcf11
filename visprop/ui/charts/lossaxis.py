"""Axes: on a logarithmic scale a few plain numbers, as many as there is room for."""

from __future__ import annotations

from math import ceil, floor, log10

import pyqtgraph as pg
from PySide6.QtGui import QFontMetrics

from visprop.picture.numbers import MINUS, marked
from visprop.ui.guard import guarded

# Digits that a decade may be labelled at, from few to many.
DIGITS = ((1,), (1, 3), (1, 2, 5), tuple(range(1, 10)))
LEAST_TICKS = 3
MARGIN = 4  # design pixels about a label, at least so many pixels
SEEN = 2  # pixels of it that are seen at the left: where pyqtgraph leaves none, the tops of Chinese characters are cut


class PlainAxis(pg.AxisItem):
    """An axis with the numbers as they are. `least_step` is how near two of a vertical one may be at least."""

    least_step, _margin = 0.0, MARGIN

    def set_scale(self, scale: float) -> None:
        """Keep the label as far from the numbers in any window, where a design pixel is `scale` wide."""
        self._margin = max(MARGIN, round(MARGIN * scale))
        self.label.document().setDocumentMargin(self._margin)

    @guarded
    def paint(self, *given: object) -> None:
        super().paint(*given)

    @guarded
    def resizeEvent(self, event: object = None) -> None:
        super().resizeEvent(event)
        if self.label is not None and self.orientation == "left":
            self.label.setX(SEEN - self._margin)

    def updateAutoSIPrefix(self) -> None:
        """Scale nothing: pyqtgraph's own writes a loss of 0.8 as 800 after a change of theme or size."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float | None, list[float]]]:
        if self.orientation not in ("left", "right") or not maxVal > minVal:
            return super().tickValues(minVal, maxVal, size)
        line = QFontMetrics(self.style["tickFont"]).height()
        room = max(size / (1.4 * line), min(2.5, size / (0.85 * line)))  # steps: digits are lower than a line
        step = max(self.least_step, nice_step((maxVal - minVal) / room))
        return [(step, [number * step for number in range(ceil(minVal / step), floor(maxVal / step) + 1)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [marked(text.replace("-", MINUS)) for text in super().tickStrings(values, scale, spacing)]


def nice_step(least: float) -> float:
    """1, 2 or 5 times a power of ten, not below `least`."""
    power = 10.0 ** floor(log10(least))
    return next(nice * power for nice in (1, 2, 5, 10) if nice * power >= least * 0.999)


class LossAxis(PlainAxis):
    """A vertical axis whose logarithmic ticks are labelled 10, 1, 0.1, ..., never one over the other."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float | None, list[float]]]:
        if not self.logMode:
            return super().tickValues(minVal, maxVal, size)
        line = QFontMetrics(self.style["tickFont"]).height()
        room = max(1, int(size / (1.3 * line)))
        return [(None, log_ticks(min(minVal, maxVal), max(minVal, maxVal), room))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if not self.logMode:
            return super().tickStrings(values, scale, spacing)
        return [marked(f"{10**value:.4g}".replace("-", MINUS)) for value in values]


def log_ticks(low: float, high: float, room: int) -> list[float]:
    """Return the exponents in low..high to be labelled, where `room` labels fit.

    Decades, or every second, third ... where there are many; digits between them where there are few.
    """
    first, last = ceil(low), floor(high)
    decades = max(0, last - first + 1)
    if decades >= LEAST_TICKS:
        return [float(exponent) for exponent in range(first, last + 1) if exponent % ceil(decades / room) == 0]
    found: list[float] = []
    for digits in DIGITS:
        finer = [e + log10(d) for e in range(floor(low), last + 1) for d in digits if low <= e + log10(d) <= high]
        if len(finer) > room:
            break
        found = finer
    return found or [(low + high) / 2]
