"""Curves as few points: every peak is kept, every mean is that of its window, whatever the row grew by."""

from __future__ import annotations

import numpy as np
import pytest

from visprop.debugger import envelope
from visprop.debugger.envelope import Envelope
from visprop.debugger.history import norm
from visprop.picture.charts.curves import BROAD, thinned
from visprop.picture.charts.epochs import EpochMeans
from visprop.picture.charts.histogram import BINS, counted
from visprop.picture.charts.readout import epoch_around
from visprop.picture.charts.thin import Band, Peaks, Smoothed
from visprop.picture.marks import Epochs


def grown(thinner, values: np.ndarray, rng: np.random.Generator):
    """The points after the row has grown piece by piece."""
    at = 0
    while at < len(values):
        at = min(at + int(rng.integers(1, 400)), len(values))
        found = thinner.of(values[:at])
    return found


@pytest.mark.parametrize("count", [1, 7, 16, 17, 33, 1000, 4097])
def test_peaks_are_those_of_plain_buckets(count: int) -> None:
    rng = np.random.default_rng(count)
    values = rng.standard_normal(count)
    values[rng.random(count) < 0.02] = np.inf
    peaks = Peaks(16)
    at, seen = grown(peaks, values, rng)
    assert len(at) == len(seen) <= 2 * 17
    bucket, good = peaks.bucket, np.where(np.isfinite(values), values, np.nan)
    if bucket == 1:
        np.testing.assert_array_equal(seen, good)
        return
    for number, (low, high) in enumerate(seen.reshape(-1, 2)):
        part = good[number * bucket : (number + 1) * bucket]
        part = part[~np.isnan(part)]
        assert (low, high) == (part.min(), part.max()) if len(part) else np.isnan(low)
    assert at.max() <= count - 1


def test_what_epochs_have_one_of_stays_where_it_was_and_keeps_its_peaks() -> None:
    rng = np.random.default_rng(0)
    values, at = rng.standard_normal(4000), np.arange(24, 24 + 25 * 4000, 25)
    places, seen = thinned(Peaks(BROAD), at, values)
    assert len(places) == len(seen) <= 2 * (BROAD + 1)
    assert (seen.min(), seen.max()) == (values.min(), values.max())
    assert at[0] <= places[0] and places[-1] <= at[-1] and (np.diff(places) >= 0).all()
    assert abs(places[seen.argmax()] - at[values.argmax()]) < 25 * 8
    few = thinned(Peaks(BROAD), at[:9], values[:9])
    np.testing.assert_array_equal(few[0], at[:9])
    np.testing.assert_array_equal(few[1], values[:9])


@pytest.mark.parametrize("count", [5, 64, 65, 1000, 4099])
def test_a_band_has_the_extremes_of_the_numbers_around_each_point(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, "BUCKETS", 64)
    rng, band, row, at = np.random.default_rng(count), Band(), Envelope(), 0
    values = rng.standard_normal(count)
    while at < count:
        until = min(at + int(rng.integers(1, 300)), count)
        for number in values[at:until].tolist():
            row.append(number)
        at = until
        places, seen = band.of(row)
    if count <= 64:
        np.testing.assert_array_equal(places, np.arange(count))
        np.testing.assert_array_equal(seen, values)
        return
    middles = (places[::2] + places[1::2]) / 2
    ends = np.append(np.arange(1, len(middles)) * row.bucket, count)
    np.testing.assert_array_equal(middles, (np.append(0, ends[:-1]) + ends - 1) / 2)
    starts = np.append(0, ends[:-1])
    parts = [values[a:b] for a, b in zip(starts, ends, strict=True)]
    np.testing.assert_array_equal(seen[::2], [part.min() for part in parts])
    np.testing.assert_array_equal(seen[1::2], [part.max() for part in parts])
    assert (np.diff(places) >= 0).all()


@pytest.mark.parametrize(("count", "window"), [(5, 10), (300, 10), (5000, 10), (5000, 100), (900, 1000)])
def test_smoothed_points_are_means_of_the_last_numbers(count: int, window: int) -> None:
    rng = np.random.default_rng(count)
    values = rng.random(count)
    values[: count // 10] *= 1e12  # what was large long ago leaves no trace
    smoothed = Smoothed(window, 64)
    at, means = grown(smoothed, values, rng)
    assert smoothed.window == max(window, smoothed.bucket) if smoothed.bucket > window else smoothed.window == window
    expected = [values[max(0, int(k) + 1 - smoothed.window) : int(k) + 1].mean() for k in at]
    np.testing.assert_allclose(means, expected, rtol=1e-12)
    assert len(at) > 0


def test_a_mean_over_what_is_not_finite_is_a_gap() -> None:
    values = np.ones(50)
    values[20] = np.nan
    _, means = Smoothed(10).of(values)
    assert np.isnan(means[20:30]).all()
    assert (means[30:] == 1).all()


def test_epoch_means_end_where_epochs_end_or_an_edit_cuts_one_short() -> None:
    values = np.arange(30.0)
    stretches = (Epochs(0, 0, 5), Epochs(12, 3, 4))  # an edit at 12 begins an epoch of 4
    means, rng = EpochMeans(), np.random.default_rng(0)
    for until in sorted({*rng.integers(1, 30, 6).tolist(), 29}):
        at, found = means.of(values[:until], stretches)
    assert at.tolist() == [4, 9, 11, 15, 19, 23, 27]
    np.testing.assert_array_equal(found, [2, 7, 10.5, 13.5, 17.5, 21.5, 25.5])
    assert epoch_around(stretches, 11) == (10, 12)
    assert epoch_around(stretches, 17) == (16, 20)


def test_the_norm_survives_squares_that_overflow_or_vanish() -> None:
    with np.errstate(all="ignore"):
        assert norm(np.array([3.0, 4.0])) == 5
        assert norm(np.array([3e200, 4e200])) == pytest.approx(5e200, rel=1e-15)
        assert norm(np.array([3e-200, 4e-200])) == pytest.approx(5e-200, rel=1e-15)
        assert norm(np.array([3e30, 4e30], np.float32)) == pytest.approx(5e30, rel=1e-6)
        assert norm(np.zeros(4)) == 0
        assert np.isinf(norm(np.array([np.inf, 1.0])))
        assert np.isnan(norm(np.array([np.nan, 1.0])))


def test_a_histogram_counts_every_finite_number() -> None:
    values = np.random.default_rng(0).standard_normal((20, 10))
    values[0, :3] = np.nan
    found = counted(2, values)
    kept = values[np.isfinite(values)]
    assert found.left_out == 3
    assert found.counts.sum() == len(kept)
    assert len(found.counts) == BINS
    for low, high, count in zip(found.edges, found.edges[1:], found.counts, strict=False):
        last = high == found.edges[-1]
        assert count == ((kept >= low) & ((kept <= high) if last else (kept < high))).sum()


def test_a_histogram_of_one_value_or_of_none() -> None:
    assert counted(1, np.full(7, 0.25)).counts.sum() == 7
    assert counted(1, np.zeros(7)).counts.max() == 7
    assert not counted(1, np.full(3, np.nan)).known
