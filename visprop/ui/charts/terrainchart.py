"""The loss over two parameters: heat colours, lines of equal height, the way of the run, and where it stands."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from visprop.picture.charts.heat import levels, ramp
from visprop.picture.charts.terrain import Terrain
from visprop.picture.theme import Theme
from visprop.picture.thetaview.isolines import isolines
from visprop.ui.charts.chart import Chart
from visprop.ui.charts.surfacechart import LIGHT_RIM, HeatItem, in_units


class TerrainChart(Chart):
    """Shows a `Terrain`. Colours follow the rank of the heights, so that the valley and the hills are both seen."""

    def __init__(self) -> None:
        super().__init__("terrain")
        self.image, self.lines = HeatItem(), pg.PlotCurveItem()
        self.way, self.rim, self.here = pg.PlotCurveItem(), pg.PlotCurveItem(), pg.ScatterPlotItem()
        for part in (self.image, self.lines, self.rim, self.way, self.here):
            self.getPlotItem().addItem(part)

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        self.image.setLookupTable(ramp(theme))
        self.lines.setPen(pg.mkPen("#30343A", width=1))
        self.rim.setPen(pg.mkPen(LIGHT_RIM, width=max(3.0, 4.5 * scale)))
        self.way.setPen(pg.mkPen("#8B3FD6", width=max(1.5, 2.5 * scale)))
        self.here.setSize(round(12 * scale))
        self.here.setBrush(pg.mkBrush("#8B3FD6"))
        self.here.setPen(pg.mkPen(LIGHT_RIM, width=2))

    def show_terrain(self, found: Terrain, names: tuple[str, str]) -> None:
        """Show a terrain; `names` are those of its parameters, across and up."""
        (left, low), (right, high) = found.low, found.high
        ranks = np.searchsorted(np.sort(found.heights, axis=None), found.heights)
        self.image.setImage(levels(ranks.astype(float), 0.0, float(ranks.size)), autoLevels=False, levels=(0, 255))
        step = (right - left) / (found.side - 1), (high - low) / (found.side - 1)
        place = QRectF(left - step[0] / 2, low - step[1] / 2, step[0] * found.side, step[1] * found.side)
        self.image.setRect(place)
        lines = [line for level in found.levels for line in isolines(found.heights, float(level))]
        self.lines.setData(*in_units(found, lines), connect="finite")
        for curve in (self.rim, self.way):
            curve.setData(found.way[:, 0], found.way[:, 1])
        self.here.setData(x=found.way[-1:, 0], y=found.way[-1:, 1])
        self.getPlotItem().setRange(xRange=(left, right), yRange=(low, high), padding=0)
        self.name_axes(names[1], names[0])
