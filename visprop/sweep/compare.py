"""Whether two sweeps have come to the same, bit for bit, and if not, by how much they differ at the most."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from visprop.sweep.job import Record


@dataclass(frozen=True)
class Comparison:
    """Runs that both have; how many of them are not equal in every bit, and the largest difference of their numbers.

    `difference` is relative to the larger number of the two, 0..2, infinite where only one is finite; `name` says which
    number of the run `key`: one of its figures, or "training" or "validation" for a point of a curve.
    """

    runs: int
    different: int
    difference: float = 0.0
    name: str = ""
    key: str = ""


def compared(ours: Mapping[str, Record], theirs: Mapping[str, Record]) -> Comparison:
    """Compare the runs that both have."""
    both = [key for key in ours if key in theirs]
    different = [key for key in both if ours[key]["bits"] != theirs[key]["bits"]]
    found = [(*each, key) for key in different for each in _differences(ours[key], theirs[key])]
    return Comparison(len(both), len(different), *max(found, default=(0.0, "", "")))


def _differences(one: Record, other: Record) -> Iterator[tuple[float, str]]:
    for name, value in one["figures"].items():
        yield apart(value, other["figures"].get(name)), name
    for name, points in one["curves"].items():
        others = other["curves"].get(name, [])
        if len(points) != len(others):
            yield math.inf, name
        for (_, value), (_, second) in zip(points, others, strict=False):
            yield apart(value, second), name


def apart(one: float | None, other: float | None) -> float:
    """The difference of two numbers, relative to the larger."""
    if one == other or (one is not None and other is not None and math.isnan(one) and math.isnan(other)):
        return 0.0
    if one is None or other is None or not (math.isfinite(one) and math.isfinite(other)):
        return math.inf
    return abs(one - other) / max(abs(one), abs(other))
