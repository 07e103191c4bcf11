"""How g becomes the step that is subtracted from theta, each optimizer written once for flat vectors.

A row of `OPTIMIZERS` names the slots (what an optimizer remembers of each parameter, 0 at the start of a run), its
micro-operations in the order of its textbook form, and the function that binds them to arrays. All are PyTorch's
variants (torch 2) with PyTorch's default numbers, up to rounding: where PyTorch folds two factors into one, the
operations here stay those of the papers, so that each can be shown.

`t` counts the updates since the start of the run: iteration + 1, also behind an edit and in a branch.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from visprop.engine.memory import constant

Calls = list[Callable[[], object]]


@dataclass(frozen=True, slots=True, eq=False)
class Arrays:
    """What an optimizer works on; all but `eta` are flat vectors in the layout of theta.

    Attributes:
        theta: the parameters that this iteration uses. g: the gradient, clipped where it is clipped.
        old, new: by name, the slots before the update; and after it, with all else that the operations write.
        eta: the rate of this iteration, an array of no dimensions.
        hyper: the optimizer's numbers by name.
        t: gives the number of this update, counted from 1.
        spare: for what lies between two calls.
    """

    theta: np.ndarray
    g: np.ndarray
    old: Mapping[str, np.ndarray]
    new: Mapping[str, np.ndarray]
    eta: np.ndarray
    hyper: Mapping[str, float]
    t: Callable[[], int]
    spare: np.ndarray

    def number(self, value: float) -> np.ndarray:
        """A constant in the type of theta."""
        return constant(value, self.theta)


@dataclass(frozen=True, slots=True)
class Row:
    """One micro-operation: what it writes, what it reads ("g" stands for the clipped g too) and its rule."""

    name: str
    inputs: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Optimizer:
    """The slots, the operations, and what binds them: array -> calls by operation."""

    slots: tuple[str, ...]
    rows: tuple[Row, ...]
    bind: Callable[[Arrays], dict[str, Calls]]


def _nothing(u: Arrays) -> dict[str, Calls]:
    """Plain gradient descent has no step of its own: theta <- theta - eta g."""
    return {}


def _momentum(u: Arrays) -> dict[str, Calls]:
    """Polyak 1964 as torch.optim.SGD has it: no dampening, eta outside of m, so that m changes no unit with eta."""
    m, step = u.new["m"], u.new["step"]
    return {"m": _velocity(u), "step": [partial(np.multiply, m, u.eta, step)]}


def _nesterov(u: Arrays) -> dict[str, Calls]:
    """torch.optim.SGD(nesterov=True): g looks ahead by momentum m, as Sutskever et al. 2013 rewrote Nesterov 1983."""
    m, step = u.new["m"], u.new["step"]
    look_ahead = [partial(np.multiply, m, u.number(u.hyper["momentum"]), step), partial(np.add, step, u.g, step)]
    return {"m": _velocity(u), "step": [*look_ahead, partial(np.multiply, step, u.eta, step)]}


def _rmsprop(u: Arrays) -> dict[str, Calls]:
    """Hinton 2012 (lecture 6e) as torch.optim.RMSprop, not centred, without momentum: eps is outside of the root."""
    return {"v": _average_square(u, u.hyper["alpha"]), "step": _scaled(u, u.g, u.new["v"])}


def _adagrad(u: Arrays) -> dict[str, Calls]:
    """Duchi, Hazan and Singer 2011 as torch.optim.Adagrad, without decay of the rate: eps is outside of the root."""
    v, spare = u.new["v"], u.spare
    total = [partial(np.multiply, u.g, u.g, spare), partial(np.add, u.old["v"], spare, v)]
    return {"v": total, "step": _scaled(u, u.g, v)}


def _adam(u: Arrays) -> dict[str, Calls]:
    """Kingma and Ba 2015, algorithm 1; torch.optim.Adam without amsgrad."""
    return {**_moments(u), "step": _scaled(u, u.new["m_hat"], u.new["v_hat"])}


def _adamw(u: Arrays) -> dict[str, Calls]:
    """Loshchilov and Hutter 2019 as torch.optim.AdamW: eta also scales the decay, which shrinks biases too."""
    step, spare = u.new["step"], u.spare
    decay = [
        partial(np.multiply, u.theta, u.number(u.hyper["weight_decay"]), spare),
        partial(np.add, step, spare, step),
    ]
    return {**_moments(u), "step": _scaled(u, u.new["m_hat"], u.new["v_hat"], decay)}


def _velocity(u: Arrays) -> Calls:
    """m <- momentum m + g."""
    m = u.new["m"]
    return [partial(np.multiply, u.old["m"], u.number(u.hyper["momentum"]), m), partial(np.add, m, u.g, m)]


def _average_square(u: Arrays, kept: float) -> Calls:
    """v <- kept v + (1 - kept) g^2."""
    v, spare = u.new["v"], u.spare
    return [
        partial(np.multiply, u.g, u.g, spare),
        partial(np.multiply, spare, u.number(1 - kept), spare),
        partial(np.multiply, u.old["v"], u.number(kept), v),
        partial(np.add, v, spare, v),
    ]


def _moments(u: Arrays) -> dict[str, Calls]:
    """Adam's averages of g and g^2, and both without the pull of their start at 0."""
    beta1, beta2, m, spare = u.hyper["beta1"], u.hyper["beta2"], u.new["m"], u.spare
    average = [
        partial(np.multiply, u.g, u.number(1 - beta1), spare),
        partial(np.multiply, u.old["m"], u.number(beta1), m),
        partial(np.add, m, spare, m),
    ]
    return {
        "m": average,
        "v": _average_square(u, beta2),
        "m_hat": [_corrected(m, beta1, u.t, u.new["m_hat"])],
        "v_hat": [_corrected(u.new["v"], beta2, u.t, u.new["v_hat"])],
    }


def _corrected(average: np.ndarray, beta: float, t: Callable[[], int], out: np.ndarray) -> Callable[[], object]:
    def correct() -> None:
        np.divide(average, 1 - beta ** t(), out)

    return correct


def _scaled(u: Arrays, direction: np.ndarray, square: np.ndarray, more: Calls | None = None) -> Calls:
    """step = eta direction / (root of square + eps); `more` changes the step before eta does."""
    step, spare = u.new["step"], u.spare
    return [
        partial(np.sqrt, square, spare),
        partial(np.add, spare, u.number(u.hyper["eps"]), spare),
        partial(np.divide, direction, spare, step),
        *(more or []),
        partial(np.multiply, step, u.eta, step),
    ]


_M, _V = Row("m", ("theta.m", "g"), "m = momentum m + g"), "v = {kept} v + (1 - {kept}) g^2"
_MOMENTS = (
    Row("m", ("theta.m", "g"), "m = beta1 m + (1 - beta1) g"),
    Row("v", ("theta.v", "g"), _V.format(kept="beta2")),
    Row("m_hat", ("m",), "m_hat = m / (1 - beta1^t), t = iteration + 1"),
    Row("v_hat", ("v",), "v_hat = v / (1 - beta2^t), t = iteration + 1"),
)
_OVER_ROOT = Row("step", ("g", "v"), "step = eta g / (sqrt(v) + eps)")
_ADAM = Row("step", ("m_hat", "v_hat"), "step = eta m_hat / (sqrt(v_hat) + eps)")
_ADAMW = Row("step", ("m_hat", "v_hat", "theta"), "step = eta (m_hat / (sqrt(v_hat) + eps) + weight_decay theta)")

OPTIMIZERS: dict[str, Optimizer] = {
    "sgd": Optimizer((), (), _nothing),
    "momentum": Optimizer(("m",), (_M, Row("step", ("m",), "step = eta m")), _momentum),
    "nesterov": Optimizer(("m",), (_M, Row("step", ("g", "m"), "step = eta (g + momentum m)")), _nesterov),
    "rmsprop": Optimizer(("v",), (Row("v", ("theta.v", "g"), _V.format(kept="alpha")), _OVER_ROOT), _rmsprop),
    "adagrad": Optimizer(("v",), (Row("v", ("theta.v", "g"), "v = v + g^2"), _OVER_ROOT), _adagrad),
    "adam": Optimizer(("m", "v"), (*_MOMENTS, _ADAM), _adam),
    "adamw": Optimizer(("m", "v"), (*_MOMENTS, _ADAMW), _adamw),
}
