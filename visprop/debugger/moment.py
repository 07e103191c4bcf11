"""What a picture of one moment is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from visprop.data import DataSet
from visprop.debugger.cursor import Cursor
from visprop.debugger.history import History
from visprop.debugger.probe import Probe
from visprop.debugger.segments import Segment
from visprop.debugger.timeline import Timeline
from visprop.engine.program import Program
from visprop.engine.tape import Tape
from visprop.experiment import Experiment


@dataclass(frozen=True, eq=False)
class Moment:
    """All that a picture is made of. `tape` reads the session's arrays: build the picture before the session moves.

    `history` is the run's own, which grows; `losses` and `validation` are what it held when the moment was made.
    `segment` says which rows are in which batch.
    `kept_theta` gives (iteration, θ before it, blocks of `Layout`) of those checkpoints that are not later than this.
    `branch` is the branch in view, `compared` the one it is compared with ("" for none), and `other` that one's moment;
    None while its run has not come there.
    `probe` is the name of the row that is seen in place of the batch, which is then no part of the run; "" for none.
    """

    experiment: Experiment
    data: DataSet
    program: Program
    cursor: Cursor
    tape: Tape
    batch: int
    per_epoch: int
    epoch: int
    losses: np.ndarray
    validation: tuple[np.ndarray, np.ndarray]
    loss_unit: float | None
    segment: Segment
    kept_theta: Callable[[], list[tuple[int, np.ndarray]]]
    history: History
    branch: str = ""
    compared: str = ""
    other: Moment | None = None
    probe: str = ""

    @property
    def iteration(self) -> int:
        return self.cursor.iteration

    @property
    def kept(self) -> int:
        return len(self.losses)


def probed(moment: Moment, tape: Probe, name: str) -> Moment:
    """The moment with a row that is no part of the run in place of its batch.

    Inside an iteration as many operations have seen the row as the batch; between two of them, all.
    """
    at = moment.cursor
    within = 0 < at.op < len(moment.program.ops)
    tape = tape.until(at.op if within else tape.done)
    return replace(moment, tape=tape, batch=1, cursor=Cursor(at.iteration, tape.done), probe=name)


def moment_of(timeline: Timeline, cursor: Cursor, branch: str) -> Moment:
    """The moment of a run that stands at `cursor`."""
    schedule, history = timeline.schedule, timeline.history
    segment, binding = schedule.segment(cursor.iteration), timeline.machine.binding
    tape = Tape(binding, cursor.op, cursor.part > 0)
    now = (segment.experiment, segment.data, segment.program, cursor, tape)
    time = (binding.batch, segment.plan.per_epoch, schedule.epoch_of(cursor.iteration))
    curves = (history.batch_loss.values, history.valid_loss.points)
    kept = partial(timeline.kept_theta, cursor.iteration)
    return Moment(*now, *time, *curves, timeline.rig.loss_unit, segment, kept, history, branch)
