"""The course's homework: a real table, read as it is, trained to a known quality. Skipped without the table."""

from __future__ import annotations

from pathlib import Path

import pytest

from visprop import Experiment, Session

TABLE = Path(__file__).resolve().parents[2] / "shared" / "data" / "hw01" / "covid.train.csv"

HW01 = """
title = "HW01"
[network]
layers = [116, 64, 32, 16, 1]
activation = "relu"
output = "identity"
init = "he"
[data]
csv = "{table}"
target = "tested_positive.4"
ignore = ["id"]
standardize = "both"
split = "every 5"
[training]
cost = "mse"
learning_rate = 0.05
batch_size = 32
"""

pytestmark = pytest.mark.skipif(not TABLE.exists(), reason="the homework's table is not part of the project")


@pytest.fixture
def experiment() -> Experiment:
    return Experiment.from_toml(HW01.format(table=TABLE))


def test_the_table_gives_116_inputs_and_every_fifth_row_for_validation(experiment):
    data = Session(experiment).data
    assert data.x.shape == (2159, 116)
    assert data.x_valid.shape == (540, 116)
    assert data.target_names == ("tested_positive.4",)


def test_training_comes_near_the_best_linear_model(experiment):
    session = Session(experiment)
    session.advance(iterations=60 * session.plan.per_epoch)
    assert session.best_valid_loss < 1.6  # in the target's own unit; least squares reaches 1.17
    assert session.valid_loss() == session.validation[1][-1]
