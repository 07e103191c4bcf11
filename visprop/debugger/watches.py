"""What a person watches in a run: lines of the little language, their values now, a step ago, and over the run.

The past is read from a twin of the run, so that looking changes nothing. Over the run a line is sampled at the ends of
evenly spaced iterations: those of a ladder's rungs, so that a sample costs one iteration however long the run is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from visprop.debugger.conditionerror import ConditionError
from visprop.debugger.cursor import Cursor
from visprop.debugger.grains import Calendar
from visprop.debugger.runs import Runs
from visprop.debugger.timeline import Timeline
from visprop.engine.machine import Machine
from visprop.engine.program import Program

if TYPE_CHECKING:
    from visprop.debugger.conditions import Watch

MOST_POINTS = 128  # samples of a run: as many as a small curve has pixels, fewer than a ladder has rungs
MOST_RUNS = 16  # runs whose samples are kept: as many as have a timeline
MOST_READ = 256  # lines kept as they were read: each edit of a setting makes another program to read them for
NEAR = 64  # iterations that a twin runs on rather than being made anew

Value = float | bool | None


@dataclass(frozen=True)
class Watched:
    """A line at a moment.

    Attributes:
        text: the line.
        now, before: its value at the moment and a step earlier: a number, whether it holds, or None where it is not
            computed, or has no meaning in that iteration.
        points: (iteration, value at its end) of the samples that are taken so far, in order; without those that have
            no value or none that is finite.
        every: iterations from one sample to the next.
        trouble: why it has no meaning in the iteration in view, as one sentence; else "".
    """

    text: str
    now: Value
    before: Value
    points: tuple[tuple[int, float], ...]
    every: int
    trouble: str = ""


class Watches:
    """The watched lines of one session.

    Attributes:
        lines: as they were written, in the person's order.
    """

    def __init__(self, runs: Runs) -> None:
        self.lines: tuple[str, ...] = ()
        self._runs = runs
        self._read: dict[tuple[str, Program], Watch | ConditionError] = {}
        self._samples: dict[object, dict[str, dict[int, Value]]] = {}
        self._twin: Timeline | None = None
        self._twin_of: tuple[Timeline, int] | None = None

    def set(self, lines: Iterable[str], program: Program) -> None:
        """Watch these lines, each once. A new one must make sense in `program`. ConditionError."""
        stripped = tuple(dict.fromkeys(line.strip() for line in lines))
        for line in stripped:
            if line not in self.lines:
                _watch(line, program)
        self.lines, self._read = stripped, {}
        for kept in self._samples.values():
            for line in kept.keys() - set(stripped):
                del kept[line]

    def seen(self, cursor: Cursor, grain: str, quick: bool) -> tuple[Watched, ...]:
        """All lines at `cursor`, where the timeline in view stands. If `quick`, another iteration is not looked at."""
        timeline = self._runs.timeline
        earlier = Calendar(timeline.schedule).before(cursor, grain)
        known = self._samples.get(self._edits, {})
        step = grid(timeline.history.kept).step
        result = []
        for line in self.lines:
            now = self._value(line, timeline.machine, cursor.op)
            before = self._before(line, cursor, earlier, quick)
            points = tuple(sorted((k, float(value)) for k, value in known.get(line, {}).items() if _finite(value)))
            result.append(Watched(line, now, before, points, step, self._trouble(line, timeline.machine.program)))
        return tuple(result)

    def sample(self) -> Iterator[None]:
        """Take the samples that the run in view lacks, those of one iteration each time."""
        wanted, known = grid(self._runs.timeline.history.kept), self._known()
        for line in self.lines:
            known[line] = {k: value for k, value in known.get(line, {}).items() if k in wanted}
        for k in wanted:
            missing = [line for line in self.lines if k not in known.setdefault(line, {})]
            if missing:
                machine = self._at(k)
                for line in missing:
                    known[line][k] = self._value(line, machine, machine.length)
                yield

    @property
    def _edits(self) -> object:
        return self._runs.story.branch.edits

    def _known(self) -> dict[str, dict[int, Value]]:
        """The samples of the run in view; runs that were not looked at for long give way."""
        known = self._samples.pop(self._edits, {})
        self._samples[self._edits] = known
        while len(self._samples) > MOST_RUNS:
            del self._samples[next(iter(self._samples))]
        return known

    def _before(self, line: str, cursor: Cursor, earlier: Cursor, quick: bool) -> Value:
        if earlier == cursor:  # the start of the run: nothing is before it
            return None
        if earlier.iteration == cursor.iteration:
            return self._value(line, self._runs.timeline.machine, earlier.op)
        return None if quick else self._value(line, self._at(earlier.iteration, True), earlier.op)

    def _at(self, iteration: int, close: bool = False) -> Machine:
        """The machine of a twin of the run in view, with all of an iteration computed.

        Where it is `close` to the moment in view, the run has just left rungs near it, which a twin made now has, too.
        """
        run, kept = self._runs.timeline, self._runs.timeline.history.kept
        old = self._twin_of
        stale = old is None or old[0] is not run
        if not stale and (close or iteration >= old[1]):  # a twin made now has rungs that the old one lacks
            stale = not 0 <= iteration - self._twin.machine.iteration <= NEAR
        if stale:
            self._twin, self._twin_of = run.twin(), (run, kept)
        with np.errstate(all="ignore"):
            self._twin.go_to_end(iteration)
        return self._twin.machine

    def _value(self, line: str, machine: Machine, computed: int) -> Value:
        """What a line is once `computed` operations of the machine's iteration are done."""
        read = self._line(line, machine.program)
        if isinstance(read, ConditionError) or read.op >= computed:
            return None
        with np.errstate(all="ignore"):
            return read.bind(machine.binding)()

    def _trouble(self, line: str, program: Program) -> str:
        read = self._line(line, program)
        return read.sentence if isinstance(read, ConditionError) else ""

    def _line(self, line: str, program: Program) -> Watch | ConditionError:
        """The line as it is read for a program, once; or why it has no meaning there."""
        key = (line, program)
        if key not in self._read:
            if len(self._read) >= MOST_READ:
                self._read.clear()
            try:
                self._read[key] = _watch(line, program)
            except ConditionError as error:
                self._read[key] = error
        return self._read[key]


def _watch(line: str, program: Program) -> Watch:
    from visprop.debugger.conditions import watch  # here: the program starts without the language

    return watch(line, program)


def fitting(lines: Iterable[str], program: Program) -> tuple[str, ...]:
    """Those of the lines that make sense in another program."""
    found = []
    for line in lines:
        try:
            _watch(line, program)
        except ConditionError:
            continue
        found.append(line)
    return tuple(found)


def grid(kept: int) -> range:
    """The iterations that are sampled of a run of `kept`: those of a longer run are among them."""
    step = 1
    while kept > step * MOST_POINTS:
        step *= 2
    return range(0, kept, step)


def _finite(value: Value) -> bool:
    return value is not None and bool(np.isfinite(value))
