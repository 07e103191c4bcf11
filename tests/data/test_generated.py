"""Generated sets: the same for the same seed, with the shapes, classes and targets that they state."""

import numpy as np
import pytest

from visprop.data import load
from visprop.data.generated import GENERATED, class_targets
from visprop.errors import InputError
from visprop.experiment import DATASET_NAMES, Experiment

CLASSES = [name for name, row in GENERATED.items() if row.classes]


def experiment(name, outputs=1, output="sigmoid", samples=101, noise=0.1, seed=0):
    row = GENERATED[name]
    cost = "cross_entropy" if output == "softmax" else "half_se"
    return Experiment.from_toml(
        f'[network]\nlayers = [{row.inputs}, {outputs}]\noutput = "{output}"\n'
        f'[data]\ndataset = "{name}"\nsamples = {samples}\nnoise = {noise}\n'
        f'[training]\nseed = {seed}\ncost = "{cost}"'
    )


def test_the_table_has_all_the_names():
    assert tuple(GENERATED) == DATASET_NAMES


@pytest.mark.parametrize("name", DATASET_NAMES)
def test_a_seed_gives_the_same_rows_and_another_seed_others(name):
    one, two, other = (load(experiment(name, seed=seed)) for seed in (3, 3, 4))
    assert one.x.tobytes() == two.x.tobytes()
    assert one.y.tobytes() == two.y.tobytes()
    assert one.x.tobytes() != other.x.tobytes()
    assert one.x.shape == (101, GENERATED[name].inputs)
    assert one.y.shape == (101, 1)
    assert np.isfinite(one.x).all()


@pytest.mark.parametrize("name", DATASET_NAMES)
def test_points_come_from_the_stated_stream(name):
    rng = np.random.default_rng(np.random.SeedSequence(5, spawn_key=(3,)))
    x, _ = GENERATED[name].make(rng, 50, 0.1)
    assert np.array_equal(load(experiment(name, samples=50, seed=5)).x, x)


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize(
    ("output", "outputs", "low"),
    [("sigmoid", 1, 0), ("tanh", 1, -1), ("identity", 1, 0), ("softmax", 2, 0), ("tanh", 2, -1), ("sigmoid", 2, 0)],
)
def test_targets_of_two_classes_fit_the_output(name, output, outputs, low):
    y = load(experiment(name, outputs, output)).y
    assert set(np.unique(y)) == {low, 1}
    assert y.shape == (101, outputs)
    if outputs == 2:
        assert (y.sum(axis=1) == 1 + low).all()


def test_the_same_class_has_the_same_rows_in_every_form():
    one, hot = load(experiment("moons")), load(experiment("moons", 2, "softmax"))
    assert np.array_equal(one.x, hot.x)
    assert np.array_equal(one.y[:, 0], hot.y[:, 1])
    assert class_targets(np.array([0, 1]), 2, "softmax").tolist() == [[1, 0], [0, 1]]


@pytest.mark.parametrize("name", CLASSES)
def test_both_classes_have_their_share(name):
    share = load(experiment(name, samples=1000)).y.mean()
    assert 0.4 < share < 0.6


def test_without_noise_the_sets_are_what_they_say():
    def made(name):
        data = load(experiment(name, samples=500, noise=0))
        return data.x, data.y[:, 0]

    x, y = made("circle")
    radius = np.hypot(*x.T)
    assert radius[y == 1].max() <= 0.5
    assert 0.7 <= radius[y == 0].min() <= radius.max() <= 1
    x, y = made("xor")
    assert np.array_equal(y == 1, (x[:, 0] > 0) != (x[:, 1] > 0))
    assert abs(x).min() >= 0.05
    x, y = made("sine")
    assert np.array_equal(y, np.sin(x[:, 0]))
    assert abs(x).max() <= np.pi
    x, y = made("plane")
    assert np.allclose(y, x.mean(axis=1), atol=1e-15)
    x, y = made("piecewise")
    assert (x.min() >= 0, x.max() <= 4) == (True, True)
    for at, value in ((0.4, 0.5), (1.2, 1.5), (2.3, 1.85), (3.5, 1.7)):  # the middles of the straight pieces
        near = abs(x[:, 0] - at).argmin()
        assert y[near] == pytest.approx(value, abs=2.5 * abs(x[near, 0] - at) + 1e-12)
    x, y = made("gauss-regression")
    hill, valley, ground = (np.hypot(*(x - at).T) < 0.1 for at in ([0, -0.4], [0, 0.4], [1, 0.95]))
    assert y[hill].min() > 0.7 and y[valley].max() < -0.7 and abs(y[ground]).max() < 0.2
    x, y = made("checkerboard")
    assert np.array_equal(y, (np.floor(2 * x[:, 0]) + np.floor(2 * x[:, 1])) % 2)


@pytest.mark.parametrize("classes", [2, 3, 6])
def test_there_are_as_many_blobs_as_outputs(classes):
    data = load(experiment("blobs", classes, "softmax", samples=600, noise=0))
    assert (data.y.sum(axis=0) == 600 / classes).all() and (data.y.sum(axis=1) == 1).all()
    for number in range(classes):
        angle = 2 * np.pi * number / classes
        middle = data.x[data.y[:, number] == 1].mean(axis=0)
        assert middle == pytest.approx([0.7 * np.cos(angle), 0.7 * np.sin(angle)], abs=0.05)


def test_a_spiral_of_noise_0_1_keeps_its_arms_apart():
    """A point is nearer to its own arm than to the other one, but for the few in the middle."""
    data = load(experiment("spiral", samples=2000, noise=0.1))
    way = np.linspace(0, 1, 4000)
    arms = [
        np.column_stack([way * np.sin(t), way * np.cos(t)]) for t in (3.5 * np.pi * way + np.pi * c for c in (0, 1))
    ]
    apart = [np.array([np.hypot(*(arm - point).T).min() for point in data.x]) for arm in arms]
    nearer = (apart[1] < apart[0]) == (data.y[:, 0] == 1)
    assert nearer.mean() > 0.985


def test_noise_is_a_standard_deviation():
    noisy, clean = (load(experiment("sine", samples=4000, noise=noise)) for noise in (0.25, 0))
    assert np.array_equal(noisy.x, clean.x)
    assert (noisy.y - clean.y).std() == pytest.approx(0.25, rel=0.05)


@pytest.mark.parametrize(
    ("name", "layers", "output", "parts"),
    [
        ("circle", [3, 1], "sigmoid", ["circle", "2 inputs", "1 or 2 outputs", "[3, 1]"]),
        ("circle", [2, 3], "sigmoid", ["1 or 2 outputs"]),
        ("circle", [2, 1], "softmax", ["needs 2 outputs"]),
        ("sine", [2, 1], "identity", ["1 inputs", "1 outputs"]),
        ("plane", [2, 2], "identity", ["1 outputs"]),
        ("blobs", [2, 1], "softmax", ["2 or more outputs"]),
    ],
)
def test_a_network_of_other_widths_is_refused(name, layers, output, parts):
    text = f'[network]\nlayers = {layers}\noutput = "{output}"\n[data]\ndataset = "{name}"'
    with pytest.raises(InputError) as caught:
        load(Experiment.from_toml(text, "net.toml"))
    assert (caught.value.source, caught.value.where) == ("net.toml", "network.layers")
    for part in parts:
        assert part in caught.value.sentence
