"""A run as a file keeps it: its curves and some of its states. All of it can be computed again, which takes longer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from visprop.debugger.history import History

LARGEST_EPOCH = 2**53  # whole numbers up to this are floats


@dataclass(frozen=True, eq=False)
class Recorded:
    """What is known of a run. Nothing here is written to again.

    Attributes:
        curves: as `History.arrays` has them.
        spacing, rungs: the states before the iterations 0, spacing, 2 spacing, ...
        owner: the timeline that it was recorded of: what is recorded of it again begins with the same numbers.
    """

    curves: Mapping[str, np.ndarray]
    spacing: int
    rungs: Mapping[int, np.ndarray]
    owner: object = None

    @property
    def nbytes(self) -> int:
        """Memory of all of it."""
        return sum(array.nbytes for array in (*self.curves.values(), *self.rungs.values()))

    def thinned(self, most: int) -> Recorded:
        """With states of at most `most` bytes, but always the first."""
        spacing, rungs = self.spacing, dict(self.rungs)
        size = max(1, rungs[0].nbytes)
        while len(rungs) > max(1, most // size):
            spacing *= 2
            rungs = {at: state for at, state in rungs.items() if at % spacing == 0}
        return replace(self, spacing=spacing, rungs=rungs)

    def checked(self, first: np.ndarray) -> tuple[History, dict[int, np.ndarray]]:
        """Curves and states, as far as they go together, of a run that starts with the state `first`.

        ValueError: they are of no such run.
        """
        if not self.rungs or sorted(self.rungs) != list(range(0, len(self.rungs) * self.spacing, self.spacing)):
            raise ValueError("the states are not evenly spaced from the start")
        if any(state.shape != first.shape or not _has_best(state) for state in self.rungs.values()):
            raise ValueError("the states are of another network")
        if self.rungs[0].tobytes() != first.tobytes():
            raise ValueError("the run begins with other weights")
        history = History.of(self.curves)
        return history, {at: state for at, state in self.rungs.items() if at <= history.kept}


def _has_best(state: np.ndarray) -> bool:
    """Whether a state ends with what `Best.unpack` takes: an epoch and a count behind the loss."""
    epoch, waiting = state[-2], state[-1]
    return bool(-1 <= epoch < LARGEST_EPOCH and 0 <= waiting < LARGEST_EPOCH and epoch == int(epoch))
