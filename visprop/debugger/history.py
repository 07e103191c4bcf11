"""The curves of a run: loss and gradient norm of every update, the validation loss of the epochs that have one."""

from __future__ import annotations

from math import inf, sqrt

import numpy as np

LEAST = 1024  # numbers of spare room, at least
SPARE = 8  # spare room is 1/8 of what is kept: of 1,000,000 losses 1 MB, and each number is copied about 8 times
TINY = 1e-290  # a sum of squares below this has lost digits, or all of them


class Row:
    """Numbers in a row that grows at its end. What `until` gives shares the memory until it grows itself."""

    def __init__(self, dtype: type = np.float64) -> None:
        self._numbers, self._room, self.count = np.empty(0, dtype), 0, 0

    def append(self, number: float) -> None:
        """Add a number."""
        count = self.count
        if count == self._room:
            self._room = count + max(LEAST, count // SPARE)
            longer = np.empty(self._room, self._numbers.dtype)
            longer[:count] = self._numbers[:count]
            self._numbers = longer
        self._numbers[count] = number
        self.count = count + 1

    def until(self, count: int) -> Row:
        """A row of the first `count` numbers (of all, if there are less)."""
        twin = Row()
        twin._numbers = self._numbers
        twin._room = twin.count = min(count, self.count)  # no room: what follows is written elsewhere
        return twin

    @property
    def numbers(self) -> np.ndarray:
        """A read-only view; it does not grow with the row."""
        view = self._numbers[: self.count]
        view.flags.writeable = False
        return view

    @property
    def bytes(self) -> int:
        """Memory, the room to grow included."""
        return self._numbers.nbytes


class Losses:
    """A number of each of the iterations 0, 1, 2, ... without a gap, such as the batch loss. One of the past is not
    added again: a replay repeats it."""

    def __init__(self, row: Row | None = None) -> None:
        self.row = row or Row()

    def add(self, iteration: int, loss: float) -> None:
        """Append the loss of the next iteration; one that was reached before is known."""
        if iteration == self.row.count:
            self.row.append(loss)

    def until(self, iteration: int) -> Losses:
        """The losses before `iteration`."""
        return Losses(self.row.until(iteration))

    @property
    def count(self) -> int:
        """Iterations whose loss is kept."""
        return self.row.count

    @property
    def values(self) -> np.ndarray:
        """(count,), read-only."""
        return self.row.numbers

    @property
    def bytes(self) -> int:
        """Memory in bytes."""
        return self.row.bytes


class Curve:
    """Points in order of time: (iteration, value). A point of the past is not added again: a replay repeats it."""

    def __init__(self) -> None:
        self._at, self._values, self.last = Row(np.int64), Row(), -1

    def add(self, iteration: int, value: float) -> None:
        """Append a point, unless this iteration has been reached before."""
        if iteration > self.last:
            self._at.append(iteration)
            self._values.append(value)
            self.last = iteration

    def until(self, iteration: int) -> Curve:
        """A curve with the points before `iteration`."""
        twin, count = Curve(), int(np.searchsorted(self._at.numbers, iteration))
        twin._at, twin._values = self._at.until(count), self._values.until(count)
        twin.last = int(self._at.numbers[count - 1]) if count else -1
        return twin

    @property
    def points(self) -> tuple[np.ndarray, np.ndarray]:
        """(iterations, values), read-only views."""
        return self._at.numbers, self._values.numbers

    @property
    def bytes(self) -> int:
        """Memory in bytes."""
        return self._at.bytes + self._values.bytes


def norm(g: np.ndarray) -> float:
    """The Euclidean length of a vector; squares that overflow or vanish are computed from scaled entries.

    The caller sets `np.errstate`.
    """
    square = float(g.dot(g))
    if TINY < square < inf:
        return sqrt(square)
    top = float(np.abs(g).max(initial=0.0))
    return top * sqrt(float(((g.astype(np.float64) / top) ** 2).sum())) if 0 < top < inf else top


class History:
    """Going back in time changes nothing here: the run ahead is still what it was.

    Attributes:
        batch_loss: L of every iteration. grad_norm: the length of its g, as it is before clipping.
        valid_loss: the validation losses.
    """

    def __init__(self) -> None:
        self.batch_loss, self.grad_norm, self.valid_loss = Losses(), Losses(), Curve()

    def keep(self, iteration: int, loss: float, g: np.ndarray) -> None:
        """Keep what the next iteration has; one that was reached before is known."""
        row = self.batch_loss.row
        if iteration == row.count:
            row.append(loss)
            square = float(g.dot(g))  # as in `norm`, whose call would take as long again
            self.grad_norm.row.append(sqrt(square) if TINY < square < inf else norm(g))

    def until(self, iteration: int) -> History:
        """What was kept before `iteration`; memory is shared where both agree."""
        twin = History()
        twin.batch_loss, twin.grad_norm = self.batch_loss.until(iteration), self.grad_norm.until(iteration)
        twin.valid_loss = self.valid_loss.until(iteration)
        return twin

    @property
    def kept(self) -> int:
        """Iterations whose batch loss is kept."""
        return self.batch_loss.count

    @property
    def bytes(self) -> int:
        """Memory in bytes."""
        return self.batch_loss.bytes + self.grad_norm.bytes + self.valid_loss.bytes
