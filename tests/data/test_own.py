"""Rows that are drawn: the same run as before, written out in the experiment, and changed row by row."""

import numpy as np
import pytest

from visprop.data import own
from visprop.errors import InputError
from visprop.experiment import Experiment, varied
from visprop.session import Session


@pytest.mark.parametrize("name", ["circle", "blobs", "sine", "iris", "penguins", "overfitting"])
def test_the_run_stays_the_same(name):
    drawn = own.owned(Experiment.load(name))
    assert drawn.data.x is not None
    assert own.owned(drawn) is drawn
    again = Experiment.from_toml(drawn.to_toml())
    assert again == drawn
    one, other = Session(name), Session(again)
    for session in (one, other):
        session.advance(iterations=30)
    np.testing.assert_array_equal(one.theta, other.theta)
    np.testing.assert_array_equal(one.validation[1], other.validation[1])
    assert one.data.classes == other.data.classes
    assert [one.score(part) for part in ("train", "valid", "test")] == [
        other.score(part) for part in ("train", "valid", "test")
    ]


def test_changed_cells_come_along():
    session = Session("circle")
    session.edit("x", 0.125, (7, 1))
    drawn = own.owned(session.origin, [("x", (7, 1), 0.125)])
    np.testing.assert_array_equal(Session(drawn).data.x, session.data.x)


def test_rows_are_added_moved_and_deleted():
    first = own.owned(Experiment.load("circle"))
    more = own.with_row(first, (0.5, -0.25), (1.0,), "valid")
    assert (more.data.x[-1], more.data.y[-1], more.data.part[-1]) == ((0.5, -0.25), (1.0,), "valid")
    data = Session(more).data
    assert (len(data.x), len(data.x_valid)) == (250, 251)
    moved = own.moved(more, 500, (0.0, 0.75), (-1.0,))
    assert Session(moved).data.x_valid[-1].tolist() == [0.0, 0.75]
    assert own.only(moved, range(500)) == first


def test_what_trains_all_rows_says_nothing_of_parts():
    drawn = own.owned(Experiment.load("lecture"))
    assert drawn == Experiment.load("lecture")
    assert own.with_row(drawn, (0.0, 1.0), (0.0, 1.0)).data.part == ()


def test_a_row_of_each_class_is_left():
    sparse = own.sparse(own.owned(Experiment.load("blobs")))
    assert sorted(sparse.data.y) == sorted(set(sparse.data.y)) and len(sparse.data.y) == 4
    assert len(own.sparse(own.owned(Experiment.load("sine"))).data.x) == 1


def test_nothing_to_train_is_refused():
    sparse = own.sparse(own.owned(Experiment.load("sine")))
    with pytest.raises(InputError, match="one training row has to stay"):
        own.only(sparse, ())


def test_too_many_rows_are_refused():
    many = Experiment.load("circle").replace("data", samples=own.MOST_ROWS + 1)
    with pytest.raises(InputError, match="too many"):
        own.owned(many)


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("part", ["train", "tran"], 'did you mean "train"'),
        ("part", ["train"], "part has 1 rows; 2 are needed"),
        ("classes", ["a", "b", "c"], "3 names of classes"),
        ("classes", ["a", "a"], "the same name"),
        ("split", "every 2", "part says what each row is for"),
        ("part", ["valid", "test"], "leaves none to train"),
    ],
)
def test_what_does_not_fit_is_refused(key, value, sentence):
    two = Experiment.load("lecture").replace(
        "data", x=[[0, 0], [1, 1]], y=[[0, 1], [1, 0]], part=["train", "valid"], classes=["no", "yes"]
    )
    with pytest.raises(InputError, match=sentence):
        Session(two.replace("data", **{key: value}))


def test_another_split_takes_the_place_of_parts():
    drawn = own.owned(Experiment.load("circle"))
    assert varied(drawn, "data.split", "every 5").data.part == ()
    assert varied(drawn, "data.dataset", "spiral").data.classes == ()
