"""What the validation of a run has found so far: part of its state, since stopping early depends on it."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

import numpy as np


@dataclass(frozen=True, eq=False)
class Best:
    """The best validation loss, its epoch (-1: none yet), the validations since then, and theta at that time."""

    loss: float = inf
    epoch: int = -1
    waiting: int = 0
    theta: np.ndarray | None = None

    def after(self, loss: float, epoch: int, theta: np.ndarray) -> Best:
        """What is best once `epoch` ended with `loss` and `theta`; a loss that is not a number is never best."""
        if loss < self.loss:
            return Best(loss, epoch, 0, theta.copy())
        return Best(self.loss, self.epoch, self.waiting + 1, self.theta)

    def pack(self, length: int) -> np.ndarray:
        """As flat numbers, (length + 3,)."""
        theta = np.zeros(length) if self.theta is None else self.theta
        return np.concatenate([theta, [self.loss, self.epoch, self.waiting]])

    @classmethod
    def unpack(cls, flat: np.ndarray, dtype: np.dtype) -> Best:
        """The inverse of `pack`."""
        loss, epoch, waiting = float(flat[-3]), int(flat[-2]), int(flat[-1])
        return cls(loss, epoch, waiting, flat[:-3].astype(dtype) if epoch >= 0 else None)
