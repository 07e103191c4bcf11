"""A curve as small as a word, with a line at the moment in view; a click in it goes to a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from visprop.picture.theme import LIGHT, Theme
from visprop.ui.watches import Watched

WIDTH = 72
VALUE = Qt.ItemDataRole.UserRole


class Sparkline(QStyledItemDelegate):
    """Paints the `Watched` of a cell; `length` is how many iterations the run has, `now` the one in view."""

    def __init__(self, seek: Callable[[int], None]) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self.length, self.now = 1, 0
        self._seek = seek

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As wide as a short word."""
        return QSize(WIDTH, super().sizeHint(option, index).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw curve and line."""
        watched = index.data(VALUE)
        if not isinstance(watched, Watched):
            return
        room = _room(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = room.left() + room.width() * self.now / max(self.length - 1, 1)
        painter.setPen(QPen(QColor(self.theme["selection-line"]), 1.5))
        painter.drawLine(QPointF(line, room.top()), QPointF(line, room.bottom()))
        painter.setPen(QPen(QColor(self.theme["weight"]), 1.3))
        painter.drawPolyline(self._points(watched, room))
        painter.restore()

    def _points(self, watched: Watched, room: QRectF) -> list[QPointF]:
        values = [value for _, value in watched.points]
        low, high = min(values, default=0.0), max(values, default=0.0)
        span = high - low
        points = []
        for at, value in watched.points:
            share = (value - low) / span if span > 0 else 0.5
            x = room.left() + room.width() * at / max(self.length - 1, 1)
            points.append(QPointF(x, room.bottom() - room.height() * share))
        return points

    def editorEvent(self, event: QEvent, _model, option: QStyleOptionViewItem, _index: QModelIndex) -> bool:
        """Go to the iteration that is clicked."""
        if event.type() != QEvent.Type.MouseButtonRelease:
            return False
        room = _room(option)
        share = min(max((event.position().x() - room.left()) / room.width(), 0.0), 1.0)
        self._seek(round(share * (self.length - 1)))
        return True


def _room(option: QStyleOptionViewItem) -> QRectF:
    return QRectF(option.rect).adjusted(5, 4, -5, -4)
