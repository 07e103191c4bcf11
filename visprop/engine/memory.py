"""One flat buffer cut into named arrays, and the constants that calls take beside them."""

from __future__ import annotations

from math import prod

import numpy as np

LINE = 64  # bytes of a cache line: every array starts on one, so that equal shapes run at equal speed


def constant(value: float, like: np.ndarray) -> np.ndarray:
    """`value` in the type of `like`, as an array of no dimensions: a ufunc takes 0.25 µs longer for a NumPy scalar."""
    return np.array(value, like.dtype)


class Arena:
    """Collects requests for arrays, then serves them all from one flat buffer of zeros."""

    def __init__(self, dtype: np.dtype) -> None:
        self.dtype = np.dtype(dtype)
        self._places: dict[str, tuple[int, tuple[int, ...]]] = {}
        self._length = 0

    def ask(self, name: str, shape: tuple[int, ...]) -> None:
        """Reserve an array of `shape` under `name`, after all those asked for before."""
        self._places[name] = (self._length, shape)
        step = LINE // self.dtype.itemsize
        self._length += -(-prod(shape) // step) * step

    def give(self) -> tuple[np.ndarray, dict[str, np.ndarray]]:
        """The flat buffer, and its views by name."""
        spare = np.zeros(self._length + LINE // self.dtype.itemsize, self.dtype)
        skip = -spare.ctypes.data % LINE // self.dtype.itemsize
        flat = spare[skip : skip + self._length]
        return flat, {name: self.view(name, flat) for name in self._places}

    def view(self, name: str, flat: np.ndarray, origin: int = 0) -> np.ndarray:
        """The array `name` in a buffer that begins at element `origin` of the arena."""
        start, shape = self._places[name]
        return flat[start - origin : start - origin + prod(shape)].reshape(shape)

    def span(self, first: str, last: str) -> slice:
        """The elements from the beginning of `first` to the end of `last`."""
        start, shape = self._places[last]
        return slice(self._places[first][0], start + prod(shape))
