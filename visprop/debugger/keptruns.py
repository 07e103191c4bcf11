"""Runs to compare: what each was, and what became of it; plain data that outlives the session it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from visprop.debugger.edits import Edit
from visprop.debugger.timeline import Timeline
from visprop.experiment import Experiment
from visprop.words import translate

SECTIONS = ("network", "data", "training")
TABLES = ("parameters", "x", "y", "part")  # told apart by how many rows they have: they do not fit on a line
Difference = tuple[str, str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A run as far as it went. `Session(run.experiment, run.edits)` runs it again, bit for bit.

    Attributes:
        losses: (iterations,) L of every update, in the target's own unit where `own_unit`, else as the network sees it.
        validation: (iterations after which it was measured, losses in the target's own unit), both (n,).
        best_valid_loss, best_epoch: the smallest of them, and the epoch that ended with it, from 0; None without any.
        epochs: that are over.
    """

    name: str
    experiment: Experiment
    edits: tuple[Edit, ...]
    losses: np.ndarray
    own_unit: bool
    validation: tuple[np.ndarray, np.ndarray]
    best_valid_loss: float | None
    best_epoch: int | None
    epochs: int

    @property
    def iterations(self) -> int:
        """How many updates it made."""
        return len(self.losses)


def run_of(name: str, experiment: Experiment, edits: tuple[Edit, ...], timeline: Timeline) -> Run:
    """All that was run of a branch of `experiment`, wherever it stands."""
    history, schedule, unit = timeline.history, timeline.schedule, timeline.rig.loss_unit
    losses = history.batch_loss.values if unit in (None, 1.0) else history.batch_loss.values * unit
    at, values = history.valid_loss.points
    known = np.where(np.isnan(values), np.inf, values)
    best = int(known.argmin()) if len(known) and np.isfinite(known).any() else -1
    loss, epoch = (float(values[best]), schedule.epoch_of(int(at[best]))) if best >= 0 else (None, None)
    epochs = schedule.epoch_of(len(losses))
    return Run(name, experiment, edits, losses, unit is not None, (at, values), loss, epoch, epochs)


class KeptRuns:
    """The runs that a person has kept, in the order in which they were; their names are all different."""

    def __init__(self) -> None:
        self.runs: tuple[Run, ...] = ()

    def keep(self, run: Run, name: str = "") -> Run:
        """Keep a run as it is now, under a name of its own; returns it with that name."""
        kept = replace(run, name=self._free(name.strip() or run.name))
        self.runs = (*self.runs, kept)
        return kept

    def rename(self, name: str, new: str) -> None:
        """Call a run otherwise. KeyError, ValueError where the name is taken or empty."""
        self._find(name)
        if not new.strip() or (new != name and new in self.names):
            raise ValueError(f"{new!r} is no new name for a run")
        self.runs = tuple(replace(run, name=new) if run.name == name else run for run in self.runs)

    def drop(self, name: str) -> None:
        """Keep a run no longer. KeyError."""
        gone = self._find(name)
        self.runs = tuple(run for run in self.runs if run is not gone)

    @property
    def names(self) -> tuple[str, ...]:
        """Of all runs."""
        return tuple(run.name for run in self.runs)

    def with_branches(self, branches: Iterable[Run]) -> tuple[Run, ...]:
        """The kept runs and behind them the branches of the session in view, in one list."""
        return (*self.runs, *branches)

    def _find(self, name: str) -> Run:
        for run in self.runs:
            if run.name == name:
                return run
        raise KeyError(name)

    def _free(self, name: str) -> str:
        number, free = 2, name
        while free in self.names:
            number, free = number + 1, f"{name} {number}"
        return free


def differences(one: Run, other: Run) -> tuple[Difference, ...]:
    """The hyperparameters that differ between two runs, as (key, value of one, value of the other), written as in a
    file; a key that is not given is "–". Then the edits that only one of them has."""
    rows = []
    for section in SECTIONS:
        a, b = getattr(one.experiment, section), getattr(other.experiment, section)
        keys = [key for key in a.__dataclass_fields__ if getattr(a, key) != getattr(b, key)]
        if section == "network" and _repeated(a.activation) and _repeated(a.activation) == _repeated(b.activation):
            keys = [key for key in keys if key != "activation"]
        rows += [(f"{section}.{key}", _written(key, getattr(a, key)), _written(key, getattr(b, key))) for key in keys]
    places = sorted({(edit.iteration, edit.place) for edit in set(one.edits) ^ set(other.edits)})
    for iteration, place in places:
        key = translate("Runs", "{place} from iteration {k} on").format(place=place, k=iteration)
        values = [
            next((edit.value for edit in run.edits if (edit.iteration, edit.place) == (iteration, place)), None)
            for run in (one, other)
        ]
        rows.append((key, *(_written("", value) for value in values)))
    return tuple(rows)


def _written(key: str, value: Any) -> str:
    if value is None or value == ():
        return "–"
    if key in TABLES:
        return translate("Runs", "{n} given").format(n=len(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return _repeated(value) or ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _repeated(names: tuple[Any, ...]) -> str:
    """The one name that a list repeats, "" for any other list: that there are more of them is said by the layers."""
    return names[0] if len(set(names)) == 1 and isinstance(names[0], str) else ""
