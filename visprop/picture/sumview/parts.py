"""Each example's part of ∂L/∂w as a bar with its number, in as many columns as there is room for."""

from __future__ import annotations

import math
from dataclasses import dataclass

from visprop.picture import figures, measure, notation
from visprop.picture.area import Rect
from visprop.picture.derived import derive
from visprop.picture.formula import Formula, Space, Sum, Symbol, Words
from visprop.picture.frame import Arrow, Box, Shape, Stroke, Text
from visprop.picture.notation import DW, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.sizes import NAME, TEXT
from visprop.picture.thetaview.entries import Entry
from visprop.words import translate

COLUMN = 210.0  # design pixels: the least width of a column
LONGEST = "−0.00000"


@dataclass(frozen=True)
class Parts:
    """∂Cⁿ/∂w of every example that is shown; `rest` is the sum of those that are folded away, None where none is.

    Attributes:
        total: the sum of what has arrived, None before the first.
    """

    entry: Entry
    shown: tuple[int | None, ...]
    parts: tuple[Quantity, ...]
    rest: Quantity | None
    total: Quantity | None


def example_part(reading: Reading, entry: Entry, n: int) -> Quantity:
    """∂Cⁿ/∂w = a · ∂Cⁿ/∂z, for a bias ∂Cⁿ/∂z; None until the gradient operation has taken it."""
    layer, i = entry.layer, entry.index[0]
    slope = reading.at(f"dC_dz[{layer}]", (n, i))
    made = slope if entry.kind == "b" else reading.product(layer, *entry.index, n)
    if _arrived(reading, entry, n):
        return made
    return Quantity(None, made.name, made.index, made.operands)


def _arrived(reading: Reading, entry: Entry, n: int) -> bool:
    name = f"dL_d{entry.kind}[{entry.layer}]"
    if reading.known(name):
        return True
    if reading.step.name != name:
        return False
    _, second, third = reading.step.dims
    place = entry.index[0] * second + (entry.index[1] if entry.kind == "W" else 0)
    return place * third + n < reading.step.shown


def parts_of(reading: Reading, entry: Entry, most: int) -> Parts:
    """The parts of a batch; of more than `most` the first, the one in view and the last, and the sum of the rest."""
    batch = reading.moment.batch
    parts = tuple(example_part(reading, entry, n) for n in range(batch))
    here = [part for part in parts if part.value is not None]
    total = derive("partial_sum", here) if here else None
    if batch <= most:
        return Parts(entry, tuple(range(batch)), parts, None, total)
    head = [n for n in range(batch) if n != reading.example][: most - 3]
    kept = sorted({*head, reading.example, batch - 1})
    rest = [parts[n] for n in range(batch) if n not in kept]
    arrived = [part for part in rest if part.value is not None]
    summed = derive("partial_sum", arrived) if arrived else Quantity(None, "partial_sum")
    return Parts(entry, (*kept[:-1], None, kept[-1]), parts, summed, total)


def draw_parts(reading: Reading, entry: Entry, rect: Rect) -> list[Shape]:
    """The bars, and under them what they add up to."""
    x, y, w, h = rect
    k = reading.look.scale
    px = max(TEXT, 15 * k)
    line, foot = 1.55 * px, 3.2 * max(NAME, 18 * k)
    columns = max(int(w / max(COLUMN * k, 150.0)), 1)
    rows = max(int((h - foot) / line), 3)
    found = parts_of(reading, entry, columns * rows)
    columns = min(columns, math.ceil(len(found.shown) / rows))
    largest = max((abs(q.value) for q in found.parts if q.value is not None and math.isfinite(q.value)), default=0.0)
    shapes: list[Shape] = []
    wide = min(w / columns, 700 * k)
    for number, n in enumerate(found.shown):
        column, place = divmod(number, rows)
        cell = (x + column * wide, y + place * line, wide - 18 * k, line)
        if n is None:
            shapes += _rest(found, cell, px)
        else:
            shapes += _part(found.parts[n], n, cell, px, largest, reading, entry)
    below = y + min(len(found.shown), rows) * line + 0.5 * (foot - 2 * max(NAME, 18 * k))
    return [*shapes, *_total(found, reading, (x, below, w, foot))]


def _part(q: Quantity, n: int, cell: Rect, px: float, largest: float, reading: Reading, entry: Entry) -> list[Shape]:
    """A row: the example's number, its bar from the middle, its part."""
    x, y, w, h = cell
    middle, k = y + h / 2, reading.look.scale
    found: list[Shape] = []
    if n == reading.example:
        found.append(Box(x - 4 * k, y + 1, w + 8 * k, h - 2, "dcdw-tint", Stroke("dcdw-line", 1.2 * k), 4 * k))
    behind = "dcdw-tint" if n == reading.example else "canvas"
    label = measure.number("000", TEXT) + 6 * k
    wide = measure.number(LONGEST, px)
    words = Words(str(reading_row(reading, n)), "muted")
    found.append(Text(x + label - 4 * k, middle, words, TEXT, "muted", "right", behind))
    left, room = x + label + 4 * k, w - label - wide - 14 * k
    zero = left + room / 2
    found.append(Arrow((zero, y + 2), (zero, y + h - 2), Stroke("line", 1.2 * k)))
    if q.value is not None and math.isfinite(q.value) and largest:
        long = q.value / largest * room / 2
        start = min(zero, zero + long)
        fill = "plus" if long > 0 else "minus"
        if abs(long) >= 1:
            found.append(Box(start, middle - 0.28 * h, abs(long), 0.56 * h, fill, None, 2 * k, entry.id))
    token = DW if q.value is not None else "unknown"
    number = figures.as_text(q, figures.within(q, wide, px), token)
    return [*found, Text(x + w, middle, number, px, token, "right", behind)]


def reading_row(reading: Reading, n: int) -> int:
    """The number of an example in the table, from 1; its place in the batch while the batch is not taken."""
    taken = reading.known("batch") and not reading.moment.probe  # a probe is no row of the table
    return int(reading.tape.view("rows")[n]) + 1 if taken else n + 1


def _rest(found: Parts, cell: Rect, px: float) -> list[Shape]:
    """The row of the parts that are left out: how many, in words where these fit, and their sum."""
    x, y, w, h = cell
    left_out = len(found.parts) - len(found.shown) + 1
    number = figures.as_text(found.rest, figures.within(found.rest, measure.number(LONGEST, px), px), DW)
    told = (translate("Sums", "⋮ {n} more").format(n=left_out), f"⋮ {left_out}")
    names = [row(Words(words, "muted"), Space(0.6), upright("Σ", "muted")) for words in told]
    room = w - measure.size(number, px)[0] - 0.5 * px
    name = next((name for name in names if measure.size(name, px)[0] <= room), names[-1])
    middle = y + h / 2
    return [Text(x, middle, name, px, "muted", "left"), Text(x + w, middle, number, px, DW, "right")]


def _total(found: Parts, reading: Reading, rect: Rect) -> list[Shape]:
    """Σ of the parts, and ∂L/∂w of the tape."""
    x, y, w, _ = rect
    k, px, entry = reading.look.scale, max(NAME, 18 * reading.look.scale), found.entry
    taped = reading.at(f"dL_d{entry.kind}[{entry.layer}]", entry.index)
    arrived = sum(part.value is not None for part in found.parts)
    total = found.total or Quantity(None, "partial_sum")
    text = translate("Sums", "sum of {n} parts = ")
    text = text if arrived == len(found.parts) else translate("Sums", "{n} parts so far: ")
    first: Formula = row(Words(text.format(n=arrived)), figures.drawn(total, DW))
    mean = reading.program.reduction == "mean"
    over = row(Space(0.4), upright("÷"), upright(str(len(found.parts))), Space(0.4)) if mean else Space(0.4)
    result = row(entry.partial("L"), upright("=", DW), figures.drawn(taped, DW))
    line = row(first, over, upright("→"), Space(0.5), result)
    shapes: list[Shape] = [Arrow((x, y), (x + w - 18 * k, y), Stroke("dcdw-line", 1.6 * k))]
    if measure.size(line, px)[0] <= w - 10 * k:
        return [*shapes, Text(x, y + 1.1 * px, line, px, "text", "left", id=entry.id)]
    shapes.append(Text(x, y + 0.9 * px, row(first, over), px, "text", "left"))
    return [*shapes, Text(x, y + 2.4 * px, result, px, "text", "left", id=entry.id)]


def model(reading: Reading, entry: Entry) -> Formula:
    """L = Σ Cⁿ ⇒ ∂L/∂w = Σ ∂Cⁿ/∂w; with 1/B where the loss is the mean."""
    n = Symbol("n")
    share = notation.Fraction(upright("1"), Symbol("B")) if reading.program.reduction == "mean" else None
    before = (share,) if share else ()
    C = notation.Script(Symbol("C"), None, n)
    L = row(Symbol("L"), upright("="), *before, Sum(n, C))
    make = notation.w if entry.kind == "W" else notation.b
    under = make(entry.layer, *entry.index, DW)
    left = notation.by(Symbol("L", DW), under, DW)
    right = notation.by(notation.Script(Symbol("C", DW), None, Symbol("n", DW)), under, DW)
    return row(L, Space(0.5), upright("⇒"), Space(0.5), left, upright("="), *before, Sum(n, right))
