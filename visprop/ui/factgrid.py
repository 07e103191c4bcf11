"""The lines of one section of the panel at the left: names, values, buttons; and what they are dressed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout

from visprop.picture.theme import Theme
from visprop.ui.facts import Fact
from visprop.ui.field import Field, Stepper
from visprop.ui.histograms import Histograms
from visprop.ui.labels import Elided, PlainLabel
from visprop.ui.tip import plain

LAYER_COLOURS = 3


@dataclass(frozen=True, slots=True)
class Cloth:
    """What the panel is dressed in: the height of a `line` of text and the width of the widest of `names` in pixels."""

    theme: Theme
    scale: float
    line: int
    names: int


class FactLine:
    """The widgets of one fact, in the row `number` of `grid`. Another fact of the same `kind` can be shown in them."""

    def __init__(
        self, grid: QGridLayout, number: int, fact: Fact, ask: Callable[[str], None], step: Callable[[str, int], None]
    ) -> None:
        self._layer = fact.layer
        self._name, self._dot = PlainLabel(), PlainLabel() if fact.layer else None
        self._note, self._steps = PlainLabel() if fact.note else None, Stepper(fact, step) if fact.steps else None
        self._name.setObjectName("name")
        if fact.bars:
            self._value: Histograms | Field | Elided = Histograms()
        else:
            self._value = Field(fact, ask, step) if fact.target else Elided(name="value")
        grid.addWidget(self._name, number, 0)
        if self._dot is not None:
            grid.addWidget(self._dot, number, 1)
        first, last = 2 if fact.layer else 1, 2 if fact.note else 3 if fact.steps else 4
        grid.addWidget(self._value, number, first, 1, last - first + 1)
        if self._note is not None:
            self._note.setObjectName("changed")
            grid.addWidget(self._note, number, 3)
        if self._steps is not None:
            grid.addWidget(self._steps, number, 4)
        self.show(fact)

    @staticmethod
    def kind(fact: Fact) -> tuple[object, ...]:
        """What decides which widgets a fact has."""
        return fact.layer, fact.target, fact.menu, bool(fact.steps), bool(fact.note), bool(fact.bars)

    def show(self, fact: Fact) -> None:
        """Say what the fact says."""
        self._name.setText(fact.name)
        if isinstance(self._value, Field | Histograms):
            self._value.show_fact(fact)
        else:
            self._value.setText(fact.value)
        if self._note is not None:
            self._note.setText(fact.note)
            self._note.setToolTip(plain(fact.tip))
        if self._steps is not None:
            self._steps.name(fact)

    def dress(self, cloth: Cloth) -> None:
        """Take a theme's colours, and the sizes that go with the text."""
        if self._dot is not None:
            self._dot.setPixmap(_disc(self._layer, cloth.theme, round(12 * cloth.scale)))
        if isinstance(self._value, Histograms):
            self._value.dress(cloth.theme, 2 * cloth.line)
        elif isinstance(self._value, Field):
            self._value.set_px(cloth.line)
        if self._steps is not None:
            self._steps.set_px(round(1.25 * cloth.line))


class FactGrid(QGridLayout):
    """The lines of one section; `ask` and `step` are what clicks call, see `Field`."""

    def __init__(self, facts: tuple[Fact, ...], ask: Callable[[str], None], step: Callable[[str, int], None]) -> None:
        super().__init__()
        self.setColumnStretch(2, 1)
        self._lines = [FactLine(self, number, fact, ask, step) for number, fact in enumerate(facts)]

    def show(self, facts: tuple[Fact, ...]) -> None:
        """Show other facts, of the same kinds."""
        for line, fact in zip(self._lines, facts, strict=True):
            line.show(fact)

    def dress(self, cloth: Cloth) -> None:
        """Take a theme's colours and the sizes of a window."""
        scale = cloth.scale
        self.setContentsMargins(round(12 * scale), round(5 * scale), round(8 * scale), round(6 * scale))
        self.setHorizontalSpacing(round(6 * scale))
        self.setVerticalSpacing(round(3 * scale))
        self.setColumnMinimumWidth(0, cloth.names)
        for line in self._lines:
            line.dress(cloth)


def _disc(layer: int, theme: Theme, px: int) -> QPixmap:
    number = (layer - 1) % LAYER_COLOURS + 1
    pixmap = QPixmap(px, px)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme[f"layer{number}-line"]))
        painter.setBrush(QColor(theme[f"layer{number}-fill"]))
        painter.drawEllipse(1, 1, px - 2, px - 2)
    return pixmap
