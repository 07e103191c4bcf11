"""How good the answers are: a curve over one input with the rows on it, predicted against true, confusion matrix."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from visprop.picture.charts.answers import MOST_CLASSES, PARTS, thinned
from visprop.picture.charts.heat import ramp
from visprop.picture.theme import Theme, luminance
from visprop.ui.charts.chart import Chart
from visprop.ui.charts.surfacechart import HeatItem
from visprop.words import translate

# Token and mark of the points of each part of the rows: they can be told apart without their colours.
MARKS = {"train": ("weight-line", "o"), "valid": ("ring", "x"), "test": ("dcdw-line", "+")}


class PointsChart(Chart):
    """Points of up to three parts of the rows."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.points = {part: pg.ScatterPlotItem() for part in PARTS}
        self.line = self.getPlotItem().plot(antialias=True)
        for each in self.points.values():
            self.getPlotItem().addItem(each)

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        for part, (token, mark) in MARKS.items():
            each = self.points[part]
            each.setSymbol(mark)
            each.setSize(max(5, round((6 if mark == "o" else 8) * scale)))
            each.setPen(pg.mkPen(theme[token], width=1))
            each.setBrush(pg.mkBrush(theme[token]))
        self.line.setPen(pg.mkPen(theme["text"], width=max(1.5, 2 * scale)))


class FitChart(PointsChart):
    """An output over one input, and the targets of the rows."""

    def __init__(self) -> None:
        super().__init__("fit")
        self._held = False

    def hold(self, on: bool) -> None:
        """Keep the axes as they are, a little wider, while one draws; else they fit what is shown."""
        if on == self._held:
            return
        self._held = on
        view = self.getPlotItem().getViewBox()
        if on:
            view.setRange(view.viewRect(), padding=0.1)
        else:
            view.enableAutoRange()

    def show_curve(self, curve: tuple, points: dict[str, np.ndarray], names: tuple[str, str]) -> None:
        """Show a curve (x, output); `points` holds (n, 2), input and target, for each part."""
        self.line.setData(*curve)
        for part, found in points.items():
            self.points[part].setData(x=found[:, 0], y=found[:, 1])
        self.name_axes(names[1], names[0])


class TruthChart(PointsChart):
    """Outputs against targets: on the line they are equal."""

    def __init__(self) -> None:
        super().__init__("truth")

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        self.line.setPen(pg.mkPen(theme["muted"], width=1, style=Qt.PenStyle.DashLine))

    def show_pairs(self, pairs: dict[str, tuple[np.ndarray, np.ndarray]], name: str) -> None:
        """Show (outputs, targets), (n,) each, for each part, in the target's own unit."""
        seen = np.concatenate([np.concatenate(pair) for pair in pairs.values()])
        seen = seen[np.isfinite(seen)]
        ends = np.array([seen.min(), seen.max()]) if len(seen) else np.array([0.0, 1.0])
        self.line.setData(ends, ends)
        for part, each in self.points.items():
            made, true = pairs.get(part, (np.empty(0), np.empty(0)))
            chosen = thinned(len(made))
            chosen = chosen[np.isfinite(made[chosen])]
            each.setData(x=true[chosen], y=made[chosen])
        made, true = translate("Judging", "predicted {name}"), translate("Judging", "true {name}")
        self.name_axes(made.format(name=name), true.format(name=name))


class ConfusionChart(Chart):
    """How many rows of each class (across a row) are taken for which."""

    def __init__(self) -> None:
        super().__init__("confusion")
        self.image = HeatItem()
        self.image.paint = pg.ImageItem.paint.__get__(self.image)  # cells with edges
        self.getPlotItem().addItem(self.image)
        self.getPlotItem().invertY(True)
        self.numbers: list[pg.TextItem] = []
        self._shown: tuple = ()

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        self.image.setLookupTable(ramp(theme))
        self._font, self._shown = font, ()

    def show_counts(self, counts: np.ndarray, classes: tuple[str, ...]) -> None:
        """Show counts (k, k): true class by row, answer by column."""
        if self._shown == (counts.tobytes(), classes):
            return
        self._shown = (counts.tobytes(), classes)
        share = counts / np.maximum(counts.sum(1, keepdims=True), 1)
        cells = np.round(255 * share).astype(np.uint8)
        self.image.setImage(cells, autoLevels=False, levels=(0, 255))
        self.getPlotItem().setRange(xRange=(0, len(counts)), yRange=(0, len(counts)), padding=0)
        ticks = [(place + 0.5, _short(name)) for place, name in enumerate(classes)]
        for side in ("left", "bottom"):
            self.getPlotItem().getAxis(side).setTicks([ticks])
        self.name_axes(translate("Judging", "true class"), translate("Judging", "answered class"))
        self._write(counts, cells)

    def _write(self, counts: np.ndarray, cells: np.ndarray) -> None:
        wanted = counts.size if len(counts) <= MOST_CLASSES else 0
        while len(self.numbers) > wanted:
            self.getPlotItem().removeItem(self.numbers.pop())
        while len(self.numbers) < wanted:
            self.numbers.append(pg.TextItem(anchor=(0.5, 0.5)))
            self.getPlotItem().addItem(self.numbers[-1])
        colours = ramp(self.theme)
        for item, ((row, column), count) in zip(self.numbers, np.ndenumerate(counts), strict=False):
            ground = "#{:02X}{:02X}{:02X}".format(*colours[cells[row, column]])
            item.setFont(self._font)
            item.setText(str(count), color="#101010" if luminance(ground) > 0.18 else "#FFFFFF")
            item.setPos(column + 0.5, row + 0.5)


def _short(name: str) -> str:
    return name if len(name) <= 8 else name[:7] + "…"
