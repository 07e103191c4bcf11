"""The curves of a run: the batch loss of every update, the validation loss of the epochs that have one."""

from __future__ import annotations

import numpy as np


class Curve:
    """Points in order of time: (iteration, value). A point of the past is not added again: a replay repeats it."""

    def __init__(self) -> None:
        self._at, self._values, self._count = np.empty(1024, np.int64), np.empty(1024), 0
        self.last = -1

    def add(self, iteration: int, value: float) -> None:
        """Append a point, unless this iteration has been reached before."""
        if iteration <= self.last:
            return
        if self._count == len(self._values):
            self._at, self._values = np.tile(self._at, 2), np.tile(self._values, 2)
        self._at[self._count], self._values[self._count] = iteration, value
        self._count, self.last = self._count + 1, iteration

    def until(self, iteration: int) -> Curve:
        """A curve with the points before `iteration`."""
        twin, count = Curve(), int(np.searchsorted(self._at[: self._count], iteration))
        twin._at, twin._values, twin._count = self._at.copy(), self._values.copy(), count
        twin.last = int(self._at[count - 1]) if count else -1
        return twin

    @property
    def points(self) -> tuple[np.ndarray, np.ndarray]:
        """(iterations, values), read-only views."""
        at, values = self._at[: self._count].view(), self._values[: self._count].view()
        at.flags.writeable = values.flags.writeable = False
        return at, values


class History:
    """Going back in time changes nothing here: the run ahead is still what it was."""

    def __init__(self) -> None:
        self.batch_loss, self.valid_loss = Curve(), Curve()

    def until(self, iteration: int) -> History:
        """What was kept before `iteration`."""
        twin = History()
        twin.batch_loss, twin.valid_loss = self.batch_loss.until(iteration), self.valid_loss.until(iteration)
        return twin

    @property
    def kept(self) -> int:
        """Iterations whose batch loss is kept."""
        return self.batch_loss.last + 1
