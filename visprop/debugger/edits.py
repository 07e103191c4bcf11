"""Edits: what a person changes in a run, from the start of an iteration on. Plain data, pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import numpy as np

from visprop.data import DataSet
from visprop.engine.costs import target_refusal
from visprop.engine.layout import Layout
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.words import translate

SETTINGS = ("learning_rate", "l2", "batch_size")  # the keys of [training] that may change while it runs


@dataclass(frozen=True, slots=True)
class Edit:
    """One change, from the start of `iteration` on.

    Attributes:
        iteration: the first that feels it.
        target: `W[l]`, `b[l]` (a parameter), `x`, `y` (the data), `activation[l]`, or one of `SETTINGS`.
        index: (neuron, input) of W, (neuron,) of b, (training row, column) of x and y; else ().
        value: a number, or the name of an activation.
    """

    iteration: int
    target: str
    index: tuple[int, ...]
    value: float | str

    @property
    def kind(self) -> str:
        """The target without its layer."""
        return self.target.split("[")[0]

    @property
    def layer(self) -> int:
        """The target's layer, 0 where it has none."""
        found = re.search(r"\[(\d+)\]", self.target)
        return int(found[1]) if found else 0

    @property
    def place(self) -> str:
        """The address, as it is shown: `W[1][0, 1]`."""
        return self.target + (str(list(self.index)) if self.index else "")

    @property
    def starts_epoch(self) -> bool:
        """Whether the rows or the batches change, so that a new epoch begins."""
        return self.kind in ("x", "y", "batch_size")


def check_edit(edit: Edit, experiment: Experiment, data: DataSet) -> None:
    """Refuse an edit that means nothing here. InputError names its place."""
    shape = _shape(edit, experiment, data)
    if (
        shape is None
        or len(edit.index) != len(shape)
        or any(not 0 <= i < n for i, n in zip(edit.index, shape, strict=True))
    ):
        raise InputError(edit.place, "", translate("Edit", "This network and its data have no such place."))
    if edit.kind != "activation" and not _is_finite(edit, experiment, data):
        raise InputError(edit.place, str(edit.value), translate("Edit", "This must be a finite number."))
    if edit.kind == "batch_size" and edit.value != int(edit.value):
        raise InputError(edit.place, str(edit.value), translate("Edit", "A batch has a whole number of rows."))
    if edit.kind == "y":
        _check_target(edit, experiment.training.cost, data)
    changed(experiment, edit)


def check_edits(edits: tuple[Edit, ...], experiment: Experiment, data: DataSet) -> None:
    """Refuse edits, in order of time, of which one means nothing where it begins. InputError names its place."""
    for edit in edits:
        check_edit(edit, experiment, data)
        experiment, data = changed(experiment, edit), changed_data(data, edit)


def _is_finite(edit: Edit, experiment: Experiment, data: DataSet) -> bool:
    """Whether the number is one, and also is where it is stored."""
    if isinstance(edit.value, str):
        return False
    with np.errstate(all="ignore"):
        stored = _standardised(edit, data) if edit.kind in ("x", "y") else edit.value
        return bool(np.isfinite(np.dtype(experiment.network.dtype).type(stored)))


def _check_target(edit: Edit, cost: str, data: DataSet) -> None:
    """Refuse a target that its cost has no meaning for, as the file's are refused."""
    row = data.y[edit.index[0]].astype(float)
    row[edit.index[1]] = edit.value
    if sentence := target_refusal(cost, row):
        raise InputError(edit.place, str(edit.value), sentence)


def _shape(edit: Edit, experiment: Experiment, data: DataSet) -> tuple[int, ...] | None:
    layers, layer = experiment.network.layers, edit.layer
    if edit.target in SETTINGS:
        return ()
    if edit.target in ("x", "y"):
        return getattr(data, edit.target).shape
    if edit.target != f"{edit.kind}[{layer}]" or not 1 <= layer < len(layers):
        return None
    return {"W": (layers[layer], layers[layer - 1]), "b": (layers[layer],), "activation": ()}.get(edit.kind)


def changed(experiment: Experiment, edit: Edit) -> Experiment:
    """The experiment with the edit's setting or activation; itself for all other edits. InputError."""
    if edit.kind in SETTINGS:
        value = int(edit.value) if edit.kind == "batch_size" else float(edit.value)
        return experiment.replace("training", **{edit.kind: value})
    if edit.kind != "activation":
        return experiment
    hidden = experiment.network.activation
    if edit.layer == len(hidden) + 1:
        return experiment.replace("network", output=edit.value)
    names = (*hidden[: edit.layer - 1], edit.value, *hidden[edit.layer :])
    return experiment.replace("network", activation=names)


def changed_data(data: DataSet, edit: Edit) -> DataSet:
    """The data with one cell of its training rows set, in the cell's own unit; itself for all other edits."""
    if edit.kind not in ("x", "y"):
        return data
    rows = getattr(data, edit.kind).copy()
    rows[edit.index] = _standardised(edit, data)
    rows.flags.writeable = False
    return replace(data, **{edit.kind: rows})


def _standardised(edit: Edit, data: DataSet) -> float:
    """The value of a cell, given in the cell's own unit, as the network sees it."""
    column = edit.index[1]
    return (edit.value - getattr(data, edit.kind + "_mean")[column]) / getattr(data, edit.kind + "_std")[column]


def changed_theta(theta: np.ndarray, sizes: tuple[int, ...], edits: tuple[Edit, ...]) -> np.ndarray:
    """A copy of theta (blocks; slots behind it stay) with the parameters that the edits set."""
    theta = theta.copy()
    blocks = Layout(sizes).blocks(theta)
    for edit in edits:
        if edit.kind == "W":
            blocks[edit.layer - 1][edit.index] = edit.value
        elif edit.kind == "b":
            blocks[edit.layer - 1][edit.index[0], -1] = edit.value
    return theta
