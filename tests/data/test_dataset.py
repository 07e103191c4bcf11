"""From an experiment to arrays: splits, standardising, ranges of targets, dtype."""

import numpy as np
import pytest

from visprop.data import load
from visprop.data.splits import split_rows
from visprop.errors import InputError
from visprop.experiment import Experiment


def inline(x, y, output="identity", cost="half_se", **keys):
    network = f"[network]\nlayers = [{len(x[0])}, {len(y[0])}]\noutput = '{output}'\n"
    experiment = Experiment.from_toml(network + "[data]\ndataset = 'sine'", "net.toml")
    experiment = experiment.replace("training", cost=cost)
    return experiment.replace("data", dataset=None, samples=None, noise=None, x=x, y=y, **keys)


TEN = [[float(n), 1.0] for n in range(10)]
ONE_EACH = [[float(n)] for n in range(10)]


def test_inline_rows_come_as_they_are():
    data = load(Experiment.load("lecture"))
    assert data.x.tolist() == [[1, -1]]
    assert data.y.tolist() == [[1, 0]]
    assert (data.x_valid.shape, data.y_valid.shape) == ((0, 2), (0, 2))
    assert (data.input_names, data.target_names) == (("x1", "x2"), ("y1", "y2"))
    assert (data.x_mean.tolist(), data.x_std.tolist()) == ([0, 0], [1, 1])
    assert (data.y_mean.tolist(), data.y_std.tolist()) == ([0, 0], [1, 1])


def test_every_nth_row_validates():
    data = load(inline(TEN, ONE_EACH, split="every 5", offset=3))
    assert data.y_valid[:, 0].tolist() == [3, 8]
    assert data.y[:, 0].tolist() == [0, 1, 2, 4, 5, 6, 7, 9]


def test_a_random_split_is_the_seed_s_and_covers_all_rows():
    experiment = inline(TEN, ONE_EACH, split="random 0.3")
    data, again, other = (load(experiment.replace("training", seed=seed)) for seed in (1, 1, 3))
    assert len(data.y_valid) == 3
    assert sorted([*data.y[:, 0], *data.y_valid[:, 0]]) == list(range(10))
    assert data.y[:, 0].tolist() == sorted(data.y[:, 0])
    assert np.array_equal(data.y, again.y)
    assert not np.array_equal(data.y, other.y)
    rng = np.random.default_rng(np.random.SeedSequence(1, spawn_key=(2,)))
    assert data.y_valid[:, 0].tolist() == sorted(rng.permutation(10)[:3])


@pytest.mark.parametrize(
    ("rows", "split", "offset"), [(1, "every 2", 0), (3, "every 5", 4), (2, "random 0.1", 0), (2, "random 0.9", 0)]
)
def test_a_split_leaves_rows_on_both_sides(rows, split, offset):
    experiment = inline(TEN[:rows], ONE_EACH[:rows], split=split, offset=offset)
    with pytest.raises(InputError, match=f"{rows} rows") as caught:
        load(experiment)
    assert (caught.value.source, caught.value.where) == ("net.toml", "data.split")


def test_rows_of_a_split_are_each_in_one_part():
    parts = split_rows(inline(TEN, ONE_EACH, split="every 3"), 10)
    train, valid = parts.train, parts.valid
    assert (train.tolist(), valid.tolist()) == ([1, 2, 4, 5, 7, 8], [0, 3, 6, 9])


@pytest.mark.parametrize("mode", ["inputs", "both"])
def test_standardising_uses_the_training_rows_only(mode):
    x = [[float(n), 0.1, -3.0] for n in range(9)] + [[1000.0, 0.7, 5.0]]
    data = load(inline(x, ONE_EACH, standardize=mode, split="every 10", offset=9))
    assert data.x_mean.tolist() == [4, 0.1, -3]
    assert data.x_std.tolist() == [pytest.approx(np.std(range(9))), 1, 1]
    assert data.x.mean(axis=0) == pytest.approx([0, 0, 0])
    assert data.x[:, 0].std() == pytest.approx(1)
    assert (data.x[:, 1:] == 0).all()
    assert data.x_valid[0] == pytest.approx([(1000 - 4) / np.std(range(9)), 0.6, 8])
    if mode == "both":
        assert (data.y_mean.tolist(), data.y_std.tolist()) == ([4], [pytest.approx(np.std(range(9)))])
        assert data.y_valid * data.y_std + data.y_mean == pytest.approx(np.array([[9]]))
    else:
        assert (data.y_mean.tolist(), data.y_std.tolist()) == ([0], [1])
        assert data.y_valid.tolist() == [[9]]


def test_a_constant_column_is_exactly_zero_though_its_mean_is_not_exact():
    data = load(inline([[0.1]] * 7, ONE_EACH[:7], standardize="inputs"))
    assert data.x.tolist() == [[0.0]] * 7


@pytest.mark.parametrize(
    ("output", "cost", "y", "row"),
    [
        ("sigmoid", "bce", [[0.0], [1.0], [0.5], [1.5]], "Row 4"),
        ("sigmoid", "bce", [[0.0], [-1e-12]], "Row 2"),
        ("softmax", "cross_entropy", [[0.5, 0.5], [0.4, 0.5]], "Row 2"),
        ("softmax", "cross_entropy", [[-0.5, 1.5]], "Row 1"),
        ("softmax", "cross_entropy", [[0.5, 0.5 + 2e-9]], "Row 1"),
    ],
)
def test_targets_out_of_their_cost_s_range_are_refused(output, cost, y, row):
    with pytest.raises(InputError) as caught:
        load(inline([[1.0]] * len(y), y, output, cost))
    assert (caught.value.source, caught.value.where) == ("net.toml", "data.y")
    assert row in caught.value.sentence
    assert cost in caught.value.sentence


@pytest.mark.parametrize(
    ("output", "cost", "y"),
    [("sigmoid", "bce", [[0.0], [1.0], [0.3]]), ("softmax", "cross_entropy", [[0.1, 0.2, 0.7], [0, 0, 1]])],
)
def test_targets_at_the_ends_of_the_range_are_taken(output, cost, y):
    assert load(inline([[1.0]] * len(y), y, output, cost)).y.tolist() == y


def test_a_bad_target_in_a_file_is_named_by_its_line(tmp_path):
    (tmp_path / "t.csv").write_text("a,y\n1,0\n\n1,2\n")
    text = "[network]\nlayers = [1, 1]\n[data]\ncsv = 't.csv'\n[training]\ncost = 'bce'"
    with pytest.raises(InputError, match="Line 4") as caught:
        load(Experiment.from_toml(text, str(tmp_path / "net.toml")))
    assert caught.value.source == str(tmp_path / "t.csv")


@pytest.mark.parametrize(("dtype", "expected"), [(None, "float32"), ("float64", "float64")])
def test_arrays_have_the_experiment_s_dtype_unless_told(dtype, expected):
    experiment = inline(TEN, ONE_EACH, split="every 5").replace("network", dtype="float32")
    data = load(experiment, dtype)
    for cells in (data.x, data.y, data.x_valid, data.y_valid):
        assert cells.dtype == expected
        assert cells.flags.c_contiguous
        assert not cells.flags.writeable


@pytest.mark.parametrize(
    ("x", "standardize", "dtype", "part"),
    [
        ([[1.0], [3e38], [-3e38]], "none", "float32", None),
        ([[1e300], [-1e300]], "inputs", "float64", "too large to be standardised"),
        ([[1e308], [1.7e308]], "inputs", "float64", "too large to be standardised"),
    ],
)
def test_numbers_too_large_are_refused_without_a_warning(x, standardize, dtype, part):
    experiment = inline(x, [[0.0]] * len(x), standardize=standardize).replace("network", dtype=dtype)
    if part is None:
        assert np.isfinite(load(experiment).x).all()
        return
    with pytest.raises(InputError, match=part):
        load(experiment)


def test_a_file_s_number_too_large_for_float32_is_named_by_its_line(tmp_path):
    (tmp_path / "t.csv").write_text("a,y\n1,0\n1e39,1\n")
    text = "[network]\nlayers = [1, 1]\ndtype = 'float32'\n[data]\ncsv = 't.csv'"
    with pytest.raises(InputError, match=r"Line 3: .*float32"):
        load(Experiment.from_toml(text, str(tmp_path / "net.toml")))
