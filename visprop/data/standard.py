"""Taking the mean off columns and dividing them by their standard deviation, and what becomes of gaps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from visprop.data.table import Table
from visprop.errors import InputError
from visprop.words import translate

ROWS = 4096  # at a time, so that no copy of a large table stands beside it


def filled(table: Table, train: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the inputs, (N, n_0), with the mean of the training rows in every gap, and these means, (n_0,).

    Raises:
        InputError: no training row has a number in a column with gaps.
    """
    gaps = np.isnan(table.x)
    if not gaps.any():  # of a large table the rest takes long
        rows = table.x if np.array_equal(train, np.arange(len(table.x))) else table.x[train]
        with np.errstate(over="ignore", invalid="ignore"):
            return table.x, rows.sum(axis=0) / max(len(train), 1)
    known = np.where(gaps[train], 0, table.x[train])
    count = (~gaps[train]).sum(axis=0)
    empty = gaps.any(axis=0) & (count == 0)
    if empty.any():
        sentence = translate("Data", 'No training row has a number in the column "{name}": ignore it.')
        raise InputError(table.source, table.where, sentence.format(name=table.input_names[int(empty.argmax())]))
    with np.errstate(over="ignore", invalid="ignore"):
        means = known.sum(axis=0) / np.maximum(count, 1)
    return np.where(gaps, means, table.x), means


def statistics(
    table: Table, rows: NDArray, names: tuple[str, ...], wanted: bool
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return mean and population standard deviation of each column of `rows`; 0 and 1 if not wanted.

    A constant column has exactly its value and 1: computed, its deviation could be the rounding error of its mean.

    Raises:
        InputError: numbers are so large that one of them is not finite.
    """
    if not wanted:
        return np.zeros(rows.shape[1]), np.ones(rows.shape[1])
    with np.errstate(over="ignore", invalid="ignore"):
        mean, std = rows.mean(axis=0), rows.std(axis=0)
    constant = (rows == rows[0]).all(axis=0)
    mean, std = np.where(constant, rows[0], mean), np.where(constant | (std == 0), 1.0, std)
    bad = ~(np.isfinite(mean) & np.isfinite(std))
    if bad.any():
        sentence = translate("Data", 'The numbers of the column "{name}" are too large to be standardised.')
        raise InputError(table.source, table.where, sentence.format(name=names[int(bad.argmax())]))
    return mean, std


def finished(table: Table, cells: NDArray, mean: NDArray, std: NDArray, kind: np.dtype) -> NDArray:
    """Return the cells less `mean`, by `std`, in the type `kind`. InputError names a row that has no such number."""
    found = np.empty(cells.shape, kind)
    for start in range(0, len(cells), ROWS):
        rows = slice(start, start + ROWS)
        with np.errstate(over="ignore", invalid="ignore"):
            found[rows] = (cells[rows] - mean) / std
        bad = ~np.isfinite(found[rows]).all(axis=1)
        if bad.any():
            sentence = translate("Data", "{row}: a number is too large for {kind}.")
            row = table.row_name(start + int(bad.argmax()))
            raise InputError(table.source, table.where, sentence.format(row=row, kind=kind.name))
    return found


def fixed(cells: NDArray) -> NDArray:
    """Return the cells contiguous and read-only."""
    cells = np.ascontiguousarray(cells)
    cells.setflags(write=False)
    return cells
