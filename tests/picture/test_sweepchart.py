"""The chart of a sweep: its lines are the means, its texts are legible, gaps stay gaps."""

from __future__ import annotations

import numpy as np
import pytest

from tests.picture.test_overlap import faults
from tests.picture.walking import said, texts
from visprop.picture.frame import Polyline
from visprop.picture.look import Look
from visprop.picture.sweepchart import INKS, MOST, build_sweep
from visprop.sweep.curves import Band

AT = np.arange(1.0, 101) * 25


def band(name: str, level: float, runs: int = 3, points: int = 100) -> Band:
    mean = level * np.exp(-AT[:points] / 1000)
    return Band(name, AT[:points], mean, mean * 0.8, mean * 1.5, np.full(points, runs))


def lines(frame) -> list[Polyline]:
    return [shape for shape in frame.still if isinstance(shape, Polyline) and not shape.fill]


@pytest.mark.parametrize("size", [(1600, 800), (800, 500)])
@pytest.mark.parametrize("count", [1, 5, 30])
def test_it_is_legible_whatever_is_swept(size: tuple[int, int], count: int) -> None:
    names = [f"learning_rate={0.1 / (n + 1):.4g}, layers=[2, {n}, 1]" for n in range(count)]
    training = [band(name, 1.0 + n) for n, name in enumerate(names)]
    for validation in ([], training[::-1]):
        frame = build_sweep(training, validation, Look(*size, scale=size[1] / 800))
        assert faults(frame) == []
        words = [said(text) for text in texts(frame)]
        assert ("validation loss" in words) == bool(validation)
        names_in_it = sum(each.startswith("learning_rate") for each in words)
        assert names_in_it == (count if count < 6 else min(MOST, names_in_it)) >= min(count, 12)
        assert any(f"{count - names_in_it} more" in each for each in words) == (count > names_in_it)


def test_lines_run_through_the_means_between_their_bands_and_all_axes_are_alike() -> None:
    frame = build_sweep([band("a", 1.0), band("b", 10.0)], [band("a", 5.0), band("b", 2.0)], Look(1600, 800))
    found = lines(frame)
    assert [line.stroke.token for line in found] == [INKS[0]] * 3 + [INKS[1]] * 3 + [INKS[0]] * 3 + [INKS[1]] * 3
    for low, high, mean in zip(found[::3], found[1::3], found[2::3], strict=True):
        below, above, middle = (np.array(each.points)[:, 1] for each in (low, high, mean))
        assert (above < middle).all() and (middle < below).all()  # pixels count downward
    ends = [np.array(line.points)[0, 1] for line in found[2::3]]
    assert ends[1] < ends[2] < ends[3] < ends[0]  # 10, 5, 2, 1 on one scale


def test_a_gap_parts_a_line_and_a_single_run_has_no_band() -> None:
    one = band("a", 1.0, runs=1)
    for row in (one.mean, one.low, one.high):
        row[40] = np.nan
    frame = build_sweep([one], [], Look(1600, 800))
    assert [len(line.points) for line in lines(frame)] == [40, 59]


def test_a_sweep_without_a_finite_number_is_an_empty_chart() -> None:
    empty = Band("", np.empty(0), *[np.empty(0)] * 3, np.empty(0, int))
    assert lines(build_sweep([empty], [empty], Look(1600, 800))) == []
