"""A session that takes the place of another whose experiment was changed. No Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from visprop.data import DataSet
from visprop.debugger.edits import Edit
from visprop.experiment import Experiment, parse_split
from visprop.experiment.sections import DRAWN
from visprop.session import Session
from visprop.ui.places import first_changed


def keeps_rows(old: Session, experiment: Experiment) -> bool:
    """Return whether the rows of another experiment would be loaded the same again."""
    return _rows(experiment) == _rows(old.origin)


def successor(old: Session, experiment: Experiment, data: DataSet | None = None) -> Session:
    """Return a session of `experiment` at its start; `data`: its rows, where they were loaded already.

    Rows that would be loaded the same again are taken over, with the cells that were changed up to the moment in view;
    so are weights that were set at the start, where they would be drawn the same again.

    Raises:
        InputError: the experiment, its data or what is taken over cannot be used.
    """
    same_rows = keeps_rows(old, experiment)
    same_start = _start(experiment) == _start(old.origin)
    start = first_changed(old)
    edits = [
        replace(edit, iteration=0)
        for edit in old.branch.edits
        if (edit.kind in ("x", "y") and same_rows and edit.iteration <= start)
        or (edit.kind in ("W", "b") and same_start and edit.iteration == 0)
    ]
    return Session(experiment, _last_of_each(edits), old.loaded if same_rows else data)


def _last_of_each(edits: list[Edit]) -> tuple[Edit, ...]:
    return tuple({edit.place: edit for edit in edits}.values())


def _rows(experiment: Experiment) -> tuple[Any, ...]:
    """All that decides which rows are loaded, how they are split and coded, and whether they can be used."""
    data, network, training = experiment.data, experiment.network, experiment.training
    drawn = data.dataset is not None or {parse_split(each)[0] for each in (data.split, data.test)} & {*DRAWN, "fold"}
    widths = network.layers[0], network.layers[-1]
    return data, network.dtype, network.output, widths, training.cost, training.seed if drawn else None


def _start(experiment: Experiment) -> tuple[Any, ...]:
    network = experiment.network
    return network.layers, network.init, network.parameters, network.dtype, experiment.training.seed
