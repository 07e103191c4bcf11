"""Two sessions in lock-step, and the scene of overfitting."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import Experiment, Session
from visprop.abreast import Abreast, overfitting


def pair(by: str = "iteration") -> Abreast:
    return Abreast(Session("circle"), Session(Experiment.load("circle", ["training.batch_size=100"])), by)


def test_both_make_the_same_number_of_updates_and_each_is_its_own_run():
    both = pair()
    for _ in range(3):
        both.step()
    both.advance(0.001)
    done = both.done
    assert done >= 4 and [session.counts.updates for session in both.sessions] == [done, done]
    alone = Session("circle")
    alone.advance(iterations=done)
    assert np.array_equal(alone.theta, both.left.theta) and alone.digest() == both.left.digest()
    both.back()
    assert [session.counts.updates for session in both.sessions] == [done - 1, done - 1]
    both.reset()
    assert both.done == 0 and both.right.cursor == Session("circle").cursor


def test_by_epochs_both_have_seen_the_data_as_often():
    both = pair("epoch")
    both.go(4)
    assert [session.counts.epochs for session in both.sessions] == [4, 4]
    assert [session.counts.updates for session in both.sessions] == [100, 12]
    assert both.left.counts.examples == both.right.counts.examples == 1000
    both.back()
    assert [session.counts.updates for session in both.sessions] == [75, 9]


def test_the_one_that_is_behind_is_brought_to_the_other():
    left, right = Session("xor"), Session("xor")
    left.advance(iterations=7)
    right.step("op")
    assert Abreast(left, right).done == right.counts.updates == 7
    with pytest.raises(ValueError, match="neither"):
        Abreast(left, right, "hour")


def test_where_one_stops_the_other_goes_no_further():
    ends = Abreast(Session("circle"), Session(Experiment.load("circle", ["training.epochs=2"])))
    stop = ends.go(200)
    assert stop.ending == "epochs"
    assert [session.counts.updates for session in ends.sessions] == [50, 50]


def test_the_large_network_overfits_and_the_small_one_does_not():
    both = overfitting()
    small, large = both.sessions
    both.go(300)
    early = large.valid_loss()
    both.go(2000)
    assert large.train_loss() < small.train_loss() / 4
    assert large.valid_loss() > 2 * small.valid_loss() and large.valid_loss() > 2 * early
    assert small.valid_loss() < 1.3 * small.best_valid_loss
