"""Frames on a QPainter: one short function for each kind of shape."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from visprop.paint import tools
from visprop.paint.text import GLYPHS, Drawn, draw_text
from visprop.picture.frame import Arrow, Box, Disc, Frame, Picture, Polyline, Shape, Stroke, Text
from visprop.picture.theme import Theme

CORE_WIDTH, CORE_DASH = 0.28, (8.0, 5.0)
HEAD_SPREAD, HEAD_OVERLAP = 0.37, 0.7


@dataclass(frozen=True, slots=True)
class Easel:
    """What every shape needs: where to paint, in which colours, and the pixel grid for what stands still.

    `scale` is device pixels in a frame pixel; `grid` the frame's origin in device pixels (None: do not snap); `letters`
    how text is drawn: "glyphs" for pixels, "words" or "outlines" for vector graphics.
    """

    painter: QPainter
    theme: Theme
    background: str
    record: list[Drawn] | None
    scale: float
    grid: tuple[float, float] | None = None
    letters: str = GLYPHS


def paint(
    painter: QPainter, frame: Frame, theme: Theme, record: list[Drawn] | None = None, letters: str = GLYPHS
) -> None:
    """Paint a whole frame; every text that is drawn is appended to `record`. For `letters` see `Easel`."""
    if letters != GLYPHS:
        _fill(painter, frame, theme)
        easel = Easel(painter, theme, frame.background, record, painter.deviceTransform().m11(), None, letters)
        _paint(easel, (*frame.still, *frame.moving))
        return
    paint_still(painter, frame, theme, record)
    paint_moving(painter, frame, theme, frame.moving, record)


def paint_still(painter: QPainter, frame: Frame, theme: Theme, record: list[Drawn] | None = None) -> None:
    """Paint the background and what changes only from step to step, its boxes on whole device pixels."""
    _fill(painter, frame, theme)
    paint_part(painter, frame, theme, frame.still, record)


def paint_part(
    painter: QPainter, frame: Frame, theme: Theme, part: Sequence[Shape], record: list[Drawn] | None = None
) -> None:
    """Paint a part of what stands still, over the background."""
    matrix = painter.deviceTransform()
    _paint(Easel(painter, theme, frame.background, record, matrix.m11(), (matrix.dx(), matrix.dy())), part)


def paint_moving(
    painter: QPainter,
    frame: Frame,
    theme: Theme,
    shapes: Sequence[Shape],
    record: list[Drawn] | None = None,
) -> None:
    """Paint shapes of a frame that move within a step, over the rest."""
    if shapes:
        _paint(Easel(painter, theme, frame.background, record, painter.deviceTransform().m11()), shapes)


def _fill(painter: QPainter, frame: Frame, theme: Theme) -> None:
    painter.fillRect(QRectF(0, 0, frame.width, frame.height), QColor(theme[frame.background]))


def _paint(easel: Easel, shapes: Iterable[Shape]) -> None:
    easel.painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for shape in shapes:
        _PAINTERS[type(shape)](easel, shape)


def _prepare(easel: Easel, stroke: Stroke | None, fill: str, curve: bool = False) -> None:
    has_line = stroke is not None and stroke.width > 0
    painter = easel.painter
    painter.setPen(tools.pen(easel.theme, stroke, easel.background, curve) if has_line else tools.NO_PEN)
    painter.setBrush(tools.brush(easel.theme[fill]) if fill else tools.NO_BRUSH)


def _box(easel: Easel, box: Box) -> None:
    rect = _snapped(easel, box)
    if box.stroke is None and box.corner <= 0:
        if box.fill:
            easel.painter.fillRect(rect, tools.brush(easel.theme[box.fill]))
        return
    _prepare(easel, box.stroke, box.fill)
    if box.corner > 0:
        easel.painter.drawRoundedRect(rect, box.corner, box.corner)
    else:
        easel.painter.drawRect(rect)


def _snapped(easel: Easel, box: Box) -> QRectF:
    """The rectangle with its edges on the device's pixels, so that its line is as crisp as its width allows."""
    if easel.grid is None:
        return QRectF(box.x, box.y, box.w, box.h)
    scale, (dx, dy) = easel.scale, easel.grid
    half = (round(max(box.stroke.width, easel.theme.least) * scale) % 2) / 2 if box.stroke else 0.0
    left, top = round(box.x * scale + dx - half) + half, round(box.y * scale + dy - half) + half
    right = max(round((box.x + box.w) * scale + dx - half) + half, left + 1)
    bottom = max(round((box.y + box.h) * scale + dy - half) + half, top + 1)
    return QRectF((left - dx) / scale, (top - dy) / scale, (right - left) / scale, (bottom - top) / scale)


def _disc(easel: Easel, disc: Disc) -> None:
    _prepare(easel, disc.stroke, disc.fill)
    easel.painter.drawEllipse(QPointF(disc.x, disc.y), disc.r, disc.r)


def _polyline(easel: Easel, line: Polyline) -> None:
    _prepare(easel, line.stroke, line.fill, curve=not line.fill)
    points = [QPointF(x, y) for x, y in line.points]
    if line.fill:
        easel.painter.drawPolygon(points)
    else:
        easel.painter.drawPolyline(points)


def _arrow(easel: Easel, arrow: Arrow) -> None:
    painter, stroke = easel.painter, arrow.stroke
    (x1, y1), (x2, y2) = arrow.start, arrow.end
    length = hypot(x2 - x1, y2 - y1)
    if length <= 0:
        return
    ux, uy, head = (x2 - x1) / length, (y2 - y1) / length, min(arrow.head, length)
    shaft = length - head * HEAD_OVERLAP
    start, end = QPointF(x1, y1), QPointF(x1 + ux * shaft, y1 + uy * shaft)
    painter.setPen(tools.pen(easel.theme, stroke, easel.background))
    painter.drawLine(start, end)
    if arrow.core:
        painter.setPen(tools.pen(easel.theme, _core(stroke, arrow.core), easel.background))
        painter.drawLine(start, QPointF(x2 - ux * head, y2 - uy * head))
    if head > 0:
        wide = stroke.width / 2 + HEAD_SPREAD * head
        bx, by = x2 - ux * head, y2 - uy * head
        painter.setPen(tools.NO_PEN)
        painter.setBrush(tools.solid(easel.theme, stroke, easel.background))
        corners = [QPointF(x2, y2), QPointF(bx - uy * wide, by + ux * wide), QPointF(bx + uy * wide, by - ux * wide)]
        painter.drawPolygon(corners)


def _core(stroke: Stroke, token: str) -> Stroke:
    unit = stroke.width / 12
    return Stroke(token, CORE_WIDTH * stroke.width, tuple(length * max(unit, 0.75) for length in CORE_DASH))


def _picture(easel: Easel, picture: Picture) -> None:
    from visprop.paint import heatpicture  # here: the first frame has none

    easel.painter.setPen(tools.NO_PEN)
    easel.painter.setBrush(heatpicture.brush(picture, easel.theme))
    if picture.square:
        easel.painter.drawRect(QRectF(picture.x - picture.r, picture.y - picture.r, 2 * picture.r, 2 * picture.r))
    else:
        easel.painter.drawEllipse(QPointF(picture.x, picture.y), picture.r, picture.r)


def _text(easel: Easel, text: Text) -> None:
    draw_text(easel.painter, text, easel.theme, easel.record, easel.scale, easel.letters)


_PAINTERS = {Box: _box, Disc: _disc, Polyline: _polyline, Arrow: _arrow, Text: _text, Picture: _picture}
