"""The panel at the left: what the experiment is, to be changed there, and the counters of the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from visprop.paint import fonts
from visprop.picture.theme import Theme
from visprop.ui.counters import Counter
from visprop.ui.facts import Fact, Section
from visprop.ui.field import Field, Stepper
from visprop.ui.histograms import Histograms
from visprop.ui.labels import Elided, PlainLabel
from visprop.ui.ownkeys import LISTING, OwnKeys
from visprop.ui.remembered import Remembered
from visprop.ui.style import text_px
from visprop.ui.tip import plain
from visprop.ui.wording import Said, spoken
from visprop.words import translate

LAYER_COLOURS = 3


@dataclass(frozen=True, slots=True)
class Cloth:
    """What the panel is dressed in: the height of a `line` of text and the width of the widest of `names` in pixels."""

    theme: Theme
    scale: float
    line: int
    names: int


Dressing = Callable[[Cloth], None]


class Panel(QWidget):
    """Sections of facts that fold, and at the foot counters that follow the run.

    `asked` carries the target of a field that is clicked, `stepped` that of one that goes by one up or down.
    """

    asked = Signal(str)
    stepped = Signal(str, int)

    def __init__(self, remembered: Remembered) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._remembered, self._built = remembered, None
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dressings: list[Dressing] = []  # of what `build` has made
        self._counts: list[tuple[Elided, Elided]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroll, 1)
        bar = heading(lambda: translate("Panel", "Counters"), " ")
        self._cut = bar.findChild(Elided, "side")
        column.addWidget(bar)
        column.addLayout(self._counters())

    def build(self, sections: tuple[Section, ...], theme: Theme, scale: float) -> None:
        """Show `sections`, for a window where a design pixel is `scale` wide."""
        self._built, self._dressings = (sections, theme, scale), []
        focused, at = self.focused(), self.scroll.verticalScrollBar().value()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in sections:
            column.addWidget(self._fold_head(section))
            if not self._folded(section.name):
                column.addLayout(self._facts(section))
        column.addStretch(1)
        self.scroll.setWidget(body)
        self.dress(theme, scale)
        for each in body.findChildren(QWidget):
            each.ensurePolished()  # else it is lower than it will be, and the place that was scrolled to is not there
        self.layout().activate()
        body.adjustSize()
        self.scroll.verticalScrollBar().setValue(at)
        self.focus(focused)
        self._take_tabs()

    def dress(self, theme: Theme, scale: float) -> None:
        """Take a theme's colours, and the sizes of a window where a design pixel is `scale` wide.

        What is there is kept: to build it anew takes Qt as long as all the rest of the window together.
        """
        self._counters_grid.setContentsMargins(round(10 * scale), round(4 * scale), round(10 * scale), round(6 * scale))
        self._counters_grid.setHorizontalSpacing(round(6 * scale))
        if self._built is None:
            return
        sections, *_ = self._built
        self._built = sections, theme, scale
        text = QFontMetrics(fonts.font("text", text_px(scale)))
        names = max(text.horizontalAdvance(fact.name) for section in sections for fact in section.facts)
        for dressing in self._dressings:
            dressing(Cloth(theme, scale, text.height(), names))

    def _take_tabs(self) -> None:
        """Put the values where the panel stands in the order of Tab: new widgets come behind all the rest."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # without it Qt takes no heed of the panel here
        before: QWidget = self
        for field in self._reached():
            QWidget.setTabOrder(before, field)
            before = field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _reached(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        body = self.scroll.widget()
        return [each for each in body.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def focused(self) -> str:
        """The target of the value that has the keyboard, "" for none; of a heading its section's name."""
        return next((each.target for each in self.findChildren(QWidget) if each.hasFocus() and _has_target(each)), "")

    def focus(self, target: str) -> None:
        """Give the keyboard to the value of a target."""
        for each in self._reached() if target else ():
            if each.target == target:
                each.setFocus()

    def show_counters(self, counters: tuple[Counter, ...], cut: Counter) -> None:
        """Show the counters, and beside their heading how an epoch is cut; only what differs is touched."""
        if self._cut.text() != cut.value:
            self._cut.setText(cut.value)
            self._cut.hint = plain(cut.tip)
        for (value, name), counter in zip(self._counts, counters, strict=True):
            if value.text() != counter.value:
                value.setText(counter.value)
            if name.text() != counter.name:
                name.setText(counter.name)
            value.hint = name.hint = plain(counter.tip)

    def place_of(self, target: str) -> QRect:
        """Where the value of what can be changed lies in this panel; it is brought into view, its section unfolded."""
        sections, *_ = self._built
        home = next(each for each in sections if any(fact.target == target for fact in each.facts))
        if self._folded(home.name):
            self._fold(home.name)
        field = next(each for each in self.scroll.widget().findChildren(Field) if each.target == target)
        self.scroll.widget().layout().activate()
        self.scroll.ensureWidgetVisible(field)
        return QRect(field.mapTo(self, field.rect().topLeft()), field.size())

    # Sections that fold

    def _folded(self, name: str) -> bool:
        return self._remembered.flag(f"folded/{name}", False)

    def _fold(self, name: str) -> None:
        """Fold a section, or unfold it, now and at the next start."""
        self._remembered.put(f"folded/{name}", not self._folded(name))
        self.build(*self._built)

    def _fold_head(self, section: Section) -> QWidget:
        folded = self._folded(section.name)
        button = QToolButton()
        button.setObjectName("fold")
        button.target = section.name
        button.setArrowType(Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(section.title)
        tip = translate("Panel", "Show this section") if folded else translate("Panel", "Fold this section")
        button.setToolTip(plain(tip))
        OwnKeys(button, LISTING)
        button.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: self._fold(section.name)))
        return heading(section.title, section.side, button)

    def _facts(self, section: Section) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(2, 1)
        for row, fact in enumerate(section.facts):
            name = PlainLabel(fact.name)
            name.setObjectName("name")
            grid.addWidget(name, row, 0)
            if fact.layer:
                grid.addWidget(self._dot(fact.layer), row, 1)
            value = self._value(fact)
            first, last = 2 if fact.layer else 1, 2 if fact.note else 3
            if fact.steps:
                steps = Stepper(fact, self.stepped.emit)
                self._dressings.append(lambda cloth, steps=steps: steps.set_px(round(1.25 * cloth.line)))
                grid.addWidget(steps, row, 4)
            else:
                last = last if fact.note else 4
            grid.addWidget(value, row, first, 1, last - first + 1)
            if fact.note:
                note = PlainLabel(fact.note)
                note.setObjectName("changed")
                note.setToolTip(plain(fact.tip))
                grid.addWidget(note, row, 3)
        self._dressings.append(lambda cloth: _space(grid, cloth))
        return grid

    def _value(self, fact: Fact) -> QWidget:
        if fact.bars:
            bars = Histograms(fact)
            self._dressings.append(lambda cloth: bars.dress(cloth.theme, 2 * cloth.line))
            return bars
        if not fact.target:
            return Elided(fact.value, "value")
        field = Field(fact, self.asked.emit, self.stepped.emit)
        self._dressings.append(lambda cloth: field.set_px(cloth.line))
        return field

    def _dot(self, layer: int) -> QLabel:
        dot = PlainLabel()
        self._dressings.append(lambda cloth: dot.setPixmap(_disc(layer, cloth.theme, round(12 * cloth.scale))))
        return dot

    def _counters(self) -> QGridLayout:
        grid = self._counters_grid = QGridLayout()
        grid.setVerticalSpacing(0)
        for place, counter in enumerate(Counter.empty()):
            row, column_number = divmod(place, 2)
            value, name = Elided(counter.value, "count"), Elided(counter.name, "unit")
            for line, label in enumerate((value, name)):
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                grid.addWidget(label, 2 * row + line, column_number)
            self._counts.append((value, name))
        return grid


def _space(grid: QGridLayout, cloth: Cloth) -> None:
    scale = cloth.scale
    grid.setContentsMargins(round(12 * scale), round(5 * scale), round(8 * scale), round(6 * scale))
    grid.setHorizontalSpacing(round(6 * scale))
    grid.setVerticalSpacing(round(3 * scale))
    grid.setColumnMinimumWidth(0, cloth.names)


def _has_target(widget: QWidget) -> bool:
    return hasattr(widget, "target")


def heading(title: Said, side: Said, button: QWidget | None = None) -> QWidget:
    """Return a bar with a bold title, a button before it and a word at its right, if there are any."""
    bar = QWidget()
    bar.setObjectName("heading")
    row = QHBoxLayout(bar)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    head = PlainLabel()
    spoken(head, head.setText, title)
    head.setObjectName("head")
    if button is not None:
        row.addWidget(button)
        head.setProperty("behind", True)
    row.addWidget(head)
    if side:
        word = Elided(name="side")
        spoken(word, word.setText, side)
        word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(word, 1)
    else:
        row.addStretch(1)
    return bar


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
