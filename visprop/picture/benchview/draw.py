"""The plot of the bench: target, the sum, its constant and its units, and the handles of the selected one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from visprop.data import DataSet
from visprop.engine.activations import ACTIVATIONS
from visprop.picture.area import Area, ends
from visprop.picture.benchview.bench import MOST_UNITS, Bench
from visprop.picture.benchview.fitting import Unit
from visprop.picture.benchview.handles import Handle, handles_of
from visprop.picture.boxed import fit
from visprop.picture.formula import Symbol, Words
from visprop.picture.frame import Arrow, Box, Disc, Point, Polyline, Shape, Stroke, Text
from visprop.picture.sizes import TEXT
from visprop.picture.thinning import kept

POINTS = 361  # at which a curve is computed: two pixels apart in a window of 1920, four on a 4K projector
MOST_DOTS = 120  # rows that are drawn as points
LETTERS = {"w": ("w", "weight"), "b": ("b", "bias"), "c": ("c", "weight"), "k": ("b", "bias")}


def draw_ground(bench: Bench, area: Area, k: float) -> list[Shape]:
    """What no handle moves: the axes and the target."""
    return [*_axes(area, k), *_target(bench.reading.moment.data, area, k)]


def draw_curves(bench: Bench, area: Area, k: float) -> list[Shape]:
    """The constant, the units and their sum, and the handles."""
    found: list[Shape] = []
    if not bench.known:
        x, y = area.x + area.w / 2, area.y + area.h / 2
        return [*found, Text(x, y, Words("?", "unknown", bold=True), 40 * k, "unknown")]
    level = area.inside(area.left, bench.constant)[1]
    dash = (10 * k, 6 * k)
    if area.low < bench.constant < area.high:
        found.append(Arrow((area.x, level), (area.x + area.w, level), Stroke("bias-line", 2 * k, dash), id="bias 2 0"))
    for i in sorted(range(len(bench.units)), key=lambda i: i == bench.selected):  # those that stand in a drag first
        unit, chosen = bench.units[i], i == bench.selected
        stroke = Stroke("selection-line", (3.2 if chosen else 1.8) * k, (), 1.0 if chosen else 0.75)
        found += _curve(unit, bench.activation, area, stroke, f"node 1 {i}")
    total = bench.constant + sum(_heights(unit, bench.activation, area) for unit in bench.units)
    found += [Polyline(line, Stroke("text", 3.2 * k)) for line in pieces(area, total)]
    grips = handles_of(bench, area, k)
    found += _badges(bench, area, grips, k)
    return [*found, *(shape for handle in grips for shape in _handle(handle, area, k))]


def _axes(area: Area, k: float) -> list[Shape]:
    box = Box(area.x, area.y, area.w, area.h, "", Stroke("unknown-line", 1.5 * k))
    found: list[Shape] = [box]
    if area.low < 0 < area.high:
        y = area.at(area.left, 0.0)[1]
        found.append(Arrow((area.x, y), (area.x + area.w, y), Stroke("line", 1.2 * k)))
        found.append(Text(area.x - 6 * k, y, Words("0"), max(TEXT, 14 * k), "text", "right"))
    px, bottom = max(TEXT, 14 * k), area.y + area.h
    left, right = ends(area.left, area.right)
    y = bottom + 4 * k + 0.6 * px
    found.append(Text(area.x, y, Words(left), px, "text", "left"))
    found.append(Text(area.x + area.w, y, Words(right), px, "text", "right"))
    found.append(Text(area.x + area.w / 2, y, Symbol("x"), max(16.0, 17 * k)))
    low, high = ends(area.low, area.high)
    found.append(Text(area.x - 6 * k, area.y + 0.6 * px, Words(high), px, "text", "right"))
    return [*found, Text(area.x - 6 * k, bottom - 0.6 * px, Words(low), px, "text", "right")]


@lru_cache(maxsize=1)
def _target(data: DataSet, area: Area, k: float) -> tuple[Shape, ...]:
    """The training rows, and the line through them."""
    order = np.argsort(data.x[:, 0], kind="stable")
    points = tuple(area.at(float(data.x[n, 0]), float(data.y[n, 0])) for n in order)
    dots = points if len(points) <= MOST_DOTS else ()
    return (Polyline(points, Stroke("dcdz-arrow", 2.4 * k)), *(Disc(*dot, 3 * k, "dcdz-arrow") for dot in dots))


# While a handle is dragged one unit of many is another one, and one while another is chosen: two lots of curves.
@lru_cache(maxsize=2 * MOST_UNITS)
def _curve(unit: Unit, activation: str, area: Area, stroke: Stroke, name: str) -> tuple[Polyline, ...]:
    return tuple(Polyline(line, stroke, "", name) for line in pieces(area, _heights(unit, activation, area)))


@lru_cache(maxsize=2 * MOST_UNITS)
def _heights(unit: Unit, activation: str, area: Area) -> np.ndarray:
    """c·σ(w x + b) at POINTS places over the plot, which nobody may write to."""
    return unit.c * ACTIVATIONS[activation].value(unit.w * np.linspace(area.left, area.right, POINTS) + unit.b)


def pieces(area: Area, ys: np.ndarray) -> Iterator[tuple[Point, ...]]:
    """The parts of a curve that lie within the frame; `ys` at places evenly over it."""
    inside = (ys >= area.low) & (ys <= area.high)
    left, up = area.at(np.linspace(area.left, area.right, len(ys)), ys)
    ends = np.flatnonzero(np.diff(np.concatenate([[False], inside, [False]]).astype(int)))
    for start, stop in ends.reshape(-1, 2).tolist():
        if stop > start + 1:
            places = [start + place for place in kept(up[start:stop])]
            yield tuple(zip(left[places].tolist(), up[places].tolist(), strict=True))


def _handle(handle: Handle, area: Area, k: float) -> list[Shape]:
    x, y = area.inside(handle.x, handle.y)
    letter, token = LETTERS[handle.kind]
    radius = max(10.0, 12 * k)
    disc = Disc(x, y, radius, "canvas", Stroke("ring" if handle.kind != "k" else "bias-line", 2.6 * k), handle.id)
    return [disc, Text(x, y, Symbol(letter), max(TEXT, 15 * k), token, "center", "canvas", handle.id)]


def _badges(bench: Bench, area: Area, grips: tuple[Handle, ...], k: float) -> list[Shape]:
    """A number on the middle of each other unit's ramp, to choose it by, where it meets no other."""
    radius = max(8.0, 9 * k)
    taken = [area.inside(grip.x, grip.y) for grip in grips]
    found: list[Shape] = []
    for i, unit in enumerate(bench.units):
        if i == bench.selected or not unit.w or not area.holds(-unit.b / unit.w, unit.c / 2):
            continue
        x, y = area.at(-unit.b / unit.w, unit.c / 2)
        if any((x - u) ** 2 + (y - v) ** 2 < (3 * radius) ** 2 for u, v in taken):
            continue
        taken.append((x, y))
        text, px = str(i + 1), 1.5 * radius
        found.append(Disc(x, y, radius, "selection", Stroke("selection-line", 1.5 * k), f"node 1 {i}"))
        size = fit(text, px, 1.8 * radius)
        found.append(Text(x, y, Words(text, bold=True), size, "text", "center", "selection", f"node 1 {i}"))
    return found
