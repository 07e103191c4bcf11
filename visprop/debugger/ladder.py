"""Checkpoints of a run: rungs that grow apart as the run grows long, so that memory stays bounded and seeking quick."""

from __future__ import annotations

import numpy as np

RUNGS = 256  # at most; with them a seek replays at most 1/256 of the run
BYTES = 64 * 2**20  # at most, for networks whose state is large
NEAR = 64  # iterations between the temporary rungs of a replay: a step back from there replays at most these
NEAREST = 8  # and between those of its last 64 iterations


class Ladder:
    """States before chosen iterations. `due` is the next iteration whose state belongs on a rung."""

    def __init__(self, state_bytes: int) -> None:
        self.limit = max(2, min(RUNGS, BYTES // max(1, state_bytes)))
        self.spacing, self.due = 1, 0
        self._rungs: dict[int, np.ndarray] = {}
        self._near: dict[int, np.ndarray] = {}

    def add(self, iteration: int, state: np.ndarray) -> None:
        """Keep `state`, the run's before `iteration`, which must be `due`."""
        self._rungs[iteration] = state
        if len(self._rungs) > self.limit:
            self.spacing *= 2
            self._rungs = {at: kept for at, kept in self._rungs.items() if at % self.spacing == 0}
        self.due = max(self._rungs) + self.spacing

    def add_near(self, iteration: int, state: np.ndarray) -> None:
        """Keep a temporary rung of the replay under way; the first ones, farthest from where it goes, give way."""
        self._near[iteration] = state
        if len(self._near) > max(2, self.limit // 2):
            del self._near[next(iter(self._near))]

    def forget_near(self) -> None:
        """Drop the temporary rungs: a replay elsewhere begins."""
        self._near.clear()

    def below(self, iteration: int) -> tuple[int, np.ndarray]:
        """The last kept (iteration, state) at or before `iteration`. ValueError if there is none."""
        at = max(at for rungs in (self._rungs, self._near) for at in rungs if at <= iteration)
        return at, self._near[at] if at in self._near else self._rungs[at]

    def nearest(self, iteration: int, last: int) -> int:
        """The kept iteration nearest to `iteration`, at most `last`."""
        kept = (at for rungs in (self._rungs, self._near) for at in rungs if at <= last)
        return min(kept, key=lambda at: abs(at - iteration), default=0)

    def until(self, iteration: int) -> Ladder:
        """The rungs at or before `iteration`, for a run that parts from this one there; the states are shared."""
        twin = Ladder(0)
        twin.limit, twin.spacing = self.limit, self.spacing
        twin._rungs = {at: state for at, state in self._rungs.items() if at <= iteration}
        twin._near = {at: state for at, state in self._near.items() if at <= iteration}
        twin.due = max(twin._rungs) + twin.spacing
        return twin

    @property
    def bytes(self) -> int:
        """Memory of all rungs."""
        return sum(state.nbytes for rungs in (self._rungs, self._near) for state in rungs.values())
