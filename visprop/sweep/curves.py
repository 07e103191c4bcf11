"""The curves of a sweep: for each setting the mean over its seeds, and the least and the greatest as a band."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from visprop.data.csv_writing import csv_text
from visprop.sweep.tables import Setting, name_of

KINDS = ("training", "validation")


@dataclass(frozen=True, eq=False)
class Band:
    """Losses of the runs of one setting after so many updates, over those runs that came so far and were finite there.

    Attributes:
        at: (points,) updates done. mean, low, high: (points,), NaN where no run is. count: (points,) runs.
    """

    name: str
    at: np.ndarray
    mean: np.ndarray
    low: np.ndarray
    high: np.ndarray
    count: np.ndarray


def bands(settings: Sequence[Setting], kind: str) -> list[Band]:
    """The band of each setting, in their order; `kind` is one of KINDS. One without points has empty arrays."""
    return [_band(each, kind) for each in settings]


def _band(setting: Setting, kind: str) -> Band:
    runs = [{int(x): y for x, y in result.record["curves"][kind]} for result in setting.results]
    at = sorted(set().union(*runs))
    losses = np.array([[run.get(x, np.nan) for x in at] for run in runs], float).reshape(len(runs), len(at))
    losses[~np.isfinite(losses)] = np.nan
    count = np.isfinite(losses).sum(axis=0)
    with np.errstate(all="ignore"):
        mean = np.nansum(losses, axis=0) / np.where(count, count, np.nan)
    low, high = np.fmin.reduce(losses, axis=0), np.fmax.reduce(losses, axis=0)
    return Band(name_of(setting.settings), np.array(at, float), mean, low, high, count)


def curves_csv(settings: Sequence[Setting]) -> str:
    """A line for each point of each curve: its settings, kind, updates, mean, least, greatest and number of runs."""
    keys = [key for key, _ in settings[0].settings]
    rows = []
    for kind in KINDS:
        for setting, band in zip(settings, bands(settings, kind), strict=True):
            values = [value for _, value in setting.settings]
            columns = (band.at.astype(int), band.mean, band.low, band.high, band.count)
            points = zip(*(column.tolist() for column in columns), strict=True)
            rows += [[*values, kind, *point] for point in points]
    return csv_text([[*keys, "curve", "updates", "mean", "min", "max", "runs"], *rows])
