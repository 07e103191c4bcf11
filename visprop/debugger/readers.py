"""The small functions that read values from the arrays of a binding: what a line of the little language becomes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from visprop.engine.binding import Binding

Reader = Callable[[], object]
Bind = Callable[[Binding], Reader]


class NoSuchExample(LookupError):
    """The batch at hand, a short last one, lacks the example that a line names."""


def truth(bind: Bind, binding: Binding) -> Callable[[], bool]:
    """Whether something holds. An example that this batch lacks makes it false."""
    try:
        return bind(binding)
    except NoSuchExample:
        return lambda: False


def some(bind: Bind, binding: Binding) -> Callable[[], bool]:
    """Whether something holds for any example."""
    return partial(_any, bind(binding))


def _any(read: Reader) -> bool:
    return read().any()


def shown(bind: Bind, binding: Binding, is_truth: bool) -> Callable[[], float | bool | None]:
    """A value as it is shown. An example that this batch lacks has none."""
    try:
        read = bind(binding)
    except NoSuchExample:
        return lambda: None
    kind = bool if is_truth else float
    return lambda: kind(read())


def array_of(binding: Binding, name: str) -> np.ndarray:
    return binding.values[name]


def entry(array: np.ndarray, index: tuple[int, ...]) -> Callable[[], float]:
    """One number. NoSuchExample where the batch is too short for it."""
    if index[0] >= len(array):
        raise NoSuchExample(index[0])
    return partial(array.item, *index)


def part(array: np.ndarray, key: tuple) -> Callable[[], np.ndarray]:
    view = array[key]
    return lambda: view


def reduced(function: Callable, array: np.ndarray, key: tuple) -> Reader:
    """A function of an array that is always the same one: nothing is called but the function."""
    return partial(function, array[key])


def applied(function: Callable, inside: Reader) -> Reader:
    return lambda: function(inside())


def combined(function: Callable, left: Reader, right: Reader) -> Reader:
    return lambda: function(left(), right())


def compared(function: Callable, left: Reader, number: float) -> Reader:
    """As `combined`, with a number at its right: most breakpoints are this, and run after every iteration."""
    return lambda: function(left(), number)


def junction(sign: str, extent: str):
    if extent == "one":
        return (lambda left, right: left and right) if sign == "and" else (lambda left, right: left or right)
    return np.logical_and if sign == "and" else np.logical_or


def not_finite(inside: Callable) -> Callable[[], bool]:
    return lambda: not np.isfinite(inside()).all()


def opposite(old: np.ndarray, new: np.ndarray) -> np.ndarray:
    """Whether the sign is another one; 0 has a sign of its own, so that a step onto 0 and one off it both count."""
    return np.sign(old) != np.sign(new)


def sign_change(old: Reader, new: Reader) -> Callable[[], bool]:
    """As `opposite`, for two numbers: NumPy would take 20 times as long, and most often one product tells enough."""

    def holds() -> bool:
        before, now = old(), new()
        return not before * now > 0 and _opposite_numbers(before, now)

    return holds


def _opposite_numbers(old: float, new: float) -> bool:
    """Also right where the product of two tiny numbers is 0; what is no number has a sign of its own."""
    return (old > 0) is not (new > 0) or (old < 0) is not (new < 0) or old != old or new != new
