"""Icons, drawn from small shapes on a 24 x 24 grid in the theme's text colour: sharp at every size, no image files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF


def _triangle(painter: QPainter, tip: float, base: float) -> None:
    painter.drawPolygon(QPolygonF([QPointF(tip, 12), QPointF(base, 5), QPointF(base, 19)]))


def _bar(painter: QPainter, x: float, width: float = 2.6) -> None:
    painter.drawRect(QRectF(x, 5, width, 14))


def _reset(painter: QPainter) -> None:
    _bar(painter, 5)
    _triangle(painter, 8.5, 19)


def _back(painter: QPainter) -> None:
    _triangle(painter, 4, 14)
    _bar(painter, 16)


def _step(painter: QPainter) -> None:
    _bar(painter, 5.4)
    _triangle(painter, 20, 10)


def _play(painter: QPainter) -> None:
    _triangle(painter, 19, 7)


def _run(painter: QPainter) -> None:
    _triangle(painter, 12, 4)
    _triangle(painter, 21, 13)


def _run_back(painter: QPainter) -> None:
    _triangle(painter, 3, 11)
    _triangle(painter, 12, 20)


def _pause(painter: QPainter) -> None:
    _bar(painter, 6, 4)
    _bar(painter, 14, 4)


def _arrow(painter: QPainter, start: float, tip: float, dot: float) -> None:
    sign = 1 if tip > start else -1
    painter.drawRect(QRectF(QPointF(10.9, start), QPointF(13.1, tip - 3 * sign)).normalized())
    painter.drawPolygon(
        QPolygonF([QPointF(12, tip), QPointF(8, tip - 4.5 * sign), QPointF(16, tip - 4.5 * sign)]),
    )
    painter.drawEllipse(QPointF(12, dot), 2.6, 2.6)


def _into(painter: QPainter) -> None:
    _arrow(painter, 2.5, 14.5, 19)


def _out(painter: QPainter) -> None:
    _arrow(painter, 15, 2.5, 19)


def _theme(painter: QPainter) -> None:
    half = QPainterPath(QPointF(12, 4))
    half.arcTo(QRectF(4, 4, 16, 16), 90, -180)
    painter.drawPath(half)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(painter.pen().color(), 2.2))
    painter.drawEllipse(QPointF(12, 12), 8, 8)


def _previous(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(8, 12), QPointF(15, 7), QPointF(15, 17)]))


def _next(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(16, 12), QPointF(9, 7), QPointF(9, 17)]))


DRAWINGS: dict[str, Callable[[QPainter], None]] = {
    "reset": _reset,
    "back": _back,
    "step": _step,
    "play": _play,
    "run": _run,
    "run-back": _run_back,
    "pause": _pause,
    "into": _into,
    "out": _out,
    "theme": _theme,
    "previous": _previous,
    "next": _next,
}


def icon(name: str, ink: str, faint: str, px: int) -> QIcon:
    """Return the icon called `name`, `px` pixels wide, in colour `ink`, and in `faint` where it is disabled.

    Raises:
        KeyError: there is no such drawing.
    """
    result = QIcon()
    result.addPixmap(_pixmap(name, ink, px), QIcon.Mode.Normal)
    result.addPixmap(_pixmap(name, faint, px), QIcon.Mode.Disabled)
    return result


def _pixmap(name: str, ink: str, px: int) -> QPixmap:
    pixmap = QPixmap(px, px)
    pixmap.fill(Qt.GlobalColor.transparent)
    pen = QPen(QColor(ink), 0.8)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(px / 24, px / 24)
        painter.setPen(pen)
        painter.setBrush(QColor(ink))
        DRAWINGS[name](painter)
    return pixmap
