"""How many layers and neurons were ill, over the run: sampled on a twin of it, in idle time."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo

from visprop.debugger.health import KINDS
from visprop.picture.theme import Theme
from visprop.ui.charts.timechart import TimeChart
from visprop.words import translate

LEGEND_TOP = 2  # pixels above the legend
# Token and stroke of each kind: they can be told apart without their colours.
STYLES = (
    ("minus", Qt.PenStyle.SolidLine),
    ("dcdz-arrow", Qt.PenStyle.DashLine),
    ("ring", Qt.PenStyle.DotLine),
    ("muted", Qt.PenStyle.DashDotLine),
)


class HealthChart(TimeChart):
    """A line for each kind of lamp."""

    def __init__(self) -> None:
        super().__init__("health")
        self.getPlotItem().getAxis("left").least_step = 1.0  # there is no half a neuron
        self._lines = [self.line() for _ in KINDS]
        self._legend = self.getPlotItem().addLegend(offset=(12, LEGEND_TOP), colCount=4)
        self._note = pg.TextItem(anchor=(0, 0.5))
        self.getPlotItem().addItem(self._note, ignoreBounds=True)
        self._listed: tuple[int, ...] | None = None

    def dress(self, theme: Theme, scale: float, font: QFont) -> None:
        super().dress(theme, scale, font)
        for line, (token, style) in zip(self._lines, STYLES, strict=True):
            line.setPen(pg.mkPen(theme[token], width=max(1.5, 2.5 * scale), style=style))
        self._legend.setLabelTextColor(theme["text"])
        self._legend.setLabelTextSize(f"{QFontInfo(font).pixelSize()}px")
        self._legend.setBrush(theme["panel"])
        self._listed = None
        self._note.setFont(font)
        self._note.setColor(theme["text"])
        self.name_numbers(translate("HealthChart", "number of ill"), translate("HealthChart", "ill"))

    def show_counts(self, at: np.ndarray, counts: np.ndarray, iteration: int, span: tuple[float, float]) -> None:
        """Show what is known of a run: counts (n, kinds) at the iterations `at`; the line stands at `iteration`."""
        counts = counts.reshape(-1, len(KINDS))
        most = float(np.max(counts, initial=0.0))
        for number, line in enumerate(self._lines):
            line.setData(at, counts[:, number])
            line.setVisible(bool(counts[:, number].any()))
        self._list(tuple(number for number in range(len(KINDS)) if counts[:, number].any()))
        text = translate("HealthChart", "Nothing was ill in the {n} iterations that were looked at.")
        self._note.setText("" if most else text.format(n=len(at)))
        self._note.setPos(0.02 * span[1], 0.6)
        self.getPlotItem().setYRange(0, self._top(max(1.0, most)), padding=0.05)
        self.place(iteration, span)

    def _top(self, most: float) -> float:
        """Where the axis ends, so that the legend stands above lines of `most`; in a low chart they keep a third."""
        height = self.getPlotItem().getViewBox().height()
        free = height - self._legend.boundingRect().height() - 2 * LEGEND_TOP
        return most / max(free / height, 1 / 3) if height > 0 else 1.5 * most

    def _list(self, lit: tuple[int, ...]) -> None:
        """Name the lines that are not 0 all the way."""
        if lit != self._listed:
            self._listed = lit
            self._legend.clear()
            for number in lit:
                self._legend.addItem(self._lines[number], names()[number])
            self._legend.setVisible(bool(lit))


def names() -> tuple[str, ...]:
    """What the lines are called, in the order of KINDS."""
    found = {
        "vanishing": translate("HealthChart", "layers, vanishing gradient"),
        "exploding": translate("HealthChart", "layers, exploding gradient"),
        "saturated": translate("HealthChart", "neurons, saturated"),
        "dead": translate("HealthChart", "neurons, dead"),
    }
    return tuple(found[kind] for kind in KINDS)
