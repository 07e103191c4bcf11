"""L over one parameter with its slope, and over two with the way so far."""

from __future__ import annotations

import math

import numpy as np

from visprop.engine.layout import Layout
from visprop.picture import figures, measure
from visprop.picture.area import Area, Rect, ends
from visprop.picture.formula import Formula, Space, Symbol, Words
from visprop.picture.frame import Arrow, Box, Disc, Point, Polyline, Shape, Stroke, Text
from visprop.picture.notation import DW, row, upright
from visprop.picture.reading import Reading
from visprop.picture.sizes import NAME, TEXT
from visprop.picture.thetaview.entries import Entry
from visprop.picture.thetaview.isolines import isolines
from visprop.picture.thetaview.landscape import curve, grid
from visprop.picture.thetaview.vectors import moved
from visprop.words import translate

LEVELS = 9


def draw_slope(reading: Reading, entry: Entry, rect: Rect, letter: str) -> tuple[list[Shape], list[Shape]]:
    """L over one parameter: the curve once L is known, its tangent once g is, the step once the update is."""
    k, old, slope = reading.look.scale, entry.old(reading), reading.at("g", (entry.place,))
    step = moved(reading, entry)
    px = max(NAME, 17 * k)
    head = row(Symbol(letter), Words(translate("Theta", " over ")), entry.name)
    texts = [
        (row(entry.partial(letter), upright("=", DW), figures.drawn(slope, DW)), DW),
        (row(_step_name(reading), upright("=", DW), figures.drawn(step, DW)), DW),
    ]
    plot, still = _frame(rect, head, texts, px, k)
    moving: list[Shape] = []
    if not reading.known("L") or old.value is None or not np.isfinite(old.value):
        still.append(_unknown(plot, px))
        return still, moving
    reach = max(1.0, 0.5 * abs(old.value), 1.6 * abs(step.value or 0.0) if np.isfinite(step.value or 0.0) else 0.0)
    xs, ys = curve(reading.moment, entry, old.value - reach, old.value + reach)
    area = _area(plot, xs, ys)
    if area is None:
        still.append(_unknown(plot, px))
        return still, moving
    still += _ticks(area, k, entry.token)
    still += _pieces(area, xs, ys, Stroke("text", 2.6 * k))
    here = float(ys[len(ys) // 2])
    if slope.value is not None and np.isfinite(slope.value):
        still.append(_tangent(area, old.value, here, slope.value, k))
    _step(reading, entry, area, (old.value, here), still, moving)
    still.append(Disc(*area.inside(old.value, here), 6 * k, "pulse", Stroke("a-ink", 1.5 * k), entry.id))
    return still, moving


def _step_name(reading: Reading) -> Formula:
    return Symbol("Δ", DW) if reading.program.update.has_step else Symbol("ηg", DW)


def _step(reading: Reading, entry: Entry, area: Area, here: Point, still: list[Shape], moving: list[Shape]) -> None:
    """The arrow from the old value to the new one, growing while the update is on its way."""
    k, (x, y), step = reading.look.scale, here, moved(reading, entry)
    name = f"{entry.kind}[{entry.layer}]"
    if step.value is None or not np.isfinite(step.value) or not reading.begun(name):
        return
    on_way = reading.step.moving and reading.step.name == name
    share = reading.look.progress if on_way else 1.0
    if not on_way and entry.new(reading).value is None:
        return
    end = area.inside(x - share * step.value, y)
    arrow = Arrow(area.inside(x, y), end, Stroke("weight-line", 4 * k), 12 * k, "", entry.id)
    (moving if on_way else still).append(arrow)


def _tangent(area: Area, x: float, y: float, slope: float, k: float) -> Arrow:
    """The tangent, as far as the frame and a third of its width to both sides allow."""
    reach = (area.right - area.left) / 3
    if slope:
        reach = min(reach, 0.9 * min(area.high - y, y - area.low) / abs(slope))
    ends = (x - reach, y - slope * reach), (x + reach, y + slope * reach)
    return Arrow(area.inside(*ends[0]), area.inside(*ends[1]), Stroke("dcdw-line", 3 * k))


def draw_contour(reading: Reading, one: Entry, two: Entry, rect: Rect, letter: str) -> tuple[list[Shape], list[Shape]]:
    """L over two parameters as lines of equal L, with the way that the run has come, and the step under way."""
    k, px = reading.look.scale, max(NAME, 17 * reading.look.scale)
    axes = row(upright("→"), one.name, Space(0.5), upright("↑"), two.name)
    head = row(Symbol(letter), Words(translate("Theta", " over ")), axes)
    if measure.size(head, px)[0] > rect[2]:  # beside the heading of the curve, which says it in full
        head = axes
    plot, still = _frame(rect, head, [], px, k)
    x, y = one.old(reading).value, two.old(reading).value
    if not reading.known("L") or x is None or y is None or not np.isfinite((x, y)).all():
        return [*still, _unknown(plot, px)], []
    path = _path(reading, one, two)
    reach = [max(1.0, 0.5 * abs(at), 1.15 * float(np.abs(path[:, n] - at).max())) for n, at in ((0, x), (1, y))]
    area = Area(*plot, x - reach[0], x + reach[0], y - reach[1], y + reach[1])
    heights = grid(reading.moment, one, two, (area.left, area.right, area.low, area.high))
    still += _lines(area, heights, k)
    still += _ticks(area, k, one.token)
    if len(path) > 1:
        points = tuple(area.inside(*point) for point in path.tolist())
        still.append(Polyline(points, Stroke("weight-line", 2.2 * k)))
        still += [Disc(*point, 2.2 * k, "weight-line") for point in points[:: max(len(points) // 40, 1)]]
    start = area.at(x, y)
    still.append(Disc(*start, 6 * k, "pulse", Stroke("a-ink", 1.5 * k)))
    ends = one.new(reading).value, two.new(reading).value
    if None not in ends and np.isfinite(ends).all():
        still.append(Arrow(start, area.inside(*ends), Stroke("plus", 3 * k), 11 * k))
    return still, []


def _path(reading: Reading, one: Entry, two: Entry) -> np.ndarray:
    """Where the two parameters were at the iterations that are kept, and where they are; (n, 2)."""
    layout = Layout(reading.program.sizes)
    points = []
    for _, theta in reading.moment.kept_theta():
        blocks = layout.blocks(theta)
        points.append([blocks[e.layer - 1][e.index if e.kind == "W" else (*e.index, -1)] for e in (one, two)])
    points.append([one.old(reading).value, two.old(reading).value])
    found = np.asarray(points, float)
    return found[np.isfinite(found).all(1)]


def _lines(area: Area, heights: np.ndarray, k: float) -> list[Shape]:
    """Lines closer together in height near the lowest point, so that the valley is seen."""
    finite = heights[np.isfinite(heights)]
    if not len(finite) or finite.min() == finite.max():
        return []
    low, high = float(finite.min()), float(np.quantile(finite, 0.98))
    side, found = len(heights) - 1, []
    for number in range(1, LEVELS + 1):
        level = low + (high - low) * (number / (LEVELS + 0.5)) ** 2
        stroke = Stroke("edge", (1.0 + 0.9 * (number % 3 == 0)) * k)
        for line in isolines(heights, level):
            points = tuple(
                area.at(
                    area.left + column / side * (area.right - area.left),
                    area.low + line_row / side * (area.high - area.low),
                )
                for column, line_row in line
            )
            found.append(Polyline(points, stroke))
    return found


def _frame(rect: Rect, head: Formula, texts, px: float, k: float) -> tuple[Rect, list[Shape]]:
    """The rectangle that is left for the plot, and what stands above it."""
    x, y, w, h = rect
    line, found = 1.5 * px, []
    found.append(Text(x + w / 2, y + 0.7 * line, head, px, "text"))
    y, h = y + 1.45 * line, h - 1.45 * line
    for formula, token in texts:
        found.append(Text(x + w / 2, y + line / 2, formula, px, token))
        y, h = y + 1.1 * line, h - 1.1 * line
    left, below = measure.number("−0.000", max(TEXT, 14 * k)) + 8 * k, 1.7 * max(TEXT, 14 * k)
    plot = (x + left, y + 4 * k, w - left, h - below - 8 * k)
    found.append(Box(*plot, "", Stroke("unknown-line", 1.5 * k)))
    return plot, found


def _area(plot: Rect, xs: np.ndarray, ys: np.ndarray) -> Area | None:
    finite = ys[np.isfinite(ys)]
    if not len(finite) or not np.isfinite(ys[len(ys) // 2]):
        return None
    low, high = float(finite.min()), float(finite.max())
    if not math.isfinite(2 * (high - low)):
        return None
    air = 0.08 * (high - low) or max(abs(high), 1.0) * 0.1
    return Area(*plot, float(xs[0]), float(xs[-1]), low - air, high + air)


def _pieces(area: Area, xs: np.ndarray, ys: np.ndarray, stroke: Stroke) -> list[Shape]:
    good = np.isfinite(ys)
    return [Polyline(tuple(area.at(x, y) for x, y in zip(xs[good], ys[good], strict=True)), stroke)]


def _ticks(area: Area, k: float, token: str) -> list[Shape]:
    """The values at the ends of both axes."""
    px, found, bottom = max(TEXT, 14 * k), [], area.y + area.h
    left, right = ends(area.left, area.right)
    for text, align, x in ((left, "left", area.x), (right, "right", area.x + area.w)):
        found.append(Text(x, bottom + 4 * k + 0.6 * px, Words(text, token), px, token, align))
    low, high = ends(area.low, area.high)
    for text, y in ((high, area.y + 0.6 * px), (low, bottom - 0.6 * px)):
        found.append(Text(area.x - 5 * k, y, Words(text), px, "text", "right"))
    return found


def _unknown(plot: Rect, px: float) -> Text:
    x, y, w, h = plot
    return Text(x + w / 2, y + h / 2, Words("?", "unknown", bold=True), 1.6 * px, "unknown")
