"""Cost functions: what one example costs, and directly under it the derivative that starts the backward pass.

Arrays are (n, B): a column an example. `C` sums or averages over an example's outputs; the batch comes later, in `L`.
bce and cross_entropy are fused with their output activation: they give dC_dz from z, where dC_da would overflow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from visprop.engine.activations import Calls, mirrored_sigmoid_calls
from visprop.engine.memory import constant
from visprop.words import translate

SUM_TOLERANCE = 1e-6  # of a row of probabilities in float32


@dataclass(frozen=True)
class Ends:
    """The arrays at the output end of the tape.

    Attributes:
        z, a, t: the outputs' inputs, the outputs and the targets, (n, B).
        slope: where the derivative goes, (n, B): dC_da, or dC_dz of a fused cost.
        error, work: scratch, (n, B).
        C: the costs, (B,).
        one_hot: whether every target column is a single 1 (cross_entropy has a sharper form for it).
    """

    z: np.ndarray
    a: np.ndarray
    t: np.ndarray
    slope: np.ndarray
    error: np.ndarray
    work: np.ndarray
    C: np.ndarray
    one_hot: bool = False


@dataclass(frozen=True)
class Cost:
    """One row of the table.

    Attributes:
        name: as in an experiment file.
        text: one example's cost in plain text.
        slope_text: its derivative with respect to an output a (fused: to z), in plain text.
        bind_value: calls that write `C`; they run before those of `bind_slope` and may leave `error`, `slope` for them.
        bind_slope: calls that write `slope`.
        fused_with: the one output activation of a fused cost, else "".
        power: the cost scales with the outputs' unit to this power (None: it has no unit).
        kinks: the values of a - t where the derivative, or its own slope, jumps.
    """

    name: str
    text: str
    slope_text: str
    bind_value: Callable[[Ends], Calls]
    bind_slope: Callable[[Ends], Calls]
    fused_with: str = ""
    power: int | None = None
    kinks: tuple[float, ...] = ()


def _total(parts: np.ndarray, C: np.ndarray) -> Calls:
    """C = the sum of each column of `parts`."""
    if len(parts) == 1:
        return [partial(np.copyto, C, parts[0])]
    return [partial(np.add.reduce, parts, 0, None, C)]


def _average(parts: np.ndarray, C: np.ndarray) -> Calls:
    if len(parts) == 1:
        return _total(parts, C)
    return [*_total(parts, C), partial(np.divide, C, constant(len(parts), C), C)]


def _se(e: Ends) -> Calls:
    return [
        partial(np.subtract, e.a, e.t, e.error),
        partial(np.multiply, e.error, e.error, e.work),
        *_total(e.work, e.C),
    ]


def _se_slope(e: Ends) -> Calls:
    return [partial(np.multiply, e.error, constant(2, e.error), e.slope)]


def _half_se(e: Ends) -> Calls:
    """Computed as the sum of (e/2) e; the error is written where the slope belongs, since it is the slope."""
    half = constant(0.5, e.a)
    return [
        partial(np.subtract, e.a, e.t, e.slope),
        partial(np.multiply, e.slope, half, e.work),
        *(
            [partial(np.multiply, e.work[0], e.slope[0], e.C)]
            if len(e.a) == 1
            else [partial(np.multiply, e.work, e.slope, e.work), *_total(e.work, e.C)]
        ),
    ]


def _half_se_slope(e: Ends) -> Calls:
    return []


def _mse(e: Ends) -> Calls:
    return [
        partial(np.subtract, e.a, e.t, e.error),
        partial(np.multiply, e.error, e.error, e.work),
        *_average(e.work, e.C),
    ]


def _mse_slope(e: Ends) -> Calls:
    return [partial(np.multiply, e.error, constant(2 / len(e.a), e.error), e.slope)]


def _mae(e: Ends) -> Calls:
    return [partial(np.subtract, e.a, e.t, e.error), partial(np.absolute, e.error, e.work), *_average(e.work, e.C)]


def _mae_slope(e: Ends) -> Calls:
    """sign(a - t) / n, 0 at 0, as PyTorch has it."""
    return [partial(np.sign, e.error, e.slope), partial(np.divide, e.slope, constant(len(e.a), e.a), e.slope)]


def _huber(e: Ends) -> Calls:
    """With c = clip(e, -1, 1): c (e - c/2), which is e*e/2 inside and |e| - 1/2 outside (delta 1)."""
    number = partial(constant, like=e.a)
    return [
        partial(np.subtract, e.a, e.t, e.error),
        partial(np.maximum, e.error, number(-1), out=e.slope),
        partial(np.minimum, e.slope, number(1), out=e.slope),
        partial(np.multiply, e.slope, number(-0.5), e.work),
        partial(np.add, e.work, e.error, e.work),
        partial(np.multiply, e.work, e.slope, e.work),
        *_average(e.work, e.C),
    ]


def _huber_slope(e: Ends) -> Calls:
    """clip(e, -1, 1) / n: +-1/n at the kinks."""
    return [partial(np.divide, e.slope, constant(len(e.a), e.a), e.slope)] if len(e.a) > 1 else []


def _bce(e: Ends) -> Calls:
    """Mean of t softplus(-z) + (1-t) softplus(z), where softplus(z) = max(z, 0) + log1p(e^-|z|).

    1 - t is written where the slope belongs, which needs it next.
    """
    zero, one = constant(0, e.z), constant(1, e.z)
    tail, other = np.empty_like(e.z), np.empty_like(e.z)
    return [
        partial(np.absolute, e.z, tail),
        partial(np.negative, tail, tail),
        partial(np.exp, tail, tail),
        partial(np.log1p, tail, tail),
        partial(np.maximum, e.z, zero, out=e.work),
        partial(np.add, e.work, tail, e.work),
        partial(np.subtract, one, e.t, e.slope),
        partial(np.multiply, e.work, e.slope, e.work),
        partial(np.negative, e.z, other),
        partial(np.maximum, other, zero, out=other),
        partial(np.add, other, tail, other),
        partial(np.multiply, other, e.t, other),
        partial(np.add, e.work, other, e.work),
        *_average(e.work, e.C),
    ]


def _bce_slope(e: Ends) -> Calls:
    """dC_dz = ((1-t) sigma(z) - t sigma(-z)) / n: a - t without its loss of digits; a is sigma(z)."""
    return [
        *mirrored_sigmoid_calls(e.z, e.error, e.work),
        partial(np.multiply, e.error, e.t, e.error),
        partial(np.multiply, e.slope, e.a, e.slope),
        partial(np.subtract, e.slope, e.error, e.slope),
        *([partial(np.divide, e.slope, constant(len(e.a), e.a), e.slope)] if len(e.a) > 1 else []),
    ]


def _cross_entropy(e: Ends) -> Calls:
    """-sum t log p = sum t (m - z) + (sum t) log1p(S), m the largest z, S the sum of e^(z-m) over all the others.

    "The others": every entry whose e^(z-m) is 1 counts as a largest one, and all of these but one belong to S.
    """
    one = constant(1, e.z)
    top, others, ties = (np.empty((1, e.z.shape[1]), e.z.dtype) for _ in range(3))
    largest = np.empty_like(e.z)
    return [
        partial(np.maximum.reduce, e.z, 0, None, top, True),
        partial(np.subtract, e.z, top, e.work),
        partial(np.exp, e.work, e.error),
        partial(np.equal, e.error, one, largest),
        partial(np.subtract, e.error, largest, e.error),
        partial(np.add.reduce, e.error, 0, None, others, True),
        partial(np.add.reduce, largest, 0, None, ties, True),
        partial(np.subtract, ties, one, ties),
        partial(np.add, others, ties, others),
        partial(np.log1p, others, others),
        partial(np.subtract, others, e.work, e.work),
        partial(np.multiply, e.work, e.t, e.work),
        *_total(e.work, e.C),
    ]


def _cross_entropy_slope(e: Ends) -> Calls:
    """dC_dz: p_k for k != t and -(sum of those) for k = t; with soft targets p (sum t) - t."""
    sums = np.empty((1, e.z.shape[1]), e.z.dtype)
    if not e.one_hot:
        return [
            partial(np.add.reduce, e.t, 0, None, sums, True),
            partial(np.multiply, e.a, sums, e.slope),
            partial(np.subtract, e.slope, e.t, e.slope),
        ]
    return [
        partial(np.subtract, constant(1, e.z), e.t, e.work),
        partial(np.multiply, e.a, e.work, e.slope),
        partial(np.add.reduce, e.slope, 0, None, sums, True),
        partial(np.multiply, e.t, sums, e.work),
        partial(np.subtract, e.slope, e.work, e.slope),
    ]


COSTS: dict[str, Cost] = {
    row.name: row
    for row in (
        Cost("se", "sum (a - t)^2", "2 (a - t)", _se, _se_slope, power=2),
        Cost("half_se", "1/2 sum (a - t)^2", "a - t", _half_se, _half_se_slope, power=2),
        Cost("mse", "mean (a - t)^2", "2 (a - t) / n", _mse, _mse_slope, power=2),
        Cost("mae", "mean |a - t|", "sign(a - t) / n", _mae, _mae_slope, power=1, kinks=(0.0,)),
        Cost("huber", "mean huber(a - t)", "clip(a - t, -1, 1) / n", _huber, _huber_slope, kinks=(-1.0, 1.0)),
        Cost("bce", "mean -(t log a + (1-t) log(1-a))", "(a - t) / n", _bce, _bce_slope, fused_with="sigmoid"),
        Cost("cross_entropy", "-sum t log a", "a - t", _cross_entropy, _cross_entropy_slope, fused_with="softmax"),
    )
}


def softmax_jacobian_calls(a: np.ndarray, dC_da: np.ndarray, dC_dz: np.ndarray) -> Calls:
    """dC_dz = a (dC_da - sum a dC_da), through the full Jacobian of softmax, for columns (n, B).

    The slopes are taken relative to the most probable output's first: the result does not change, and where that
    output's probability is nearly 1 no digits are lost.
    """
    B = a.shape[1]
    at, where = np.empty(B, np.intp), np.arange(B)
    reference, sums = np.empty((1, B), a.dtype), np.empty((1, B), a.dtype)
    relative, work = np.empty_like(a), np.empty_like(a)
    return [
        partial(a.argmax, 0, at),
        partial(np.multiply, at, B, at),
        partial(np.add, at, where, at),
        partial(np.take, dC_da, at, None, reference[0], "clip"),
        partial(np.subtract, dC_da, reference, relative),
        partial(np.multiply, a, relative, work),
        partial(np.add.reduce, work, 0, None, sums, True),
        partial(np.subtract, relative, sums, relative),
        partial(np.multiply, a, relative, dC_dz),
    ]


def target_refusal(cost: str, target: np.ndarray) -> str | None:
    """Return why a cost has no meaning for one row of targets, (n_L,); None where it has."""
    if cost == "bce" and not ((target >= 0) & (target <= 1)).all():
        return translate("Cost", 'The cost "bce" needs targets in 0..1.')
    if cost == "cross_entropy" and (target.min() < 0 or abs(target.sum() - 1) > SUM_TOLERANCE):
        return translate("Cost", 'The cost "cross_entropy" needs targets of 0 or more that sum to 1 in each row.')
    return None
