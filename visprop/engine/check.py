"""The gradient against a numerical one, entry by entry: what agrees, what does not, and what stands at a kink."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from visprop.engine.layout import Layout
from visprop.engine.numerical import Known, Numerical
from visprop.engine.program import Program
from visprop.engine.slopes import Kink


@dataclass(frozen=True)
class Checked:
    """One entry of a derivative.

    Attributes:
        relative: |analytic - numerical| over the norm of its tensor, which is at least what rounding can tell apart.
            At a kink: how far outside the one-sided slopes the analytic value is; None where it is within them.
        low, high: the least and the largest one-sided slope; both are `numerical` where there is no kink.
        kink: what is crossed there.
    """

    name: str
    index: tuple[int, ...]
    analytic: float
    numerical: float
    relative: float | None
    method: str
    tolerance: float
    low: float
    high: float
    kink: Kink | None = None

    @property
    def good(self) -> bool:
        """Whether the two agree within the tolerance; at a kink whether the value is a possible one."""
        return self.relative is None or self.relative <= self.tolerance


def relatives(known: Known, analytic: np.ndarray, tolerance: float) -> np.ndarray:
    """How far each entry is off, relative to its tensor's norm; 0 between one-sided slopes. Shape of the tensor.

    Rounding can hide an error as large as `blur`: no entry is held to less. Where the numerical side is not finite
    nothing can be said (nan); where only the analytic one is not, it is off by inf.
    """
    analytic = np.asarray(analytic, float)
    gap = np.maximum(np.maximum(known.low - analytic, analytic - known.high), 0.0)
    gap = np.where(np.isfinite(analytic), gap, np.inf)
    gap = np.where(np.isfinite(known.low) & np.isfinite(known.high), gap, np.nan)
    largest = float(np.abs(analytic[np.isfinite(analytic)]).max(initial=0.0))
    with np.errstate(all="ignore"):
        norm = np.fmax(max(known.norm, largest), known.blur / tolerance)
        return np.where(gap == 0, 0.0, gap / np.where(norm > 0, norm, 1.0))


def entry(name: str, known: Known, analytic: np.ndarray, at: tuple[int, ...], method: str, tolerance: float) -> Checked:
    """One entry of a tensor."""
    off = float(relatives(known, analytic, tolerance)[at])
    kink = known.kinks.get(at)
    numbers = float(analytic[at]), float(known.value[at])
    relative = None if kink and off <= tolerance else off
    return Checked(name, at, *numbers, relative, method, tolerance, float(known.low[at]), float(known.high[at]), kink)


def check(program: Program, theta: np.ndarray, g: np.ndarray, x: np.ndarray, targets: np.ndarray) -> Iterator[Checked]:
    """Compare every entry of `g`, the analytic gradient of J = L + l2/2 sum w^2 + l1 sum |w|, with a numerical one.

    `theta` and `g` are float64 blocks of `Layout`; `x` (B, n_0) and `targets` (B, n_L) are the batch.
    """
    layout = Layout(program.sizes)
    blocks = layout.blocks(theta)
    numerical = Numerical(program, blocks, x, targets)
    for _ in numerical.work():
        pass
    for layer, (values, found) in enumerate(zip(blocks, layout.blocks(g), strict=True), start=1):
        W = values[:, :-1]
        for name, part, weights in ((f"dL_dW[{layer}]", np.s_[:, :-1], W), (f"dL_db[{layer}]", np.s_[:, -1], None)):
            known = numerical.tensors[name]
            known = known if weights is None else penalised(known, program, weights)
            for at in np.ndindex(known.value.shape):
                yield entry(name, known, found[part], at, numerical.method, numerical.tolerance)


def penalised(known: Known, program: Program, W: np.ndarray) -> Known:
    """dJ/dW from dL/dW: the derivative of l2/2 w^2 + l1 |w| added, whose slope at w = 0 is anything from -l1 to l1."""
    by, either = program.l2 * W + program.l1 * np.sign(W), program.l1 * (W == 0)
    norm = max(known.norm, float(np.abs(by).max(initial=0.0)))
    return Known(known.value + by, known.low + by - either, known.high + by + either, known.blur, norm, known.kinks)
