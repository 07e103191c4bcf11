"""The loss of the batch in view where one or two parameters are other than they are, on arrays of its own."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from visprop.engine.plain import KINKS, activate, cost, sides_of
from visprop.picture.thetaview.entries import Entry

MOST = 2_000_000  # numbers that a grid of losses computes in one layer: about 20 ms
POINTS = 81  # of a curve


class Landscape:
    """J over some parameters, the others held as the iteration uses them.

    J is L with the penalty, whose gradient g is. The rows must be taken already.
    """

    def __init__(self, moment) -> None:
        program, tape = moment.program, moment.tape
        layers = range(1, program.last + 1)
        self.program = program
        self.x = np.asarray(tape.view("a[0]"), float)
        self.targets = np.asarray(tape.view("y"), float)
        self.W = [None] + [np.asarray(tape.view(f"theta.W[{layer}]"), float) for layer in layers]
        self.b = [None] + [np.asarray(tape.view(f"theta.b[{layer}]"), float) for layer in layers]
        self.key = (program, *(a.tobytes() for a in (self.x, self.targets, *self.W[1:], *self.b[1:])))

    def side(self) -> int:
        """How many points a side a grid of losses may have."""
        per_point = len(self.x) * max(self.program.sizes)
        return int(min(max((MOST / per_point) ** 0.5, 9), 25))

    def losses(self, changes: dict[Entry, np.ndarray]) -> np.ndarray:
        """J (K,) with each parameter set to its values (K,) in turn; not finite where it overflows."""
        program, count = self.program, len(next(iter(changes.values())))
        a, z = self.x[None], self.x[None]
        penalty = np.zeros(count)
        with np.errstate(all="ignore"):
            for layer in range(1, program.last + 1):
                W, b = self._changed(layer, changes, count)
                z = a @ W.swapaxes(1, 2) + b[:, None, :]
                name = program.activation(layer)
                a = activate(name, z, sides_of(name, z))
                penalty = penalty + (program.l2 / 2 * (W * W).sum((1, 2)) + program.l1 * np.abs(W).sum((1, 2)))
            side = sides_of(program.cost, a - self.targets) if program.cost in KINKS else None
            C = cost(program.cost, z, a, self.targets, side)
            C = C.mean(1) if program.reduction == "mean" else C.sum(1)
        return C + penalty

    def _changed(self, layer: int, changes: dict[Entry, np.ndarray], count: int) -> tuple[np.ndarray, np.ndarray]:
        """The layer's weights and biases, (K or 1, n, m) and (K or 1, n)."""
        W, b = self.W[layer][None], self.b[layer][None]
        for entry, values in changes.items():
            if entry.layer == layer and entry.kind == "W":
                W = np.repeat(W, count, 0) if len(W) == 1 else W
                W[(slice(None), *entry.index)] = values
            elif entry.layer == layer:
                b = np.repeat(b, count, 0) if len(b) == 1 else b
                b[(slice(None), *entry.index)] = values
        return W, b


def curve(moment, entry: Entry, low: float, high: float) -> tuple[np.ndarray, np.ndarray]:
    """(values of a parameter, J there)."""
    landscape = Landscape(moment)
    return _curve(_Kept(landscape), entry, low, high)


def grid(moment, one: Entry, two: Entry, bounds: tuple[float, float, float, float]) -> np.ndarray:
    """J over two parameters, [of `two`, of `one`], within (low, high) of `one` and (low, high) of `two`."""
    landscape = Landscape(moment)
    return _grid(_Kept(landscape), one, two, bounds)


class _Kept:
    """A landscape as a key: equal where all that decides it is."""

    def __init__(self, landscape: Landscape) -> None:
        self.landscape = landscape

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Kept) and self.landscape.key == other.landscape.key

    def __hash__(self) -> int:
        return hash(self.landscape.key[1:])


@lru_cache(maxsize=8)
def _curve(kept: _Kept, entry: Entry, low: float, high: float) -> tuple[np.ndarray, np.ndarray]:
    values = np.linspace(low, high, POINTS)
    return values, kept.landscape.losses({entry: values})


@lru_cache(maxsize=8)
def _grid(kept: _Kept, one: Entry, two: Entry, bounds: tuple[float, float, float, float]) -> np.ndarray:
    side = kept.landscape.side()
    x, y = np.linspace(*bounds[:2], side), np.linspace(*bounds[2:], side)
    losses = [kept.landscape.losses({one: x, two: np.full(side, value)}) for value in y]
    return np.array(losses)
