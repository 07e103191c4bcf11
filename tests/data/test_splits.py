"""Splits that take the same share of each class."""

import numpy as np
import pytest

from visprop.data import load
from visprop.data.splits import split_rows
from visprop.errors import InputError
from visprop.experiment import Experiment, varied


def test_each_class_has_its_share():
    iris = Experiment.load("iris").replace("data", test="stratified 0.2", split="stratified 0.3")
    data = load(iris)
    assert data.y_test.sum(0).tolist() == [10, 10, 10]
    assert data.y_valid.sum(0).tolist() == [15, 15, 15]
    assert data.y.sum(0).tolist() == [25, 25, 25]


@pytest.mark.parametrize("share", [0.1, 0.25, 0.33, 0.5, 0.9])
def test_uneven_classes_add_up(share):
    numbers = np.repeat([0, 1, 2, 3], [97, 31, 5, 2])[:, None]
    experiment = Experiment.load("blobs").replace("data", split=f"stratified {share}", test="none")
    found = split_rows(experiment, len(numbers), None, numbers)
    counts = np.bincount(numbers[found.valid, 0], minlength=4)
    assert counts.sum() == round(share * len(numbers))
    assert (abs(counts - share * np.array([97, 31, 5, 2])) < 1).all()
    assert sorted([*found.train, *found.valid]) == list(range(len(numbers)))


def test_the_seed_draws_them():
    iris = Experiment.load("iris").replace("data", split="stratified 0.2", test="none")
    same, other = load(iris), load(iris.replace("training", seed=1))
    np.testing.assert_array_equal(load(iris).x_valid, same.x_valid)
    assert not np.array_equal(other.x_valid, same.x_valid)


def test_numbers_have_no_classes():
    with pytest.raises(InputError, match="goes with classes") as caught:
        load(Experiment.load("sine").replace("data", split="stratified 0.2"))
    assert caught.value.where == "data.split"


def test_it_is_written_and_chosen():
    iris = varied(Experiment.load("iris"), "data.split", "stratified 0.2")
    assert Experiment.from_toml(iris.to_toml()) == iris
    with pytest.raises(InputError, match=r"stratified 0\.2"):
        iris.replace("data", split="stratified 1.5")
