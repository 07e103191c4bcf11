"""The neurons: circles with their activation's curve, the value at the output, the bias below, the inputs' boxes."""

from __future__ import annotations

import math
from functools import lru_cache

from visprop.picture import curves, differences, notation, proofmarks
from visprop.picture.boxed import BIAS, PURPLE, VALUE, label, number_box, underline
from visprop.picture.formula import Words
from visprop.picture.frame import Arrow, Box, Disc, Polyline, Shape, Stroke, Text
from visprop.picture.layout import Layout, Spot, fold_middle
from visprop.picture.notes import draw_above, draw_below
from visprop.picture.ownfunction import has_own, own_function
from visprop.picture.sizes import TEXT
from visprop.picture.view import BACKWARD, GRADIENT, UPDATE, Sheet, View
from visprop.words import translate

RINGS = {BACKWARD: "dcdz-arrow", GRADIENT: "dcdw-line", UPDATE: "weight-line"}


def draw_nodes(view: View, sheet: Sheet) -> None:
    """Draw all neurons with what belongs to them, and the places of folded rows."""
    for spot in view.layout.spots.values():
        if spot.neuron.kind == "input":
            draw_input(view, sheet, spot)
        else:
            _neuron(view, sheet, spot)
    for fold in view.layout.folds:
        sheet.middle += fold_mark(view, fold)
    sheet.lively += lively(view)


def lively(view: View) -> list[Shape]:
    """What shows a number without digits, and moves with every iteration of a run: dots, pictures, detail C's cores."""
    return [found for spot in view.layout.spots.values() for found in _lively(view, spot)]


def _lively(view: View, spot: Spot) -> tuple[Shape, ...]:
    own = own_function(view, spot)
    if own or (view.compared and view.sizes.detail == "C" and spot.neuron.layer):
        return own
    if view.sizes.detail != "C" and not spot.neuron.layer:
        return ()
    found = core(view, spot) if view.sizes.detail == "C" else dot(view, spot)
    return () if found is None else (found,)


def draw_input(view: View, sheet: Sheet, spot: Spot) -> None:
    """An input: its value in a box, its name above it."""
    neuron, sizes = spot.neuron, view.sizes
    q = view.reading.get("a[0]", neuron.index)
    if sizes.detail == "C":
        sheet.middle.append(_rim(view, spot, q.value))
    if view.moving and view.reading.step.kind == "batch":
        low = spot.y + sizes.box_h / 2
        sheet.moving.append(underline(spot.x, low, sizes.box_w, sizes.unit))
    if sizes.detail == "C":
        return
    box, text = number_box(spot.x, spot.y, sizes.box_w, sizes.box_h, q, VALUE, sizes.value_px, sizes.unit, neuron.id)
    if view.look.selection == neuron.id:
        sheet.middle.append(_frame(spot.x, spot.y, sizes.box_w, sizes.box_h, "selection-line", sizes.unit))
    sheet.middle += (box, text)
    name = notation.indexed("x", "", str(neuron.index + 1))
    if sizes.detail in "AB":
        y = spot.y - sizes.box_h / 2 - 4 * sizes.unit - sizes.line / 2
        sheet.middle.append(label(spot.x, y, name, sizes.name_px, "text", "center"))
    elif _folded(view.layout, 0):
        sheet.middle.append(label(spot.x - sizes.box_w / 2 - 4, spot.y, name, sizes.name_px + 1, "text", "right"))


def _frame(x: float, y: float, w: float, h: float, token: str, u: float) -> Box:
    air = 5 * u
    return Box(x - w / 2 - air, y - h / 2 - air, w + 2 * air, h + 2 * air, "", Stroke(token, 3 * u), 11 * u)


def _neuron(view: View, sheet: Sheet, spot: Spot) -> None:
    neuron, sizes = spot.neuron, view.sizes
    layer, i = neuron.layer, neuron.index
    a = view.reading.get(f"a[{layer}]", i)
    sheet.middle += _rings(view, sheet, spot)
    own = has_own(view, spot)
    if sizes.detail == "C":
        sheet.middle.append(differences.dot(view, spot) if view.compared else _rim(view, spot, a.value))
        return
    circle = _circle(view.layout, spot, "" if own else view.reading.program.activation(layer))
    sheet.middle += differences.tinted(view, spot, circle) if view.compared else circle
    if sizes.detail == "A" or (sizes.detail == "B" and view.phase not in RINGS):  # there, ∂C/∂z takes the name's place
        sheet.middle += _name(view.layout, spot)
    if not own:
        draw_way(view, sheet, spot)
    two = view.compared or view.phase not in ("", "forward")
    y = spot.y - sizes.box_h / 2 - 1 if sizes.detail == "S" and two else spot.y
    x = spot.x + sizes.radius + sizes.gap + sizes.box_w / 2
    sheet.middle += number_box(x, y, sizes.box_w, sizes.box_h, a, VALUE, sizes.value_px, sizes.unit, neuron.id)
    draw_above(view, sheet, spot)
    draw_below(view, sheet, spot)
    if sizes.detail in "AB" and _bias_is_shown(view, layer, i):
        _bias(view, sheet, spot)


def _rings(view: View, sheet: Sheet, spot: Spot) -> list[Shape]:
    """The ring of the step's neuron, drawn as an arc that closes while the step is on its way; and of the selection."""
    neuron, sizes, u = spot.neuron, view.sizes, view.sizes.unit
    wide = 1.0 if sizes.detail == "A" else 0.6
    found: list[Shape] = []
    if view.look.selection == neuron.id:
        found.append(Disc(spot.x, spot.y, sizes.radius + 5 * u, "", Stroke("selection-line", 3 * u), neuron.id))
    if not view.focus.has_node(neuron.layer, neuron.index):
        return found
    token = RINGS.get(view.phase, "ring")
    stroke, radius = Stroke(token, 5 * u * wide), sizes.radius + 9 * u * wide
    if view.moving and not _has_pulses(view):
        sheet.moving.append(lambda progress: Polyline(arc(spot.x, spot.y, radius, progress), stroke))
        return found
    return [*found, Disc(spot.x, spot.y, radius, "", stroke, neuron.id)]


def _has_pulses(view: View) -> bool:
    """Whether something travels to the step's neurons; else their rings close while the step is on its way."""
    bias_is_drawn = view.reading.step.kind == "z" and view.sizes.detail in "AB"
    return view.focus.edges is not None or (view.focus.biases is not None and bias_is_drawn)


def arc(x: float, y: float, radius: float, part: float) -> tuple[tuple[float, float], ...]:
    """A part of a circle, clockwise from its top."""
    steps = max(2, int(48 * part) + 1)
    angles = (2 * math.pi * part * k / (steps - 1) for k in range(steps))
    return tuple((x + radius * math.sin(angle), y - radius * math.cos(angle)) for angle in angles)


@lru_cache(maxsize=2048)
def _circle(layout: Layout, spot: Spot, activation: str) -> tuple[Shape, ...]:
    """What never changes of a neuron: circle, curve (of "": none), the line to its value box."""
    sizes, neuron, u = layout.sizes, spot.neuron, layout.sizes.unit
    colour = f"layer{(neuron.layer - 1) % 3 + 1}"
    wire = Arrow((spot.x + sizes.radius, spot.y), (spot.x + sizes.radius + sizes.gap, spot.y), Stroke("muted", 2 * u))
    disc = Disc(spot.x, spot.y, sizes.radius, f"{colour}-fill", Stroke(f"{colour}-line", 2.5 * u), neuron.id)
    if sizes.detail == "S" and _folded(layout, neuron.layer):
        number = Words(str(neuron.index + 1))
        return wire, disc, Text(spot.x, spot.y, number, 13.0, "text", "center", f"{colour}-fill", neuron.id)
    return wire, disc, *(curve_of(spot, activation, sizes.radius, u) if activation else ())


def curve_of(spot: Spot, activation: str, radius: float, u: float) -> list[Shape]:
    """The curve of an activation inside a circle."""
    if activation == "softmax":
        outlines = curves.bars(spot.x, spot.y, radius)
        return [Polyline(outline, None, "text", spot.neuron.id) for outline in outlines]
    points = curves.curve(activation, spot.x, spot.y, radius)
    return [Polyline(points, Stroke("text", 3 * u), "", spot.neuron.id)]


def _name(layout: Layout, spot: Spot) -> list[Shape]:
    """The name of the output above its value box: a, and y for the last layer."""
    sizes, neuron = layout.sizes, spot.neuron
    last = layout.bar is not None and neuron.layer == layout.shown[-1][0]
    if sizes.detail != "A" and not (sizes.detail == "B" and last):
        return []
    name = (
        notation.output(neuron.index, "text")
        if last
        else notation.indexed("a", "", str(neuron.index + 1), neuron.layer)
    )
    if sizes.detail == "B":
        y = spot.y - 14 * sizes.unit - 0.63 * sizes.name_px
        return [label(spot.out[0] + 4 * sizes.unit, y, name, sizes.name_px)]
    x = spot.x + sizes.radius + sizes.gap + sizes.box_w / 2
    y = spot.y - sizes.box_h / 2 - 4 * sizes.unit - sizes.line / 2
    return [label(x, y, name, sizes.name_px, "text", "center")]


def _dotted(view: View, spot: Spot) -> bool:
    """Whether the curve in the circle can bear a dot."""
    layer = spot.neuron.layer
    plain = view.sizes.detail == "S" and _folded(view.layout, layer)
    return not plain and view.reading.program.activation(layer) != "softmax"


def dot(view: View, spot: Spot) -> Disc | None:
    """The dot (z, σ(z)): hollow once z is known, full once a is."""
    layer, i, reading = spot.neuron.layer, spot.neuron.index, view.reading
    z = reading.get(f"z[{layer}]", i).value if _dotted(view, spot) else None
    if z is None:
        return None
    name, a = reading.program.activation(layer), reading.get(f"a[{layer}]", i).value
    x, y = curves.dot(name, z, curves.value(name, z) if a is None else a, spot.x, spot.y, view.sizes.radius)
    return _dot_at(view, spot, x, y, "pulse" if a is not None else "canvas", spot.neuron.id)


def _dot_at(view: View, spot: Spot, x: float, y: float, fill: str, id: str = "") -> Disc:
    sizes = view.sizes
    radius = max(6 * sizes.unit * (1 if sizes.detail == "A" else 0.75), 3.0)
    return Disc(x, y, radius, fill, Stroke("a-ink", 1.5 * sizes.unit), id)


def draw_way(view: View, sheet: Sheet, spot: Spot) -> None:
    """While σ(z) is on its way, a second dot runs along the curve to it."""
    layer, i, step = spot.neuron.layer, spot.neuron.index, view.reading.step
    if not (view.moving and step.kind == "a" and view.focus.has_node(layer, i) and _dotted(view, spot)):
        return
    name, z = view.reading.program.activation(layer), view.reading.get(f"z[{layer}]", i).value
    reach = curves.reach(name)
    end = max(-reach, min(reach, z))

    def on_way(progress: float) -> Disc:
        at = progress * end
        x, y = curves.dot(name, at, curves.value(name, at), spot.x, spot.y, view.sizes.radius)
        return _dot_at(view, spot, x, y, "pulse")

    sheet.moving.append(on_way)


def _rim(view: View, spot: Spot, a: float | None) -> Disc:
    """Detail C: an empty circle, dashed while the neuron's value is not known."""
    sizes, u = view.sizes, view.sizes.unit
    dash = (4 * u, 3 * u) if a is None else ()
    stroke = Stroke("unknown-line" if a is None else f"{_colour(spot)}-line", 2 * u, dash)
    return Disc(spot.x, spot.y, sizes.radius, "canvas", stroke, spot.neuron.id)


def core(view: View, spot: Spot) -> Disc | None:
    """Detail C: fills the circle the more, the larger |a| is beside the others of its layer."""
    layer = spot.neuron.layer
    a = view.reading.get(f"a[{layer}]", spot.neuron.index).value
    if a is None or a != a:
        return None
    share = min(abs(a) / (_largest(view, layer) or 1.0), 1.0) ** 0.5
    radius = max((view.sizes.radius - view.sizes.unit) * share, 0.5)
    return Disc(spot.x, spot.y, radius, f"{_colour(spot)}-fill", None, spot.neuron.id)


def _colour(spot: Spot) -> str:
    return f"layer{(spot.neuron.layer - 1) % 3 + 1}" if spot.neuron.layer else "a"


def _largest(view: View, layer: int) -> float:
    cache = view.reading.cache
    if ("largest", layer) not in cache:
        values = [view.reading.get(f"a[{layer}]", i).value for i in dict(view.layout.shown)[layer]]
        cache["largest", layer] = max((abs(v) for v in values if v is not None and v == v), default=0.0)
    return cache["largest", layer]


def _bias_is_shown(view: View, layer: int, i: int) -> bool:
    """In the backward pass its place belongs to σ′(z); under the value box also in that operation's turn."""
    if view.phase == BACKWARD and not view.compared:
        return False
    return view.sizes.below or not (view.reading.step.kind == "gain" and view.focus.has_node(layer, i))


def bias_place(view: View, spot: Spot) -> tuple[float, float, tuple[float, float], tuple[float, float]]:
    """Centre of the bias box, and where its arrow starts and ends."""
    sizes, u = view.sizes, view.sizes.unit
    if sizes.below:
        y = spot.y + sizes.radius + sizes.bias_gap + sizes.bias_h / 2
        return spot.x, y, (spot.x, y - sizes.bias_h / 2 - u), (spot.x, spot.y + sizes.radius + 2 * u)
    x, y = spot.out[0] - sizes.bias_w / 2, spot.y + sizes.box_h / 2 + 6 * u + sizes.bias_h / 2
    end = spot.x + 0.5 * sizes.radius, spot.y + 0.92 * sizes.radius
    return x, y, (x - sizes.bias_w / 2 - u, y), end


def _bias(view: View, sheet: Sheet, spot: Spot) -> None:
    neuron, sizes, u = spot.neuron, view.sizes, view.sizes.unit
    x, y, start, end = bias_place(view, spot)
    id = f"bias {neuron.layer} {neuron.index}"
    lit = view.focus.has_bias(neuron.layer, neuron.index)
    if lit:
        sheet.under.append(Arrow(start, end, Stroke("dzdw-halo", 11 * u)))
    width = (4 if lit else 2.5) if sizes.detail == "A" else 2.2
    sheet.under.append(Arrow(start, end, Stroke("bias-line", width * u), (11 if sizes.detail == "A" else 8) * u, id=id))
    if view.compared:
        pair = view.compared.latest("b", neuron.layer, neuron.index)
        sheet.middle += differences.number_of(pair, x, y, sizes.bias_w, sizes.bias_h, sizes.bias_px, u, id)
        return
    q = view.reading.latest("b", neuron.layer, neuron.index)
    style = BIAS
    if not view.layout.roomy and view.phase == GRADIENT and view.reading.begun(f"dL_db[{neuron.layer}]"):
        q, style = view.reading.at(f"dL_db[{neuron.layer}]", (neuron.index,)), PURPLE
    box, text = number_box(x, y, sizes.bias_w, sizes.bias_h, q, style, sizes.bias_px, u, id)
    sheet.middle += (box, text)
    if style is PURPLE:
        sheet.middle += proofmarks.mark(view, q, neuron.layer, box.x + box.w, y, TEXT, id)


def _folded(layout: Layout, layer: int) -> bool:
    return any(fold.layer == layer for fold in layout.folds)


def fold_mark(view: View, fold) -> tuple[Shape, ...]:
    """⋮ n more."""
    half_w, half_h = view.sizes.fold
    x = fold_middle(fold, view.sizes)
    text = translate("Network", "⋮ {n} more").format(n=fold.hidden)
    box = Box(x - half_w, fold.y - half_h, 2 * half_w, 2 * half_h, "chrome", Stroke("muted", 1.2), half_h)
    return box, Text(x, fold.y, Words(text), view.sizes.note_px, "text", "center", "chrome")
