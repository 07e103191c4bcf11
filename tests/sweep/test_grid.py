"""Which runs a sweep has."""

from __future__ import annotations

import pytest

from visprop import Experiment, InputError
from visprop.sweep.grid import grid, pieces
from visprop.sweep.job import Job


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0.1", ["0.1"]),
        ("0.001, 0.01 ,0.1", ["0.001", "0.01", "0.1"]),
        ("[2, 4, 1],[2, 8, 1]", ["[2, 4, 1]", "[2, 8, 1]"]),
        ('["tanh", "relu"],tanh', ['["tanh", "relu"]', "tanh"]),
        ("\"a,b\",'c]'", ['"a,b"', "'c]'"]),
        ("", [""]),
    ],
)
def test_commas_part_values_but_not_lists_or_texts(text: str, values: list[str]) -> None:
    assert pieces(text) == values


def test_every_combination_with_every_seed_and_only_what_differs_is_named() -> None:
    sets = ["training.learning_rate=0.1,0.2", "training.batch_size=5", "network.layers=[2,4,1],[2,3,3,1]"]
    cells = grid("circle", [*sets, "network.activation=tanh"], [3, 4])
    assert [(dict(cell.settings), cell.seed) for cell in cells] == [
        ({"training.learning_rate": rate, "network.layers": layers}, seed)
        for rate in ("0.1", "0.2")
        for layers in ("[2,4,1]", "[2,3,3,1]")
        for seed in (3, 4)
    ]
    assert all(cell.experiment.training.batch_size == 5 for cell in cells)
    assert cells[2].experiment.network.layers == (2, 3, 3, 1)
    assert cells[-1].experiment.training.learning_rate == 0.2
    assert grid("circle", [])[0].experiment == Experiment.load("circle")


@pytest.mark.parametrize("assignment", ["training.learning_rate=0.1,fast", "training.learning_rat=1,2", "learning"])
def test_a_value_that_cannot_be_used_is_named(assignment: str) -> None:
    with pytest.raises(InputError, match=r"^--set: "):
        grid("circle", [assignment])


def test_a_run_has_another_key_where_anything_that_it_is_a_function_of_differs(tmp_path) -> None:
    base, own = Experiment.load("circle"), '[network]\nlayers = [1, 1]\noutput = "identity"\n[data]\ncsv = "t.csv"\n'
    keys = [Job(base).key, Job(base, epochs=3).key, Job(base, iterations=3).key]
    keys.append(Job(base.replace("training", seed=1)).key)
    assert Job(Experiment.load("circle")).key == keys[0]
    for name, row in (("one", "3,4"), ("other", "3,5")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "t.csv").write_text(f"a,b\n1,2\n{row}\n")
        (tmp_path / name / "own.toml").write_text(own)
        keys.append(Job(Experiment.load(tmp_path / name / "own.toml")).key)
    assert len(set(keys)) == len(keys)
