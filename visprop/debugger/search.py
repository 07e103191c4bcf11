"""Looking for stops in the part of a run that is behind: windows of it are run again, the nearest first."""

from __future__ import annotations

from collections.abc import Callable, Generator

from visprop.debugger.breakpoints import Breakpoint, Traps
from visprop.debugger.cursor import Cursor
from visprop.debugger.endings import Endings, ending
from visprop.debugger.finite import first_not_finite
from visprop.debugger.timeline import Timeline

FIRST_WINDOW, LARGEST_WINDOW = 64, 4096  # iterations: a near stop is found at once, a far one with few restarts

Counts = Callable[[Breakpoint, int], bool]


def last_stop_before(
    timeline: Timeline, traps: Traps, cursor: Cursor, counts: Counts
) -> Generator[float, None, Cursor | None]:
    """The last moment before `cursor` at which running forward would stop; None if there is none.

    Yields how much of the way back is searched, 0..1. `timeline` stands at `cursor` and is left so.
    """
    found = _stops(timeline, traps, cursor.op + (cursor.part > 0), counts)
    here = [at for at in found if at < cursor]
    if here:
        return max(here)
    twin = timeline.twin()
    high, window = cursor.iteration, FIRST_WINDOW
    while high:
        low = max(0, high - window)
        for iteration in reversed(hits(twin, traps, low, high)):
            twin.go_to_end(iteration)
            stops = _stops(twin, traps, twin.machine.length, counts)
            if stops:
                return max(stops)
        yield 1 - low / cursor.iteration
        high, window = low, min(LARGEST_WINDOW, 2 * window)
    return None


def hits(timeline: Timeline, traps: Traps, low: int, high: int) -> list[int]:
    """The iterations low..high-1 in which any trap holds, a number is not finite, or the experiment ends the run.

    Moves `timeline`.
    """
    found: list[int] = []
    if low >= high:
        return found

    endings = Endings(timeline)

    def note(machine) -> bool:
        if traps.met(machine) or endings.met(machine.iteration) or not machine.finite:
            found.append(machine.iteration)
        return False

    timeline.go(low, 0)
    done = 0
    while done < high - low:
        done += timeline.run(high - low - done, stops=note)
    return found


def _stops(timeline: Timeline, traps: Traps, computed: int, counts: Counts) -> list[Cursor]:
    """Where the iteration in view stops, judged by its first `computed` operations."""
    machine = timeline.machine
    moments = [at for at, each in traps.moments(machine, computed) if not each.log and counts(each, at.iteration)]
    if computed == machine.length and ending(timeline) is not None:
        moments.append(Cursor(machine.iteration, computed))
    broken = first_not_finite(machine, computed)
    return [*moments, Cursor(machine.iteration, broken.op + 1)] if broken else moments
