"""A run with edits as a list of segments: within one, experiment and data stay the same and one machine runs it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import InitVar, dataclass, field
from math import inf

from visprop.data import Batches, DataSet, Plan
from visprop.debugger.edits import Edit, changed, changed_data
from visprop.debugger.room import check_room
from visprop.engine.program import Program, compile_program
from visprop.experiment import Experiment


@dataclass(frozen=True, eq=False)
class Segment:
    """A stretch of a run.

    Attributes:
        start: its first iteration.
        experiment, data: what holds from there on.
        edits: those that begin there; parameters among them are set before its first operation.
        first_epoch, epoch_start: an epoch's number and its first iteration, from which the others are counted.
        plan, program: how its rows are cut into batches, and its operations.
        rows: iteration -> the row numbers of its batch.
        last: the segment before, or that of another run of the experiment, which is asked for them where only
            parameters or cells differ.
    """

    start: int
    experiment: Experiment
    data: DataSet
    edits: tuple[Edit, ...]
    first_epoch: int
    epoch_start: int
    last: InitVar[Segment | None] = None
    plan: Plan = field(init=False)
    program: Program = field(init=False)
    rows: Batches = field(init=False)

    def __post_init__(self, last: Segment | None) -> None:
        if last is not None and self.experiment is last.experiment:
            plan, program = last.plan, last.program
        else:
            training = self.experiment.training
            plan = Plan(len(self.data.x), training.batch_size, training.seed)
            program = compile_program(self.experiment)
            check_room(self.experiment, plan.size_of(0))
        shift = self.first_epoch * plan.per_epoch - self.epoch_start
        shared = last is not None and plan is last.plan and shift == last.rows.shift
        rows = last.rows if shared else Batches(plan, shift)
        for name, value in zip(("plan", "program", "rows"), (plan, program, rows), strict=True):
            object.__setattr__(self, name, value)

    def _virtual(self, iteration: int) -> int:
        """The iteration that would have the same epoch and place in a run that was never edited."""
        return iteration + self.rows.shift

    def epoch_of(self, iteration: int) -> int:
        """The epoch of an iteration of this segment."""
        return self._virtual(iteration) // self.plan.per_epoch

    def place(self, iteration: int) -> int:
        """How many iterations of its epoch came before `iteration`."""
        return self._virtual(iteration) % self.plan.per_epoch

    def left_of_epoch(self, iteration: int) -> int:
        """How many more iterations its epoch would have."""
        return self.plan.per_epoch - 1 - self.place(iteration)

    @property
    def rate(self) -> float | Callable[[int], float]:
        """Its rate, or what gives the rate of an iteration where a schedule changes it from epoch to epoch."""
        training = self.experiment.training
        if training.schedule == "constant":
            return training.learning_rate
        return lambda iteration: training.rate(self.epoch_of(iteration))

    def size_of(self, iteration: int) -> int:
        """Rows in its batch."""
        return self.plan.size_of(self._virtual(iteration))


class Schedule:
    """The segments of a run, by iteration; those before the first different edit are the ones of `like`."""

    def __init__(
        self, experiment: Experiment, data: DataSet, edits: tuple[Edit, ...] = (), like: Schedule | None = None
    ) -> None:
        self.edits = tuple(sorted(edits, key=lambda edit: edit.iteration))
        self.segments = self._shared(like)
        if not self.segments:
            same = like.segments[0] if like else None
            self.segments = [Segment(0, *_applied(experiment, data, self._at(0)), self._at(0), 0, 0, same)]
        for start in sorted({edit.iteration for edit in self.edits} - {segment.start for segment in self.segments}):
            self._begin(start)
        self._starts = [segment.start for segment in self.segments]

    def _shared(self, like: Schedule | None) -> list[Segment]:
        if like is None:
            return []
        different = set(self.edits) ^ set(like.edits)
        first = min((edit.iteration for edit in different), default=inf)
        return [segment for segment in like.segments if segment.start < first]

    def _at(self, iteration: int) -> tuple[Edit, ...]:
        return tuple(edit for edit in self.edits if edit.iteration == iteration)

    def _begin(self, start: int) -> None:
        last, edits = self.segments[-1], self._at(start)
        experiment, data = _applied(last.experiment, last.data, edits)
        epoch, epoch_start = last.first_epoch, last.epoch_start
        if any(edit.starts_epoch for edit in edits):
            epoch, epoch_start = last.epoch_of(start - 1) + 1, start
        self.segments.append(Segment(start, experiment, data, edits, epoch, epoch_start, last))

    def number(self, iteration: int) -> int:
        """Which segment holds `iteration`."""
        return bisect_right(self._starts, iteration) - 1

    def segment(self, iteration: int) -> Segment:
        """The segment that holds `iteration`."""
        return self.segments[self.number(iteration)]

    def size_of(self, iteration: int) -> int:
        """Rows in the batch of `iteration`."""
        return self.segment(iteration).size_of(iteration)

    def epoch_of(self, iteration: int) -> int:
        """The epoch of `iteration`, from 0."""
        return self.segment(iteration).epoch_of(iteration)

    def rate_of(self, iteration: int) -> float:
        """The rate of `iteration`."""
        segment = self.segment(iteration)
        return segment.experiment.training.rate(segment.epoch_of(iteration))

    def epoch_end(self, iteration: int) -> int:
        """The last iteration of the epoch of `iteration`, which is cut short where an edit begins a new one."""
        segment = self.segment(iteration)
        end = iteration + segment.left_of_epoch(iteration)
        cuts = [later.start - 1 for later in self.segments if later.epoch_start == later.start > iteration]
        return min([end, *cuts])

    def last_of(self, epoch: int) -> int:
        """The last iteration of an epoch."""
        segment = [each for each in self.segments if each.first_epoch <= epoch][-1]
        return self.epoch_end(segment.epoch_start + (epoch - segment.first_epoch) * segment.plan.per_epoch)

    def epoch_begin(self, iteration: int) -> int:
        """The first iteration of the epoch of `iteration`."""
        return iteration - self.segment(iteration).place(iteration)


def _applied(experiment: Experiment, data: DataSet, edits: tuple[Edit, ...]) -> tuple[Experiment, DataSet]:
    for edit in edits:
        experiment, data = changed(experiment, edit), changed_data(data, edit)
    return experiment, data
