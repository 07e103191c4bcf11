"""The curve of an activation function inside a circle, and where the dot (z, σ(z)) stands on it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from visprop.engine.activations import ACTIVATIONS
from visprop.picture.frame import Point

SIZE = 0.62  # half the side of the curve's square, in radii
_POINTS = 33
# How much of each curve is shown: z from -reach to +reach, a from low to high.
_WINDOWS = {
    "sigmoid": (6.0, 0.0, 1.0),
    "tanh": (3.0, -1.0, 1.0),
    "identity": (2.0, -2.0, 2.0),
    "relu": (2.0, -0.6, 2.0),
    "leaky_relu": (2.0, -0.6, 2.0),
    "hard_sigmoid": (5.0, 0.0, 1.0),
    "softplus": (3.0, -0.4, 3.0),
}
BARS = (0.35, 0.9, 0.55)  # softmax has no curve of its own: three probabilities


@lru_cache(maxsize=1024)
def curve(name: str, x: float, y: float, radius: float) -> tuple[Point, ...]:
    """Points of the curve inside a circle about (x, y)."""
    reach, _, _ = _WINDOWS[name]
    zs = np.linspace(-reach, reach, _POINTS)
    return tuple(_place(name, z, a, x, y, radius) for z, a in zip(zs, ACTIVATIONS[name].value(zs), strict=True))


def value(name: str, z: float) -> float:
    """σ(z)."""
    return ACTIVATIONS[name].value(np.array([float(z)])).item()


def dot(name: str, z: float, a: float, x: float, y: float, radius: float) -> Point:
    """Where (z, a) stands; at the edge of the curve's square if it lies outside."""
    return _place(name, z, a, x, y, radius)


@lru_cache(maxsize=256)
def bars(x: float, y: float, radius: float) -> tuple[tuple[Point, ...], ...]:
    """The sign of a softmax: three bars on a line, as filled outlines."""
    half, shapes = SIZE * radius, []
    wide = 2 * half / (len(BARS) * 1.5)
    for number, height in enumerate(BARS):
        left = x - half + (1.5 * number + 0.25) * wide
        low, high = y + half * 0.8, y + half * 0.8 - height * 1.7 * half
        shapes.append(((left, low), (left, high), (left + wide, high), (left + wide, low), (left, low)))
    return tuple(shapes)


def _place(name: str, z: float, a: float, x: float, y: float, radius: float) -> Point:
    reach, low, high = _WINDOWS[name]
    half = SIZE * radius
    right = min(max(z / reach, -1.0), 1.0) if z == z else 0.0
    up = min(max((2 * a - low - high) / (high - low), -1.0), 1.0) if a == a else 0.0
    return x + float(right) * half, y - float(up) * half


def reach(name: str) -> float:
    """The largest |z| that the drawn curve shows."""
    return _WINDOWS[name][0]
