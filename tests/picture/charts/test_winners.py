"""The class that wins at each place: as accuracy counts it, deeper where it is surer, with lines between."""

import numpy as np
import pytest

from visprop.data import load
from visprop.engine.metrics import class_numbers
from visprop.experiment import Experiment
from visprop.picture.charts.probe import grid_over
from visprop.picture.charts.surface import SIDE, Surfaces
from visprop.picture.charts.winners import MARKS, hue_ramp, mark, shades_of, winners_of
from visprop.picture.theme import DARK, LIGHT
from visprop.session import Session

GRID = grid_over(load(Experiment.load("blobs")), (0, 1), 5)


def test_it_is_the_class_that_the_network_answers():
    session = Session("blobs")
    session.advance(iterations=200)
    found = Surfaces().winners(session.moment(), (0, 1))
    layout = [session.theta[:18], session.theta[18:]]  # 2-6-4, unrolled W, b of each layer
    places = np.stack(np.meshgrid(found.grid.axis(0), found.grid.axis(1)), -1).reshape(-1, 2)
    hidden = np.tanh(places @ layout[0][:12].reshape(6, 2).T + layout[0][12:])
    z = hidden @ layout[1][:24].reshape(4, 6).T + layout[1][24:]
    shares = np.exp(z - z.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    np.testing.assert_array_equal(found.classes.ravel(), class_numbers(shares, "softmax"))
    np.testing.assert_allclose(found.strength.ravel(), (shares.max(1) - 0.25) / 0.75, atol=1e-9)


def test_chance_is_palest_and_certainty_deepest():
    outputs = np.full((4, 25), 0.25)
    outputs[:, 7] = [0, 0, 1, 0]
    found = winners_of(GRID, outputs)
    assert found.strength.max() == 1 and (np.delete(found.strength.ravel(), 7) == 0).all()
    shades = shades_of(4)
    assert found.levels.ravel()[7] == 3 * shades - 1 and (np.delete(found.levels.ravel(), 7) == 0).all()


def test_outputs_of_tanh_count_from_minus_one():
    outputs = np.full((3, 25), -1.0)
    outputs[1] = 1.0
    assert (winners_of(GRID, outputs).strength == 1).all()


def test_lines_run_where_another_class_begins():
    x = np.tile(GRID.axis(0), 5)
    middle = (GRID.low[0] + GRID.high[0]) / 2
    found = winners_of(GRID, np.stack([x - middle, middle - x, np.full(25, -9.0)]) + 10)
    at, _ = found.lines
    np.testing.assert_allclose(at, middle)
    assert len(winners_of(GRID, np.eye(3)[[0] * 25].T).lines[0]) == 0


def test_numbers_that_are_not_finite_do_no_harm():
    outputs = np.full((3, 25), np.nan)
    outputs[0, :5] = np.inf
    assert np.isfinite(winners_of(GRID, outputs).strength).all()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("count", [2, 3, 10, 40])
def test_each_class_has_shades_of_its_own(theme, count):
    ramp = hue_ramp(theme, count).reshape(count, shades_of(count), 3).astype(int)
    deep = ramp[: min(count, 8), -1]
    apart = [abs(a - b).sum() for n, a in enumerate(deep) for b in deep[:n]]
    assert min(apart) > 40
    assert len({mark(number) for number in range(min(count, len(MARKS)))}) == min(count, len(MARKS))


def test_a_whole_surface_has_its_side():
    session = Session("iris")
    found = Surfaces().winners(session.moment(), (2, 3))
    assert found.levels.shape == (SIDE, SIDE) and found.levels.max() < 3 * shades_of(3)
