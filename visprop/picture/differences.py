"""The network with another run laid over it: neurons tinted, edges drawn by how far the two lie apart.

Orange and solid: more in the run in view. Blue and dashed: less. The value boxes keep the numbers of the run in view.
"""

from __future__ import annotations

from dataclasses import replace

from visprop.picture import boxes, figures, measure
from visprop.picture.boxed import Style, empty, fit, plate
from visprop.picture.compare import Pair, share, tint
from visprop.picture.formula import Symbol
from visprop.picture.frame import Arrow, Box, Disc, Shape, Stroke, Text
from visprop.picture.layout import Line, Spot
from visprop.picture.notation import row, upright
from visprop.picture.sizes import TEXT
from visprop.picture.view import Sheet, View

DELTA = Symbol("Δ", upright=True)
THIN, THICK = 1.2, 6.0  # design pixels: an edge without a difference, and one at the end of the scale


def draw_edges(view: View, sheet: Sheet, lines: list[Line]) -> None:
    """Each edge by the difference of its weight: orange where it is more in the run in view, dashed blue where less."""
    pairs = [(line, view.compared.latest("W", line.wire.layer, line.wire.i, line.wire.j)) for line in lines]
    for line, pair in sorted(pairs, key=lambda each: abs(share(each[1], view.scales[1]))):
        if view.look.selection == line.wire.id:
            sheet.under.append(Arrow(line.start, line.end, Stroke("selection", 13 * view.sizes.unit)))
        sheet.under.append(_edge(view, line, pair))


def _edge(view: View, line: Line, pair: Pair) -> Arrow:
    u, part = view.sizes.unit, share(pair, view.scales[1])
    width = max((THIN + (THICK - THIN) * abs(part)) * u, 1.0)
    token = "plus" if part > 0 else "minus" if part < 0 else "edge"
    dash = (9 * u, 6 * u) if part < 0 else (2 * u, 4 * u) if pair.apart.value is None else ()
    head = {"A": 14, "B": 12, "S": 11, "C": 8}[view.sizes.detail] * u
    return Arrow(line.start, line.end, Stroke(token, width, dash), head, id=line.wire.id)


def edge_label(view: View, line: Line, x: float, y: float, room: float) -> tuple[Shape, ...]:
    """The difference of a weight on its edge."""
    wire, sizes = line.wire, view.sizes
    q = view.compared.latest("W", wire.layer, wire.i, wire.j).apart
    text = figures.within(q, room, TEXT)
    px, token = fit(text, sizes.weight_px, room), "unknown" if q.value is None else "text"
    w, h = measure.number(text, px) + 8 * sizes.unit, 1.2 * px
    back = Box(x - w / 2, y - h / 2, w, h, "canvas", None, 0, wire.id)
    return back, Text(x, y, figures.as_text(q, text, token), px, token, id=wire.id)


def tinted(view: View, spot: Spot, shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
    """The shapes of a neuron's circle with the difference as its fill, its rim dashed where that is less."""
    pair, u = view.compared.node(spot.neuron.layer, spot.neuron.index), view.sizes.unit
    found: list[Shape] = []
    for shape in shapes:
        if isinstance(shape, Disc) and shape.r == view.sizes.radius:
            shape = replace(shape, fill=tint(pair, view.scales[0]), stroke=_rim(pair, 2.5 * u, u))
        elif isinstance(shape, Text):
            shape = replace(shape, behind=tint(pair, view.scales[0]))
        found.append(shape)
    return tuple(found)


def dot(view: View, spot: Spot) -> Disc:
    """Detail C: the circle alone."""
    pair, u = view.compared.node(spot.neuron.layer, spot.neuron.index), view.sizes.unit
    fill = tint(pair, view.scales[0])
    return Disc(spot.x, spot.y, view.sizes.radius, fill, _rim(pair, 2 * u, u), spot.neuron.id)


def _rim(pair: Pair, width: float, u: float) -> Stroke:
    value = pair.apart.value
    if value is None:
        return Stroke("unknown-line", width, (5 * u, 4 * u))
    return Stroke(_line(value), width, (5 * u, 3 * u) if value < 0 else ())


def _line(value: float) -> str:
    return "plus" if value > 0 else "minus" if value < 0 else "edge"


def draw_above(view: View, sheet: Sheet, spot: Spot) -> None:
    """The plate "Δ +0.123" over a neuron; under its value where there is no other room."""
    neuron, sizes, u = spot.neuron, view.sizes, view.sizes.unit
    pair = view.compared.node(neuron.layer, neuron.index)
    token = "text" if pair.apart.value is not None else "unknown"
    if sizes.detail == "S":
        x, y = spot.x + sizes.radius + sizes.gap + sizes.box_w / 2, spot.y + sizes.box_h / 2 + 1
        sheet.middle += number_of(pair, x, y, sizes.box_w, sizes.box_h, sizes.value_px, u, neuron.id)
        return
    px = sizes.name_px if sizes.detail == "A" else sizes.note_px
    formula = row(DELTA, upright("="), figures.drawn(pair.apart, token))
    w, h = boxes.layout(formula, px).w + 14 * u, 1.35 * px + 2 * u
    x, y = spot.x - sizes.radius + w / 2, spot.y - sizes.over - h / 2
    if pair.apart.value is None:
        sheet.middle.append(empty(x, y, w, h, u, neuron.id))
    else:
        sheet.middle.append(plate(x, y, w, h, Style("canvas", _line(pair.apart.value), ""), u, neuron.id, 1.6))
    sheet.middle.append(Text(x, y, formula, px, token, "center", "canvas", neuron.id))


def number_of(pair: Pair, x: float, y: float, w: float, h: float, px: float, u: float, id: str) -> tuple[Shape, ...]:
    """A box with a difference, its rim in the colour of its sign."""
    text = figures.within(pair.apart, w - 6 * u, TEXT)
    px = fit(text, px, w - 6 * u)
    if pair.apart.value is None:
        return empty(x, y, w, h, u, id), Text(x, y, figures.drawn(pair.apart), px, "unknown", id=id)
    box = plate(x, y, w, h, Style("canvas", _line(pair.apart.value), ""), u, id)
    return box, Text(x, y, figures.as_text(pair.apart, text, "text"), px, "text", "center", "canvas", id)
