"""The lines of the loss chart and of the chart of gradient norms, thinned to what a screen can show."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.picture.charts.epochs import EpochMeans
from visprop.picture.charts.thin import Band, Peaks, Smoothed, finite
from visprop.picture.marks import Epochs

SMOOTHINGS = (0, 10, 100, 1000)  # updates that a mean goes over; 0 draws none
# Buckets at most of what an epoch has one of: each is 1 to 3 pixels of a wide window, and the line 2. A dashed line of
# ten times as many points takes 8 ms to paint.
BROAD = 512
Points = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True, eq=False)
class Lines:
    """Points (iteration, number) of each line, in the unit of the chart; a line that is not drawn has none.

    `valid` is in the target's own unit. `test` is sampled over the run, by whoever has the run.
    `window` is how many updates a point of `smooth` is the mean of, 0 where there is none.
    """

    updates: Points
    epochs: Points
    smooth: Points
    norms: Points
    valid: Points
    window: int
    test: Points = (np.empty(0), np.empty(0))


NONE: Points = (np.empty(0), np.empty(0))


class RunCurves:
    """Follows the run in view. Another run, another smoothing: begins anew."""

    def __init__(self) -> None:
        self._history, self._window = None, 0

    def of(self, moment, stretches: tuple[Epochs, ...], smoothing: int = 0, means: bool = True) -> Lines:
        """The lines of what the run has reached; with `means`, of epochs too. `smoothing` is one of SMOOTHINGS."""
        if moment.history is not self._history:
            self._history = moment.history
            self._updates, self._norms, self._epochs = Peaks(), Band(), EpochMeans()
            self._means, self._valid = Peaks(BROAD), Peaks(BROAD)
            self._window = -1
        if smoothing != self._window:
            self._window, self._smooth = smoothing, Smoothed(smoothing) if smoothing else None
        unit = 1.0 if moment.loss_unit is None else moment.loss_unit
        losses = moment.losses
        smooth = self._smooth.of(losses) if self._smooth else NONE
        whole_batch = all(each.length == 1 for each in stretches)  # each update is an epoch: one line says it all
        epochs = NONE if whole_batch or not means else thinned(self._means, *self._epochs.of(losses, stretches))
        scaled = (_scaled(points, unit) for points in (self._updates.of(losses), epochs, smooth))
        norms = self._norms.of(moment.history.grad_norm)
        valid = thinned(self._valid, *moment.validation)
        return Lines(*scaled, norms, valid, self._smooth.window if smooth[0].size else 0)


def thinned(peaks: Peaks, at: np.ndarray, values: np.ndarray) -> Points:
    """The peaks of numbers that are not of every iteration: `at` says of which."""
    places, values = peaks.of(values)
    return (np.interp(places, np.arange(len(at)), at), values) if len(at) else NONE


def _scaled(points: Points, unit: float) -> Points:
    at, values = points
    return at, finite(values) if unit == 1.0 else finite(values * unit)
