"""What a dialog shows of a CSV file before it is used."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.data import csv_roles
from visprop.data.csv_assembly import Assembled, assembled
from visprop.data.csv_cells import Column
from visprop.data.csv_options import CsvOptions, Problem, Problems
from visprop.data.csv_reading import SHOWN, CsvFile, CsvReading, Found

ROWS = 1000  # that a preview looks at, unless told: a hundred columns of them take about 0.1 s


@dataclass(frozen=True, slots=True)
class ColumnView:
    """One column: its name, its role (see `csv_roles`), and what stands in it.

    Attributes:
        kind: "number", "text", "mixed", "empty". constant: whether all its values are the same.
        missing: cells without a value. different: words that are not alike (0 in a column of numbers).
        low, high: of its numbers; None where it has none.
    """

    name: str
    role: str
    kind: str
    constant: bool
    missing: int
    different: int
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """All that a dialog needs; every sentence is for the person.

    Attributes:
        source: the path. options: as they were given. found: how the file is written; its `findings` say so.
        columns: of the file, in its order. rows: up to 100 as they stand.
        lines: where each of `rows` begins in the file, from 1.
        row_count: rows that were read; complete: whether these are all.
        inputs, outputs: how many of each a network needs: of classes one output each (two may share one).
        classes: in their order; () where the target is a number.
        problems, count: all that keeps the table from being used (of very many the first 1,000), by line.
        notes: what is left out, filled, numbered.
    """

    source: str
    options: CsvOptions
    found: Found
    columns: tuple[ColumnView, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    row_count: int
    complete: bool
    inputs: int
    outputs: int
    classes: tuple[str, ...]
    problems: tuple[Problem, ...]
    count: int
    notes: tuple[str, ...]


def preview(path: str, options: CsvOptions | None = None, limit: int | None = ROWS) -> Preview:
    """Return what the first `limit` rows of a file look like (None: all; in pieces: `CsvReading` and `preview_of`).

    Raises:
        InputError: the file itself cannot be had; all that is wrong *in* it is in `problems`.
    """
    options = options or CsvOptions()
    return preview_of(CsvReading(path, options, limit).whole(), options)


def preview_of(file: CsvFile, options: CsvOptions) -> Preview:
    """Return what a file that was read with these options looks like; a change of roles alone needs no new reading."""
    return preview_made(file, options, assembled(file, options))


def preview_made(file: CsvFile, options: CsvOptions, made: Assembled) -> Preview:
    """As `preview_of`, of a file that was assembled already: of a large one both take a while."""
    problems = Problems()
    for key, name, sentence in made.wrong_options:
        problems.add(0, name, key, sentence)
    problems.add_all(made.problems, made.count)
    columns = tuple(_view(column, role) for column, role in zip(file.columns, made.roles, strict=True))
    outputs = len(made.classes) or made.roles.count(csv_roles.TARGET)
    return Preview(
        *(file.source, options, file.found, columns, file.first_rows, tuple(file.lines[:SHOWN].tolist())),
        *(len(file.lines), file.complete),
        *(len(made.input_names), outputs, made.classes, problems.in_order, problems.count, made.notes),
    )


def _view(column: Column, role: str) -> ColumnView:
    known = column.values[~np.isnan(column.values)]
    words = len(np.unique(column.codes[column.wrong])) if column.codes is not None else 0
    low, high = (float(known.min()), float(known.max())) if len(known) else (None, None)
    constant = (bool(len(known)) and words == 0 and low == high) or (not len(known) and words == 1)
    return ColumnView(column.name, role, column.kind, constant, int(column.missing.sum()), words, low, high)
