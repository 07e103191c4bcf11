"""A table of a person's own to an experiment that learns it, with settings that usually work."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

import numpy as np

from visprop.data import csv_roles
from visprop.data.csv_options import CsvOptions
from visprop.data.csv_preview import Preview
from visprop.data.csv_reading import CsvFile
from visprop.experiment import Experiment

ENDINGS = (".csv", ".tsv", ".txt")
_MOST_CLASSES = 10  # whole numbers of a target that may be classes: the digits are
_MOST_WORDS, _ID = 20, "id"  # of an input that gets a column for each; the usual name of a column of running numbers
_PER_CLASS = 5  # rows for each of them at least: in a small table every number is different anyway
_FEW_ROWS = 10  # with fewer none is put aside to validate
_WIDE = 16  # inputs from which on the layers are wider


def is_table(path: str) -> bool:
    """Return whether a file is called as tables are."""
    return os.path.splitext(path)[1].lower() in ENDINGS


def suggested(file: CsvFile, options: CsvOptions) -> CsvOptions:
    """Return the options with roles for the columns of a table about which nothing was said.

    A target of a few different whole numbers is a label, as one of words is anyway. An input of a few words becomes
    one column for each; one of many words, and one called "id", is ignored.
    """
    roles, _ = csv_roles.roles_of(file.columns, options)
    inputs = [column for column, role in zip(file.columns, roles, strict=True) if role == csv_roles.INPUT]
    words = [column for column in inputs if column.kind == "text"]
    few = tuple(column.name for column in words if len(column.words) <= _MOST_WORDS)
    numbers = tuple(column.name for column in inputs if column.name.lower() == _ID and len(inputs) > 1)
    ignored = (*numbers, *(column.name for column in words if column.name not in (*few, *numbers)))
    few = tuple(name for name in few if name not in numbers)
    return _labelled(file, replace(options, one_hot=few, ignore=ignored), roles)


def _labelled(file: CsvFile, options: CsvOptions, roles: tuple[str, ...]) -> CsvOptions:
    if csv_roles.TARGET not in roles:
        return options
    column = file.columns[roles.index(csv_roles.TARGET)]
    values = column.values[~np.isnan(column.values)]
    found = np.unique(values)
    whole = column.kind == "number" and bool((found == np.round(found)).all())
    few = 2 <= len(found) <= min(_MOST_CLASSES, len(values) // _PER_CLASS)
    return replace(options, label=column.name) if whole and few else options


def proposed(view: Preview, features: str | tuple[str, ...] = "all") -> Experiment:
    """Return an experiment on the file of a preview that has no problem.

    Classes: sigmoid with bce for two, softmax with cross_entropy for more, on standardised inputs. Numbers: identity
    with mse, inputs and targets standardised. A fifth of the rows validates, unless a column says which do.

    Raises:
        InputError: the network would be too large.
    """
    output, cost, outputs = _ending(view)
    hidden = (32, 16) if view.inputs > _WIDE else (8, 8)
    split = "random 0.2" if view.row_count >= _FEW_ROWS else "none"
    data: dict[str, Any] = {"csv": os.path.abspath(view.source), "split": split, **view.options.keys()}
    data |= {"features": features, "standardize": "inputs" if view.classes else "both"}
    network = {"layers": ["auto", *hidden, outputs], "activation": "tanh", "output": output}
    batch = 32 if view.row_count >= 200 else 10
    training = {"cost": cost, "optimizer": "adam", "learning_rate": 0.01, "batch_size": batch}
    title = os.path.splitext(os.path.basename(view.source))[0]
    tables = {"title": "".join(c if c.isprintable() else "?" for c in title) or "table", "network": network}
    given = {key: value for key, value in data.items() if value is not None}
    return Experiment.from_tables(tables | {"data": given, "training": training})


def _ending(view: Preview) -> tuple[str, str, int]:
    """Output, cost and how many outputs."""
    if len(view.classes) == 2:
        return "sigmoid", "bce", 1
    if view.classes:
        return "softmax", "cross_entropy", len(view.classes)
    return "identity", "mse", view.outputs


def with_table(experiment: Experiment, view: Preview, features: str | tuple[str, ...]) -> Experiment:
    """Return an experiment that is for a table of a person's own with the file of a preview.

    Raises:
        InputError: its network or training does not go with that.
    """
    keys = view.options.keys() | {"csv": os.path.abspath(view.source), "features": features}
    return experiment.replace("data", **keys)
