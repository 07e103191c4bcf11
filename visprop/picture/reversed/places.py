"""Where the reversed network stands: in the columns and rows of the network, its graph the other way round."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from visprop.picture.graph import Shown, Wire, neurons
from visprop.picture.layout import Bar, Layout, Line, Room, Spot, fold_x, lay_out
from visprop.picture.sizes import Sizes

FIRST = 0.24  # of a gap, that the gap behind the inputs is narrower

Columns = tuple[tuple[int, float], ...]  # (layer, x of its circles)


@lru_cache(maxsize=32)
def turned(layers: tuple[int, ...], shown: Shown, sizes: Sizes, room: Room, columns: Columns = ()) -> Layout:
    """Places of the reversed network.

    Each line still goes from the source of its weight to the target, since that is what the weight is called by; what
    it carries runs from its `end`, the tip of the target, to its `start`, the base of the source.

    Args:
        columns: where the columns of a twin stand, which this one has to stand under; by default its own.
    """
    layout = lay_out(layers, shown, sizes, room)
    xs = dict(columns) or _drawn_in(layout, sizes)
    spots = {id: _moved(spot, xs.get(spot.neuron.layer, spot.x)) for id, spot in layout.spots.items()}
    folds = tuple(replace(fold, x=fold_x(xs.get(fold.layer, fold.x), sizes)) for fold in layout.folds)
    back = neurons(layers, shown).reverse(copy=False)
    bar = _bar(layout, xs)
    lines = {wire.id: _line(wire, spots, bar, sizes) for _, _, wire in back.edges(data="wire")}
    return replace(layout, spots=spots, lines=lines, folds=folds, bar=bar)


def _drawn_in(layout: Layout, sizes: Sizes) -> dict[int, float]:
    """Columns with the first one nearer to the inputs: their edges carry nothing back and need less room."""
    layers = [layer for layer, _ in layout.shown]
    if sizes.detail != "A" or layers[0] != 0 or len(layers) < 3:
        return {}
    share = FIRST * layout.gap
    middles = {spot.neuron.layer: spot.x for spot in layout.spots.values()}
    return {layer: middles[layer] - share * (layers[-1] - layer) / (layers[-1] - 1) for layer in layers[1:]}


def _bar(layout: Layout, xs: dict[int, float]) -> Bar | None:
    """The cost's bar, moved with the last column."""
    last = layout.shown[-1][0]
    if layout.bar is None or last not in xs:
        return layout.bar
    by = xs[last] - next(spot.x for spot in layout.spots.values() if spot.neuron.layer == last)
    return replace(layout.bar, x=layout.bar.x + by, targets=layout.bar.targets + by)


def _moved(spot: Spot, x: float) -> Spot:
    return replace(spot, x=x, out=(spot.out[0] + x - spot.x, spot.y))


def _line(wire: Wire, spots: dict[str, Spot], bar, sizes: Sizes) -> Line:
    source, u = spots[wire.source], sizes.unit
    x, y = source.out
    if wire.target == "cost":
        return Line(wire, (x + 2, y), (bar.x - 3, y))
    target = spots[wire.target]
    tip = (target.x - sizes.radius - 2.5 * u, target.y)
    if wire.layer > 1:
        return Line(wire, (x + 1.5 * u, y), tip)
    most = 0.3 * sizes.radius
    return Line(wire, (x, y), (tip[0], tip[1] + max(-most, min(most, 0.03 * (y - target.y)))))
