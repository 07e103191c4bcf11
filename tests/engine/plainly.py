"""The optimizers, clipping, penalties and schedules of the papers and of PyTorch's documentation, on lists of floats.

Nothing of the program is used here, and nothing is clever.
"""

from __future__ import annotations

from math import cos, pi, sqrt

DEFAULTS = {
    "sgd": {},
    "momentum": {"momentum": 0.9},
    "nesterov": {"momentum": 0.9},
    "rmsprop": {"alpha": 0.99, "eps": 1e-8},
    "adagrad": {"eps": 1e-10},
    "adam": {"beta1": 0.9, "beta2": 0.999, "eps": 1e-8},
    "adamw": {"beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "weight_decay": 0.01},
}


class Plainly:
    """One optimizer with its memory of `count` parameters; `step` changes theta once."""

    def __init__(self, name: str, count: int, **numbers: float) -> None:
        self.name, self.h = name, DEFAULTS[name] | numbers
        self.m, self.v, self.t = [0.0] * count, [0.0] * count, 0

    def step(self, theta: list[float], gradient: list[float], rate: float) -> list[float]:
        """PyTorch's order: decay first, then the step."""
        self.t += 1
        return [self._one(p, value, g, rate) for p, (value, g) in enumerate(zip(theta, gradient, strict=True))]

    def _one(self, p: int, value: float, g: float, rate: float) -> float:
        name, h = self.name, self.h
        if name == "sgd":
            return value - rate * g
        if name in ("momentum", "nesterov"):
            self.m[p] = h["momentum"] * self.m[p] + g
            return value - rate * (self.m[p] if name == "momentum" else g + h["momentum"] * self.m[p])
        if name == "rmsprop":
            self.v[p] = h["alpha"] * self.v[p] + (1 - h["alpha"]) * g * g
            return value - rate * g / (sqrt(self.v[p]) + h["eps"])
        if name == "adagrad":
            self.v[p] += g * g
            return value - rate * g / (sqrt(self.v[p]) + h["eps"])
        if name == "adamw":
            value *= 1 - rate * h["weight_decay"]
        self.m[p] = h["beta1"] * self.m[p] + (1 - h["beta1"]) * g
        self.v[p] = h["beta2"] * self.v[p] + (1 - h["beta2"]) * g * g
        m, v = self.m[p] / (1 - h["beta1"] ** self.t), self.v[p] / (1 - h["beta2"] ** self.t)
        return value - rate * m / (sqrt(v) + h["eps"])


def clipped(gradient: list[float], norm: float | None, value: float | None) -> list[float]:
    """torch.nn.utils.clip_grad_norm_ and clip_grad_value_."""
    if norm is not None:
        length = sqrt(sum(g * g for g in gradient))
        gradient = [g * min(1.0, norm / (length + 1e-6)) for g in gradient]
    if value is not None:
        gradient = [min(max(g, -value), value) for g in gradient]
    return gradient


def scheduled(rate: float, epoch: int, keys: dict) -> float:
    """The rate of an epoch: torch.optim.lr_scheduler's StepLR, and CosineAnnealingLR up to its end."""
    if keys.get("schedule") == "step":
        return rate * keys["step_factor"] ** (epoch // keys["step_epochs"])
    if keys.get("schedule") == "cosine":
        low, epoch = keys["min_rate"], min(epoch, keys["cosine_epochs"])
        return low + (rate - low) * (1 + cos(pi * epoch / keys["cosine_epochs"])) / 2
    return rate
