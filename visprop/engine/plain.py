"""The network once more, written plainly: what each example costs, for real and complex numbers, forward only.

It shares no code with the bound program and has its own table of kinks, so that what it says can prove the other.
Sums that cancel are written so that the imaginary part, a derivative by complex step, keeps its digits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.engine.program import Program

LEAK = 0.01  # PyTorch's default
LARGEST_POWER = 700.0  # e to this is still finite
# Where a function is pieced together; the side of a number is how many of these it lies beyond.
KINKS = {"relu": (0.0,), "leaky_relu": (0.0,), "hard_sigmoid": (-3.0, 3.0), "mae": (0.0,), "huber": (-1.0, 1.0)}
Sides = dict[int, np.ndarray]  # layer -> side of every number, int8; the cost's errors stand under last + 1


@dataclass(frozen=True, eq=False)
class Outcome:
    """What K changed networks cost.

    Attributes:
        C: (K, B).
        outputs: what the cost is made of: a of the last layer, z where the cost is fused; (K, B, n_L).
        sides: of every number with a kink, in the layers that the change reaches.
    """

    C: np.ndarray
    outputs: np.ndarray
    sides: Sides


class PlainNetwork:
    """The network with the parameters `blocks` (a block a layer, see `Layout`) on rows `x` (B, n_0) and `targets`."""

    def __init__(self, program: Program, blocks: list[np.ndarray], x: np.ndarray, targets: np.ndarray) -> None:
        self.program = program
        self.W, self.b = [None], [None]
        for block in blocks:
            self.W.append(np.array(block[:, :-1], float))
            self.b.append(np.array(block[:, -1], float))
        self.targets = np.asarray(targets, float)
        self.z, self.a = [None], [np.asarray(x, float)]
        for layer in range(1, program.last + 1):
            self.z.append(self.a[-1] @ self.W[layer].T + self.b[layer])
            name = program.activation(layer)
            self.a.append(activate(name, self.z[-1], sides_of(name, self.z[-1])))

    @property
    def smooth(self) -> bool:
        """Whether no function of it has a kink."""
        return not any(name in KINKS for name in (*self.program.activations, self.program.cost))

    def only(self, example: int) -> PlainNetwork:
        """The same network on one of its rows."""
        few = PlainNetwork.__new__(PlainNetwork)
        few.program, few.W, few.b = self.program, self.W, self.b
        few.targets = self.targets[[example]]
        few.z = [None if z is None else z[[example]] for z in self.z]
        few.a = [a[[example]] for a in self.a]
        return few

    def costs(self, layer: int, shift: np.ndarray, forced: Sides | None = None) -> Outcome:
        """Costs where `shift` (K, B, n) is added to z of `layer`, or to the outputs a where `layer` is last + 1.

        `forced` says on which side of its kinks a number counts, whatever it is.
        """
        program, sides, forced = self.program, {}, forced or {}
        z, a = self.z[program.last], self.a[program.last] + (shift if layer > program.last else 0)
        for upper in range(layer, program.last + 1):
            name = program.activation(upper)
            z = self.z[upper] + shift if upper == layer else a @ self.W[upper].T + self.b[upper]
            if name in KINKS:
                sides[upper] = forced.get(upper, sides_of(name, z))
            a = activate(name, z, sides.get(upper))
        end = program.last + 1
        if program.cost in KINKS:
            sides[end] = forced.get(end, sides_of(program.cost, a - self.targets))
        fused = program.cost in ("bce", "cross_entropy")
        return Outcome(cost(program.cost, z, a, self.targets, sides.get(end)), z if fused else a, sides)


def sides_of(name: str, values: np.ndarray) -> np.ndarray:
    """How many kinks of a function each number lies beyond; a number on a kink lies before it."""
    found = np.zeros(values.shape, np.int8)
    for kink in KINKS.get(name, ()):
        found += values.real > kink
    return found


def activate(name: str, z: np.ndarray, side: np.ndarray | None) -> np.ndarray:
    """sigma(z), z (..., n), with the branch of the function that `side` says."""
    plain = {
        "identity": lambda: z,
        "sigmoid": lambda: _sigmoid(z),
        "tanh": lambda: np.tanh(z),
        "relu": lambda: np.where(side > 0, z, 0),
        "leaky_relu": lambda: np.where(side > 0, z, LEAK * z),
        "hard_sigmoid": lambda: np.where(side == 0, 0, np.where(side == 2, 1, z / 6 + 0.5)),
        "softplus": lambda: _softplus(z),
        "softmax": lambda: _softmax(z),
    }
    return plain[name]()


def cost(name: str, z: np.ndarray, a: np.ndarray, t: np.ndarray, side: np.ndarray | None) -> np.ndarray:
    """What each example costs, from outputs (..., n)."""
    if name == "cross_entropy":
        return (t * _log_sum(z)).sum(-1)
    if name == "bce":
        return (t * _softplus(-z) + (1 - t) * _softplus(z)).mean(-1)
    e = a - t
    return {
        "se": lambda: (e * e).sum(-1),
        "half_se": lambda: (e * e).sum(-1) / 2,
        "mse": lambda: (e * e).mean(-1),
        "mae": lambda: np.where(side > 0, e, -e).mean(-1),
        "huber": lambda: np.where(side == 1, e * e / 2, np.where(side == 2, e - 0.5, -e - 0.5)).mean(-1),
    }[name]()


def _sigmoid(z: np.ndarray) -> np.ndarray:
    """Either form, whichever does not overflow."""
    small = np.exp(np.where(z.real > 0, -z, z))
    return np.where(z.real > 0, 1, small) / (1 + small)


def _softplus(z: np.ndarray) -> np.ndarray:
    return np.where(z.real > 0, z, 0) + np.log1p(np.exp(np.where(z.real > 0, -z, z)))


def _apart(z: np.ndarray) -> np.ndarray:
    """z_j - z_k for every k and j, (..., n, n)."""
    return z[..., None, :] - z[..., :, None]


def _softmax(z: np.ndarray) -> np.ndarray:
    """1 / sum_j e^(z_j - z_k)."""
    apart = _apart(z)
    over = np.maximum(apart.real - LARGEST_POWER, 0)
    return 1 / np.exp(apart - over).sum(-1)


def _log_sum(z: np.ndarray) -> np.ndarray:
    """-log of the softmax: log sum_j e^(z_j - z_k)."""
    apart = _apart(z)
    top = apart.real.max(-1, keepdims=True)
    return np.log(np.exp(apart - top).sum(-1)) + top[..., 0]
