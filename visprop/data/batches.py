"""Which rows an update uses: a pure function of (plan, iteration), so that any moment can be run again exactly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Plan:
    """How `rows` training rows are cut into batches, shuffled again every epoch; the last batch may be short.

    Raises:
        ValueError: there is no row, or a batch has none.
    """

    rows: int
    batch_size: int
    seed: int

    def __post_init__(self) -> None:
        if self.rows < 1 or self.batch_size < 1:
            raise ValueError(f"{self.rows} rows in batches of {self.batch_size}: both must be 1 or more.")

    @property
    def per_epoch(self) -> int:
        """Iterations in an epoch."""
        return -(-self.rows // self.batch_size)

    def epoch_of(self, iteration: int) -> int:
        """Return the epoch (from 0) that an iteration (from 0) belongs to."""
        return iteration // self.per_epoch

    def size_of(self, iteration: int) -> int:
        """Return how many rows the batch of an iteration has."""
        return min(self.batch_size, self.rows - iteration % self.per_epoch * self.batch_size)


def permutation(plan: Plan, epoch: int) -> NDArray[np.intp]:
    """Return the order of the rows in an epoch, (rows,), read-only; their own order where one batch holds all."""
    if plan.batch_size >= plan.rows:
        order = np.arange(plan.rows)
    else:
        order = np.random.default_rng((plan.seed, epoch)).permutation(plan.rows)
    order.setflags(write=False)
    return order


def batch(plan: Plan, iteration: int) -> NDArray[np.intp]:
    """Return the numbers of the rows that an iteration uses, (B,), read-only."""
    start = iteration % plan.per_epoch * plan.batch_size
    return permutation(plan, plan.epoch_of(iteration))[start : start + plan.batch_size]


class Batches:
    """`batch` of one plan for a loop that calls it at every iteration: the order of the last epoch is kept.

    `Batches(plan, shift)(iteration)` equals `batch(plan, iteration + shift)` always.
    """

    def __init__(self, plan: Plan, shift: int = 0) -> None:
        self.plan, self.shift = plan, shift
        self._size, self._per_epoch = plan.batch_size, plan.per_epoch
        self._first, self._order = -shift, permutation(plan, 0)

    def __call__(self, iteration: int) -> NDArray[np.intp]:
        place = iteration - self._first
        if not 0 <= place < self._per_epoch:
            epoch, place = divmod(iteration + self.shift, self._per_epoch)
            self._first, self._order = iteration - place, permutation(self.plan, epoch)
        start = place * self._size
        return self._order[start : start + self._size]
