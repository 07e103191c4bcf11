"""The marks of update and batch: whether theta moved by the rule, and whether an epoch takes each row exactly once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.debugger.places import place_text
from visprop.debugger.plainsteps import plain_step
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


def update_mark(segment: Segment, iteration: int, tape: Tape) -> Mark:
    """theta' - theta against the rule. g is made again from its factors, the sum or mean of a dC_dz and the penalties;
    an optimizer's step is made again from the taped g and from what it remembered before."""
    program, training = segment.program, segment.experiment.training
    last, eta = program.last, training.rate(segment.epoch_of(iteration))
    if not tape.computed(f"b[{last}]"):
        return Mark(UNKNOWN, translate("Proof", "The parameters of this iteration have not moved yet."))
    plain = not program.update.has_step and not program.update.clips
    with np.errstate(all="ignore"):
        if plain:
            wrong = _wrong_move(program, tape, eta)
        else:
            wrong = _wrong_gradient(program, tape) or _wrong_step(segment, iteration, tape, eta)
    if wrong:
        return wrong
    if plain:
        text = translate("Proof", "Every weight and bias moved by −η·g, with g made again from its factors.")
        return Mark(RIGHT, text)
    text = translate("Proof", "Every weight and bias moved by the step of {name}, made again from g and its memory.")
    return Mark(RIGHT, text.format(name=training.optimizer))


def _wrong_move(program: Program, tape: Tape, eta: float) -> Mark | None:
    text = translate("Proof", "{place} moved by {moved}; the rule −η·g says {expected}.")
    for layer in range(1, program.last + 1):
        for kind, g, size in _gradients(program, tape, layer):
            name = f"{kind}[{layer}]"
            old = _read(tape, f"theta.{name}")
            room = ROUNDING * _eps(tape) * (np.abs(old) + eta * size)
            mark = _differ(name, _read(tape, name) - old, -eta * g, room, text)
            if mark:
                return mark
    return None


def _wrong_gradient(program: Program, tape: Tape) -> Mark | None:
    """The taped g where it is not what its factors make."""
    text, taped, at = translate("Proof", "g of {place} is {moved}; its factors make {expected}."), _read(tape, "g"), 0
    for layer in range(1, program.last + 1):
        for kind, g, size in _gradients(program, tape, layer):
            own = taped[at : at + g.size].reshape(g.shape)
            at += g.size
            mark = _differ(f"{kind}[{layer}]", own, g, ROUNDING * _eps(tape) * size, text)
            if mark:
                return mark
    return None


def _wrong_step(segment: Segment, iteration: int, tape: Tape, eta: float) -> Mark | None:
    text = translate("Proof", "{place} moved by {moved}; the optimizer's rule says {expected}.")
    step, size = plain_step(segment.program, segment.experiment.training, tape, iteration + 1, eta)
    at = 0
    for layer in range(1, segment.program.last + 1):
        for kind in "Wb":
            name = f"{kind}[{layer}]"
            old = _read(tape, f"theta.{name}")
            own, sizes = (each[at : at + old.size].reshape(old.shape) for each in (step, size))
            at += old.size
            room = ROUNDING * _eps(tape) * (np.abs(old) + sizes)
            mark = _differ(name, _read(tape, name) - old, -own, room, text)
            if mark:
                return mark
    return None


def _differ(name: str, found: np.ndarray, expected: np.ndarray, room: np.ndarray, text: str) -> Mark | None:
    if not np.isfinite(expected).all():
        text = translate("Proof", "Some gradients are no finite numbers any more: no rule can be checked.")
        return Mark(UNKNOWN, text)
    wrong = np.argwhere(~(np.abs(found - expected) <= room))
    if not len(wrong):
        return None
    at = tuple(int(place) for place in wrong[0])
    numbers = {"moved": f"{found[at]:.6g}", "expected": f"{expected[at]:.6g}"}
    return Mark(WRONG, text.format(place=place_text(name, at), **numbers))


def _gradients(program: Program, tape: Tape, layer: int):
    """(W or b, dJ of it made from its factors, how large the numbers are that are added for it)."""
    a, dC_dz, W = _read(tape, f"a[{layer - 1}]"), _read(tape, f"dC_dz[{layer}]"), _read(tape, f"theta.W[{layer}]")
    share = 1 / len(a) if program.reduction == "mean" else 1.0
    size = share * np.abs(dC_dz).T @ np.abs(a) + program.l2 * np.abs(W) + program.l1
    yield "W", share * dC_dz.T @ a + program.l2 * W + program.l1 * np.sign(W), size
    yield "b", share * dC_dz.sum(0), share * np.abs(dC_dz).sum(0)


def _eps(tape: Tape) -> float:
    return float(np.finfo(tape.view("theta.b[1]").dtype).eps)


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
