"""How good outputs are: accuracy and confusion of classes, RMSE and R² of numbers. Plain functions of two arrays.

`outputs` and `targets` are (N, n_L), N >= 1, in the targets' own unit.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def class_numbers(values: NDArray, output: str) -> NDArray[np.intp]:
    """Return the class of each row, (N,): the place of its largest value; of one column 0 or 1.

    One column is of class 1 from the middle between the two targets up: 0 for the output tanh, else 1/2.
    """
    if values.shape[1] > 1:
        return values.argmax(axis=1)
    return (values[:, 0] >= (0.0 if output == "tanh" else 0.5)).astype(np.intp)


def accuracy(outputs: NDArray, targets: NDArray, output: str) -> float:
    """Return the part of the rows, 0..1, whose class is the target's; `output` is the output's activation."""
    return float((class_numbers(outputs, output) == class_numbers(targets, output)).mean())


def confusion(outputs: NDArray, targets: NDArray, output: str) -> NDArray[np.intp]:
    """Return how many rows of each class (first index) are taken for which (second index), (k, k)."""
    count = max(outputs.shape[1], 2)
    pairs = class_numbers(targets, output) * count + class_numbers(outputs, output)
    return np.bincount(pairs, minlength=count * count).reshape(count, count)


def rmse(outputs: NDArray, targets: NDArray) -> float:
    """Return the square root of the mean squared error over all rows and columns."""
    with np.errstate(all="ignore"):
        return float(np.sqrt(((outputs - targets).astype(np.float64) ** 2).mean()))


def r2(outputs: NDArray, targets: NDArray) -> float | None:
    """Return the coefficient of determination, 1 - Σ(a - t)² / Σ(t - mean t)², its mean over the columns.

    None where the targets of a column are all the same: there is nothing to determine.
    """
    targets = targets.astype(np.float64)
    if (targets == targets[0]).all(axis=0).any():
        return None
    with np.errstate(all="ignore"):
        rest = ((outputs - targets) ** 2).sum(axis=0)
        return float((1 - rest / ((targets - targets.mean(axis=0)) ** 2).sum(axis=0)).mean())
