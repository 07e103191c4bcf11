"""Histograms of the layers, side by side."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from visprop.picture.charts.histogram import Histogram, axis_title, histogram
from visprop.picture.theme import LIGHT, Theme
from visprop.session import Moment
from visprop.ui.charts.chart import Chart
from visprop.words import translate

NARROWEST = 150  # design pixels of a histogram; more layers than there is room for are scrolled


class LayerChart(Chart):
    """The histogram of one layer."""

    def __init__(self) -> None:
        super().__init__("layer")
        self.getPlotItem().getAxis("left").least_step = 1.0  # of what is counted there is no half
        self._curve = self.getPlotItem().plot([0, 1], [0], stepMode="center", fillLevel=0)
        self._note = pg.TextItem(anchor=(0.5, 0.5))
        self.getPlotItem().addItem(self._note, ignoreBounds=True)

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        item = self.getPlotItem()
        item.layout.setContentsMargins(round(6 * scale), round(8 * scale), round(14 * scale), round(2 * scale))
        item.getAxis("left").setWidth(round(64 * scale))
        item.getAxis("bottom").setHeight(round(2.9 * QFontInfo(font).pixelSize()))
        self._note.setFont(font)

    def show_histogram(self, found: Histogram, quantity: str) -> None:
        """Show the numbers of a layer."""
        colour = QColor(self.theme[f"layer{(found.layer - 1) % 3 + 1}-line"])
        self._curve.setPen(pg.mkPen(colour, width=1.5 * self.scale_of_pixel))
        colour.setAlpha(90)
        self._curve.setBrush(colour)
        self.name_axes(translate("Distributions", "count"), axis_title(quantity, found.layer))
        text = translate("Distributions", "{n} not finite").format(n=found.left_out) if found.left_out else ""
        if found.known:
            self._curve.setData(found.edges, found.counts)
            self._note.setText("")
            self.setToolTip(text)
        else:
            self._curve.setData([0, 1], [0])
            self._note.setText(text or translate("Distributions", "none here, or not computed yet"))
            self._note.setColor(self.theme["unknown"])
            self._note.setPos(0.5, 0.5)
            self.getPlotItem().setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
        if found.known:
            self.getPlotItem().setRange(
                xRange=(found.edges[0], found.edges[-1]), yRange=(0, 1.05 * found.counts.max()), padding=0.02
            )


class Distributions(QScrollArea):
    """A histogram for each layer from 1; the output's is the last."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setWidget(body)
        self.charts: list[LayerChart] = []
        self._dressed: tuple[Theme, float, QFont] = (LIGHT, 1.0, QFont())
        self._turn = 0

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide."""
        self._dressed = theme, scale, font
        for chart in self.charts:
            self._dress(chart)

    def _dress(self, chart: LayerChart) -> None:
        chart.dress(*self._dressed)
        chart.setMinimumWidth(round(NARROWEST * self._dressed[1]))

    def show_moment(self, moment: Moment, quantity: str, training: bool) -> None:
        """Show all layers, or while the network trains the one whose turn it is."""
        self._have(moment.program.last)
        self._turn = (self._turn + 1) % len(self.charts)
        for number, chart in enumerate(self.charts):
            if not training or number == self._turn:
                chart.show_histogram(histogram(moment, quantity, number + 1), quantity)

    def _have(self, layers: int) -> None:
        while len(self.charts) > layers:
            chart = self.charts.pop()
            chart.close()
            chart.deleteLater()
        while len(self.charts) < layers:
            self.charts.append(LayerChart())
            self._dress(self.charts[-1])
            self._row.addWidget(self.charts[-1], 1)

    def close(self) -> bool:
        """Close all plots."""
        for chart in self.charts:
            chart.close()
        return super().close()
