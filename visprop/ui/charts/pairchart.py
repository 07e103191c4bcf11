"""Training and validation losses of two runs over their updates, on one logarithmic axis."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from visprop.picture.charts.thin import Peaks, finite
from visprop.picture.theme import Theme
from visprop.session import Session
from visprop.ui.charts.chart import Chart
from visprop.ui.charts.lossaxis import LossAxis
from visprop.ui.wording import worded
from visprop.words import translate

TOKENS = ("layer1-line", "layer2-line")  # of the run at the left, and at the right


class PairChart(Chart):
    """Solid lines are batch losses, dashed ones validation losses; a colour for each run."""

    def __init__(self) -> None:
        super().__init__("pair", LossAxis("left"))
        item = self.getPlotItem()
        item.setLogMode(x=False, y=True)
        self._lines = [(item.plot(), item.plot()) for _ in TOKENS]
        worded(self, lambda: self.name_axes(translate("PairChart", "loss"), translate("PairChart", "update")))

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide."""
        super().dress(theme, scale, font)
        for token, (training, validation) in zip(TOKENS, self._lines, strict=True):
            for line, style in ((training, Qt.PenStyle.SolidLine), (validation, Qt.PenStyle.DashLine)):
                line.setPen(pg.mkPen(QColor(theme[token]), width=2, style=style))

    def show_runs(self, sessions: tuple[Session, Session]) -> None:
        """Show what the two runs have reached."""
        if not any(len(session.losses) for session in sessions):  # else pyqtgraph shows updates 0 to 1
            self.getPlotItem().setRange(xRange=(0, 10), yRange=(-3, 0), padding=0)
        else:
            self.getPlotItem().enableAutoRange()
        for session, (training, validation) in zip(sessions, self._lines, strict=True):
            at, losses = Peaks().of(session.losses)
            training.setData(at, finite(losses) * (session.loss_unit or 1.0))
            at, values = session.validation
            validation.setData(np.asarray(at, float), finite(values))
