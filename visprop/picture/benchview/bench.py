"""A moment as the bench sees it: units, constant, target, and where everything lies in the plot."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from visprop.experiment import Experiment
from visprop.picture.area import Area
from visprop.picture.benchview.fitting import RAMPS, Unit, corners, piece
from visprop.picture.look import Look
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.words import translate

AIR_X, BELOW, ABOVE = 0.06, 1.25, 0.4  # of the target's ranges: room around it, for units that go down and up
MOST_UNITS = 40
LARGEST = 1e100  # of a parameter that is drawn: squares and products of such are finite


def refuses(experiment: Experiment) -> str:
    """An empty text for a sum of sigmoids of one input, else why it cannot be shown."""
    network = experiment.network
    fits = len(network.layers) == 3 and network.layers[0] == network.layers[2] == 1
    if fits and network.activation[0] in RAMPS and network.output == "identity" and network.layers[1] <= MOST_UNITS:
        return ""
    return translate(
        "Bench",
        "The bench shows one input, up to 40 units with sigmoid or hard_sigmoid, and one output with identity: "
        "open bench.",
    )


@dataclass(frozen=True, eq=False)
class Bench:
    """The units as they are after the last update that has been made.

    Attributes:
        x, y: the training rows, as the network sees them. selected: the unit with handles.
    """

    reading: Reading
    units: tuple[Unit, ...]
    constant: float
    activation: str
    x: np.ndarray
    y: np.ndarray
    selected: int

    @property
    def known(self) -> bool:
        """Whether there are curves to draw: all parameters are finite, and what is made of them too."""
        numbers = [self.constant, *(v for unit in self.units for v in (unit.w, unit.b, unit.c))]
        return all(abs(number) < LARGEST for number in numbers)

    @cached_property
    def corners(self) -> np.ndarray:
        """The target's corners, (n, 2)."""
        return corners(self.x, self.y)

    @cached_property
    def pieces(self) -> list[Unit]:
        """The units that the target's pieces ask for, level ones left out."""
        ends = [pair for pair in pairwise(self.corners) if pair[0][1] != pair[1][1]]
        return [piece(*pair, self.activation) for pair in ends]


def numbers_of(reading: Reading, i: int) -> tuple[Quantity, Quantity, Quantity]:
    """w, b and c of a unit."""
    return reading.latest("W", 1, i, 0), reading.latest("b", 1, i), reading.latest("W", 2, 0, i)


def bench_of(reading: Reading) -> Bench:
    """Read a moment."""
    count = reading.program.sizes[1]
    units = tuple(
        Unit(
            *(q.value for q in (reading.latest("W", 1, i, 0), reading.latest("b", 1, i), reading.latest("W", 2, 0, i)))
        )
        for i in range(count)
    )
    data, constant = reading.moment.data, reading.latest("b", 2, 0).value
    x, y = np.asarray(data.x[:, 0], float), np.asarray(data.y[:, 0], float)
    name = reading.program.activation(1)
    return Bench(reading, units, constant, name, x, y, min(selected_unit(reading.look.selection), count - 1))


def selected_unit(selection: str) -> int:
    """The unit that a selected node, weight or bias belongs to; the first one for anything else."""
    kind, *places = selection.split() or [""]
    if kind in ("node", "edge", "bias") and places[0] == "1":
        return int(places[1])
    return int(places[2]) if kind == "edge" else 0


def area_of(bench: Bench, rect: tuple[float, float, float, float]) -> Area:
    """The plot. It depends on the target only, so that it holds still while a handle is dragged."""
    x, y = bench.x, bench.y
    wide, high = float(np.ptp(x)) or 1.0, float(np.ptp(y)) or 1.0
    low, top = min(float(y.min()), 0.0) - BELOW * high, max(float(y.max()), 0.0) + ABOVE * high
    return Area(*rect, float(x.min()) - AIR_X * wide, float(x.max()) + AIR_X * wide, low, top)


def plot_rect(look: Look, top: float) -> tuple[float, float, float, float]:
    """Where the plot lies below `top`."""
    k = look.scale
    left = 66 * k
    return left, top + 6 * k, 0.6 * look.width - left, look.height - top - 14 * k - 26 * max(k, 0.8)
