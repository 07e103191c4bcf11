"""A table: inputs and targets of all rows, before any split."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visprop.words import translate


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers as they were given or made.

    Attributes:
        x: (N, n_0) float64. y: (N, n_L) float64.
        input_names, target_names: one for each column.
        source, where: what to blame for a value that cannot be used.
        lines: line of each row in its file, None where there is no file.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    input_names: tuple[str, ...]
    target_names: tuple[str, ...]
    source: str
    where: str
    lines: NDArray[np.int64] | None = None

    def row_name(self, row: int) -> str:
        """Return what a person calls row number `row` (from 0)."""
        if self.lines is None:
            return translate("Data", "Row {row}").format(row=row + 1)
        return translate("Data", "Line {line}").format(line=int(self.lines[row]))
