"""Numbers of the tape with their addresses, and what is said of a number that was made of them."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, isfinite, log10

import numpy as np

from visprop.engine.layout import Layout
from visprop.engine.machine import Machine
from visprop.words import translate


@dataclass(frozen=True)
class Operand:
    """A number that an operation reads: its address as in a breakpoint, and its value."""

    name: str
    value: float


@dataclass(frozen=True)
class Origin:
    """Where a number comes from.

    Attributes:
        text: the operands and what was done with them, in words.
        operands: the numbers read.
        power: the number, computed exactly, has at most this many decimal digits before its point (a power of ten).
    """

    text: str
    operands: tuple[Operand, ...]
    power: float


def plain(value: float) -> str:
    """Three significant digits: -2.68e154."""
    digits, _, power = f"{value:.3g}".partition("e")
    return f"{digits}e{int(power)}" if power else digits


class Reader:
    """The arrays of the iteration in view by their addresses; `theta.W[l]` is called `W[l]`, as it is on the screen."""

    def __init__(self, machine: Machine, eta: float) -> None:
        self.machine, self.eta = machine, eta
        self.program, self.values = machine.program, machine.binding.values

    def __call__(self, name: str, *index: int) -> Operand:
        place = list(index) if index else ""
        return Operand(f"{name.removeprefix('theta.')}{place}", float(self.values[name][index]))

    def largest(self, *factors: np.ndarray) -> int:
        """Where the product of one-dimensional arrays is largest; a place that holds no finite number goes first."""
        size = np.zeros(len(factors[0]))
        with np.errstate(all="ignore"):
            for factor in factors:
                size += np.log(np.abs(factor.astype(float)))
        broken = ~np.all([np.isfinite(factor) for factor in factors], axis=0)
        return int(np.argmax(np.where(broken, inf, size)))


def power_of(*factors: float, terms: int = 1) -> float:
    """A bound of the power of ten of a sum of so many products."""
    if not all(map(isfinite, factors)):
        return inf
    if 0 in factors:
        return -inf
    return sum(log10(abs(factor)) for factor in factors) + log10(terms)


def product_of(one: Operand, other: Operand, terms: int) -> Origin:
    text = translate("Operand", "its largest term is {a} · {b} = {x} · {y}")
    if terms == 1:
        text = translate("Operand", "it is {a} · {b} = {x} · {y}")
    text = text.format(a=one.name, b=other.name, x=plain(one.value), y=plain(other.value))
    return Origin(text, (one, other), power_of(one.value, other.value, terms=terms))


def parameter(sizes: tuple[int, ...], at: int) -> tuple[str, int, tuple[int, ...]]:
    """("W" or "b", layer, index) of place `at` of the unrolled theta, or g."""
    for layer, (rows, columns) in enumerate(Layout(sizes).shapes, start=1):
        weights = rows * (columns - 1)
        if at < weights:
            return "W", layer, divmod(at, columns - 1)
        if at < weights + rows:
            return "b", layer, (at - weights,)
        at -= weights + rows
    raise IndexError(at)
