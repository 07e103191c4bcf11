"""The counters of a run as names and short texts. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from visprop.debugger.counting import Counts
from visprop.errors import NotComputed
from visprop.picture import numbers
from visprop.session import Moment
from visprop.ui.settingfacts import grouped
from visprop.words import translate


@dataclass(frozen=True)
class Counter:
    """A name under its value; `tip` says it in a sentence."""

    name: str
    value: str
    tip: str = ""

    @classmethod
    def empty(cls) -> tuple[Counter, ...]:
        """Return all counters without values."""
        return (
            cls(
                translate("Counters", "epochs"),
                "",
                translate("Counters", "Passes over all training rows that are over."),
            ),
            cls(
                translate("Counters", "updates"),
                "",
                translate("Counters", "Changes of θ that are done: one for each batch."),
            ),
            cls(translate("Counters", "examples seen"), "", ""),
            cls(translate("Counters", "updates/epoch"), "", ""),
            cls(translate("Counters", "example"), "", translate("Counters", "The one shown, of those in the batch.")),
            cls(translate("Counters", "cost C"), "", translate("Counters", "Of the example that is shown.")),
            cls(translate("Counters", "loss L"), "", translate("Counters", "Over the batch in view.")),
            cls(translate("Counters", "validation loss"), "", translate("Counters", "The last one that is known.")),
        )


def counters(moment: Moment, example: int, counts: Counts) -> tuple[Counter, ...]:
    """Return the counters at a moment; `example` is the place in the batch of the example shown, from 0."""
    loss = _taped(moment, "L")
    unit = moment.loss_unit
    values = (
        grouped(counts.epochs),
        grouped(counts.updates),
        grouped(counts.examples),
        grouped(counts.per_epoch),
        f"{example + 1} / {moment.batch}",
        numbers.value(_taped(moment, "C", example)),
        numbers.value(loss if loss is None or unit is None else loss * unit),
        _validation(moment),
    )
    found = [replace(empty, value=value) for empty, value in zip(Counter.empty(), values, strict=True)]
    if unit not in (None, 1.0):
        found[6] = replace(found[6], name=translate("Counters", "loss, own unit"))
    found[2] = replace(found[2], tip=_seen(counts))
    found[3] = replace(found[3], tip=_per_epoch(counts))
    return tuple(found)


def cut(counts: Counts) -> Counter:
    """Return how the training rows are cut into batches."""
    text = translate("Counters", "N = {rows}, B = {batch}")
    text = text.format(rows=grouped(counts.rows), batch=grouped(counts.batch))
    return Counter("", text, _per_epoch(counts))


def _seen(counts: Counts) -> str:
    text = translate("Counters", "{n} examples in {updates} whole updates: each row counts as often as it was used.")
    return text.format(n=grouped(counts.examples), updates=grouped(counts.updates))


def _per_epoch(counts: Counts) -> str:
    text = translate(
        "Counters",
        "N = {rows} training rows in batches of B = {batch} make {n} updates: these are one epoch. "
        "An update is not an epoch, unless the batch holds all rows.",
    )
    return text.format(rows=grouped(counts.rows), batch=grouped(counts.batch), n=grouped(counts.per_epoch))


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
