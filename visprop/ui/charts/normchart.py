"""The length of the gradient over the run, under the loss: training that is stuck is not a small gradient."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QFont

from visprop.picture.charts.curves import Lines
from visprop.picture.theme import Theme
from visprop.ui.charts.timechart import TimeChart


class NormChart(TimeChart):
    """‖g‖ of every update: g is the gradient of the batch loss with its penalty, before it is clipped."""

    def __init__(self) -> None:
        super().__init__("norm")
        self._norms = self.line()

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        self._norms.setPen(pg.mkPen(theme["dcdw-line"], width=max(1.0, 1.5 * scale)))
        self.name_numbers("‖g‖", "‖g‖")

    def set_log(self, log: bool) -> None:
        """Draw the norm on a logarithmic axis, or a linear one."""
        self._log = log
        self.getPlotItem().setLogMode(x=False, y=log)

    def show_lines(self, lines: Lines, iteration: int, span: tuple[float, float]) -> None:
        """Show all that the run has reached; the line stands at `iteration`."""
        self.put(self._norms, *lines.norms)
        self.place(iteration, span)
