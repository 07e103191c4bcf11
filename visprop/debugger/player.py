"""Moving through the runs of a session, in both directions of time, and what stops it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np

from visprop.debugger.breakpoints import Breakpoint, Traps
from visprop.debugger.cursor import Cursor
from visprop.debugger.endings import Endings, ending
from visprop.debugger.finite import NotFinite, first_not_finite
from visprop.debugger.grains import Calendar
from visprop.debugger.growth import Growing, GrowthWatch
from visprop.debugger.runs import Runs
from visprop.debugger.search import last_stop_before
from visprop.debugger.tally import Tally
from visprop.debugger.timeline import Timeline
from visprop.engine.machine import Machine
from visprop.words import translate


@dataclass(frozen=True)
class Stop:
    """Why the session stopped: a sentence, and the breakpoint, the number that is not finite, or the key of [training]
    (`epochs`, `stop_loss`, `patience`) that ended the run."""

    sentence: str
    breakpoint: Breakpoint | None = None
    not_finite: NotFinite | None = None
    ending: str = ""


@dataclass(frozen=True)
class Change:
    """What a command has changed: where the cursor was and is, iterations that ended on the way, and why it stopped."""

    before: Cursor
    after: Cursor
    iterations: int = 0
    stop: Stop | None = None


class Player:
    """Holds the cursor and moves it.

    Attributes:
        runs: the branches and the timeline in view.
        cursor: the moment in view.
        traps: the breakpoints in force.
    """

    def __init__(self, runs: Runs) -> None:
        self.runs, self.cursor, self._growth = runs, Cursor(), GrowthWatch()
        self.set_breakpoints((), lambda line: None)

    def set_breakpoints(self, breakpoints: tuple[Breakpoint, ...], say: Callable[[str], None]) -> None:
        """Put other breakpoints in force; `say` takes the lines of log points."""
        self.breakpoints, self._say = breakpoints, say
        self.traps = Traps(breakpoints)
        self._tallies: WeakKeyDictionary[Timeline, dict[Breakpoint, Tally]] = WeakKeyDictionary()

    @property
    def machine(self) -> Machine:
        return self.runs.timeline.machine

    @property
    def calendar(self) -> Calendar:
        return Calendar(self.runs.timeline.schedule)

    @property
    def whole(self) -> bool:
        """Whether the cursor stands at the end of an iteration."""
        return self.cursor.op == self.machine.length

    def step(self, grain: str) -> Change:
        """Go to the next boundary of `grain`; a number that is not finite stops it behind its operation."""
        before, target = self.cursor, self.calendar.after(self.cursor, grain)
        if grain in ("iteration", "epoch"):
            return self.advance(target.iteration - before.iteration + (not self.whole), None, stops=False)
        self.show(target)
        start = before if before.iteration == target.iteration else Cursor(target.iteration)
        stop = self._broken(start, target)
        return self._stand(before, int(self.whole), stop)

    def back(self, grain: str) -> Change:
        """Go to the last boundary of `grain` before this moment."""
        before = self.cursor
        self.show(self.calendar.before(before, grain))
        return Change(before, self.cursor)

    def seek(self, iteration: int, op: int, part: int) -> Change:
        """Go to a moment. ValueError where there is none."""
        before = self.cursor
        self.show(self.calendar.normal(iteration, op, part))
        return Change(before, self.cursor)

    def show(self, target: Cursor) -> None:
        """Bring `target`, a normal cursor, into view."""
        self.runs.timeline.go(target.iteration, target.op + (target.part > 0))
        self.cursor = target

    def advance(self, count: int | None, budget_s: float | None, stops: bool = True) -> Change:
        """Run on over the ends of `count` iterations, or for `budget_s` seconds; breakpoints count if `stops`."""
        before, done = self.cursor, 0
        if count is not None and count <= 0:
            return Change(before, before)
        if not self.whole:
            self.show(Cursor(before.iteration, self.machine.length))
            stop = self._first_stop(before, stops)
            if stop or count == 1:
                return self._stand(before, 1, stop)
            done = 1
        rest = None if count is None else count - done
        met = self._watched() if stops else None
        while True:
            ran = self.runs.timeline.run(rest, budget_s, met)
            done += ran
            self.cursor = Cursor(self.machine.iteration, self.machine.length)
            stop = self._first_stop(Cursor(self.cursor.iteration), stops)
            rest = None if rest is None else rest - ran
            if stop or rest == 0 or budget_s is not None:
                return self._stand(before, done, stop)

    def _watched(self) -> Callable[[Machine], bool] | None:
        """What is asked after each iteration of a run: whether it has to stop; None where nothing could stop it."""
        endings, traps = Endings(self.runs.timeline), self.traps
        if not endings.any:
            return traps.met if traps.breakpoints else None
        return lambda machine: traps.met(machine) or endings.met(machine.iteration)

    def search_back(self) -> Iterator[float]:
        """Run backward to the last stop before this moment, or to the start. Yields how much of the way is searched."""
        before, timeline = self.cursor, self.runs.timeline
        found = yield from last_stop_before(timeline, self.traps, before, self._counts)
        self.show(found if found is not None else Cursor())

    def _stand(self, before: Cursor, done: int, stop: tuple[Cursor, Stop] | None) -> Change:
        if stop is None:
            return Change(before, self.cursor, done)
        at = self.calendar.normal(stop[0].iteration, stop[0].op, stop[0].part)
        self.cursor = min(self.cursor, at)
        return Change(before, self.cursor, done, stop[1])

    def _first_stop(self, after: Cursor, stops: bool) -> tuple[Cursor, Stop] | None:
        """The first stop of the whole iteration in view that lies behind `after`, which is in it. What log points
        print on the way there is said."""
        ahead = self._met(after) if stops else []
        found = [(at, _stop_at(each, at)) for at, each in ahead if not each.log]
        with np.errstate(over="ignore", invalid="ignore"):
            finite = self.machine.finite
        if stops and (over := ending(self.runs.timeline)) is not None:
            found.append((Cursor(self.machine.iteration, self.machine.length), Stop(over.sentence, ending=over.key)))
        if not finite and (broken := self._broken(after, Cursor(self.machine.iteration, self.machine.length))):
            found.append(broken)
        first = min(found, key=lambda pair: pair[0], default=None)
        for at, each in ahead:
            if each.log and (first is None or at <= first[0]):
                from visprop.debugger.logs import log_text  # here: the program starts without the language

                self._say(log_text(each.log, self.machine))
        return first

    def _met(self, after: Cursor) -> list[tuple[Cursor, Breakpoint]]:
        found = self.traps.moments(self.machine, self.machine.length)
        return [(at, each) for at, each in found if at > after and self._counts(each, at.iteration)]

    def _counts(self, each: Breakpoint, iteration: int) -> bool:
        """Whether a hit stops, after those that it lets pass."""
        if not each.skip:
            return True
        timeline = self.runs.timeline
        tallies = self._tallies.setdefault(timeline, {})
        if each not in tallies:
            tallies[each] = Tally(timeline, each)
        return tallies[each].until(iteration) > each.skip

    @property
    def growing(self) -> Growing | None:
        """The warning in force at this moment that the loss grows without bound; by the iterations that are done."""
        return self._growth.at(self.runs.timeline, self.cursor.iteration - (not self.whole))

    def growth_since(self, iteration: int) -> Growing | None:
        """The first such warning of what has been run, from `iteration` on."""
        return self._growth.first(self.runs.timeline, iteration)

    def broken_here(self) -> Stop | None:
        """The number that the last operation at this moment wrote and that is not finite, if it is the first one."""
        at = Cursor(self.cursor.iteration, self.cursor.op - 1)
        found = self._broken(at, self.cursor)
        return found[1] if found else None

    def _broken(self, after: Cursor, until: Cursor) -> tuple[Cursor, Stop] | None:
        """The first number of the iteration in view that is not finite, if it lies behind `after`, up to `until`."""
        found = first_not_finite(self.machine, self.machine.computed)
        if found is None or not after < (at := Cursor(self.machine.iteration, found.op + 1)) <= until:
            return None
        from visprop.debugger.blame import name_it  # here: most runs never need it

        named = name_it(self.runs.timeline, found)
        return at, Stop(named.sentence, None, named)


def _stop_at(each: Breakpoint, at: Cursor) -> Stop:
    sentence = translate("Stop", "Stopped in iteration {k}: {line}")
    return Stop(sentence.format(k=at.iteration, line=each.text), each)
