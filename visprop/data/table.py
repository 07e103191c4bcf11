"""A table: inputs and targets of all rows, before any split."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from visprop.words import translate

MAX_MADE = 8_000_000  # numbers made of few words of a file: 64 MB, three times while they are scaled and split


def too_many(count: int) -> str:
    """Return why so many numbers are not made, "" where they are."""
    if count <= MAX_MADE:
        return ""
    sentence = translate("Data", "{count:,} numbers would be made of this; {limit:,} are the most.")
    return sentence.format(count=count, limit=MAX_MADE)


@dataclass(frozen=True, slots=True)
class Origin:
    """What an input is made of: a column of a file, and the word whose rows have 1 there, None for numbers as given;
    with all words that the column may hold."""

    column: str
    word: str | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers as they were given or made.

    Attributes:
        x: (N, n_0) float64; nan where a cell was empty and is to be filled. y: (N, n_L) float64.
        input_names, target_names: one for each column.
        source, where: what to blame for a value that cannot be used.
        lines: line of each row in its file, None where there is no file.
        classes: what the targets' columns stand for, in order (of one column: for 0 and 1); () where they are numbers.
        parts: (N,) what each row is for, where the file says it; None elsewhere.
        origins: of each input.
        notes: what was done to the file's cells to get here, a sentence each.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    input_names: tuple[str, ...]
    target_names: tuple[str, ...]
    source: str
    where: str
    lines: NDArray[np.int64] | None = None
    classes: tuple[str, ...] = ()
    parts: NDArray[np.int64] | None = None
    origins: tuple[Origin, ...] = field(default=())
    notes: tuple[str, ...] = ()

    def row_name(self, row: int) -> str:
        """Return what a person calls row number `row` (from 0)."""
        if self.lines is None:
            return translate("Data", "Row {row}").format(row=row + 1)
        return translate("Data", "Line {line}").format(line=int(self.lines[row]))
