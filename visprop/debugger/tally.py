"""How often a breakpoint is hit from the start of a run on: the same in both directions of time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from visprop.debugger.breakpoints import Breakpoint, Traps
from visprop.debugger.search import hits
from visprop.debugger.timeline import Timeline


class Tally:
    """Counts the hits of one breakpoint in one run, each iteration once."""

    def __init__(self, timeline: Timeline, each: Breakpoint) -> None:
        self._twin = timeline.twin()
        self._traps = Traps((replace(each, skip=0),))
        self._covered, self._hits = 0, []

    def until(self, iteration: int) -> int:
        """Hits in the iterations up to and with `iteration`."""
        if iteration >= self._covered:
            found = hits(self._twin, self._traps, self._covered, iteration + 1)
            self._hits += [at for at in found if self._holds(at)]
            self._covered = iteration + 1
        return sum(at <= iteration for at in self._hits)

    def _holds(self, iteration: int) -> bool:
        """`hits` also gives iterations with a number that is not finite, or that end the run: those do not count."""
        self._twin.go_to_end(iteration)
        with np.errstate(all="ignore"):
            return self._traps.met(self._twin.machine)
