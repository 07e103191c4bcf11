"""An output over two inputs: a picture in heat colours, the line between two classes, and the rows as points."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from visprop.picture.charts.heat import levels, ramp
from visprop.picture.charts.surface import Surface, crossings
from visprop.picture.theme import Theme
from visprop.ui.charts.chart import Chart
from visprop.ui.guard import guarded

DARK_RIM, LIGHT_RIM = "#101010", "#FFFFFF"


class HeatItem(pg.ImageItem):
    """A picture whose pixels flow into each other."""

    def __init__(self) -> None:
        super().__init__(axisOrder="row-major")

    @guarded
    def paint(self, painter: QPainter, *args) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        super().paint(painter, *args)


class SurfaceChart(Chart):
    """Shows `Surface`s."""

    def __init__(self) -> None:
        super().__init__("surface")
        item = self.getPlotItem()
        self.image, self.line = HeatItem(), pg.PlotCurveItem()
        self.points = pg.ScatterPlotItem()
        for part in (self.image, self.line, self.points):
            item.addItem(part)
        self._placed: tuple = ()
        self._points: np.ndarray | None = None

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        self.image.setLookupTable(ramp(theme))
        self.line.setPen(pg.mkPen(DARK_RIM, width=max(1.5, 2 * scale)))
        self._points = None

    def show_surface(self, found: Surface, points: np.ndarray, names: tuple[str, str]) -> None:
        """Show a surface; `points` is (n, 3): across, up, target."""
        grid = found.grid
        self.image.setImage(found.levels, autoLevels=False, levels=(0, 255))
        place = (*grid.low, *grid.high)
        if place != self._placed:
            self._placed = place
            step = [(high - low) / (grid.side - 1) for low, high in zip(grid.low, grid.high, strict=True)]
            left, low = grid.low[0] - step[0] / 2, grid.low[1] - step[1] / 2
            self.image.setRect(QRectF(left, low, step[0] * grid.side, step[1] * grid.side))
            self.getPlotItem().setRange(
                xRange=(grid.low[0], grid.high[0]), yRange=(grid.low[1], grid.high[1]), padding=0
            )
        self.line.setData(*crossings(found), connect="pairs")
        if points is not self._points:
            self._points = points
            self._put_points(points, found)
        self.name_axes(names[1], names[0])

    def _put_points(self, points: np.ndarray, found: Surface) -> None:
        """Each in the colour of its target, round in the upper half of the scale and square in the lower one."""
        places = levels(points[:, 2], found.low, found.high)
        colours = ramp(self.theme)
        # Pens and brushes are shared: each other one is rendered for itself, which takes 0.1 s for 250 points.
        dark, light = pg.mkPen(DARK_RIM), pg.mkPen(LIGHT_RIM)
        brushes = {level: pg.mkBrush(*colours[level]) for level in np.unique(places)}
        self.points.setData(
            x=points[:, 0],
            y=points[:, 1],
            size=max(5, round(8 * self.scale_of_pixel)),
            brush=[brushes[level] for level in places],
            pen=[dark if level > 127 else light for level in places],
            symbol=["o" if level > 127 else "s" for level in places],
        )


def in_units(grid, lines: list[list[tuple[float, float]]]) -> tuple[np.ndarray, np.ndarray]:
    """Lines on a grid as x and y in the inputs' own units; NaN parts them."""
    if not lines:
        return np.empty(0), np.empty(0)
    places = np.array([point for line in lines for point in (*line, (np.nan, np.nan))])
    low, high = np.array(grid.low), np.array(grid.high)
    return tuple((low + places * (high - low) / (grid.side - 1)).T)
