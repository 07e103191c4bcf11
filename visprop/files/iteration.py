"""What one iteration starts from: all that a script needs in order to compute the same numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.engine.program import Program
from visprop.engine.update import UpdateRule
from visprop.experiment import Training
from visprop.session import Session


@dataclass(frozen=True, eq=False)
class Iteration:
    """One iteration of a run, before its first operation.

    Attributes:
        title, number: the experiment's title, and which iteration it is, from 0.
        program: its operations.
        W, b: the parameters that it uses, one (n_l, n_{l-1}) and (n_l,) a layer from 1.
        rows: numbers of its training rows, (B,).
        x, y: these rows, (B, n_0) and (B, n_L).
        eta, l2, l1: rate and penalties.
        numbers: the others of the update by name: those of the optimizer, of clipping, and how many updates there have
            been with this one.
        slots: what the optimizer remembers before the update, by name, each in the order of theta.
        dtype: "float64" or "float32".
        training: where the rate comes from. epoch: the one that the iteration belongs to.
    """

    title: str
    number: int
    program: Program
    W: tuple[np.ndarray, ...]
    b: tuple[np.ndarray, ...]
    rows: np.ndarray
    x: np.ndarray
    y: np.ndarray
    eta: float
    l2: float
    dtype: str
    l1: float
    numbers: tuple[tuple[str, float], ...]
    slots: tuple[tuple[str, np.ndarray], ...]
    training: Training
    epoch: int


def iteration_of(session: Session) -> Iteration:
    """Return the iteration that the session's moment lies in, with its edits."""
    experiment, program, machine = session.experiment, session.program, session.runs.timeline.machine
    blocks = machine.layout.blocks(machine.theta.copy())
    rows = machine.binding.rows.copy()
    return Iteration(
        experiment.title,
        session.cursor.iteration,
        program,
        tuple(block[:, :-1] for block in blocks),
        tuple(block[:, -1] for block in blocks),
        rows,
        session.data.x[rows],
        session.data.y[rows],
        session.runs.timeline.schedule.rate_of(session.cursor.iteration),
        experiment.training.l2,
        experiment.network.dtype,
        experiment.training.l1,
        _numbers(program.update, session.cursor.iteration + 1),
        tuple((slot, session.tape[f"theta.{slot}"]) for slot in program.update.slots),
        experiment.training,
        session.epoch,
    )


def _numbers(rule: UpdateRule, t: int) -> tuple[tuple[str, float], ...]:
    clip = (("clip_norm", rule.clip_norm), ("clip_value", rule.clip_value))
    count = (("updates", t),) if any(name == "beta1" for name, _ in rule.hyper) else ()
    return (*rule.hyper, *((name, value) for name, value in clip if value is not None), *count)
