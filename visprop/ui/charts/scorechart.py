"""How good the network was over the run: accuracy, or R² or RMSE, of training, validation and test rows apart."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QFont

from visprop.debugger.sampled import MEASURES, place_of
from visprop.debugger.scores import PARTS
from visprop.picture.charts.thin import finite
from visprop.picture.theme import Theme
from visprop.ui.charts.timechart import TimeChart
from visprop.ui.legend import SCORED, line_pen
from visprop.words import translate

# What the axis shows at the most: an R² of the first iterations can be as low as one likes.
LIMITS = {"accuracy": (-2.0, 102.0), "r2": (-1.05, 1.05), "rmse": (0.0, None)}


class ScoreChart(TimeChart):
    """A line for each part of the rows."""

    def __init__(self) -> None:
        super().__init__("scores")
        self._lines = {part: self.line() for part in PARTS}
        self._measure = ""

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        for part, line in self._lines.items():
            line.setPen(pg.mkPen(line_pen(SCORED[part], theme, scale)))
        self._name_measure(self._measure or "accuracy")

    def show_scores(
        self, measure: str, at: np.ndarray, scores: np.ndarray, iteration: int, span: tuple[float, float]
    ) -> None:
        """Show a measure, of `MEASURES`, at the iterations `at`; `scores` as `scores_of` gives them, a row each."""
        scores = scores.reshape(-1, len(MEASURES) * len(PARTS))
        for part, line in self._lines.items():
            values = finite(scores[:, place_of(measure, part)]) * (100.0 if measure == "accuracy" else 1.0)
            known = ~np.isnan(values)
            self.put(line, at[known], values[known])
        if measure != self._measure:
            self._name_measure(measure)
        self.place(iteration, span)

    def _name_measure(self, measure: str) -> None:
        self._measure = measure
        low, high = LIMITS[measure]
        self.getPlotItem().getViewBox().setLimits(yMin=low, yMax=high)
        self.name_numbers(measure_title(measure), short_title(measure))


def measure_title(measure: str) -> str:
    """What a measure is called, with its unit."""
    return {
        "accuracy": translate("ScoreChart", "accuracy, %"),
        "r2": translate("ScoreChart", "R²"),
        "rmse": translate("ScoreChart", "RMSE, own unit"),
    }[measure]


def short_title(measure: str) -> str:
    """The same for a low chart."""
    return {
        "accuracy": translate("ScoreChart", "%"),
        "r2": translate("ScoreChart", "R²"),
        "rmse": translate("ScoreChart", "RMSE"),
    }[measure]
