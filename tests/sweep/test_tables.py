"""What a sweep says of its runs, beside the same from plain lists and the statistics module."""

from __future__ import annotations

import csv
import math
from statistics import mean, stdev

import numpy as np
import pytest

from visprop import Experiment, InputError
from visprop.sweep.compare import apart, compared
from visprop.sweep.curves import bands, curves_csv
from visprop.sweep.folder import Folder
from visprop.sweep.grid import Cell
from visprop.sweep.job import MOST_POINTS, Job, carry_out
from visprop.sweep.tables import Result, as_text, machines, name_of, rank, runs_csv, settings_of

NAN = float("nan")


def result(rate: str, seed: int, loss: float, points: list, finite: bool = True) -> Result:
    cell = Cell((("training.learning_rate", rate),), Experiment.load("circle").replace("training", seed=seed))
    figures = {"iterations": 100, "train_loss": loss, "valid_loss": None}
    curves = {"training": points, "validation": []}
    more = {"stop": None if finite else "not finite", "bits": str(loss), "machine": {"numpy": rate}}
    return Result(cell, {"key": f"{rate}-{seed}", "figures": figures, "curves": curves, "finite": finite, **more})


@pytest.fixture
def results() -> list[Result]:
    return [
        result("0.1", 0, 0.5, [[5, 1.0], [10, 0.5]]),
        result("0.1", 1, 0.25, [[5, 2.0], [10, 0.25], [15, 0.125]]),
        result("9", 0, 0.125, [[5, 4.0]]),
        result("9", 1, NAN, [[5, 8.0], [10, NAN], [15, math.inf]], finite=False),
    ]


def test_means_and_deviations_are_over_the_runs_that_stayed_finite(results: list[Result]) -> None:
    one, other = settings_of(results)
    assert one.mean["train_loss"] == mean([0.5, 0.25])
    assert one.std["train_loss"] == pytest.approx(stdev([0.5, 0.25]))
    assert (other.finite, other.mean["train_loss"], other.std["train_loss"]) == (1, 0.125, None)
    assert one.mean["valid_loss"] is None
    assert [each.settings[0][1] for each in rank([one, other])] == ["9", "0.1"]
    lines = [line.split() for line in as_text([one, other]).splitlines()]
    assert lines[0] == ["learning_rate", "runs", "not", "finite", "iterations", "train_loss"]
    assert lines[1] == ["0.1", "2", "0", "100", "0.375", "±", "0.18"]
    assert lines[2] == ["9", "2", "1", "100", "0.125"]
    assert name_of(one.settings) == "learning_rate=0.1"
    assert machines({each.record["key"]: each.record for each in results}) == 2


def test_a_band_goes_from_the_least_to_the_greatest_of_the_runs_that_came_so_far(results: list[Result]) -> None:
    one, other = bands(settings_of(results), "training")
    np.testing.assert_array_equal(one.at, [5, 10, 15])
    np.testing.assert_array_equal(one.mean, [1.5, 0.375, 0.125])
    np.testing.assert_array_equal(one.low, [1, 0.25, 0.125])
    np.testing.assert_array_equal(one.high, [2, 0.5, 0.125])
    np.testing.assert_array_equal(one.count, [2, 2, 1])
    np.testing.assert_array_equal(other.mean, [6, NAN, NAN])
    assert all(len(band.at) == 0 for band in bands(settings_of(results), "validation"))
    rows = list(csv.reader(curves_csv(settings_of(results)).splitlines()))
    assert rows[0] == ["training.learning_rate", "curve", "updates", "mean", "min", "max", "runs"]
    assert rows[1] == ["0.1", "training", "5", "1.5", "1.0", "2.0", "2"]
    rows = list(csv.reader(runs_csv(results).splitlines()))
    assert rows[2] == ["0.1", "1", "100", "0.25", "", ""] and rows[4][-1] == "not finite"


def test_two_sweeps_are_compared_bit_for_bit_and_else_the_largest_difference_is_told() -> None:
    ours = {"a": result("1", 0, 0.5, [[5, 1.0]]).record, "b": result("1", 1, 0.5, [[5, 1.0], [6, 3.0]]).record}
    same = compared(ours, dict(ours))
    assert (same.runs, same.different, same.difference) == (2, 0, 0.0)
    changed = {**ours["b"], "bits": "other", "curves": {"training": [[5, 1.25], [6, 3.0]], "validation": []}}
    found = compared(ours, {"b": changed, "c": ours["a"]})
    assert (found.runs, found.different, found.name, found.key) == (1, 1, "training", "b")
    assert found.difference == 0.25 / 1.25


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [(NAN, NAN, 0), (0.0, 0.0, 0), (None, None, 0), (1.0, None, math.inf), (-1.0, 1.0, 2), (1.0, NAN, math.inf)],
)
def test_how_far_two_numbers_are_apart(one: float | None, other: float | None, expected: float) -> None:
    assert apart(one, other) == expected


def test_a_record_comes_back_from_its_file_and_a_broken_one_is_named(tmp_path) -> None:
    folder, kept = Folder(tmp_path / "out"), result("9", 1, NAN, [[5, 8.0], [10, math.inf]]).record
    folder.make()
    folder.write(kept)
    found = folder.read([kept["key"], "not there"])[kept["key"]]
    assert math.isnan(found["figures"].pop("train_loss"))
    assert found["figures"] == {"iterations": 100, "valid_loss": None}
    assert found["curves"] == kept["curves"] and found["bits"] == kept["bits"]
    path = tmp_path / "out" / "runs" / f"{kept['key']}.json"
    for text in ("{", "[]", '{"figures": 3}', path.read_text().replace("8.0", '"x"')):
        path.write_text(text)
        with pytest.raises(InputError, match="delete it"):
            folder.read([kept["key"]])


def test_the_curve_of_a_run_has_a_mean_for_each_epoch_or_for_many() -> None:
    base = Experiment.load("circle").replace("training", batch_size=50, validate_every=2)
    record = carry_out(Job(base, epochs=6))
    assert record["figures"]["iterations"] == 30 and record["stop"] is None and record["finite"]
    assert [at for at, _ in record["curves"]["training"]] == [5, 10, 15, 20, 25, 30]
    assert [at for at, _ in record["curves"]["validation"]] == [10, 20, 30]
    assert record["curves"]["validation"][-1][1] == record["figures"]["valid_loss"]
    long = carry_out(Job(base.replace("training", batch_size=250, validate_every=1000), epochs=MOST_POINTS + 2))
    points = long["curves"]["training"]
    assert len(points) == MOST_POINTS // 2 + 1 and points[0][0] == 2
