"""Small buttons above a hidden column of the network, while the pointer is over it: a neuron or a layer more or less.

They are widgets over the canvas: no picture that is written to a file has them.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from visprop.picture.frame import Disc, Frame, Polyline, Text
from visprop.picture.numbers import MINUS
from visprop.ui.guard import guarded_as
from visprop.ui.tip import plain
from visprop.ui.wording import worded
from visprop.words import translate

REACH = (-8, -8, 8, 24)  # pixels around the buttons in which they stay, on the way to them
NEAR = 1.6  # radii to either side of a column's middle that belong to it


class ColumnButtons(QObject):
    """The buttons of one window's canvas."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self._window, self._canvas, self.layer = window, window.parts.canvas, 0
        self.box = QWidget(self._canvas)
        self.box.setObjectName("columns")
        row = QHBoxLayout(self.box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._neurons = [
            self._button(lambda: self._step(f"activation[{self.layer}]", -1)),
            self._button(lambda: self._step(f"activation[{self.layer}]", +1)),
        ]
        self._layers = [
            self._button(lambda: self._step(f"layer[{self.layer}]", -1)),
            self._button(lambda: self._step(f"layer[{self.layer}]", +1)),
        ]
        for button in (*self._neurons, *self._layers):
            row.addWidget(button)
        self.box.hide()
        worded(self.box, self._word)
        self._canvas.installEventFilter(self)

    def _word(self) -> None:
        texts = (MINUS, "+", translate("Columns", "− layer"), translate("Columns", "+ layer"))
        tips = (translate("Columns", "A neuron less in this layer"), translate("Columns", "A neuron more"))
        tips += (translate("Columns", "Without this layer"), translate("Columns", "One more layer behind it"))
        for button, text, tip in zip((*self._neurons, *self._layers), texts, tips, strict=True):
            button.setText(text)
            button.setToolTip(plain(tip))
            button.setAccessibleName(tip)

    def _button(self, run: Any) -> QToolButton:
        button = QToolButton()
        button.setObjectName("step")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the commands of the Network menu have keys
        button.clicked.connect(run)
        return button

    @guarded_as(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer over the canvas."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._point(event.position())
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel) or (
            event.type() == QEvent.Type.Leave and not self._under()
        ):
            self.box.hide()
        return False

    def _under(self) -> bool:
        """Whether the pointer is over the canvas all the same: a tool tip that opens there makes it leave, too."""
        return self._canvas.rect().contains(self._canvas.mapFromGlobal(QCursor.pos()))

    def _point(self, at: QPointF) -> None:
        if self.box.isVisible() and self.box.geometry().adjusted(*REACH).contains(at.toPoint()):
            return
        where = None if self._window.bench.shown() else self._column(at)
        if where is None or self._canvas.frame is None:
            self.box.hide()
        elif where != self.layer or not self.box.isVisible():
            self._place(where)

    def _column(self, at: QPointF) -> int | None:
        """The hidden layer whose column is under a point of the canvas."""
        frame, back = self._canvas.frame, self._canvas.transform().inverted()[0]
        x = back.map(at).x()
        for layer, (middle, _, r) in columns(frame).items() if frame else ():
            if abs(x - middle) < NEAR * r and layer < len(self._window.session.experiment.network.layers) - 1:
                return layer
        return None

    def _place(self, layer: int) -> None:
        found = columns(self._canvas.frame).get(layer)
        if found is None:
            self.box.hide()
            return
        self.layer = layer
        self.box.ensurePolished()
        self.box.adjustSize()
        top = self._canvas.transform().map(QPointF(found[0], found[1]))
        left = min(max(round(top.x()) - self.box.width() // 2, 0), self._canvas.width() - self.box.width())
        self.box.move(left, max(0, round(top.y()) - self.box.height()))
        self.box.show()
        self.box.raise_()

    def _step(self, target: str, by: int) -> None:
        self._window.settings.step(target, by)
        QTimer.singleShot(0, self.box, self._follow)  # once the new network is painted

    def _follow(self) -> None:
        """Stay above the column of the new network."""
        layers = len(self._window.session.experiment.network.layers) - 2
        if layers and self._canvas.frame is not None:
            self._place(min(self.layer, layers))
        else:
            self.box.hide()


def columns(frame: Frame) -> dict[int, tuple[float, float, float]]:
    """The middle, the top (of what is written above it, too) and the radius of each column of neurons, in the frame."""
    found: dict[int, tuple[float, float, float]] = {}
    for shape in (*frame.still, *frame.moving):
        kind, *numbers = getattr(shape, "id", "").split() or [""]
        if kind != "node":
            continue
        if isinstance(shape, Disc):
            x, y, r = shape.x, shape.y - shape.r, shape.r
        elif isinstance(shape, Polyline) and shape.fill.startswith("layer"):
            xs, ys = zip(*shape.points, strict=True)
            x, y, r = (min(xs) + max(xs)) / 2, min(ys), (max(xs) - min(xs)) / 2
        else:
            continue
        layer = int(numbers[0])
        old = found.get(layer)
        if old is None or y < old[1]:
            found[layer] = x, y, r
    return {layer: (x, _above(frame, x, y, r), r) for layer, (x, y, r) in found.items()}


def _above(frame: Frame, x: float, y: float, r: float) -> float:
    """The top of the text that stands right above a circle whose top is at `y`, else `y`."""
    texts = [each for each in (*frame.still, *frame.moving) if isinstance(each, Text)]
    tops = [each.y - 0.8 * each.px for each in texts if abs(each.x - x) < 1.5 * r and y - 1.5 * r < each.y < y]
    return min((y, *tops)) - 0.1 * r
