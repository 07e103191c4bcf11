"""The picture of the walk's first stages: one neuron with the next ones, and what its ∂C/∂z is made of."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.picture import curves, figures, notation
from visprop.picture.boxed import RED, empty, label, plate
from visprop.picture.boxes import layout
from visprop.picture.formula import Formula
from visprop.picture.frame import Arrow, Disc, Polyline, Shape, Stroke, Text
from visprop.picture.layout import Room
from visprop.picture.notation import row, upright
from visprop.picture.recursion.stages import AMPLIFIER, HIDDEN, OUTPUT, SUM, Told
from visprop.picture.reversed.amplifiers import triangle

MOST, LABEL = 3, 34  # next neurons that are drawn; design pixels for what stands above each


@dataclass(frozen=True, slots=True)
class Scene:
    """Where things stand: the neuron, and the next ones from top to bottom with their indices."""

    room: Room
    radius: float
    x: float
    y: float
    next_x: float
    rows: tuple[tuple[int, float], ...]


def scene(reading: Told, room: Room) -> Scene:
    """Places in the room."""
    size = reading.program.sizes[reading.stage.layer + 1]
    shown = tuple(range(size)) if size <= MOST else (0, 1, size - 1)
    high, width = room.bottom - room.top, room.right - room.left
    middle, step = (room.top + room.bottom) / 2, high / max(len(shown), 2)
    radius = min(38 * room.scale, max(12.0, (step - LABEL * room.scale) / 2.1))
    ys = tuple((i, middle + (n - (len(shown) - 1) / 2) * step) for n, i in enumerate(shown))
    return Scene(room, radius, room.left + 0.26 * width, middle, room.left + 0.6 * width, ys)


def draw_neuron(reading: Told, at: Scene) -> list[Shape]:
    """The neuron, the next ones, and what runs between them."""
    found: list[Shape] = []
    layer, k, u = reading.stage.layer, reading.neuron, at.radius / 38
    found.append(Arrow((at.room.left, at.y), (at.x - at.radius - 4 * u, at.y), Stroke("muted", 2.4 * u), 13 * u))
    for i, y in at.rows:
        found += _edge(reading, at, i, y)
        end = at.room.right - 60 * u
        start = (at.next_x + at.radius, y)
        onward = Stroke("unknown-line", 1.6 * u, (4 * u, 5 * u))
        found.append(Arrow(start, (end, at.y + 0.3 * (y - at.y)), onward, 9 * u))
        found += _node(reading, at.next_x, y, at.radius, layer + 1, i, amplifier=False)
        found += _slope(reading, at.next_x, y - at.radius - 4 * u, layer + 1, i, u)
    found.append(Text(at.room.right - 30 * u, at.y, notation.cost(), max(24.0, 34 * u)))
    found += _node(reading, at.x, at.y, at.radius, layer, k, amplifier=_turned(reading))
    z = row(notation.z(layer, k), upright("="), figures.drawn(reading.get(f"z[{layer}]", k)))
    px = max(16.0, 20 * u)
    found.append(label(at.x - at.radius - 12 * u, at.y + 0.95 * px, z, px, "text", "right", f"node {layer} {k}"))
    found += _slope(reading, at.x, at.y - at.radius - 4 * u, layer, k, u)
    return found


def _turned(reading: Told) -> bool:
    return reading.stage.kind in (AMPLIFIER, OUTPUT, HIDDEN)


def _node(reading: Told, x: float, y: float, radius: float, layer: int, i: int, amplifier: bool) -> list[Shape]:
    colour, u, id = f"layer{(layer - 1) % 3 + 1}", radius / 38, f"node {layer} {i}"
    stroke = Stroke(f"{colour}-line", 2.5 * u)
    if amplifier:
        return [Polyline(triangle(x, y, radius), stroke, f"{colour}-fill", id)]
    disc, name = Disc(x, y, radius, f"{colour}-fill", stroke, id), reading.program.activation(layer)
    if name == "softmax":
        return [disc, *(Polyline(bar, None, "text", id) for bar in curves.bars(x, y, radius))]
    return [disc, Polyline(curves.curve(name, x, y, radius), Stroke("text", 3 * u), "", id)]


def _edge(reading: Told, at: Scene, i: int, y: float) -> list[Shape]:
    """The weight to a next neuron; once the sum is written down, what comes back over it."""
    layer, k, u = reading.stage.layer + 1, reading.neuron, at.radius / 38
    left, right, id = (at.x + at.radius + 3 * u, at.y), (at.next_x - at.radius - 3 * u, y), f"edge {layer} {i} {k}"
    kind = reading.stage.kind
    back = kind in (SUM, AMPLIFIER, OUTPUT, HIDDEN)
    term = reading.back_term(layer, i, k)
    if back and term.value is not None:
        arrow = Arrow(right, left, Stroke("dcdz-arrow", 10 * u), 21 * u, "canvas" if term.value < 0 else "", id)
    elif back:
        arrow = Arrow(right, left, Stroke("dcdz-arrow", 3 * u, (7 * u, 5 * u)), 15 * u, id=id)
    else:
        arrow = Arrow(left, right, Stroke("muted", 2.4 * u), 13 * u, id=id)
    w = row(notation.w(layer, i, k), upright("="), figures.drawn(reading.weight(layer, i, k), notation.WEIGHT))
    px = max(16.0, 18 * u)
    t = 0.56
    middle = (left[0] + t * (right[0] - left[0]), left[1] + t * (right[1] - left[1]))
    placed = layout(w, px)
    box = plate(*middle, placed.w + 10 * u, placed.h + 4 * u, RED if back else _PLAIN, u, id, 1.2)
    return [arrow, box, Text(*middle, w, px, notation.WEIGHT, "center", box.fill, id)]


def _slope(reading: Told, x: float, bottom: float, layer: int, i: int, u: float) -> list[Shape]:
    """∂C/∂z = ?, above a neuron."""
    q, px = reading.get(f"dC_dz[{layer}]", i), max(16.0, 18 * u)
    token = notation.DC if q.value is not None else "unknown"
    formula: Formula = row(notation.flat("C", "z", notation.DC), upright("=", token), figures.drawn(q, notation.DC))
    placed = layout(formula, px)
    w, h = placed.w + 12 * u, placed.h + 6 * u
    y, id = bottom - h / 2, f"node {layer} {i}"
    box = empty(x, y, w, h, u, id) if q.value is None else plate(x, y, w, h, RED, u, id)
    return [box, Text(x, y, formula, px, token, "center", box.fill, id)]


_PLAIN = type(RED)("canvas", "line", "weight")
