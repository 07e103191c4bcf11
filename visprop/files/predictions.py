"""What a trained network answers to the rows of another table: read by name, written as `id,target`."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visprop.data.csv_options import CsvOptions
from visprop.data.csv_table import Unlabelled, unlabelling
from visprop.data.csv_writing import csv_text
from visprop.data.naming import own_name
from visprop.data.table import Origin
from visprop.engine.metrics import class_numbers
from visprop.errors import InputError
from visprop.session import Session
from visprop.words import translate

ID = "id"


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """One row for each row of a table.

    Attributes:
        id_name, ids: the column that names the rows, as it stands in the table.
        names: of the predicted columns. values: (N, n_L), in the targets' own units; of classes (N, 1), their words.
    """

    id_name: str
    ids: Sequence[str]
    names: tuple[str, ...]
    values: NDArray

    def to_csv(self) -> str:
        """The table with a header, the numbers with all their digits."""
        rows = ([label, *row] for label, row in zip(self.ids, self.values, strict=True))
        return csv_text([[self.id_name, *self.names], *rows])


class TableReading:
    """Reads the inputs of a session's network from another table of the same columns; its targets need not be there.

    Iterating does the work and yields how much is done, 0..1; then `table` is there.

    Raises:
        InputError: while iterating: the file cannot be read, lacks columns, or a cell is not a finite number.
    """

    def __init__(self, session: Session, path: str) -> None:
        self._session, self._path = session, path

    def __iter__(self) -> Generator[float, None, None]:
        data, given = self._session.data, self._session.origin.data
        origins = data.origins or tuple(Origin(name) for name in data.input_names)
        fill = np.zeros(len(origins)) if data.x_fill is None else data.x_fill
        self.table = yield from unlabelling(self._path, CsvOptions.of(given), origins, fill, given.ignore)


def table_for(session: Session, path: str) -> Unlabelled:
    """As `TableReading`, without a break."""
    reading = TableReading(session, path)
    for _ in reading:
        pass
    return reading.table


def predict(session: Session, table: Unlabelled) -> Predictions:
    """Return what the network of this moment answers to the rows of `table`.

    Raises:
        InputError: an answer is not a finite number.
    """
    values = session.answers(table.x)
    bad = ~np.isfinite(values).all(axis=1)
    if bad.any():
        where = translate("Predictions", "line {line}").format(line=int(table.lines[bad.argmax()]))
        raise InputError(table.source, where, translate("Predictions", "The network's answer is no finite number."))
    data = session.data
    ids = table.ids if table.id_name else [str(number) for number in range(len(values))]
    if data.classes:
        name = data.target_names[0].removesuffix(f"={data.classes[0]}")
        numbers = class_numbers(values, session.program.activations[-1])
        return Predictions(table.id_name or ID, ids, (name,), np.array(data.classes)[numbers][:, None])
    names = tuple(own_name(name, (*data.input_names, *data.target_names)) for name in data.target_names)
    return Predictions(table.id_name or ID, ids, names, values)
