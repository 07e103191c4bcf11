"""The health lamps: lit by networks that were made ill in a known way, dark for healthy ones."""

from __future__ import annotations

import json

import numpy as np
import pytest

from visprop import Experiment, Session
from visprop.debugger.health import DEAD, EXPLODING, SATURATED, VANISHING, Lamp, lamps


def network(layers, hidden, weights, biases=None, x=None, y=None, output="identity", **training) -> Session:
    """Every weight of layer l from `weights` (a number or a matrix), every bias from `biases`."""
    rows = [[-1.0], [-0.5], [0.25], [0.75], [1.0]] if x is None else x
    targets = [[0.5] * layers[-1] for _ in rows] if y is None else y
    lines = ["[network]", f"layers = {layers}", f"activation = {json.dumps(hidden)}", f'output = "{output}"']
    for layer in range(1, len(layers)):
        W = np.broadcast_to(weights[layer - 1], (layers[layer], layers[layer - 1]))
        b = np.broadcast_to(0.0 if biases is None else biases[layer - 1], layers[layer])
        lines += ["[[network.parameters]]", f"W = {W.tolist()}", f"b = {b.tolist()}"]
    keys = {"cost": "half_se", "batch_size": len(rows), "learning_rate": 0.1} | training
    lines += [
        "[data]",
        f"x = {rows}",
        f"y = {targets}",
        "[training]",
        *(f"{k} = {json.dumps(v)}" for k, v in keys.items()),
    ]
    session = Session(Experiment.from_toml("\n".join(lines)))
    session.advance(iterations=1)
    return session


def lit(session: Session) -> dict[str, Lamp]:
    return {lamp.kind: lamp for lamp in lamps(session.moment())}


def test_a_deep_sigmoid_network_vanishes_at_its_smallest_gain():
    biases = [0.0, 0.0, 1.8, 0.0, 0.0]  # layer 3 is a little flat, not yet saturated: its gain is the smallest factor
    session = network([1, 3, 3, 3, 3, 1], "sigmoid", [0.5, 0.3, 0.3, 0.3, 0.3], biases)
    lamp = lit(session)[VANISHING]
    assert set(lit(session)) == {VANISHING}
    gain = session.tape["gain[3]"]
    i = int(lamp.id.split()[2])
    assert lamp.id == f"node 3 {i}"
    assert gain[lamp.example, i] == gain[lamp.example].min()
    assert f"{gain[lamp.example, i]:.3g}" in lamp.sentence
    assert f"layer 3, neuron {i + 1}, example {lamp.example + 1}" in lamp.sentence


def test_it_vanishes_at_its_smallest_weights_too():
    session = network([1, 2, 2, 2, 1], "identity", [1.0, 1.0, 0.002, 1.0])
    lamp = lit(session)[VANISHING]
    assert lamp.id.startswith("node 2 ")
    assert "the weights above layer 2" in lamp.sentence


def test_large_weights_explode():
    weights = [1.0, np.array([[9.0, 11.0], [40.0, 8.0]]), 10.0, 1.0]
    session = network([1, 2, 2, 2, 1], "identity", weights)
    lamp = lit(session)[EXPLODING]
    assert lamp.id == "edge 2 1 0"
    assert "w = 40 from neuron 1 to neuron 2 of layer 2" in lamp.sentence
    slopes = np.abs(session.tape["dC_dz[1]"]).max(1) / np.abs(session.tape["dC_dz[4]"]).max(1)
    assert slopes[lamp.example] == pytest.approx(slopes.max())


def test_what_is_not_finite_has_exploded():
    session = network([1, 2, 1], "identity", [1e200, 1e200])
    lamp = lit(session)[EXPLODING]
    assert "z[2] is not finite in example 1" in lamp.sentence
    assert (lamp.id, lamp.example) == ("node 2 0", 0)


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "hard_sigmoid"])
def test_a_saturated_neuron_is_named_with_its_flattest_example(activation):
    session = network([1, 3, 1], activation, [0.5, 0.5], [[0.1, 6.0, -0.1], 0.0])
    lamp = lit(session)[SATURATED]
    assert set(lit(session)) == {SATURATED}
    assert lamp.id == "node 1 1"
    assert "Saturated neurons: 1." in lamp.sentence
    assert session.tape["gain[1]"][lamp.example, 1] == session.tape["gain[1]"][:, 1].min()


def test_a_flat_output_is_ill_only_where_it_is_wrong():
    right = network([1, 1, 1], "identity", [1.0, 0.1], [0.0, 8.0], y=[[1.0]] * 5, output="sigmoid")
    wrong = network([1, 1, 1], "identity", [1.0, 0.1], [0.0, 8.0], y=[[0.0]] * 5, output="sigmoid")
    assert SATURATED not in lit(right)
    assert lit(wrong)[SATURATED].id == "node 2 0"


def test_a_dead_neuron_is_named_with_its_largest_z():
    session = network([1, 3, 1], "relu", [1.0, 0.5], [[0.5, -3.0, 0.5], 0.0])
    lamp = lit(session)[DEAD]
    assert set(lit(session)) == {DEAD}
    assert (lamp.id, lamp.example) == ("node 1 1", 4)
    assert "z is -2" in lamp.sentence


def test_a_neuron_that_sleeps_in_this_batch_only_is_not_dead():
    session = network([1, 2, 1], "relu", [[[1.0], [-1.0]], 0.5], batch_size=1)
    for k in range(5):
        session.advance(iterations=k + 1 - session.kept)
        assert DEAD not in lit(session)


def test_no_lamp_before_its_numbers_are_computed():
    session = network([1, 3, 3, 3, 3, 1], "sigmoid", [0.1] * 5, [9.0] * 5)
    assert {VANISHING, SATURATED} <= set(lit(session))
    session.seek(0, session.program.index("z[1]"))
    assert lamps(session.moment()) == ()
    session.seek(0, session.program.index("L") + 1)
    assert set(lit(session)) == {SATURATED}


@pytest.mark.parametrize("name", ["mazur", "circle", "xor", "sine", "sum-of-sigmoids"])
@pytest.mark.parametrize("iterations", [1, 50, 1500])
def test_healthy_experiments_light_no_lamp(name, iterations):
    session = Session(name)
    session.advance(iterations=iterations)
    assert lamps(session.moment()) == ()


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("activation", ["tanh", "relu", "softplus"])
def test_healthy_random_networks_light_no_lamp(activation, seed):
    rng = np.random.default_rng(seed)
    layers, scale = [3, 8, 8, 2], 1.0 if activation == "relu" else 0.7
    biases = [1.0, 2.0, 0.0] if activation == "relu" else None  # without, now and then a relu of layer 2 is born dead
    weights = [rng.normal(0, scale / np.sqrt(below), (above, below)) for below, above in ((3, 8), (8, 8), (8, 2))]
    x, y = rng.normal(size=(64, 3)).tolist(), rng.normal(size=(64, 2)).tolist()
    session = network(layers, activation, weights, biases, x=x, y=y)
    assert lamps(session.moment()) == ()


def test_looking_at_health_changes_nothing():
    session = network([1, 3, 1], "relu", [1.0, 0.5], [[0.5, -3.0, 0.5], 0.0])
    before = session.digest()
    lamps(session.moment())
    assert session.digest() == before
