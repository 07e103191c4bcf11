"""The panel at the left: what the experiment is, and the counters of the run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from visprop.picture.theme import Theme
from visprop.ui.counters import Counter
from visprop.ui.facts import Fact, Section
from visprop.ui.guard import guarded
from visprop.ui.labels import Elided
from visprop.ui.ownkeys import ENTERING, OwnKeys
from visprop.ui.tip import plain
from visprop.words import translate

LAYER_COLOURS = 3


class Panel(QScrollArea):
    """Sections of facts, and below them counters that follow the run. `asked` carries the target of a clicked one."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._counts: list[tuple[QLabel, QLabel]] = []

    def build(self, sections: tuple[Section, ...], theme: Theme, scale: float) -> None:
        """Show `sections`, for a window where a design pixel is `scale` wide."""
        focused = self.focused()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        names = max(self.fontMetrics().horizontalAdvance(fact.name) for section in sections for fact in section.facts)
        for section in sections:
            column.addWidget(heading(section.title, section.side))
            column.addLayout(self._facts(section, theme, scale, names))
        column.addWidget(heading(translate("Panel", "Counters"), ""))
        column.addLayout(self._count_grid(scale))
        column.addStretch(1)
        self.setWidget(body)
        self.focus(focused)
        self._take_tabs()

    def _take_tabs(self) -> None:
        """Put the values where the panel stands in the order of Tab: new widgets come behind all the rest."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # without it Qt takes no heed of the panel here
        before: QWidget = self
        for field in self.widget().findChildren(Field):
            QWidget.setTabOrder(before, field)
            before = field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def focused(self) -> str:
        """The target of the value that has the keyboard, "" for none."""
        return next((field.target for field in self.findChildren(Field) if field.hasFocus()), "")

    def focus(self, target: str) -> None:
        """Give the keyboard to the value of a target."""
        for field in self.widget().findChildren(Field):
            if field.target == target:
                field.setFocus()

    def show_counters(self, counters: tuple[Counter, ...]) -> None:
        """Show the counters; only what differs is touched."""
        for (value, name), counter in zip(self._counts, counters, strict=True):
            if value.text() != counter.value:
                value.setText(counter.value)
            if name.text() != counter.name:
                name.setText(counter.name)

    def place_of(self, target: str) -> QRect:
        """Where the value of what can be changed lies in this panel; it is brought into view."""
        field = next(each for each in self.widget().findChildren(Field) if each.target == target)
        self.ensureWidgetVisible(field)
        return QRect(field.mapTo(self, field.rect().topLeft()), field.size())

    def _facts(self, section: Section, theme: Theme, scale: float, names: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(round(12 * scale), round(6 * scale), round(8 * scale), round(6 * scale))
        grid.setHorizontalSpacing(round(8 * scale))
        grid.setVerticalSpacing(round(5 * scale))
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(0, names)
        for row, fact in enumerate(section.facts):
            name = QLabel(fact.name)
            name.setObjectName("name")
            grid.addWidget(name, row, 0)
            if fact.layer:
                grid.addWidget(_dot(fact.layer, theme, round(12 * scale)), row, 1)
            value = Field(fact, self.asked.emit) if fact.target else Elided(fact.value, "value")
            first, last = 2 if fact.layer else 1, 2 if fact.note else 3
            grid.addWidget(value, row, first, 1, last - first + 1)
            if fact.note:
                note = QLabel(fact.note)
                note.setObjectName("changed")
                note.setToolTip(plain(fact.tip))
                grid.addWidget(note, row, 3)
        return grid

    def _count_grid(self, scale: float) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(round(10 * scale), round(8 * scale), round(10 * scale), round(10 * scale))
        grid.setVerticalSpacing(0)
        self._counts = []
        for place, counter in enumerate(Counter.empty()):
            row, column = divmod(place, 2)
            value, name = Elided(counter.value, "count"), Elided(counter.name, "unit")
            for line, label in enumerate((value, name)):
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                grid.addWidget(label, 2 * row + line, column)
            grid.setRowMinimumHeight(2 * row + 1, round(26 * scale))
            self._counts.append((value, name))
        return grid


class Field(Elided):
    """A value that a click asks to change, or Enter while it has the focus."""

    def __init__(self, fact: Fact, ask: Callable[[str], None]) -> None:
        super().__init__(fact.value, "field")
        self.target, self.hint, self._ask = fact.target, plain(fact.tip), ask
        self.setAccessibleName(f"{fact.name}: {fact.value}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        OwnKeys(self, ENTERING)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERING:
            self._ask(self.target)
        else:
            super().keyPressEvent(event)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            QTimer.singleShot(0, self, lambda: self._ask(self.target))


def heading(title: str, side: str) -> QWidget:
    """Return a bar with a bold title, and a word at its right."""
    bar = QWidget()
    bar.setObjectName("heading")
    row = QHBoxLayout(bar)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    head = QLabel(title)
    head.setObjectName("head")
    row.addWidget(head)
    if side:
        word = Elided(side, "side")
        word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(word, 1)
    else:
        row.addStretch(1)
    return bar


def _dot(layer: int, theme: Theme, px: int) -> QLabel:
    number = (layer - 1) % LAYER_COLOURS + 1
    pixmap = QPixmap(px, px)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme[f"layer{number}-line"]))
        painter.setBrush(QColor(theme[f"layer{number}-fill"]))
        painter.drawEllipse(1, 1, px - 2, px - 2)
    dot = QLabel()
    dot.setPixmap(pixmap)
    return dot
