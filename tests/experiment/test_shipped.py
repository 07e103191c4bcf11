"""The shipped experiments do what their comments say: those with data to learn from learn it."""

import pytest

from visprop import Experiment, Session
from visprop.data import load
from visprop.errors import InputError


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


@pytest.mark.parametrize(
    ("name", "seeds", "least"),
    [
        ("spiral", 1, 0.98),
        ("digits", 1, 0.96),
        ("iris", 3, 0.94),
        ("wine", 1, 0.93),
        ("penguins", 1, 0.96),
        ("moons", 1, 0.99),
        ("blobs", 1, 0.97),
    ],
)
def test_classes_of_rows_never_trained_on_are_told(name, seeds, least):
    """What `visprop train NAME --seeds 5` shows in its last column but one, for fewer seeds."""
    found = []
    for seed in range(seeds):
        experiment = Experiment.load(name).replace("training", seed=seed)
        session = Session(experiment)
        assert session.advance(iterations=experiment.training.epochs * session.plan.per_epoch).stop.ending == "epochs"
        found.append(session.score("test").accuracy)
    assert sum(found) / seeds >= least


@pytest.mark.parametrize(("name", "part", "least"), [("survey", "test", 0.95), ("piecewise", "valid", 0.97)])
def test_most_of_what_varies_is_determined(name, part, least):
    session = Session(Experiment.load(name))
    session.advance(iterations=session.experiment.training.epochs * session.plan.per_epoch)
    assert session.score(part).r2 > least


def test_shipped_tables_are_what_their_sources_say():
    sizes = {"iris": (150, 4, 3), "wine": (178, 13, 3), "penguins": (333, 8, 3), "digits": (1797, 64, 10)}
    for name, size in sizes.items():
        data = load(Experiment.load(name).replace("data", split="none", test="none"))
        assert (*data.x.shape, len(data.classes)) == size
    assert any("11 of 344 rows" in note for note in load(Experiment.load("penguins")).notes)
    survey = load(Experiment.load("survey").replace("data", features="all", test="none"))
    assert len(survey.input_names) == 116
    assert survey.target_names == ("tested_positive.4",)


def test_a_shipped_table_is_written_by_its_name_and_an_unknown_one_is_refused():
    experiment = Experiment.load("iris")
    assert 'csv = "shipped:iris"' in experiment.to_toml()
    with pytest.raises(InputError, match='did you mean "wine"'):
        load(experiment.replace("data", csv="shipped:vine"))
