"""Everything wrong is refused with its place and one sentence."""

import pytest

from tests.experiment.texts import DATA, FULL, NETWORK, parameters, refused, with_value
from visprop.experiment import (
    COST_NAMES,
    OUTPUT_NAMES,
    Experiment,
    refusal,
)

# What is wrong, where, and words of the sentence.

BROKEN = [
    ("x = [1, 2", "end of document", ["Not valid TOML"]),
    ("title = 'a'\nb = = 2", "line 2, column 5", ["Not valid TOML"]),
    ("a = 1\na = 2\n", "line 2, column 6", ["Not valid TOML"]),
    ("a = " + "[" * 5000, "", ["nested"]),
    ("a = " + "9" * 5000, "", ["Not valid TOML"]),
]
TOP = [
    ("", "network.layers", ["missing"]),
    (DATA, "network.layers", ["missing"]),
    (NETWORK, "data", ["x and y", "dataset", "csv", "none of them"]),
    (NETWORK + DATA + 'dataset = "xor"', "data", ["Either", "x and y, dataset"]),
    (NETWORK + "[data]\nx = [[1, 2]]", "data.y", ["missing"]),
    (NETWORK + "[data]\ny = [[1]]", "data.x", ["missing"]),
    ("[netwrok]\n" + DATA, "netwrok", ['"netwrok"', '"network"']),
    ("learning_rate = 1\n" + NETWORK + DATA, "learning_rate", ["belongs", "[training]"]),
    ("title = 3\n" + NETWORK + DATA, "title", ["text in quotes", "3"]),
    ("network = 3\n" + DATA, "network", ["section", "[network]"]),
    ("[[network]]\nlayers = [1, 1]\n" + DATA, "network", ["section"]),
    (NETWORK + DATA + "[training]\nlearning_rat = 1", "training.learning_rat", ['"learning_rate"']),
    (NETWORK + DATA + "[training]\nxyz = 1", "training.xyz", ["did you mean"]),
    (NETWORK + "batch_size = 2\n" + DATA, "network.batch_size", ["belongs", "[training]"]),
    (NETWORK + FULL.replace("b =", "B =", 1) + DATA, "network.parameters", ["Layer 1", "W and b"]),
    (NETWORK + FULL + "w = [1]\n" + DATA, "network.parameters.w", ['"W"']),
]
VALUES = [
    ("network.layers", "[2, 0, 1]", ["Entry 2 is 0", "1 to 10,000"]),
    ("network.layers", "[2, 1_000_000_000, 1]", ["Entry 2", "1000000000", "10,000"]),
    ("network.layers", "[2, -3, 1]", ["Entry 2 is -3"]),
    ("network.layers", "[2, 3.0, 1]", ["Entry 2 is 3.0"]),
    ("network.layers", "[2, true, 1]", ["Entry 2 is true"]),
    ("network.layers", '[2, "3", 1]', ['Entry 2 is "3"']),
    ("network.layers", "[2, [3], 1]", ["Entry 2 is a list"]),
    ("network.layers", "[2]", ["1 entries", "from 2"]),
    ("network.layers", str([1] * 102), ["102 entries", "101"]),
    ("network.layers", "3", ["list of neurons"]),
    ("network.layers", "[2, 10000, 10000, 1]", ["100,050,001 parameters", "3,000,000"]),
    ("network.activation", '"sigmiod"', ['"sigmiod"', 'mean "sigmoid"']),
    ("network.activation", '"softmax"', ["softmax", "output only"]),
    ("network.activation", '["relu", "relu"]', ["Activations: 2; hidden layers: 1"]),
    ("network.activation", "[]", ["Activations: 0; hidden layers: 1"]),
    ("network.activation", "3", ["name or a list"]),
    ("network.activation", "[3]", ["3 is not known"]),
    ("network.output", '"Softmax"', ['mean "softmax"']),
    ("network.init", '"javier"', ["xavier"]),
    ("network.init", '"normal(0)"', ["normal(0)"]),
    ("network.init", '"normal(1e999)"', ["normal(1e999)"]),
    ("network.init", '"normal(1_0)"', ["normal(1_0)"]),
    ("network.init", "1", ["text in quotes"]),
    ("network.dtype", '"float16"', ["float32"]),
    ("data.x", "[1, -1]", ["Row 1", "list of numbers"]),
    ("data.x", "[]", ["no row"]),
    ("data.x", "[[1, -1], [1]]", ["x, row 2 has 1 numbers; 2 are needed"]),
    ("data.x", "[[1, -1], [1, 2, 3]]", ["x, row 2 has 3 numbers; 2 are needed"]),
    ("data.x", "[[1, -1], [1, nan]]", ["Row 2: Column 2 is nan", "finite"]),
    ("data.x", "[[1, -1], [-inf, 1]]", ["Row 2: Column 1 is -inf"]),
    ("data.x", '[[1, "2"], [0, 1]]', ['Row 1: Column 2 is "2"']),
    ("data.x", "[[1, true], [0, 1]]", ["Row 1: Column 2 is true"]),
    ("data.x", f"[[1, {'9' * 400}], [0, 1]]", ["Row 1: Column 2", "that large"]),
    ("data.x", "[[1, 2026-01-01], [0, 1]]", ["Row 1: Column 2", "date"]),
    ("data.y", "[[1], [nan]]", ["Row 2: Column 1 is nan"]),
    ("data.y", "[[1]]", ["y has 1 rows; 2 are needed"]),
    ("data.y", "[[1], [1, 0]]", ["y, row 2 has 2 numbers; 1 are needed"]),
    ("data.samples", "10", ["dataset"]),
    ("data.noise", "0.5", ["dataset"]),
    ("data.target", '"a"', ["csv"]),
    ("data.ignore", '["a"]', ["csv"]),
    ("data.ignore", '"a"', ["list of column names"]),
    ("data.target", "[]", ["At least one"]),
    ("data.standardize", "true", ["true", "both"]),
    ("data.split", '"random"', ["random 0.2"]),
    ("data.split", '"random 0"', ["random 0.2"]),
    ("data.split", '"random 1.0"', ["random 0.2"]),
    ("data.split", '"random nan"', ["random 0.2"]),
    ("data.split", '"every 1"', ["every 5"]),
    ("data.split", '"every 2.5"', ["every 5"]),
    ("data.split", "5", ["text in quotes"]),
    ("data.offset", "1", ["every N"]),
    ("data.offset", "-1", ["whole number from 0"]),
    ("training.cost", '"halfse"', ['mean "half_se"']),
    ("training.cost", '"cross_entropy"', ["softmax", "half_se"]),
    ("training.reduction", '"avg"', ["mean", "sum"]),
    ("training.learning_rate", '"fast"', ['"fast"', "finite number"]),
    ("training.learning_rate", "nan", ["nan"]),
    ("training.learning_rate", "inf", ["inf"]),
    ("training.learning_rate", "-0.1", ["-0.1"]),
    ("training.learning_rate", "true", ["true"]),
    ("training.learning_rate", "[0.1]", ["a list"]),
    ("training.learning_rate", "0x" + "f" * 5000, ["that large"]),
    ("training.batch_size", "0", ["1 to", "not 0"]),
    ("training.batch_size", "2.0", ["whole number", "2.0"]),
    ("training.batch_size", "true", ["whole number"]),
    ("training.batch_size", "0x" + "f" * 5000, ["whole number", "that large"]),
    ("training.l2", "-1", ["-1"]),
    ("training.validate_every", "0", ["not 0"]),
    ("training.l1", "-1e-9", ["0 or more"]),
    ("training.optimizer", '"adma"', ['mean "adam"', "rmsprop"]),
    ("training.optimizer", "3", ["can be sgd"]),
    ("training.momentum", "0.9", ["momentum or nesterov", "here it is sgd"]),
    ("training.momentum", "1", ["up to, but without, 1"]),
    ("training.beta1", "-0.1", ["from 0"]),
    ("training.beta2", "nan", ["from 0"]),
    ("training.beta2", "0.9", ["adam or adamw"]),
    ("training.alpha", "0.9", ["optimizer rmsprop only"]),
    ("training.eps", "0", ["above 0", "not 0"]),
    ("training.eps", "1e-8", ["rmsprop, adagrad, adam or adamw"]),
    ("training.weight_decay", "-1", ["0 or more"]),
    ("training.weight_decay", "0.1", ["optimizer adamw only"]),
    ("training.clip_norm", "0", ["above 0"]),
    ("training.clip_value", "true", ["above 0", "true"]),
    ("training.schedule", '"cosinus"', ['mean "cosine"']),
    ("training.step_epochs", "0", ["1 to"]),
    ("training.step_epochs", "10", ['schedule = "step" only']),
    ("training.step_factor", "0", ["above 0"]),
    ("training.step_factor", "0.5", ['schedule = "step" only']),
    ("training.cosine_epochs", "2.5", ["whole number"]),
    ("training.cosine_epochs", "50", ['schedule = "cosine" only']),
    ("training.min_rate", "-1", ["0 or more"]),
    ("training.min_rate", "0.01", ['schedule = "cosine" only']),
    ("training.epochs", "0", ["not 0"]),
    ("training.stop_loss", "inf", ["inf"]),
    ("training.patience", "0", ["not 0"]),
    ("training.patience", "5", ["needs validation rows"]),
    ("training.keep_best", "1", ["true or false"]),
    ("training.keep_best", "true", ["needs validation rows"]),
    ("training.seed", "-1", ["-1"]),
    ("training.seed", "1.5", ["1.5"]),
    ("training.seed", str(2**63), ["whole number"]),
]


@pytest.mark.parametrize(("text", "where", "parts"), BROKEN + TOP)
def test_what_is_wrong_in_the_text_is_refused_with_its_place(text, where, parts):
    error = refused(text)
    assert error.where == where
    for part in parts:
        assert part in error.sentence


@pytest.mark.parametrize(("where", "value", "parts"), VALUES)
def test_a_wrong_value_is_refused_with_its_place(where, value, parts):
    error = refused(with_value(where, value))
    assert error.where == where
    for part in parts:
        assert part in error.sentence


def test_one_way_of_clipping_is_enough():
    text = with_value("training.clip_norm", "1").replace("[training]\n", "[training]\nclip_value = 1\n")
    error = refused(text)
    assert error.where == "training.clip_value"
    assert "clip_norm" in error.sentence


@pytest.mark.parametrize(
    ("layers", "parts"),
    [
        ([([[1, 2], [3, 4], [5, 6]], [0, 0, 0])], ["of 1 of 2 layers", "give all, or none"]),
        ([([[1, 2], [3, 4]], [0, 0, 0]), ([[1, 2, 3]], [0])], ["Layer 1: W has 2 rows; 3 are needed"]),
        ([([[1, 2], [3], [5, 6]], [0, 0, 0]), ([[1, 2, 3]], [0])], ["Layer 1: W, row 2 has 1 numbers; 2 are needed"]),
        ([([[1, 2], [3, 4], [5, 6]], [0, 0, 0]), ([[1, 2]], [0])], ["Layer 2: W, row 1 has 2 numbers; 3 are needed"]),
        ([([[1, 2], [3, 4], [5, 6]], [0, 0]), ([[1, 2, 3]], [0])], ["Layer 1: b has 2 numbers; 3 are needed"]),
        ([([[1, 2], [3, "nan"], [5, 6]], [0, 0, 0])], ["Layer 1, W. Row 2: Column 2"]),
        ([([[1, 2], [3, 4], [5, 6]], [0, True, 0])], ["Layer 1, b. Column 2 is true"]),
        ([([], [])], ["Layer 1, W. There is no row"]),
        ([(3, [0])], ["Layer 1, W. A list of rows"]),
    ],
)
def test_wrong_parameters_are_refused_down_to_the_row(layers, parts):
    text = parameters(*layers).replace("True", "true").replace("'", '"')
    error = refused(NETWORK + text + DATA)
    assert error.where == "network.parameters"
    for part in parts:
        assert part in error.sentence


@pytest.mark.parametrize("output", OUTPUT_NAMES)
@pytest.mark.parametrize("cost", COST_NAMES)
def test_pairs_of_output_and_cost(output, cost):
    legal = {"cross_entropy": output == "softmax", "bce": output == "sigmoid"}.get(cost, True)
    sentence = refusal(output, cost)
    assert (sentence is None) == legal
    if not legal:
        assert cost in sentence
        assert output in sentence
        assert "half_se" in sentence
    text = (
        f"[network]\nlayers = [1, 2]\noutput = '{output}'\n[data]\nx = [[1]]\ny = [[0, 1]]\n[training]\ncost = '{cost}'"
    )
    if legal:
        assert Experiment.from_toml(text).training.cost == cost
    else:
        assert refused(text).where == "training.cost"


def test_standardised_targets_are_refused_where_the_cost_needs_them_as_they_are():
    text = '[network]\nlayers = [1, 1]\n[data]\nx = [[1]]\ny = [[1]]\nstandardize = "both"\n[training]\ncost = "bce"'
    assert refused(text).where == "data.standardize"
    assert Experiment.from_toml(text.replace("both", "inputs")).data.standardize == "inputs"


@pytest.mark.parametrize(
    ("where", "value"),
    [("data.x", "[[1e39, 1], [1, 1]]"), ("data.y", "[[1], [-1e39]]"), ("training.learning_rate", "1e39")],
)
def test_numbers_beyond_float32_are_refused_there_only(where, value):
    text = with_value(where, value)
    assert Experiment.from_toml(text).network.dtype == "float64"
    error = refused(text.replace("[network]\n", '[network]\ndtype = "float32"\n'))
    assert error.where == where


def test_offsets_stay_below_their_number():
    text = with_value("data.split", '"every 5"')
    assert Experiment.from_toml(text.replace("[data]", "[data]\noffset = 4")).data.offset == 4
    assert "0 to 4" in refused(text.replace("[data]", "[data]\noffset = 5")).sentence


TABLE = NETWORK + '[data]\ncsv = "a.csv"\n'


@pytest.mark.parametrize(
    ("keys", "where", "part"),
    [
        ("label = 'a'\ntarget = 'b'", "data.label", "not both"),
        ("split = 'fold 1'", "data.split", "2 or more"),
        ("split = 'fold 5'\nfold = 5", "data.fold", "0 to 4"),
        ("split = 'every 5'\nfold = 1", "data.fold", "fold N"),
        ("split = 'column'", "data.split", "column NAME"),
        ("split = 'column part'\ntest = 'every 3'", "data.test", "leave this key out"),
        ("test = 'fold 3'", "data.test", "every 5"),
        ("test = 'every 3'\ntest_offset = 3", "data.test_offset", "0 to 2"),
        ("test_offset = 3", "data.test_offset", "test ="),
        ("features = 'top 0'", "data.features", "top 14"),
        ("features = 'best 3'", "data.features", "top 14"),
        ("features = []", "data.features", "one column"),
        ("missing = 'fill'", "data.missing", "mean"),
        ("delimiter = 'x'", "data.delimiter", "auto"),
        ("decimal = ';'", "data.decimal", "auto"),
        ("encoding = 'utf8'", "data.encoding", "utf-8"),
        ("header = true", "data.header", "true"),
        ("ignored = ['a']", "data.ignored", "ignore"),
        ("one_hot = 'a'", "data.one_hot", "list"),
    ],
)
def test_keys_of_tables_are_checked(keys, where, part):
    error = refused(TABLE + keys)
    assert error.where == where
    assert part in error.sentence


@pytest.mark.parametrize("key", ["label = 'a'", "features = 'top 3'", "missing = 'drop'", "split = 'column a'"])
def test_keys_of_tables_go_with_a_table_only(key):
    assert "csv" in refused(NETWORK + DATA + key).sentence
