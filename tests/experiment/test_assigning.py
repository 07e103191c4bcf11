"""`--set SECTION.KEY=VALUE`: every key, typed by the key itself."""

from __future__ import annotations

import os

import pytest

from visprop import Experiment
from visprop.errors import InputError


@pytest.mark.parametrize(
    ("assignment", "section", "key", "value"),
    [
        ("training.learning_rate=0.25", "training", "learning_rate", 0.25),
        ("training.learning_rate=1e-3", "training", "learning_rate", 0.001),
        ("training.batch_size = 25", "training", "batch_size", 25),
        ("training.optimizer=adam", "training", "optimizer", "adam"),
        ('training.optimizer="adam"', "training", "optimizer", "adam"),
        ("training.keep_best=true", "training", "keep_best", True),
        ("data.split=every 5", "data", "split", "every 5"),
        ("data.noise=0.5", "data", "noise", 0.5),
        ("network.layers=[2, 3, 3, 1]", "network", "layers", (2, 3, 3, 1)),
        ("network.activation=relu", "network", "activation", ("relu", "relu")),
        ('network.activation=["relu", "tanh"]', "network", "activation", ("relu", "tanh")),
        ("network.init=normal(0.5)", "network", "init", "normal(0.5)"),
    ],
)
def test_a_value_has_the_type_of_its_key(assignment, section, key, value):
    found = getattr(getattr(Experiment.load("circle", [assignment]), section), key)
    assert (found, type(found)) == (value, type(value))


def test_a_text_that_looks_like_a_number_stays_a_text(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    changes = ["title=2022", "data.dataset=", "data.samples=", "data.csv=7", "data.target=007"]
    found = Experiment.load("circle", changes)
    assert (found.title, found.data.csv, found.data.target) == ("2022", str(tmp_path / "7"), "007")


def test_nothing_takes_a_key_out_and_the_last_one_counts():
    found = Experiment.load(
        "circle", ["training.batch_size=7", "training.batch_size=", "training.seed=1", "training.seed=2"]
    )
    assert (found.training.batch_size, found.training.seed) == (1, 2)


def test_all_else_stays_as_the_file_has_it():
    found = Experiment.load("circle", ["training.seed=4"])
    assert found == Experiment.load("circle").replace("training", seed=4)
    assert (found.source, found.assigned) == ("circle", ("training.seed=4",))
    assert Experiment.load("circle", []) == Experiment.load("circle")


def test_explicit_weights_can_be_set_and_taken_out():
    line = "network.parameters=[{W = [[1, 2]], b = [3]}]"
    found = Experiment.load("lecture", [line, "network.layers=[2, 1]", "data.y=[[1]]"])
    assert found.network.parameters[0].W == ((1.0, 2.0),)
    assert Experiment.load("lecture", ["network.parameters="]).network.parameters is None


@pytest.mark.parametrize(
    ("assignment", "where", "words"),
    [
        ("training.learning_rat=1", "training.learning_rat", 'did you mean "learning_rate"?'),
        ("data.learning_rate=1", "data.learning_rate", "belongs in the section [training]"),
        ("learning_rate=1", "learning_rate", "did you mean training.learning_rate?"),
        ("trainin.seed=1", "trainin.seed", "did you mean training.seed?"),
        ("training=1", "training", "There is no such key"),
        ("=1", "", "There is no such key"),
        ("training.seed", "training.seed", "SECTION.KEY=VALUE is needed"),
        ("", "", "SECTION.KEY=VALUE is needed"),
        ("training.seed=one", "training.seed", 'not "one"'),
        ("training.seed=1.5", "training.seed", "not 1.5"),
        ("training.seed=[", "training.seed", 'not "["'),
        ("training.keep_best=yes", "training.keep_best", "true or false"),
        ("training.optimizer=adan", "training.optimizer", 'did you mean "adam"?'),
        ("network.layers=2,3", "network.layers", "A list of neurons per layer"),
        ("training.learning_rate=nan", "training.learning_rate", "A finite number"),
        ("title=1\nseed = 3", "title", None),
    ],
)
def test_what_cannot_be_used_is_one_sentence(assignment, where, words):
    if words is None:
        assert Experiment.load("circle", [assignment]).title == assignment.partition("=")[2]
        return
    with pytest.raises(InputError) as caught:
        Experiment.load("circle", [assignment])
    assert (caught.value.source, caught.value.where) == ("--set", where)
    assert words in caught.value.sentence


def test_what_does_not_fit_together_is_refused_as_in_a_file():
    with pytest.raises(InputError) as caught:
        Experiment.load("circle", ["training.cost=bce"])
    assert (caught.value.source, caught.value.where) == ("circle", "training.cost")


def test_a_table_is_looked_for_from_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = Experiment.load("circle", ["data.dataset=", "data.samples=", f"data.csv=.{os.sep}a b.csv"])
    assert found.data.csv == str(tmp_path / "a b.csv")
    assert (
        Experiment.load("circle", ["data.dataset=", "data.samples=", "data.csv=shipped:iris"]).data.csv
        == "shipped:iris"
    )
