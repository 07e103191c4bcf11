"""Formula trees: what a line of mathematics says, before anyone knows where its glyphs stand.

Leaves carry a theme token for their colour ("" takes the colour of the text around it). `boxes.py` measures them.
"""

from __future__ import annotations

from dataclasses import dataclass

from visprop.picture.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Words:
    """Upright text in the interface font (DejaVu Sans)."""

    text: str
    token: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Symbol:
    """Mathematics in the mathematics font (STIX Two Math); Latin and Greek letters in italics unless `upright`."""

    text: str
    token: str = ""
    upright: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its source. `text` is what is drawn ("?" when the quantity is not computed)."""

    text: str
    quantity: Quantity
    token: str = ""
    bold: bool = True


@dataclass(frozen=True, slots=True)
class Space:
    """A gap, in em of the text around it."""

    em: float


@dataclass(frozen=True, slots=True)
class Row:
    """Parts side by side on one baseline."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Fraction:
    """One part over another, with a rule between."""

    over: Formula
    under: Formula
    token: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """A base with a subscript and a superscript, either may be None."""

    base: Formula
    sub: Formula | None = None
    sup: Formula | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """A large sum sign with what stands under it, and its body."""

    under: Formula | None
    body: Formula
    token: str = ""


@dataclass(frozen=True, slots=True)
class Paren:
    """A part in parentheses that grow with it."""

    inside: Formula
    token: str = ""


@dataclass(frozen=True, slots=True)
class Framed:
    """A part on a tinted plate with a line around it: the term under way. `fill` and `line` are theme tokens."""

    inside: Formula
    fill: str
    line: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of equally many cells whose columns stand under each other: symbols above, their numbers below."""

    rows: tuple[tuple[Formula, ...], ...]


Formula = Words | Symbol | Number | Space | Row | Fraction | Script | Sum | Paren | Framed | Columns
