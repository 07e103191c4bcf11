"""Which line of the loss curve is which, beside its heading, where no curve runs through it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from visprop.picture.theme import Theme
from visprop.words import translate

# Token and stroke of each line; the plot draws with the same ones.
LINES = (("weight", Qt.PenStyle.SolidLine), ("ring", Qt.PenStyle.DashLine), ("dcdw-line", Qt.PenStyle.DotLine))
LINES = (*LINES, ("dcdw-line", Qt.PenStyle.SolidLine))
WIDTH, LONGEST = 2.0, 18  # design pixels; letters of a branch's name


def line_pen(line: int, theme: Theme, scale: float) -> QPen:
    """Return the pen of the training curve (0), the validation curve (1), other branches (2), the compared one (3)."""
    token, style = LINES[line]
    pen = QPen(QColor(theme[token]), max(1.5, WIDTH * scale), style)
    pen.setCosmetic(True)
    return pen


class Legend(QWidget):
    """A sample and a name for each line."""

    def __init__(self) -> None:
        super().__init__()
        names = (translate("Legend", "training, each batch"), translate("Legend", "validation, each epoch"))
        names += (translate("Legend", "other branches"), "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._samples, self._names = [], []
        for name in names:
            sample, label = QLabel(), QLabel(name)
            label.setObjectName("name")
            row.addWidget(sample)
            row.addWidget(label)
            self._samples.append(sample)
            self._names.append(label)

    def dress(self, theme: Theme, scale: float, validation: bool) -> None:
        """Take a theme's colours; `validation` says whether there is a second line."""
        for line, sample in enumerate(self._samples):
            sample.setPixmap(_sample(line_pen(line, theme, scale), round(30 * scale), round(12 * scale)))
        self.show_line(1, validation)

    def show_line(self, line: int, on: bool, name: str = "") -> None:
        """Show or hide a line's sample and name; `name` is another name for it."""
        if name:
            self._names[line].setText(name if len(name) <= LONGEST else name[: LONGEST - 1] + "…")
        for widget in (self._samples[line], self._names[line]):
            widget.setVisible(on)


def _sample(pen: QPen, width: int, height: int) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setPen(pen)
        painter.drawLine(0, height // 2, width, height // 2)
    return pixmap
