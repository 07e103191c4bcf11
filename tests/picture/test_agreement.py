"""The parts that are shown give the total that is shown, at its digits, or "≈" stands there: reckoned here in decimals.

What is read are the characters on the screen. The arithmetic is this file's own and exact to 60 digits.
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal, localcontext
from fractions import Fraction as Exact

import pytest

from tests.engine.random_experiments import random_experiment
from tests.picture.walking import numbers as leaves
from tests.picture.walking import said, texts
from visprop import Session
from visprop.picture import glyphs, numbers
from visprop.picture.focus import Focus
from visprop.picture.formula import Columns, Formula, Fraction, Framed, Number, Row, Script, Space, Symbol, Words
from visprop.picture.formulas import EXPLAINED, Topic, gradient
from visprop.picture.formulas.terms import Cell
from visprop.picture.inspector import build_inspector
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.strip import build_strip

VALUES, CHUNKS, DIGITS = 10_000, 4, 60
TOKEN = re.compile(r"\d+(?:\.\d+)?(?:e−?\d+)?|[+−·/()]|\^2|⋯|[^\s]")
NODES, EDGES, BIASES = ("z", "dC_da", "dC_dz"), ("dL_dW", "dC_dw", "W"), ("dL_db", "b")
MADE = EXPLAINED | {"dC_dw": gradient.dC_dw}


def line(formula: Formula) -> str:
    """What a formula says, on one line."""
    if isinstance(formula, Words | Symbol):
        return glyphs.plain(formula.text)
    if isinstance(formula, Number):
        return formula.text.removeprefix("+")
    if isinstance(formula, Space):
        return " "
    if isinstance(formula, Row):
        return "".join(line(part) for part in formula.parts)
    if isinstance(formula, Fraction):
        return f"({line(formula.over)}/{line(formula.under)})"
    if isinstance(formula, Framed):
        return line(formula.inside)
    assert isinstance(formula, Script)
    return line(formula.base) + (f"^{line(formula.sup)}" if formula.sup else "")


class Unread(Exception):
    """The line holds more than sums, products, quotients and squares, or leaves terms out."""


class Reckoner:
    """Reads a sum of products, with brackets, quotients and squares; a product may lack its dot before a bracket."""

    def __init__(self, text: str) -> None:
        self.tokens = TOKEN.findall(text.replace("(+", "("))

    def result(self) -> Decimal:
        found = self.sum()
        if self.tokens:
            raise Unread(self.tokens)
        return found

    def sum(self) -> Decimal:
        total = self.product()
        while self.tokens and self.tokens[0] in "+−":
            sign = self.tokens.pop(0)
            total = total + self.product() if sign == "+" else total - self.product()
        return total

    def product(self) -> Decimal:
        found = self.atom()
        while self.tokens and self.tokens[0] in "·/(":
            sign = self.tokens.pop(0) if self.tokens[0] != "(" else "·"
            other = self.atom()
            found = found * other if sign == "·" else found / other
        return found

    def atom(self) -> Decimal:
        token = self.tokens.pop(0) if self.tokens else ""
        if token == "−":
            return -self.atom()
        if token == "(":
            found = self.sum()
            if not self.tokens or self.tokens.pop(0) != ")":
                raise Unread
        elif token[:1].isdigit():
            found = Decimal(token.replace("−", "-"))
        else:
            raise Unread(token)
        if self.tokens and self.tokens[0] == "^2":
            self.tokens.pop(0)
            found *= found
        return found


def verdict(total: str, sign: str, parts: str) -> str:
    """ "=" or "≈" where that is right, "too careful" for a needless ≈, "wrong" for a false =, "" for other lines."""
    with localcontext() as context:
        context.prec = DIGITS
        try:
            found = Reckoner(parts).result()
        except Unread:
            return ""
        shown = total.replace("−", "-").removeprefix("+")
        mantissa, _, power = shown.partition("e")
        half = Decimal(5).scaleb(int(power or 0) - len(mantissa.partition(".")[2]) - 1)
        agrees = abs(found - Decimal(shown)) <= half * (1 + Decimal(10) ** (5 - DIGITS))
    if sign == "=":
        return "=" if agrees else "wrong"
    return "too careful" if agrees else "≈"


def judged(cells: tuple[Cell, ...]) -> str:
    row = [line(cell[1]) for cell in cells]
    return "" if "?" in "".join(row) else verdict(row[0], row[1], "".join(row[2:]))


def explanations(session: Session, n: int):
    """Cells of every formula of the iteration that is a sum or a product."""
    reading = Reading(session.moment(), Look(example=n, grain="iteration"))
    sizes, program = session.program.sizes, session.program
    for layer in range(1, len(sizes)):
        for i in range(sizes[layer]):
            for kind in (kind for kind in NODES if f"{kind}[{layer}]" in program):
                yield MADE[kind](Topic(reading, Focus(layer, i), 99)).cells
            for kind in BIASES:
                yield MADE[kind](Topic(reading, Focus(layer, i), 99)).cells
            for j in range(sizes[layer - 1]):
                for kind in EDGES:
                    yield MADE[kind](Topic(reading, Focus(layer, i, edges=(layer, i, j)), 99)).cells
    for kind in ("C", "L"):
        yield MADE[kind](Topic(reading, Focus(program.last, 0), 99)).cells


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_no_total_contradicts_its_parts(chunk: int) -> None:
    found: Counter[str] = Counter()
    seed = chunk
    while sum(found.values()) < VALUES / CHUNKS:
        session = Session(random_experiment(seed))
        session.advance(iterations=1 + seed % 7)
        for cells in explanations(session, seed % session.moment().batch):
            word = judged(cells)
            assert word != "wrong", (seed, [line(cell[1]) for cell in cells])
            found[word] += bool(word)
        seed += CHUNKS
    whole = sum(found.values())
    assert found["="] > 0.2 * whole and found["≈"] > 0.05 * whole
    assert found["too careful"] < 0.1 * whole


def test_the_strip_shows_what_was_judged() -> None:
    """The same cells, in a frame: the sign on the screen is the one that the digits on the screen ask for."""
    session, found = Session("lecture"), Counter()
    while session.cursor.op < len(session.program.ops):
        session.step("op")
        frame = build_strip(session.moment(), Look(1324, 164))
        columns = next(text.formula for text in texts(frame) if isinstance(text.formula, Columns))
        found[judged(tuple(zip(*columns.rows, strict=True)))] += 1
    assert found["wrong"] == 0 and found["="] > 5 and found["≈"] > 2


def test_the_paths_add_up_to_the_total_or_it_says_so() -> None:
    found = Counter()
    for seed in range(150):
        session = Session(random_experiment(seed))
        session.advance(iterations=1)
        for i in range(session.program.sizes[1]):
            frame = build_inspector(session.moment(), Look(344, 300, selection=f"node 1 {i}", value="dC_dz"))
            found[_sum_of_paths(frame)] += 1
            for cells in _factors(frame):
                found[judged(cells)] += 1
    assert found["wrong"] == 0 and found["="] > 100 and found["≈"] > 50, found


def _sum_of_paths(frame) -> str:
    """The rows of the paths as an addition."""
    rows = [
        (said(text), [n.text for n in leaves(text.formula)]) for text in texts(frame) if text.align != "baseline-left"
    ]
    at = next((k for k, (text, _) in enumerate(rows) if text.startswith("sum ")), None)
    if at is None:
        return ""
    start = next(k for k, (text, _) in enumerate(rows) if text.startswith("neurons"))
    parts = [shown[0] for _, shown in rows[start:at] if shown]
    sign = "≈" if "≈" in rows[at][0] else "="
    return verdict(rows[at + 1][1][0], sign, "+".join(f"({part})" for part in parts))


def _factors(frame):
    """The formula of the path that is written out: its lines put together again."""
    lines = [text.formula for text in texts(frame) if isinstance(text.formula, Columns)]
    start = next((k for k, each in enumerate(lines) if said_of(each.rows[0][0]) == "path"), len(lines))
    cells = [cell for each in lines[start:] for cell in zip(*each.rows, strict=True)]
    return [tuple(cells)] if cells else []


def said_of(formula: Formula) -> str:
    return formula.text if isinstance(formula, Words) else ""


@pytest.mark.parametrize(
    ("text", "number", "fits"),
    [
        ("0.30", "0.304", True), ("0.30", "0.305", True), ("0.30", "0.306", False), ("−0.30", "-0.295", True),
        ("1.2e−4", "0.000125", True), ("1.2e−4", "0.0001251", False), ("+2", "2", True), ("+2", "2.1", False),
        ("0", "0", True), ("0", "0.0001", False), ("12346", "12346.5", True), ("∞", "1", False), ("?", "0", False),
        ("2e−300", "2.4e-300", True), ("1.2e5", "124999", True), ("1.2e5", "125001", False),
    ],
)  # fmt: skip
def test_what_a_shown_number_may_be(text: str, number: str, fits: bool) -> None:
    assert numbers.may_be(text, Exact(Decimal(number))) is fits
