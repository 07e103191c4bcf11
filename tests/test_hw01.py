"""The course's homework: any year's table, read as it is, trained to a known quality.

The table of 2022 is no part of the project: what needs it is skipped without it. The tables made here have the shapes
of other years' editions.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from tests.test_cli import run
from visprop import Experiment, Session
from visprop.errors import InputError
from visprop.experiment import TableNeeded
from visprop.files.moments import from_text, to_text
from visprop.picture.look import Look

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "hw01"
TABLE, TEST = FOLDER / "covid.train.csv", FOLDER / "covid.test.csv"
needs_table = pytest.mark.skipif(not TABLE.exists(), reason="the homework's table is not part of the project")

ASKED = ("cli", "ili", "wearing_mask", "tested_positive")
YEARS = {"three days": (40, 3), "five days": (37, 5), "two days": (34, 2)}


def edition(folder: Path, states: int, days: int, dirt: str = "") -> None:
    """covid.train.csv and covid.test.csv of 60 and 7 rows. Today's cases are those of the day before and a bit."""
    random.seed(states)
    header = ["id", "ID", *(f"S{n}" for n in range(1, states))]  # ID is Idaho
    for day in range(days):
        header += [name if dirt == "repeated" or not day else f"{name}.{day}" for name in ASKED]
    rows = []
    for number in range(67):
        cells = [float(n == number % states) for n in range(states)]
        for _ in range(days):
            cells += [random.uniform(0, 3), random.uniform(0, 3), random.uniform(50, 90), random.uniform(2, 20)]
        cells[-1] = cells[-1 - len(ASKED)] * 1.1 + cells[-4]
        rows.append([str(number), *(f"{cell:.4f}" for cell in cells)])
    if dirt == "blanks":
        header = [f" {name} " for name in header]
    mark, point = (";", ",") if dirt == "semicolons" else (",", ".")
    for name, some, columns in (("train", rows[:60], None), ("test", rows[60:], -1)):
        lines = [mark.join(line[:columns]).replace(".", point) for line in some]
        head = mark.join(header[:columns])
        text = "\r\n".join([head, *lines, ""]) if dirt == "windows" else "\n".join([head, *lines, ""])
        mode = "utf-16" if dirt == "utf-16" else "utf-8-sig" if dirt == "windows" else "utf-8"
        (folder / f"covid.{name}.csv").write_bytes(text.encode(mode))


@pytest.mark.parametrize("dirt", ["", "repeated", "blanks", "windows", "utf-16", "semicolons"])
@pytest.mark.parametrize("year", YEARS)
def test_any_years_edition_is_opened_trained_and_answered(capsys, tmp_path, monkeypatch, year, dirt):
    states, days = YEARS[year]
    edition(tmp_path, states, days, dirt)
    monkeypatch.chdir(tmp_path)
    options = ["--set", "data.csv=covid.train.csv", "--set", "data.offset=3", "--epochs", "3", "--json"]
    code, out, err = run(capsys, "train", "hw01", *options, "--predict", "covid.test.csv", "-o", "pred.csv")
    assert (code, err) == (0, "")
    assert json.loads(out)["best_valid_loss"] > 0
    lines = (tmp_path / "pred.csv").read_text().splitlines()
    assert lines[0] == "id,tested_positive"
    assert [line.split(",")[0] for line in lines[1:]] == [str(n) for n in range(60, 67)]
    session = Session(Experiment.load("hw01", ["data.csv=covid.train.csv"]))
    assert session.experiment.network.layers[0] == session.data.x.shape[1] == states + days * len(ASKED) - 1
    assert session.data.x.shape[0] == 48
    assert session.data.target_names == (f"tested_positive.{days - 1}",)


def test_inputs_are_chosen_and_the_moment_can_be_sent(tmp_path, monkeypatch):
    edition(tmp_path, 40, 3)
    monkeypatch.chdir(tmp_path)
    session = Session(Experiment.load("hw01", ["data.csv=covid.train.csv", "data.features=top 3"]))
    assert session.experiment.network.layers == (3, 64, 32, 1)
    assert "tested_positive.1" in session.data.input_names  # what today's cases are made of
    session.advance(iterations=2)
    again = from_text(to_text(session, Look()), "", chosen=[session.origin.data.csv]).reached()
    assert again.session.digest() == session.digest()
    by_hand = Experiment.load("hw01", ["data.csv=covid.train.csv", 'data.features=["cli.2", "tested_positive.1"]'])
    assert Session(by_hand).data.x.shape == (48, 2)


def test_without_a_table_a_sentence_says_what_to_do(capsys, tmp_path):
    code, out, err = run(capsys, "train", "hw01")
    assert (code, out) == (2, "")
    assert err == "visprop: hw01: data.csv: This experiment reads a table of your own: add --set data.csv=FILE.\n"
    with pytest.raises(TableNeeded):
        Experiment.load("hw01")
    code, _, err = run(capsys, "train", "hw01", "--set", f"data.csv={tmp_path / 'none.csv'}")
    assert (code, err.count("\n")) == (2, 1)
    assert "none.csv does not exist" in err


def test_a_table_without_cases_is_refused(tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("id,a,b\n1,2,3\n4,5,6\n")
    with pytest.raises(InputError, match="tested_positive"):
        Session(Experiment.load("hw01", [f"data.csv={path}"]))


@needs_table
def test_the_table_gives_116_inputs_and_every_fifth_row_for_validation():
    data = Session(Experiment.load("hw01", [f"data.csv={TABLE}"])).data
    assert data.x.shape == (2159, 116)
    assert data.x_valid.shape == (540, 116)
    assert data.target_names == ("tested_positive.4",)


@needs_table
def test_the_shipped_settings_come_below_the_best_linear_model(capsys, tmp_path):
    output = tmp_path / "pred.csv"
    options = ["--set", f"data.csv={TABLE}", "--set", "data.offset=0", "--predict", str(TEST), "-o", str(output)]
    code, out, _ = run(capsys, "train", "hw01", *options, "--json")
    assert code == 0
    # Least squares over the five folds: 1.17; on this fold PyTorch: 0.91.
    assert json.loads(out)["best_valid_loss"] <= 0.96
    lines = output.read_text().splitlines()
    assert (lines[0], len(lines)) == ("id,tested_positive", 1079)
    assert all(0 < float(line.split(",")[1]) < 60 for line in lines[1:])
