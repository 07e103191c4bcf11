"""An output over two inputs: heat colours, the line between two classes, and the rows of training."""

from __future__ import annotations

from visprop.debugger.scores import tells_classes
from visprop.picture.answerview.plot import fewer, frame_of, high_mark, low_mark
from visprop.picture.area import Area, Rect
from visprop.picture.charts.surface import SIDE, Surfaces, points_of
from visprop.picture.frame import Picture, Polyline, Shape, Stroke
from visprop.picture.thetaview.isolines import isolines


def draw_surface(surfaces: Surfaces, moment, output: int, rect: Rect, k: float) -> list[Shape]:
    """The plot in a square."""
    found = surfaces.surface(moment, (0, 1), output, tells_classes(moment))
    (left, low), (right, high) = found.grid.low, found.grid.high
    area = Area(*rect, left, right, low, high)
    half = area.w / 2
    levels = found.levels[::-1].tobytes()  # the picture's rows run downward
    shapes: list[Shape] = [Picture(area.x + half, area.y + half, half, levels, SIDE, square=True)]
    if found.boundary is not None:
        step = area.w / (SIDE - 1)
        for line in isolines(found.heights, found.boundary):
            points = tuple((area.x + column * step, area.y + area.h - row * step) for column, row in line)
            shapes += (Polyline(points, Stroke("heat-high", 6 * k)), Polyline(points, Stroke("heat-low", 3 * k)))
    middle = (found.low + found.high) / 2
    for across, up, target in fewer(points_of(moment.data, "train", (0, 1), output)).tolist():
        shapes.append((high_mark if target > middle else low_mark)(*area.inside(across, up), k))
    return [*shapes, *frame_of(area, k)]
