"""A CSV file to typed columns, in pieces, so that a window can show progress and stop it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray

from visprop.data import csv_dialect
from visprop.data.csv_cells import Column, ColumnReader, plain_numbers
from visprop.data.csv_options import AUTO, CsvOptions, Problem, Problems
from visprop.data.csv_records import Records
from visprop.data.csv_text import decoded, start_of, whole_lines
from visprop.data.naming import find
from visprop.storage import read_whole
from visprop.words import translate

MAX_FILE = 256 * 2**20
_CELLS = 2**16  # in a piece: about 25 ms
_FIRST = 20  # rows whose most common length is the table's
SHOWN = 100  # rows that are kept as they stand, to be looked at
START = 2**22  # bytes that the first rows are taken from: 1,000 rows of 130 columns are 1 MB
Rows = list[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class Found:
    """How a file is written, as chosen or found out; `findings` says it in a sentence each."""

    delimiter: str
    decimal: str
    encoding: str
    header: bool
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CsvFile:
    """What a file holds.

    Attributes:
        source: its path. found: how it is written.
        columns: of the rows that have the right length. lines: (N,) where each row begins, from 1.
        first_rows: up to 100 rows as they stand.
        problems, count: what is wrong with the text and its rows, not with single cells; how many.
        notes: what was left out, a sentence each.
        complete: whether all rows were read.
        texts: the stripped cells of columns that were asked for as they stand, by name, in the order asked for.
    """

    source: str
    found: Found
    columns: tuple[Column, ...]
    lines: NDArray[np.int64]
    first_rows: tuple[tuple[str, ...], ...]
    problems: tuple[Problem, ...]
    count: int
    notes: tuple[str, ...]
    complete: bool
    texts: Mapping[str, tuple[str, ...]]

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names."""
        return tuple(column.name for column in self.columns)


class CsvReading:
    """Reads a file of at most 256 MB. Iterating does the work and yields how much is done, 0..1; to cancel, stop.

    Args:
        path: the file. options: how it is to be read.
        limit: rows to read, None for all.
        texts: columns, as `naming.find` takes them, whose cells are wanted as they stand.

    Raises:
        InputError: while iterating, where the file itself cannot be had.
    """

    def __init__(self, path: str, options: CsvOptions, limit: int | None = None, texts: Sequence[str] = ()) -> None:
        self.path, self.options, self._limit, self._wanted = path, options, limit, texts
        self._problems, self._notes, self._findings = Problems(), [], []
        self._file: CsvFile | None = None

    @property
    def file(self) -> CsvFile:
        """What was read. ValueError before the iteration has ended."""
        if self._file is None:
            raise ValueError("the reading has not ended")
        return self._file

    def whole(self) -> CsvFile:
        """Read without a break."""
        for _ in self:
            pass
        return self.file

    def __iter__(self) -> Iterator[float]:
        content = read_whole(self.path, MAX_FILE, None if self._limit is None else START)
        cut = self._limit is not None and len(content) == START
        yield 0.01
        text = decoded(start_of(content) if cut else content, self.options.encoding)
        del content
        self._problems.add_all(text.problems)
        yield 0.05
        records, mark, point = self._open(whole_lines(text.text) if cut else text.text)
        rows = iter(records)
        first = list(islice(rows, _FIRST))
        header, width = self._header(first, point), _width(first)
        names = self._names(first, header, width)
        fitting = self._fitting(chain(first[header:], rows), width)
        most = records.most(width) if self._limit is None else min(self._limit, records.most(width))
        taken = _Taken(names, point, self._wanted, most)
        wanted = fitting if self._limit is None else islice(fitting, self._limit)
        while piece := list(islice(wanted, max(1, _CELLS // max(width, 1)))):
            taken.add(piece)
            yield 0.05 + 0.9 * records.progress
        complete = next(fitting, None) is None and not cut
        self._problems.add_all(records.problems.listed, records.problems.count)
        if not taken.lines:
            self._nothing(bool(first))
        if records.blank:
            note = translate("Data", "{n} rows without anything in them are left out.")
            self._notes.append(note.format(n=records.blank))
        found = Found(mark, point, text.encoding, bool(header), (text.finding, *self._findings))
        self._file = self._made(taken, found, complete)
        yield 1.0

    def _made(self, taken: _Taken, found: Found, complete: bool) -> CsvFile:
        return CsvFile(
            *(self.path, found, tuple(reader.column() for reader in taken.readers), np.array(taken.lines, np.int64)),
            *(tuple(taken.shown), self._problems.in_order, self._problems.count, tuple(self._notes), complete),
            {name: tuple(cells) for name, cells in taken.texts.items()},
        )

    def _open(self, text: str) -> tuple[Records, str, str]:
        """The records, the delimiter and the decimal mark."""
        options, (named, skip) = self.options, csv_dialect.sep_line(text)
        mark = named or csv_dialect.delimiter(text) if options.delimiter == AUTO else options.delimiter
        point = csv_dialect.decimal(text, mark) if options.decimal == AUTO else options.decimal
        say = translate("Data", "The delimiter is the {name}.")
        self._findings.append(say.format(name=_mark_name(mark)))
        self._findings.append(translate("Data", "The decimal mark is the {name}.").format(name=_mark_name(point)))
        return Records(text[skip:], mark, 1 + bool(skip)), mark, point

    def _header(self, first: Rows, point: str) -> int:
        """How many rows, 1 or 0, are a header."""
        said = self.options.header
        header = bool(first) and (csv_dialect.has_header(first[0][1], point) if said == AUTO else said == "yes")
        if header:
            self._findings.append(translate("Data", "The first row is a header."))
        else:
            self._findings.append(translate("Data", "There is no header: columns are counted."))
        return int(header)

    def _names(self, first: Rows, header: int, width: int) -> tuple[str, ...]:
        if not header:
            return tuple(csv_dialect.column_name(n + 1) for n in range(width))
        line, row = first[0]
        if len(row) < width or any(map(str.strip, row[width:])):
            sentence = translate("Data", "The header has {given} names; the rows have {needed} cells.")
            repair = translate("Data", "Give each column a name, in quotes where it holds the delimiter.")
            self._problems.add(line, "", "", sentence.format(given=len(row), needed=width), repair)
        names = csv_dialect.unique_names([*row, *[""] * width][:width])
        again = [name for name, given in zip(names, row, strict=False) if given.strip() and name != _one_line(given)]
        if again:
            note = translate("Data", "Names that stood in the header already got a number: {names}.")
            self._notes.append(note.format(names=", ".join(again)))
        return names

    def _fitting(self, rows: Iterable[tuple[int, list[str]]], width: int) -> Iterator[tuple[int, list[str]]]:
        """The rows that have `width` cells; the others are problems, unless only empty cells are too many."""
        trimmed = 0
        for line, row in rows:
            if len(row) == width:
                yield line, row
            elif len(row) > width and not any(map(str.strip, row[width:])):
                trimmed += 1
                yield line, row[:width]
            else:
                self._ragged(line, row, width)
        if trimmed:
            note = translate("Data", "{n} rows end with delimiters that no column belongs to: they are left out.")
            self._notes.append(note.format(n=trimmed))

    def _ragged(self, line: int, row: list[str], width: int) -> None:
        sentence = translate("Data", "{given} cells; the first row has {needed}.")
        if len(row) < width:
            repair = translate("Data", "Add what is missing, or delete the row.")
        else:
            repair = translate("Data", "Put cells that hold the delimiter in quotes, or choose another delimiter.")
        self._problems.add(line, "", "", sentence.format(given=len(row), needed=width), repair)

    def _nothing(self, any_row: bool) -> None:
        if self._problems.count:
            return
        sentence = (
            translate("Data", "The table has no rows.") if any_row else translate("Data", "The file has no rows.")
        )
        self._problems.add(0, "", "", sentence, translate("Data", "Choose another file."))


class _Taken:
    """What is kept of the rows, at most `most`: columns, lines, the first, cells of some columns as they stand."""

    def __init__(self, names: tuple[str, ...], decimal: str, texts: Sequence[str], most: int) -> None:
        # One block for all numbers: the system gets it back as soon as the table is made. Small ones, freed between
        # others that stay, left a process of 180 MiB of data with 340 MiB of holes.
        room = np.empty((len(names), most))
        self.readers = [ColumnReader(name, decimal, own) for name, own in zip(names, room, strict=True)]
        self._decimal = decimal
        self.lines: list[int] = []
        self.shown: list[tuple[str, ...]] = []
        self._places = [place for each in texts if (place := find(each, names)) is not None]
        self.texts: dict[str, list[str]] = {names[place]: [] for place in self._places}

    def add(self, piece: Rows) -> None:
        self.lines += [line for line, _ in piece]
        self.shown += [tuple(row) for _, row in piece[: SHOWN - len(self.shown)]]
        rows = [row for _, row in piece]
        plain = [place for place, reader in enumerate(self.readers) if reader.plain]
        numbers = self._numbers(rows, plain)
        closely = range(len(self.readers))
        if numbers is not None:
            closely = sorted(set(closely) - set(plain))
            for place, values in zip(plain, numbers.T, strict=True):
                self.readers[place].add_numbers(values)
        for place in closely:
            self.readers[place].add([row[place] for row in rows])
        for place in self._places:
            self.texts[self.readers[place].name] += [row[place].strip() for row in rows]

    def _numbers(self, rows: list[list[str]], plain: list[int]) -> NDArray[np.float64] | None:
        """The columns that were numbers so far, (N, columns), at once and in the order of the file, which a cache
        likes; None if one of them is something else here."""
        if len(plain) == len(self.readers):
            cells = list(chain.from_iterable(rows))
        else:
            cells = [row[place] for row in rows for place in plain]
        values = plain_numbers(cells, self._decimal)
        return None if values is None else values.reshape(len(rows), len(plain))


def _width(first: Rows) -> int:
    """The most common length of the first rows; of equals the one that comes first."""
    return Counter(len(row) for _, row in first).most_common(1)[0][0] if first else 0


def _one_line(name: str) -> str:
    return " ".join(name.split())


def _mark_name(mark: str) -> str:
    names = {
        "\t": translate("Data", "tab"),
        " ": translate("Data", "space"),
        ",": translate("Data", "comma"),
        ";": translate("Data", "semicolon"),
        "|": translate("Data", "bar"),
        ".": translate("Data", "point"),
    }
    return names.get(mark, mark)
