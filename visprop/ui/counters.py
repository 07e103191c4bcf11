"""The counters of a run as names and short texts. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.errors import NotComputed
from visprop.picture import numbers
from visprop.session import Moment
from visprop.ui.facts import grouped
from visprop.words import translate


@dataclass(frozen=True)
class Counter:
    """A name under its value."""

    name: str
    value: str

    @classmethod
    def empty(cls) -> tuple[Counter, ...]:
        """Return all counters without values."""
        return (
            cls(translate("Counters", "epoch"), ""),
            cls(translate("Counters", "update"), ""),
            cls(translate("Counters", "example"), ""),
            cls(translate("Counters", "cost C"), ""),
            cls(translate("Counters", "loss L"), ""),
            cls(translate("Counters", "validation loss"), ""),
        )


def counters(moment: Moment, example: int) -> tuple[Counter, ...]:
    """Return the counters at a moment; `example` is the place in the batch of the example shown, from 0."""
    loss = _taped(moment, "L")
    unit = moment.loss_unit
    values = (
        grouped(moment.epoch),
        grouped(moment.iteration),
        f"{example + 1} / {moment.batch}",
        numbers.value(_taped(moment, "C", example)),
        numbers.value(loss if loss is None or unit is None else loss * unit),
        _validation(moment),
    )
    found = [Counter(empty.name, value) for empty, value in zip(Counter.empty(), values, strict=True)]
    if unit not in (None, 1.0):
        found[4] = Counter(translate("Counters", "loss, own unit"), found[4].value)
    return tuple(found)


def _validation(moment: Moment) -> str:
    """Return the last validation loss that is known at the moment; "–" where no row is for validation."""
    if not len(moment.data.x_valid):
        return "–"
    at, losses = moment.validation
    done = moment.iteration + (moment.cursor.op == len(moment.program.ops))
    known = int((at < done).sum())
    return numbers.value(float(losses[known - 1]) if known else None)


def _taped(moment: Moment, name: str, index: int | None = None) -> float | None:
    try:
        array = moment.tape[name]
    except NotComputed:
        return None
    return float(array if index is None else array[index])
