"""The table of an experiment, wherever it comes from: rows in the experiment itself, a formula, a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from visprop.data.splits import PARTS
from visprop.data.table import Table, too_many
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.words import translate

if TYPE_CHECKING:
    from visprop.data.generated import Generated

_POINTS_KEY = (3,)  # another stream of random numbers than those of splits and of weights
_SUM_TOLERANCE = 1e-9


def table_of(experiment: Experiment) -> Table:
    """Return all rows of an experiment.

    Raises:
        InputError: the data cannot be read, or does not go with the network.
    """
    data = experiment.data
    if data.csv is not None:
        from visprop.data.csv_table import csv_table

        return csv_table(experiment)
    if data.dataset is not None:
        return _generated_table(experiment)
    x, y = np.array(data.x, dtype=np.float64), np.array(data.y, dtype=np.float64)
    names = _numbered("x", x.shape[1]), _numbered("y", y.shape[1])
    parts = np.array([PARTS[part] for part in data.part]) if data.part else None
    return Table(x, y, *names, experiment.source, "data.y", classes=data.classes, parts=parts)


def check_targets(experiment: Experiment, table: Table) -> None:
    """Refuse targets that the cost has no meaning for. InputError names the row."""
    cost = experiment.training.cost
    if cost == "bce":
        bad = ((table.y < 0) | (table.y > 1)).any(axis=1)
        sentence = translate("Data", '{row}: a target lies outside 0..1, which the cost "bce" needs.')
    elif cost == "cross_entropy":
        with np.errstate(over="ignore"):
            bad = (table.y < 0).any(axis=1) | (abs(table.y.sum(axis=1) - 1) > _SUM_TOLERANCE)
        sentence = translate("Data", '{row}: the cost "cross_entropy" needs targets of 0 or more that sum to 1.')
    else:
        return
    if bad.any():
        row = table.row_name(int(bad.argmax()))
        raise InputError(table.source, table.where, sentence.format(row=row))


def _generated_table(experiment: Experiment) -> Table:
    from visprop.data.generated import GENERATED, class_targets, generated

    data, network = experiment.data, experiment.network
    row, outputs = GENERATED[data.dataset or ""], network.layers[-1]
    _check_generated(experiment, row, outputs)
    _check_count(experiment, row, outputs)
    rng = np.random.default_rng(np.random.SeedSequence(experiment.training.seed, spawn_key=_POINTS_KEY))
    with np.errstate(over="ignore", invalid="ignore"):  # of a huge noise: a row that is not finite is named later
        x, made = generated(data.dataset or "", rng, data.samples, data.noise, outputs)
    y = class_targets(made, outputs, network.output) if row.classes else made
    names = _numbered("x", row.inputs), _numbered("y", outputs)
    classes = tuple(map(str, range(max(outputs, 2)))) if row.classes else ()
    return Table(x, y, *names, experiment.source, "data.dataset", classes=classes)


def _check_generated(experiment: Experiment, row: Generated, outputs: int) -> None:
    alone = ("1",) if not row.classes or experiment.network.output != "softmax" else ()
    allowed = (*alone, *(("2",) if row.classes else ()))
    fits = str(outputs) in allowed or (row.more and outputs > 2)
    if experiment.network.layers[0] != row.inputs or not fits:
        if row.more:
            allowed = (*allowed, translate("Data", "more"))
        sentence = translate(
            "Data", 'The set "{name}" has {inputs} inputs and needs {outputs} outputs; here: {layers}.'
        )
        wanted, shown = translate("Data", " or ").join(allowed), list(experiment.network.layers)
        sentence = sentence.format(name=experiment.data.dataset, inputs=row.inputs, outputs=wanted, layers=shown)
        raise InputError(experiment.source, "network.layers", sentence)


def _check_count(experiment: Experiment, row: Generated, outputs: int) -> None:
    if sentence := too_many(experiment.data.samples * (row.inputs + max(outputs, row.classes))):
        raise InputError(experiment.source, "data.samples", sentence)


def _numbered(letter: str, count: int) -> tuple[str, ...]:
    return tuple(f"{letter}{n}" for n in range(1, count + 1))
