"""What the charts of one output over one or two inputs show: numbers in own units, and the points of the rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.picture.charts.answers import WINNER, thinned
from visprop.picture.charts.heat import ends_of, levels
from visprop.picture.charts.marching import zero_lines
from visprop.picture.charts.probe import Area, Grid, Probe, grid_over, own_x, own_y, theta_of
from visprop.picture.charts.winners import Winners, winners_of

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

    def _outputs(
        self, moment, inputs: tuple[int, ...], side: int, area: Area = None, quick: bool = False
    ) -> np.ndarray:
        """(n_L, points), as the network gives them; they change with the next run."""
        wanted = moment.program, id(moment.data.x), inputs, area
        if self._for != wanted:
            self.grid = grid_over(moment.data, inputs, side, area)
            self._probe = Probe(moment.program, self.grid.rows)
            self._for, self._x = wanted, moment.data.x
        return self._probe.run(theta_of(moment), quick)[-1]

    def winners(self, moment, inputs: tuple[int, int], area: Area = None, quick: bool = False) -> Winners:
        """The class that wins over two inputs; `area` and `quick` as in `surface`."""
        outputs = self._outputs(moment, inputs, SIDE, area, quick)
        return winners_of(self.grid, outputs)

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
        made = self._outputs(moment, inputs, SIDE, area, quick)[output]
        heights = own_y(moment.data, made, output).reshape(SIDE, SIDE)
        low, high = scale_of(moment, output)
        boundary = (low + high) / 2 if classes and moment.program.sizes[-1] == 1 else 0.5 if classes else None
        return Surface(self.grid, heights, low, high, levels(heights, low, high), boundary)

    def curve(self, moment, column: int, output: int, area: Area = None) -> tuple[np.ndarray, np.ndarray]:
        """(values of an input, output number `output` there), (POINTS,) each; `area`: see `grid_over`."""
        values = own_y(moment.data, self._outputs(moment, (column,), POINTS, area)[output], output)
        return self.grid.axis(0), values


def scale_of(moment, output: int) -> tuple[float, float]:
    """The ends of the scale of an output, in the target's own unit."""
    ends = ends_of(moment.program.activations[-1], moment.data.y[:, output])
    low, high = (float(own_y(moment.data, np.float64(end), output)) for end in ends)
    return low, high


def points_of(data, part: str, inputs: tuple[int, ...], output: int) -> np.ndarray:
    """The rows of "train", "valid" or "test", at most `answers.MOST_POINTS`: (n, inputs + 1), the target last.

    Where `output` is WINNER, the last number is that of the row's class.
    """
    suffix = "" if part == "train" else f"_{part}"
    x, y = getattr(data, f"x{suffix}"), getattr(data, f"y{suffix}")
    chosen = thinned(len(x))
    columns = [own_x(data, x[chosen], j) for j in inputs]
    if not len(x):
        return np.empty((0, len(inputs) + 1))
    last = y[chosen].argmax(axis=1) if output == WINNER else own_y(data, y[chosen, output], output)
    return np.column_stack([*columns, last])


def crossings(found: Surface) -> tuple[np.ndarray, np.ndarray]:
    """The line where the classes meet, as unjoined pieces: x and y, (2 n,), two points each, or none."""
    if found.boundary is None:
        return np.empty(0), np.empty(0)
    return zero_lines(found.grid, found.heights - found.boundary)
