"""Lines around everything that stands for one thing: an entry of a vector and its edge, a node and its row of W."""

from __future__ import annotations

from dataclasses import replace

from visprop.picture import boxes
from visprop.picture.frame import Arrow, Box, Disc, Frame, Polyline, Shape, Stroke, Text

AIR = 3.0  # pixels between a thing and the line around it
TOKEN = "selection-line"


def twins(frame: Frame, id: str) -> tuple[Shape, ...]:
    """What lights up in a frame where a thing is pointed at; nothing where it is drawn only once."""
    shapes = [shape for shape in (*frame.still, *frame.moving) if id and shape.id == id]
    filled = [shape for shape in shapes if isinstance(shape, Box | Disc)]
    found: list[Shape] = [_around(shape) for shape in filled]
    areas = (shape for shape in shapes if isinstance(shape, Polyline) and shape.fill)
    found += [Polyline(area.points, Stroke(TOKEN, 4.0)) for area in areas]
    found += [
        replace(shape, stroke=Stroke(TOKEN, shape.stroke.width + 2)) for shape in shapes if isinstance(shape, Arrow)
    ]
    for text in (shape for shape in shapes if isinstance(shape, Text)):
        x, y, w, h = boxes.bounds(text)
        if not any(_holds(shape, x + w / 2, y + h / 2) for shape in filled):
            found.append(Box(x - AIR, y, w + 2 * AIR, h, "", Stroke(TOKEN, 1.6), 3.0))
    return tuple(found) if len(found) > 1 else ()


def _around(shape: Box | Disc) -> Shape:
    if isinstance(shape, Disc):
        return Disc(shape.x, shape.y, shape.r + AIR, "", Stroke(TOKEN, 2.4))
    return Box(shape.x - AIR, shape.y - AIR, shape.w + 2 * AIR, shape.h + 2 * AIR, "", Stroke(TOKEN, 2.0), 6.0)


def _holds(shape: Box | Disc, x: float, y: float) -> bool:
    if isinstance(shape, Disc):
        return (x - shape.x) ** 2 + (y - shape.y) ** 2 <= shape.r**2
    return shape.x <= x <= shape.x + shape.w and shape.y <= y <= shape.y + shape.h
