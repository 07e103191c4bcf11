"""The mean batch loss of every epoch that has ended, kept while the run goes on."""

from __future__ import annotations

import numpy as np

from visprop.debugger.history import Curve
from visprop.picture.marks import Epochs


class EpochMeans:
    """Points (last iteration of an epoch, mean of its numbers), in order of time. An epoch cut short by an edit counts.

    One of these follows one run: its numbers only ever grow, while the stretches to come may change.
    """

    def __init__(self) -> None:
        self._curve, self._done = Curve(), 0

    def of(self, values: np.ndarray, stretches: tuple[Epochs, ...]) -> tuple[np.ndarray, np.ndarray]:
        """The points of all epochs that have ended within `values`, a number for each iteration."""
        ends = [each.start for each in stretches[1:]]
        for stretch, end in zip(stretches, [*ends, None], strict=True):
            until = len(values) if end is None else min(end, len(values))
            self._add(values, max(self._done, stretch.start), until, stretch, cut=end is not None and until == end)
        return self._curve.points

    def _add(self, values: np.ndarray, start: int, until: int, stretch: Epochs, cut: bool) -> None:
        """Add the epochs of a stretch that lie in start..until; `cut` says that the last one ends there in any case."""
        length = stretch.length
        whole = max(0, until - start) // length
        end = start + whole * length
        with np.errstate(all="ignore"):
            means = np.asarray(values[start:end], float).reshape(-1, length).mean(1)
            for epoch, mean in enumerate(means.tolist(), 1):
                self._curve.add(start + epoch * length - 1, mean)
            if cut and end < until:
                self._curve.add(until - 1, float(np.mean(values[end:until], dtype=float)))
                end = until
        self._done = max(self._done, end) if end > start else self._done
