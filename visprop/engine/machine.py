"""Runs the program on the data: whole iterations, or operation by operation. The same calls."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite

import numpy as np

from visprop.engine.binding import Binding
from visprop.engine.layout import Layout
from visprop.engine.program import Program


def with_ones(x: np.ndarray) -> np.ndarray:
    """`x` (N, n) with a column of ones: the input that the biases multiply."""
    return np.hstack([x, np.ones((len(x), 1), x.dtype)])


def is_one_hot(targets: np.ndarray) -> bool:
    """Whether each row of `targets` (N, n_L) is a single 1 among zeros."""
    return bool(np.all((targets == 0) | (targets == 1)) and np.all(targets.sum(1) == 1))


def first_state(program: Program, theta: np.ndarray) -> np.ndarray:
    """Theta with the optimizer's slots behind it, as a run starts: all slots are 0."""
    return np.concatenate([theta, np.zeros(len(program.update.slots) * len(theta), theta.dtype)])


class Machine:
    """Theta and the arrays of one run. It knows iterations and operations, but neither history nor the past.

    Args:
        program: the micro-operations.
        theta: the first parameters, blocks of `Layout`; copied.
        x, targets: the training rows (N, n_0 + 1) with their column of ones, and (N, n_L).
        rows_of: iteration -> the numbers of its rows; pure.
        eta: the learning rate, or a pure function that gives it for an iteration.

    Attributes:
        state: theta and behind it the optimizer's slots, all 0 at first: what an iteration starts from.
    """

    def __init__(
        self,
        program: Program,
        theta,
        x,
        targets,
        rows_of: Callable[[int], np.ndarray],
        eta: float | Callable[[int], float],
    ) -> None:
        self.program, self.layout = program, Layout(program.sizes)
        self.state = first_state(program, theta)
        self.theta = self.state[: len(theta)]
        self._x, self._targets, self._rows_of, self._eta = x, np.ascontiguousarray(targets), rows_of, eta
        self._one_hot = is_one_hot(targets)
        self._bindings: dict[int, Binding] = {}
        self.length = len(program.ops)

    def start(self, iteration: int, state: np.ndarray) -> None:
        """Stand before the first operation of `iteration`, with `state` (theta and the slots) as what it uses."""
        self.state[:] = state
        self._lay(iteration)

    def follow(self) -> None:
        """After a whole iteration: theta <- theta', slots too, and stand before the next one's first operation."""
        np.copyto(self.state, self.binding.after)
        self._lay(self.iteration + 1)

    def _lay(self, iteration: int) -> None:
        rows = self._rows_of(iteration)
        binding = self._bindings.get(len(rows))
        if binding is None:
            binding = self._bindings[len(rows)] = Binding(
                self.program, len(rows), self.state, self._eta, one_hot=self._one_hot
            )
        binding.rows, binding.iteration, self.binding = rows, iteration, binding
        self.iteration, self.computed = iteration, 0

    def run_to(self, op: int) -> None:
        """Compute the operations up to, but without, number `op` of this iteration."""
        with np.errstate(all="ignore"):
            for number in range(self.computed, op):
                if number == 0:
                    self.binding.gather(self._x, self._targets)
                for call in self.binding.calls[number]:
                    call()
        self.computed = max(self.computed, op)

    def run_whole(self) -> None:
        """Compute the whole iteration; it must not have begun. The caller sets `np.errstate` around many of these."""
        binding = self.binding
        binding.gather(self._x, self._targets)
        for call in binding.every_call:
            call()
        self.computed = self.length

    def run_next(self) -> Binding:
        """After a whole iteration: the whole next one, as `follow` and `run_whole`; returns what holds it."""
        binding, iteration = self.binding, self.iteration + 1
        np.copyto(self.state, binding.after)
        rows = self._rows_of(iteration)
        if len(rows) != binding.batch:
            self._lay(iteration)
            binding = self.binding
        binding.rows, binding.iteration, self.iteration = rows, iteration, iteration
        self._x.take(rows, 0, binding.inputs, "clip")
        self._targets.take(rows, 0, binding.targets, "clip")
        for call in binding.every_call:
            call()
        self.computed = self.length
        return binding

    def again(self) -> Machine:
        """Another machine that has computed the batch in view with what its update has written: theta'."""
        rows = self.binding.rows
        twin = Machine(self.program, self.theta, self._x, self._targets, lambda iteration: rows, self._eta)
        twin.start(self.iteration, self.binding.after)
        twin.run_to(twin.length)
        return twin

    @property
    def finite(self) -> bool:
        """Whether every number of this iteration is finite; one dot product unless it overflows."""
        flat = self.binding.flat
        return isfinite(flat.dot(flat)) or bool(np.isfinite(flat).all())
