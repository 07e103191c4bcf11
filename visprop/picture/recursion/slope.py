"""σ and σ′ side by side with a dot at z: why the first factor is a constant once z is fixed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from visprop.engine.activations import ACTIVATIONS
from visprop.picture import curves, notation
from visprop.picture.formula import Formula
from visprop.picture.frame import Arrow, Box, Disc, Polyline, Shape, Stroke, Text
from visprop.picture.layout import Room
from visprop.picture.notation import row, upright
from visprop.picture.recursion.stages import Told
from visprop.picture.sizes import TEXT

POINTS = 49


def slope_width(room: Room) -> float:
    """What the two curves take of a room's width."""
    return 2.3 * _side(room)


def _side(room: Room) -> float:
    return min(room.bottom - room.top, 0.17 * (room.right - room.left))


def draw_slope(reading: Told, room: Room) -> list[Shape]:
    """The two curves at the right of a room; nothing for a softmax, which has no curve."""
    layer = reading.stage.layer
    name = reading.program.activation(layer)
    if name not in ACTIVATIONS:
        return []
    z = reading.get(f"z[{layer}]", reading.neuron).value
    side = _side(room)
    rows = (
        (ACTIVATIONS[name].value, row(notation.SIGMA, upright("(z)")), "text", "pulse"),
        (ACTIVATIONS[name].slope, row(notation.SLOPE, upright("(z)", notation.DC)), notation.DC, "dcdz-arrow"),
    )
    found: list[Shape] = []
    for number, (function, label, ink, dot) in enumerate(rows):
        left = room.right - (2 - number) * 1.15 * side + 0.15 * side
        found += _curve(function, curves.reach(name), z, (left, room.top, side), label, (ink, dot))
    return found


def _curve(
    function: Callable[[np.ndarray], np.ndarray],
    reach: float,
    z: float | None,
    square: tuple[float, float, float],
    label: Formula,
    tokens: tuple[str, str],
) -> list[Shape]:
    """A function from −reach to +reach in a square, with its name above the axis and a dot at z."""
    left, top, side = square
    zs = np.linspace(-reach, reach, POINTS)
    values = function(zs)
    low, high = min(float(values.min()), 0.0), max(float(values.max()), 1e-9)
    px, ink = max(TEXT + 1, 0.13 * side), tokens[0]

    def place(x: float, y: float) -> tuple[float, float]:
        across = min(max((x + reach) / (2 * reach), 0.0), 1.0)
        up = min(max((y - low) / (high - low), 0.0), 1.0)
        return left + side * (0.06 + 0.88 * across), top + side * (0.92 - 0.62 * up)

    axis = Arrow(place(-reach, 0.0), place(reach, 0.0), Stroke("muted", 1.2))
    points = tuple(place(float(x), float(y)) for x, y in zip(zs, values, strict=True))
    found: list[Shape] = [
        Box(left, top, side, side, "panel", Stroke("line", 1.2), 6.0),
        axis,
        Polyline(points, Stroke(ink, 2.4)),
        Text(left + 0.08 * side, top + 0.14 * side, label, px, ink, "left", "panel"),
    ]
    if z is not None and np.isfinite(z):
        at = place(z, float(function(np.array([z]))[0]))
        found.append(Disc(*at, max(4.0, 0.035 * side), tokens[1], Stroke("canvas", 1.2)))
    return found
