"""The loss over two parameters, the others held: over all training rows, with the way that the run has taken."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import numpy as np

from visprop.engine.layout import Layout
from visprop.picture.charts.answers import evenly
from visprop.picture.charts.probe import theta_of
from visprop.picture.thetaview.entries import Entry, entry_at
from visprop.picture.thetaview.landscape import Landscape

SIDE = 41
ROWS = 1024  # of the training rows, evenly chosen: enough for the shape of the surface
MOST = 500_000  # numbers of one layer that a piece of the work computes: about 5 ms
AIR, LEAST = 0.35, 0.5  # around the way: this part of its extent, and at least so much
LINES = 9


class TrainingLandscape(Landscape):
    """J over some parameters, on training rows with the parameters at a moment."""

    def __init__(self, moment) -> None:
        program, data = moment.program, moment.data
        chosen = evenly(len(data.x), ROWS)
        self.program, self.rows, self.all_rows = program, len(chosen), len(data.x)
        self.x, self.targets = np.asarray(data.x[chosen], float), np.asarray(data.y[chosen], float)
        blocks = [np.asarray(block, float) for block in Layout(program.sizes).blocks(theta_of(moment))]
        self.W, self.b = [None, *(block[:, :-1] for block in blocks)], [None, *(block[:, -1] for block in blocks)]


@dataclass(frozen=True, eq=False)
class Terrain:
    """J over two parameters.

    Attributes:
        low, high: the ends of both, (across, up). side: points of the grid each way.
        heights: (side, side), `up` rises from row to row. way: (k, 2) where the run went, the moment in view last.
        rows, of: how many of how many training rows it is made of.
    """

    low: tuple[float, float]
    high: tuple[float, float]
    side: int
    heights: np.ndarray
    way: np.ndarray
    rows: int
    of: int

    @property
    def levels(self) -> np.ndarray:
        """Heights of the lines: as many numbers of the grid lie between each two of them."""
        finite = self.heights[np.isfinite(self.heights)]
        if not len(finite):
            return np.empty(0)
        return np.array(sorted(set(np.quantile(finite, np.linspace(0, 1, LINES + 2)[1:-1]).tolist())))


class TerrainWork:
    """Computes a terrain piece by piece. `share` is how much of it is done, 0..1."""

    def __init__(self, moment, one: Entry, two: Entry) -> None:
        self._landscape, self._entries = TrainingLandscape(moment), (one, two)
        self._way = way(moment, one, two)
        low, high = self._way.min(0), self._way.max(0)
        air = np.maximum(AIR * (high - low), LEAST)
        self._low, self._high = low - air, high + air
        axes = [np.linspace(self._low[n], self._high[n], SIDE) for n in (0, 1)]
        self._across, self._up = (values.ravel() for values in np.meshgrid(*axes))
        self._heights, self._done = np.empty(SIDE * SIDE), 0
        per_point = self._landscape.rows * max(moment.program.sizes)
        self._piece = int(min(max(MOST / per_point, 1), SIDE * SIDE))

    @property
    def share(self) -> float:
        return self._done / len(self._heights)

    def go_on(self, seconds: float) -> Terrain | None:
        """Work for so long, at least for one piece; returns the terrain once it is whole."""
        until = perf_counter() + seconds
        while self._done < len(self._heights):
            part = slice(self._done, self._done + self._piece)
            changes = dict(zip(self._entries, (self._across[part], self._up[part]), strict=True))
            self._heights[part] = self._landscape.losses(changes)
            self._done = min(part.stop, len(self._heights))
            if perf_counter() >= until and self._done < len(self._heights):
                return None
        heights, land = self._heights.reshape(SIDE, SIDE), self._landscape
        ends = tuple(map(float, self._low)), tuple(map(float, self._high))
        return Terrain(*ends, SIDE, heights, self._way, land.rows, land.all_rows)


def way(moment, one: Entry, two: Entry) -> np.ndarray:
    """Where the run went over two parameters: at the checkpoints so far, and at the moment in view, (k, 2)."""
    thetas = [*(theta for _, theta in moment.kept_theta()), theta_of(moment)]
    places = [place_of(moment.program.sizes, entry) for entry in (one, two)]
    found = np.array([[theta[place] for place in places] for theta in thetas], float)
    found = found[np.isfinite(found).all(1)]
    return found if len(found) else np.zeros((1, 2))


def place_of(sizes: tuple[int, ...], entry: Entry) -> int:
    """Where a parameter stands in the blocks of `Layout`."""
    places = np.arange(Layout(sizes).length)
    block = Layout(sizes).blocks(places)[entry.layer - 1]
    return int(block[entry.index] if entry.kind == "W" else block[entry.index[0], -1])


def travelled(moment) -> tuple[int, int]:
    """The places in θ of the two parameters that went farthest so far; at the start the first two."""
    layout = Layout(moment.program.sizes)
    thetas = np.array([*(theta for _, theta in moment.kept_theta()), theta_of(moment)], float)
    with np.errstate(all="ignore"):
        spans = layout.unroll(np.nan_to_num(thetas.max(0) - thetas.min(0), posinf=0.0))
    order = np.argsort(-spans, kind="stable")
    return (int(order[0]), int(order[1])) if len(order) > 1 else (0, 0)


def names(sizes: tuple[int, ...], most: int) -> list[str]:
    """What the first `most` parameters are called, in the order of θ: W[1][0, 1], b[2][0]."""
    return [name_of(entry_at(sizes, place)) for place in range(min(Layout(sizes).length, most))]


def name_of(entry: Entry) -> str:
    """What a parameter is called."""
    return f"{entry.kind}[{entry.layer}][{', '.join(map(str, entry.index))}]"
