"""The network on rows of our own choice: a grid over one or two inputs. On own arrays: looking changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from visprop.engine.binding import Binding
from visprop.engine.layout import Layout
from visprop.engine.machine import with_ones
from visprop.engine.program import Program

Area = tuple[tuple[float, ...], tuple[float, ...]] | None
AIR = 0.08  # of the data's range, shown beyond it on each side


class Probe:
    """Runs a program's forward pass on fixed rows `x` (N, n_0), in the network's units; its arrays are kept."""

    def __init__(self, program: Program, x: np.ndarray) -> None:
        self.program, self._x = program, x
        self._bindings: dict[np.dtype, tuple[Binding, list[tuple[int, Callable[[], object]]]]] = {}

    def run(self, theta: np.ndarray, quick: bool = False, until: int = 0) -> list[np.ndarray]:
        """a[0], a[1], ... with `theta` (blocks), each (n_l, N): a row a neuron. They change with the next run.

        If `quick`, with 7 digits, in a fraction of the time: enough for colours that the next frames change.
        `until` is the last layer that is wanted, 0 for all.
        """
        binding, calls = self._bound(np.dtype(np.float32) if quick else self._x.dtype)
        with np.errstate(all="ignore"):
            binding.theta[:] = theta
            for layer, call in calls:
                if layer > until > 0:
                    break
                call()
        return binding.a

    def _bound(self, dtype: np.dtype) -> tuple[Binding, list[tuple[int, Callable[[], object]]]]:
        if dtype not in self._bindings:
            program, x = self.program, self._x.astype(dtype)
            binding = Binding(program, len(x), np.zeros(Layout(program.sizes).length, dtype), eta=None)
            binding.inputs[:] = with_ones(x)
            pairs = zip(program.ops, binding.calls, strict=True)
            forward = [(op.layer, call) for op, calls in pairs if op.phase == "forward" for call in calls]
            self._bindings[dtype] = binding, forward
        return self._bindings[dtype]


def theta_of(moment) -> np.ndarray:
    """The parameters at a moment (blocks of `Layout`): θ′ once its iteration is done, else what the iteration uses."""
    return moment.tape.theta()


@dataclass(frozen=True, eq=False)
class Grid:
    """Rows over one or two inputs, the others at their mean over the training rows.

    Attributes:
        inputs: numbers of the inputs: (across,) or (across, up).
        low, high: the ends of each, in the input's own unit.
        rows: (side, n_0) or (side * side, n_0), in the network's units; `across` runs first.
    """

    inputs: tuple[int, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    side: int
    rows: np.ndarray

    def axis(self, number: int) -> np.ndarray:
        """The values of one of its inputs, (side,), in its own unit."""
        return np.linspace(self.low[number], self.high[number], self.side)


def grid_over(data, inputs: tuple[int, ...], side: int, area: Area = None) -> Grid:
    """A grid over what the rows of `data` span, and a little beyond; at least over `area`: the low and the high end of
    each of the inputs, in its own unit."""
    seen = [x for x in (data.x, data.x_valid, data.x_test) if len(x)]
    low, high = (np.array([getattr(x, name)(axis=0) for x in seen]) for name in ("min", "max"))
    low, high = low.min(0).astype(float), high.max(0).astype(float)
    span = np.where(high > low, high - low, 1.0)
    low, high = low - AIR * span, high + AIR * span
    if area is not None:
        for j, *ends in zip(inputs, *area, strict=True):
            least, most = ((end - data.x_mean[j]) / data.x_std[j] for end in ends)
            low[j], high[j] = min(low[j], least), max(high[j], most)
    values = [np.linspace(low[j], high[j], side) for j in inputs]
    rows = np.tile(data.x.mean(axis=0, dtype=float), (side ** len(inputs), 1))
    rows[:, inputs[0]] = np.tile(values[0], side ** (len(inputs) - 1))
    if len(inputs) == 2:
        rows[:, inputs[1]] = np.repeat(values[1], side)
    own = [tuple(end[list(inputs)] * data.x_std[list(inputs)] + data.x_mean[list(inputs)]) for end in (low, high)]
    return Grid(tuple(inputs), *own, side, rows.astype(data.x.dtype))


def own_x(data, x: np.ndarray, column: int) -> np.ndarray:
    """A column of inputs in its own unit."""
    return x[:, column] * data.x_std[column] + data.x_mean[column]


def own_y(data, values: np.ndarray, column: int) -> np.ndarray:
    """Outputs or targets of one column (any shape) in the target's own unit."""
    return values * data.y_std[column] + data.y_mean[column]
