"""The least and the greatest of buckets are those of the numbers, whatever way the row grew, parted and was read."""

from __future__ import annotations

import numpy as np
import pytest

from visprop.debugger import envelope, row
from visprop.debugger.envelope import Envelope

FEW = 8  # buckets, so that short rows have doubled them many times


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, "BUCKETS", FEW)
    monkeypatch.setattr(envelope, "BLOCK", 5)
    monkeypatch.setattr(row, "LEAST", 2)


def width(count: int, most: int) -> int:
    """Iterations in a bucket, so that there are at most `most`."""
    bucket = 1
    while -(-count // bucket) > most:
        bucket *= 2
    return bucket


def check(kept: Envelope, numbers: list[float], least: int) -> None:
    """Compare with all that was added; `least` is the width that a parent's buckets have."""
    count = len(numbers)
    assert kept.count == count
    exact = kept.exact
    np.testing.assert_array_equal(exact, numbers[: len(exact)])
    assert len(exact) == min(count, FEW)
    bucket = kept.bucket
    assert bucket == max(width(count, FEW), least if count > FEW else 1)
    assert len(kept.pairs) == (count // bucket if bucket > 1 else 0)
    for k in range(count):
        start, end, low, high = kept.around(k)
        if k < FEW:
            assert (start, end) == (k, k + 1)
            np.testing.assert_array_equal([low, high], [numbers[k]] * 2)
            continue
        assert (start, end) == (k // bucket * bucket, min(k // bucket * bucket + bucket, count))
        good = [number for number in numbers[start:end] if np.isfinite(number)]
        np.testing.assert_array_equal([low, high], [min(good), max(good)] if good else [np.nan] * 2)


def test_rows_that_grow_and_part_at_random_keep_what_plain_lists_hold(few: None) -> None:
    rng = np.random.default_rng(5)
    for _ in range(40):
        rows = [(Envelope(), [], 1)]
        for _ in range(12):
            kept, numbers, _ = rows[int(rng.integers(len(rows)))]
            if rng.random() < 0.5:
                at = int(rng.integers(len(numbers) + 2))
                twin = kept.until(at)
                assert min(at, len(numbers)) - twin.count < kept.bucket
                assert twin.count == min(at, len(numbers)) or twin.count in (FEW, at // kept.bucket * kept.bucket)
                rows.append((twin, numbers[: twin.count], kept.bucket if twin.count > FEW else 1))
                continue
            for _ in range(int(rng.integers(1, 60))):
                numbers.append(rng.choice([np.inf, np.nan]) if rng.random() < 0.1 else float(rng.standard_normal()))
                kept.append(numbers[-1])
        for each in rows:
            check(*each)


def test_a_long_row_takes_little_memory_and_doubles_its_buckets_when_they_are_full() -> None:
    kept, numbers = Envelope(), np.random.default_rng(0).random(300_001)
    for number in numbers.tolist():
        kept.append(number)
    assert kept.bucket == 8 and kept.count == 300_001
    assert kept.bytes < 1.6 * 2**20
    np.testing.assert_array_equal(kept.exact, numbers[: envelope.BUCKETS])
    whole = numbers[:300_000].reshape(-1, 8)
    np.testing.assert_array_equal(kept.pairs, np.stack([whole.min(1), whole.max(1)], 1))
    np.testing.assert_array_equal(kept.rest, numbers[-1:])
