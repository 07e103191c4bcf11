"""How long it takes to find the ten largest of 32,768 paths: 6 layers of 8 neurons."""

from __future__ import annotations

from tests.picture.test_paths import made, reading_of
from visprop.picture.paths import Start, find


def test_the_ten_largest_paths(benchmark):
    session = made([8] * 7, "tanh", "tanh", cost="half_se", seed=4)
    session.advance(iterations=1)
    reading = reading_of(session)
    total = reading.get("dC_dz[1]", 3)
    found = benchmark(find, reading, Start(1, 3), total, 10)
    assert (found.count, len(found.largest)) == (8**5, 10)
