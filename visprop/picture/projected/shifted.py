"""Shapes at another place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from visprop.picture.frame import Arrow, Polyline, Shape


def shifted(shapes: Iterable[Shape], dx: float, dy: float) -> tuple[Shape, ...]:
    """`shapes`, `dx` pixels to the right and `dy` down."""
    if not dx and not dy:
        return tuple(shapes)
    return tuple(_shifted(shape, dx, dy) for shape in shapes)


def _shifted(shape: Shape, dx: float, dy: float) -> Shape:
    if isinstance(shape, Arrow):
        (x0, y0), (x1, y1) = shape.start, shape.end
        return replace(shape, start=(x0 + dx, y0 + dy), end=(x1 + dx, y1 + dy))
    if isinstance(shape, Polyline):
        return replace(shape, points=tuple((x + dx, y + dy) for x, y in shape.points))
    return replace(shape, x=shape.x + dx, y=shape.y + dy)
