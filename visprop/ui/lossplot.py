"""The loss curve. Imported only after the first painted frame, since pyqtgraph takes a while to load."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from visprop.picture.runbar import LEFT, RIGHT
from visprop.picture.theme import Theme
from visprop.session import Moment
from visprop.ui.legend import line_pen
from visprop.ui.lossaxis import LossAxis
from visprop.words import translate

# A logarithmic axis begins here at the least: what is smaller is rounding.
LEAST = 1e-300


class LossPlot(pg.PlotWidget):
    """Batch loss of every update, validation loss, and a line at the cursor. `show_moment` brings it up to date."""

    def __init__(self, theme: Theme, scale: float, font: QFont) -> None:
        super().__init__(axisItems={"left": LossAxis("left")})
        self.setObjectName("loss")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        self.scene().contextMenu = []
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        # One peak for two pixels: pyqtgraph's own factor, 5 for one, takes ten times as long and looks the same.
        self._training, self._validation = (item.plot(autoDownsampleFactor=0.5) for _ in range(2))
        for curve in (self._training, self._validation):
            curve.setDownsampling(auto=True, method="peak")
            curve.setClipToView(True)
        self._others: list[pg.PlotDataItem] = []
        self._other_pen = self._compared_pen = pg.mkPen()
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        item.addItem(self._cursor, ignoreBounds=True)
        self._log = False
        self._shown: tuple = ()
        self._unit: float | None = 1.0
        self.dress(theme, scale, font)

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide."""
        token = theme.tokens
        self.setBackground(token["panel"])
        item = self.getPlotItem()
        item.layout.setContentsMargins(0, round(10 * scale), round(RIGHT * scale), 0)
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setTickFont(font)
            axis.setPen(pg.mkPen(token["unknown-line"]))
            axis.setTextPen(pg.mkPen(token["text"]))
            axis.enableAutoSIPrefix(False)
            axis.label.setFont(font)
        # The run bar right under it has the same axis, with numbers and name: here only the ticks.
        item.getAxis("bottom").setStyle(showValues=False)
        item.getAxis("bottom").setHeight(round(8 * scale))
        item.getAxis("left").setWidth(round(LEFT * scale))
        for line, curve in enumerate((self._training, self._validation)):
            curve.setPen(line_pen(line, theme, scale))
        self._other_pen, self._compared_pen = line_pen(2, theme, scale), line_pen(3, theme, scale)
        for curve in self._others:
            curve.setPen(self._other_pen)
        self._cursor.setPen(pg.mkPen(token["selection-line"], width=max(1.5, 2 * scale)))
        self._label_axes()

    def set_log(self, log: bool) -> None:
        """Draw the loss on a logarithmic axis, or a linear one."""
        self._log = log
        self.getPlotItem().setLogMode(x=False, y=log)

    def show_moment(self, moment: Moment, span: tuple[float, float]) -> None:
        """Show all that the run has reached; `span` are the first and the last iteration on the axis."""
        if moment.loss_unit != self._unit:
            self._unit = moment.loss_unit
            self._label_axes()
        at, valid = moment.validation
        shown = (_place_of(moment.losses), _place_of(valid), self._unit, self._log)
        if shown != self._shown:  # else only the moment in view has moved
            self._shown = shown
            losses = np.asarray(moment.losses, float) * (1.0 if self._unit is None else self._unit)
            self._training.setData(np.arange(len(losses), dtype=float), self._drawable(losses))
            self._validation.setData(np.asarray(at, float), self._drawable(np.asarray(valid, float)))
        self._cursor.setValue(moment.iteration)
        self.getPlotItem().setXRange(*span, padding=0)

    def show_others(self, others: list[np.ndarray], compared: int = -1) -> None:
        """Show the losses of other branches, dotted: all iterations of each; number `compared` stands out."""
        while len(self._others) > len(others):
            self.getPlotItem().removeItem(self._others.pop())
        while len(self._others) < len(others):
            curve = self.getPlotItem().plot(autoDownsampleFactor=0.5, pen=self._other_pen)
            curve.setDownsampling(auto=True, method="peak")
            curve.setClipToView(True)
            curve.setZValue(-1)
            self._others.append(curve)
        unit = 1.0 if self._unit is None else self._unit
        for number, (curve, losses) in enumerate(zip(self._others, others, strict=True)):
            curve.setPen(self._compared_pen if number == compared else self._other_pen)
            curve.setData(np.arange(len(losses), dtype=float), self._drawable(np.asarray(losses, float) * unit))

    def _drawable(self, values: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            if not np.isfinite(values.sum()):
                values = np.where(np.isfinite(values), values, np.nan)
        return np.maximum(values, LEAST) if self._log else values

    def _label_axes(self) -> None:
        self.getPlotItem().setLabel("left", loss_title(self._unit))
        self.getPlotItem().setLabel("bottom", translate("LossPlot", "iteration"))
        self.getPlotItem().getAxis("bottom").showLabel(False)


def _place_of(values: np.ndarray) -> tuple[int, int]:
    """Where an array lies and how long it is: curves of a run only ever grow, or are others."""
    return values.__array_interface__["data"][0], len(values)


def loss_title(unit: float | None) -> str:
    """Return the name of the loss axis; it says the unit where targets are standardised (`unit` is not 1)."""
    if unit is None:
        return translate("LossPlot", "loss L, standardised")
    return translate("LossPlot", "loss L") if unit == 1.0 else translate("LossPlot", "loss L, own unit")
