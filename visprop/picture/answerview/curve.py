"""An output over one input: its curve, and the rows that it was trained on and those that it was not."""

from __future__ import annotations

import numpy as np

from visprop.picture.answerview.plot import fewer, frame_of, seen, unseen
from visprop.picture.area import Area, Rect
from visprop.picture.benchview.draw import pieces
from visprop.picture.charts.surface import Surfaces, points_of
from visprop.picture.frame import Polyline, Shape, Stroke

AIR = 0.25  # of the rows' range that is shown above and below it: a curve that swings farther leaves the frame


def draw_curve(surfaces: Surfaces, moment, output: int, rect: Rect, k: float) -> list[Shape]:
    """The plot in a rectangle."""
    xs, ys = surfaces.curve(moment, 0, output)
    rows = {part: points_of(moment.data, part, (0,), output) for part in ("test", "valid", "train")}
    targets = np.concatenate([points[:, 1] for points in rows.values()])
    low, high = float(targets.min()), float(targets.max())
    air = AIR * (high - low) or 1.0
    area = Area(*rect, float(xs[0]), float(xs[-1]), low - air, high + air)
    shapes: list[Shape] = []
    for part, points in rows.items():
        mark = seen if part == "train" else unseen
        shapes += [mark(*area.at(x, y), k) for x, y in fewer(points).tolist()]
    shapes += [Polyline(line, Stroke("selection-line", 3.2 * k)) for line in pieces(area, ys)]
    return [*shapes, *frame_of(area, k)]
