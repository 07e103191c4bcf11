"""The tab "Output": what the network answers, over its inputs or row by row. Its charts are made when first shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from visprop.debugger.scores import PARTS
from visprop.picture.charts.answers import KINDS, SURFACE, WINNER, kind_title, part_title, parts_of, possible
from visprop.picture.theme import LIGHT, Theme
from visprop.session import Moment
from visprop.ui.charts.drawingbar import DrawingBar
from visprop.ui.charts.scalebar import ScaleBar
from visprop.ui.guard import guarded
from visprop.ui.labels import PlainLabel
from visprop.ui.wording import worded
from visprop.words import translate

NAMES = ("across", "up", "output", "part")  # what there is to choose from, as far as a chart has it


class OutputPanel(QWidget):
    """Chart and choosers. `Charts` brings it up to date, in turn with the others."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self.theme, self._px = window, LIGHT, 13
        self.kind_box, self.boxes = QComboBox(), {name: QComboBox() for name in NAMES}
        self.room, self.bar, self.words = QStackedWidget(), ScaleBar(), PlainLabel()
        self.drawing = DrawingBar(window)
        self.words.setWordWrap(True)
        self.words.setObjectName("note")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.charts: dict[str, QWidget] = {}
        self.driver: Any = None
        self.kind, self._for = "", ()
        self.setFocusProxy(self.kind_box)
        self._lay_out()
        self.kind_box.activated.connect(lambda place: self.choose(self.kind_box.itemData(place)))
        for box in self.boxes.values():
            box.activated.connect(lambda _: self._window.refresh())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        self._form = QFormLayout()
        self._form.setContentsMargins(10, 0, 10, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for box in (self.kind_box, *self.boxes.values()):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for box in (self.kind_box, *self.boxes.values()):
            self._form.addRow(" ", box)  # a label comes with it
        worded(self, self._word)
        column.addLayout(self._form)
        column.addWidget(self.room)
        column.addWidget(self.bar)
        column.addWidget(self.drawing)
        self.words.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self.words)
        column.addStretch(1)

    def _word(self) -> None:
        titles = (translate("Output", "chart"), translate("Output", "across"), translate("Output", "up"))
        titles += (translate("Output", "output"), translate("Output", "rows"))
        for title, box in zip(titles, (self.kind_box, *self.boxes.values()), strict=True):
            box.setAccessibleName(title)
            self._form.labelForField(box).setText(title)
        self._for = self._for[:1]  # the boxes list words: they are filled again, and what is chosen stays

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self.theme = self.bar.theme = theme
        self._px = px
        self.bar.setFixedHeight(round(2.6 * px))
        if self.driver is not None:
            self.driver.dress()

    def refresh(self) -> None:
        """Nothing: `show_moment` does it, when it is this chart's turn."""

    @guarded
    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.room.setFixedHeight(min(self.width(), max(160, round(0.62 * self.height()))))

    def choose(self, kind: str) -> None:
        """Show another chart."""
        self._window.charts.set_output(kind)

    def part(self) -> str:
        """The part of the rows that is chosen."""
        return self.boxes["part"].currentData() or PARTS[0]

    def number(self, name: str) -> int:
        """The number of the input or output that is chosen in a box, 0 where nothing is."""
        return self.boxes[name].currentData() or 0

    def show_moment(self, moment: Moment, wanted: str) -> None:
        """Show the chart `wanted` up to date, or the first that the experiment has."""
        session = self._window.session
        kinds = possible(session)
        self.kind = wanted if wanted in kinds else kinds[0]
        self._fill(moment, kinds)
        if self.driver is None:
            from visprop.ui.charts.outputs import Outputs

            self.driver = Outputs(self, self._window)
        self.driver.show(self.kind, moment)

    def _fill(self, moment: Moment, kinds: tuple[str, ...]) -> None:
        """Bring the boxes up to date where what they list has changed."""
        data = moment.data
        if self._for != (id(data), self.kind, kinds):
            new = self._for[:1] != (id(data),)
            self._for = (id(data), self.kind, kinds)
            _list(self.kind_box, [(kind_title(kind), kind) for kind in KINDS if kind in kinds], self.kind)
            _list(self.boxes["part"], [(part_title(part), part) for part in parts_of(data)], self.part())
            if new:
                self._list_columns(data)
            self._list_outputs(data)
            self._show_boxes(moment)

    def _list_columns(self, data: Any) -> None:
        inputs = [(name, number) for number, name in enumerate(data.input_names)]
        _list(self.boxes["across"], inputs, 0)
        _list(self.boxes["up"], inputs, min(1, len(inputs) - 1))

    def _list_outputs(self, data: Any) -> None:
        """The outputs; over two inputs, of several classes, before them the one that wins."""
        listed = [(name, number) for number, name in enumerate(data.target_names)]
        if self.kind == SURFACE and len(listed) > 1 and self._window.session.tells_classes:
            listed.insert(0, (translate("Output", "the class that wins"), WINNER))
        _list(self.boxes["output"], listed, WINNER)

    def _show_boxes(self, moment: Moment) -> None:
        many_inputs, many_outputs = moment.program.sizes[0] > 1, moment.program.sizes[-1] > 1
        has = {
            "across": self.kind in ("surface", "fit") and many_inputs,
            "up": self.kind == "surface",
            "output": self.kind in ("surface", "fit", "truth") and many_outputs,
            "part": self.kind in ("surface", "confusion") and self.boxes["part"].count() > 1,
        }
        for name, there in has.items():
            self._form.setRowVisible(self.boxes[name], there)

    def close(self) -> bool:
        """Close all plots."""
        if self.driver is not None:
            self.driver.stop()
        while self.charts:  # a plot can be closed once only
            self.charts.popitem()[1].close()
        return super().close()


def _list(box: QComboBox, items: list[tuple[str, Any]], chosen: Any) -> None:
    """Fill a box with (text, data); `chosen` is the data of the one in front, else the first is."""
    box.clear()
    for text, data in items:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
