"""How far the shapes of a frame reach: what has to be painted again where one has changed."""

from __future__ import annotations

from collections.abc import Sequence

from visprop.picture import boxes
from visprop.picture.frame import Arrow, Box, Disc, Picture, Point, Polyline, Shape, Text

Rect = tuple[float, float, float, float]  # left, top, right, bottom

SMOOTH = 2.0  # pixels: what antialiasing and the rounding to whole pixels may add
PLATE = 6.0  # pixels: a plate behind a term may reach beyond its text
HEAD = 0.4  # half the width of an arrow's head, in its lengths; the painter draws a little less


def reach(shape: Shape) -> Rect:
    """A rectangle that holds all that is painted of a shape."""
    if type(shape) is Disc or type(shape) is Picture:  # the ones that move most
        air = shape.r + SMOOTH + _half(shape)
        return shape.x - air, shape.y - air, shape.x + air, shape.y + air
    if isinstance(shape, Text):
        x, y, w, h = boxes.bounds(shape)
        return _widened((x, y), (x + w, y + h), PLATE)
    if isinstance(shape, Box):
        return _widened((shape.x, shape.y), (shape.x + shape.w, shape.y + shape.h), _half(shape))
    if isinstance(shape, Arrow):
        (x0, y0), (x1, y1) = shape.start, shape.end
        wide = shape.stroke.width / 2 + HEAD * shape.head
        return _widened((min(x0, x1), min(y0, y1)), (max(x0, x1), max(y0, y1)), wide)
    xs, ys = zip(*shape.points, strict=True)
    # A mitre reaches out of its corner by up to twice the line's width.
    return _widened((min(xs), min(ys)), (max(xs), max(ys)), 4 * _half(shape))


def alike(old: Sequence[Shape], new: Sequence[Shape]) -> int:
    """How many shapes are the same before the first that is another one."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(old), len(new)))


def changed(old: tuple[Shape, ...], new: tuple[Shape, ...]) -> list[Rect]:
    """Where the pictures of two lists of shapes may differ."""
    if len(old) != len(new):
        first = alike(old, new)
        last = alike(old[first:][::-1], new[first:][::-1])
        return [reach(shape) for shapes in (old, new) for shape in shapes[first : len(shapes) - last]]
    pairs = [(before, after) for before, after in zip(old, new, strict=True) if before is not after]
    return [around([reach(before), reach(after)]) for before, after in pairs if before != after]


def around(rects: Sequence[Rect]) -> Rect:
    """The rectangle about all of `rects`."""
    lefts, tops, rights, lows = zip(*rects, strict=True)
    return min(lefts), min(tops), max(rights), max(lows)


def _half(shape: Box | Disc | Polyline | Picture) -> float:
    return shape.stroke.width / 2 if not isinstance(shape, Picture) and shape.stroke else 0.0


def _widened(low: Point, high: Point, air: float) -> Rect:
    air += SMOOTH
    return low[0] - air, low[1] - air, high[0] + air, high[1] + air
