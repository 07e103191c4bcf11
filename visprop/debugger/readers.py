"""The small functions that read values from the arrays of a binding: what a line of the little language becomes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from visprop.engine.binding import Binding


class NoSuchExample(LookupError):
    """The batch at hand, a short last one, lacks the example that a line names."""


def truth(read: Callable[[], object]) -> Callable[[], bool]:
    """An example that this batch lacks makes it false."""

    def holds() -> bool:
        try:
            return bool(read())
        except NoSuchExample:
            return False

    return holds


def some(read: Callable[[], np.ndarray]) -> Callable[[], bool]:
    return truth(lambda: read().any())


def shown(read: Callable[[], object], is_truth: bool) -> Callable[[], float | bool | None]:
    """An example that this batch lacks has no value."""
    kind = bool if is_truth else float

    def value() -> float | bool | None:
        try:
            return kind(read())
        except NoSuchExample:
            return None

    return value


def array_of(binding: Binding, name: str) -> np.ndarray:
    return binding.g if name == "g" else binding.values[name]


def entry(array: np.ndarray, index: tuple[int, ...]) -> Callable[[], float]:
    """One number."""
    if index[0] >= len(array):

        def missing() -> float:
            raise NoSuchExample(index[0])

        return missing
    item = array.item
    return lambda: item(*index)


def part(array: np.ndarray, key: tuple) -> Callable[[], np.ndarray]:
    view = array[key]
    return lambda: view


def applied(function, inside: Callable) -> Callable:
    return lambda: function(inside())


def combined(function, left: Callable, right: Callable) -> Callable:
    return lambda: function(left(), right())


def junction(sign: str, extent: str):
    if extent == "one":
        return (lambda left, right: left and right) if sign == "and" else (lambda left, right: left or right)
    return np.logical_and if sign == "and" else np.logical_or


def not_finite(inside: Callable) -> Callable[[], bool]:
    return lambda: not np.isfinite(inside()).all()


def opposite(old, new):
    """Whether the sign is another one; 0 has a sign of its own, so that a step onto 0 and one off it both count."""
    return np.sign(old) != np.sign(new)
