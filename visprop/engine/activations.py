"""Activation functions: each value with its derivative directly under it.

A function is given as the calls that compute it, written once: training runs them on the tape's arrays, and `value` and
`slope` run the same calls on fresh ones. The stable forms keep every result within a few units in the last place, also
far out on the curve, where the usual 1 - a**2 or a * (1 - a) have lost all digits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from visprop.engine.memory import constant

Calls = list[Callable[[], object]]


@dataclass(frozen=True)
class Activation:
    """One row of the table.

    Attributes:
        name: as in an experiment file.
        text: the function in plain text.
        bind_value: (z, a, work) -> calls that write sigma(z) into `a`; `work` is scratch of z's shape.
        bind_slope: (z, gain, work) -> calls that write sigma'(z) into `gain`.
        kinks: the places where the derivative jumps.
        alias: True where a is z itself (identity): no call is needed, and gain is 1 for ever.
    """

    name: str
    text: str
    bind_value: Callable[[np.ndarray, np.ndarray, np.ndarray], Calls]
    bind_slope: Callable[[np.ndarray, np.ndarray, np.ndarray], Calls]
    kinks: tuple[float, ...] = ()
    alias: bool = False

    def value(self, z: np.ndarray) -> np.ndarray:
        """sigma(z), a fresh array of z's shape."""
        return _run(self.bind_value, z)

    def slope(self, z: np.ndarray) -> np.ndarray:
        """sigma'(z), a fresh array of z's shape."""
        return _run(self.bind_slope, z)


def _run(bind: Callable, z: np.ndarray) -> np.ndarray:
    z = np.asarray(z)
    z = z if z.dtype.kind == "f" else z.astype(float)
    out, work = np.empty_like(z), np.empty_like(z)
    with np.errstate(all="ignore"):
        for call in bind(z, out, work):
            call()
    return out


def _identity(z, a, work) -> Calls:
    return [partial(np.copyto, a, z)]


def _identity_slope(z, gain, work) -> Calls:
    return [partial(gain.fill, 1)]


def sigmoid_calls(z, a, work) -> Calls:
    """1 / (1 + e^-z). Where e^-z overflows the true value is below 6e-309, and 0 is written."""
    one = constant(1, z)
    return [partial(np.negative, z, a), partial(np.exp, a, a), partial(np.add, a, one, a), partial(np.reciprocal, a, a)]


def mirrored_sigmoid_calls(z, out, work) -> Calls:
    """sigma(-z) = 1 / (1 + e^z): 1 - sigma(z) without its loss of digits."""
    one = constant(1, z)
    return [partial(np.exp, z, out), partial(np.add, out, one, out), partial(np.reciprocal, out, out)]


def _sigmoid_slope(z, gain, work) -> Calls:
    """sigma(z) sigma(-z)."""
    return [
        *sigmoid_calls(z, work, work),
        *mirrored_sigmoid_calls(z, gain, work),
        partial(np.multiply, gain, work, gain),
    ]


def _tanh(z, a, work) -> Calls:
    return [partial(np.tanh, z, a)]


def _tanh_slope(z, gain, work) -> Calls:
    """1 / cosh(z)**2, with 2 cosh(z) = e^z + e^-z."""
    four = constant(4, z)
    return [
        partial(np.exp, z, work),
        partial(np.reciprocal, work, gain),
        partial(np.add, work, gain, work),
        partial(np.multiply, work, work, work),
        partial(np.divide, four, work, gain),
    ]


def _relu(z, a, work) -> Calls:
    return [partial(np.maximum, z, constant(0, z), out=a)]


def _relu_slope(z, gain, work) -> Calls:
    """1 where z > 0, else 0: relu'(0) = 0, as PyTorch has it."""
    return [partial(np.greater, z, constant(0, z), gain)]


LEAK = 0.01  # the slope for z <= 0, PyTorch's default


def _leaky_relu(z, a, work) -> Calls:
    return [partial(np.multiply, z, constant(LEAK, z), work), partial(np.maximum, z, work, out=a)]


def _leaky_relu_slope(z, gain, work) -> Calls:
    """1 where z > 0, else 0.01, also at 0, as PyTorch has it."""
    return [
        partial(np.greater, z, constant(0, z), gain),
        partial(np.maximum, gain, constant(LEAK, z), out=gain),
    ]


def _hard_sigmoid(z, a, work) -> Calls:
    """clip(z / 6 + 1/2, 0, 1), PyTorch's hardsigmoid."""
    number = partial(constant, like=z)
    return [
        partial(np.divide, z, number(6), a),
        partial(np.add, a, number(0.5), a),
        partial(np.maximum, a, number(0), out=a),
        partial(np.minimum, a, number(1), out=a),
    ]


def _hard_sigmoid_slope(z, gain, work) -> Calls:
    """1/6 where |z| < 3, else 0, also at +-3."""
    number = partial(constant, like=z)
    return [
        partial(np.absolute, z, work),
        partial(np.subtract, number(3), work, work),
        partial(np.greater, work, number(0), gain),
        partial(np.divide, gain, number(6), gain),
    ]


def _softplus(z, a, work) -> Calls:
    """max(z, 0) + log1p(e^-|z|), without a threshold."""
    return [
        partial(np.absolute, z, work),
        partial(np.negative, work, work),
        partial(np.exp, work, work),
        partial(np.log1p, work, work),
        partial(np.maximum, z, constant(0, z), out=a),
        partial(np.add, a, work, a),
    ]


def _softplus_slope(z, gain, work) -> Calls:
    return sigmoid_calls(z, gain, work)


ACTIVATIONS: dict[str, Activation] = {
    row.name: row
    for row in (
        Activation("identity", "z", _identity, _identity_slope, alias=True),
        Activation("sigmoid", "1 / (1 + e^-z)", sigmoid_calls, _sigmoid_slope),
        Activation("tanh", "tanh(z)", _tanh, _tanh_slope),
        Activation("relu", "max(z, 0)", _relu, _relu_slope, kinks=(0.0,)),
        Activation("leaky_relu", "max(z, 0.01 z)", _leaky_relu, _leaky_relu_slope, kinks=(0.0,)),
        Activation("hard_sigmoid", "clip(z/6 + 1/2, 0, 1)", _hard_sigmoid, _hard_sigmoid_slope, kinks=(-3.0, 3.0)),
        Activation("softplus", "log(1 + e^z)", _softplus, _softplus_slope),
    )
}


def softmax_calls(z: np.ndarray, a: np.ndarray) -> Calls:
    """Softmax down each column of z (n, B), shifted by the column's largest entry so that nothing overflows."""
    top = np.empty((1, z.shape[1]), z.dtype)
    return [
        partial(np.maximum.reduce, z, 0, None, top, True),
        partial(np.subtract, z, top, a),
        partial(np.exp, a, a),
        partial(np.add.reduce, a, 0, None, top, True),
        partial(np.divide, a, top, a),
    ]
