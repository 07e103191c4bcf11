"""The nodes of the reversed network: amplifiers that point left, each with its constant gain σ′(z), and ∂C/∂z outside.

Output neurons stay circles, since there ∂C/∂z = ∂y/∂z · ∂C/∂y depends on the cost; inputs stay boxes.
"""

from __future__ import annotations

from visprop.picture import boxes, figures, measure, nodes, notation, proofmarks
from visprop.picture.boxed import RED, empty, label, number_box, plate
from visprop.picture.formula import Formula
from visprop.picture.frame import Box, Disc, Point, Polyline, Shape, Stroke, Text
from visprop.picture.layout import Spot
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reversed.measures import HALF, gain_x
from visprop.picture.sizes import TEXT, Sizes
from visprop.picture.view import Sheet, View


def draw_amplifiers(view: View, sheet: Sheet) -> None:
    """Draw all nodes with what belongs to them, and the places of folded rows."""
    for spot in view.layout.spots.values():
        if spot.neuron.kind == "input":
            nodes.draw_input(view, sheet, spot)
        else:
            _neuron(view, sheet, spot)
    for fold in view.layout.folds:
        sheet.middle += nodes.fold_mark(view, fold)
    sheet.lively += lively(view)


def draw_outputs(view: View, sheet: Sheet) -> None:
    """The names y of the outputs, where their ways to the cost end: beside the circles ∂C/∂y has its place."""
    bar, sizes, px = view.layout.bar, view.sizes, view.sizes.name_px
    if bar is None or sizes.detail not in "AB":
        return
    middle = bar.y + bar.h / 2
    for spot in view.layout.spots.values():
        if is_output(view, spot) and abs(spot.y - middle) > 3.4 * sizes.value_px + px:  # C and L stand in the middle
            x, name = bar.x + 6 * sizes.unit, notation.output(spot.neuron.index)
            sheet.middle.append(Text(x, spot.y, name, px, notation.A, "left", "panel", spot.neuron.id))


def lively(view: View) -> list[Shape]:
    """What shows a number without digits, and moves with every iteration of a run: as `nodes.lively`."""
    spots = view.layout.spots.values()
    if view.sizes.detail != "C":
        found = (nodes.dot(view, spot) for spot in spots if is_output(view, spot))
    else:
        found = (nodes.core(view, spot) if spot.neuron.kind == "input" else _core(view, spot) for spot in spots)
    return [shape for shape in found if shape is not None]


def is_output(view: View, spot: Spot) -> bool:
    """Whether the node is an output neuron, which stays a circle."""
    return spot.neuron.layer == view.reading.program.last


def triangle(x: float, y: float, radius: float, air: float = 0.0) -> tuple[Point, ...]:
    """The outline of an amplifier, closed; `air` is how far outside of it."""
    half = HALF * radius + 1.9 * air
    left, right = x - radius - 2.2 * air, x + radius + air
    return (left, y), (right, y - half), (right, y + half), (left, y)


def _neuron(view: View, sheet: Sheet, spot: Spot) -> None:
    sheet.middle += _rings(view, sheet, spot)
    detail = view.sizes.detail
    if detail == "C":
        sheet.middle.append(_rim(view, spot))
        return
    sheet.middle += _body(view, sheet, spot)
    if detail == "S":
        _beside(view, sheet, spot)
        return
    _plate(view, sheet, spot)
    _gain(view, sheet, spot)
    if detail == "A" and edge_row(view, spot):
        sheet.middle.append(_name(view, spot))


def _body(view: View, sheet: Sheet, spot: Spot) -> list[Shape]:
    neuron, u, radius = spot.neuron, view.sizes.unit, view.sizes.radius
    colour = f"layer{(neuron.layer - 1) % 3 + 1}"
    stroke = Stroke(f"{colour}-line", 2.5 * u)
    if not is_output(view, spot):
        return [Polyline(triangle(spot.x, spot.y, radius), stroke, f"{colour}-fill", neuron.id)]
    sheet.middle.append(Disc(spot.x, spot.y, radius, f"{colour}-fill", stroke, neuron.id))
    sheet.middle += nodes.curve_of(spot, view.reading.program.activation(neuron.layer), radius, u)
    nodes.draw_way(view, sheet, spot)
    return []


def _rings(view: View, sheet: Sheet, spot: Spot) -> list[Shape]:
    """The outline about the step's node, which closes while nothing travels to it, and that of the selection."""
    neuron, u = spot.neuron, view.sizes.unit
    wide, found = 1.0 if view.sizes.detail == "A" else 0.6, []
    if view.look.selection == neuron.id:
        found.append(_outline(view, spot, 3 * u, Stroke("selection-line", 3 * u)))
    if not view.focus.has_node(neuron.layer, neuron.index):
        return found
    stroke = Stroke(nodes.RINGS.get(view.reading.step.phase, "ring"), 5 * u * wide)
    if view.moving and view.focus.edges is None and view.focus.costs is None:
        points = _outline(view, spot, 5 * u * wide, stroke).points
        sheet.moving.append(lambda progress: Polyline(_part(points, progress), stroke))
        return found
    return [*found, _outline(view, spot, 5 * u * wide, stroke)]


def _outline(view: View, spot: Spot, air: float, stroke: Stroke) -> Polyline:
    if is_output(view, spot):
        return Polyline(nodes.arc(spot.x, spot.y, view.sizes.radius + air, 1.0), stroke, "", spot.neuron.id)
    return Polyline(triangle(spot.x, spot.y, view.sizes.radius, air), stroke, "", spot.neuron.id)


def _part(points: tuple[Point, ...], share: float) -> tuple[Point, ...]:
    """The first part of an outline, by the number of its sides."""
    at = share * (len(points) - 1)
    whole = min(int(at), len(points) - 2)
    (x0, y0), (x1, y1) = points[whole], points[whole + 1]
    rest = at - whole
    return (*points[: whole + 1], (x0 + rest * (x1 - x0), y0 + rest * (y1 - y0)))


def _rim(view: View, spot: Spot) -> Shape:
    """Detail C: an empty triangle, dashed while ∂C/∂z is not known."""
    u = view.sizes.unit
    known = view.reading.get(f"dC_dz[{spot.neuron.layer}]", spot.neuron.index).value is not None
    stroke = Stroke("dcdz-arrow" if known else "unknown-line", 1.6 * u, () if known else (3 * u, 2 * u))
    return _bare(view, spot, view.sizes.radius, stroke, "canvas")


def _core(view: View, spot: Spot) -> Shape | None:
    """Detail C: fills the triangle the more, the larger |∂C/∂z| is beside the others of its layer."""
    layer = spot.neuron.layer
    value = view.reading.get(f"dC_dz[{layer}]", spot.neuron.index).value
    if value is None or value != value:
        return None
    share = min(abs(value) / (_largest(view, layer) or 1.0), 1.0) ** 0.5
    return _bare(view, spot, max(0.8 * view.sizes.radius * share, 0.5), None, "dcdz-arrow")


def _bare(view: View, spot: Spot, radius: float, stroke: Stroke | None, fill: str) -> Shape:
    if is_output(view, spot):
        return Disc(spot.x, spot.y, radius, fill, stroke, spot.neuron.id)
    inset = 0.25 * (view.sizes.radius - radius)  # about the middle of the area, not of the height
    return Polyline(triangle(spot.x + inset, spot.y, radius), stroke, fill, spot.neuron.id)


def _largest(view: View, layer: int) -> float:
    cache = view.reading.cache
    if ("largest slope", layer) not in cache:
        values = [view.reading.get(f"dC_dz[{layer}]", i).value for i in dict(view.layout.shown)[layer]]
        cache["largest slope", layer] = max((abs(v) for v in values if v is not None and v == v), default=0.0)
    return cache["largest slope", layer]


def upper(view: View, spot: Spot) -> bool:
    """Whether ∂C/∂z stands above a node: below only in the last of several rows."""
    indices = dict(view.layout.shown)[spot.neuron.layer]
    return len(indices) == 1 or spot.neuron.index != indices[-1]


def edge_row(view: View, spot: Spot) -> bool:
    """Whether no edge leaves the tip of a node on the side where its name stands."""
    ys = [each.y for each in view.layout.spots.values() if each.neuron.layer == spot.neuron.layer - 1]
    return min(ys) > spot.y - 1 if upper(view, spot) else max(ys) < spot.y + 1


def _plate(view: View, sheet: Sheet, spot: Spot) -> None:
    """∂C/∂z = −0.0458, outside."""
    layer, i, sizes, u = spot.neuron.layer, spot.neuron.index, view.sizes, view.sizes.unit
    q = view.reading.get(f"dC_dz[{layer}]", i)
    token = notation.DC if q.value is not None else "unknown"
    formula: Formula = figures.drawn(q, notation.DC)
    if sizes.detail == "A":
        name = notation.dC_dz(layer, i) if sizes.fraction else notation.flat("C", "z", notation.DC)
        formula = row(name, upright("=", token), formula)
    px = sizes.name_px
    marks = proofmarks.room(view, px)
    w, h = boxes.layout(formula, px).w + 14 * u + marks, sizes.plate_h
    away = sizes.over + h / 2
    x, y = spot.x, spot.y - away if upper(view, spot) else spot.y + away
    if q.value is None:
        sheet.middle.append(empty(x, y, w, h, u, spot.neuron.id))
    else:
        lit = view.focus.back and view.focus.has_node(layer, i) and not view.moving
        sheet.middle.append(plate(x, y, w, h, RED, u, spot.neuron.id, 2.6 if lit else 1.4))
    behind = "canvas" if q.value is None else RED.fill
    sheet.middle.append(Text(x - marks / 2, y, formula, px, token, "center", behind, spot.neuron.id))
    sheet.middle += proofmarks.mark(view, q, layer, x + w / 2 - 7 * u - marks, y, px, spot.neuron.id)


def gain_of(view: View, spot: Spot) -> Quantity | None:
    """The gain of a node; None where there is none: a softmax, or a cost that is one with its output."""
    name = f"gain[{spot.neuron.layer}]"
    return view.reading.get(name, spot.neuron.index) if name in view.reading.program else None


def _gain(view: View, sheet: Sheet, spot: Spot) -> None:
    """σ′(z) = 0.0177 on the inner side; it interrupts an edge that passes there."""
    q = gain_of(view, spot)
    if q is None:
        return
    sizes, neuron, px = view.sizes, spot.neuron, view.sizes.gain_px
    token = notation.DC if q.value is not None else "unknown"
    name = notation.slope(neuron.layer, neuron.index) if sizes.detail == "A" else notation.SLOPE
    formula = row(name, upright("=", token), figures.drawn(q, notation.DC))
    away = HALF * sizes.radius + 11 * sizes.unit + sizes.gain_h / 2
    x = gain_x(spot.x, sizes)
    y = spot.y + away if upper(view, spot) else spot.y - away
    w = boxes.layout(formula, px).w + 6
    sheet.middle.append(Box(x - w / 2, y - sizes.gain_h / 2, w, sizes.gain_h, "canvas", None, 0, neuron.id))
    sheet.middle.append(label(x, y, formula, px, notation.DC, "center", neuron.id))


def name_away(sizes: Sizes) -> float:
    """How far from the axis of a node its name stands, clear of the thickest arrow."""
    return max(0.62 * sizes.radius, 9 * sizes.unit + 0.72 * sizes.name_px)


def name_right(view: View, spot: Spot) -> float:
    """Where the name of a node ends: beside the tip of a triangle or an output, clear of the ring about it."""
    return spot.x - (1.05 if is_output(view, spot) else 0.65) * view.sizes.radius - 5 * view.sizes.unit


def _name(view: View, spot: Spot) -> Text:
    """z beside the tip."""
    sizes, neuron = view.sizes, spot.neuron
    away = name_away(sizes)
    y = spot.y - away if upper(view, spot) else spot.y + away
    name, px = notation.z(neuron.layer, neuron.index), 0.9 * sizes.name_px
    return label(name_right(view, spot), y, name, px, "text", "right", neuron.id)


def _beside(view: View, sheet: Sheet, spot: Spot) -> None:
    """Detail S: the gain, and ∂C/∂z under it."""
    neuron, sizes = spot.neuron, view.sizes
    x = spot.x + sizes.radius + sizes.gap + sizes.box_w / 2
    q, gain = view.reading.get(f"dC_dz[{neuron.layer}]", neuron.index), gain_of(view, spot)
    y = spot.y if gain is None else spot.y + sizes.box_h / 2 + 1
    box, text = number_box(x, y, sizes.box_w, sizes.box_h, q, RED, sizes.value_px, sizes.unit, neuron.id)
    sheet.middle += (box, text, *proofmarks.mark(view, q, neuron.layer, box.x + box.w, y, TEXT, neuron.id))
    if gain is not None:
        token = notation.DC if gain.value is not None else "unknown"
        shown = figures.within(gain, sizes.box_w, TEXT)
        px = min(sizes.value_px, sizes.value_px * sizes.box_w / max(measure.number(shown, sizes.value_px), 1.0))
        number = figures.as_text(gain, shown, token)
        sheet.middle.append(label(x, spot.y - sizes.box_h / 2 - 1, number, max(px, TEXT), token, "center", neuron.id))
