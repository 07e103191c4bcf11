"""What a sweep has come to, as rows: of every run, and of every setting over its seeds."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from visprop.data.csv_writing import csv_text
from visprop.sweep.grid import Cell
from visprop.sweep.job import Record
from visprop.words import translate

LENGTH = ("iterations", "epochs", "best_epoch")  # figures that say how long a run was, not how good
RANKED = ("best_valid_loss", "valid_loss", "train_loss")  # by the first of these that all runs have, settings rank
PLUS_MINUS = "±"


@dataclass(frozen=True)
class Result:
    """A run of the grid and its record."""

    cell: Cell
    record: Record

    @property
    def figures(self) -> dict[str, float | int | None]:
        """What it has come to."""
        return self.record["figures"]


@dataclass(frozen=True)
class Setting:
    """The runs of one setting, which differ in their seeds.

    `mean` and `std` (the sample's, n - 1; None of one run) are over those that stayed finite; `finite` is how many.
    """

    settings: tuple[tuple[str, str], ...]
    results: tuple[Result, ...]
    finite: int
    mean: dict[str, float | None]
    std: dict[str, float | None]


def settings_of(results: Sequence[Result]) -> list[Setting]:
    """All settings, in the order of the grid."""
    groups: dict[tuple, list[Result]] = {}
    for result in results:
        groups.setdefault(result.cell.settings, []).append(result)
    return [_setting(settings, tuple(group)) for settings, group in groups.items()]


def _setting(settings: tuple[tuple[str, str], ...], results: tuple[Result, ...]) -> Setting:
    good = [result.figures for result in results if result.record["finite"]]
    mean: dict[str, float | None] = {}
    std: dict[str, float | None] = {}
    for name in results[0].figures:
        values = [figures[name] for figures in good]
        known = bool(values) and None not in values
        mean[name] = float(np.mean(values)) if known else None
        std[name] = float(np.std(values, ddof=1)) if known and len(values) > 1 else None
    return Setting(settings, results, len(good), mean, std)


def ranked_by(settings: Sequence[Setting]) -> str:
    """The figure that tells which setting is best: the smallest of it."""
    measured = [each for each in settings if each.finite]
    return next((name for name in RANKED if all(each.mean.get(name) is not None for each in measured)), RANKED[-1])


def rank(settings: Sequence[Setting]) -> list[Setting]:
    """The settings from the smallest mean of `ranked_by` to the largest; last those where no run has stayed finite."""
    name = ranked_by(settings)

    def place(each: Setting) -> float:
        mean = each.mean[name]
        return math.inf if mean is None or math.isnan(mean) else mean

    return sorted(settings, key=place)


def as_text(settings: Sequence[Setting]) -> str:
    """A line for each setting: its values, how many runs it has, and mean ± standard deviation of each figure."""
    keys = [key for key, _ in settings[0].settings]
    names = [name for name in settings[0].mean if any(each.mean[name] is not None for each in settings)]
    lost = any(each.finite < len(each.results) for each in settings)
    head = [*_short(keys), translate("Sweep", "runs"), *([translate("Sweep", "not finite")] if lost else []), *names]
    lines = [head]
    for each in settings:
        runs, values = len(each.results), [value for _, value in each.settings]
        counts = [str(runs), *([str(runs - each.finite)] if lost else [])]
        lines.append([*values, *counts, *(_shown(name, each) for name in names)])
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(f"{cell:>{w}}" for cell, w in zip(line, widths, strict=True)) for line in lines)


def name_of(settings: tuple[tuple[str, str], ...]) -> str:
    """The values of a setting with their keys, in short: "learning_rate=0.1, batch_size=8"."""
    keys = _short([key for key, _ in settings])
    return ", ".join(f"{key}={value}" for key, (_, value) in zip(keys, settings, strict=True))


def _short(keys: Sequence[str]) -> list[str]:
    return [key.rpartition(".")[2] for key in keys]


def _shown(name: str, setting: Setting) -> str:
    mean, std = setting.mean[name], setting.std[name]
    if mean is None:
        return "-"
    if name in LENGTH:
        return f"{mean:.0f}"
    return f"{mean:.4g}" if std is None else f"{mean:.4g} {PLUS_MINUS} {std:.2g}"


def as_record(settings: Sequence[Setting]) -> dict[str, list[dict[str, Any]]]:
    """The same with all digits, and every run: what `--json` prints."""
    runs = [_run(result) for each in settings for result in each.results]
    rows = [
        {"settings": dict(each.settings), "runs": len(each.results), "finite": each.finite}
        | {"mean": each.mean, "std": each.std}
        for each in settings
    ]
    return {"runs": runs, "settings": rows}


def _run(result: Result) -> dict[str, Any]:
    return {"settings": dict(result.cell.settings), "seed": result.cell.seed, **result.figures} | {
        "stop": result.record["stop"],
        "key": result.record["key"],
    }


def runs_csv(results: Sequence[Result]) -> str:
    """A line for each run: its settings, its seed and its figures with all digits; nothing where there is none."""
    keys = [key for key, _ in results[0].cell.settings]
    rows = [
        [*(value for _, value in each.cell.settings), each.cell.seed, *each.figures.values(), each.record["stop"]]
        for each in results
    ]
    return csv_text([[*keys, "seed", *results[0].figures, "stop"], *rows])


def machines(records: Mapping[str, Record]) -> int:
    """On how many kinds of machine the records were made: the last digits of two kinds may differ."""
    return len({tuple(sorted(record["machine"].items())) for record in records.values()})
