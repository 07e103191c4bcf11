"""Typed columns to the inputs and targets of a network: all that is wrong is listed, all that is done is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visprop.data import csv_roles
from visprop.data.csv_cells import IS_NUMBER, Column, repair, short
from visprop.data.csv_options import CsvOptions, Problem, Problems, quoted
from visprop.data.csv_reading import CsvFile
from visprop.data.naming import find
from visprop.data.splits import PARTS
from visprop.data.table import Origin, too_many
from visprop.words import translate

MAX_CLASSES = 1000
_NAMED = 8  # lines or names that a note tells
_WORD = "word"  # a cell that nobody could have meant as a number


@dataclass(frozen=True, slots=True, eq=False)
class Assembled:
    """A table before it is known to which network it goes.

    Attributes:
        roles: of each column of the file, see `csv_roles`.
        x: (N, n_0) float64, nan in gaps that are to be filled. input_names, origins: of each input.
        values: (N, n) float64 targets that are numbers, or None; target_names: theirs, or the label's.
        numbers: (N,) the class of each row, or None; classes: their names in order, numbers by size, then words.
        lines: (N,). parts: (N,) what each row is for, where a column says it.
        problems, count: all that is wrong with the file and its cells. wrong_options: as `roles_of` has them.
        notes: what was done, a sentence each.
    """

    roles: tuple[str, ...]
    x: NDArray[np.float64]
    input_names: tuple[str, ...]
    origins: tuple[Origin, ...]
    values: NDArray[np.float64] | None
    target_names: tuple[str, ...]
    numbers: NDArray[np.intp] | None
    classes: tuple[str, ...]
    lines: NDArray[np.int64]
    parts: NDArray[np.int64] | None
    problems: tuple[Problem, ...]
    count: int
    wrong_options: tuple[tuple[str, str, str], ...]
    notes: tuple[str, ...]


def assembled(file: CsvFile, options: CsvOptions) -> Assembled:
    """Give each column its role, check its cells, leave out or mark rows with gaps, number the classes."""
    return _Assembly(file, options).made()


class _Assembly:
    def __init__(self, file: CsvFile, options: CsvOptions) -> None:
        self.file, self.options = file, options
        self.decimal, self.lines = file.found.decimal, file.lines
        self.roles, self.wrong = csv_roles.roles_of(file.columns, options)
        self.problems, self.notes = Problems(), list(file.notes)
        self.problems.add_all(file.problems, file.count)
        self.dropped = np.zeros(len(file.lines), bool)
        self.filled: list[tuple[str, int]] = []

    def of(self, *roles: str) -> list[Column]:
        pairs = zip(self.file.columns, self.roles, strict=True)
        return [column for column, role in pairs if role in roles]

    def made(self) -> Assembled:
        self._check_roles()
        used = self.of(*(role for role in csv_roles.KEYS if role != csv_roles.IGNORED), csv_roles.INPUT)
        for column, role in zip(self.file.columns, self.roles, strict=True):
            if role in (csv_roles.INPUT, csv_roles.TARGET):
                self._check_numbers(column, role)
            if column in used:
                self._check_gaps(column, role)
        kept = ~self.dropped
        x, names, origins = self._inputs(kept)
        targets, labels = self.of(csv_roles.TARGET), self.of(csv_roles.LABEL)
        if self.options.target:
            order = [find(name, self.file.names) for name in self.options.target]
            targets.sort(key=lambda each: order.index(self.file.names.index(each.name)))
        values = np.column_stack([each.values[kept] for each in targets]) if targets else None
        numbers, classes = self._classes(labels[0], kept) if labels else (None, ())
        parts = self._parts(kept)
        self._say(kept)
        return Assembled(
            *(self.roles, x, names, origins, values, tuple(each.name for each in targets or labels), numbers, classes),
            *(self.lines[kept], parts, self.problems.in_order, self.problems.count),
            *(tuple(self.wrong), tuple(self.notes)),
        )

    def _check_roles(self) -> None:
        inputs = self.of(csv_roles.INPUT, csv_roles.ONE_HOT)
        if self.file.columns and len(self.lines) and not (inputs and self.of(csv_roles.TARGET, csv_roles.LABEL)):
            sentence = translate("Data", "The table needs at least one input column and one target column.")
            repair = translate("Data", "Choose another delimiter, or ignore fewer columns.")
            self.problems.add(0, "", "", sentence, repair)
        pairs = zip(self.file.columns, self.roles, strict=True)
        empty = [column.name for column, role in pairs if column.kind == "empty" and role == csv_roles.IGNORED]
        empty = [name for name in empty if name not in self.options.ignore]
        if empty and len(self.lines):
            note = translate("Data", "Columns with neither a name nor a value are ignored: {names}.")
            self.notes.append(note.format(names=_some(empty)))

    def _check_numbers(self, column: Column, role: str) -> None:
        """Cells that are words; a column of words only is one problem."""
        rows = np.flatnonzero(column.wrong)
        if column.kind == "text":
            self._check_text(column, role, rows)
            return
        for row in rows:
            cell = column.cell(row)
            advice = repair(cell, self.decimal)
            if role == csv_roles.TARGET and advice == repair(_WORD):
                advice = translate("Data", "Write a number; if the target is a class, name the column in label.")
            self.problems.add(self.lines[row], column.name, cell, _not_finite(cell), advice)

    def _check_text(self, column: Column, role: str, rows: NDArray[np.intp]) -> None:
        cell = column.cell(rows[0])
        sentence = _not_finite(cell)
        if len(rows) > 1:
            sentence = translate("Data", "{cell} is not a finite number, nor is any other cell of the column.")
            sentence = sentence.format(cell=quoted(cell))
        advice = repair(cell, self.decimal)
        if role == csv_roles.INPUT and advice == repair(_WORD):
            advice = translate("Data", "Ignore the column, or name it in one_hot: a column of 0 and 1 for each word.")
        self.problems.add(self.lines[rows[0]], column.name, cell, sentence, advice)

    def _check_gaps(self, column: Column, role: str) -> None:
        """Refuse, leave out or fill where there is no value; a target, a class or a word is never made up."""
        gaps = column.missing
        if not gaps.any():
            return
        if column.kind == "empty":
            sentence = translate("Data", "The cell is empty, and the whole column has no value.")
            advice = translate("Data", "Ignore the column.")
            self.problems.add(self.lines[0], column.name, column.cell(0), sentence, advice)
        elif self.options.missing == "refuse":
            for row in np.flatnonzero(gaps):
                cell = column.cell(row)
                self.problems.add(self.lines[row], column.name, cell, _empty(cell, role), repair(""))
        elif self.options.missing == "mean" and role == csv_roles.INPUT:
            self.filled.append((column.name, int(gaps.sum())))
        else:
            self.dropped |= gaps

    def _inputs(self, kept: NDArray[np.bool_]) -> tuple[NDArray[np.float64], tuple[str, ...], tuple[Origin, ...]]:
        columns, names, origins, made, whole = [], [], [], 0, bool(kept.all())
        for column, role in zip(self.file.columns, self.roles, strict=True):
            if role == csv_roles.INPUT:
                columns.append(column.values if whole else column.values[kept])
                names.append(column.name)
                origins.append(Origin(column.name))
            elif role == csv_roles.ONE_HOT:
                numbers, words = self._classes(column, kept)
                made += len(numbers) * len(words)
                if len(words) > MAX_CLASSES or self._too_many(column, kept, made):
                    continue  # a problem each
                for place in range(1 if len(words) == 2 else 0, len(words)):
                    columns.append((numbers == place).astype(np.float64))
                    names.append(f"{column.name}={words[place]}")
                    origins.append(Origin(column.name, words[place], words))
        x = np.column_stack(columns) if columns else np.empty((int(kept.sum()), 0))
        return x, tuple(names), tuple(origins)

    def _too_many(self, column: Column, kept: NDArray[np.bool_], made: int) -> bool:
        """Whether `made` numbers, of words up to this column, are too many, which is a problem."""
        if sentence := too_many(made):
            advice = translate("Data", "Ignore the column, or choose another one.")
            self.problems.add(self.lines[kept][0], column.name, column.cell(int(kept.argmax())), sentence, advice)
        return bool(sentence)

    def _classes(self, column: Column, kept: NDArray[np.bool_]) -> tuple[NDArray[np.intp], tuple[str, ...]]:
        """The class of each row that is kept, and the classes: numbers by size, then words by alphabet."""
        values = column.values[kept]
        codes = np.full(len(values), IS_NUMBER) if column.codes is None else column.codes[kept]
        is_number, is_word = codes == IS_NUMBER, codes > 0
        sizes = np.unique(values[is_number])
        words = sorted({column.words[code - 1] for code in np.unique(codes[is_word])})
        classes = (*(short(value) for value in sizes), *words)
        places = {word: len(sizes) + place for place, word in enumerate(words)}
        order = np.array([0, *(places.get(word, 0) for word in column.words)])
        numbers = np.where(is_number, np.searchsorted(sizes, values), order[np.maximum(codes, 0)])
        if not 2 <= len(classes) <= MAX_CLASSES and len(values):
            sentence = translate("Data", "{n} different values; classes are from 2 to {most}.")
            advice = translate("Data", "Ignore the column, or choose another one.")
            sentence = sentence.format(n=len(classes), most=MAX_CLASSES)
            self.problems.add(self.lines[kept][0], column.name, column.cell(int(kept.argmax())), sentence, advice)
        else:
            self._say_classes(column.name, classes)
        return numbers, classes

    def _parts(self, kept: NDArray[np.bool_]) -> NDArray[np.int64] | None:
        columns = self.of(csv_roles.PART)
        if not columns:
            return None
        parts = np.zeros(len(self.lines), np.int64)
        for row in np.flatnonzero(~columns[0].missing):
            cell = columns[0].cell(row)
            if cell.lower() not in PARTS:
                sentence = translate("Data", '{cell} is none of "train", "valid", "test".').format(cell=quoted(cell))
                advice = translate("Data", "Write one of them.")
                self.problems.add(self.lines[row], columns[0].name, cell, sentence, advice)
            parts[row] = PARTS.get(cell.lower(), 0)
        return parts[kept]

    def _say(self, kept: NDArray[np.bool_]) -> None:
        if self.dropped.any():
            text = translate("Data", "{n} of {all} rows with an empty cell are left out: lines {lines}.")
            lines = [str(line) for line in self.lines[~kept][: _NAMED + 1]]
            self.notes.append(text.format(n=int((~kept).sum()), all=len(kept), lines=_some(lines)))
            if not kept.any():
                sentence = translate("Data", "Every row has an empty cell: none is left.")
                self.problems.add(0, "", "", sentence, translate("Data", 'Ignore columns, or set missing = "mean".'))
        if self.filled:
            text = translate("Data", "Empty cells get the mean of the training rows: {columns}.")
            shown = [f"{count} in {name}" for name, count in self.filled]
            self.notes.append(text.format(columns=_some(shown)))
        constant = [column.name for column in self.of(csv_roles.INPUT) if _is_constant(column.values[kept])]
        if constant and kept.sum() > 1:
            text = translate("Data", "Columns with one value only tell nothing: {names}.")
            self.notes.append(text.format(names=_some(constant)))

    def _say_classes(self, name: str, classes: Sequence[str]) -> None:
        text = translate("Data", "The classes of {name}, in this order: {classes}.")
        self.notes.append(text.format(name=name, classes=_some(classes)))
        if len({each.casefold() for each in classes}) < len(classes):
            text = translate("Data", "Some classes of {name} differ in upper and lower case only.")
            self.notes.append(text.format(name=name))
        if any("\n" in each or "\r" in each for each in classes):
            text = translate("Data", "Some classes of {name} hold a line break: are quotes missing?")
            self.notes.append(text.format(name=name))


def _is_constant(values: NDArray[np.float64]) -> bool:
    known = values[~np.isnan(values)]
    return bool(len(known)) and bool((known == known[0]).all())


def _empty(cell: str, role: str) -> str:
    words = role in (csv_roles.LABEL, csv_roles.ONE_HOT, csv_roles.PART)
    needed = translate("Data", "a word") if words else translate("Data", "a finite number")
    if not cell:
        return translate("Data", "The cell is empty; {needed} is needed.").format(needed=needed)
    return translate("Data", "{cell} stands for no value; {needed} is needed.").format(cell=quoted(cell), needed=needed)


def _not_finite(cell: str) -> str:
    return translate("Data", "{cell} is not a finite number.").format(cell=quoted(cell))


def _some(names: Sequence[str]) -> str:
    """The first names, and dots where there are more."""
    return ", ".join(" ".join(name.split()) for name in names[:_NAMED]) + (", ..." if len(names) > _NAMED else "")
