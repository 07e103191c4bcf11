"""The forward slide's call-outs: the weight of each gap's last level edge is circled, and ∂z/∂w is written below it.

Only where there is room below the edge, and not where the edge has a plate, which says the same.
"""

from __future__ import annotations

from visprop.picture import figures, measure, notation
from visprop.picture.boxed import label
from visprop.picture.formula import Formula
from visprop.picture.frame import Box, Point, Polyline, Shape, Stroke
from visprop.picture.labels import Placed, Rect, crosses
from visprop.picture.layout import Line
from visprop.picture.notation import row, upright
from visprop.picture.sizes import TEXT
from visprop.picture.view import FORWARD, READY, View

DOWN, STEPS = 15.0, 14  # design pixels from the circle to the text; points of the curve
ASIDE = (0.0, 12.0, 24.0, 36.0, 48.0, 60.0, -12.0, -24.0)  # design pixels that the text may stand beside the weight


def callouts(view: View, placed: Placed, taken: tuple[Rect, ...]) -> list[Shape]:
    """Circle, arrow and ∂z/∂w = a for each layer whose last level edge shows its weight, once a is known."""
    if view.sizes.detail != "A" or view.phase not in (READY, FORWARD) or view.compared:
        return []
    found: list[Shape] = []
    for line in _last_level(view):
        kind, x, y = placed.get(line.wire.id, ("", 0.0, 0.0))
        if kind == "weight" and view.reading.get(f"a[{line.wire.layer - 1}]", line.wire.j).value is not None:
            found += _callout(view, line, (x, y), taken)
    return found


def _last_level(view: View) -> list[Line]:
    """For each layer the level edge between the last rows of its two columns, where there is one."""
    last = {layer: indices[-1] for layer, indices in view.layout.shown}
    lines = (line for line in view.layout.lines.values() if line.wire.layer)
    return [
        line
        for line in lines
        if (line.wire.i, line.wire.j) == (last[line.wire.layer], last[line.wire.layer - 1])
        and abs(line.start[1] - line.end[1]) < 1
    ]


def _callout(view: View, line: Line, at: Point, taken: tuple[Rect, ...]) -> list[Shape]:
    """The three shapes; nothing where the text finds no place."""
    (x, y), u, wire = at, view.sizes.unit, line.wire
    q = view.reading.get(f"a[{wire.layer - 1}]", wire.j)
    number = figures.drawn(q, notation.A)
    weight = view.reading.latest("W", wire.layer, wire.i, wire.j)
    w, h = measure.number(figures.text(weight), view.sizes.weight_px), 1.2 * view.sizes.weight_px
    ring = Box(x - w / 2 - 5 * u, y - h / 2 - 2 * u, w + 10 * u, h + 4 * u, "", Stroke("ring", 2.2 * u), h / 2 + 2 * u)
    small, fraction = max(TEXT, view.sizes.note_px), notation.dz_dw_of_any()
    for name, px in ((fraction, view.sizes.name_px), (fraction, small), (notation.flat("z", "w", notation.A), small)):
        formula: Formula = row(name, upright("=", notation.A), number)
        size = measure.size(row(name, upright("=")), px)
        wide, high = size[0] + measure.number("−0.000", px), size[1]
        middle = y + h / 2 + DOWN * u + high / 2
        for aside in ASIDE:
            left = x + aside * u - 0.2 * wide
            rect = (left - 4 * u, middle - high / 2, left + wide, middle + high / 2)
            if _free(view, rect, taken):
                text = label(left, middle, formula, px, notation.A, "left", wire.id)
                return [ring, *_curve((x - w / 2 - 5 * u, y), (left - 4 * u, middle), u), text]
    return []


def _free(view: View, rect: Rect, taken: tuple[Rect, ...]) -> bool:
    """Whether a rectangle lies in the picture and meets neither a node nor an edge."""
    if rect[3] > view.layout.bottom:
        return False
    if any(rect[0] < t[2] and t[0] < rect[2] and rect[1] < t[3] and t[1] < rect[3] for t in taken):
        return False
    return not any(crosses(rect, line.start, line.end) for line in view.layout.lines.values())


def _curve(start: Point, end: Point, u: float) -> list[Shape]:
    """An arrow from the left of the circle, bent outward, to the left of the text (a quadratic Bézier curve)."""
    bend = min(start[0], end[0]) - 16 * u, 0.4 * start[1] + 0.6 * end[1]
    points = tuple(
        ((1 - t) ** 2 * start[0] + 2 * t * (1 - t) * bend[0] + t * t * end[0],
         (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * bend[1] + t * t * end[1])
        for t in (step / STEPS for step in range(STEPS + 1))
    )  # fmt: skip
    (x, y), dx, dy = end, end[0] - bend[0], end[1] - bend[1]
    long = max((dx * dx + dy * dy) ** 0.5, 1e-9)
    ux, uy, head, wide = dx / long, dy / long, 10 * u, 4.5 * u
    corners = (
        (x, y),
        (x - head * ux - wide * uy, y - head * uy + wide * ux),
        (x - head * ux + wide * uy, y - head * uy - wide * ux),
    )
    return [Polyline(points[:-1], Stroke("ring", 2.2 * u)), Polyline(corners, None, "ring")]
