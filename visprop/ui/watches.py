"""What a person watches: lines of the little language, their values now, a step ago, and over the run. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from visprop.debugger.conditions import watch
from visprop.debugger.cursor import Cursor
from visprop.debugger.grains import Calendar
from visprop.debugger.language import ConditionError
from visprop.session import Session

MOST_POINTS = 64  # iterations of a run whose values are kept for a sparkline


@dataclass(frozen=True)
class Watched:
    """A line at a moment: None is a value that is not computed, or that this network does not have."""

    text: str
    now: float | None
    before: float | None
    points: tuple[tuple[int, float], ...]


class Watches:
    """The watched lines of one window, and samples of them over the runs that were looked at."""

    def __init__(self) -> None:
        self.lines: tuple[str, ...] = ()
        self._twins: dict[object, object] = {}
        self._samples: dict[object, dict[int, float | None]] = {}

    def add(self, text: str) -> None:
        """Watch a line, once."""
        self.lines = (*(line for line in self.lines if line != text), text)

    def change(self, number: int, text: str) -> None:
        """Put another line in the place of one."""
        self.lines = (*self.lines[:number], text, *self.lines[number + 1 :])

    def remove(self, number: int) -> None:
        """Watch a line no longer."""
        self.lines = (*self.lines[:number], *self.lines[number + 1 :])

    def forget(self) -> None:
        """Drop all samples: another experiment is opened."""
        self._twins, self._samples = {}, {}

    def seen(self, session: Session, grain: str, running: bool) -> list[Watched]:
        """All lines at the moment in view. While it runs, only what costs nothing."""
        cursor = session.cursor
        earlier = Calendar(session.runs.timeline.schedule).before(cursor, grain)
        return [self._seen(session, text, earlier, running) for text in self.lines]

    def _seen(self, session: Session, text: str, earlier: Cursor, running: bool) -> Watched:
        k, machine = session.cursor.iteration, session.runs.timeline.machine
        now = _value(text, machine, session.cursor.op)
        if earlier.iteration == k:
            before = _value(text, machine, earlier.op)
        else:
            before = None if running else self._at(session, text, earlier.iteration)
        kept = self._samples.get((session.branch.edits, text), {})
        points = tuple((at, kept[at]) for at in sorted(kept) if kept[at] is not None and np.isfinite(kept[at]))
        return Watched(text, now, before, points)

    def sample(self, session: Session) -> Iterator[None]:
        """Fill the samples of the run in view, one iteration each time."""
        for k in grid(session.kept):
            for text in self.lines:
                if k not in self._samples.get((session.branch.edits, text), {}):
                    self._at(session, text, k)
                    yield

    def _at(self, session: Session, text: str, iteration: int) -> float | None:
        """The value at the end of an iteration that the run has reached, from a run of its own."""
        edits = session.branch.edits
        kept = self._samples.setdefault((edits, text), {})
        if iteration not in kept:
            if edits not in self._twins:
                timeline = session.runs.timeline
                self._twins = {edits: timeline.fork(timeline.schedule, session.kept)}
            twin = self._twins[edits]
            twin.go_to_end(iteration)
            value = _value(text, twin.machine, twin.machine.length)
            if iteration not in grid(session.kept):
                return value
            kept[iteration] = value
        return kept[iteration]


def grid(kept: int) -> range:
    """The iterations that are sampled of a run of `kept`: those of a longer run are among them."""
    step = 1
    while kept > step * MOST_POINTS:
        step *= 2
    return range(0, kept, step)


def _value(text: str, machine, computed: int) -> float | None:
    """What a line is once `computed` operations of the iteration in view are done."""
    try:
        line = watch(text, machine.program)
    except ConditionError:  # an edit has changed an activation, or another network is open
        return None
    if line.op >= computed:
        return None
    with np.errstate(all="ignore"):
        value = line.bind(machine.binding)()
    return None if value is None else float(value)
