"""Surfaces, curves, pictures of neurons and the loss surface, against the network and the loss written out plainly."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from visprop.experiment import Experiment
from visprop.picture.charts.answers import judged, possible, thinned
from visprop.picture.charts.heat import levels, ramp
from visprop.picture.charts.neurons import SIDE, NeuronFunctions
from visprop.picture.charts.probe import grid_over, theta_of
from visprop.picture.charts.surface import Surface, Surfaces, crossings, points_of
from visprop.picture.charts.terrain import TerrainWork, names, place_of, travelled
from visprop.picture.theme import DARK, LIGHT, luminance
from visprop.picture.thetaview.entries import entry_at
from visprop.picture.thetaview.isolines import isolines
from visprop.session import Session

THREE = """
[network]
layers = [3, 4, 2]
activation = "sigmoid"
output = "identity"
[data]
x = [[1, 20, 3], [2, 50, 4], [4, 10, 9], [3, 30, 7], [6, 80, 1]]
y = [[1, 200], [2, 100], [3, 400], [5, 300], [4, 600]]
standardize = "both"
[training]
learning_rate = 0.1
batch_size = 2
l2 = 0.01
"""


def session_of(text: str = THREE, iterations: int = 7) -> Session:
    session = Session(text if "\n" not in text else Experiment.from_toml(text))
    session.advance(iterations=iterations)
    return session


def plainly(session: Session, x: np.ndarray, theta: np.ndarray | None = None) -> list[np.ndarray]:
    """a of every layer for rows x, written out: θ is unrolled W[1], b[1], W[2], ..."""
    theta, sizes = session.theta if theta is None else theta, session.program.sizes
    a, at, found = x, 0, [x]
    for layer, (below, here) in enumerate(pairwise(sizes)):
        W = theta[at : at + here * below].reshape(here, below)
        b = theta[at + here * below : at + here * (below + 1)]
        at += here * (below + 1)
        z = a @ W.T + b
        name = session.program.activations[layer]
        a = {"tanh": np.tanh, "sigmoid": lambda z: 1 / (1 + np.exp(-z)), "identity": lambda z: z}[name](z)
        found.append(a)
    return found


def test_a_surface_is_the_network_in_the_data_s_own_units() -> None:
    session = session_of()
    data, before = session.data, session.digest()
    found = Surfaces().surface(session.moment(), (0, 1), 1, False)
    assert found.boundary is None
    x = np.array([[1, 20, 3], [2, 50, 4], [4, 10, 9], [3, 30, 7], [6, 80, 1.0]])
    y = np.array([[1, 200], [2, 100], [3, 400], [5, 300], [4, 600.0]])
    across, up = found.grid.axis(0), found.grid.axis(1)
    assert across[0] == pytest.approx(1 - 0.08 * 5) and up[-1] == pytest.approx(80 + 0.08 * 70)
    for row, column in ((0, 0), (10, 3), (63, 40)):
        point = np.array([[across[column], up[row], x[:, 2].mean()]])
        seen = (point - x.mean(0)) / x.std(0)
        value = plainly(session, seen)[-1][0, 1] * y[:, 1].std() + y[:, 1].mean()
        assert found.heights[row, column] == pytest.approx(value, rel=1e-12)
    np.testing.assert_allclose(points_of(data, "train", (0, 1), 1), np.column_stack([x[:, :2], y[:, 1]]), rtol=1e-12)
    assert points_of(data, "valid", (0, 1), 1).shape == (0, 3)
    assert (found.low, found.high) == (pytest.approx(100), pytest.approx(600))
    assert session.digest() == before


def test_a_curve_holds_the_other_inputs_at_their_mean() -> None:
    session = session_of()
    at, values = Surfaces().curve(session.moment(), 1, 0)
    x = np.array([[1, 20, 3], [2, 50, 4], [4, 10, 9], [3, 30, 7], [6, 80, 1.0]])
    rows = np.tile(x.mean(0), (len(at), 1))
    rows[:, 1] = at
    made = plainly(session, (rows - x.mean(0)) / x.std(0))[-1][:, 0]
    np.testing.assert_allclose(values, made * np.std([1, 2, 3, 5, 4]) + 3, rtol=1e-12)


@pytest.mark.parametrize("steps", [0, 3, 25])
def test_the_parameters_at_a_moment_are_the_session_s(steps: int) -> None:
    session = Session("circle")
    for _ in range(steps):
        session.step("op")
    moment = session.moment()
    np.testing.assert_array_equal(session._timeline.machine.layout.unroll(theta_of(moment)), session.theta)
    session.advance(iterations=1)
    np.testing.assert_array_equal(session._timeline.machine.layout.unroll(theta_of(session.moment())), session.theta)


def test_each_neuron_s_picture_is_its_own_function() -> None:
    session = session_of("circle", 60)
    before = session.digest()
    functions = NeuronFunctions()
    found = functions.of(session.moment())
    assert functions.of(session.moment()) is found  # nothing has changed: frames stay equal
    grid = grid_over(session.data, (0, 1), SIDE)
    a = plainly(session, grid.rows)
    assert set(found.pictures) == {(layer, i) for layer in (1, 2, 3) for i in range(session.program.sizes[layer])}
    for (layer, i), picture in found.pictures.items():
        seen = np.frombuffer(picture, np.uint8).reshape(SIDE, SIDE)[::-1].astype(float)
        exact = (a[layer][:, i].reshape(SIDE, SIDE) + 1) / 2 * 255
        assert np.abs(seen - exact).max() <= 1
    session.advance(iterations=1)
    assert functions.of(session.moment()) is not found
    session.seek(59, len(session.program.ops))
    assert session.digest() == before


def test_a_neuron_of_one_input_is_a_curve_and_of_three_has_none() -> None:
    session = session_of("sine", 20)
    found = NeuronFunctions().of(session.moment())
    assert not found.pictures
    low, high = session.data.x.min(), session.data.x.max()
    both = np.concatenate([session.data.x, session.data.x_valid])
    low, high = both.min(), both.max()
    x = np.linspace(low - 0.08 * (high - low), high + 0.08 * (high - low), 65)[:, None]
    a = plainly(session, x)[1]
    np.testing.assert_allclose(found.curves[1, 3], (a[:, 3] + 1) / 2, atol=1 / 255)
    assert NeuronFunctions().of(session_of().moment()) is None


def test_the_loss_surface_is_the_loss_of_all_training_rows() -> None:
    session = session_of()
    moment, sizes = session.moment(), session.program.sizes
    before = session.digest()
    one, two = entry_at(sizes, 4), entry_at(sizes, 13)  # W[1][1, 1] and b[1][1]
    work, found = TerrainWork(moment, one, two), None
    work._piece, turns = 100, 0
    while found is None:
        found, turns = work.go_on(0.0), turns + 1
    assert turns > 10
    data = session.data
    for row, column in ((0, 0), (20, 5), (40, 40)):
        theta = session.theta.copy()
        theta[4] = np.linspace(found.low[0], found.high[0], found.side)[column]
        theta[13] = np.linspace(found.low[1], found.high[1], found.side)[row]
        costs = ((plainly(session, data.x, theta)[-1] - data.y) ** 2).sum(1)
        costs = costs / {"se": 1, "half_se": 2, "mse": 2}[session.program.cost]
        weights = np.concatenate([theta[:12], theta[16:24]])
        assert found.heights[row, column] == pytest.approx(costs.mean() + 0.005 * (weights**2).sum(), rel=1e-11)
    np.testing.assert_array_equal(found.way[-1], session.theta[[4, 13]])
    np.testing.assert_array_equal(found.way[0], Session(Experiment.from_toml(THREE)).theta[[4, 13]])
    assert len(found.way) == 8
    assert (np.diff(found.levels) > 0).all()
    assert names(sizes, 99)[4] == "W[1][1, 1]" and names(sizes, 99)[13] == "b[1][1]"
    assert len(names(sizes, 5)) == 5
    assert session.digest() == before


def test_the_two_parameters_that_went_farthest() -> None:
    session = session_of("circle", 50)
    moment = session.moment()
    thetas = [session.theta]
    for k in range(50):
        session.seek(k)
        thetas.append(session.theta)
    spans = np.ptp(thetas, axis=0)
    assert travelled(moment) == tuple(np.argsort(-spans)[:2])
    sizes = session.program.sizes
    assert sorted(place_of(sizes, entry_at(sizes, place)) for place in range(25)) == list(range(25))


def test_which_charts_an_experiment_has() -> None:
    assert possible(session_of("circle", 1))[0] == "surface"
    assert "confusion" in possible(session_of("circle", 1))
    assert possible(session_of("sine", 1)) == ("fit", "truth", "terrain")
    assert possible(session_of()) == ("truth", "surface", "fit", "terrain")


def test_what_is_said_of_each_part_of_the_rows() -> None:
    session = session_of("circle", 300)
    made = plainly(session, session.data.x)[-1][:, 0] > 0
    share = 100 * np.mean(made == (session.data.y[:, 0] > 0))
    lines = judged(session).splitlines()
    assert len(lines) == 2 and f"{share:.1f} %" in lines[0] and "250" in lines[0]
    session = session_of()
    made = plainly(session, session.data.x)[-1] * session.data.y_std + session.data.y_mean
    true = session.data.y * session.data.y_std + session.data.y_mean
    rmse = np.sqrt(np.mean((made - true) ** 2))
    r2 = np.mean([1 - ((made - true)[:, k] ** 2).sum() / ((true - true.mean(0))[:, k] ** 2).sum() for k in (0, 1)])
    assert f"{rmse:.3g}" in judged(session)
    assert f"{r2:.3g}".replace("-", "−") in judged(session)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_heat_rises_in_lightness_with_the_number(theme) -> None:
    grey = [luminance("#{:02x}{:02x}{:02x}".format(*colour)) for colour in ramp(theme)[::15]]
    assert np.all(np.diff(grey) > 0)
    assert levels(np.array([-5.0, 0, 1, 9, np.nan]), 0.0, 1.0).tolist() == [0, 0, 255, 255, 127]
    assert levels(np.array([3.0]), 1.0, 1.0).tolist() == [127]


def test_of_many_rows_some_are_drawn() -> None:
    assert thinned(0).tolist() == []
    assert thinned(4).tolist() == [0, 1, 2, 3]
    assert len(thinned(100_000)) == 1500


def test_the_line_between_classes_is_that_of_marching_squares() -> None:
    session = session_of("circle", 300)
    found = Surfaces().surface(session.moment(), (0, 1), 0, True)
    x, y = crossings(found)
    assert len(x) and len(x) % 2 == 0
    grid = found.grid
    step = [(high - low) / (grid.side - 1) for low, high in zip(grid.low, grid.high, strict=True)]
    joined = [place for line in isolines(found.heights, found.boundary) for pair in pairwise(line) for place in pair]
    expected = np.array(joined) * step + np.array(grid.low)
    seen, other = (sorted(map(tuple, np.round(pieces, 9))) for pieces in (np.column_stack([x, y]), expected))
    assert seen == other
    for a, b, c, d in zip(x[::2], x[1::2], y[::2], y[1::2], strict=True):  # each piece lies in one cell
        assert abs(a - b) <= step[0] * 1.0001 and abs(c - d) <= step[1] * 1.0001


def test_the_line_between_classes_at_a_saddle_and_without_one() -> None:
    grid = grid_over(session_of("circle", 1).data, (0, 1), 2)
    heights = np.array([[1.0, -1.0], [-1.0, 1.0]])
    saddle = Surface(grid, heights, -1.0, 1.0, levels(heights, -1, 1), 0.0)
    x, y = crossings(saddle)
    low, high = np.array(grid.low), np.array(grid.high)
    places = (np.column_stack([x, y]) - low) / (high - low)
    np.testing.assert_allclose(places, [[0, 0.5], [0.5, 0], [1, 0.5], [0.5, 1]])
    assert crossings(replace(saddle, heights=np.ones((2, 2))))[0].size == 0
    assert crossings(replace(saddle, boundary=None))[0].size == 0
