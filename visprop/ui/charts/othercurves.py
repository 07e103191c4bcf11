"""A curve beside that of the run in view. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.picture.charts.curves import Points


@dataclass(frozen=True, eq=False)
class OtherCurve:
    """Losses of another branch, or of a kept run.

    Attributes:
        losses: (iterations,), L of every update.
        line: of the legend: OTHERS, COMPARED, or one of KEPT.
        own_unit: whether they are in the target's own unit already; else in the unit that the network sees.
        means: (last iterations, means) of its epochs, where these are drawn in place of the losses.
    """

    name: str
    losses: np.ndarray
    line: int
    own_unit: bool = False
    means: Points | None = None
