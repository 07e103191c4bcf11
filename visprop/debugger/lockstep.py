"""A second run, held at the moment in view of the first, whatever moves that one: two branches in lock-step."""

from __future__ import annotations

from time import perf_counter

from visprop.debugger.cursor import Cursor
from visprop.debugger.grains import Calendar
from visprop.debugger.runs import Runs
from visprop.debugger.story import Branch
from visprop.debugger.timeline import Timeline

# Seconds that one call may run on for: two frames. What is longer goes on at the next call.
SLICE_S = 0.03


class Lockstep:
    """Compares the branch in view of `runs` with another one.

    The other run is the branch's own, so what it runs here it has run. Where the person takes it into view, the two
    change places. `behind` says whether it has not come to the moment in view yet.
    """

    def __init__(self, runs: Runs) -> None:
        self._runs, self.behind = runs, False
        self._here: Branch | None = None
        self._other: Branch | None = None

    def compare(self, name: str) -> None:
        """Hold the branch of that name in step. KeyError where there is none, ValueError for the one in view."""
        found = self._runs.story.branches[self._runs.story.find(name)]
        if found.name == self._runs.story.branch.name:
            raise ValueError(f"{name!r} is in view: it can be compared with another branch")
        self._here, self._other, self.behind = self._runs.story.branch, found, False

    def end(self) -> None:
        """Compare no longer."""
        self._here, self._other, self.behind = None, None, False

    @property
    def branch(self) -> Branch | None:
        """The other branch; None where nothing is compared."""
        if self._other is None:
            return None
        story = self._runs.story
        other = _found(self._other, story.branches)
        if other is not None and other.name == story.branch.name:
            other = _found(self._here, story.branches)
        if other is None or other.name == story.branch.name:
            self.end()
            return None
        self._here, self._other = story.branch, other
        return other

    @property
    def timeline(self) -> Timeline:
        """The run of the other branch."""
        return self._runs.timeline_of(self._other)

    @property
    def reached(self) -> int:
        """How many iterations the other branch was run for."""
        return self.timeline.history.kept

    def follow(self, cursor: Cursor, whole: bool) -> Cursor | None:
        """Bring the other run to the moment nearest to `cursor`, at the end of its iteration if that is `whole`.

        Returns that moment; None where the run is not there yet, so that this has to be called again.
        """
        timeline = self.timeline
        target = Calendar(timeline.schedule).nearest(cursor, whole)
        self.behind = not _reach(timeline, target.iteration)
        if self.behind:
            return None
        timeline.go(target.iteration, target.op + (target.part > 0))
        return target


def _reach(timeline: Timeline, count: int) -> bool:
    """Run on for a slice of time towards `count` iterations; whether they are done."""
    until = perf_counter() + SLICE_S
    kept = timeline.history.kept
    if kept < count and timeline.machine.iteration < kept - 1:
        timeline.go_to_end(kept - 1)
    while timeline.history.kept < count and (left := until - perf_counter()) > 0:
        timeline.run(count - timeline.history.kept, left)
    return timeline.history.kept >= count


def _found(branch: Branch | None, branches: tuple[Branch, ...]) -> Branch | None:
    """The branch as it is now: it may have been called otherwise since, or have one more edit."""
    if branch is None:
        return None
    named = next((each for each in branches if each.name == branch.name), None)
    return named or next((each for each in branches if each.edits == branch.edits), None)
