"""From an experiment to the arrays that train and validate it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray

from visprop.data.csv_table import csv_table
from visprop.data.generated import GENERATED, Generated, class_targets, generated
from visprop.data.table import Table
from visprop.errors import InputError
from visprop.experiment import Experiment, parse_split
from visprop.words import translate

_SPLIT_KEY, _POINTS_KEY = (2,), (3,)
_SUM_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class DataSet:
    """Training and validation rows, standardised, contiguous, read-only, in the experiment's dtype.

    Attributes:
        x, y: (N, n_0) and (N, n_L) training rows. x_valid, y_valid: validation rows, perhaps none.
        input_names, target_names: one for each column.
        x_mean, x_std, y_mean, y_std: float64, what was taken off each column and what it was divided by: the training
            rows' mean and population standard deviation; 0 and 1 where nothing was standardised.
    """

    x: NDArray
    y: NDArray
    x_valid: NDArray
    y_valid: NDArray
    input_names: tuple[str, ...]
    target_names: tuple[str, ...]
    x_mean: NDArray[np.float64]
    x_std: NDArray[np.float64]
    y_mean: NDArray[np.float64]
    y_std: NDArray[np.float64]


def load(experiment: Experiment, dtype: DTypeLike | None = None) -> DataSet:
    """Return the examples of an experiment, split and standardised; `dtype` replaces the experiment's.

    Raises:
        InputError: the data cannot be read, has other widths than the network, or a target is out of its cost's range.
    """
    table = _table(experiment)
    _check_widths(experiment, table)
    _check_targets(experiment, table)
    train, valid = split_rows(experiment, len(table.x))
    standardize = experiment.data.standardize
    x_mean, x_std = _statistics(table, table.x[train], table.input_names, standardize != "none")
    y_mean, y_std = _statistics(table, table.y[train], table.target_names, standardize == "both")
    kind = np.dtype(experiment.network.dtype if dtype is None else dtype)
    x = _finished(table, table.x, x_mean, x_std, kind)
    y = _finished(table, table.y, y_mean, y_std, kind)
    names = (table.input_names, table.target_names)
    return DataSet(*map(_fixed, (x[train], y[train], x[valid], y[valid])), *names, x_mean, x_std, y_mean, y_std)


def _table(experiment: Experiment) -> Table:
    data = experiment.data
    if data.csv is not None:
        return csv_table(experiment)
    if data.dataset is not None:
        return _generated_table(experiment)
    x, y = np.array(data.x, dtype=np.float64), np.array(data.y, dtype=np.float64)
    return Table(x, y, _numbered("x", x.shape[1]), _numbered("y", y.shape[1]), experiment.source, "data.y")


def _generated_table(experiment: Experiment) -> Table:
    data, network = experiment.data, experiment.network
    row, outputs = GENERATED[data.dataset or ""], network.layers[-1]
    _check_generated(experiment, row, outputs)
    rng = np.random.default_rng(np.random.SeedSequence(experiment.training.seed, spawn_key=_POINTS_KEY))
    x, made = generated(data.dataset or "", rng, data.samples, data.noise, outputs)
    y = class_targets(made, outputs, network.output) if row.classes else made
    names = _numbered("x", row.inputs), _numbered("y", outputs)
    return Table(x, y, *names, experiment.source, "data.dataset")


def _check_generated(experiment: Experiment, row: Generated, outputs: int) -> None:
    alone = ("1",) if not row.classes or experiment.network.output != "softmax" else ()
    allowed = (*alone, *(("2",) if row.classes else ()))
    fits = str(outputs) in allowed or (row.more and outputs > 2)
    if experiment.network.layers[0] != row.inputs or not fits:
        if row.more:
            allowed = (*allowed, translate("Data", "more"))
        sentence = translate(
            "Data", 'The set "{name}" has {inputs} inputs and needs {outputs} outputs; here: {layers}.'
        )
        wanted, shown = translate("Data", " or ").join(allowed), list(experiment.network.layers)
        sentence = sentence.format(name=experiment.data.dataset, inputs=row.inputs, outputs=wanted, layers=shown)
        raise InputError(experiment.source, "network.layers", sentence)


def _numbered(letter: str, count: int) -> tuple[str, ...]:
    return tuple(f"{letter}{n}" for n in range(1, count + 1))


def _check_widths(experiment: Experiment, table: Table) -> None:
    layers = experiment.network.layers
    given = table.x.shape[1], table.y.shape[1]
    if given != (layers[0], layers[-1]):
        sentence = translate(
            "Data", "The data has {x} inputs and {y} targets; the network has {inputs} inputs and {outputs} outputs."
        )
        sentence = sentence.format(x=given[0], y=given[1], inputs=layers[0], outputs=layers[-1])
        raise InputError(experiment.source, "network.layers", sentence)


def _check_targets(experiment: Experiment, table: Table) -> None:
    cost = experiment.training.cost
    if cost == "bce":
        bad = ((table.y < 0) | (table.y > 1)).any(axis=1)
        sentence = translate("Data", '{row}: a target lies outside 0..1, which the cost "bce" needs.')
    elif cost == "cross_entropy":
        bad = (table.y < 0).any(axis=1) | (abs(table.y.sum(axis=1) - 1) > _SUM_TOLERANCE)
        sentence = translate("Data", '{row}: the cost "cross_entropy" needs targets of 0 or more that sum to 1.')
    else:
        return
    if bad.any():
        row = table.row_name(int(bad.argmax()))
        raise InputError(table.source, table.where, sentence.format(row=row))


def split_rows(experiment: Experiment, rows: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the numbers of the training rows and of the validation rows, each in the order of the table.

    Raises:
        InputError: one of the two would have no row.
    """
    kind, number = parse_split(experiment.data.split)
    chosen = np.zeros(rows, dtype=bool)
    if kind == "every":
        chosen[experiment.data.offset :: int(number)] = True
    elif kind == "random":
        rng = np.random.default_rng(np.random.SeedSequence(experiment.training.seed, spawn_key=_SPLIT_KEY))
        chosen[rng.permutation(rows)[: round(number * rows)]] = True
    if chosen.all() or (kind != "none" and not chosen.any()):
        sentence = translate("Data", '"{split}" of {rows} rows leaves none to train or none to validate.')
        sentence = sentence.format(split=experiment.data.split, rows=rows)
        raise InputError(experiment.source, "data.split", sentence)
    return np.flatnonzero(~chosen), np.flatnonzero(chosen)


def _statistics(table: Table, rows: NDArray, names: tuple[str, ...], wanted: bool) -> tuple[NDArray, NDArray]:
    """Mean and population standard deviation of each column. A constant column has exactly its value and 1:
    computed, its deviation could be the rounding error of its mean."""
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


def _finished(table: Table, cells: NDArray, mean: NDArray, std: NDArray, kind: np.dtype) -> NDArray:
    with np.errstate(over="ignore", invalid="ignore"):
        cells = ((cells - mean) / std).astype(kind)
    bad = ~np.isfinite(cells).all(axis=1)
    if bad.any():
        sentence = translate("Data", "{row}: a number is too large for {kind}.")
        row = table.row_name(int(bad.argmax()))
        raise InputError(table.source, table.where, sentence.format(row=row, kind=kind.name))
    return cells


def _fixed(cells: NDArray) -> NDArray:
    cells = np.ascontiguousarray(cells)
    cells.setflags(write=False)
    return cells
