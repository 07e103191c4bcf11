"""The loss over many rows with some theta, on arrays of its own: looking changes nothing."""

from __future__ import annotations

import numpy as np

from visprop.engine.binding import Binding
from visprop.engine.costs import COSTS, Ends
from visprop.engine.program import Program

CHUNK = 1024  # rows at a time: the arrays of a wide network stay within a few megabytes


class Evaluation:
    """The mean or the sum of C over fixed rows, in the targets' own unit.

    Args:
        program: the network and its cost.
        x: inputs with their column of ones, (N, n_0 + 1).
        targets: (N, n_L), as the network sees them.
        scale: (n_L,) what one unit of the network's output is in the target's own unit; None where it is the same.
    """

    def __init__(self, program: Program, theta_length: int, x: np.ndarray, targets: np.ndarray, scale=None) -> None:
        self._program, self._x, self._targets = program, x, targets
        self._theta = np.zeros(theta_length, x.dtype)
        self._scale = None if scale is None else np.asarray(scale, x.dtype)[:, None]
        self._bindings: dict[int, Binding] = {}
        self._laid = -1  # the first row of those that lie in the arrays: where one piece holds all, they stay there

    def loss(self, theta: np.ndarray) -> float:
        """The loss of these rows with `theta` (blocks); the reduction is the experiment's. Needs at least one row."""
        self._theta[:] = theta
        total, rows = 0.0, len(self._x)
        with np.errstate(all="ignore"):
            for start in range(0, rows, CHUNK):
                total += float(self._costs(start, min(start + CHUNK, rows)).sum(dtype=np.float64))
        return total / rows if self._program.reduction == "mean" else total

    def _costs(self, start: int, stop: int) -> np.ndarray:
        binding = self._binding(stop - start)
        if start != self._laid:
            binding.inputs[:], binding.targets[:] = self._x[start:stop], self._targets[start:stop]
            self._laid = start
        for call in binding.every_call:
            call()
        return binding.C if self._scale is None else self._own_unit(binding)

    def _own_unit(self, binding: Binding) -> np.ndarray:
        """The same cost of outputs and targets in the target's own unit (the mean cancels in a - t)."""
        a, t = binding.a[-1] * self._scale, binding.targets.T * self._scale
        C, spare = np.empty(a.shape[1], a.dtype), [np.empty_like(a) for _ in range(3)]
        for call in COSTS[self._program.cost].bind_value(Ends(a, a, t, *spare, C)):
            call()
        return C

    def _binding(self, rows: int) -> Binding:
        if rows not in self._bindings:
            self._bindings[rows] = Binding(self._program, rows, self._theta, eta=None)
        return self._bindings[rows]
