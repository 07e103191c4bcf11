"""A curve as small as a word, with a line at the moment in view; a click or a drag in it goes to a moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from visprop.debugger.watches import Watched
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.guard import guarded, guarded_as

WIDTH = 68
VALUE = Qt.ItemDataRole.UserRole
LEFT = Qt.MouseButton.LeftButton


class Sparkline(QStyledItemDelegate):
    """Paints the `Watched` of a cell; `length` is how many iterations the run has, `now` the one in view."""

    def __init__(self, seek: Callable[[int], None]) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self.length, self.now = 0, 0
        self._seek = seek

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As wide as a short word."""
        return QSize(WIDTH, super().sizeHint(option, index).height())

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        watched = index.data(VALUE)
        if not isinstance(watched, Watched) or not self.length:
            return
        room = _room(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = room.left() + room.width() * self.now / max(self.length - 1, 1)
        painter.setPen(QPen(QColor(self.theme["selection-line"]), 1.5))
        painter.drawLine(QPointF(x, room.top() - 3), QPointF(x, room.bottom() + 3))
        painter.setPen(QPen(QColor(self.theme["weight"]), 1.3))
        for piece in pieces(watched.points, watched.every):
            points = [_point(at, share, self.length, room) for at, share in piece]
            painter.drawPolyline(points if len(points) > 1 else [points[0], points[0] + QPointF(1.5, 0)])
        painter.restore()

    @guarded_as(False)
    def editorEvent(self, event: QEvent, _model, option: QStyleOptionViewItem, index: QModelIndex) -> bool:
        """Go to the iteration that is pressed, or dragged to."""
        pressed = event.type() == QEvent.Type.MouseButtonPress and event.button() == LEFT
        dragged = event.type() == QEvent.Type.MouseMove and event.buttons() & LEFT
        if (pressed or dragged) and self.length and isinstance(index.data(VALUE), Watched):
            room = _room(option)
            share = min(max((event.position().x() - room.left()) / room.width(), 0.0), 1.0)
            at = round(share * (self.length - 1))
            if pressed or at != self.now:
                self._seek(at)
        return False  # the list goes on: a press chooses its line, too


def pieces(points: Sequence[tuple[int, float]], every: int) -> list[list[tuple[int, float]]]:
    """The curve as (iteration, height 0..1), cut where a sample is missing or is not finite."""
    if not points:
        return []
    values = [value for _, value in points]
    low, high = min(values), max(values)
    half = high / 2 - low / 2  # of the span, which itself may be above the largest number
    heights = [(at, (value / 2 - low / 2) / half if half > 0 else 0.5) for at, value in points]
    found = [[heights[0]]]
    for last, here in pairwise(heights):
        if here[0] - last[0] > every:
            found.append([])
        found[-1].append(here)
    return found


def _point(at: int, share: float, length: int, room: QRectF) -> QPointF:
    return QPointF(room.left() + room.width() * at / max(length - 1, 1), room.bottom() - room.height() * share)


def _room(option: QStyleOptionViewItem) -> QRectF:
    return QRectF(option.rect).adjusted(6, 5, -6, -5)
