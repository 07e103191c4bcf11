"""Scores of a session: what test rows say, that asking changes nothing, and that numbers are in their own unit."""

import numpy as np
import pytest

from visprop import Experiment, Session

THREE_PARTS = """
[network]
layers = [2, 5, 1]
activation = "tanh"
output = "{output}"
[data]
dataset = "{name}"
samples = 60
noise = 0.1
standardize = "{standardize}"
split = "fold 3"
fold = 1
test = "random 0.3"
[training]
cost = "{cost}"
batch_size = 7
"""


def session(name="moons", output="sigmoid", cost="bce", standardize="inputs", **keys):
    text = THREE_PARTS.format(name=name, output=output, cost=cost, standardize=standardize)
    return Session(Experiment.from_toml(text).replace("data", **keys))


def forward(theta, x):
    """The network of these tests, by hand."""
    W1, b1, W2, b2 = theta[:10].reshape(5, 2), theta[10:15], theta[15:20], theta[20]
    return np.tanh(x @ W1.T + b1) @ W2 + b2


def test_test_rows_are_scored_and_no_row_is_in_two_parts():
    run = session()
    assert [run.score(part).rows for part in ("train", "valid", "test")] == [28, 14, 18]
    data = run.data
    rows = np.vstack([data.x, data.x_valid, data.x_test])
    assert len(np.unique(rows, axis=0)) == 60
    run.advance(iterations=50)
    z = forward(run.theta, data.x_test)
    t = data.y_test[:, 0]
    loss = (np.logaddexp(0, z) - t * z).mean()
    assert run.test_loss() == pytest.approx(loss, rel=1e-12) == run.score("test").loss
    assert run.score("test").accuracy == ((z > 0) == (t == 1)).mean()
    assert run.score("test").r2 is None


def test_numbers_are_measured_in_their_own_unit():
    run = session("gauss-regression", "identity", "mse", "both")
    run.advance(iterations=50)
    data = run.data
    made = forward(run.theta, data.x_test) * data.y_std + data.y_mean
    true = data.y_test[:, 0] * data.y_std + data.y_mean
    assert run.score("test").rmse == pytest.approx(np.sqrt(((made - true) ** 2).mean()), rel=1e-12)
    assert run.score("test").rmse ** 2 == pytest.approx(run.test_loss(), rel=1e-12)
    assert run.score("test").accuracy is None
    outputs, targets = run.outputs("valid")
    assert outputs.shape == targets.shape == (14, 1)


@pytest.mark.parametrize("whole", [False, True])
def test_asking_changes_nothing(whole):
    run = session()
    run.advance(iterations=5)
    if not whole:
        run.step("phase")
    before = run.digest()
    for part in ("train", "valid", "test"):
        run.score(part)
        run.outputs(part)
    run.test_loss()
    assert run.digest() == before
    with pytest.raises(KeyError):
        run.score("exam")


def test_rows_are_chosen_for_tests_first_and_statistics_are_of_the_training_rows():
    apart = session(split="every 3", fold=0, test="every 4", test_offset=3).data
    table = session(split="none", fold=0, test="none", standardize="none").data.x
    rest = [row for row in range(60) if row % 4 != 3]
    train = [row for place, row in enumerate(rest) if place % 3]
    np.testing.assert_allclose(apart.x_mean, table[train].mean(axis=0), rtol=1e-14)
    for cells, rows in ((apart.x, train), (apart.x_valid, rest[::3]), (apart.x_test, range(3, 60, 4))):
        np.testing.assert_allclose(cells * apart.x_std + apart.x_mean, table[rows], rtol=1e-12)


def test_without_parts_there_is_no_score():
    run = Session("lecture")
    assert (run.score("valid"), run.score("test"), run.test_loss()) == (None, None, None)
