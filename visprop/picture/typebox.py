"""Measured parts of a formula: their sizes, and how neighbours on a line keep their distance.

Lengths are pixels; y grows downwards from the baseline, except in `up` and `down`, which both count away from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from visprop.picture import glyphs
from visprop.picture.quantity import Quantity
from visprop.words import forgotten

SCRIPT, SMALLEST = 0.7, 12.0
RELATION, BINARY, PUNCTUATION, OPEN, CLOSE, INNER, GAP, ORDINARY = range(8)
_THICK, _MEDIUM, _THIN = 5 / 18, 4 / 18, 3 / 18


@dataclass(slots=True)
class Piece:
    """A measured part; `parts` are (x, y, Piece | Glyphs | Bar | Back), offsets from the left end of its baseline.

    `source` is what a number stands for.
    """

    w: float
    up: float
    down: float
    parts: tuple = ()
    kind: int = ORDINARY
    source: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A string in one face and size."""

    text: str
    face: str
    px: float
    token: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle: the rule of a fraction."""

    w: float
    h: float
    token: str


@dataclass(frozen=True, slots=True)
class Back:
    """A tinted plate behind a term."""

    w: float
    h: float
    fill: str
    line: str


@dataclass(frozen=True, slots=True)
class Style:
    """What a part inherits: font size, colour, and whether it stands in a script (no air around operators there)."""

    px: float
    token: str = ""
    script: bool = False

    def smaller(self) -> Style:
        """The style of a script; never under 12 px, unless the text itself is."""
        return Style(max(self.px * SCRIPT, min(self.px, SMALLEST)), self.token, True)

    def scaled(self, factor: float, token: str = "") -> Style:
        """The style of a fraction's halves or of a row of numbers; never under 12 px, unless the text itself is."""
        return Style(max(self.px * factor, min(self.px, SMALLEST)), token or self.token, self.script)


@forgotten
@lru_cache(maxsize=4096)
def run(text: str, face: str, px: float, token: str, kind: int = ORDINARY) -> Piece:
    """Set a string in one face; characters that the face lacks in the system's font. Height and depth are its ink's."""
    parts, x, low, high = [], 0.0, 0.0, 0.0
    for owner, part in glyphs.split(face, text):
        bottom, top = glyphs.ink(owner, part)
        low, high = min(low, bottom), max(high, top)
        parts.append((x, 0.0, Glyphs(part, owner, px, token)))
        x += glyphs.advance(owner, part) * px
    return Piece(x, high * px, -low * px, tuple(parts), kind)


def line(atoms: list[Piece], px: float, script: bool) -> Piece:
    """Set pieces side by side, with the air that mathematics has around its operators."""
    x, parts, before = 0.0, [], GAP
    for place, atom in enumerate(atoms):
        kind = atom.kind
        if kind == BINARY:
            after = atoms[place + 1].kind if place + 1 < len(atoms) else GAP
            kind = _binary_or_sign(before, after)
        if place and not script:
            x += _air(before, kind) * px
        parts.append((x, 0.0, atom))
        x += atom.w
        before = kind
    up, down = max((atom.up for atom in atoms), default=0.0), max((atom.down for atom in atoms), default=0.0)
    return Piece(x, up, down, tuple(parts), atoms[0].kind if len(atoms) == 1 else ORDINARY)


def _binary_or_sign(before: int, after: int) -> int:
    """An operator with nothing on one side is a sign: no air."""
    alone = before not in (ORDINARY, CLOSE, INNER) or after in (RELATION, BINARY, CLOSE, PUNCTUATION, GAP)
    return ORDINARY if alone else BINARY


def _air(left: int, right: int) -> float:
    """The gap between two neighbours, in em."""
    if GAP in (left, right):
        return 0.0
    if RELATION in (left, right):
        return 0.0 if left == right else _THICK
    if BINARY in (left, right):
        return _MEDIUM
    if left == PUNCTUATION:
        return _THIN
    return _THIN if INNER in (left, right) and left != OPEN and right not in (CLOSE, PUNCTUATION) else 0.0
