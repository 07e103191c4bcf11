"""Which runs a sweep has: every combination of the values that keys of an experiment are to take, with every seed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from visprop.experiment import Experiment

_OPEN, _CLOSE, _QUOTES = "[{(", "]})", "\"'"


@dataclass(frozen=True)
class Cell:
    """One run of the grid. `settings` are the keys that differ over the grid, with their values as they were given."""

    settings: tuple[tuple[str, str], ...]
    experiment: Experiment

    @property
    def seed(self) -> int:
        """Of the run."""
        return self.experiment.training.seed


def grid(experiment: str | os.PathLike[str], assignments: Iterable[str], seeds: Sequence[int] = ()) -> list[Cell]:
    """Return all runs, the last key's value and then the seed changing fastest.

    Args:
        experiment: a file or a name, as `Experiment.load` takes it.
        assignments: "SECTION.KEY=VALUE" or, for more than one, "SECTION.KEY=VALUE,VALUE".
        seeds: none for the experiment's own.

    Raises:
        InputError: a key, or a value with the others, cannot be used.
    """
    axes = [[(key, value) for value in values] for key, values in map(_axis, assignments)]
    varied = [number for number, axis in enumerate(axes) if len(axis) > 1]
    cells = []
    for chosen in product(*axes):
        base = Experiment.load(experiment, [f"{key}={value}" if value else key for key, value in chosen])
        settings = tuple(chosen[number] for number in varied)
        cells += [Cell(settings, base.replace("training", seed=seed)) for seed in seeds or (base.training.seed,)]
    return cells


def _axis(assignment: str) -> tuple[str, list[str]]:
    key, equals, values = assignment.partition("=")
    if not equals:
        return assignment, [""]  # `Experiment.load` says what is wrong with it
    return key.strip(), pieces(values)


def pieces(text: str) -> list[str]:
    """The values between commas; one within brackets or quotes belongs to its value: `[2, 4, 1],[2, 8, 1]` are two."""
    found, depth, quote = [""], 0, ""
    for letter in text:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in _QUOTES:
            quote = letter
        depth += 0 if quote else (letter in _OPEN) - (letter in _CLOSE)
        if letter == "," and not quote and depth <= 0:
            found.append("")
        else:
            found[-1] += letter
    return [value.strip() for value in found]
