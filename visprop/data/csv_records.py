"""CSV text to records of cells: the delimiter, the header, names that are all different."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from visprop.errors import InputError
from visprop.words import translate

DELIMITERS = ("\t", ";", ",")
MINUS = "\u2212"
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
# What stands for "no value" in tables: a first row with numbers and such cells is data, not a header.
_BLANKS = frozenset(("", "na", "n/a", "nan", "null", "none", "-", "?", "inf", "-inf", "+inf"))
_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Records:
    """The rows of a CSV file as text. `lines[i]` is the line where `rows[i]` begins; the header is not a row."""

    names: tuple[str, ...]
    rows: list[list[str]]
    lines: NDArray[np.int64]


def number(cell: str) -> float | None:
    """Return the finite number that a cell holds, None if it holds something else.

    Stricter than `float`: no underscores, no other digits than 0-9, no nan or inf, nothing that overflows. A minus
    may also be U+2212, which word processors and this program's own pictures write.
    """
    cell = cell.strip().replace(MINUS, "-")
    if _NUMBER.fullmatch(cell) is None:
        return None
    value = float(cell)
    return value if abs(value) != float("inf") else None


def read_records(text: str, source: str) -> Records:
    """Return the records of a CSV text; blank lines are left out.

    The first row is a header unless it is numeric; without one the columns are "column 1", "column 2", ...
    A name that stands a second time gets a number: cli, cli.1, cli.2.

    Raises:
        InputError: no row, broken quotes, or a row with another number of cells than the first.
    """
    rows: list[list[str]] = []
    lines: list[int] = []
    for line, row in _rows(text, source):
        if rows and len(row) != len(rows[0]):
            sentence = translate("Data", "{given} cells; the first row has {needed}.")
            sentence = sentence.format(given=len(row), needed=len(rows[0]))
            raise InputError(source, translate("Data", "line {line}").format(line=line), sentence)
        rows.append(row)
        lines.append(line)
    header = not rows or not _is_data(rows[0])
    if len(rows) <= header:
        raise InputError(source, "", translate("Data", "The table has no rows of numbers."))
    if not header:
        names = tuple(translate("Data", "column {n}").format(n=n) for n in range(1, len(rows[0]) + 1))
        return Records(names, rows, np.array(lines))
    return Records(unique_names(rows[0]), rows[1:], np.array(lines[1:]))


def _rows(text: str, source: str) -> Iterator[tuple[int, list[str]]]:
    """Every row with the line where it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text), strict=True)
    line = 1
    try:
        for row in reader:
            if len(row) > 1 or (row and row[0].strip()):
                yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        sentence = translate("Data", "The row cannot be read ({0}): look at its quotes.").format(error)
        raise InputError(source, translate("Data", "line {line}").format(line=line), sentence) from error


def delimiter(text: str) -> str:
    """Return the delimiter: the first of tab, semicolon, comma that stands equally often in each of the first lines.

    In this order, since a comma may be part of a number and a tab is never part of anything. Where none is regular,
    the most frequent of the first line; a comma where there is none.
    """
    lines = [re.sub(r'"[^"]*"', "", line) for line in islice(io.StringIO(text), 4 * _LOOKED_AT)]
    lines = [line for line in lines if line.strip(" \r\n")][:_LOOKED_AT]
    for mark in DELIMITERS:
        if lines and lines[0].count(mark) and len({line.count(mark) for line in lines}) == 1:
            return mark
    return max(reversed(DELIMITERS), key=(lines[0] if lines else "").count)


def unique_names(header: Sequence[str]) -> tuple[str, ...]:
    """Return the names, stripped and all different: the second "cli" becomes "cli.1", the third "cli.2", ...

    A number that would give a name of the header itself is passed over; an empty name becomes "column 3".
    """
    stripped = [name.strip() or translate("Data", "column {n}").format(n=n) for n, name in enumerate(header, 1)]
    taken, seen, names = set(stripped), set(), []
    counts: dict[str, int] = {}
    for name in stripped:
        unique = name
        while unique in seen or (unique != name and unique in taken):
            counts[name] = counts.get(name, 0) + 1
            unique = f"{name}.{counts[name]}"
        seen.add(unique)
        names.append(unique)
    return tuple(names)


def _is_data(row: Sequence[str]) -> bool:
    """A row of numbers, perhaps with gaps: a gap in the first row is an error to report, not a header."""
    is_number = [number(cell) is not None for cell in row]
    return any(is_number) and all(ok or _is_gap(cell) for ok, cell in zip(is_number, row, strict=True))


def _is_gap(cell: str) -> bool:
    if cell.strip().lower() in _BLANKS:
        return True
    try:
        float(cell)
    except ValueError:
        return False
    return True
