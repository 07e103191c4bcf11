"""How good the network is on the training, validation and test rows; on arrays of its own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.debugger.rig import Rig
from visprop.engine.metrics import accuracy, r2, rmse
from visprop.engine.outputs import outputs

PARTS = ("train", "valid", "test")
_OF_CLASSES = ("bce", "cross_entropy")


@dataclass(frozen=True, slots=True)
class Score:
    """Of so many rows: the loss, and for classes the accuracy, 0..1, for numbers RMSE and R²; all in the target's own
    unit. None for what is not measured or has no meaning."""

    rows: int
    loss: float
    accuracy: float | None = None
    rmse: float | None = None
    r2: float | None = None


def tells_classes(rig: Rig) -> bool:
    """Whether the outputs stand for classes: by the data, or by the cost."""
    return bool(rig.data.classes) or rig.program.cost in _OF_CLASSES


def outputs_of(rig: Rig, part: str, theta: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Return outputs and targets of a part of the rows with `theta` (blocks), (N, n_L) each, in the target's own unit.

    None where the part has no rows. KeyError if there is no such part.
    """
    x, targets = rig.rows(part)
    if not len(x):
        return None
    made = outputs(rig.program, theta, x)
    return tuple(values * rig.data.y_std + rig.data.y_mean for values in (made, targets))


def score(rig: Rig, part: str, theta: np.ndarray) -> Score | None:
    """Return how good `theta` (blocks) is on a part of the rows; None where it has none. KeyError as `outputs_of`."""
    pair = outputs_of(rig, part, theta)
    if pair is None:
        return None
    rows, loss = len(pair[0]), rig.evaluation(part).loss(theta)
    if tells_classes(rig):
        return Score(rows, loss, accuracy=accuracy(*pair, rig.program.activations[-1]))
    return Score(rows, loss, rmse=rmse(*pair), r2=r2(*pair))
