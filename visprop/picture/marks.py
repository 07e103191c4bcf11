"""What the run bar marks beside the iterations: epochs, edits, the stops that were met. Plain data."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from visprop.debugger.segments import Schedule

EDIT, STOP = "edit", "stop"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened in an iteration: an EDIT or a STOP, and one line that says what."""

    kind: str
    iteration: int
    text: str


@dataclass(frozen=True, slots=True)
class Epochs:
    """A stretch of a run with epochs of one length: its first iteration, that epoch's number, iterations an epoch."""

    start: int
    first: int
    length: int


@dataclass(frozen=True, slots=True)
class Marks:
    """All that the bar shows beside the run itself.

    Attributes:
        found: edits and stops, in order of time.
        epochs: the stretches in order of time; an edit may begin a new epoch before the last one ended.
        wanted: the iteration under the pointer while the bar is dragged, else None.
        focused: whether keys go to the bar.
    """

    found: tuple[Mark, ...] = ()
    epochs: tuple[Epochs, ...] = ()
    wanted: int | None = None
    focused: bool = False

    def epoch_of(self, iteration: int) -> int:
        """The epoch of an iteration, from 0."""
        if not self.epochs:
            return 0
        stretch = self.epochs[bisect_right([each.start for each in self.epochs], iteration) - 1]
        return stretch.first + (iteration - stretch.start) // stretch.length


def epochs_of(schedule: Schedule) -> tuple[Epochs, ...]:
    """The stretches of a run with edits."""
    found: dict[int, Epochs] = {}
    for segment in schedule.segments:
        found.setdefault(segment.epoch_start, Epochs(segment.epoch_start, segment.first_epoch, segment.plan.per_epoch))
    return tuple(found.values())
