"""`visprop train`: keys from the command line, several seeds, predictions for another table."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tests.test_cli import run
from visprop import Experiment, Session

TABLE = """
[network]
layers = [2, 3, 1]
activation = "tanh"
output = "identity"
[data]
csv = "train.csv"
target = "t.1"
ignore = ["id"]
standardize = "both"
split = "every 4"
[training]
cost = "mse"
learning_rate = 0.3
batch_size = 4
epochs = 12
keep_best = true
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An experiment on a table whose header repeats a name, and a table to answer whose columns stand otherwise."""
    rng = np.random.default_rng(3)
    rows = rng.normal(size=(24, 2)) * [3, 50] + [10, -200]
    lines = ["id,t,u,t"] + [f"r{n},{u!r},{v!r},{100 + 2 * u - v / 9!r}" for n, (u, v) in enumerate(rows.tolist())]
    (tmp_path / "train.csv").write_text("\n".join(lines))
    (tmp_path / "own.toml").write_text(TABLE)
    (tmp_path / "test.csv").write_text('u,more,id,t\n-190,x,"a,1",12\n-250.5,y,b,8.5\n0,z,,1e1\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", [["train", "--epochs", "2", "--json"], ["trace", "--json"], ["check"]])
def test_set_changes_the_experiment_of_every_command(capsys, command):
    name, *options = command
    _, plain, _ = run(capsys, name, "circle", *options)
    code, changed, err = run(
        capsys, name, "circle", *options, "--set", "training.batch_size=5", "--set", "data.noise=1"
    )
    assert (code, err) == (0, "")
    assert changed != plain
    if name == "train":
        found = json.loads(changed)
        session = Session(Experiment.load("circle").replace("training", batch_size=5).replace("data", noise=1.0))
        session.advance(iterations=100)
        assert (found["iterations"], found["train_loss"]) == (100, session.train_loss())


@pytest.mark.parametrize("command", ["", "trace", "train", "check", "render", "export"])
def test_a_wrong_key_is_one_sentence_and_2(capsys, tmp_path, command):
    more = {"render": ["-o", str(tmp_path / "x.png")], "export": ["--numpy", str(tmp_path / "x.py")]}.get(command, [])
    code, out, err = run(capsys, *command.split(), "circle", *more, "--set", "training.sed=1")
    assert (code, out) == (2, "")
    assert err == 'visprop: --set: training.sed: The key "sed" is not known: did you mean "seed"?\n'
    assert not list(tmp_path.iterdir())


def test_a_moment_has_its_own_experiment(capsys, tmp_path):
    moment = tmp_path / "moment.toml"
    moment.write_text('at = "3:end"\nexperiment = "circle"\n')
    code, _, err = run(capsys, "render", "-o", "x.png", "--at", str(moment), "--set", "training.seed=1")
    assert (code, err.count("\n")) == (2, 1)
    assert "--set" in err


def test_several_seeds_give_a_row_each_and_their_mean_and_deviation(capsys):
    options = ["circle", "--epochs", "4"]
    code, out, err = run(capsys, "train", *options, "--seed", "7", "--seed", "0", "--seed", "9", "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert [each["seed"] for each in found["runs"]] == [7, 0, 9]
    single = json.loads(run(capsys, "train", *options, "--seed", "0", "--json")[1])
    assert {**single, "seconds": 0} == {key: 0 if key == "seconds" else found["runs"][1][key] for key in single}
    losses = np.array([each["valid_loss"] for each in found["runs"]])
    assert found["mean"]["valid_loss"] == pytest.approx(losses.sum() / 3, rel=1e-15)
    assert found["std"]["valid_loss"] == pytest.approx(np.sqrt(((losses - losses.mean()) ** 2).sum() / 2), rel=1e-13)
    assert list(found["mean"]) == list(found["std"]) == list(single)


def test_the_number_of_seeds_counts_on_from_the_experiments_own(capsys):
    code, out, _ = run(capsys, "train", "circle", "--epochs", "1", "--seeds", "2", "--set", "training.seed=5")
    lines = [line.split() for line in out.splitlines()]
    assert code == 0
    assert [line[0] for line in lines] == ["seed", "5", "6", "mean", "std"]
    assert {len(line) for line in lines} == {len(lines[0])}


def test_several_seeds_without_validation_leave_gaps(capsys):
    _, out, _ = run(capsys, "train", "lecture", "--iterations", "5", "--seeds", "2", "--json")
    found = json.loads(out)
    assert found["mean"]["valid_loss"] is found["std"]["best_epoch"] is None
    assert found["std"]["train_loss"] == 0


def test_one_seed_that_is_not_finite_is_said_and_gives_1(capsys):
    options = ["--set", "training.learning_rate=1e200", "--set", "network.output=identity", "--iterations", "9"]
    code, out, err = run(capsys, "train", "circle", *options, "--seeds", "2", "--json")
    assert code == 1
    assert [each["iterations"] < 9 for each in json.loads(out)["runs"]] == [True, True]
    assert [err.count(f"visprop: circle: seed {n}: ") for n in (0, 1)] == [1, 1]


def test_predictions_are_those_of_the_best_epoch_in_the_targets_unit(capsys, folder):
    code, out, err = run(capsys, "train", "own.toml", "--predict", "test.csv", "-o", "pred.csv", "--json")
    assert code == 0
    assert "12 epochs" in err
    assert [line.split(",")[0] for line in (folder / "pred.csv").read_text().splitlines()] == ["id", '"a', "b", ""]
    text = (folder / "pred.csv").read_bytes().decode()
    assert text.startswith('id,t\n"a,1",') and text.endswith("\n") and "\r" not in text
    given = [float(line.rpartition(",")[2]) for line in text.splitlines()[1:]]

    session = Session(Experiment.load("own.toml"))
    session.advance(iterations=12 * session.plan.per_epoch)
    best = json.loads(out)["best_epoch"]
    assert best == session.best_epoch
    session.seek((best + 1) * session.plan.per_epoch)
    (W1, b1), (W2, b2) = [(session.tape[f"W[{n}]"], session.tape[f"b[{n}]"]) for n in (1, 2)]
    table = np.loadtxt(folder / "train.csv", delimiter=",", skiprows=1, usecols=(1, 2, 3))
    seen = np.delete(table, np.s_[::4], 0)
    mean, std = seen.mean(0), seen.std(0)
    for value, row in zip(given, [(12, -190), (8.5, -250.5), (10, 0)], strict=True):
        z = W1 @ ((np.array(row) - mean[:2]) / std[:2]) + b1
        assert value == pytest.approx((W2 @ np.tanh(z) + b2)[0] * std[2] + mean[2], rel=1e-12)


def test_rows_without_a_name_are_counted_from_0(capsys, folder):
    (folder / "test.csv").write_text("t;u\n1;2\n3;4\n")
    assert run(capsys, "train", "own.toml", "--predict", "test.csv", "-o", "pred.csv")[0] == 0
    assert [line.split(",")[0] for line in (folder / "pred.csv").read_text().splitlines()] == ["id", "0", "1"]


@pytest.mark.parametrize(
    ("test", "words"),
    [
        ("id,t,v\n1,2,3\n", "test.csv: Columns of the training table are missing (1): u."),
        ("id,t,u\n1,2,three\n", 'test.csv: line 2, column "u": "three" is not a finite number.'),
        ("id,t,u\n1,2,\n", 'test.csv: line 2, column "u": '),
        (None, "test.csv: The file does not exist."),
    ],
)
def test_a_table_that_cannot_be_answered_is_refused_before_training(capsys, folder, monkeypatch, test, words):
    (folder / "test.csv").unlink()
    if test:
        (folder / "test.csv").write_text(test)
    monkeypatch.setattr(Session, "advance", None)
    code, out, err = run(capsys, "train", "own.toml", "--predict", "test.csv", "-o", "pred.csv")
    assert (code, out) == (2, "")
    assert words in err
    assert not (folder / "pred.csv").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--predict", "test.csv"], "Name the file to write as well"),
        (["-o", "pred.csv"], "name their table, --predict"),
        (["--predict", "test.csv", "-o", "pred.csv", "--seeds", "2"], "give one seed"),
        (["--predict", "test.csv", "-o", "no/pred.csv"], "There is no such folder"),
        (["--seed", "1", "--seeds", "2"], "not allowed with"),
        (["--seed", "-1"], "'-1' is not a whole number"),
        (["--seeds", "0"], "'0' is not a whole number from 1 up"),
    ],
)
def test_options_that_do_not_go_together_are_refused(capsys, folder, options, words):
    code, out, err = run(capsys, "train", "own.toml", *options)
    assert (code, out) == (2, "")
    assert words in err


@pytest.mark.parametrize(
    ("outputs", "output", "cost"), [(1, "sigmoid", "bce"), (1, "tanh", "half_se"), (2, "softmax", "cross_entropy")]
)
def test_classes_are_answered_by_their_words(capsys, folder, outputs, output, cost):
    words = ["no", "yes"]
    rows = [f"r{n},{n % 7},{words[n % 7 > 3]}" for n in range(40)]
    (folder / "train.csv").write_text("\n".join(["id,a,word", *rows]))
    (folder / "test.csv").write_text("a,id\n0,p\n6.5,q\n1,r\n")
    changes = [f"network.layers=[1, 4, {outputs}]", f"network.output={output}", f"training.cost={cost}"]
    changes += ["data.label=word", "data.target=", "data.standardize=inputs", "training.epochs=60"]
    options = [part for change in changes for part in ("--set", change)]
    code, out, _ = run(capsys, "train", "own.toml", *options, "--predict", "test.csv", "-o", "pred.csv", "--json")
    assert (code, json.loads(out)["valid_accuracy"]) == (0, 1.0)
    assert (folder / "pred.csv").read_text() == "id,word\np,no\nq,yes\nr,no\n"
