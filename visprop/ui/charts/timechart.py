"""A chart over the time of the run: its x lies over the run bar pixel by pixel, and a line stands at the cursor."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent

from visprop.picture.runbar import LEFT, RIGHT
from visprop.picture.theme import Theme
from visprop.ui.charts.chart import Chart
from visprop.ui.charts.lossaxis import LossAxis
from visprop.ui.guard import guarded
from visprop.words import translate


class TimeChart(Chart):
    """Lines over the iterations. `place` moves the cursor and says which iterations the axis shows."""

    def __init__(self, name: str) -> None:
        super().__init__(name, LossAxis("left"))
        self._log = False
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self.getPlotItem().addItem(self._cursor, ignoreBounds=True)

    def line(self) -> pg.PlotDataItem:
        """A new line; its points are thinned by whoever makes them."""
        return self.getPlotItem().plot()

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
        # The other axis too, now: pyqtgraph fits it while it paints, and then everything is painted again.
        self.getPlotItem().getViewBox().prepareForPaint()

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
