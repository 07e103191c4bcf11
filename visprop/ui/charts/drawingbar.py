"""The line under the charts of the output in which one draws: of which class, or of which value, new points are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QWidget

from visprop.picture.charts.heat import ramp
from visprop.picture.charts.winners import hue
from visprop.picture.theme import Theme
from visprop.ui.toolbar import tool_button
from visprop.ui.wording import worded
from visprop.words import translate


class DrawingBar(QWidget):
    """A button that begins and ends drawing; while one draws, class or value of new points, and one that clears."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._listed = window, ()
        self._action = window.commands.qt["draw-points"]
        self.button = tool_button(self._action)
        self.button.setObjectName("axis")
        self.name = QLabel()
        self.kinds, self.value = QComboBox(), QDoubleSpinBox()
        self.value.setDecimals(3)
        self.value.setRange(-1e9, 1e9)
        self.value.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.clear = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        for widget in (self.button, self.name, self.kinds, self.value, self.clear):
            row.addWidget(widget)
        row.addStretch(1)
        self.kinds.activated.connect(window.drawing.choose)
        self.value.valueChanged.connect(self._take)
        self.clear.clicked.connect(lambda: window.drawing.clear())
        worded(self, self._word)

    def _word(self) -> None:
        self._action.setIconText(translate("DrawingBar", "draw"))
        self.kinds.setAccessibleName(translate("DrawingBar", "Class of new points"))
        self.kinds.setToolTip(translate("DrawingBar", "Class of new points: 1 to 9 in the chart"))
        self.value.setAccessibleName(translate("DrawingBar", "Target of new points"))
        self.clear.setText(translate("DrawingBar", "clear"))
        self.clear.setToolTip(translate("DrawingBar", "Delete all points but one of each class"))

    def _take(self, value: float) -> None:
        self._window.drawing.value = value

    def follow(self, kind: str, theme: Theme) -> None:
        """Show what can be chosen, beside the chart `kind`."""
        drawing = self._window.drawing
        on, classes = drawing.shown(kind), drawing.classes
        self.setVisible(drawing.possible() and kind == drawing.chart)
        self.name.setText(translate("DrawingBar", "class") if classes else translate("DrawingBar", "target"))
        self.name.setVisible(on and not drawing.by_height)
        self.kinds.setVisible(on and bool(classes))
        self.value.setVisible(on and not classes and not drawing.by_height)
        self.clear.setVisible(on)
        if (classes, theme) != self._listed:
            self._listed = classes, theme
            self.kinds.clear()
            for number, name in enumerate(classes):
                text = translate("DrawingBar", "{key}: {name}").format(key=number + 1, name=name)
                self.kinds.addItem(_swatch(theme, number, self._window.session.program.sizes[-1] == 1), text)
        self.kinds.setCurrentIndex(min(drawing.kind, len(classes) - 1))
        if self.value.value() != drawing.value:
            self.value.setValue(drawing.value)


def _swatch(theme: Theme, number: int, of_one: bool) -> QIcon:
    """The mark of a class: of one output the ends of its scale, square and round; of several a hue."""
    pixmap = QPixmap(16, 16)
    pixmap.fill(Qt.GlobalColor.transparent)
    colour = QColor(*map(int, ramp(theme)[255 * number])) if of_one else QColor(hue(number))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour)
        painter.setPen(QPen(QColor(theme["text"]), 1))
        (painter.drawRect if of_one and number == 0 else painter.drawEllipse)(3, 3, 10, 10)
    return QIcon(pixmap)
