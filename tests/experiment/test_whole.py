"""Shipped names, and experiments changed by `replace`."""

import dataclasses

import numpy as np
import pytest

from tests.experiment.texts import DATA, NETWORK, OWN_TABLE, SHIPPED
from visprop.errors import InputError
from visprop.experiment import (
    Experiment,
    available,
    nearest,
    parse_init,
    parse_split,
)

# Names


def test_all_shipped_experiments_load_by_name():
    assert available() == tuple(sorted((*SHIPPED, *OWN_TABLE)))
    for name in SHIPPED:
        experiment = Experiment.load(name)
        assert experiment.source == name
        assert experiment.title
        assert Experiment.from_toml(experiment.to_toml()) == experiment


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("lectur", "lecture"),
        ("Mazur", "mazur"),
        ("/no/where/circel.toml", "circle"),
        ("sum_of_sigmoids", "sum-of-sigmoids"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest(name, near):
    with pytest.raises(InputError) as caught:
        Experiment.load(name)
    assert caught.value.source == name
    assert f'"{near}"' in caught.value.sentence


@pytest.mark.parametrize("name", ["", "a\0b", "x" * 5000])
def test_where_no_name_is_like_it_all_are_named(name):
    with pytest.raises(InputError) as caught:
        Experiment.load(name)
    assert caught.value.source in (name, '""')
    assert "bench, blobs" in caught.value.sentence and "xor" in caught.value.sentence


def test_a_folder_is_no_experiment(tmp_path):
    with pytest.raises(InputError, match="folder"):
        Experiment.load(tmp_path)


def test_a_shipped_name_goes_before_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lecture").write_text(NETWORK + DATA)
    assert Experiment.load("lecture").network.layers == (2, 2, 2, 2)
    assert Experiment.load("./lecture").network.layers == (2, 3, 1)


def test_the_nearest_word():
    assert nearest("learning_rte", ["cost", "learning_rate"]) == "learning_rate"
    assert nearest("COST", ["cost", "learning_rate"]) == "cost"
    assert nearest("anything", []) == ""


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("he", ("he", None)),
        ("normal(0.1)", ("normal", 0.1)),
        ("uniform( 2 )", ("uniform", 2.0)),
        ("zeros", ("zeros", None)),
    ],
)
def test_inits(text, parsed):
    assert parse_init(text) == parsed


@pytest.mark.parametrize(
    "text", ["", "He", "he(1)", "normal(-1)", "normal()", "normal(1", "normal(nan)", "normal(--1)"]
)
def test_wrong_inits(text):
    with pytest.raises(ValueError, match=r".*"):
        parse_init(text)


def test_splits():
    assert parse_split("none") == ("none", 0)
    assert parse_split("random 0.25") == ("random", 0.25)
    assert parse_split("every 5") == ("every", 5)


# Changing one


def test_replace_gives_a_checked_experiment_and_leaves_the_old_one():
    old = Experiment.load("circle")
    new = old.replace("training", learning_rate=np.float32(0.5), batch_size=np.int64(25))
    assert (new.training.learning_rate, new.training.batch_size) == (0.5, 25)
    assert type(new.training.batch_size) is int
    assert (old.training.learning_rate, old.training.batch_size) == (0.1, 10)
    assert (new.network, new.data, new.title, new.source) == (old.network, old.data, old.title, old.source)
    assert new != old
    assert hash(new) != hash(old)


def test_replace_takes_keys_out_and_arrays_in():
    rows = np.array([[0.5, 1.0], [2.0, 3.0]])
    new = Experiment.load("circle").replace("data", dataset=None, samples=None, split=None, x=rows, y=[[1], [0]])
    assert new.data.x == ((0.5, 1.0), (2.0, 3.0))
    assert (new.data.dataset, new.data.samples, new.data.split) == (None, 200, "none")
    plain = Experiment.load("lecture").replace("network", parameters=None)
    assert plain.network.parameters is None
    kept = Experiment.load("lecture").replace("network", init="he")
    assert kept.network.parameters == Experiment.load("lecture").network.parameters


@pytest.mark.parametrize(
    ("section", "changes", "where"),
    [
        ("training", {"cost": "bce"}, "training.cost"),
        ("training", {"learning_rate": float("nan")}, "training.learning_rate"),
        ("training", {"rate": 1}, "training.rate"),
        ("network", {"layers": (2, 4, 4, 2, 1)}, "network.activation"),
        ("network", {"layers": None}, "network.layers"),
        ("data", {"csv": "a.csv"}, "data"),
    ],
)
def test_replace_refuses_what_cannot_be_used(section, changes, where):
    with pytest.raises(InputError) as caught:
        Experiment.load("circle").replace(section, **changes)
    assert (caught.value.source, caught.value.where) == ("circle", where)


def test_replace_knows_its_sections():
    with pytest.raises(ValueError, match="not a section"):
        Experiment.load("circle").replace("source", x=1)


def test_an_experiment_is_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Experiment.load("circle").title = "other"
