"""Cells of a table: what is a number, what stands for no value, and columns that hold both and words."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visprop.words import translate

MINUS = "\u2212"
_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")  # one way to read a run of digits
# What stands for "no value" in tables, in small letters: pandas's list without its rare forms, and "?" of old sets.
BLANKS = frozenset(("", "na", "n/a", "#n/a", "nan", "null", "none", "-", "?"))
_INFINITE = frozenset(("inf", "infinity"))
# With these characters only, `float` takes just what `number` takes: no underscore, nan, inf or foreign digit.
_PLAIN = {".": re.compile(r"[0-9+\-.eE \n]*"), ",": re.compile(r"[0-9+\-,eE \n]*")}
_GROUPS = re.compile(r"[\s'\u2019]")  # with what thousands are set apart, beside the two decimal marks
IS_NUMBER = 0  # the code of a cell; words count up from 1, spellings of "no value" down from -1


def number(cell: str, decimal: str = ".") -> float | None:
    """Return the finite number that a cell holds, None if it holds something else.

    Stricter than `float`: no underscores, no other digits than 0-9, no nan or inf, nothing that overflows. A minus
    may also be U+2212, which word processors and this program's own pictures write. `decimal` is the one decimal mark.
    """
    cell = cell.strip().replace(MINUS, "-")
    if decimal == ",":
        if "." in cell:
            return None
        cell = cell.replace(",", ".", 1)
    if _NUMBER.fullmatch(cell) is None:
        return None
    value = float(cell)
    return value if abs(value) != float("inf") else None


def is_missing(cell: str) -> bool:
    """Return whether a cell stands for no value."""
    return cell.strip().lower() in BLANKS


def is_infinite(cell: str) -> bool:
    """Return whether a cell says "infinite", with any sign."""
    return cell.strip().lower().lstrip("+-" + MINUS) in _INFINITE


def repair(cell: str, decimal: str = ".") -> str:
    """Return what to write instead of a cell that is meant to be a number, as a sentence."""
    plain = _meant(cell.strip().replace(MINUS, "-"), decimal)
    if plain is not None:
        other = "," if decimal == "." else "."
        if other in cell and "," not in plain and plain.replace(".", other) == cell.strip().replace(MINUS, "-"):
            return translate("Data", "Write the decimal mark as a point: {cell}.").format(cell=plain)
        return translate("Data", "Write {cell}.").format(cell=plain)
    if is_missing(cell):
        return translate("Data", 'Write a number, or set missing = "drop" or "mean".')
    return translate("Data", "Write a finite number, or ignore the column or the row.")


def _meant(cell: str, decimal: str) -> str | None:
    """The cell as it can be read, where it is plain what is meant."""
    digits = "".join(str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in cell)
    tries = [digits, digits.replace("_", ""), _GROUPS.sub("", digits), digits.removesuffix("%").strip()]
    if decimal == ".":
        tries.append(digits.replace(",", ".", 1))
    else:
        tries.append(digits.replace(".", ",", 1) if digits.count(".") == 1 and "," not in digits else digits)
        tries.append(digits.replace(".", ""))
    return next((each for each in tries if each != cell and number(each, decimal) is not None), None)


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """All cells of a column.

    Attributes:
        name: its name.
        values: (N,) float64, nan where no number stands.
        codes: (N,) int32: 0 a number, 1, 2, ... the words, -1, -2, ... the blanks; None where all are numbers.
        words: the different words. blanks: the different ways in which "no value" is written.
    """

    name: str
    values: NDArray[np.float64]
    codes: NDArray[np.int32] | None
    words: tuple[str, ...]
    blanks: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """ "number", "text", "mixed" or "empty"; missing cells aside."""
        if self.codes is None:
            return "number"
        numbers, words = bool((self.codes == IS_NUMBER).any()), bool((self.codes > 0).any())
        return {(True, True): "mixed", (True, False): "number", (False, True): "text"}.get((numbers, words), "empty")

    @property
    def missing(self) -> NDArray[np.bool_]:
        """(N,) whether a cell has no value."""
        return np.zeros(len(self.values), bool) if self.codes is None else self.codes < 0

    @property
    def wrong(self) -> NDArray[np.bool_]:
        """(N,) whether a cell holds a word."""
        return np.zeros(len(self.values), bool) if self.codes is None else self.codes > 0

    def cell(self, row: int) -> str:
        """What stands in a row, as a person would write it."""
        code = IS_NUMBER if self.codes is None else self.codes[row]
        if code == IS_NUMBER:
            return short(self.values[row])
        return self.words[code - 1] if code > 0 else self.blanks[-code - 1]


def short(value: float) -> str:
    """Return a number in its shortest form: 1 for 1.0."""
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))


def plain_numbers(cells: Sequence[str], decimal: str) -> NDArray[np.float64] | None:
    """Return the numbers of cells that hold nothing else, None if any cell needs a closer look."""
    joined = "\n".join(cells)
    if _PLAIN[decimal].fullmatch(joined) is None or not joined.strip():
        return None
    if decimal == ",":
        joined = joined.replace(",", ".")
    try:  # a third faster than float by float; what it skips, empty lines, is missing from the result
        values = np.loadtxt(io.StringIO(joined), delimiter=",", comments=None, ndmin=1)
    except ValueError:
        return None
    return values if values.shape == (len(cells),) and np.isfinite(values).all() else None


class ColumnReader:
    """Takes the cells of one column block by block.

    Args:
        room: (N,) float64, where the values are written, of as many cells as may come. It stays the column's.

    Attributes:
        plain: whether all cells so far are numbers that `plain_numbers` takes.
    """

    def __init__(self, name: str, decimal: str, room: NDArray[np.float64]) -> None:
        self.name, self.plain, self._decimal = name, True, decimal
        self._room, self._count = room, 0
        self._codes: list[NDArray[np.int32]] = []
        self._words: dict[str, int] = {}
        self._blanks: dict[str, int] = {}

    def add(self, cells: Sequence[str]) -> None:
        """Take the next cells."""
        values = plain_numbers(cells, self._decimal)
        codes = None
        if values is None:
            if self.plain:
                self._codes.append(np.full(self._count, IS_NUMBER, np.int32))
            self.plain = False
            values, codes = self._one_by_one(cells)
        self.add_numbers(values, codes)

    def add_numbers(self, values: NDArray[np.float64], codes: NDArray[np.int32] | None = None) -> None:
        """Take the next cells, numbers already, but for those whose code says otherwise."""
        end = self._count + len(values)
        self._room[self._count : end] = values
        self._count = end
        if not self.plain:
            self._codes.append(np.full(len(values), IS_NUMBER, np.int32) if codes is None else codes)

    def column(self) -> Column:
        """Return the column of all cells so far."""
        codes = None if self.plain else np.concatenate(self._codes)
        return Column(self.name, self._room[: self._count], codes, tuple(self._words), tuple(self._blanks))

    def _one_by_one(self, cells: Sequence[str]) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
        known = {cell: self._classified(cell) for cell in set(cells)}
        pairs = [known[cell] for cell in cells]
        return np.array([value for value, _ in pairs]), np.array([code for _, code in pairs], np.int32)

    def _classified(self, cell: str) -> tuple[float, int]:
        value = number(cell, self._decimal)
        if value is not None:
            return value, IS_NUMBER
        word = cell.strip()
        if is_missing(cell):
            return np.nan, self._blanks.setdefault(word, -len(self._blanks) - 1)
        return np.nan, self._words.setdefault(word, len(self._words) + 1)
