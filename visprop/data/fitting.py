"""A network for a table of any width: the first and the last layer follow the data."""

from __future__ import annotations

from dataclasses import replace

from visprop.data.csv_assembly import assembled
from visprop.data.csv_options import CsvOptions, Problems, TableError
from visprop.data.csv_reading import CsvFile, CsvReading
from visprop.data.csv_table import path_of
from visprop.data.generated import GENERATED
from visprop.experiment import Experiment, parse_features


def fitted(experiment: Experiment, file: CsvFile | None = None) -> Experiment:
    """Return the experiment with as many inputs and outputs as its table asks for; its hidden layers stay.

    Classes get an output each, numbers one for each target. Two classes keep a single output where the network has
    one. Explicit weights are dropped where a generated set needs other widths. Rows in the experiment itself, and
    widths that fit already, leave it as it is.

    Args:
        file: the table, where it was read already with the same options.

    Raises:
        InputError: the table cannot be used, or explicit parameters do not go with the new widths.
    """
    if experiment.data.dataset is not None:
        return _generated(experiment)
    if experiment.data.csv is None:
        return experiment
    options = CsvOptions.of(experiment.data)
    file = file or CsvReading(path_of(experiment), options).whole()
    made = assembled(file, options)
    if made.count:
        problems = Problems()
        problems.add_all(made.problems, made.count)
        raise TableError(experiment.data.csv, problems)
    features, inputs = experiment.data.features, len(made.input_names)
    if isinstance(features, str):
        inputs = min(parse_features(features) or inputs, inputs)
    else:
        inputs = sum(origin.column in features for origin in made.origins)
    first, *hidden, last = experiment.network.layers
    outputs = len(made.classes) or len(made.target_names)
    if outputs == 2 and made.classes and last == 1 and experiment.network.output != "softmax":
        outputs = 1
    if (first, last) == (inputs, outputs):
        return experiment
    return replace(experiment, network=replace(experiment.network, layers=(max(inputs, 1), *hidden, outputs or last)))


def _generated(experiment: Experiment) -> Experiment:
    """With the widths of a generated set: an output for numbers; for two classes one or two, for more as many."""
    row, widths = GENERATED[experiment.data.dataset], experiment.network.layers
    most = widths[-1] if row.more else max(row.classes, 1)
    fewest = 2 if row.classes and experiment.network.output == "softmax" else 1  # a single share of 1 says nothing
    wanted = (row.inputs, *widths[1:-1], widths[-1] if fewest <= widths[-1] <= most else fewest)
    if wanted == widths:
        return experiment
    return replace(experiment, network=replace(experiment.network, layers=wanted, parameters=None))
