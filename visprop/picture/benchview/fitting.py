"""What a piecewise linear target asks of sigmoids: its corners, and the unit that should be added next.

A hard sigmoid c·clip((b + w x)/6 + ½, 0, 1) rises by c where b + w x goes from -3 to 3: one unit a piece of the target,
with a constant, is the target exactly (the lecture's argument). A sigmoid has the same rise and, at the middle, the
slope c·w/4.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from visprop.engine.activations import ACTIVATIONS
from visprop.experiment import Experiment
from visprop.experiment.sections import Parameters

# w times the width of the piece that a unit stands for: a hard sigmoid's ramp, or equal slopes in the middle.
RAMPS = {"hard_sigmoid": 6.0, "sigmoid": 4.0}
BEND = 0.01  # of the target's slope over its whole range: two pieces whose slopes differ less are one
WIDTHS = (1.0, 0.5, 0.25, 0.12, 0.06)  # of the range of x: ramps that are tried beside the target's pieces
CENTRES = 40


@dataclass(frozen=True, slots=True)
class Unit:
    """c·σ(w x + b)."""

    w: float
    b: float
    c: float


def corners(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """(n, 2): the points in order of x where straight lines between the points (x, y) change their slope, with both
    ends. Of points with one x the mean counts."""
    xs = np.array(sorted(set(x.tolist())), x.dtype)  # np.unique loads numpy.ma at its first call: two frames of a drag
    ys = np.array([y[x == each].mean() for each in xs])
    if len(xs) < 3:
        return np.column_stack([xs, ys])
    slopes = np.diff(ys) / np.diff(xs)
    limit = BEND * (np.ptp(ys) / np.ptp(xs) or 1.0)
    kept, slope = [0], slopes[0]
    for number in range(1, len(slopes)):
        if abs(slopes[number] - slope) > limit:
            kept.append(number)
            slope = slopes[number]
    return np.column_stack([xs, ys])[[*kept, len(xs) - 1]]


def piece(left: np.ndarray, right: np.ndarray, activation: str) -> Unit:
    """The unit that rises from one corner to the next."""
    w = RAMPS[activation] / (right[0] - left[0])
    return Unit(float(w), float(-w * (left[0] + right[0]) / 2), float(right[1] - left[1]))


def outputs(units: list[Unit], constant: float, x: np.ndarray, activation: str) -> np.ndarray:
    """The constant and the sum of the units at x."""
    total = np.full(x.shape, constant)
    for unit in units:
        total += unit.c * ACTIVATIONS[activation].value(unit.w * x + unit.b)
    return total


def next_unit(units: list[Unit], constant: float, x: np.ndarray, y: np.ndarray, activation: str) -> Unit:
    """The unit to add: that of the first piece of the target on which no unit has its middle; where each has one, the
    ramp, with its best height, that lowers the squared error most."""
    middles = [-unit.b / unit.w for unit in units if unit.w]
    for left, right in pairwise(corners(x, y)):
        if left[1] != right[1] and not any(left[0] <= at < right[0] for at in middles):
            return piece(left, right, activation)
    rest, found = y - outputs(units, constant, x, activation), []
    low, wide = float(x.min()), float(np.ptp(x)) or 1.0
    for share in WIDTHS:
        w = RAMPS[activation] / (share * wide)
        for centre in np.linspace(low, low + wide, CENTRES):
            shape = ACTIVATIONS[activation].value(w * (x - centre))
            height = float(shape @ rest) / (float(shape @ shape) or 1.0)
            found.append((height * float(shape @ rest), Unit(float(w), float(-w * centre), height)))
    return max(found, key=lambda each: each[0])[1]


def with_units(experiment: Experiment, units: list[Unit], constant: float) -> Experiment:
    """The experiment with these units as its hidden layer."""
    hidden = Parameters(tuple((unit.w,) for unit in units), tuple(unit.b for unit in units))
    last = Parameters((tuple(unit.c for unit in units),), (constant,))
    network = experiment.network
    names = network.activation[:1]
    return experiment.replace("network", layers=[1, len(units), 1], activation=list(names), parameters=(hidden, last))


def with_target(experiment: Experiment, x: np.ndarray, y: np.ndarray) -> Experiment:
    """The experiment with the points (x, y) as its data, all in one batch."""
    keys = dict.fromkeys(experiment.data.__dataclass_fields__)
    points = {"x": [[float(value)] for value in x], "y": [[float(value)] for value in y]}
    return experiment.replace("data", **(keys | points)).replace("training", batch_size=len(x))
