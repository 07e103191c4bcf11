"""The shipped experiments do what their comments say: those with data to learn from learn it."""

import pytest

from visprop import Experiment, Session


@pytest.mark.parametrize(
    ("name", "iterations", "loss"),
    [
        ("circle", 5000, 0.01),
        ("xor", 3000, 0.02),
        ("sine", 5000, 0.02),
        ("bench", 5000, 0.005),
        ("lecture", 200, 0.01),
        ("mazur", 200, 0.01),
        ("sum-of-sigmoids", 30, 0.01),
    ],
)
def test_it_learns(name, iterations, loss):
    session = Session(Experiment.load(name))
    before = session.train_loss()
    assert session.advance(iterations=iterations).stop is None
    assert session.train_loss() < loss < before
    if len(session.data.x_valid):
        assert session.valid_loss() < 2 * loss


def test_the_circle_has_250_rows_to_train_and_batches_of_10():
    session = Session(Experiment.load("circle"))
    assert (len(session.data.x), len(session.data.x_valid), session.plan.per_epoch) == (250, 250, 25)


@pytest.mark.parametrize("seed", range(1, 6))
def test_other_seeds_learn_too(seed):
    for name, iterations, loss in (("circle", 7500, 0.02), ("xor", 3000, 0.02)):
        session = Session(Experiment.load(name).replace("training", seed=seed))
        session.advance(iterations=iterations)
        assert session.train_loss() < loss


def test_the_gradient_vanishes_on_the_way_to_the_first_layer():
    session = Session(Experiment.load("vanishing"))
    assert len(session.program.activations) == 5
    session.advance(iterations=1)
    sizes = [float(abs(session.tape[f"dL_dW[{layer}]"]).mean()) for layer in range(1, 6)]
    assert sizes == sorted(sizes) and sizes[0] < sizes[-1] / 500
