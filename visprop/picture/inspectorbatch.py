"""The batch section of the inspector: each example's share of a gradient as a signed bar, and how they cancel."""

from __future__ import annotations

import math
from collections.abc import Sequence

from visprop.picture import figures, notation
from visprop.picture.derived import derive
from visprop.picture.formula import Formula, Fraction, Symbol, Words
from visprop.picture.formulas.terms import agreement
from visprop.picture.frame import Arrow, Stroke
from visprop.picture.heading import filled
from visprop.picture.inspectorcolumn import Column
from visprop.picture.inspectorsubject import Subject
from visprop.picture.notation import DW, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.words import translate

HEIGHT = 7.0  # lines of text
LEAST_BAR, LARGEST_BAR = 4.0, 40.0  # pixels


def shares(reading: Reading, subject: Subject) -> list[Quantity]:
    """What each example of the batch adds to ∂L/∂w or ∂L/∂b."""
    layer, i, j = subject.layer, subject.i, subject.j
    batch = range(reading.moment.batch)
    if subject.kind == "bias":
        return [reading.at(f"dC_dz[{layer}]", (n, i)) for n in batch]
    return [reading.product(layer, i, j, n) for n in batch]


def draw_batch(column: Column, reading: Reading, subject: Subject, total: Quantity) -> None:
    """Draw the section where the batch has more than one example and the gradient is computed."""
    if reading.moment.batch < 2 or total.value is None:
        return
    parts = shares(reading, subject)
    column.heading(translate("Inspector", "What each example of the batch says"))
    if not all(math.isfinite(part.value) for part in parts):
        column.words(translate("Inspector", "Some of it is not finite: there is nothing to draw."))
        return
    _bars(column, reading, parts)
    _caption(column, reading, subject, parts, total)


def _bars(column: Column, reading: Reading, parts: Sequence[Quantity]) -> None:
    """Bars about a zero line; of many examples several share a bar, which reaches from the least to the largest."""
    top, height = column.y, HEIGHT * column.px
    each = -(-len(parts) * LEAST_BAR // column.width) if len(parts) * LEAST_BAR > column.width else 1
    groups = [range(k, min(k + int(each), len(parts))) for k in range(0, len(parts), int(each))]
    wide = min(column.width / len(groups), LARGEST_BAR * column.scale)
    values = [part.value for part in parts]
    low, high = min(0.0, min(values)), max(0.0, max(values))
    unit = height / (high - low) if high > low else 0.0
    zero = top + high * unit if high > low else top + height / 2
    for number, group in enumerate(groups):
        x = number * wide
        inside = [values[n] for n in group]
        largest = max(group, key=lambda n: abs(values[n]))
        chosen = reading.example in group
        name = f"example {reading.example if chosen else largest}"
        column.box(x, top, wide, height, "selection" if chosen else "", name)
        for value, token in ((max(inside), "plus"), (min(inside), "minus")):
            if value * unit and (value > 0) == (token == "plus"):
                size = max(abs(value) * unit, 1.0)
                column.box(x + 0.1 * wide, zero - size if value > 0 else zero, 0.8 * wide, size, token, name)
        if chosen:
            column.box(x, top, wide, height, "", name, "selection-line")
    right = column.left + max(column.width, wide * len(groups))
    column.shapes.append(Arrow((column.left, zero), (right, zero), Stroke("muted", max(1.0, column.scale))))
    column.y += height + 0.5 * column.px


def _caption(column: Column, reading: Reading, subject: Subject, parts: Sequence[Quantity], total: Quantity) -> None:
    mean = reading.program.reduction == "mean"
    n = reading.example
    letter = "w" if subject.kind == "edge" else "b"
    own = row(_of_example(n, letter), upright("="), figures.drawn(parts[n], DW))
    text = translate("Inspector", "example {n} of {all}: {formula}").replace("{n}", str(n + 1))
    column.sentence(filled(text.replace("{all}", str(len(parts))), formula=own))
    count = len(parts) if mean else 1
    sign = agreement(total, figures.text(total), lambda v: sum(v) / count, [figures.text(part) for part in parts])
    words = translate("Inspector", "mean of all {n}: ") if mean else translate("Inspector", "sum of all {n}: ")
    slope = notation.flat("L", letter, DW)
    column.sentence(row(Words(words.format(n=len(parts))), slope, upright(sign), figures.drawn(total, DW)))
    left = derive("left_over", parts)
    column.text(row(_ratio(), upright("="), figures.drawn(left)))
    column.words(_cancelling(left.value))
    column.words(translate("Inspector", "Click a bar to see that example."), "muted")


def _of_example(n: int, letter: str) -> Formula:
    return row(
        Symbol("∂", DW),
        notation.Script(Symbol("C", DW), None, upright(str(n + 1), DW)),
        upright("/", DW),
        Symbol("∂", DW),
        Symbol(letter, DW),
    )


def _ratio() -> Formula:
    """|Σ| / Σ|·|."""
    return Fraction(Words(translate("Inspector", "size of the sum")), Words(translate("Inspector", "sum of the sizes")))


def _cancelling(left: float) -> str:
    if left >= 1:
        return translate("Inspector", "All examples pull in one direction: nothing cancels.")
    if left > 0.7:
        return translate("Inspector", "Almost all examples pull in one direction.")
    if left > 0.2:
        return translate("Inspector", "The examples disagree: a part of what they say cancels.")
    return translate("Inspector", "The examples pull against each other: most of what they say cancels.")
