"""The network in small beside θ: where an entry of the vector stands in it. Edges have the ids of their entries."""

from __future__ import annotations

from visprop.picture.focus import Focus
from visprop.picture.frame import Arrow, Disc, Shape, Stroke
from visprop.picture.graph import everything, neurons
from visprop.picture.reading import Reading
from visprop.picture.sheet import parameter_of

MOST = 12  # neurons in a column


def possible(reading: Reading) -> bool:
    """Whether the network is small enough."""
    return max(reading.program.sizes) <= MOST and len(reading.program.sizes) <= 8


def draw_miniature(reading: Reading, focus: Focus, rect: tuple[float, float, float, float]) -> list[Shape]:
    """The network's edges in the colours of their signs, those that are lit or selected thick."""
    x, y, w, h = rect
    sizes, k = reading.program.sizes, reading.look.scale
    rows = max(sizes)
    pitch = min(h / (rows + 0.8), 70 * k)
    radius = min(0.3 * pitch, 0.16 * w / max(len(sizes) - 1, 1), 15 * k)
    graph = neurons(sizes, everything(sizes))
    spots = {}
    for name, data in graph.nodes(data="neuron"):
        if data.kind != "cost":
            at = x + radius + (w - 2 * radius) * data.layer / (len(sizes) - 1)
            spots[name] = (at, y + h / 2 + (data.index - (sizes[data.layer] - 1) / 2) * pitch)
    found: list[Shape] = []
    for _, _, wire in graph.edges(data="wire"):
        if wire.target in spots:
            lit = focus.has_edge(wire.layer, wire.i, wire.j)
            found += _edge(reading, wire, spots, radius, lit, k)
    chosen = parameter_of(reading.look.selection)
    for name, (cx, cy) in spots.items():
        data = graph.nodes[name]["neuron"]
        biased = chosen == ("b", data.layer, (data.index,)) or focus.has_bias(data.layer, data.index)
        colour = f"layer{(data.layer - 1) % 3 + 1}" if data.layer else "a"
        if biased and data.layer:
            found.append(
                Disc(cx, cy, radius + 4 * k, "", Stroke("bias-line", 3 * k), f"bias {data.layer} {data.index}")
            )
        found.append(Disc(cx, cy, radius, f"{colour}-fill", Stroke(f"{colour}-line", 2 * k), name))
    return found


def _edge(reading: Reading, wire, spots, radius: float, lit: bool, k: float) -> list[Shape]:
    (x0, y0), (x1, y1) = spots[wire.source], spots[wire.target]
    start, end = (x0 + radius, y0), (x1 - radius, y1)
    value = reading.latest("W", wire.layer, wire.i, wire.j).value or 0.0
    token, dash = ("minus", (7 * k, 5 * k)) if value < 0 else ("plus", ())
    found: list[Shape] = []
    if wire.id == reading.look.selection:
        found.append(Arrow(start, end, Stroke("selection-line", 8 * k, (), 0.35)))
    elif lit:
        found.append(Arrow(start, end, Stroke("dcdw-line", 8 * k, (), 0.35)))
    thick = lit or wire.id == reading.look.selection
    return [*found, Arrow(start, end, Stroke(token, (3.4 if thick else 1.6) * k, dash), 0.0, "", wire.id)]
