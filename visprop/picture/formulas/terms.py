"""What explanations of operations are made of: cells of symbols over numbers, sums that are shortened, "=" or "≈"."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from visprop.picture import figures, glyphs, numbers
from visprop.picture.focus import Focus
from visprop.picture.formula import Formula, Framed, Row, Symbol, Words
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.words import translate

EXACT = 64  # operands up to which fractions are quick enough for an animation: 1 ms
Cell = tuple[Formula, Formula]  # symbols, and under them the numbers


@dataclass(frozen=True, slots=True)
class Side:
    """The block at the right of the strip: a title, lines of formulas, a note."""

    title: str
    lines: tuple[Formula, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """An operation for one neuron: cells from left to right, a note under them, a block beside them."""

    cells: tuple[Cell, ...]
    note: Formula | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """What is explained: the numbers and the neuron; `limit` is the most terms of a sum that are written out."""

    reading: Reading
    focus: Focus
    limit: int = 8

    @property
    def layer(self) -> int:
        return self.focus.layer

    @property
    def neuron(self) -> int:
        return self.focus.neuron

    @property
    def last(self) -> int:
        return self.reading.program.last

    @property
    def term(self) -> int | None:
        """The term that the step covers, while it goes product by product."""
        return self.focus.term

    @property
    def width(self) -> int:
        """Neurons of the output layer."""
        return self.reading.program.sizes[-1]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a sum in symbols and in numbers, with the tint and line of its frame while it is under way."""

    symbols: Formula
    numbers: Formula
    frame: tuple[str, str] = ("dzdw-tint", "a-line")


def both(symbol: str, token: str = "") -> Cell:
    """An operator in both rows."""
    return upright(symbol, token), upright(symbol, token)


def large(bracket: str, size: int = 2) -> Cell:
    """A bracket, tall in the row of symbols."""
    return Symbol(glyphs.grown(bracket)[size], upright=True), upright(bracket)


def nothing() -> Formula:
    """An empty cell."""
    return Row(())


def chosen(count: int, limit: int, current: int | None) -> list[int]:
    """The terms of a sum that are written out: all, or the first ones, the current one and the last."""
    if count <= limit:
        return list(range(count))
    keep = {count - 1} | ({current} if current is not None else set())
    first = 0
    while len(keep) < max(limit, 2) and first < count:
        keep.add(first)
        first += 1
    return sorted(keep)


def sum_cells(topic: Topic, count: int, make: Callable[[int], Term]) -> list[Cell]:
    """A sum of `count` terms with plus signs between them and ⋯ for those that are left out; the current one framed."""
    cells: list[Cell] = []
    before = -1
    for place in chosen(count, topic.limit, topic.term):
        if before >= 0:
            cells.append(both("+"))
        if place > before + 1:
            cells += [both("⋯"), both("+")]
        term = make(place)
        cells.append(framed(term) if place == topic.term else (term.symbols, term.numbers))
        before = place
    return cells


def framed(term: Term) -> Cell:
    """A term on its plate."""
    return Framed(term.symbols, *term.frame), Framed(term.numbers, *term.frame)


def factor(q: Quantity, token: str = "", always: bool = False) -> Formula:
    """A number as a factor or a term: in brackets if it is negative, or always with its sign."""
    shown = figures.text(q)
    token = token if q.value is not None else "unknown"
    if q.value is not None and (always or (q.value < 0 and shown != "0")):
        return row(upright("(", token), figures.as_text(q, shown, token), upright(")", token))
    return figures.as_text(q, shown.removeprefix("+"), token)


def times(*factors: Formula) -> Row:
    """A product with dots."""
    parts: list[Formula] = []
    for number, one in enumerate(factors):
        parts += [upright("·"), one] if number else [one]
    return Row(tuple(parts))


def beside(*factors: Formula) -> Row:
    """A product of symbols without dots."""
    return Row(factors)


def relation(result: Quantity, rule: Callable[[Sequence], float | Fraction], operands: Sequence[Quantity]) -> str:
    """ "=" if the digits shown of the operands give the digits shown of the result, reckoned exactly; else "≈".

    `rule` takes fractions; it may return a float where roots and logarithms leave no other way.
    """
    return agreement(result, figures.text(result), rule, [figures.text(q) for q in operands])


def agreement(
    result: Quantity, shown: str, rule: Callable[[Sequence], float | Fraction], operands: Sequence[str]
) -> str:
    """As `relation`, for a result and operands that are written in another way than `figures.text` has it."""
    if result.value is None or numbers.UNKNOWN in operands:
        return "="
    values = [numbers.read(text) for text in operands]
    if any(value is None for value in values):
        return "≈"
    if len(values) > EXACT:
        values = [float(value) for value in values]
    try:
        again = Fraction(rule(values))
        same = figures.text(Quantity(float(again), result.name)) == shown or shown != figures.text(result)
    except (OverflowError, ValueError, ZeroDivisionError):
        return "≈"
    return "=" if same and numbers.may_be(shown, again) else "≈"


def equation(left: Formula, result: Quantity, sign: str, token: str, cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """result = cells, with the equals sign of symbols above that of numbers."""
    return (left, figures.drawn(result, token)), (upright("="), upright(sign)), *cells


def rounded_note(sign: str) -> str:
    """Why there is a "≈"."""
    return translate("Formulas", "≈ because the digits shown are rounded") if sign == "≈" else ""


def line(text: str, *parts: Formula) -> Row:
    """Words, then formulas."""
    return Row((Words(text), *parts)) if text else Row(parts)


def equal(left: Formula, q: Quantity, token: str, sign: str = "=") -> Row:
    """left = number."""
    return row(left, upright(sign), figures.drawn(q, token))


def product(v: Sequence):
    """Product of all."""
    return math.prod(v)


def pairs_sum(v: Sequence):
    """Sum of products of pairs; an odd last value is added."""
    total = sum(v[k] * v[k + 1] for k in range(0, len(v) - 1, 2))
    return total + v[-1] if len(v) % 2 else total
