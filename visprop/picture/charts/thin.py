"""A long row of numbers as few points: peaks of buckets, and means of the last numbers. Both grow with the row.

A curve of a million losses has a thousand times more points than a screen has pixels. What was thinned once is kept, so
that a frame of a run costs what was added since the last one, and not the whole row.
"""

from __future__ import annotations

import numpy as np

from visprop.debugger.envelope import Envelope, extremes

MOST = 2048  # buckets at most, and at least half as many of a long row: about one for each pixel of a wide window


class Peaks:
    """The smallest and the largest number of each bucket of 1, 2, 4, 8, ... numbers; what is not finite is left out."""

    def __init__(self, most: int = MOST) -> None:
        self.bucket, self._most, self._count = 1, most, 0
        self._low, self._high = np.empty(2 * most), np.empty(2 * most)

    def of(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places in the row and numbers, as a line to be drawn; two points a bucket. `values` is the longer row."""
        self._follow(values)
        if self.bucket == 1:
            return np.arange(len(values), dtype=float), self._low[: self._count].copy()
        done = self._count * self.bucket
        low, high = self._low[: self._count], self._high[: self._count]
        if done < len(values):
            rest = finite(values[done:])
            low, high = np.append(low, np.fmin.reduce(rest)), np.append(high, np.fmax.reduce(rest))
        middles = np.arange(len(low)) * float(self.bucket) + (self.bucket - 1) / 2
        middles[-1] = min(middles[-1], len(values) - 1)
        return np.repeat(middles, 2), np.column_stack([low, high]).ravel()

    def _follow(self, values: np.ndarray) -> None:
        while len(values) // self.bucket > self._most:
            self._double()
        done, count = self._count * self.bucket, len(values) // self.bucket
        if count > self._count:
            new = finite(values[done : count * self.bucket]).reshape(-1, self.bucket)
            self._low[self._count : count] = np.fmin.reduce(new, axis=1)
            self._high[self._count : count] = np.fmax.reduce(new, axis=1)
            self._count = count

    def _double(self) -> None:
        half = self._count // 2
        self._low[:half] = np.fmin(self._low[: 2 * half : 2], self._low[1 : 2 * half : 2])
        self._high[:half] = np.fmax(self._high[: 2 * half : 2], self._high[1 : 2 * half : 2])
        self._count, self.bucket = half, 2 * self.bucket


class Band:
    """Peaks of a row of which a long run keeps buckets: two numbers a bucket, its least and its greatest."""

    def __init__(self) -> None:
        self._peaks, self._bucket = Peaks(), 1

    def of(self, row: Envelope) -> tuple[np.ndarray, np.ndarray]:
        """Iterations and numbers, as a line to be drawn. `row` is the same each time, as it has grown."""
        if row.bucket != self._bucket:
            self._peaks, self._bucket = Peaks(), row.bucket
        if self._bucket == 1:
            return self._peaks.of(row.exact)
        at, values = self._peaks.of(row.pairs.ravel())
        at = (at + 0.5) * self._bucket / 2 - 0.5
        if not len(row.rest):
            return at, values
        middle = row.count - (len(row.rest) + 1) / 2
        return np.append(at, [middle, middle]), np.append(values, extremes(row.rest[None, :]))


class Smoothed:
    """The mean of the last `window` numbers (of all, where there are fewer) at the end of each bucket.

    Where a bucket is longer than the window, the mean is the bucket's: `window` says what it is now.
    """

    def __init__(self, window: int, most: int = MOST) -> None:
        self.window, self.bucket, self._most, self._count = window, 1, most, 0
        self._means = np.empty(2 * most)

    def of(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places in the row and means; NaN where a number among them is not finite."""
        while len(values) // self.bucket > self._most:
            self._double()
        count = len(values) // self.bucket
        if count > self._count:
            ends = np.arange(self._count + 1, count + 1) * self.bucket
            self._means[self._count : count] = trailing_means(values, ends, self.window)
            self._count = count
        places = np.arange(1, count + 1) * float(self.bucket) - 1
        return places, self._means[:count].copy()

    def _double(self) -> None:
        self._count, self.bucket = self._count // 2, 2 * self.bucket
        if self.bucket > self.window:
            self.window, self._count = self.bucket, 0
        self._means[: self._count] = self._means[1 : 2 * self._count : 2]


def trailing_means(values: np.ndarray, ends: np.ndarray, window: int) -> np.ndarray:
    """The mean of the `window` numbers before each of `ends` (rising; of all, where there are fewer); NaN for a gap.

    Each is summed for itself: a running sum would carry the rounding of what was large long ago.
    """
    found = np.empty(len(ends))
    early = int(np.searchsorted(ends, window))
    with np.errstate(all="ignore"):
        if early:
            found[:early] = np.cumsum(np.asarray(values[: ends[early - 1]], float))[ends[:early] - 1] / ends[:early]
        if early < len(ends):
            windows = np.lib.stride_tricks.sliding_window_view(values, window)
            found[early:] = windows[ends[early:] - window].mean(1, dtype=float)
    return finite(found)


def finite(values: np.ndarray) -> np.ndarray:
    """The same numbers, float64, with NaN in the place of what is not finite."""
    values = np.asarray(values, np.float64)
    with np.errstate(all="ignore"):
        return values if np.isfinite(values.sum()) else np.where(np.isfinite(values), values, np.nan)
