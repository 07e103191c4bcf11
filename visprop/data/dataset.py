"""From an experiment to the arrays that train, validate and test it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import DTypeLike, NDArray

from visprop.data.features import chosen_inputs
from visprop.data.sources import check_targets, table_of
from visprop.data.splits import split_rows
from visprop.data.standard import filled, finished, fixed, statistics
from visprop.data.table import Origin, Table
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.words import translate

if TYPE_CHECKING:
    from visprop.data.csv_reading import CsvFile


@dataclass(frozen=True, slots=True, eq=False)
class DataSet:
    """Training, validation and test rows, standardised, contiguous, read-only, in the experiment's dtype.

    Attributes:
        x, y: (N, n_0) and (N, n_L) training rows. x_valid, y_valid: validation rows, perhaps none.
        input_names, target_names: one for each column.
        x_mean, x_std, y_mean, y_std: float64, what was taken off each column and what it was divided by: the training
            rows' mean and population standard deviation; 0 and 1 where nothing was standardised.
        x_test, y_test: rows that nothing of the run depends on, perhaps none.
        classes: what the outputs stand for, in order (of one output: for 0 and 1); () for numbers.
        origins: what each input is made of, of a file; () elsewhere. x_fill: float64, (n_0,), what stands in its gaps.
        notes: what was done to the cells of a file, a sentence each.
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
    x_test: NDArray
    y_test: NDArray
    classes: tuple[str, ...] = ()
    origins: tuple[Origin, ...] = ()
    x_fill: NDArray[np.float64] | None = None
    notes: tuple[str, ...] = ()


def load(experiment: Experiment, dtype: DTypeLike | None = None) -> DataSet:
    """Return the examples of an experiment, split and standardised; `dtype` replaces the experiment's.

    Raises:
        InputError: the data cannot be read, has other widths than the network, or a target is out of its cost's range.
    """
    return prepared(experiment, table_of(experiment), dtype)


class Loading:
    """`load` in pieces, for a window: iterating does the work and yields how much is done, 0..1; to cancel, stop.

    `file`: the table, where it was read already, see `CsvTable`.

    Raises:
        InputError: while iterating, as `load`.
    """

    def __init__(self, experiment: Experiment, file: CsvFile | None = None) -> None:
        self._experiment, self._file = experiment, file
        self._data: DataSet | None = None

    @property
    def data(self) -> DataSet:
        """What was loaded, for `Session(experiment, data=...)`. ValueError before the iteration has ended."""
        if self._data is None:
            raise ValueError("the loading has not ended")
        return self._data

    def __iter__(self) -> Generator[float, None, None]:
        if self._experiment.data.csv is None:
            table = table_of(self._experiment)
        else:
            from visprop.data.csv_table import CsvTable

            reading = CsvTable(self._experiment, self._file)
            yield from reading
            table = reading.table
            yield 1.0
        self._data = yield from preparing(self._experiment, table)


def prepared(experiment: Experiment, table: Table, dtype: DTypeLike | None = None) -> DataSet:
    """As `load`, of a table that was read already."""
    work = preparing(experiment, table, dtype)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def preparing(experiment: Experiment, table: Table, dtype: DTypeLike | None = None) -> Generator[float, None, DataSet]:
    """As `prepared`, in pieces, none of which takes much longer than a tenth of a second; returns the data."""
    parts = split_rows(experiment, len(table.x), table.parts, table.y if table.classes else None)
    table, fill = kept(experiment, table, parts.train)
    yield 1.0
    _check_widths(experiment, table)
    check_targets(experiment, table)
    standardize = experiment.data.standardize
    x_mean, x_std = statistics(table, table.x[parts.train], table.input_names, standardize != "none")
    y_mean, y_std = statistics(table, table.y[parts.train], table.target_names, standardize == "both")
    yield 1.0
    kind = np.dtype(experiment.network.dtype if dtype is None else dtype)
    x = finished(table, table.x, x_mean, x_std, kind)
    yield 1.0
    y = finished(table, table.y, y_mean, y_std, kind)
    train, valid, test = ((fixed(x[rows]), fixed(y[rows])) for rows in (parts.train, parts.valid, parts.test))
    names = (table.input_names, table.target_names)
    more = (table.classes, table.origins, fill, table.notes)
    return DataSet(*train, *valid, *names, x_mean, x_std, y_mean, y_std, *test, *more)


def kept(experiment: Experiment, table: Table, train: NDArray[np.intp]) -> tuple[Table, NDArray[np.float64]]:
    """Return the table without gaps and with the chosen inputs only, and what fills a gap of each."""
    x, fill = filled(table, train)
    table = replace(table, x=x)
    chosen = chosen_inputs(experiment, table, train)
    if len(chosen) == x.shape[1]:
        return table, fill
    names = tuple(table.input_names[column] for column in chosen)
    sentence = translate("Data", "{count} of {all} inputs are kept: {names}.")
    note = sentence.format(count=len(chosen), all=x.shape[1], names=", ".join(names))
    origins = tuple(table.origins[column] for column in chosen)
    notes = (*table.notes, note)
    return replace(table, x=x[:, chosen], input_names=names, origins=origins, notes=notes), fill[chosen]


def _check_widths(experiment: Experiment, table: Table) -> None:
    layers = experiment.network.layers
    given = table.x.shape[1], table.y.shape[1]
    if given != (layers[0] or given[0], layers[-1]):
        sentence = translate(
            "Data", "The data has {x} inputs and {y} targets; the network has {inputs} inputs and {outputs} outputs."
        )
        sentence = sentence.format(x=given[0], y=given[1], inputs=layers[0], outputs=layers[-1])
        raise InputError(experiment.source, "network.layers", sentence)
