"""Where a field over a grid is 0: marching squares for all cells at once."""

from __future__ import annotations

import numpy as np

from visprop.picture.charts.probe import Grid


def zero_lines(grid: Grid, h: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The lines on which `h` (side, side) is 0, as pieces of two points: x and y in own units, (2 n,).

    As in `thetaview.isolines`, but the pieces are not joined, which takes long.
    """
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
    steps = [(high - low) / (grid.side - 1) for low, high in zip(grid.low, grid.high, strict=True)]
    return grid.low[0] + x[crossed] * steps[0], grid.low[1] + y[crossed] * steps[1]
