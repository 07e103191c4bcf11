"""A small network for one half of the summary: where its nodes and edges stand, without weights and without cost."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.picture import fold, measure
from visprop.picture.focus import Focus
from visprop.picture.frame import Point
from visprop.picture.graph import Neuron, Shown, Wire, neurons
from visprop.picture.layout import Fold, Line, Room
from visprop.picture.sizes import TEXT

MOST_ROW, LEAST_EDGE, STUB = 200, 40, 40  # design pixels: rows are not further apart; an edge, and the way to the cost


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes in pixels: a node, the boxes of a and of ∂C/∂z, the distance of rows; `beside`: ∂C/∂z left of its node."""

    radius: float
    box_w: float
    slope_w: float
    box_h: float
    px: float
    row: float
    beside: bool

    @property
    def unit(self) -> float:
        """A design pixel at the size of the nodes."""
        return self.radius / 38

    @property
    def block(self) -> float:
        """Width of a circle with its value box."""
        return 2 * self.radius + self.box_w + 2

    def ahead(self, columns: int, whole: bool = True) -> float:
        """Width of the forward half with the shortest edges; not `whole`: without the outputs."""
        first, last = (self.box_w, self.end) if whole else (self.block, self.block)
        return first + (columns - 2) * self.block + last + (columns - 1) * LEAST_EDGE * self.unit

    @property
    def end(self) -> float:
        """Width of an output: its circle, and the way on to the cost."""
        return 2 * self.radius + STUB * self.unit

    def back(self, columns: int) -> float:
        """Width of the reversed half with the shortest edges."""
        block = 2 * self.radius + self.slope_w + 2 if self.beside else max(2 * self.radius, self.slope_w)
        return (columns - 1) * block + (columns - 2) * LEAST_EDGE * self.unit + STUB * self.unit


@dataclass(frozen=True, slots=True)
class Node:
    """A neuron with the centre of its circle or triangle; of its box for an input."""

    neuron: Neuron
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Mini:
    """All places of one half."""

    sizes: Sizes
    shown: Shown
    nodes: dict[str, Node]
    wires: tuple[Wire, ...]
    folds: tuple[Fold, ...]
    last: int


def measures(layers: tuple[int, ...], half: Room) -> tuple[Sizes, int, int]:
    """The largest sizes for a half, with the most rows and columns there may be. Both halves have the same."""
    width, height, most = half.right - half.left, half.bottom - half.top, max(layers)
    for beside in (False, True):
        for step in range(13):
            sizes = _sizes((1.3 - 0.06 * step) * half.scale, beside)
            wide = max(sizes.ahead(len(layers)), sizes.back(len(layers)))
            if _high(sizes, most) <= height and wide <= width:
                return _spread(sizes, most, half), most, len(layers)
    columns = len(layers)
    while columns > 2 and max(sizes.ahead(columns, columns == len(layers)), sizes.back(columns)) > width:
        columns -= 1
    rows = max(3, int(height / sizes.row))
    return _spread(sizes, min(rows, most), half), rows, columns


def _sizes(u: float, beside: bool) -> Sizes:
    px = max(TEXT, 20 * u)
    radius, box_h = max(10.0, 38 * u), 1.5 * px
    box_w = measure.number("−0.000", px) + 8 * u
    slope_w = measure.number("−0.0000", px) + 10 * u
    row = max(2.04 * radius, box_h) + 10 * u + (0 if beside else box_h + 12 * u)
    return Sizes(radius, box_w, slope_w, box_h, px, row, beside)


def _high(sizes: Sizes, rows: int) -> float:
    """Height of so many rows; the last one of several has its box below, so that another row begins there."""
    return rows * sizes.row + (0 if sizes.beside or rows == 1 else sizes.box_h + 12 * sizes.unit)


def _spread(sizes: Sizes, rows: int, half: Room) -> Sizes:
    """With rows as far apart as there is room, and not further than looks well."""
    outside = 0 if sizes.beside else sizes.box_h + 8 * sizes.unit
    space = half.bottom - half.top - 2 * (1.02 * sizes.radius + outside) - 6 * sizes.unit
    row = min(MOST_ROW * half.scale, max(sizes.row, space / (rows - 1) if rows > 1 else 0.0))
    return Sizes(*(row if name == "row" else getattr(sizes, name) for name in Sizes.__slots__))


def place(moment, half: Room, sizes: tuple[Sizes, int, int], focus: Focus, back: bool) -> Mini:
    """Where everything stands in one half; `back` leaves out the inputs and takes the edges of the reversed graph."""
    layers = moment.experiment.network.layers
    size, rows, columns = sizes
    shown = fold.shown(moment, rows, columns, focus)
    graph = neurons(layers, shown)
    graph = graph.reverse(copy=False) if back else graph
    shown = shown[1:] if back and shown[0][0] == 0 else shown
    whole = shown[-1][0] == len(layers) - 1
    xs = _back_columns(size, half, len(shown)) if back else _columns(size, half, shown, whole)
    nodes, folds = {}, []
    for x, (layer, indices) in zip(xs, shown, strict=True):
        ys, folded = _rows(len(indices), layers[layer], (half.top + half.bottom) / 2, size.row)
        folds += [Fold(layer, layers[layer] - len(indices), x, folded)] if folded is not None else []
        for index, y in zip(indices, ys, strict=True):
            neuron = graph.nodes[f"node {layer} {index}" if layer else f"input {index}"]["neuron"]
            nodes[neuron.id] = Node(neuron, x, y)
    wires = tuple(w for _, _, w in graph.edges(data="wire") if w.source in nodes and w.target in nodes)
    return Mini(size, shown, nodes, wires, tuple(folds), len(layers) - 1)


def _rows(count: int, size: int, middle: float, row: float) -> tuple[list[float], float | None]:
    """The y of each row, and of "⋮ n more" where a column is folded."""
    places = count + (count < size)
    ys = [middle + (n - (places - 1) / 2) * row for n in range(places)]
    return (ys, None) if count == size else ([*ys[:-2], ys[-1]], ys[-2])


def _columns(sizes: Sizes, half: Room, shown: Shown, whole: bool) -> list[float]:
    """The x of each column of the forward half: all edges are equally long. `whole`: the last one holds the outputs."""
    count, inputs, block = len(shown), shown[0][0] == 0, sizes.block
    lead, tail = sizes.box_w if inputs else block, sizes.end if whole else block
    edge = (half.right - half.left - lead - (count - 2) * block - tail) / (count - 1)
    first = half.left + (sizes.box_w / 2 if inputs else sizes.radius)
    return [first, *(half.left + lead + edge + sizes.radius + n * (block + edge) for n in range(count - 1))]


def _back_columns(sizes: Sizes, half: Room, count: int) -> list[float]:
    """The x of each column of the reversed half."""
    aside = sizes.radius + sizes.slope_w + 2 if sizes.beside else max(sizes.radius, sizes.slope_w / 2)
    end = max(sizes.radius + STUB * sizes.unit, 0 if sizes.beside else sizes.slope_w / 2)
    if count == 1:
        return [(half.left + half.right) / 2]
    pitch = (half.right - half.left - aside - end) / (count - 1)
    return [half.left + aside + n * pitch for n in range(count)]


def ahead(mini: Mini, wire: Wire) -> Line:
    """An edge of the forward half: from the source's value box to the target's circle."""
    source, target, sizes = mini.nodes[wire.source], mini.nodes[wire.target], mini.sizes
    x = source.x + sizes.box_w / 2 + (value_x(mini) if source.neuron.layer else 0.0)
    return Line(wire, (x, source.y), _rim((target.x, target.y), source.y, sizes.radius + 2 * sizes.unit))


def value_x(mini: Mini) -> float:
    """From a circle's centre to that of its value box."""
    return mini.sizes.radius + mini.sizes.box_w / 2 + 2


def behind(mini: Mini, wire: Wire) -> Line:
    """An edge of the reversed half: from the tip of the target, or the box before it, to the base of the source."""
    source, target, sizes = mini.nodes[wire.source], mini.nodes[wire.target], mini.sizes
    reach = max(-0.6 * sizes.radius, min(0.6 * sizes.radius, 0.06 * (target.y - source.y)))
    x = target.x - sizes.radius - (sizes.slope_w + 4 if sizes.beside else 0)
    return Line(wire, (x, target.y), (source.x + sizes.radius + 3, source.y + reach))


def _rim(centre: Point, y: float, radius: float) -> Point:
    """Where a line from height `y` meets the left of a circle."""
    dy = max(-0.7 * radius, min(0.7 * radius, 0.16 * (y - centre[1])))
    return centre[0] - (radius * radius - dy * dy) ** 0.5, centre[1] + dy
