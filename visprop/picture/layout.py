"""Where things stand: from the graph of neurons and the room there is to positions in pixels.

A column for each layer, its rows evenly spaced and centred on one axis. Edges leave a value box at one point and
arrive on the left arc of the circle, spread by where they come from.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from visprop.picture.frame import Point
from visprop.picture.graph import Net, Neuron, Shown, Wire, net, node_id
from visprop.picture.sizes import TEXT, Sizes

MOST_ROW, MOST_GAP = 240, 420  # design pixels: rows and columns are not pulled further apart
ARC = math.sin(math.radians(35))


@dataclass(frozen=True, slots=True)
class Spot:
    """A neuron with its place: the centre of its circle, of its box for an input."""

    neuron: Neuron
    x: float
    y: float
    out: Point


@dataclass(frozen=True, slots=True)
class Line:
    """An edge of the graph with its ends: where it leaves and where its tip lies."""

    wire: Wire
    start: Point
    end: Point

    def at(self, t: float) -> Point:
        """The point at the fraction `t` of the way."""
        (x0, y0), (x1, y1) = self.start, self.end
        return x0 + t * (x1 - x0), y0 + t * (y1 - y0)


@dataclass(frozen=True, slots=True)
class Fold:
    """The place of "⋮ n more" in a column."""

    layer: int
    hidden: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Bar:
    """The cost's bar, and the middle of the targets' boxes."""

    x: float
    y: float
    w: float
    h: float
    targets: float


@dataclass(frozen=True, eq=False)
class Layout:
    """All places.

    Attributes:
        spots, lines: by id.
        rows: the distance of rows by layer.
        gap: the space between the blocks of two columns.
    """

    sizes: Sizes
    shown: Shown
    spots: dict[str, Spot]
    lines: dict[str, Line]
    folds: tuple[Fold, ...]
    bar: Bar | None
    rows: dict[int, float]
    gap: float
    top: float
    bottom: float

    @property
    def roomy(self) -> bool:
        """Whether there is room for a note beside the bias: no edge comes near it."""
        sizes = self.sizes
        return sizes.detail == "A" and sizes.note_px > 1.1 * TEXT and self.gap > 250 * sizes.unit


@dataclass(frozen=True, slots=True)
class Room:
    """The part of the picture that the network may fill, in pixels; `scale` is the size of a design pixel."""

    left: float
    top: float
    right: float
    bottom: float
    scale: float


@lru_cache(maxsize=32)
def lay_out(layers: tuple[int, ...], shown: Shown, sizes: Sizes, room: Room) -> Layout:
    """Places of the neurons in `shown` of a network with these layers."""
    laid = net(layers, shown)
    xs, gap = _columns(layers, shown, sizes, room)
    axis = room.top + sizes.up + (room.bottom - room.top - sizes.up - sizes.down) / 2
    spots, folds, rows = {}, [], {}
    for (layer, indices), x in zip(shown, xs, strict=True):
        ys, rows[layer], fold = _rows(len(indices), layers[layer], axis, sizes, room)
        for index, y in zip(indices, ys, strict=True):
            spot = _spot(laid, layer, index, x, y, sizes)
            spots[spot.neuron.id] = spot
        if fold is not None:
            folds.append(Fold(layer, layers[layer] - len(indices), fold_x(x, sizes), fold))
    bar = _bar(spots, sizes, shown[-1][0], xs, room) if "cost" in laid.nodes else None
    lines = {wire.id: _line(wire, spots, bar, sizes) for wire in laid.wires}
    return Layout(sizes, shown, spots, lines, tuple(folds), bar, rows, gap, room.top, room.bottom)


def fold_x(x: float, sizes: Sizes) -> float:
    """The middle of "⋮ n more" in a column at `x`: it stays in the picture."""
    return max(x, sizes.fold[0] + 4)


def fold_middle(fold: Fold, sizes: Sizes) -> float:
    """Where "⋮ n more" is drawn: under the circle and the value of a neuron together."""
    return fold.x if fold.layer == 0 else fold.x + (sizes.block / 2 - sizes.radius)


def _spot(laid: Net, layer: int, index: int, x: float, y: float, sizes: Sizes) -> Spot:
    out = (x + (sizes.out if layer else sizes.box_w / 2), y)
    return Spot(laid.nodes[node_id(layer, index)], x, y, out)


def _columns(layers: tuple[int, ...], shown: Shown, sizes: Sizes, room: Room) -> tuple[list[float], float]:
    """The x of each column (the centre of the inputs' boxes, of the circles), and the gap between two blocks."""
    first = shown[0][0]
    lead = sizes.box_w if first == 0 else sizes.block
    whole = shown[-1][0] == len(layers) - 1
    count = len(shown) - 1
    names = 3.2 * sizes.name_px if sizes.detail == "S" and first == 0 and len(shown[0][1]) < layers[0] else 0.0
    used = names + lead + count * sizes.block + sizes.tail(whole)
    gap = min((room.right - room.left - used) / max(count, 1), MOST_GAP * max(sizes.unit, room.scale))
    start = names + room.left + (room.right - room.left - used - count * gap) / 2
    xs = [start + (sizes.box_w / 2 if first == 0 else sizes.radius)]
    right = start + lead
    for _ in range(count):
        xs.append(right + gap + sizes.radius)
        right += gap + sizes.block
    return xs, gap


def _rows(count: int, size: int, axis: float, sizes: Sizes, room: Room) -> tuple[list[float], float, float | None]:
    """The y of each row, their distance, and the y of "⋮ n more" if the column is folded."""
    places = count + (count < size)
    space = room.bottom - room.top - sizes.up - sizes.down
    most = MOST_ROW * max(sizes.unit, room.scale)
    distance = min(most, space / (places - 1)) if places > 1 else most
    ys = [axis + (place - (places - 1) / 2) * distance for place in range(places)]
    fold = ys.pop(-2) if count < size else None
    return ys, distance, fold


def _bar(spots: dict[str, Spot], sizes: Sizes, last: int, xs: list[float], room: Room) -> Bar:
    ys = [spot.y for spot in spots.values() if spot.neuron.layer == last]
    u = sizes.unit
    half = max((ys[-1] - ys[0]) / 2 + 52 * u, 84 * u, 3.6 * sizes.value_px + 12 * u)
    x = xs[-1] + sizes.out + sizes.reach
    middle = (ys[0] + ys[-1]) / 2
    half = min(half, middle - room.top, room.bottom - middle)
    return Bar(x, middle - half, sizes.bar_w, 2 * half, x + sizes.bar_w + 34 * u + sizes.box_w * 0.4)


def _line(wire: Wire, spots: dict[str, Spot], bar: Bar | None, sizes: Sizes) -> Line:
    start = spots[wire.source].out
    if wire.target == "cost":
        return Line(wire, (start[0] + 2, start[1]), (bar.x - 3, start[1]))
    target = spots[wire.target]
    sine = max(-ARC, min(ARC, 0.44 * (start[1] - target.y) / (240 * sizes.unit)))
    radius = sizes.radius + 2.5 * sizes.unit
    end = (target.x - radius * math.sqrt(1 - sine * sine), target.y + radius * sine)
    return Line(wire, start, end)
