"""How many lamps are lit over the run: sampled at the ends of evenly spaced iterations, on a twin of the run."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

import numpy as np

from visprop.debugger.cursor import Cursor
from visprop.debugger.health import KINDS, counts
from visprop.debugger.history import History
from visprop.debugger.moment import Moment, moment_of
from visprop.debugger.timeline import Timeline
from visprop.debugger.watches import grid

MOST = 1024  # counts that are kept of one run: those of a long run that was looked at live


class HealthLog:
    """Counts of ill layers and neurons, by run and iteration. They follow from the run: looking changes nothing."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[History, dict[int, tuple[int, ...]]] = WeakKeyDictionary()

    def note(self, moment: Moment) -> None:
        """Keep the counts of a moment, if it is the end of an iteration."""
        known = self._known.setdefault(moment.history, {})
        if moment.cursor.op == len(moment.program.ops) and moment.iteration not in known:
            known[moment.iteration] = counts(moment)
            if len(known) > MOST:
                wanted = grid(moment.kept)
                self._known[moment.history] = {k: each for k, each in known.items() if k in wanted}

    def over(self, history: History) -> tuple[np.ndarray, np.ndarray]:
        """(iterations (n,), counts (n, 4) in the order of KINDS) of a run, as far as they are known."""
        known = self._known.get(history, {})
        at = np.array(sorted(known), float)
        return at, np.array([known[int(k)] for k in at], float).reshape(-1, len(KINDS))

    def sample(self, timeline: Timeline) -> Iterator[None]:
        """Take the samples that a run lacks, one each time. The run stays where it is."""
        known, twin = self._known.setdefault(timeline.history, {}), None
        for k in grid(timeline.history.kept):
            if k in known:
                continue
            twin = twin or timeline.twin()
            with np.errstate(all="ignore"):
                twin.go_to_end(k)
            known[k] = counts(moment_of(twin, Cursor(k, twin.machine.length), ""))
            yield
