"""What both plots of the view have: the frame, the ends of its axes, and the marks of the rows."""

from __future__ import annotations

import numpy as np

from visprop.picture.area import Area, ends
from visprop.picture.formula import Words
from visprop.picture.frame import Box, Disc, Shape, Stroke, Text
from visprop.picture.sizes import TEXT

MOST_ROWS = 300  # of one part that are drawn, evenly chosen


def frame_of(area: Area, k: float) -> list[Shape]:
    """The frame with the numbers at the ends of its axes."""
    px, bottom = max(TEXT, 14 * k), area.y + area.h
    found: list[Shape] = [Box(area.x, area.y, area.w, area.h, "", Stroke("unknown-line", 1.5 * k))]
    left, right = ends(area.left, area.right)
    y = bottom + 4 * k + 0.6 * px
    found.append(Text(area.x, y, Words(left), px, "text", "left"))
    found.append(Text(area.x + area.w, y, Words(right), px, "text", "right"))
    low, high = ends(area.low, area.high)
    found.append(Text(area.x - 6 * k, area.y + 0.6 * px, Words(high), px, "text", "right"))
    return [*found, Text(area.x - 6 * k, bottom - 0.6 * px, Words(low), px, "text", "right")]


def fewer(points: np.ndarray) -> np.ndarray:
    """At most MOST_ROWS of some rows, evenly chosen."""
    return points[:: max(-(-len(points) // MOST_ROWS), 1)]


def seen(x: float, y: float, k: float) -> Disc:
    """A row that the network is trained on, in the plot of a curve."""
    return Disc(x, y, 5 * k, "a-fill", Stroke("a-line", 1.5 * k))


def unseen(x: float, y: float, k: float) -> Disc:
    """A row that it is not trained on."""
    return Disc(x, y, 3.5 * k, "canvas", Stroke("muted", 1.5 * k))


def high_mark(x: float, y: float, k: float) -> Disc:
    """A row whose target is in the upper half, in the plot of a surface."""
    return Disc(x, y, 4.5 * k, "heat-high", Stroke("heat-low", 1.5 * k))


def low_mark(x: float, y: float, k: float) -> Box:
    """A row whose target is in the lower half."""
    return Box(x - 4 * k, y - 4 * k, 8 * k, 8 * k, "heat-low", Stroke("heat-high", 1.5 * k))
