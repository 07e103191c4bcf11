"""The loss curve. Imported only after the first painted frame, since pyqtgraph takes a while to load."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QFont

from visprop.picture.charts.curves import Lines, Points
from visprop.picture.charts.thin import Peaks, finite
from visprop.picture.theme import Theme
from visprop.session import Moment
from visprop.ui.charts.othercurves import OtherCurve
from visprop.ui.charts.timechart import TimeChart
from visprop.ui.legend import BATCH, EPOCHS, LINES, OTHERS, SMOOTH, TEST, TRAINING, VALIDATION, line_pen
from visprop.words import translate


class LossPlot(TimeChart):
    """Batch loss of every update, its means, validation loss, and a line at the cursor."""

    def __init__(self, theme: Theme, scale: float, font: QFont) -> None:
        super().__init__("loss")
        self._training, self._epochs, self._smooth, self._validation, self._test = (self.line() for _ in range(5))
        self._others: list[pg.PlotDataItem] = []
        self._thinned: list[tuple[tuple[int, int], Points]] = []
        self._shown: tuple = ()
        self._unit: float | None = 1.0
        self.dress(theme, scale, font)

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide."""
        super().dress(theme, scale, font)
        self._pens = {line: line_pen(line, theme, scale) for line in range(len(LINES))}
        means = ((EPOCHS, self._epochs), (SMOOTH, self._smooth))
        for line, curve in (*means, (VALIDATION, self._validation), (TEST, self._test)):
            curve.setPen(self._pens[line])
        for curve in self._others:
            curve.setPen(self._pens[OTHERS])
        self._shown = ()
        self.name_numbers(loss_title(self._unit), "L")

    def set_log(self, log: bool) -> None:
        """Draw the loss on a logarithmic axis, or a linear one."""
        self._log = log
        self.getPlotItem().setLogMode(x=False, y=log)

    def show_moment(self, moment: Moment, lines: Lines, span: tuple[float, float]) -> None:
        """Show all that the run has reached; `span` are the first and the last iteration on the axis."""
        if moment.loss_unit != self._unit:
            self._unit = moment.loss_unit
            self.name_numbers(loss_title(self._unit), "L")
        _, valid = moment.validation
        means = lines.epochs[0].size, lines.smooth[0].size, lines.window, lines.test[0].size
        shown = (moment.history, _place_of(moment.losses), _place_of(valid), self._unit, self._log, means)
        if shown != self._shown:  # else only the moment in view has moved
            self._shown = shown
            over = lines.epochs[0].size or lines.smooth[0].size
            self._training.setPen(self._pens[BATCH if over else TRAINING])
            self.put(self._training, *lines.updates)
            self.put(self._epochs, *lines.epochs)
            self.put(self._smooth, *lines.smooth)
            self.put(self._validation, *lines.valid)
            self.put(self._test, lines.test[0], finite(lines.test[1]))
        self.place(moment.iteration, span)

    def show_others(self, others: list[OtherCurve]) -> None:
        """Show the losses of other branches and of kept runs: all iterations of each."""
        while len(self._others) > len(others):
            self.drop(self._others.pop())
        while len(self._others) < len(others):
            curve = self.line()
            curve.setZValue(-1)
            self._others.append(curve)
        known = dict(self._thinned)
        places = [_place_of(each.losses) for each in others]
        self._thinned = [
            (at, known.get(at) or Peaks().of(each.losses)) for at, each in zip(places, others, strict=True)
        ]
        unit = 1.0 if self._unit is None else self._unit
        for curve, other, (_, (at, losses)) in zip(self._others, others, self._thinned, strict=True):
            curve.setPen(self._pens[other.line])
            at, losses = other.means or (at, losses)
            self.put(curve, at, losses if other.own_unit else losses * unit)


def _place_of(values: np.ndarray) -> tuple[int, int]:
    """Where an array lies and how long it is: curves of a run only ever grow, or are others."""
    return values.__array_interface__["data"][0], len(values)


def loss_title(unit: float | None) -> str:
    """Return the name of the loss axis, short enough for the 85 pixels that it has in a window of 1280x800.

    It says the unit where targets are standardised (`unit` is not 1).
    """
    if unit is None:
        return translate("LossPlot", "L, scaled")
    return translate("LossPlot", "loss L") if unit == 1.0 else translate("LossPlot", "L, own unit")
