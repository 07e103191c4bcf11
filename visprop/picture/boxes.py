"""Where every glyph of a formula stands: layout without Qt, in pixels, so whoever builds a frame knows each box."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from visprop.picture import glyphs
from visprop.picture.formula import Formula
from visprop.picture.frame import Text
from visprop.picture.quantity import Quantity
from visprop.picture.typebox import Back, Bar, Glyphs, Piece, Style
from visprop.picture.typeset import piece
from visprop.words import forgotten


@dataclass(frozen=True, slots=True)
class Run:
    """A string in one face and size; (x, y) is the left end of its baseline. The token "" is the text's own colour."""

    x: float
    y: float
    text: str
    px: float
    face: str
    token: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A filled bar, (x, y) its upper left corner."""

    x: float
    y: float
    w: float
    h: float
    token: str


@dataclass(frozen=True, slots=True)
class Plate:
    """A tinted plate with a line around it, drawn before the text."""

    x: float
    y: float
    w: float
    h: float
    fill: str
    line: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a number stands, (x, y) its upper left corner."""

    x: float
    y: float
    w: float
    h: float
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Placed:
    """A formula that was laid out: x grows to the right from its left end, y downwards from its baseline."""

    w: float
    ascent: float
    descent: float
    runs: tuple[Run, ...]
    rules: tuple[Rule, ...]
    plates: tuple[Plate, ...]
    spots: tuple[Spot, ...] = ()

    @property
    def h(self) -> float:
        """The whole height."""
        return self.ascent + self.descent

    @property
    def smallest(self) -> float:
        """The smallest font size in it, in pixels; infinite without any text."""
        return min((run.px for run in self.runs), default=float("inf"))

    @property
    def text(self) -> str:
        """What it says, as a person would type it, in drawing order."""
        return " ".join(glyphs.plain(run.text) for run in self.runs)


@forgotten
@lru_cache(maxsize=1024)  # the largest frames have 600 texts; an explanation of a sum is 10 kB
def layout(formula: Formula, px: float) -> Placed:
    """Set `formula` in a font of `px` pixels. Scripts shrink to 0.7, but not under 12 px."""
    whole = piece(formula, Style(px))
    found: tuple[list[Run], list[Rule], list[Plate], list[Spot]] = ([], [], [], [])
    _collect(whole, 0.0, 0.0, found)
    return Placed(whole.w, whole.up, whole.down, *(tuple(each) for each in found))


def _collect(part: Piece, x: float, y: float, found: tuple[list[Run], list[Rule], list[Plate], list[Spot]]) -> None:
    if part.source is not None:
        found[3].append(Spot(x, y - part.up, part.w, part.up + part.down, part.source))
    for dx, dy, inner in part.parts:
        kind = type(inner)
        if kind is Piece:
            _collect(inner, x + dx, y + dy, found)
        elif kind is Glyphs:
            found[0].append(Run(x + dx, y + dy, inner.text, inner.px, inner.face, inner.token))
        elif kind is Bar:
            found[1].append(Rule(x + dx, y + dy, inner.w, inner.h, inner.token))
        elif kind is Back:
            found[2].append(Plate(x + dx, y + dy, inner.w, inner.h, inner.fill, inner.line))


def place(text: Text) -> tuple[Placed, float, float]:
    """Return a text's layout and where its baseline begins."""
    placed = layout(text.formula, text.px)
    x = text.x
    if text.align.endswith("center"):
        x -= placed.w / 2
    elif text.align.endswith("right"):
        x -= placed.w
    y = text.y if text.align.startswith("baseline") else text.y + (placed.ascent - placed.descent) / 2
    return placed, x, y


def bounds(text: Text) -> tuple[float, float, float, float]:
    """Return the rectangle (x, y, w, h) that a text takes, as painted."""
    placed, x, y = place(text)
    return x, y - placed.ascent, placed.w, placed.h
