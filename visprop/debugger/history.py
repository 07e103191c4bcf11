"""The curves of a run: loss and gradient norm of its updates, the validation loss of the epochs that have one."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf, sqrt

import numpy as np

from visprop.debugger.envelope import PARTS as ENVELOPE
from visprop.debugger.envelope import Envelope
from visprop.debugger.row import Row

TINY = 1e-290  # a sum of squares below this has lost digits, or all of them


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

    @classmethod
    def of(cls, at: np.ndarray, values: np.ndarray) -> Curve:
        """A curve that begins with these points, whose memory is not written to."""
        curve = cls()
        curve._at, curve._values = Row.of(at), Row.of(values)
        curve.last = int(at[-1]) if len(at) else -1
        return curve

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
        batch_loss: L of every iteration.
        grad_norm: the length of its g, as it is before clipping; of a long run, of buckets of iterations.
        valid_loss: the validation losses.
    """

    def __init__(self) -> None:
        self.batch_loss, self.grad_norm, self.valid_loss = Losses(), Envelope(), Curve()

    def keep(self, iteration: int, loss: float, g: np.ndarray) -> None:
        """Keep what the next iteration has; one that was reached before is known."""
        row = self.batch_loss.row
        if iteration == row.count:
            row.append(loss)
            square = float(g.dot(g))  # as in `norm`, whose call would take as long again
            self.grad_norm.append(sqrt(square) if TINY < square < inf else norm(g))

    def until(self, iteration: int) -> History:
        """What was kept before `iteration`; memory is shared where both agree.

        Where that lies within a bucket, it ends with the bucket before: `kept` says where, and who runs on from there
        to `iteration` adds what is lacking.
        """
        twin = History()
        twin.grad_norm = self.grad_norm.until(iteration)
        twin.batch_loss = self.batch_loss.until(twin.grad_norm.count)
        twin.valid_loss = self.valid_loss.until(twin.grad_norm.count)
        return twin

    def arrays(self) -> dict[str, np.ndarray]:
        """All that is kept, for `of`. They share memory with what is kept, which is never written to again."""
        at, values = self.valid_loss.points
        norms = {f"grad_{name}": array for name, array in self.grad_norm.arrays().items()}
        return {"batch_loss": self.batch_loss.values, **norms, "valid_at": at, "valid_loss": values}

    @classmethod
    def of(cls, arrays: Mapping[str, np.ndarray]) -> History:
        """The history of which `arrays` gave these, or the beginning that they have in common. Their memory is not
        written to. ValueError: they are of no history."""
        at, values = arrays["valid_at"], arrays["valid_loss"]
        points = min(len(at), len(values))
        if points and not (at[0] >= 0 and (np.diff(at) > 0).all()):
            raise ValueError("the validations are in no order")
        history, norms = cls(), {name: arrays[f"grad_{name}"] for name in ENVELOPE}
        history.batch_loss, history.grad_norm = Losses(Row.of(arrays["batch_loss"])), Envelope.of(norms)
        history.valid_loss = Curve.of(at[:points], values[:points])
        known = min(history.batch_loss.count, history.grad_norm.count)
        known = known if len(at) == len(values) else min(known, history.valid_loss.last + 1)
        whole = known == history.batch_loss.count == history.grad_norm.count
        return history if whole else history.until(known)

    @property
    def kept(self) -> int:
        """Iterations whose batch loss is kept."""
        return self.batch_loss.count

    @property
    def bytes(self) -> int:
        """Memory in bytes."""
        return self.batch_loss.bytes + self.grad_norm.bytes + self.valid_loss.bytes
