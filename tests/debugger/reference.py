"""A session as plain data: experiment, branches of edits, cursor. Commands are answered by replaying from the start.

Moments are tuples (iteration, op, part). Nothing here knows checkpoints, forks or windows: what is slow and obvious.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from tests.debugger import boundaries
from tests.debugger.boundaries import START, Moment
from tests.debugger.replay import Iteration, Replay, parts
from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit
from visprop.experiment import Experiment


@dataclass(frozen=True)
class Line:
    """A breakpoint with its meaning: what it needs, and when it holds; a place has neither but a neuron."""

    set: Breakpoint
    op: str
    holds: Callable[[dict], bool] | None = None
    neuron: int = 0

    def at(self, k: int, here: Iteration) -> Moment | None:
        """Where it stops in iteration k, hits that it lets pass not counted."""
        op, ops = here.program.index(self.op), here.program.ops
        if self.holds is not None:
            with np.errstate(all="ignore"):
                return (k, op + 1, 0) if self.holds(here.values) else None
        if op == 0:
            return k, len(ops), 0
        return k, op, [neuron for _, neuron, _ in parts(here.program, op, here.batch)].index(self.neuron)


@dataclass(frozen=True)
class Branch:
    name: str
    edits: tuple[Edit, ...] = ()
    left_at: Moment = START
    parent: str = ""
    at: int = 0


class Reference:
    """The commands of a session. `said` holds what the log points of the last command printed."""

    def __init__(self, experiment: Experiment) -> None:
        self.experiment, self.cursor = experiment, START
        self.branches, self.active = (Branch("main"),), 0
        self.done, self.undone, self.lines, self.said = [], [], (), []
        self._replays: dict[tuple[Edit, ...], Replay] = {}
        self.ended: dict[tuple[Edit, ...], int] = {}
        self._hits: dict[tuple, list[bool]] = {}

    # What is

    @property
    def branch(self) -> Branch:
        return self.branches[self.active]

    @property
    def run(self) -> Replay:
        return self._run(self.branch.edits)

    def _run(self, edits: tuple[Edit, ...]) -> Replay:
        if edits not in self._replays:
            self._replays[edits] = Replay(self.experiment, edits)
        return self._replays[edits]

    @property
    def here(self) -> Iteration:
        return self.run[self.cursor[0]]

    @property
    def whole(self) -> bool:
        return self.cursor[1] == self.length(self.cursor[0])

    @property
    def kept(self) -> int:
        return self.ended.get(self.branch.edits, 0)

    def length(self, k: int) -> int:
        return len(self.run[k].program.ops)

    def digest(self) -> str:
        """As `Session.digest` describes it."""
        data, here = self.run.data, self.here
        state = hashlib.sha256(self.experiment.to_toml().encode())
        state.update(repr(self.branch.edits).encode())
        for rows in (data.x, data.y, data.x_valid, data.y_valid):
            state.update(rows.tobytes())
        state.update(repr(Cursor(*self.cursor)).encode())
        loss, epoch, waiting, theta = here.best if self.whole else here.best_before
        theta = theta if len(data.x_valid) else theta[:0]
        now = here.following if self.whole else here.theta
        slots = here.following_slots if self.whole else here.slots
        state.update(np.concatenate([now, slots, theta, [loss, epoch, waiting]]).tobytes())
        return state.hexdigest()

    # Moments

    def after(self, grain: str) -> Moment:
        return boundaries.after(self.run, self.cursor, grain)

    def normal(self, at: Moment) -> Moment:
        return boundaries.normal(self.run, at)

    # Stops

    def stops(self, k: int) -> Iterator[tuple[Moment, Line | None]]:
        """What stops in iteration k, in order; log points too. None stands for a number that is not finite."""
        here, found = self.run[k], []
        for line in self.lines:
            at = line.at(k, here) if line.set.enabled else None
            if at is not None and (not line.set.skip or self._count(line, k) > line.set.skip):
                found.append((at, line))
        for number, op in enumerate(here.program.ops):
            if any(not np.isfinite(here.values[name]).all() for name in op.outputs):
                found.append(((k, number + 1, 0), None))
                break
        yield from sorted(found, key=lambda pair: pair[0])

    def _count(self, line: Line, k: int) -> int:
        hits = self._hits.setdefault((line, self.branch.edits), [])
        while len(hits) <= k:
            hits.append(line.at(len(hits), self.run[len(hits)]) is not None)
        return sum(hits[: k + 1])

    # Commands that move

    def show(self, at: Moment) -> None:
        """Stand at a normal moment; the iterations on the way, and one that is computed to its last operation, end."""
        k, op, part = at
        self._ends(k + (op + (part > 0) == self.length(k)))
        self.cursor = at

    def _ends(self, count: int) -> None:
        self.ended[self.branch.edits] = max(self.kept, count)

    def step(self, grain: str) -> str | None:
        if grain in ("iteration", "epoch"):
            return self.advance(self.after(grain)[0], breakpoints=False)
        before = self.cursor
        self.show(self.after(grain))
        for at, line in self.stops(self.cursor[0]):
            if line is None and before < at <= self.cursor:
                self.cursor = at
                return "not finite"
        return None

    def back(self, grain: str) -> None:
        self.show(boundaries.before(self.run, self.cursor, grain))

    def seek(self, k: int, op: int, part: int) -> None:
        self.show(self.normal((k, op, part)))

    def advance(self, last: int, breakpoints: bool = True) -> str | None:
        """Run to the end of iteration `last`."""
        for k in range(self.cursor[0] + self.whole, last + 1):
            self._ends(k + 1)
            stop = self._first_stop(k, breakpoints)
            if stop:
                self.cursor, line = stop
                return line.set.text if line else "not finite"
            self.cursor = (k, self.length(k), 0)
        return None

    def _first_stop(self, k: int, breakpoints: bool) -> tuple[Moment, Line | None] | None:
        ahead = [(at, line) for at, line in self.stops(k) if at > self.cursor and (breakpoints or line is None)]
        first = next(((at, line) for at, line in ahead if line is None or not line.set.log), None)
        until = first[0] if first else (k + 1, 0, 0)
        self.said += [line.set.log for at, line in ahead if line is not None and line.set.log and at <= until]
        return first

    def run_back(self) -> None:
        for k in range(self.cursor[0], -1, -1):
            behind = [at for at, line in self.stops(k) if at < self.cursor and (line is None or not line.set.log)]
            if behind:
                self.show(max(behind))
                return
        self.show(START)

    # Commands that change the run

    def edit(self, target: str, value: float | str, index: tuple[int, ...]) -> None:
        k = self.cursor[0] + (self.whole and self.cursor != START)
        edit, old = Edit(k, target, index, value), self.branch
        future = self.kept > k or any(other.iteration > k for other in old.edits)
        kept = [other for other in old.edits if other.iteration <= k]
        kept = [other for other in kept if (other.iteration, other.place) != (k, edit.place)]
        edits = tuple(sorted([*kept, edit], key=lambda other: other.iteration))
        self._remember()
        whole = self.whole
        if future:
            self._put(replace(old, left_at=self.cursor))
            self.branches = (*self.branches, Branch(self._new_name(), edits, START, old.name, k))
            self.active = len(self.branches) - 1
        else:
            self._put(replace(old, edits=edits))
        self.show(self.nearest(whole))

    def nearest(self, whole: bool) -> Moment:
        """The moment in view, or the nearest one that its iteration has now."""
        k, op, part = self.cursor
        here, n = self.here, self.length(k)
        if whole or op >= n:
            return k, n, 0
        return (k, op, part) if part < here.total(op) else (k, op + 1, 0)

    def _new_name(self) -> str:
        number = len(self.branches)
        while any(branch.name == f"branch {number}" for branch in self.branches):
            number += 1
        return f"branch {number}"

    def _put(self, branch: Branch) -> None:
        self.branches = (*self.branches[: self.active], branch, *self.branches[self.active + 1 :])

    def _remember(self) -> None:
        self.done.append((self.branches, self.active, self.cursor))
        self.undone.clear()

    def undo(self) -> None:
        self._travel(self.done, self.undone)

    def redo(self) -> None:
        self._travel(self.undone, self.done)

    def _travel(self, taken: list, given: list) -> None:
        if taken:
            given.append((self.branches, self.active, self.cursor))
            self.branches, self.active, cursor = taken.pop()
            self.show(cursor)

    def switch(self, number: int) -> None:
        self._remember()
        self._put(replace(self.branch, left_at=self.cursor))
        self.active = number
        self.show(self.branch.left_at)

    def rename(self, number: int, name: str) -> None:
        self._remember()
        old = self.branches[number]
        branches = [replace(old, name=name) if branch is old else branch for branch in self.branches]
        self.branches = tuple(replace(each, parent=name) if each.parent == old.name else each for each in branches)

    def delete(self, number: int) -> None:
        self._remember()
        whole, in_view = self.whole, self.branch.name
        gone = self.branches[number]
        rest = [*self.branches[:number], *self.branches[number + 1 :]]
        self.branches = tuple(replace(each, parent=gone.parent) if each.parent == gone.name else each for each in rest)
        self.active = next((at for at, each in enumerate(self.branches) if each.name == in_view), 0)
        self.show(self.nearest(whole))
