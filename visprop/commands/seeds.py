"""Several runs that differ in their seed only: a row of figures for each, their mean and standard deviation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from visprop.words import translate

Record = dict[str, float | int | None]


def several(seeds: Sequence[int], records: Sequence[Record]) -> dict[str, list[Record] | Record]:
    """Return the records of the runs by seed, and over them the mean and the sample standard deviation (n - 1) of
    every figure that all of them have; None for the others, and for the deviation of a single run."""
    runs = [{"seed": seed, **record} for seed, record in zip(seeds, records, strict=True)]
    mean, spread = {}, {}
    for name in records[0]:
        values = [record[name] for record in records]
        known = None not in values
        with np.errstate(all="ignore"):
            mean[name] = float(np.mean(values)) if known else None
            spread[name] = float(np.std(values, ddof=1)) if known and len(values) > 1 else None
    return {"runs": runs, "mean": mean, "std": spread}


def as_table(found: dict) -> str:
    """The same as a table of text: a line for each seed, one for the mean, one for the standard deviation."""
    names = list(found["mean"])
    lines = [[translate("Cli", "seed"), *names]]
    lines += [[str(run["seed"]), *(_shown(run[name]) for name in names)] for run in found["runs"]]
    titles = {"mean": translate("Cli", "mean"), "std": translate("Cli", "std")}
    lines += [[title, *(_shown(found[key][name]) for name in names)] for key, title in titles.items()]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(f"{cell:>{width}}" for cell, width in zip(line, widths, strict=True)) for line in lines)


def _shown(value: float | int | None) -> str:
    if value is None:
        return "-"
    return f"{value:.6g}" if isinstance(value, float) else str(value)
