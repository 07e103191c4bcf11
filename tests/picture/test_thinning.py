"""The points that are left of a curve: few, both ends among them, and the line through them hardly strays."""

import numpy as np
import pytest

from visprop.picture.thinning import STRAY, kept

PLACES = np.linspace(-6, 6, 361)
CURVES = {
    "sigmoid": 300 / (1 + np.exp(-3 * PLACES)),
    "gentle": 40 / (1 + np.exp(-0.4 * PLACES)),
    "steep": 500 / (1 + np.exp(-np.clip(1e4 * PLACES, -700, 700))),
    "hard": 300 * np.clip(PLACES / 6 + 0.5, 0, 1),
    "waves": 60 * np.sin(PLACES) + 2 * np.sin(5 * PLACES),
    "slight corner": 30 * np.maximum(PLACES - 1.23, 0) / 6,
}


@pytest.mark.parametrize("name", CURVES)
def test_a_line_through_the_kept_points_strays_less_than_it_may(name):
    curve = CURVES[name]
    places = kept(curve)
    assert places[0] == 0 and places[-1] == len(curve) - 1 and places == sorted(set(places))
    line = np.interp(np.arange(len(curve)), places, curve[places])
    assert np.abs(line - curve).max() <= STRAY
    assert len(places) <= 90


def test_a_straight_line_is_its_ends_and_a_corner_is_kept_where_it_is():
    assert kept(np.linspace(3, 90, 50)) == [0, 49]
    assert kept(np.array([1.0, 2.0])) == [0, 1]
    assert kept(np.array([0.0, 0.0, 0.0, 40.0, 80.0])) == [0, 2, 4]
