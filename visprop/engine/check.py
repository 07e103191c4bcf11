"""The gradient once more, by a way that shares nothing with the backward pass: derivatives of J = L + l2/2 sum w^2.

Where every function is smooth, by complex step, f'(x) = Im f(x + ih) / h, which loses no digits (Squire and Trapp
1998). Else by five-point differences, (f(x-2h) - 8 f(x-h) + 8 f(x+h) - f(x+2h)) / 12h; a parameter whose stencil
crosses a kink is tried with smaller h, and marked if none avoids the kink.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from visprop.engine.activations import ACTIVATIONS, LEAK
from visprop.engine.costs import COSTS
from visprop.engine.layout import Layout
from visprop.engine.program import Program

COMPLEX_TOLERANCE, DIFFERENCE_TOLERANCE = 1e-10, 1e-7
TINY = 1e-30  # the complex step: its square is far below rounding, so the formula is exact to the last digit
STEPS = (1e-3, 1e-4, 1e-5)  # of the differences: the best balance of truncation and rounding first
STENCIL = ((-2, 1 / 12), (-1, -8 / 12), (1, 8 / 12), (2, -1 / 12))


@dataclass(frozen=True)
class Checked:
    """One entry of the gradient.

    `relative` is |analytic - numerical| over the largest entry of its tensor, None at a kink. Differences cannot see
    slopes below the rounding of J over their step, so a tensor smaller than that over the tolerance is held to it.
    """

    name: str
    index: tuple[int, ...]
    analytic: float
    numerical: float
    relative: float | None
    method: str
    tolerance: float

    @property
    def good(self) -> bool:
        """Whether the two agree within the tolerance; an entry at a kink has no derivative to disagree with."""
        return self.relative is None or self.relative <= self.tolerance


def check(program: Program, theta: np.ndarray, g: np.ndarray, x: np.ndarray, targets: np.ndarray) -> Iterator[Checked]:
    """Compare every entry of `g`, the analytic gradient of J, with a numerical one, tensor by tensor.

    `theta` and `g` are float64 blocks of `Layout`; `x` (B, n_0) and `targets` (B, n_L) are the batch.
    """
    layout = Layout(program.sizes)
    objective = Objective(program, layout.blocks(theta), x, targets)
    for layer, (values, slopes) in enumerate(zip(layout.blocks(theta), layout.blocks(g), strict=True), start=1):
        numerical = np.empty_like(values)
        for at in np.ndindex(values.shape):
            numerical[at] = objective.slope(layer, at)
        yield from _compare(f"dL_dW[{layer}]", slopes[:, :-1], numerical[:, :-1], objective)
        yield from _compare(f"dL_db[{layer}]", slopes[:, -1], numerical[:, -1], objective)


def _compare(name: str, analytic: np.ndarray, numerical: np.ndarray, objective: Objective) -> Iterator[Checked]:
    method, tolerance = (
        ("complex step", COMPLEX_TOLERANCE) if objective.smooth else ("differences", DIFFERENCE_TOLERANCE)
    )
    known = np.abs(np.where(np.isnan(numerical), 0, numerical))
    norm = max(known.max(initial=0), np.abs(analytic).max(initial=0), objective.resolution / tolerance) or 1.0
    for at in np.ndindex(analytic.shape):
        gap = abs(analytic[at] - numerical[at]) / norm
        relative = None if np.isnan(numerical[at]) and np.isfinite(analytic[at]) else float(gap)
        yield Checked(name, at, float(analytic[at]), float(numerical[at]), relative, method, tolerance)


class Objective:
    """J as a function of theta, written plainly, for real and complex numbers."""

    def __init__(self, program: Program, blocks: list[np.ndarray], x: np.ndarray, targets: np.ndarray) -> None:
        self._program, self._blocks, self._targets = program, blocks, targets
        cost = COSTS[program.cost]
        rows = (ACTIVATIONS[name] for name in program.activations if name in ACTIVATIONS)
        self.smooth = not cost.kinks and not any(row.kinks for row in rows)
        self._inputs = [np.asarray(x, float)]  # of every layer: a change in layer l leaves those below as they are
        for layer in range(1, program.last):
            self._inputs.append(self._layer(layer, blocks[layer - 1], self._inputs[-1])[1])

        rounding = 10 * np.finfo(float).eps / STEPS[0]
        self.resolution = 0.0 if self.smooth else rounding * abs(self._value(program.last, (0, 0), 0.0)[0])

    def slope(self, layer: int, at: tuple[int, int]) -> float:
        """dJ/dtheta at one entry of a layer's block; nan where every stencil crosses a kink."""
        if self.smooth:
            return self._value(layer, at, 1j * TINY)[0].imag / TINY
        here = self._value(layer, at, 0.0)[1]
        for step in STEPS:
            points = [(self._value(layer, at, place * step), weight) for place, weight in STENCIL]
            if all(sides == here for (_, sides), _ in points):
                return sum(value * weight for (value, _), weight in points) / step
        return float("nan")

    def _value(self, layer: int, at: tuple[int, int], change: complex) -> tuple[complex, bytes]:
        """J with one parameter changed, and on which side of each kink every number is."""
        block = self._blocks[layer - 1].astype(complex if isinstance(change, complex) else float)
        block[at] += change
        sides, a = [], self._inputs[layer - 1]
        for upper in range(layer, self._program.last + 1):
            z, a = self._layer(upper, block if upper == layer else self._blocks[upper - 1], a)
            sides.append(_sides(z, ACTIVATIONS, self._program.activation(upper)))
        sides.append(_sides(a - self._targets, COSTS, self._program.cost))
        C = _cost(self._program.cost, z, a, self._targets)
        L = C.mean() if self._program.reduction == "mean" else C.sum()
        # The penalty of all other weights is constant and would only drown the difference in rounding.
        penalty = 0 if at[1] == block.shape[1] - 1 else self._program.l2 / 2 * block[at] ** 2
        return L + penalty, b"".join(sides)

    def _layer(self, layer: int, block: np.ndarray, below: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        z = below @ block[:, :-1].T + block[:, -1]
        return z, _activate(self._program.activation(layer), z)


def _sides(values: np.ndarray, table: dict, name: str) -> bytes:
    kinks = table[name].kinks if name in table else ()
    return b"".join(np.sign(values.real - kink).astype(np.int8).tobytes() for kink in kinks)


def _sigmoid(z: np.ndarray) -> np.ndarray:
    """Either form, whichever does not overflow."""
    small = np.exp(np.where(z.real > 0, -z, z))
    return np.where(z.real > 0, 1, small) / (1 + small)


def _softplus(z: np.ndarray) -> np.ndarray:
    return np.where(z.real > 0, z, 0) + np.log1p(np.exp(np.where(z.real > 0, -z, z)))


def _activate(name: str, z: np.ndarray) -> np.ndarray:
    if name == "softmax":
        powers = np.exp(z - z.real.max(1, keepdims=True))
        return powers / powers.sum(1, keepdims=True)
    plain = {
        "identity": lambda: z,
        "sigmoid": lambda: _sigmoid(z),
        "tanh": lambda: np.tanh(z),
        "relu": lambda: np.where(z.real > 0, z, 0),
        "leaky_relu": lambda: np.where(z.real > 0, z, LEAK * z),
        "hard_sigmoid": lambda: np.where(z.real <= -3, 0, np.where(z.real >= 3, 1, z / 6 + 0.5)),
        "softplus": lambda: _softplus(z),
    }
    return plain[name]()


def _cost(name: str, z: np.ndarray, a: np.ndarray, t: np.ndarray) -> np.ndarray:
    e = a - t
    if name == "cross_entropy":
        top = z.real.max(1, keepdims=True)
        return (t * (np.log(np.exp(z - top).sum(1, keepdims=True)) - (z - top))).sum(1)
    if name == "bce":
        return (t * _softplus(-z) + (1 - t) * _softplus(z)).mean(1)
    size = np.where(e.real < 0, -e, e)
    return {
        "se": lambda: (e * e).sum(1),
        "half_se": lambda: (e * e).sum(1) / 2,
        "mse": lambda: (e * e).mean(1),
        "mae": lambda: size.mean(1),
        "huber": lambda: np.where(size.real <= 1, e * e / 2, size - 0.5).mean(1),
    }[name]()
