"""What the charts of one output over one or two inputs show: numbers in own units, and the points of the rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.picture.charts.answers import thinned
from visprop.picture.charts.heat import ends_of, levels
from visprop.picture.charts.probe import Area, Grid, Probe, grid_over, own_x, own_y, theta_of

SIDE, POINTS = 64, 201  # of a surface; of a curve


@dataclass(frozen=True, eq=False)
class Surface:
    """One output over two inputs.

    Attributes:
        heights: (side, side) in the target's own unit, `up` rises from row to row.
        low, high: the ends of its scale of colours. levels: its colours, 0..255.
        boundary: where one class ends and the other begins; None for numbers.
    """

    grid: Grid
    heights: np.ndarray
    low: float
    high: float
    levels: np.ndarray
    boundary: float | None


class Surfaces:
    """Makes surfaces and curves; grid and arrays are kept while program, data and the chosen inputs are the same."""

    def __init__(self) -> None:
        self._for: tuple = ()

    def _values(
        self, moment, inputs: tuple[int, ...], side: int, output: int, area: Area = None, quick: bool = False
    ) -> np.ndarray:
        wanted = moment.program, id(moment.data.x), inputs, area
        if self._for != wanted:
            self.grid = grid_over(moment.data, inputs, side, area)
            self._probe = Probe(moment.program, self.grid.rows)
            self._for, self._x = wanted, moment.data.x
        return own_y(moment.data, self._probe.run(theta_of(moment), quick)[-1][output], output)

    def surface(
        self,
        moment,
        inputs: tuple[int, int],
        output: int,
        classes: bool,
        area: Area = None,
        quick: bool = False,
    ) -> Surface:
        """Output number `output` over two inputs; `area`: see `grid_over`, `quick`: see `Probe.run`."""
        heights = self._values(moment, inputs, SIDE, output, area, quick).reshape(SIDE, SIDE)
        low, high = scale_of(moment, output)
        boundary = (low + high) / 2 if classes and moment.program.sizes[-1] == 1 else 0.5 if classes else None
        return Surface(self.grid, heights, low, high, levels(heights, low, high), boundary)

    def curve(self, moment, column: int, output: int, area: Area = None) -> tuple[np.ndarray, np.ndarray]:
        """(values of an input, output number `output` there), (POINTS,) each; `area`: see `grid_over`."""
        values = self._values(moment, (column,), POINTS, output, area).copy()
        return self.grid.axis(0), values


def scale_of(moment, output: int) -> tuple[float, float]:
    """The ends of the scale of an output, in the target's own unit."""
    ends = ends_of(moment.program.activations[-1], moment.data.y[:, output])
    low, high = (float(own_y(moment.data, np.float64(end), output)) for end in ends)
    return low, high


def points_of(data, part: str, inputs: tuple[int, ...], output: int) -> np.ndarray:
    """The rows of "train", "valid" or "test", at most `answers.MOST_POINTS`: (n, inputs + 1), the target last."""
    suffix = "" if part == "train" else f"_{part}"
    x, y = getattr(data, f"x{suffix}"), getattr(data, f"y{suffix}")
    chosen = thinned(len(x))
    columns = [own_x(data, x[chosen], j) for j in inputs] if len(x) else [np.empty(0)] * len(inputs)
    return np.column_stack([*columns, own_y(data, y[chosen, output], output) if len(x) else np.empty(0)])


def crossings(found: Surface) -> tuple[np.ndarray, np.ndarray]:
    """The line where the classes meet, as unjoined pieces: x and y, (2 n,), two points each; none where it has no line.

    Marching squares, as in `thetaview.isolines`, for all cells at once: the pieces are not joined, which takes long.
    """
    if found.boundary is None:
        return np.empty(0), np.empty(0)
    h = found.heights - found.boundary
    with np.errstate(all="ignore"):
        right, up = h[:, :-1] / (h[:, :-1] - h[:, 1:]), h[:-1] / (h[:-1] - h[1:])
    above = h > 0
    across, along = above[:, :-1] != above[:, 1:], above[:-1] != above[1:]
    rows, columns = np.nonzero(across[:-1] | across[1:] | along[:, :-1] | along[:, 1:])
    # The sides of these cells in turn: below, right, above, left; whether each is crossed, and where.
    crossed = np.column_stack(
        [across[rows, columns], along[rows, columns + 1], across[rows + 1, columns], along[rows, columns]]
    )
    x = np.column_stack([columns + right[rows, columns], columns + 1.0, columns + right[rows + 1, columns], columns])
    y = np.column_stack([rows, rows + up[rows, columns + 1], rows + 1.0, rows + up[rows, columns]])
    x[crossed.all(1)] = np.roll(x[crossed.all(1)], 1, axis=1)  # a saddle: left to below, and right to above
    y[crossed.all(1)] = np.roll(y[crossed.all(1)], 1, axis=1)
    grid = found.grid
    steps = [(high - low) / (grid.side - 1) for low, high in zip(grid.low, grid.high, strict=True)]
    return grid.low[0] + x[crossed] * steps[0], grid.low[1] + y[crossed] * steps[1]
