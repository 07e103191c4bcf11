"""The only file that makes numbers for the screen: products and partial sums of taped numbers.

`DERIVED` holds the rule of each, a function of its operands' values, so that every derived number can be computed again
from the addresses that it carries. The last partial sum is not made here: it is the taped number itself, since
adding term by term and `np.dot` differ in the last bit.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from visprop.picture.quantity import Quantity

Values = Sequence[float]


def _product(v: Values) -> float:
    return v[0] * v[1]


def _difference(v: Values) -> float:
    return v[0] - v[1]


def _pairs(v: Values) -> float:
    """Sum of the products of pairs, from the left; an odd last value is added as it is."""
    total = sum(v[k] * v[k + 1] for k in range(0, len(v) - 1, 2))
    return total + v[-1] if len(v) % 2 else total


def _rest(v: Values) -> float:
    """A total without some of its parts."""
    return math.fsum((v[0], *(-part for part in v[1:])))


def _left_over(v: Values) -> float:
    """How much of the sizes of some numbers is left when they are added: 1 if all have one sign, 0 if they cancel."""
    sizes = math.fsum(abs(part) for part in v)
    return abs(math.fsum(v)) / sizes if sizes else 1.0


def _rms_percent(v: Values) -> float:
    """Pairs (a, t): the root of the mean square of a − t, in percent of the range of t (of 1 where they are equal)."""
    outputs, targets = v[::2], v[1::2]
    square = math.fsum((a - t) * (a - t) for a, t in zip(outputs, targets, strict=True)) / len(targets)
    return 100 * math.sqrt(square) / ((max(targets) - min(targets)) or 1.0)


def _huber(e: float) -> float:
    return e * e / 2 if abs(e) <= 1 else abs(e) - 0.5


def _bce(z: float, t: float) -> float:
    tail = math.log1p(math.exp(-abs(z)))
    return t * (max(-z, 0.0) + tail) + (1 - t) * (max(z, 0.0) + tail)


def _log_cost(p: float, t: float) -> float:
    if not t:
        return 0.0
    return -t * math.log(p) if p > 0 else math.inf


# One output's share of the cost, from its output a (of bce: from its z) and its target.
_SHARES: dict[str, Callable[[float, float], float]] = {
    "se": lambda a, t: (a - t) * (a - t),
    "half_se": lambda a, t: (a - t) * (a - t) / 2,
    "mse": lambda a, t: (a - t) * (a - t),
    "mae": lambda a, t: abs(a - t),
    "huber": lambda a, t: _huber(a - t),
    "bce": _bce,
    "cross_entropy": _log_cost,
}
AVERAGED = ("mse", "mae", "huber", "bce")  # the costs that are means over the outputs


def _partial_cost(cost: str) -> Callable[[Values], float]:
    """Rule of the cost so far: pairs (a, t), then the number of all outputs."""
    share = _SHARES[cost]

    def rule(v: Values) -> float:
        total = sum(share(v[k], v[k + 1]) for k in range(0, len(v) - 1, 2))
        return total / v[-1] if cost in AVERAGED else total

    return rule


DERIVED: dict[str, Callable[[Values], float]] = {
    "term": _product,  # w·a on its way to z
    "partial_z": _pairs,  # w·a + w·a + ... (+ b)
    "back_term": _product,  # w·∂C/∂z on its way to ∂C/∂a
    "partial_dC_da": _pairs,
    "dC_dw": _product,  # ∂z/∂w · ∂C/∂z of one example
    "partial_dL_dW": _pairs,  # the examples' products so far, not yet divided
    "partial_sum": math.fsum,  # of ∂C/∂z over examples, or of C
    "error": _difference,  # y − ŷ
    "softmax_mean": _pairs,  # Σ a·∂C/∂a
    "change": _difference,  # new − old
    "path": math.prod,  # gains and weights along one path to the cost
    "path_gains": math.prod,
    "path_weights": math.prod,
    "path_rest": _rest,  # what the paths add that are not shown
    "left_over": _left_over,  # |Σ ∂C/∂w| / Σ |∂C/∂w| over the batch
    "move": _product,  # η·g
    "rms_percent": _rms_percent,  # √(mean (y − ŷ)²), as a share of the range of ŷ
    "difference": _difference,  # of this run and of the one that it is compared with
    **{f"partial_C.{cost}": _partial_cost(cost) for cost in _SHARES},
}


def derive(name: str, operands: Sequence[Quantity], index: tuple[int, ...] = ()) -> Quantity:
    """The derived number `name` of its operands; not computed (None) while one of them is not."""
    values = [operand.value for operand in operands]
    known = all(value is not None for value in values)
    return Quantity(_safely(DERIVED[name], values) if known else None, name, index, tuple(operands))


def _safely(rule: Callable[[Values], float], values: list) -> float:
    """Apply a rule; what overflows is infinite and what has no value is NaN, as on the tape."""
    try:
        return float(rule(values))
    except OverflowError:
        return math.inf
    except ValueError:
        return math.nan
