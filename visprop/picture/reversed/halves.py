"""The two halves of the summary: the small network with its values a, and the small reversed one with its ∂C/∂z."""

from __future__ import annotations

from visprop.picture import curves, measure
from visprop.picture.boxed import RED, VALUE, number_box
from visprop.picture.cost import from_cost
from visprop.picture.formula import Words
from visprop.picture.frame import Arrow, Box, Disc, Point, Polyline, Shape, Stroke, Text
from visprop.picture.graph import Wire
from visprop.picture.layout import Fold
from visprop.picture.reading import Reading
from visprop.picture.reversed.amplifiers import triangle
from visprop.picture.reversed.followed import Followed
from visprop.picture.reversed.mini import STUB, Mini, Node, ahead, behind, value_x
from visprop.picture.sizes import TEXT
from visprop.words import translate

MANY, KEPT = 60, 12  # as in the network: of more edges the strongest are drawn
PURPLE_HALO = 0.3


def draw_forward(reading: Reading, half: Mini, weight: Followed) -> list[Shape]:
    """The network with a = ∂z/∂w in a box where the edges leave."""
    found: list[Shape] = []
    u = half.sizes.unit
    for wire in _kept(reading, half, weight):
        line, mine = ahead(half, wire), wire.id == weight.edge
        if mine:
            found.append(Arrow(line.start, line.end, Stroke("dcdw-line", 16 * u, (), PURPLE_HALO)))
        stroke = Stroke("dcdw-line", 6 * u) if mine else Stroke("muted", 2 * u)
        found.append(Arrow(line.start, line.end, stroke, (18 if mine else 12) * u, id=wire.id))
    for node in half.nodes.values():
        found += _node_ahead(reading, half, node, weight)
    for fold in half.folds:
        found += _fold_mark(half, fold)
    return found


def draw_backward(reading: Reading, half: Mini, weight: Followed) -> list[Shape]:
    """The reversed network with ∂C/∂z of each node."""
    found: list[Shape] = []
    u = half.sizes.unit
    wide = 11 * u
    for wire in _kept(reading, half, weight):
        line, term = behind(half, wire), reading.back_term(wire.layer, wire.i, wire.j).value
        mine = wire.id == weight.edge
        if term is None:
            dashed = Stroke("dcdw-line" if mine else "unknown-line", 2.4 * u, (5 * u, 4 * u))
            found.append(Arrow(line.start, line.end, dashed, 13 * u, id=wire.id))
            continue
        if mine:
            found.append(Arrow(line.start, line.end, Stroke("dcdw-line", 24 * u, (), PURPLE_HALO)))
        token = "dcdw-line" if mine else "dcdz-arrow"
        core = "canvas" if term < 0 else ""
        found.append(Arrow(line.start, line.end, Stroke(token, wide), 2.1 * wide, core, wire.id))
    for node in half.nodes.values():
        if node.neuron.layer:
            found += _node_behind(reading, half, node, weight)
    for fold in half.folds:
        found += _fold_mark(half, fold) if fold.layer else ()
    return found


def _kept(reading: Reading, half: Mini, weight: Followed) -> list[Wire]:
    """The edges that are drawn, that of the weight last, so that it lies on top."""
    found: list[Wire] = []
    for layer in sorted({wire.layer for wire in half.wires}):
        wires = [wire for wire in half.wires if wire.layer == layer]
        if len(wires) > MANY:
            wires.sort(key=lambda w: (w.id != weight.edge, -abs(reading.weight(w.layer, w.i, w.j).value)))
            wires = wires[:KEPT]
        found += wires
    return sorted(found, key=lambda wire: wire.id == weight.edge)


def _node_ahead(reading: Reading, half: Mini, node: Node, weight: Followed) -> list[Shape]:
    neuron, sizes, u = node.neuron, half.sizes, half.sizes.unit
    found: list[Shape] = []
    x = node.x
    if neuron.layer:
        found += _circle(reading, half, node)
        x += value_x(half)
        if neuron.layer == half.last:
            end = node.x + sizes.radius
            return [*found, Arrow((end, node.y), (end + STUB * u, node.y), Stroke("muted", 2 * u), 12 * u)]
    q = reading.get(f"a[{neuron.layer}]", neuron.index)
    if (neuron.layer, neuron.index) == (weight.layer - 1, weight.j):
        found.append(_ring(x, node.y, sizes.box_w, sizes.box_h, u))
    return [*found, *number_box(x, node.y, sizes.box_w, sizes.box_h, q, VALUE, sizes.px, u, neuron.id)]


def _circle(reading: Reading, half: Mini, node: Node) -> list[Shape]:
    colour, radius, u = f"layer{(node.neuron.layer - 1) % 3 + 1}", half.sizes.radius, half.sizes.unit
    disc = Disc(node.x, node.y, radius, f"{colour}-fill", Stroke(f"{colour}-line", 2.5 * u), node.neuron.id)
    name = reading.program.activation(node.neuron.layer)
    if name == "softmax":
        return [disc, *(Polyline(bar, None, "text", node.neuron.id) for bar in curves.bars(node.x, node.y, radius))]
    return [disc, Polyline(curves.curve(name, node.x, node.y, radius), Stroke("text", 3 * u), "", node.neuron.id)]


def slope_place(half: Mini, node: Node) -> Point:
    """Centre of the box of ∂C/∂z: above its node, in the last row below it; left of it where rows are close."""
    sizes, indices = half.sizes, dict(half.shown)[node.neuron.layer]
    if sizes.beside:
        return node.x - sizes.radius - sizes.slope_w / 2 - 2, node.y
    away = 1.02 * sizes.radius + sizes.box_h / 2 + 6 * sizes.unit
    last = len(indices) > 1 and node.neuron.index == indices[-1]
    return node.x, node.y + (away if last else -away)


def _node_behind(reading: Reading, half: Mini, node: Node, weight: Followed) -> list[Shape]:
    neuron, sizes, u = node.neuron, half.sizes, half.sizes.unit
    if neuron.layer == half.last:
        found = [*_circle(reading, half, node), _from_cost(reading, half, node)]
    else:
        colour = f"layer{(neuron.layer - 1) % 3 + 1}"
        outline = triangle(node.x, node.y, sizes.radius)
        found = [Polyline(outline, Stroke(f"{colour}-line", 2.5 * u), f"{colour}-fill", neuron.id)]
    q = reading.get(f"dC_dz[{neuron.layer}]", neuron.index)
    x, y = slope_place(half, node)
    if (neuron.layer, neuron.index) == (weight.layer, weight.i):
        found.append(_ring(x, y, sizes.slope_w, sizes.box_h, u))
    return [*found, *number_box(x, y, sizes.slope_w, sizes.box_h, q, RED, sizes.px, u, neuron.id)]


def _from_cost(reading: Reading, half: Mini, node: Node) -> Arrow:
    """What comes from the cost to an output."""
    q, u = reading.get(from_cost(reading), node.neuron.index), half.sizes.unit
    tip = node.x + half.sizes.radius + 3 * u
    start, end = (tip + STUB * u, node.y), (tip, node.y)
    if q.value is None:
        return Arrow(start, end, Stroke("unknown-line", 2.4 * u, (5 * u, 4 * u)), 13 * u)
    return Arrow(start, end, Stroke("dcdz-arrow", 11 * u), 23 * u, "canvas" if q.value < 0 else "")


def _ring(x: float, y: float, w: float, h: float, u: float) -> Box:
    air = 7 * u
    return Box(x - w / 2 - air, y - h / 2 - air, w + 2 * air, h + 2 * air, "", Stroke("dcdw-line", 4 * u), 12 * u)


def _fold_mark(half: Mini, fold: Fold) -> tuple[Shape, ...]:
    """⋮ n more."""
    words, px = Words(translate("Network", "⋮ {n} more").format(n=fold.hidden)), TEXT
    w, h = measure.size(words, px)[0] + 12, 1.5 * px
    box = Box(fold.x - w / 2, fold.y - h / 2, w, h, "chrome", Stroke("muted", 1.2), h / 2)
    return box, Text(fold.x, fold.y, words, px, "text", "center", "chrome")
