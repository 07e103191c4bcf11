"""The charts above the run bar. Imported only after the first painted frame, since pyqtgraph takes a while to load."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSplitter, QStackedWidget

from visprop.picture.charts.curves import Lines
from visprop.picture.theme import Theme
from visprop.session import Moment
from visprop.ui.charts.distributions import Distributions
from visprop.ui.charts.healthchart import HealthChart
from visprop.ui.charts.losschart import LossPlot
from visprop.ui.charts.normchart import NormChart
from visprop.ui.charts.scorechart import ScoreChart


class Pages(QStackedWidget):
    """The loss curve, alone or with the gradient norm under it; how good it was; its health; the histograms.

    Attributes:
        loss: the loss curve. over_time: all charts whose x is that of the run bar.
    """

    def __init__(self, theme: Theme, scale: float, font: QFont) -> None:
        super().__init__()
        self.loss, self.norm, self.health = LossPlot(theme, scale, font), NormChart(), HealthChart()
        self.scores = ScoreChart()
        self.over_time = (self.loss, self.norm, self.scores, self.health)
        self.distributions = Distributions()
        self._time = QSplitter(Qt.Orientation.Vertical)
        self._time.setChildrenCollapsible(False)
        self._time.setHandleWidth(1)
        for chart in (self.loss, self.norm):
            self._time.addWidget(chart)
        for page in (self._time, self.scores, self.health, self.distributions):
            self.addWidget(page)
        self.dress(theme, scale, font)
        self.show_tab("loss")

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide."""
        for chart in (*self.over_time, self.distributions):
            chart.dress(theme, scale, font)

    def set_log(self, log: bool) -> None:
        """Draw loss and gradient norm on logarithmic axes, or on linear ones."""
        self.loss.set_log(log)
        self.norm.set_log(log)

    def show_tab(self, tab: str) -> None:
        """Bring a tab to the front."""
        self.norm.setVisible(tab == "gradient")
        pages = {"scores": self.scores, "health": self.health, "distributions": self.distributions}
        self.setCurrentWidget(pages.get(tab, self._time))

    def show_time(self, tab: str, moment: Moment, lines: Lines, span: tuple[float, float]) -> None:
        """Show the loss curve up to date, and what is under it."""
        self.loss.show_moment(moment, lines, span)
        if tab == "gradient":
            self.norm.show_lines(lines, moment.iteration, span)

    def show_distributions(self, moment: Moment, quantity: str, training: bool) -> None:
        """Show the histograms of a moment; while the network trains, one layer after the other."""
        self.distributions.show_moment(moment, quantity, training)

    def close(self) -> bool:
        """Close all plots."""
        self.distributions.close()
        for chart in self.over_time:
            chart.close()
        return super().close()
