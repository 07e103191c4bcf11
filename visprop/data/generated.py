"""Data sets made by a formula and a random generator; the same seed gives the same rows.

Each function takes (rng, samples, noise) and returns the points, (N, inputs), and what belongs to them: class numbers
from 0 up, or the values of a curve. Points lie about in -1..1, but for `sine` and `piecewise`. `noise` is a standard
deviation: of the points' places in sets of classes (a point keeps the class of the place it came from), of the targets
in curves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # NumPy loads it when it is first used, which takes a fifth of its own start
    from numpy.random import Generator

Floats = NDArray[np.float64]
Made = tuple[Floats, NDArray]

SPIRAL_RADIUS = 5
BLOB = 0.12  # six blobs on a ring of radius 0.7 are 0.7 apart, almost six times this
# The lecture's target: a constant and three hard sigmoids fit it exactly.
PIECES = ((0.0, 0.8, 1.6, 3.0, 4.0), (0.5, 0.5, 2.5, 1.2, 2.2))
HILLS = np.array([[-2 / 3, 0.4, 1], [0, 0.4, -1], [2 / 3, 0.4, 1], [-2 / 3, -0.4, -1], [0, -0.4, 1], [2 / 3, -0.4, -1]])
HILL_WIDTH = 0.2


def circle(rng: Generator, samples: int, noise: float) -> Made:
    """Class 1 in a disc of radius 0.5, class 0 on the ring from 0.7 to 1 around it."""
    inside = _halves(rng, samples)
    radius = np.where(inside == 1, rng.uniform(0, 0.5, samples), rng.uniform(0.7, 1, samples))
    angle = rng.uniform(0, 2 * np.pi, samples)
    return _moved(rng, radius * np.cos(angle), radius * np.sin(angle), noise), inside


def xor(rng: Generator, samples: int, noise: float) -> Made:
    """Class 1 where exactly one coordinate is positive; a gap of 0.1 along the axes."""
    points = rng.uniform(0.05, 1, (samples, 2)) * rng.choice([-1.0, 1.0], (samples, 2))
    classes = (points[:, 0] * points[:, 1] < 0).astype(int)
    return _moved(rng, points[:, 0], points[:, 1], noise), classes


def gauss(rng: Generator, samples: int, noise: float) -> Made:
    """Two round clouds of standard deviation 0.2 about (0.5, 0.5), class 1, and (-0.5, -0.5), class 0."""
    classes = _halves(rng, samples)
    points = rng.normal(0, 0.2, (samples, 2)) + (classes[:, None] - 0.5)
    return _moved(rng, points[:, 0], points[:, 1], noise), classes


def spiral(rng: Generator, samples: int, noise: float) -> Made:
    """Two arms of 1.75 turns each, from the middle outwards; `noise` in a unit of which the outer radius has 5.

    TensorFlow Playground's spiral has that radius, so the same noise blurs both alike. Arms are 0.29 apart: a noise of
    0.1 in the unit of the points would put 15 % of them nearer to the other arm.
    """
    classes = _halves(rng, samples)
    way = rng.uniform(0, 1, samples)
    angle = 1.75 * 2 * np.pi * way + np.pi * classes
    return _moved(rng, way * np.sin(angle), way * np.cos(angle), noise / SPIRAL_RADIUS), classes


def moons(rng: Generator, samples: int, noise: float) -> Made:
    """Two half circles that reach into each other."""
    classes = _halves(rng, samples)
    angle = rng.uniform(0, np.pi, samples)
    side = 1 - 2 * classes
    x = side * (np.cos(angle) * 0.6 - 0.3)
    return _moved(rng, x, side * (np.sin(angle) * 0.6 - 0.15), noise), classes


def checkerboard(rng: Generator, samples: int, noise: float) -> Made:
    """Four by four squares, the classes taking turns."""
    points = rng.uniform(-1, 1, (samples, 2))
    classes = np.floor(points * 2).astype(int).sum(axis=1) % 2
    return _moved(rng, points[:, 0], points[:, 1], noise), classes


def blobs(rng: Generator, samples: int, noise: float, classes: int = 2) -> Made:
    """As many round clouds of standard deviation 0.12 as there are classes, evenly on a ring of radius 0.7."""
    belongs = rng.permutation(samples) % classes
    angle = 2 * np.pi * belongs / classes
    points = 0.7 * np.column_stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, BLOB, (samples, 2))
    return _moved(rng, points[:, 0], points[:, 1], noise), belongs


def sine(rng: Generator, samples: int, noise: float) -> Made:
    """y = sin x for x in -π..π."""
    x = rng.uniform(-np.pi, np.pi, (samples, 1))
    return x, np.sin(x) + rng.normal(0, 1, x.shape) * noise


def piecewise(rng: Generator, samples: int, noise: float) -> Made:
    """The lecture's target: straight from (0, 0.5) to (0.8, 0.5), (1.6, 2.5), (3, 1.2) and (4, 2.2)."""
    x = rng.uniform(PIECES[0][0], PIECES[0][-1], (samples, 1))
    return x, np.interp(x, *PIECES) + rng.normal(0, 1, x.shape) * noise


def plane(rng: Generator, samples: int, noise: float) -> Made:
    """y = (x1 + x2) / 2."""
    x = rng.uniform(-1, 1, (samples, 2))
    return x, x.mean(axis=1, keepdims=True) + rng.normal(0, 1, (samples, 1)) * noise


def gauss_regression(rng: Generator, samples: int, noise: float) -> Made:
    """Three round hills of height 1 and three valleys, each of width (standard deviation) 0.2, on a flat ground."""
    x = rng.uniform(-1, 1, (samples, 2))
    squares = ((x[:, None, :] - HILLS[:, :2]) ** 2).sum(axis=2)
    y = np.exp(-squares / (2 * HILL_WIDTH**2)) @ HILLS[:, 2:]
    return x, y + rng.normal(0, 1, y.shape) * noise


@dataclass(frozen=True, slots=True)
class Generated:
    """A row of the table: how a set is made, its inputs, and its classes (0 for a curve).

    `more`: `make` takes the number of classes, 2 or more; the set has as many as the network has outputs.
    """

    make: Callable[..., Made]
    inputs: int
    classes: int
    more: bool = False


GENERATED = {
    "circle": Generated(circle, 2, 2),
    "xor": Generated(xor, 2, 2),
    "gauss": Generated(gauss, 2, 2),
    "spiral": Generated(spiral, 2, 2),
    "moons": Generated(moons, 2, 2),
    "checkerboard": Generated(checkerboard, 2, 2),
    "blobs": Generated(blobs, 2, 2, more=True),
    "sine": Generated(sine, 1, 0),
    "piecewise": Generated(piecewise, 1, 0),
    "plane": Generated(plane, 2, 0),
    "gauss-regression": Generated(gauss_regression, 2, 0),
}


def generated(name: str, rng: Generator, samples: int, noise: float, outputs: int) -> Made:
    """Return the points and what belongs to them of the set `name` for a network with so many outputs."""
    row = GENERATED[name]
    if row.more:
        return row.make(rng, samples, noise, max(outputs, 2))
    return row.make(rng, samples, noise)


def class_targets(classes: NDArray, outputs: int, output: str) -> Floats:
    """Return the targets of class numbers, (N, outputs): one column for two classes, else one for each.

    Where a row is of a column's class it has 1; elsewhere 0, or -1 for the output tanh.
    """
    hot = classes[:, None] == (np.arange(outputs) if outputs > 1 else 1)
    return np.where(hot, 1.0, -1.0 if output == "tanh" else 0.0)


def _halves(rng: Generator, samples: int) -> NDArray[np.int64]:
    """As many of class 1 as of class 0, in random order."""
    return rng.permutation(samples) % 2


def _moved(rng: Generator, x: Floats, y: Floats, noise: float) -> Floats:
    points = np.column_stack([x, y])
    return points + rng.normal(0, 1, points.shape) * noise
