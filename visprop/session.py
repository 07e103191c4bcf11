"""A session: one experiment, run and looked at. The only object that changes; what it shows is plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from visprop.data import DataSet, counted, load
from visprop.debugger.breakpoints import Breakpoint, check_breakpoint
from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit
from visprop.debugger.endings import ending
from visprop.debugger.growth import Growing
from visprop.debugger.lockstep import Lockstep
from visprop.debugger.moment import Moment, moment_of, probed
from visprop.debugger.player import Change, Player, Stop
from visprop.debugger.probe import Row
from visprop.debugger.runs import Runs
from visprop.debugger.story import Branch
from visprop.debugger.view import View
from visprop.debugger.watches import Watched, Watches
from visprop.engine.initial import initial_theta
from visprop.experiment import Experiment

if TYPE_CHECKING:
    from visprop.debugger.keptruns import Run


class Session(View):
    """Steps, runs and rewinds one experiment.

    Args:
        experiment: an `Experiment`, or the path or name of one.
        edits: those of its run, known beforehand: there is no undo of them.
        data: its rows, where they were loaded already (`visprop.data.Loading`); they are not checked again.

    Attributes:
        probed: a row that pictures show in place of the batch; None for none. The run is as it was.

    Raises:
        InputError: the experiment, its data or an edit cannot be used.
    """

    def __init__(
        self, experiment: Experiment | str | Path, edits: Iterable[Edit] = (), data: DataSet | None = None
    ) -> None:
        given = experiment if isinstance(experiment, Experiment) else Experiment.load(experiment)
        data = load(given) if data is None else data
        given = counted(given, data)
        runs = Runs(given, data, initial_theta(given), edits)
        super().__init__(given, data, runs, Player(runs))
        self._watches = Watches(self.runs)
        self.lockstep = Lockstep(self.runs)
        self.probed: Row | None = None

    # Moving

    def step(self, grain: str = "op") -> Change:
        """Go to the next boundary of `grain`: product, neuron, op, phase, example, iteration or epoch; else ValueError.

        A number that is not finite stops the step behind the operation that wrote it, once.
        """
        return self._player.step(grain)

    def back(self, grain: str = "op") -> Change:
        """Go to the last boundary of `grain` before this moment."""
        return self._player.back(grain)

    def seek(self, iteration: int, op: int = 0, part: int = 0) -> Change:
        """Go to any moment of the run, past or to come. ValueError where there is none."""
        return self._player.seek(iteration, op, part)

    def end_of(self, iteration: int) -> Cursor:
        """The end of an iteration, past or to come."""
        return Cursor(iteration, self._player.calendar.end(iteration))

    def nearest_kept(self, iteration: int) -> Cursor:
        """The moment nearest to the end of `iteration` that is in view at once: a checkpoint, one iteration further."""
        return self.end_of(self._timeline.nearest_kept(iteration))

    def reset(self) -> Change:
        """Go to the start of the run. The curves of what was run are kept."""
        return self.seek(0)

    def advance(self, iterations: int | None = None, budget_s: float | None = None) -> Change:
        """Run to the end of `iterations` iterations (one under way counts), or for `budget_s` seconds (at least one).

        Stops at a breakpoint, behind the first operation that writes a number that is not finite, and where the
        experiment ends the run: after its epochs, at its loss, when its patience is over.
        """
        if (iterations is None) == (budget_s is None):
            raise ValueError("advance takes either iterations or budget_s")
        if budget_s is not None and self.lockstep.behind:  # the run that it is compared with has to come up first
            return Change(self.cursor, self.cursor)
        return self._player.advance(iterations, budget_s)

    def keep_best(self) -> Change:
        """Go to the end of the epoch with the best validation so far. ValueError where there was no validation."""
        if self.best_epoch is None:
            raise ValueError("there was no validation up to this moment")
        k = self._timeline.schedule.last_of(self.best_epoch)
        return self.seek(k, len(self._timeline.schedule.segment(k).program.ops))

    @property
    def ending(self) -> Stop | None:
        """Why a run ends at this moment by its experiment; None where it does not."""
        over = ending(self._timeline) if self._whole else None
        return Stop(over.sentence, ending=over.key) if over else None

    def run_back(self) -> Change:
        """Run backward to the last moment at which running forward would stop, or to the start."""
        before = self.cursor
        for _ in self._player.search_back():
            pass
        return Change(before, self.cursor)

    def search_back(self) -> Iterator[float]:
        """As `run_back`, piece by piece: yields how much is searched, 0..1; the cursor moves when it has ended."""
        return self._player.search_back()

    @property
    def growing(self) -> Growing | None:
        """The warning in force at this moment that the loss seems to grow without bound; from the losses alone."""
        return self._player.growing

    def growth_since(self, iteration: int) -> Growing | None:
        """The first such warning in what has been run from `iteration` on."""
        return self._player.growth_since(iteration)

    def broken_here(self) -> Stop | None:
        """Why a run stops at this moment where the last operation wrote the first number that is not finite."""
        return self._player.broken_here()

    @property
    def breakpoints(self) -> tuple[Breakpoint, ...]:
        """The breakpoints, in the order in which they were set."""
        return self._player.breakpoints

    def set_breakpoints(self, breakpoints: Iterable[Breakpoint], say: Callable[[str], None] = print) -> None:
        """Put other breakpoints in force; `say` takes what log points print. ConditionError names a wrong line."""
        breakpoints = tuple(breakpoints)
        for each in breakpoints:
            check_breakpoint(each, self.program)
        self._player.set_breakpoints(breakpoints, say)

    @property
    def watches(self) -> tuple[str, ...]:
        """The lines that are watched, in the order in which they were given."""
        return self._watches.lines

    def set_watches(self, lines: Iterable[str]) -> None:
        """Watch other lines of the little language, each once. ConditionError names a wrong one: nothing changes."""
        self._watches.set(lines, self.program)

    def watched(self, grain: str = "op", quick: bool = False) -> tuple[Watched, ...]:
        """The watched lines: now, one step of `grain` ago, and over the run as far as `sample_watches` has gone.

        If `quick`, a value of an earlier iteration is left out: reading it takes up to 1/256 of the run.
        """
        return self._watches.seen(self.cursor, grain, quick)

    def sample_watches(self) -> Iterator[None]:
        """Fill in the watches' values over the run, those of one iteration each time. The session does not move."""
        return self._watches.sample()

    # Changing the run

    def edit(self, target: str, value: float | str, index: tuple[int, ...] = (), instead: bool = False) -> Change:
        """Change a parameter (`W[2]`, index (neuron, input)), a bias, a cell of the data (`x`, `y`), an activation, the
        learning rate, l2 or the batch size, from this iteration on (at the end of one: from the next).

        The moment in view is computed anew. Where the run goes on already, it is kept and a new branch begins.
        `instead` puts the edit in the place of the one just done, so that all of a drag is one step of undo.

        Raises:
            InputError: there is no such place, or the value cannot be used.
        """
        before, whole = self.cursor, self._whole
        start = before.iteration + (whole and before != Cursor())
        plain = value if isinstance(value, str) else float(value) + 0.0  # -0.0 is 0.0: equal edits give equal runs
        put = self.runs.edit_instead if instead and self.runs.can_undo else self.runs.edit
        put(Edit(start, target, tuple(int(place) for place in index), plain), before)
        return self._show(before, before, whole)

    def undo(self) -> Change:
        """Take the last edit or change of branches back, and return to where it was done."""
        before = self.cursor
        return self._show(before, self.runs.undo(before)) if self.runs.can_undo else Change(before, before)

    def redo(self) -> Change:
        """Do again what was undone."""
        before = self.cursor
        return self._show(before, self.runs.redo(before)) if self.runs.can_redo else Change(before, before)

    @property
    def branches(self) -> tuple[Branch, ...]:
        """All branches in the order in which they began; the first is the run itself."""
        return self.runs.story.branches

    @property
    def branch(self) -> Branch:
        """The branch in view."""
        return self.runs.story.branch

    def run(self, branch: str = "") -> Run:
        """All that was run of a branch (of the one in view, if none is named), to compare it. KeyError."""
        found = self.branches[self.runs.story.find(branch)] if branch else self.branch
        from visprop.debugger.keptruns import run_of

        return run_of(found.name, self.origin, found.edits, self.runs.timeline_of(found))

    def switch(self, branch: str) -> Change:
        """Take another branch into view, at the moment where it was left. KeyError if there is none of that name."""
        before = self.cursor
        return self._show(before, self.runs.switch(branch, before))

    def rename_branch(self, branch: str, name: str) -> Change:
        """Call a branch otherwise. KeyError, ValueError where the name is taken or empty."""
        self.runs.rename(branch, name, self.cursor)
        return Change(self.cursor, self.cursor)

    def delete_branch(self, branch: str) -> Change:
        """Drop a branch; in the view, the first one takes its place. KeyError, ValueError for the first one."""
        before, whole = self.cursor, self._whole
        self.runs.delete(branch, before)
        return self._show(before, before, whole)

    def _show(self, before: Cursor, target: Cursor, whole: bool = False) -> Change:
        """After the run has changed: the same moment, or the nearest that the program of that iteration still has."""
        self._player.show(self._player.calendar.nearest(target, whole))
        return Change(before, self.cursor)

    def moment(self, probe: bool = True) -> Moment:
        """What a picture of now is made of: of the row `probed`, if there is one and `probe`, else of the batch."""
        moment = moment_of(self._timeline, self.cursor, self.branch.name)
        if probe and self.probed is not None:
            return probed(moment, self.probe(self.probed.x, self.probed.y), self.probed.name)
        other = self.lockstep.branch
        if other is None:
            return moment
        at = self.lockstep.follow(self.cursor, self._whole)
        theirs = None if at is None else moment_of(self.lockstep.timeline, at, other.name)
        return replace(moment, compared=other.name, other=theirs)
