"""The marks of update and batch: whether theta moved by the rule, and whether an epoch takes each row exactly once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.debugger.places import place_text
from visprop.debugger.segments import Schedule, Segment
from visprop.engine.program import Program
from visprop.engine.tape import Tape
from visprop.words import translate

RIGHT, WRONG, KINK, UNKNOWN = "right", "wrong", "kink", "unknown"
ROUNDING = 32  # units in the last place that theta' may be off: a sum over a batch, a product, a difference


@dataclass(frozen=True, slots=True)
class Mark:
    """A verdict (right, wrong, kink, unknown) and the sentence that gives its reason."""

    verdict: str
    sentence: str


def update_mark(program: Program, tape: Tape, eta: float) -> Mark:
    """theta' - theta against -eta (sum or mean of a dC_dz, plus l2 w on weights): g is made again from its factors."""
    last = program.last
    if not tape.computed(f"b[{last}]"):
        return Mark(UNKNOWN, translate("Proof", "The parameters of this iteration have not moved yet."))
    for layer in range(1, last + 1):
        for kind, expected, room in _moves(program, tape, eta, layer):
            name = f"{kind}[{layer}]"
            moved = _read(tape, name) - _read(tape, f"theta.{name}")
            wrong = np.argwhere(~(np.abs(moved - expected) <= room))
            if len(wrong):
                at = tuple(int(place) for place in wrong[0])
                text = translate("Proof", "{place} moved by {moved}; the rule −η·g says {expected}.")
                numbers = {"moved": f"{moved[at]:.6g}", "expected": f"{expected[at]:.6g}"}
                return Mark(WRONG, text.format(place=place_text(name, at), **numbers))
    return Mark(RIGHT, translate("Proof", "Every weight and bias moved by −η·g, with g made again from its factors."))


def _moves(program: Program, tape: Tape, eta: float, layer: int):
    """(W or b, how much it should move, how much of that is rounding)."""
    a, dC_dz = _read(tape, f"a[{layer - 1}]"), _read(tape, f"dC_dz[{layer}]")
    W, b = _read(tape, f"theta.W[{layer}]"), _read(tape, f"theta.b[{layer}]")
    share = 1 / len(a) if program.reduction == "mean" else 1.0
    eps = float(np.finfo(tape.view(f"theta.b[{layer}]").dtype).eps)
    dW, db = share * dC_dz.T @ a + program.l2 * W, share * dC_dz.sum(0)
    room_W = np.abs(W) + eta * (share * np.abs(dC_dz).T @ np.abs(a) + program.l2 * np.abs(W))
    room_b = np.abs(b) + eta * share * np.abs(dC_dz).sum(0)
    yield "W", -eta * dW, ROUNDING * eps * room_W
    yield "b", -eta * db, ROUNDING * eps * room_b


def _read(tape: Tape, name: str) -> np.ndarray:
    return tape.view(name).astype(np.float64)


def batch_mark(schedule: Schedule, iteration: int, tape: Tape) -> Mark:
    """Whether the epoch of `iteration` takes each row once, and whether its own batch, if taken, holds its rows."""
    segment = schedule.segment(iteration)
    if tape.computed("rows") and not _holds(tape, segment, segment.rows(iteration)):
        return Mark(
            WRONG, translate("Proof", "This batch does not hold the rows that its place in the epoch gives it.")
        )
    first, last = _epoch(schedule, iteration)
    taken = np.concatenate([schedule.segment(k).rows(k) for k in range(first, last + 1)])
    counts, epoch = np.bincount(taken, minlength=len(segment.data.x)), schedule.epoch_of(iteration)
    if counts.max() > 1:
        text = translate("Proof", "Row {row} is taken {n} times in epoch {epoch}.")
        return Mark(WRONG, text.format(row=int(counts.argmax()), n=int(counts.max()), epoch=epoch))
    if counts.min() == 1:
        text = translate("Proof", "Each of the {n} rows is taken exactly once in epoch {epoch}.")
        return Mark(RIGHT, text.format(n=len(counts), epoch=epoch))
    if _cut(schedule, last):
        text = translate("Proof", "No row is taken twice in epoch {epoch}; an edit ended it early.")
        return Mark(RIGHT, text.format(epoch=epoch))
    text = translate("Proof", "{n} of {all} rows never taken in epoch {epoch}: row {row} is one.")
    return Mark(WRONG, text.format(n=int((counts == 0).sum()), all=len(counts), epoch=epoch, row=int(counts.argmin())))


def _holds(tape: Tape, segment: Segment, rows: np.ndarray) -> bool:
    x, y = segment.data.x[rows], segment.data.y[rows]
    pairs = ((tape.view("rows"), rows), (tape.view("a[0]"), x), (tape.view("y"), y))
    return all(np.array_equal(*pair, equal_nan=True) for pair in pairs)


def _epoch(schedule: Schedule, iteration: int) -> tuple[int, int]:
    """The first and the last iteration that count as the same epoch."""
    epoch, first, last = schedule.epoch_of(iteration), iteration, iteration
    while first > 0 and schedule.epoch_of(first - 1) == epoch:
        first -= 1
    while schedule.epoch_of(last + 1) == epoch:
        last += 1
    return first, last


def _cut(schedule: Schedule, last: int) -> bool:
    """Whether an edit begins a new epoch behind this iteration."""
    return any(segment.start == segment.epoch_start == last + 1 for segment in schedule.segments)
