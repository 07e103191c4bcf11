"""From g to theta': the rate of the iteration, clipping, the optimizer, and the update of each layer.

`UpdateRule` says which of these there are; `rows` are their operations, `bind` their calls. Plain gradient descent has
none of its own but the update itself. A vector in the layout of theta is called flat: it has one entry a parameter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from visprop.engine.memory import constant
from visprop.engine.optimisers import OPTIMIZERS, Arrays, Calls, Row

# The taped vectors with an entry for each parameter, shown in the order of theta; "theta." is before the update.
FLAT = frozenset(("g", "clip", "m", "v", "m_hat", "v_hat", "step", "theta.m", "theta.v"))
SCALARS = frozenset(("eta", "g_norm"))
NORM_EPS = 1e-6  # torch.nn.utils.clip_grad_norm_ adds it to the norm, so that a g of length 0 can be divided


@dataclass(frozen=True, slots=True)
class UpdateRule:
    """How g changes theta.

    Attributes:
        optimizer: a name of `OPTIMIZERS`. hyper: its numbers, (name, value).
        clip_norm, clip_value: the largest length of g, or of its entries; None for no limit.
        scheduled: whether the rate changes from epoch to epoch.
    """

    optimizer: str = "sgd"
    hyper: tuple[tuple[str, float], ...] = ()
    clip_norm: float | None = None
    clip_value: float | None = None
    scheduled: bool = False

    @property
    def slots(self) -> tuple[str, ...]:
        """What is remembered of each parameter from update to update, beside itself."""
        return OPTIMIZERS[self.optimizer].slots

    @property
    def clips(self) -> bool:
        """Whether g is clipped."""
        return self.clip_norm is not None or self.clip_value is not None

    @property
    def gradient(self) -> str:
        """The name of the gradient that the optimizer takes."""
        return "clip" if self.clips else "g"

    @property
    def has_step(self) -> bool:
        """Whether an operation makes the step, theta' = theta - step; else it is eta g."""
        return bool(OPTIMIZERS[self.optimizer].rows)


PLAIN = UpdateRule()


def rule_of(training) -> UpdateRule:
    """The rule of a section [training]."""
    hyper = tuple(training.hyper.items())
    scheduled = training.schedule != "constant"
    return UpdateRule(training.optimizer, hyper, training.clip_norm, training.clip_value, scheduled)


def rows(rule: UpdateRule) -> tuple[Row, ...]:
    """The operations between g and the updates of the layers."""
    found: list[Row] = []
    if rule.scheduled:
        found.append(Row("eta", (), "eta = the rate of this epoch"))
    if rule.clip_norm is not None:
        found.append(Row("g_norm", ("g",), "g_norm = sqrt(sum of g^2)"))
        found.append(Row("clip", ("g", "g_norm"), "clip = g min(1, clip_norm / (g_norm + 1e-6))"))
    elif rule.clip_value is not None:
        found.append(Row("clip", ("g",), "clip = g, each entry kept within -clip_value .. clip_value"))
    for row in OPTIMIZERS[rule.optimizer].rows:
        inputs = tuple(rule.gradient if name == "g" else name for name in row.inputs)
        found.append(Row(row.name, inputs, row.rule.replace(" g", " clip") if rule.clips else row.rule))
    return tuple(found)


def written(rule: UpdateRule) -> tuple[str, ...]:
    """The flat vectors that the operations write, the slots' successors left out."""
    return tuple(row.name for row in rows(rule) if row.name in FLAT and row.name not in rule.slots)


@dataclass(frozen=True, slots=True, eq=False)
class Memory:
    """The arrays of an update.

    Attributes:
        theta: the parameters that this iteration uses. following: theta'. g: the gradient.
        old: the slots that this iteration uses, by name. new: all that the operations write, by name.
        iteration: gives the number of the iteration. eta: gives the rate of an iteration.
    """

    theta: np.ndarray
    following: np.ndarray
    g: np.ndarray
    old: Mapping[str, np.ndarray]
    new: Mapping[str, np.ndarray]
    iteration: Callable[[], int]
    eta: float | Callable[[int], float]


def bind(rule: UpdateRule, at: Memory) -> dict[str, Calls]:
    """The calls of each operation from g to theta', all of the update itself in that of W[1]."""
    spare = np.empty_like(at.theta)
    eta = at.new["eta"] if rule.scheduled else constant(at.eta, at.theta)
    bound = {"eta": [_rate(at)]} if rule.scheduled else {}
    if rule.clips:
        bound |= _clipping(rule, at)
    g = at.new["clip"] if rule.clips else at.g
    arrays = Arrays(at.theta, g, at.old, at.new, eta, dict(rule.hyper), lambda: at.iteration() + 1, spare)
    bound |= OPTIMIZERS[rule.optimizer].bind(arrays)
    if rule.has_step:
        return bound | {"W[1]": [partial(np.subtract, at.theta, at.new["step"], at.following)]}
    move = [partial(np.multiply, g, eta, spare), partial(np.subtract, at.theta, spare, at.following)]
    return bound | {"W[1]": move}


def _rate(at: Memory) -> Callable[[], None]:
    eta, rate = at.new["eta"], at.eta if callable(at.eta) else lambda iteration: at.eta

    def take() -> None:
        eta[()] = rate(at.iteration())

    return take


def _clipping(rule: UpdateRule, at: Memory) -> dict[str, Calls]:
    """As torch.nn.utils.clip_grad_norm_ (length 2) and clip_grad_value_."""
    g, clip = at.g, at.new["clip"]
    if rule.clip_value is not None:
        least, most = constant(-rule.clip_value, at.theta), constant(rule.clip_value, at.theta)
        return {"clip": [partial(np.minimum, g, most, out=clip), partial(np.maximum, clip, least, out=clip)]}
    norm, most = at.new["g_norm"], rule.clip_norm

    def shrink() -> None:
        np.multiply(g, min(1.0, most / (norm.item() + NORM_EPS)), clip)

    return {"g_norm": [partial(g.dot, g, norm), partial(np.sqrt, norm, norm)], "clip": [shrink]}
