"""The panel at the left: what the experiment is, to be changed there, and the counters of the run."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from visprop.paint import fonts
from visprop.picture.theme import Theme
from visprop.ui.counters import Counter
from visprop.ui.factgrid import Cloth, FactGrid, FactLine
from visprop.ui.facts import Section
from visprop.ui.field import Field
from visprop.ui.labels import Elided, PlainLabel
from visprop.ui.ownkeys import ENTERING, LISTING, OwnKeys
from visprop.ui.remembered import Remembered
from visprop.ui.style import text_px
from visprop.ui.tip import plain
from visprop.ui.wording import Said, spoken
from visprop.words import translate


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
        OwnKeys(self, LISTING, of=QToolButton)
        OwnKeys(self, ENTERING, of=Field)
        self._heads: list[QWidget] = []  # of the sections in view; behind each, unless it is folded, one of the grids
        self._grids: list[FactGrid | None] = []
        self._counts: list[tuple[Elided, Elided]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroll, 1)
        bar = heading(lambda: translate("Panel", "Counters"), " ")
        self._cut = bar.findChild(Elided, "side")
        column.addWidget(bar)
        column.addLayout(self._counters())

    def show_sections(self, sections: tuple[Section, ...], theme: Theme, scale: float) -> None:
        """Show `sections`, for a window where a design pixel is `scale` wide; in the widgets there are, if they do."""
        if self._built is None or _kinds(sections) != _kinds(self._built[0]):
            self._build(sections, theme, scale)
            return
        self._built = sections, theme, scale
        for section, head, grid in zip(sections, self._heads, self._grids, strict=True):
            self._word(head, section)
            if grid is not None:
                grid.show(section.facts)
        self.dress(theme, scale)

    def _build(self, sections: tuple[Section, ...], theme: Theme, scale: float) -> None:
        self._built = sections, theme, scale
        focused, at = self.focused(), self.scroll.verticalScrollBar().value()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._heads, self._grids = [], []
        for section in sections:
            folded = self._folded(section.name)
            self._heads.append(self._fold_head(section))
            self._grids.append(None if folded else FactGrid(section.facts, self.asked.emit, self.stepped.emit))
            column.addWidget(self._heads[-1])
            if not folded:
                column.addLayout(self._grids[-1])
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
        for grid in self._grids:
            if grid is not None:
                grid.dress(Cloth(theme, scale, text.height(), names))

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
        self._build(*self._built)

    def _fold_head(self, section: Section) -> QWidget:
        button = QToolButton()
        button.setObjectName("fold")
        button.target = section.name
        button.setArrowType(Qt.ArrowType.RightArrow if self._folded(section.name) else Qt.ArrowType.DownArrow)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: QTimer.singleShot(0, self, lambda: self._fold(section.name)))
        bar = heading(section.title, section.side, button)
        self._word(bar, section)
        return bar

    def _word(self, bar: QWidget, section: Section) -> None:
        """Say the words of a section's heading."""
        show, fold = translate("Panel", "Show this section"), translate("Panel", "Fold this section")
        button = bar.findChild(QToolButton)
        button.setAccessibleName(section.title)
        button.setToolTip(plain(show if self._folded(section.name) else fold))
        bar.findChild(PlainLabel, "head").setText(section.title)
        if section.side:
            bar.findChild(Elided, "side").setText(section.side)

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


def _kinds(sections: tuple[Section, ...]) -> tuple[object, ...]:
    """What decides which widgets sections have."""
    return tuple((each.name, bool(each.side), *map(FactLine.kind, each.facts)) for each in sections)


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
