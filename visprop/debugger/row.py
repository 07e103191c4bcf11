"""A row of numbers that grows at its end, and whose beginning other rows may share."""

from __future__ import annotations

import numpy as np

LEAST = 1024  # numbers of spare room, at least
SPARE = 8  # spare room is 1/8 of what is kept: of 1,000,000 losses 1 MB, and each number is copied about 8 times


class Row:
    """Numbers in a row that grows at its end. What `until` gives shares the memory until it grows itself."""

    def __init__(self, dtype: type = np.float64) -> None:
        self._numbers, self._room, self.count = np.empty(0, dtype), 0, 0

    @classmethod
    def of(cls, numbers: np.ndarray) -> Row:
        """A row that begins with these, whose memory is not written to."""
        row = cls(numbers.dtype.type)
        row._numbers, row._room, row.count = numbers, len(numbers), len(numbers)
        return row

    def append(self, number: float) -> None:
        """Add a number."""
        count = self.count
        if count == self._room:
            self._numbers = longer(self._numbers, count)
            self._room = len(self._numbers)
        self._numbers[count] = number
        self.count = count + 1

    def until(self, count: int) -> Row:
        """A row of the first `count` numbers (of all, if there are less)."""
        twin = Row()
        twin._numbers = self._numbers
        twin._room = twin.count = min(count, self.count)  # no room: what follows is written elsewhere
        return twin

    @property
    def numbers(self) -> np.ndarray:
        """A read-only view; it does not grow with the row."""
        return read_only(self._numbers[: self.count])

    @property
    def bytes(self) -> int:
        """Memory, the room to grow included."""
        return self._numbers.nbytes


def longer(numbers: np.ndarray, count: int) -> np.ndarray:
    """A copy of the first `count` numbers with room for more behind them."""
    copy = np.empty(count + max(LEAST, count // SPARE), numbers.dtype)
    copy[:count] = numbers[:count]
    return copy


def read_only(view: np.ndarray) -> np.ndarray:
    """The same view, which must be nobody else's, closed to writing."""
    view.flags.writeable = False
    return view
