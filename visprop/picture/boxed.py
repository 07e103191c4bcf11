"""Shapes that are used again and again: boxes with a number in them, and text that fits a width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from visprop.picture import boxes, figures, measure
from visprop.picture.formula import Formula
from visprop.picture.frame import Arrow, Box, Shape, Stroke, Text
from visprop.picture.quantity import Quantity
from visprop.picture.sizes import TEXT


@dataclass(frozen=True, slots=True)
class Style:
    """Colours of a box: fill, line, ink."""

    fill: str
    line: str
    ink: str


VALUE = Style("a-fill", "a-line", "a-ink")
BIAS = Style("bias-fill", "bias-line", "bias")
RED = Style("dcdz-tint", "dcdz-arrow", "dcdz")
PURPLE = Style("dcdw-tint", "dcdw-line", "dcdw")
AMBER = Style("dzdw-tint", "a-line", "dzdw")
BLUE = Style("weight-tint", "weight-line", "weight")
WHITE = Style("canvas", "muted", "text")


def fit(text: str, px: float, width: float) -> float:
    """The size at which a number is no wider than `width`, at most `px`, at least 13."""
    wide = measure.number(text, 1.0)
    return px if wide * px <= width else max(TEXT, width / wide)


def plate(x: float, y: float, w: float, h: float, style: Style, u: float, id: str = "", width: float = 2.0) -> Box:
    """A box about the centre (x, y)."""
    return Box(x - w / 2, y - h / 2, w, h, style.fill, Stroke(style.line, width * u), 7 * u, id)


def empty(x: float, y: float, w: float, h: float, u: float, id: str = "") -> Box:
    """The dashed box of what is not computed."""
    return Box(x - w / 2, y - h / 2, w, h, "canvas", Stroke("unknown-line", 2 * u, (5 * u, 4 * u)), 7 * u, id)


def number_box(
    x: float, y: float, w: float, h: float, q: Quantity, style: Style, px: float, u: float, id: str = ""
) -> tuple[Shape, Text]:
    """A box about (x, y) with a number in it, dashed while that is not computed; with fewer digits if it is narrow."""
    text = figures.within(q, w - 6 * u, TEXT)
    px = fit(text, px, w - 6 * u)
    if q.value is None:
        return empty(x, y, w, h, u, id), Text(x, y, figures.drawn(q), px, "unknown", id=id)
    w = max(w, measure.number(text, px) + 6 * u)
    number = figures.as_text(q, text, style.ink)
    return plate(x, y, w, h, style, u, id), Text(x, y, number, px, style.ink, "center", style.fill, id)


def label(
    x: float, y: float, formula: Formula, px: float, token: str = "text", align: str = "left", id: str = ""
) -> Text:
    """Text on the canvas."""
    return Text(x, y, formula, px, token, align, "canvas", id)


def patch(text: Text) -> Box:
    """A piece of canvas under a text, which hides the line that the text interrupts."""
    x, y, w, h = boxes.bounds(text)
    return Box(x - 2, y, w + 4, h, "canvas", None, 0, text.id)


def underline(x: float, y: float, w: float, u: float) -> Callable[[float], Arrow]:
    """A line under a box whose number is on its way; it grows with the progress."""
    at, stroke = y + 4 * u, Stroke("ring", 3 * u)
    return lambda progress: Arrow((x - w / 2, at), (x - w / 2 + w * progress, at), stroke)
