"""Runs that are kept: what they hold, how they differ, and that they can be run again."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import Experiment, Session
from visprop.debugger.counting import Counts
from visprop.debugger.keptruns import KeptRuns, differences


def test_a_run_is_kept_as_it_is_and_runs_again_bit_for_bit():
    session = Session("circle")
    session.advance(iterations=60)
    session.edit("learning_rate", 0.3)
    session.advance(iterations=40)
    session.seek(10)  # what is kept is the run, wherever one looks at it
    kept = KeptRuns().keep(session.run(), "first")
    assert (kept.name, kept.iterations, kept.epochs) == ("first", 100, 4)
    losses, validation = kept.losses.copy(), [part.copy() for part in kept.validation]
    session.seek(100)
    session.advance(iterations=50)
    assert np.array_equal(kept.losses, losses) and len(session.run().losses) == 150
    assert all(np.array_equal(a, b) for a, b in zip(kept.validation, validation, strict=True))
    again = Session(kept.experiment, kept.edits)
    again.advance(iterations=100)
    assert np.array_equal(again.losses, kept.losses)
    assert (again.best_valid_loss, again.best_epoch) == (kept.best_valid_loss, kept.best_epoch)


def test_losses_are_in_the_targets_own_unit():
    session = Session(Experiment.load("sine").replace("data", standardize="both"))
    session.advance(iterations=5)
    run = session.run()
    assert run.own_unit
    assert run.losses == pytest.approx(session.losses * session.data.y_std[0] ** 2, rel=1e-15)


def test_branches_are_runs_too():
    session = Session("circle")
    session.advance(iterations=50)
    session.seek(20)
    session.edit("l2", 0.1)
    session.advance(iterations=5)
    runs = [session.run(branch.name) for branch in session.branches]
    assert [run.iterations for run in runs] == [50, 25]
    assert np.array_equal(runs[0].losses[:20], runs[1].losses[:20])
    assert differences(*runs) == (("l2 from iteration 20 on", "–", "0.1"),)
    listed = KeptRuns()
    listed.keep(runs[0], "kept")
    assert [run.name for run in listed.with_branches(runs)] == ["kept", "main", "branch 1"]
    with pytest.raises(KeyError):
        session.run("none")


def test_what_differs_is_listed_key_by_key():
    one = Session("circle").run()
    changes = ["network.layers=[2, 3, 3, 3, 1]", "training.optimizer=adam", "training.learning_rate=0.01"]
    other = Session(Experiment.load("circle", [*changes, "network.activation=relu", "data.noise=0.25"])).run()
    assert differences(one, one) == ()
    assert differences(one, other) == (
        ("network.layers", "2, 4, 2, 1", "2, 3, 3, 3, 1"),
        ("network.activation", "tanh", "relu"),
        ("data.noise", "0", "0.25"),
        ("training.learning_rate", "0.1", "0.01"),
        ("training.optimizer", "sgd", "adam"),
    )
    deeper = Session(Experiment.load("circle", ["network.layers=[2, 4, 2, 2, 1]"])).run()
    assert [key for key, *_ in differences(one, deeper)] == ["network.layers"]  # the activation is the same one
    mixed = [
        Session(Experiment.load("circle", [f'network.activation=["{a}", "{b}"]'])).run()
        for a, b in (("relu", "tanh"), ("tanh", "relu"))
    ]
    assert differences(*mixed) == (("network.activation", "relu, tanh", "tanh, relu"),)
    rows = {key: values for key, *values in differences(one, Session("lecture").run())}
    assert rows["network.parameters"] == ["–", "3 given"] and rows["data.x"] == ["–", "1 given"]


def test_the_best_of_a_run_ignores_what_is_no_number():
    session = Session(Experiment.load("circle", ["network.output=identity", "training.learning_rate=1e200"]))
    session.advance(iterations=30)
    assert session.run().best_epoch is None
    assert Session("lecture").run().best_valid_loss is None


def test_names_of_kept_runs_are_all_different():
    kept, run = KeptRuns(), Session("xor").run()
    assert [kept.keep(run).name, kept.keep(run).name, kept.keep(run, " a ").name] == ["main", "main 2", "a"]
    kept.rename("main", "b")
    for name, new in (("a", "b"), ("a", " ")):
        with pytest.raises(ValueError, match="no new name"):
            kept.rename(name, new)
    kept.drop("main 2")
    assert kept.names == ("b", "a")
    with pytest.raises(KeyError):
        kept.drop("main 2")


# Counters


def test_an_update_is_not_an_epoch():
    session = Session(Experiment.load("circle", ["training.batch_size=60"]))
    assert session.counts == Counts(examples=0, updates=0, epochs=0, rows=250, batch=60, per_epoch=5)
    session.step("op")
    assert session.counts.updates == 0
    session.advance(iterations=4)
    assert session.counts == Counts(240, 4, 0, 250, 60, 5)
    session.advance(iterations=1)
    assert session.counts == Counts(250, 5, 1, 250, 60, 5)
    session.seek(2)
    assert session.counts == Counts(120, 2, 0, 250, 60, 5)


def test_examples_are_counted_through_every_edit():
    session, seen = Session("circle"), 0
    for k in range(120):
        if k in (13, 40, 77):
            session.edit("batch_size", {13: 60, 40: 7, 77: 1000}[k])
        if k == 50:
            session.edit("x", 0.5, (3, 1))
        session.advance(iterations=1)
        seen += len(session.tape["rows"])
        counts = session.counts
        assert (counts.examples, counts.updates) == (seen, k + 1)
    assert (counts.batch, counts.per_epoch, counts.rows) == (250, 1, 250)
    assert counts.epochs == session.epoch + 1
