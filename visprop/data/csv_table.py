"""A CSV file as a table of finite numbers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visprop.data.csv_records import Records, number, read_records
from visprop.data.naming import find
from visprop.data.table import Table
from visprop.errors import InputError
from visprop.experiment import Experiment, nearest
from visprop.storage import read_text
from visprop.words import translate

MAX_FILE = 256 * 2**20
_BLOCK = 4096
_NAMED = 8  # missing columns that a sentence names
# With these characters only, `float` takes just what `number` takes: no underscore, nan, inf or foreign digit.
_PLAIN = re.compile(r"[0-9+\-.eE \n]*")


def csv_table(experiment: Experiment) -> Table:
    """Return the table of `data.csv`, a file of at most 256 MB: targets by name, all columns not ignored as inputs.

    Raises:
        InputError: the file cannot be read, a column does not exist, or a cell is not a finite number (with line,
            column and cell). Cells of ignored columns are not looked at.
    """
    path = experiment.data.csv or ""
    records = read_records(_text(experiment, path), path)
    targets, inputs = _columns(experiment, records)
    cells = _numbers(records, inputs + targets, path)
    return Table(
        x=cells[:, : len(inputs)],
        y=cells[:, len(inputs) :],
        input_names=tuple(records.names[column] for column in inputs),
        target_names=tuple(records.names[column] for column in targets),
        source=path,
        where="",
        lines=records.lines,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Unlabelled:
    """Inputs (N, n_0) float64 as they were given, the line of each row, and the column that names the rows, if any."""

    x: NDArray[np.float64]
    lines: NDArray[np.int64]
    id_name: str
    ids: tuple[str, ...]
    source: str


def unlabelled(path: str, inputs: Sequence[str], id_names: Sequence[str]) -> Unlabelled:
    """Return the columns `inputs` of a table, by name and in this order; the first of `id_names` that it has names
    the rows.

    Raises:
        InputError: the file cannot be read, columns are missing, or a cell is not a finite number.
    """
    records = read_records(read_text(path, MAX_FILE), path)
    missing = [name for name in inputs if name not in records.names]
    if missing:
        shown = ", ".join(missing[:_NAMED]) + (", ..." if len(missing) > _NAMED else "")
        sentence = translate("Data", "Columns of the training table are missing ({n}): {names}.")
        raise InputError(path, "", sentence.format(n=len(missing), names=shown))
    x = _numbers(records, [records.names.index(name) for name in inputs], path)
    places = [place for name in id_names if (place := find(name, records.names)) is not None]
    if not places:
        return Unlabelled(x, records.lines, "", (), path)
    ids = tuple(row[places[0]].strip() for row in records.rows)
    return Unlabelled(x, records.lines, records.names[places[0]], ids, path)


def _text(experiment: Experiment, path: str) -> str:
    """Where the file itself cannot be had, the experiment that names it is to blame."""
    if not os.path.exists(path):
        sentence = translate("Data", "The file {path} does not exist.").format(path=path)
        raise InputError(experiment.source, "data.csv", sentence)
    return read_text(path, MAX_FILE)


def _columns(experiment: Experiment, records: Records) -> tuple[list[int], list[int]]:
    """Return the numbers of the target columns and of the input columns."""
    data, names = experiment.data, records.names
    ignored = {_column(experiment, "data.ignore", name, names) for name in data.ignore}
    kept = [column for column in range(len(names)) if column not in ignored]
    wanted = (data.target,) if isinstance(data.target, str) else data.target
    targets = kept[-1:] if wanted is None else [_column(experiment, "data.target", name, names) for name in wanted]
    for column in targets:
        if column in ignored or targets.count(column) > 1:
            sentence = translate("Data", 'The column "{name}" is named twice, as a target or to be ignored.')
            raise InputError(experiment.source, "data.target", sentence.format(name=names[column]))
    inputs = [column for column in kept if column not in targets]
    if not inputs or not targets:
        sentence = translate("Data", "The table needs at least one input column and one target column.")
        raise InputError(experiment.data.csv or "", "", sentence)
    return targets, inputs


def _column(experiment: Experiment, where: str, name: str, names: Sequence[str]) -> int:
    number = find(name, names)
    if number is not None:
        return number
    sentence = translate("Data", '{file} has no column "{name}": did you mean "{near}"?')
    file = os.path.basename(experiment.data.csv or "")
    raise InputError(experiment.source, where, sentence.format(file=file, name=name, near=nearest(name, names)))


def _numbers(records: Records, columns: Sequence[int], path: str) -> NDArray[np.float64]:
    """Convert in blocks: in bulk where that is safe, else cell by cell to find the one to report."""
    result = np.empty((len(records.rows), len(columns)))
    for start in range(0, len(records.rows), _BLOCK):
        rows = records.rows[start : start + _BLOCK]
        cells = [row[column] for row in rows for column in columns]
        values = _bulk(cells)
        if values is None:
            values = _one_by_one(records, start, columns, path)
        result[start : start + len(rows)] = values.reshape(len(rows), -1)
    return result


def _bulk(cells: list[str]) -> NDArray[np.float64] | None:
    """Return the numbers of plain cells, None if any cell needs a closer look."""
    if _PLAIN.fullmatch("\n".join(cells)) is None:
        return None
    try:
        values = np.array(list(map(float, cells)))
    except ValueError:
        return None
    return values if np.isfinite(values).all() else None


def _one_by_one(records: Records, start: int, columns: Iterable[int], path: str) -> NDArray[np.float64]:
    values = []
    for row, line in zip(records.rows[start : start + _BLOCK], records.lines[start:], strict=False):
        for column in columns:
            value = number(row[column])
            if value is None:
                raise _not_a_number(path, int(line), records.names[column], row[column])
            values.append(value)
    return np.array(values)


def _not_a_number(path: str, line: int, name: str, cell: str) -> InputError:
    where = translate("Data", 'line {line}, column "{name}"').format(line=line, name=name)
    if not cell.strip():
        return InputError(path, where, translate("Data", "The cell is empty; a finite number is needed."))
    sentence = translate("Data", '"{cell}" is not a finite number.')
    if number(cell.replace(",", ".", 1)) is not None:
        sentence = translate("Data", '"{cell}" is not a finite number: write the decimal mark as a point.')
    short = cell if len(cell) <= 60 else cell[:57] + "..."
    return InputError(path, where, sentence.format(cell=short))
