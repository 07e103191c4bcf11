"""What all charts share: a plot without a menu or a mouse of its own, in the theme's colours, its axes named."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from visprop.picture.theme import LIGHT, Theme
from visprop.ui.charts.lossaxis import PlainAxis
from visprop.words import translate


class Chart(pg.PlotWidget):
    """A plot. `dress` gives it a theme, `name_axes` what its axes measure, with their units."""

    def __init__(self, name: str, left: pg.AxisItem | None = None) -> None:
        super().__init__(axisItems={"left": left or PlainAxis("left"), "bottom": PlainAxis("bottom")})
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.theme, self.scale_of_pixel = LIGHT, 1.0
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        self.scene().contextMenu = []  # its "Export..." writes broken SVG
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide."""
        self.theme, self.scale_of_pixel = theme, scale
        self.setBackground(theme["panel"])
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setTickFont(font)
            axis.setPen(pg.mkPen(theme["unknown-line"]))
            axis.setTextPen(pg.mkPen(theme["text"]))
            axis.enableAutoSIPrefix(False)
            axis.label.setFont(font)
            axis.set_scale(scale)
        self.getPlotItem().layout.setContentsMargins(0, round(6 * scale), round(18 * scale), 0)

    def name_axes(self, left: str, bottom: str) -> None:
        """Say what is measured along each axis. A plot that was closed has none."""
        if self.getPlotItem() is None:
            return
        name = translate("Chart", "{left} over {bottom}").format(left=left, bottom=bottom)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.viewport().setAccessibleName(name)
        for side, name in (("left", left), ("bottom", bottom)):
            axis = self.getPlotItem().getAxis(side)
            if axis.labelText != name:  # laying a label out takes a while
                axis.setLabel(name)
                axis.resizeEvent()  # else it stays where the last one was
