"""What each neuron computes over the inputs: a small picture (two inputs) or a curve (one), for its node."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from visprop.engine.program import Program
from visprop.picture.charts.heat import bounds_of, levels
from visprop.picture.charts.probe import Probe, grid_over, theta_of

SIDE, POINTS = 32, 65  # of a picture; of a curve
MOST_INPUTS = 2
Neuron = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Functions:
    """a of every neuron over the inputs, as the network is at one moment; in a run, each layer as it was at its turn.

    Attributes:
        pictures: (layer, neuron) -> SIDE * SIDE heat levels, row by row from the top; of a network with two inputs.
        curves: (layer, neuron) -> POINTS heights 0..1, over the input from its smallest to its largest; with one.
        low, high: what lies at the left (and lower) and at the right (and upper) edge, as the network sees it.
    """

    pictures: dict[Neuron, bytes]
    curves: dict[Neuron, tuple[float, ...]]
    low: tuple[float, ...]
    high: tuple[float, ...]


class NeuronFunctions:
    """Makes `Functions` moment by moment; the grid and the arrays are kept while program and data are the same."""

    def __init__(self) -> None:
        self._for: tuple = ()
        self._made: Functions | None = None
        self._layer = 0

    def of(self, moment) -> Functions | None:
        """The functions of all neurons; None where the network has more than two inputs."""
        program, data = moment.program, moment.data
        inputs = program.sizes[0]
        if inputs > MOST_INPUTS:
            return None
        if self._for != (program, id(data.x)):
            grid = grid_over(data, tuple(range(inputs)), SIDE if inputs == 2 else POINTS)
            self._probe, self._for, self._x = Probe(program, grid.rows), (program, id(data.x)), data.x
            own = np.array([grid.low, grid.high])
            ends = (own - data.x_mean) / data.x_std
            self._ends, self._made = tuple(tuple(row) for row in ends.tolist()), None
        theta = theta_of(moment)
        if self._made is None or not np.array_equal(theta, self._theta):
            layers = range(1, program.last + 1)
            self._theta, self._made = theta, self._make(program, self._probe.run(theta), layers)
        return self._made

    def onward(self, moment) -> Functions | None:
        """As `of`, for the next frame of a run: one layer after the other is made anew, the others stay."""
        program, before = moment.program, self._made
        if before is None or self._for != (program, id(moment.data.x)):
            return self.of(moment)
        self._layer, self._theta = self._layer % program.last + 1, np.empty(0)  # at rest, all are made anew
        values = self._probe.run(theta_of(moment), quick=True, until=self._layer)
        new = self._make(program, values, (self._layer,))
        self._made = replace(new, pictures=before.pictures | new.pictures, curves=before.curves | new.curves)
        return self._made

    def _make(self, program: Program, values: list[np.ndarray], layers: Iterable[int]) -> Functions:
        """The functions of some layers from a of each, (n_l, N)."""
        pictures, curves = {}, {}
        for layer in layers:
            low, high = _ends(program.activation(layer), values[layer])
            if program.sizes[0] == 2:
                tiles = levels(values[layer], low, high).reshape(-1, SIDE, SIDE)[:, ::-1]
                pictures |= {(layer, i): tile.tobytes() for i, tile in enumerate(tiles)}
            else:
                heights = levels(values[layer], low, high) / 255
                curves |= {(layer, i): tuple(row.tolist()) for i, row in enumerate(heights)}
        return Functions(pictures, curves, *self._ends)


def _ends(activation: str, values: np.ndarray) -> tuple[float, float]:
    """What is darkest and what is lightest: the activation's own bounds, else the layer's largest number either way."""
    bounds = bounds_of(activation)
    if bounds:
        return bounds
    finite = np.abs(values[np.isfinite(values)])
    top = float(finite.max(initial=0.0)) or 1.0
    return -top, top
