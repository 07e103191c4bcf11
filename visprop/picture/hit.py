"""What lies under a point of a frame: arithmetic on the shapes, no items."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

from visprop.picture import boxes
from visprop.picture.frame import Arrow, Box, Disc, Frame, Picture, Point, Polyline, Shape, Text
from visprop.picture.quantity import Quantity

ASIDE = 5.0  # pixels: a symbol stands over its number, which may be narrower
NEAR = 6.0  # pixels: an arrow is hit from this far


def hit(frame: Frame, x: float, y: float) -> str:
    """The id of the topmost node, box or label at (x, y); else of the nearest arrow; else ""."""
    shapes = [shape for shape in (*frame.still, *frame.moving) if shape.id]
    for shape in reversed(shapes):
        if not isinstance(shape, Arrow) and _inside(shape, x, y):
            return shape.id
    arrows = [(distance(shape, x, y), shape.id) for shape in shapes if isinstance(shape, Arrow)]
    near = [(away, id) for away, id in arrows if away <= 0]
    return min(near)[1] if near else ""


def number_at(frame: Frame, x: float, y: float) -> Quantity | None:
    """The number at (x, y), or the one under the symbol there; None for none."""
    for text in reversed([shape for shape in (*frame.still, *frame.moving) if isinstance(shape, Text)]):
        if _inside(text, x, y):
            found = [
                (abs(y - top - h / 2), q) for left, top, w, h, q in spots(text) if left - ASIDE <= x <= left + w + ASIDE
            ]
            return min(found, key=lambda each: each[0])[1] if found else None
    return None


def spots(text: Text) -> list[tuple[float, float, float, float, Quantity]]:
    """Rectangle (x, y, w, h) and source of each number in a text."""
    placed, x, y = boxes.place(text)
    return [(x + spot.x, y + spot.y, spot.w, spot.h, spot.quantity) for spot in placed.spots]


def label(frame: Frame, x: float, y: float) -> str:
    """The id of the topmost box or number at (x, y), "" where there is none."""
    shapes = [shape for shape in (*frame.still, *frame.moving) if shape.id and isinstance(shape, Box | Text)]
    return next((shape.id for shape in reversed(shapes) if _inside(shape, x, y)), "")


def distance(arrow: Arrow, x: float, y: float) -> float:
    """How far (x, y) lies outside the part of an arrow that can be hit, in pixels; negative inside."""
    return _beside(arrow.start, arrow.end, x, y) - max(NEAR, arrow.stroke.width / 2)


def _beside(start: Point, end: Point, x: float, y: float) -> float:
    """The distance of (x, y) from a straight line."""
    (x0, y0), (x1, y1) = start, end
    length = (x1 - x0) ** 2 + (y1 - y0) ** 2
    t = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length if length else 0.0
    t = min(max(t, 0.0), 1.0)
    return hypot(x - x0 - t * (x1 - x0), y - y0 - t * (y1 - y0))


def _inside(shape: Shape, x: float, y: float) -> bool:
    if isinstance(shape, Disc | Picture):
        return hypot(x - shape.x, y - shape.y) <= shape.r
    if isinstance(shape, Box):
        return shape.x <= x <= shape.x + shape.w and shape.y <= y <= shape.y + shape.h
    if isinstance(shape, Text):
        left, top, w, h = boxes.bounds(shape)
        return left <= x <= left + w and top <= y <= top + h
    assert isinstance(shape, Polyline)
    if not shape.fill:
        return any(_beside(one, two, x, y) <= NEAR for one, two in pairwise(shape.points))
    xs, ys = [p[0] for p in shape.points], [p[1] for p in shape.points]
    return min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys)
