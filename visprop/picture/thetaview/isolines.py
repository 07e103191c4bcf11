"""Lines of equal height over a grid, by marching squares (Lorensen and Cline 1987, in the plane), joined to long ones.

Where a cell is a saddle, its two lines are laid so that they do not cross.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

Point = tuple[float, float]
Edge = tuple[int, int, int]  # (column, row, 0: to the right, 1: upward) of a side of a cell


def isolines(heights: np.ndarray, level: float) -> list[list[Point]]:
    """Lines where `heights` [row, column] cross `level`, in units of the grid, (column, row). Open or closed."""
    links: dict[Edge, list[Edge]] = defaultdict(list)
    above = heights > level
    mixed = above[:-1, :-1].astype(int) + above[:-1, 1:] + above[1:, :-1] + above[1:, 1:]
    finite = np.isfinite(heights)
    whole = finite[:-1, :-1] & finite[:-1, 1:] & finite[1:, :-1] & finite[1:, 1:]
    for row, column in np.argwhere((mixed % 4 != 0) & whole).tolist():
        for one, two in _segments(above, row, column):
            links[one].append(two)
            links[two].append(one)
    return [[_place(heights, edge, level) for edge in line] for line in _joined(links)]


def _segments(above: np.ndarray, row: int, column: int) -> list[tuple[Edge, Edge]]:
    """The sides of a cell that a line joins."""
    corners = (above[row, column], above[row, column + 1], above[row + 1, column + 1], above[row + 1, column])
    sides: tuple[Edge, ...] = ((column, row, 0), (column + 1, row, 1), (column, row + 1, 0), (column, row, 1))
    crossed = [side for n, side in enumerate(sides) if corners[n] != corners[(n + 1) % 4]]
    if len(crossed) == 2:
        return [(crossed[0], crossed[1])]
    return [(sides[3], sides[0]), (sides[1], sides[2])]


def _joined(links: dict[Edge, list[Edge]]) -> list[list[Edge]]:
    """Chains of linked sides, those with ends first."""
    lines, left = [], dict(links)
    for start in sorted(links, key=lambda edge: len(links[edge])):
        if start not in left:
            continue
        line, at = [start], start
        del left[start]
        while (following := next((edge for edge in links[at] if edge in left), None)) is not None:
            line.append(following)
            del left[following]
            at = following
        if len(line) > 2 and start in links[at]:
            line.append(start)
        if len(line) > 1:
            lines.append(line)
    return lines


def _place(heights: np.ndarray, edge: Edge, level: float) -> Point:
    column, row, upward = edge
    low = heights[row, column]
    high = heights[row + 1, column] if upward else heights[row, column + 1]
    share = float((level - low) / (high - low))
    return (float(column), row + share) if upward else (column + share, float(row))
