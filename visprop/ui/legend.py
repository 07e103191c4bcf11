"""Which line of the loss curve is which, beside its heading, where no curve runs through it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from visprop.debugger.scores import PARTS
from visprop.picture.theme import Theme
from visprop.ui.guard import guarded
from visprop.ui.labels import PlainLabel
from visprop.ui.wording import worded
from visprop.words import translate

TRAINING, VALIDATION, OTHERS, COMPARED, EPOCHS, SMOOTH, BATCH, TEST = range(8)
KEPT = tuple(range(8, 12))  # of kept runs
SCORED = dict(zip(PARTS, (TRAINING, VALIDATION, TEST), strict=True))  # of how good each part of the rows is answered
# Token, stroke and width (design pixels) of each line; the charts draw with the same ones.
LINES = (
    ("weight", Qt.PenStyle.SolidLine, 2.0),
    ("ring", Qt.PenStyle.DashLine, 2.0),
    ("dcdw-line", Qt.PenStyle.DotLine, 2.0),
    ("dcdw-line", Qt.PenStyle.SolidLine, 2.0),
    ("weight", Qt.PenStyle.SolidLine, 2.0),
    ("bias-line", Qt.PenStyle.DashDotLine, 2.0),
    ("weight-line", Qt.PenStyle.SolidLine, 1.0),  # of every update, where a mean is drawn over it
    ("dcdz-arrow", Qt.PenStyle.DashDotDotLine, 2.0),
    ("layer1-line", Qt.PenStyle.DashLine, 2.0),
    ("layer3-line", Qt.PenStyle.DotLine, 2.0),
    ("muted", Qt.PenStyle.DashDotLine, 2.0),
    ("layer2-line", Qt.PenStyle.DashDotDotLine, 2.0),
)
ORDER = (COMPARED, TRAINING, BATCH, *KEPT, VALIDATION, TEST, EPOCHS, SMOOTH, OTHERS)
AIR = 10  # pixels between the tabs and the first sample
LONGEST = 24  # letters of a branch's name


def line_pen(line: int, theme: Theme, scale: float) -> QPen:
    """Return the pen of one of LINES."""
    token, style, width = LINES[line]
    pen = QPen(QColor(theme[token]), max(1.0 if width < 2 else 1.5, width * scale), style)
    pen.setCosmetic(True)
    return pen


class Legend(QWidget):
    """A sample and a name for each line that is drawn, as many as there is room for, in the order of ORDER."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(AIR, 0, AIR, 0)
        pairs = {line: (PlainLabel(), PlainLabel()) for line in _names()}
        self._samples, self._names = ([pairs[line][part] for line in range(len(LINES))] for part in (0, 1))
        self._on: set[int] = set()
        self._limit = ORDER
        for line in ORDER:
            self._names[line].setObjectName("name")
            row.addWidget(self._samples[line])
            row.addWidget(self._names[line])
        row.addStretch(1)
        worded(self, self._word)
        self.show_lines({TRAINING})

    def _word(self) -> None:
        for line, name in _names().items():
            if name:  # the others are called by what they show
                self._names[line].setText(name)

    def dress(self, theme: Theme, scale: float) -> None:
        """Take a theme's colours."""
        for line, sample in enumerate(self._samples):
            sample.setPixmap(_sample(line_pen(line, theme, scale), round(22 * scale), round(12 * scale)))
        self._fit()

    def show_lines(self, lines: set[int]) -> None:
        """Show these lines' samples and names, and no others."""
        if lines != self._on:
            self._on = set(lines)
            self._fit()

    def limit(self, lines: tuple[int, ...]) -> None:
        """Show none but these lines, whatever else is on: those that the chart in front can have."""
        if lines != self._limit:
            self._limit = lines
            self._fit()

    def show_line(self, line: int, on: bool, name: str = "") -> None:
        """Show or hide a line's sample and name; `name` is another name for it."""
        if name:
            self.name(line, name if len(name) <= LONGEST else name[: LONGEST - 1] + "…")
        self.show_lines(self._on | {line} if on else self._on - {line})

    @guarded
    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._fit()

    @property
    def branches(self) -> set[int]:
        """Those of the lines of other branches that are shown."""
        return self._on & {OTHERS, COMPARED, *KEPT}

    def name(self, line: int, name: str) -> None:
        """Call a line otherwise."""
        if self._names[line].text() != name:
            self._names[line].setText(name)
            self._fit()

    def _fit(self) -> None:
        room, air = self.width() - 2 * AIR, self.layout().spacing()
        for line in ORDER:
            widgets, wanted = (self._samples[line], self._names[line]), line in self._on and line in self._limit
            room -= sum(widget.sizeHint().width() + air for widget in widgets) if wanted else 0
            for widget in widgets:
                widget.setVisible(wanted and room >= 0)


def _names() -> dict[int, str]:
    update = translate("Legend", "updates")
    return {
        TRAINING: update,
        BATCH: update,
        VALIDATION: translate("Legend", "validation"),
        TEST: translate("Legend", "test"),
        OTHERS: translate("Legend", "other branches"),
        COMPARED: "",
        EPOCHS: translate("Legend", "epoch means"),
        SMOOTH: "",
        **dict.fromkeys(KEPT, ""),
    }


def _sample(pen: QPen, width: int, height: int) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setPen(pen)
        painter.drawLine(0, height // 2, width, height // 2)
    return pixmap
