"""A frame: what is to be seen, as a list of shapes in pixels with theme tokens for colours. Painting needs no thought.

Shapes are drawn in order. `id` says what a shape stands for ("node 2 0", "edge 2 0 1", "bias 2 0", "input 1", "cost",
"op 7"; layers as in the code, neurons from 0), so that a click or a hover is answered by arithmetic; "" is no target.
"""

from __future__ import annotations

from dataclasses import dataclass

from visprop.picture.formula import Formula

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line: theme token, width in pixels, dash pattern in pixels (empty: solid), opacity 0..1."""

    token: str
    width: float = 2.0
    dash: tuple[float, ...] = ()
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with round corners, (x, y) its upper left corner. `fill` is a theme token, "" for none."""

    x: float
    y: float
    w: float
    h: float
    fill: str = ""
    stroke: Stroke | None = None
    corner: float = 0.0
    id: str = ""


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle about (x, y)."""

    x: float
    y: float
    r: float
    fill: str = ""
    stroke: Stroke | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Polyline:
    """A line through points; closed and filled if `fill` is given."""

    points: tuple[Point, ...]
    stroke: Stroke | None = None
    fill: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Arrow:
    """A straight arrow from `start` to `end`, where its tip lies.

    `head` is the head's length in pixels (0: a plain line). `core` draws a dashed core along the shaft in that token
    (a red arrow that carries a negative number).
    """

    start: Point
    end: Point
    stroke: Stroke
    head: float = 0.0
    core: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A formula at a place. `align` says which point of its box is at (x, y): "center", "left", "right" (middle
    height); "baseline-left", "baseline-center", "baseline-right" put (x, y) on the baseline.

    `px` is the font's size in pixels, `token` the ink, `behind` the token of what it stands on (to test contrast).
    """

    x: float
    y: float
    formula: Formula
    px: float
    token: str = "text"
    align: str = "center"
    behind: str = "canvas"
    id: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture about (x, y): `side` * `side` heat levels (0..255, see `charts.heat`), by rows from the top.

    It is round, with `r` its radius, or `square`, with `r` half its side.
    """

    x: float
    y: float
    r: float
    levels: bytes
    side: int
    id: str = ""
    square: bool = False


Shape = Box | Disc | Polyline | Arrow | Text | Picture


@dataclass(frozen=True, slots=True)
class Pulse:
    """Where a moving number is: on edge `edge` at `fraction` of its way, carrying the quantity drawn by the shapes."""

    edge: str
    fraction: float
    at: Point


@dataclass(frozen=True, slots=True)
class Frame:
    """A whole picture. `still` changes only from step to step and may be cached; `moving` is drawn over it: what is on
    its way within a step, and what moves with every iteration of a run.

    Equal moments and looks give equal frames.
    """

    width: int
    height: int
    still: tuple[Shape, ...]
    moving: tuple[Shape, ...] = ()
    pulses: tuple[Pulse, ...] = ()
    background: str = "canvas"
