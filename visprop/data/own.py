"""Rows that a person draws: an experiment whose rows stand in itself, and the same with a row more, less or moved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from visprop.data.dataset import kept
from visprop.data.sources import table_of
from visprop.data.splits import split_rows
from visprop.errors import InputError
from visprop.experiment import Data, Experiment
from visprop.experiment.names import PART_NAMES
from visprop.words import translate

MOST_ROWS = 10_000  # a file that holds them can still be read; each stroke makes a new experiment
TRAIN = PART_NAMES[0]
Cell = tuple[str, tuple[int, int], float]


def owned(experiment: Experiment, cells: Iterable[Cell] = ()) -> Experiment:
    """Return an experiment with the same rows, written out in itself, each with what it is for.

    Its run is the same, bit for bit: rows keep their order, and are standardised as they were. `cells` are changed
    ones: ("x" or "y", (training row, column), value in the cell's own unit).

    Raises:
        InputError: the rows cannot be had, or there are too many of them.
    """
    cells = tuple(cells)
    if experiment.data.x is not None and (experiment.data.part or _all_train(experiment.data)) and not cells:
        return experiment
    table = table_of(experiment)
    split = split_rows(experiment, len(table.x), table.parts, table.y if table.classes else None)
    table, _ = kept(experiment, table, split.train)
    if len(table.x) > MOST_ROWS:
        sentence = translate("Data", "{n:,} rows are too many to draw in; {most:,} are the most.")
        raise InputError(experiment.source, "data", sentence.format(n=len(table.x), most=MOST_ROWS))
    rows = {"x": table.x.copy(), "y": table.y.copy()}
    for letter, (row, column), value in cells:
        rows[letter][split.train[row], column] = value
    part = np.array([TRAIN] * len(table.x), dtype=object)
    part[split.valid], part[split.test] = PART_NAMES[1:]
    data: dict[str, Any] = dict.fromkeys(Data.__dataclass_fields__)
    data |= {letter: made.tolist() for letter, made in rows.items()}
    data |= {"classes": table.classes or None, "standardize": experiment.data.standardize}
    return experiment.replace("data", **data | {"part": _written(part.tolist())})


def _all_train(data: Data) -> bool:
    return data.split == "none" and data.test == "none"


def parts_of(experiment: Experiment) -> np.ndarray:
    """What each row of an experiment that was `owned` is for, (N,) words."""
    data = experiment.data
    return np.array(data.part or (TRAIN,) * len(data.x))


def with_row(experiment: Experiment, x: Iterable[float], y: Iterable[float], part: str = TRAIN) -> Experiment:
    """Return the `owned` experiment with one more row. InputError: there are too many, or the row cannot be used."""
    data = experiment.data
    if len(data.x) >= MOST_ROWS:
        sentence = translate("Data", "{most:,} rows are the most that can be drawn.")
        raise InputError(experiment.source, "data", sentence.format(most=MOST_ROWS))
    return _replaced(experiment, [*data.x, tuple(x)], [*data.y, tuple(y)], [*parts_of(experiment), part])


def moved(experiment: Experiment, row: int, x: Iterable[float], y: Iterable[float]) -> Experiment:
    """Return the `owned` experiment with another input and target in a row. InputError: they cannot be used."""
    data = experiment.data
    xs, ys = list(data.x), list(data.y)
    xs[row], ys[row] = tuple(x), tuple(y)
    return _replaced(experiment, xs, ys, list(parts_of(experiment)))


def only(experiment: Experiment, rows: Iterable[int]) -> Experiment:
    """Return the `owned` experiment with these of its rows. InputError: none is left to train."""
    data, rows = experiment.data, tuple(rows)
    part = [str(each) for each in parts_of(experiment)[list(rows)]]
    if TRAIN not in part:
        sentence = translate("Data", "A network cannot train on nothing: one training row has to stay.")
        raise InputError(experiment.source, "data", sentence)
    return _replaced(experiment, [data.x[row] for row in rows], [data.y[row] for row in rows], part)


def sparse(experiment: Experiment) -> Experiment:
    """Return the `owned` experiment with the first training row of each target only: a nearly empty plane to draw in.

    Of numbers it is the very first row.
    """
    data, part = experiment.data, parts_of(experiment)
    first: dict[tuple[float, ...], int] = {}
    for row in np.flatnonzero(part == TRAIN).tolist():
        first.setdefault(data.y[row] if data.classes else (), row)
    return only(experiment, first.values())


def _replaced(experiment: Experiment, x: list, y: list, part: list[str]) -> Experiment:
    return experiment.replace("data", x=x, y=y, part=_written(part))


def _written(part: list[str]) -> list[str] | None:
    """Nothing is written where all rows train."""
    return None if set(part) == {TRAIN} else [str(each) for each in part]
