"""The first weights of a network, counted for the panel: a small histogram for each layer. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from visprop.engine.initial import drawn_theta
from visprop.engine.layout import Layout
from visprop.experiment import Network
from visprop.words import forgotten, translate

BINS = 13  # an odd number: the middle one holds 0
LAYERS = 6  # more do not fit into the panel
MOST_WEIGHTS = 1_000_000  # to draw and count so many takes 50 ms; more are left out
Bars = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Start:
    """Counts of each layer's weights in BINS bins of one width from -`most` to `most`; `words` says the same."""

    bars: Bars
    most: float
    words: str


@forgotten
@lru_cache(maxsize=8)
def start_bars(network: Network, seed: int) -> Start:
    """Return the histograms; none where the network is too large, or its table is not counted yet."""
    layers = network.layers
    if layers[0] == 0 or sum(above * below for below, above in pairwise(layers)) > MOST_WEIGHTS:
        return Start((), 0.0, "")
    theta = drawn_theta(network, seed)
    weights = [np.asarray(block[:, :-1], float) for block in Layout(layers).blocks(theta)][:LAYERS]
    most = max(float(abs(each).max()) for each in weights)
    span = (-most, most) if most > 0 else (-1.0, 1.0)
    bars = tuple(tuple(np.histogram(each, BINS, span)[0].tolist()) for each in weights)
    line = translate("StartBars", "layer {n}: {count} first weights, {low} to {high}, deviation {std}")
    words = [
        line.format(n=n, count=each.size, low=f"{each.min():.3g}", high=f"{each.max():.3g}", std=f"{each.std():.3g}")
        for n, each in enumerate(weights, 1)
    ]
    return Start(bars, most, "\n".join(words))
