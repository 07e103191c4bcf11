"""Checkpoints of a run: rungs that grow apart as the run grows long, so that memory stays bounded and seeking quick."""

from __future__ import annotations

import numpy as np

RUNGS = 2048  # at most: after 1,000,000 iterations they are 512 apart, and so many take 7 ms on 2-8-8-1, batch 32
SMALL = 4 * 2**20  # bytes: so many rungs only where they take no more than this, beside 9 MB of losses
FEWER = 256  # otherwise at most so many,
BYTES = 64 * 2**20  # and no more than this for networks whose state is large
NEAR = 64  # iterations between the temporary rungs of a replay: a step back from there replays at most these
NEAREST = 8  # and between those of its last 64 iterations
KEPT_NEAR = 256  # temporary rungs: far more than one replay leaves


class Ladder:
    """States before chosen iterations. `due` is the next iteration whose state belongs on a rung."""

    def __init__(self, state_bytes: int) -> None:
        size = max(1, state_bytes)
        self.limit = max(2, min(RUNGS, max(SMALL // size, min(FEWER, BYTES // size))))
        self.spacing, self.due = 1, 0
        self._rungs: dict[int, np.ndarray] = {}
        self._near: dict[int, np.ndarray] = {}

    def add(self, iteration: int, state: np.ndarray) -> None:
        """Keep `state`, the run's before `iteration`, which must be `due`."""
        self._rungs[iteration] = state
        if len(self._rungs) > self.limit:
            self.spacing *= 2
            self._rungs = {at: kept for at, kept in self._rungs.items() if at % self.spacing == 0}
        self.due = self._last + self.spacing

    @property
    def _last(self) -> int:
        return next(reversed(self._rungs))  # rungs are added in order

    def add_near(self, iteration: int, state: np.ndarray) -> None:
        """Keep a temporary rung of the replay under way; the first ones, farthest from where it goes, give way."""
        self._near[iteration] = state
        if len(self._near) > max(2, min(KEPT_NEAR, self.limit // 2)):
            del self._near[next(iter(self._near))]

    def forget_near(self) -> None:
        """Drop the temporary rungs: a replay elsewhere begins."""
        self._near.clear()

    def below(self, iteration: int) -> tuple[int, np.ndarray]:
        """The last kept (iteration, state) at or before `iteration`. ValueError if there is none."""
        if iteration < 0:
            raise ValueError(f"there is no iteration {iteration}")
        rung = min(self._last, iteration // self.spacing * self.spacing)
        near = max((at for at in self._near if at <= iteration), default=-1)
        return (near, self._near[near]) if near > rung else (rung, self._rungs[rung])

    def nearest(self, iteration: int, last: int) -> int:
        """The kept iteration nearest to `iteration`, at most `last`."""
        kept = (at for rungs in (self._rungs, self._near) for at in rungs if at <= last)
        return min(kept, key=lambda at: abs(at - iteration), default=0)

    def kept(self, iteration: int) -> list[tuple[int, np.ndarray]]:
        """The lasting (iteration, state) at or before `iteration`, in order; the states are shared."""
        return [(at, state) for at, state in self._rungs.items() if at <= iteration]

    def until(self, iteration: int) -> Ladder:
        """The rungs at or before `iteration`, for a run that parts from this one there; the states are shared."""
        twin = Ladder(0)
        twin.limit, twin.spacing = self.limit, self.spacing
        twin._rungs = {at: state for at, state in self._rungs.items() if at <= iteration}
        twin._near = {at: state for at, state in self._near.items() if at <= iteration}
        twin.due = twin._last + twin.spacing
        return twin

    @property
    def rungs(self) -> dict[int, np.ndarray]:
        """The lasting states by iteration; the states are shared."""
        return dict(self._rungs)

    def refill(self, spacing: int, rungs: dict[int, np.ndarray]) -> None:
        """Stand on other rungs: those of all multiples of `spacing`, 0 among them, up to the last."""
        self._rungs, self._near, self.spacing = dict(rungs), {}, spacing
        self.due = self._last + spacing

    @property
    def bytes(self) -> int:
        """Memory of all rungs."""
        return sum(state.nbytes for rungs in (self._rungs, self._near) for state in rungs.values())
