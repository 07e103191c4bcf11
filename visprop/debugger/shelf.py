"""Timelines kept for undo and for switching; any other is made again when it is needed, unnoticed."""

from __future__ import annotations

import numpy as np

from visprop.data import DataSet
from visprop.debugger.edits import Edit
from visprop.debugger.record import Recorded
from visprop.debugger.segments import Schedule
from visprop.debugger.timeline import Timeline
from visprop.experiment import Experiment

KEPT = 16  # timelines
BYTES = 256 * 2**20  # of their checkpoints and curves: 16 runs of 1,000,000 iterations, or 4 of a large network
FOREVER = 1 << 62


class Shelf:
    """Timelines by their edits: a run is a function of experiment and edits, so a timeline can always be made again.

    The one with `edits` is there from the start, and nothing of it is computed yet.
    """

    def __init__(self, origin: Experiment, data: DataSet, theta: np.ndarray, edits: tuple[Edit, ...] = ()) -> None:
        self._origin, self._data = origin, data
        self._kept = {edits: Timeline(Schedule(origin, data, edits), theta)}
        self._reached: dict[tuple[Edit, ...], int] = {}  # iterations that a timeline had run when it was dropped

    def take(self, edits: tuple[Edit, ...]) -> Timeline:
        """The run with `edits`, which knows all iterations that it ever had."""
        timeline = self._kept.pop(edits, None) or self._made(edits)
        for other in self._kept.values():
            other.rest()
        self._kept[edits] = timeline  # last: the one used most recently
        while len(self._kept) > KEPT or (len(self._kept) > 2 and self.bytes > BYTES):
            oldest = next(iter(self._kept))
            self._reached[oldest] = self._kept.pop(oldest).history.kept
        return timeline

    @property
    def bytes(self) -> int:
        """Memory of all that is kept; what branches share is counted once for each."""
        return sum(timeline.history_bytes for timeline in self._kept.values())

    def records(self) -> dict[tuple[Edit, ...], Recorded]:
        """What a file keeps of the runs that are kept; the one used most recently comes last."""
        return {edits: timeline.record() for edits, timeline in self._kept.items() if timeline.history.kept}

    def reached(self, edits: tuple[Edit, ...]) -> int:
        """Iterations that a run has had, kept or dropped."""
        kept = self._kept.get(edits)
        return kept.history.kept if kept else self._reached.get(edits, 0)

    def adopt(self, edits: tuple[Edit, ...], recorded: Recorded | None, reached: int) -> None:
        """Know a run as it was recorded, or how far it was run. ValueError: it was recorded of another one."""
        if recorded is None:
            self._reached[edits] = reached
            return
        like = next(iter(self._kept.values()))
        timeline = self._kept.get(edits) or like.fork(Schedule(self._origin, self._data, edits, like.schedule), 0)
        timeline.adopt(recorded)
        self._kept[edits] = timeline

    def forget(self, edits: tuple[Edit, ...]) -> None:
        """Drop a run that nobody will ask for again."""
        self._reached.pop(edits, None)
        if len(self._kept) > 1:
            self._kept.pop(edits, None)

    def _made(self, edits: tuple[Edit, ...]) -> Timeline:
        """From the kept one that shares most of its past. A new one is known up to its last edit, a dropped one as far
        as it was."""
        nearest = max(self._kept, key=lambda kept: parting(kept, edits))
        reached = self._reached.pop(edits, edits[-1].iteration if edits else 0)
        shared = min(parting(nearest, edits), reached)
        like = self._kept[nearest]
        timeline = like.fork(Schedule(self._origin, self._data, edits, like.schedule), shared)
        timeline.reach(reached)
        return timeline


def parting(one: tuple[Edit, ...], other: tuple[Edit, ...]) -> int:
    """The first iteration that two runs do not share. Where one begins a new epoch, the last epoch ended before it."""
    different = set(one) ^ set(other)
    return min((max(0, edit.iteration - edit.starts_epoch) for edit in different), default=FOREVER)
