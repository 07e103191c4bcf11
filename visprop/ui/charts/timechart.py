"""A chart over the time of the run: its x lies over the run bar pixel by pixel, and a line stands at the cursor."""

from __future__ import annotations

from math import ceil, floor, inf, log10

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent

from visprop.picture.runbar import LEFT, RIGHT
from visprop.picture.theme import Theme
from visprop.ui.charts.chart import Chart
from visprop.ui.charts.lossaxis import LossAxis, nice_step
from visprop.ui.guard import guarded
from visprop.words import translate

LEAST = 1e-300  # a logarithmic axis begins here at the least: what is smaller is rounding
NOTCHES = 60  # at least so many steps of the other axis' range


class TimeChart(Chart):
    """Lines over the iterations.

    `put` gives a line its points; `place` moves the cursor, says which iterations the axis shows, and fits the other
    axis to all points.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name, LossAxis("left"))
        self._log = False
        self._reach: dict[pg.PlotDataItem, tuple[float, float]] = {}
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self.getPlotItem().addItem(self._cursor, ignoreBounds=True)

    def line(self) -> pg.PlotDataItem:
        """A new line; its points are thinned by whoever makes them."""
        return self.getPlotItem().plot()

    def put(self, line: pg.PlotDataItem, at: np.ndarray, values: np.ndarray) -> None:
        """Draw a line through points, which may have gaps (NaN)."""
        if not len(at) and (line.xData is None or not len(line.xData)):
            return
        values = np.maximum(values, LEAST) if self._log else values
        line.setData(at, values)
        self._reach[line] = (np.fmin.reduce(values, initial=inf), np.fmax.reduce(values, initial=-inf))

    def drop(self, line: pg.PlotDataItem) -> None:
        """Take a line away."""
        self.getPlotItem().removeItem(line)
        self._reach.pop(line, None)

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        item = self.getPlotItem()
        item.layout.setContentsMargins(0, round(10 * scale), round(RIGHT * scale), 0)
        # The run bar right under it has the same axis, with numbers and name: here only the ticks.
        item.getAxis("bottom").setStyle(showValues=False)
        item.getAxis("bottom").setHeight(round(8 * scale))
        item.getAxis("left").setWidth(round(LEFT * scale))
        self._cursor.setPen(pg.mkPen(theme["selection-line"], width=max(1.5, 2 * scale)))

    def place(self, iteration: int, span: tuple[float, float]) -> None:
        """Put the line at `iteration`; `span` are the first and the last iteration on the axis."""
        self._cursor.setValue(iteration)
        self.getPlotItem().setXRange(*span, padding=0)
        if self._reach:
            self._fit()
        # Now: pyqtgraph does it while it paints, and then everything is painted again.
        self.getPlotItem().getViewBox().prepareForPaint()

    def _fit(self) -> None:
        """Let the other axis show all points, with air. Its ends lie on steps: in a run it holds still, as the run bar
        does, and what stands beside it is not painted again."""
        lows, highs = zip(*self._reach.values(), strict=True)
        low, high = min(lows), max(highs)
        if not low <= high:
            return
        low, high = (log10(max(low, LEAST)), log10(max(high, LEAST))) if self._log else (low, high)
        view = self.getPlotItem().getViewBox()
        span = high - low or abs(high) or 1.0
        air, step = span * view.suggestPadding(1), nice_step(span / NOTCHES)
        low, high = step * floor((low - air) / step), step * ceil((high + air) / step)
        view.setYRange(low, high, padding=0)

    def name_numbers(self, left: str, short: str) -> None:
        """Say what is measured, in a low chart in short; the other axis is the run's, named beside the run bar."""
        self._names = left, short
        self._name()

    def _name(self) -> None:
        left, short = self._names
        room = QFontMetrics(self.getPlotItem().getAxis("left").label.font()).horizontalAdvance(left)
        self.name_axes(left if room < self.height() else short, translate("LossPlot", "iteration"))
        self.getPlotItem().getAxis("bottom").showLabel(False)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if getattr(self, "_names", None):  # Qt sizes it before it is made
            self._name()
