"""Data sets made by a formula and a random generator; the same seed gives the same rows.

Each function takes (rng, samples, noise) and returns the points, (N, inputs), and what belongs to them: class numbers
0 and 1, or the values of a curve. Points lie about in -1..1. `noise` is a standard deviation: of the points' places in
sets of two classes (a point keeps the class of the place it came from), of the targets in curves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Made = tuple[Floats, NDArray]


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
    """Two arms of 1.75 turns each, from the middle outwards."""
    classes = _halves(rng, samples)
    way = rng.uniform(0, 1, samples)
    angle = 1.75 * 2 * np.pi * way + np.pi * classes
    return _moved(rng, way * np.sin(angle), way * np.cos(angle), noise), classes


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


def sine(rng: Generator, samples: int, noise: float) -> Made:
    """y = sin x for x in -π..π."""
    x = rng.uniform(-np.pi, np.pi, (samples, 1))
    return x, np.sin(x) + rng.normal(0, 1, x.shape) * noise


def plane(rng: Generator, samples: int, noise: float) -> Made:
    """y = (x1 + x2) / 2."""
    x = rng.uniform(-1, 1, (samples, 2))
    return x, x.mean(axis=1, keepdims=True) + rng.normal(0, 1, (samples, 1)) * noise


@dataclass(frozen=True, slots=True)
class Generated:
    """A row of the table: how a set is made, its inputs, and whether it has two classes or is a curve."""

    make: Callable[[Generator, int, float], Made]
    inputs: int
    classes: bool


GENERATED = {
    "circle": Generated(circle, 2, True),
    "xor": Generated(xor, 2, True),
    "gauss": Generated(gauss, 2, True),
    "spiral": Generated(spiral, 2, True),
    "moons": Generated(moons, 2, True),
    "checkerboard": Generated(checkerboard, 2, True),
    "sine": Generated(sine, 1, False),
    "plane": Generated(plane, 2, False),
}


def class_targets(classes: NDArray, outputs: int, output: str) -> Floats:
    """Return the targets of class numbers, (N, 1) or one column per class: -1 and +1 for tanh, else 0 and 1."""
    hot = classes[:, None] == (np.arange(2) if outputs == 2 else 1)
    return np.where(hot, 1.0, -1.0 if output == "tanh" else 0.0)


def _halves(rng: Generator, samples: int) -> NDArray[np.int64]:
    """As many of class 1 as of class 0, in random order."""
    return rng.permutation(samples) % 2


def _moved(rng: Generator, x: Floats, y: Floats, noise: float) -> Floats:
    points = np.column_stack([x, y])
    return points + rng.normal(0, 1, points.shape) * noise
