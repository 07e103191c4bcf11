"""Beside the plot: how well the sum fits, the selected unit with its numbers, and its sigmoid made of two ReLUs."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from visprop.engine.activations import ACTIVATIONS
from visprop.picture import curves, figures, measure, notation
from visprop.picture.area import Area, Rect
from visprop.picture.benchview.bench import Bench, numbers_of
from visprop.picture.benchview.fitting import outputs
from visprop.picture.derived import derive
from visprop.picture.formula import Formula, Space, Symbol, Words
from visprop.picture.frame import Arrow, Box, Disc, Polyline, Shape, Stroke, Text
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.sizes import NAME, TEXT
from visprop.words import forgotten, translate

MOST_ROWS = 2000  # of the training rows: the error of more is not written
REACH = 6.0  # of z


def draw_side(bench: Bench, rect: Rect, k: float) -> tuple[list[Shape], list[Shape]]:
    """The column at the right, as much of it as fits: (what stays, what a handle changes)."""
    x, y, w, h = rect
    px = max(TEXT, 16 * k)
    found: list[Shape] = []
    numbers: list[Shape] = []
    for line in _lines(bench, w, px):
        numbers.append(Text(x, y + 0.9 * px, line, px, "text", "left"))
        y, h = y + 1.8 * px, h - 1.8 * px
    legend = _legend(px)
    below = 1.7 * px * len(legend)
    plot = (x, y + 6 * k, w, h - below - 12 * k)
    if plot[3] > 70 * k:
        area, shapes = _shapes(plot, k)
        found += shapes
        numbers += _here(bench, area, k)
    at = y + h - below
    for stroke, words in legend:
        middle = at + 0.85 * px
        found.append(Arrow((x, middle), (x + 34 * k, middle), stroke))
        found.append(Text(x + 42 * k, middle, words, px, "text", "left"))
        at += 1.7 * px
    return found, numbers


def rms(bench: Bench) -> Quantity:
    """The error of the sum over the training rows, on arrays of its own: a probe of every row with the latest θ."""
    total = outputs(list(bench.units), bench.constant, bench.x, bench.activation)
    pairs = []
    for n, (a, t) in enumerate(zip(total.tolist(), bench.y.tolist(), strict=True)):
        pairs += [Quantity(a, "probe.a[2]", (n, 0)), Quantity(t, "data.y", (n, 0))]
    return derive("rms_percent", pairs)


def _lines(bench: Bench, width: float, px: float) -> list[Formula]:
    i = bench.selected
    w, b, c = numbers_of(bench.reading, i)
    number = str(i + 1)
    parts: list[Formula] = []
    for letter, q, token in (("w", w, notation.WEIGHT), ("b", b, notation.BIAS), ("c", c, notation.WEIGHT)):
        parts += [notation.indexed(letter, token, number), upright("=", token), figures.drawn(q, token), Space(0.7)]
    title = Words(translate("Bench", "unit {n} of {all}").format(n=number, all=len(bench.units)), bold=True)
    values = row(*parts[:-1])
    lines = [row(title, Space(1.0), values)]
    if measure.size(title, px)[0] + 3 * measure.number("=+0.0000 b", px) + px > width:
        lines = [title, values]
    if bench.known and len(bench.x) <= MOST_ROWS:
        error = figures.drawn(rms(bench))
        text = Words(translate("Bench", "error (rms) "))
        lines.insert(0, row(text, error, Words(translate("Bench", " % of the target's range"))))
    return lines


def _legend(px: float) -> list[tuple[Stroke, Formula]]:
    thick = px / 6
    i = Symbol("i")
    unit = row(
        notation.Script(Symbol("c"), i), Symbol("σ"), upright("("), notation.Script(Symbol("b"), i), upright("+"),
        notation.Script(Symbol("w"), i), Symbol("x"), upright(")"), Words(translate("Bench", ", one unit")),
    )  # fmt: skip
    return [
        (Stroke("dcdz-arrow", thick), Words(translate("Bench", "target"))),
        (Stroke("text", 1.2 * thick), row(Symbol("y"), Words(translate("Bench", ", the sum of all")))),
        (Stroke("selection-line", thick), unit),
        (Stroke("bias-line", thick, (2 * thick, thick)), row(Symbol("b"), Words(translate("Bench", ", the constant")))),
    ]


@forgotten
@lru_cache(maxsize=8)
def _shapes(rect: Rect, k: float) -> tuple[Area, tuple[Shape, ...]]:
    """σ(z), hard beside it, and the two ReLUs whose difference the hard one is."""
    x, y, w, h = rect
    px = max(NAME, 16 * k)
    found: list[Shape] = []
    hard = row(
        Words(translate("Bench", "hard sigmoid"), "bias"), upright("="), notation.Fraction(upright("1"), upright("6")),
        upright("("), Words("relu"), upright("("), Symbol("z"), upright("+"), upright("3"), upright(")"),
        upright("−"), Words("relu"), upright("("), Symbol("z"), upright("−"), upright("3"), upright("))"),
    )  # fmt: skip
    high = 0.0
    if measure.size(hard, px)[0] <= w:
        high = 1.4 * measure.size(hard, px)[1]
        found.append(Text(x, y + high / 2, hard, px, "text", "left"))
    area = Area(x, y + high, w, h - high, -REACH, REACH, -1.6, 1.6)
    found.append(Box(area.x, area.y, area.w, area.h, "", Stroke("line", 1.2 * k)))
    zero = area.at(0.0, 0.0)[1]
    found.append(Arrow((area.x, zero), (area.x + area.w, zero), Stroke("line", 1.2 * k)))
    zs = np.linspace(-REACH, REACH, 121)
    dash = (7 * k, 5 * k)
    lines = (
        (np.maximum(zs + 3, 0) / 6, Stroke("plus", 1.8 * k, dash)),
        (-np.maximum(zs - 3, 0) / 6, Stroke("minus", 1.8 * k, dash)),
        (ACTIVATIONS["hard_sigmoid"].value(zs), Stroke("bias-line", 2.6 * k)),
        (ACTIVATIONS["sigmoid"].value(zs), Stroke("selection-line", 2.6 * k)),
    )
    for ys, stroke in lines:
        found.append(
            Polyline(tuple(area.inside(*point) for point in zip(zs.tolist(), ys.tolist(), strict=True)), stroke)
        )
    found += _names(area, max(TEXT, 14 * k))
    return area, tuple(found)


def _names(area: Area, px: float) -> list[Shape]:
    """Which line is which, at the left, where none of them has risen yet."""
    both = row(Words("sigmoid", "weight"), Words(", "), Words(translate("Bench", "hard sigmoid"), "bias"))
    zero = area.at(0.0, 0.0)[1]
    names = (
        (Words("relu(z + 3)/6", "dzdw"), area.y + 0.8 * px),
        (both, zero + 0.9 * px),
        (Words("−relu(z − 3)/6", "weight"), area.y + area.h - 0.8 * px),
    )
    if area.h < 6 * px or max(measure.size(words, px)[0] for words, _ in names) > 0.7 * area.w:
        return []
    return [Text(area.x + 0.03 * area.w, at, words, px, "text", "left") for words, at in names]


def _here(bench: Bench, area: Area, k: float) -> list[Shape]:
    """Where the example that is shown stands on the selected unit's curve, once its a is known."""
    z = bench.reading.get("z[1]", bench.selected).value
    a = bench.reading.get("a[1]", bench.selected).value
    if z is None or not np.isfinite(z):
        return []
    y = curves.value(bench.activation, z) if a is None else a
    fill = "pulse" if a is not None else "canvas"
    return [Disc(*area.inside(z, y), 5 * k, fill, Stroke("a-ink", 1.5 * k), f"node 1 {bench.selected}")]
