"""An output over two inputs: a picture in heat colours, the line between two classes, and the rows as points."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from visprop.picture.charts.heat import levels, ramp
from visprop.picture.charts.probe import Grid
from visprop.picture.charts.surface import Surface, crossings
from visprop.picture.charts.winners import Winners, hue, hue_ramp, mark
from visprop.picture.theme import Theme
from visprop.ui.charts.chart import Chart
from visprop.ui.guard import guarded

DARK_RIM, LIGHT_RIM = "#101010", "#FFFFFF"


class HeatItem(pg.ImageItem):
    """A picture whose pixels flow into each other."""

    def __init__(self) -> None:
        super().__init__(axisOrder="row-major")
        self._table: tuple[np.ndarray | None, np.ndarray] = None, np.empty(0)

    def render(self) -> None:
        """Look the colours up. pyqtgraph's own makes its table of them anew for each picture, colour by colour."""
        if self._table[0] is not self.lut:
            red, green, blue = self.lut.astype(np.uint32).T
            self._table = self.lut, 0xFF000000 | red << 16 | green << 8 | blue
        pixels = self._table[1][self.image]
        high, wide = pixels.shape
        self.qimage = QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGB32).copy()
        self._renderRequired = self._unrenderable = False

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
        self._colours: np.ndarray | None = None
        self._points: np.ndarray | None = None

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        self.line.setPen(pg.mkPen(DARK_RIM, width=max(1.5, 2 * scale)))
        self._points = None

    def show_surface(self, found: Surface, points: np.ndarray, names: tuple[str, str]) -> None:
        """Show a surface; `points` is (n, 3): across, up, target."""
        self._show_image(found.grid, found.levels, ramp(self.theme))
        self.line.setData(*crossings(found), connect="pairs")
        if points is not self._points:
            self._points = points
            self._put_points(points, found)
        self.name_axes(names[1], names[0])

    def show_winners(self, found: Winners, points: np.ndarray, names: tuple[str, str]) -> None:
        """Show which class wins; `points` is (n, 3): across, up, number of the class."""
        self._show_image(found.grid, found.levels, hue_ramp(self.theme, found.count))
        self.line.setData(*found.lines, connect="pairs")
        if points is not self._points:
            self._points = points
            kinds = points[:, 2].astype(int).tolist()
            brushes = {kind: pg.mkBrush(hue(kind)) for kind in set(kinds)}
            rim = pg.mkPen(DARK_RIM)
            self._set_points(points, [brushes[kind] for kind in kinds], [rim] * len(kinds), list(map(mark, kinds)))
        self.name_axes(names[1], names[0])

    def _show_image(self, grid: Grid, levels: np.ndarray, colours: np.ndarray) -> None:
        if colours is not self._colours:
            self._colours = colours
            self.image.setLookupTable(colours)
        self.image.setImage(levels, autoLevels=False, levels=(0, len(colours) - 1))
        place = (*grid.low, *grid.high)
        if place != self._placed:
            self._placed = place
            step = [(high - low) / (grid.side - 1) for low, high in zip(grid.low, grid.high, strict=True)]
            left, low = grid.low[0] - step[0] / 2, grid.low[1] - step[1] / 2
            self.image.setRect(QRectF(left, low, step[0] * grid.side, step[1] * grid.side))
            self.getPlotItem().setRange(
                xRange=(grid.low[0], grid.high[0]), yRange=(grid.low[1], grid.high[1]), padding=0
            )

    def _put_points(self, points: np.ndarray, found: Surface) -> None:
        """Each in the colour of its target, round in the upper half of the scale and square in the lower one."""
        places = levels(points[:, 2], found.low, found.high)
        colours = ramp(self.theme)
        # Pens and brushes are shared: each other one is rendered for itself, which takes 0.1 s for 250 points.
        dark, light = pg.mkPen(DARK_RIM), pg.mkPen(LIGHT_RIM)
        brushes = {level: pg.mkBrush(*colours[level]) for level in set(places.tolist())}
        self._set_points(
            points,
            [brushes[level] for level in places],
            [dark if level > 127 else light for level in places],
            ["o" if level > 127 else "s" for level in places],
        )

    def _set_points(self, points: np.ndarray, brushes: list, pens: list, symbols: list[str]) -> None:
        size = max(5, round(8 * self.scale_of_pixel))
        self.points.setData(x=points[:, 0], y=points[:, 1], size=size, brush=brushes, pen=pens, symbol=symbols)


def in_units(grid, lines: list[list[tuple[float, float]]]) -> tuple[np.ndarray, np.ndarray]:
    """Lines on a grid as x and y in the inputs' own units; NaN parts them."""
    if not lines:
        return np.empty(0), np.empty(0)
    places = np.array([point for line in lines for point in (*line, (np.nan, np.nan))])
    low, high = np.array(grid.low), np.array(grid.high)
    return tuple((low + places * (high - low) / (grid.side - 1)).T)
