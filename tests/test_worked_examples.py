"""Published examples with known answers, to 1e-12 of the exact values."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import Experiment, Session

EXACT = {"rtol": 0, "atol": 1e-12}


def done(text_or_name: str) -> Session:
    """A session after its first iteration."""
    experiment = Experiment.from_toml(text_or_name) if "\n" in text_or_name else Experiment.load(text_or_name)
    session = Session(experiment)
    session.advance(iterations=1)
    return session


def sigmoid(z):
    return 1 / (1 + np.exp(-np.asarray(z, float)))


def test_the_lecture_network_gives_the_slides_numbers():
    tape = done("lecture").tape
    assert tape["z[1]"].tolist() == [[4, -2]]
    np.testing.assert_allclose(tape["a[1]"], [sigmoid([4, -2])], **EXACT)
    for layer, shown in ((1, (0.98, 0.12)), (2, (0.86, 0.11)), (3, (0.62, 0.83))):
        assert tuple(np.round(tape[f"a[{layer}]"][0], 2)) == shown


def test_the_lecture_network_on_the_input_zero():
    experiment = Experiment.load("lecture").replace("data", x=((0.0, 0.0),))
    session = Session(experiment)
    session.advance(iterations=1)
    assert tuple(np.round(session.tape["a[3]"][0], 2)) == (0.51, 0.85)


@pytest.mark.parametrize(
    ("name", "index", "value"),
    [
        ("z[1]", (0, 0), 0.3775),
        ("a[1]", (0, 0), 0.593269992107187),
        ("a[1]", (0, 1), 0.596884378259767),
        ("z[2]", (0, 0), 1.10590596705977),
        ("a[2]", (0, 0), 0.751365069552316),
        ("a[2]", (0, 1), 0.772928465321463),
        ("C", (0,), 0.298371108760003),
        ("dC_dz[2]", (0, 0), 0.138498561628557),
        ("dC_dz[2]", (0, 1), -0.0380982365165562),
        ("dL_dW[2]", (0, 0), 0.0821670405642308),
        ("dC_da[1]", (0, 0), 0.0363503063931447),
        ("dL_dW[1]", (0, 0), 0.000438567734474347),
        ("W[1]", (0, 0), 0.149780716132763),
        ("W[1]", (0, 1), 0.199561432265526),
        ("W[1]", (1, 0), 0.249751143632370),
        ("W[1]", (1, 1), 0.299502287264739),
        ("W[2]", (0, 0), 0.358916479717885),
        ("W[2]", (0, 1), 0.408666186076233),
        ("W[2]", (1, 0), 0.511301270238738),
        ("W[2]", (1, 1), 0.561370121107989),
    ],
)
def test_mazur(name, index, value):
    assert done("mazur").tape[name][index] == pytest.approx(value, rel=0, abs=1e-12)


CS231N = """
[network]
layers = [2, 1]
output = "sigmoid"
[[network.parameters]]
W = [[2, -3]]
b = [-3]
[data]
x = [[-1, -2]]
y = [[0]]
[training]
cost = "mae"
"""


def test_cs231n_optimization_2():
    tape = done(CS231N).tape
    assert tape["z[1]"].item() == 1
    assert tape["C"].item() == pytest.approx(0.731058578630005, rel=0, abs=1e-12)
    assert tape["dC_dz[1]"].item() == pytest.approx(0.196611933241482, rel=0, abs=1e-12)
    np.testing.assert_allclose(tape["dL_dW[1]"], [[-0.196611933241482, -0.393223866482964]], **EXACT)
    np.testing.assert_allclose(tape["dL_db[1]"], [0.196611933241482], **EXACT)
    dx = tape["dC_dz[1]"] @ tape["theta.W[1]"]
    np.testing.assert_allclose(dx, [[0.393223866482964, -0.589835799724446]], **EXACT)


SKLEARN = """
[network]
layers = [3, 2, 1]
activation = "sigmoid"
output = "sigmoid"
[[network.parameters]]
W = [[0.1, 0.3, 0.5], [0.2, 0.1, 0]]
b = [0.1, 0.1]
[[network.parameters]]
W = [[0.1, 0.2]]
b = [1]
[data]
x = [[0.6, 0.8, 0.7]]
y = [[0]]
[training]
cost = "bce"
learning_rate = 0.1
l2 = 0.1
"""


def test_scikit_learns_test_case():
    session = done(SKLEARN)
    tape = session.tape
    np.testing.assert_allclose(tape["a[1]"], [[0.679178699175393, 0.574442516811659]], **EXACT)
    np.testing.assert_allclose(tape["a[2]"], [[0.76545202190952]], **EXACT)
    expected = [
        [0.0979992710187664, 0.295665694691688, 0.493832482855227],
        [0.195754546692525, 0.0960060622566997, -0.00261969552538777],
    ]
    np.testing.assert_allclose(tape["W[1]"], expected, **EXACT)
    np.testing.assert_allclose(tape["b[1]"], [0.0983321183646106, 0.0962575778208746], **EXACT)
    np.testing.assert_allclose(tape["W[2]"], [[0.0470121291478318, 0.154029181403572]], **EXACT)
    np.testing.assert_allclose(tape["b[2]"], [0.923454797809048], **EXACT)
    session.advance(iterations=1)
    np.testing.assert_allclose(session.tape["a[2]"], [[0.739491918048668]], **EXACT)


MICROGRAD = """
[network]
layers = [2, 1]
output = "tanh"
[[network.parameters]]
W = [[-3, 1]]
b = [6.8813735870195432]
[data]
x = [[2, 0]]
y = [[0]]
[training]
cost = "mae"
"""


def test_micrograds_lecture_neuron():
    tape = done(MICROGRAD).tape
    assert tape["z[1]"].item() == pytest.approx(0.881373587019543, rel=0, abs=1e-12)
    assert tape["a[1]"].item() == pytest.approx(0.707106781186548, rel=0, abs=1e-12)
    assert tape["gain[1]"].item() == pytest.approx(0.5, rel=0, abs=1e-12)
    np.testing.assert_allclose(tape["dL_dW[1]"], [[1.0, 0]], **EXACT)
    np.testing.assert_allclose(tape["dC_dz[1]"] @ tape["theta.W[1]"], [[-1.5, 0.5]], **EXACT)
