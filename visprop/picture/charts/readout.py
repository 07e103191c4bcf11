"""What the charts over time read at one iteration, in words."""

from __future__ import annotations

import math

import numpy as np

from visprop.debugger.sampled import place_of
from visprop.debugger.scores import PARTS
from visprop.picture import numbers
from visprop.picture.charts.answers import part_title
from visprop.picture.marks import Epochs
from visprop.words import translate


def readout(moment, stretches: tuple[Epochs, ...], iteration: int) -> str:
    """The numbers of an iteration that has been run, one a line: L, the mean of its epoch, ‖g‖, validation, if any."""
    if not 0 <= iteration < moment.kept:
        return ""
    unit = 1.0 if moment.loss_unit is None else moment.loss_unit
    lines = [translate("Readout", "loss L of the batch: {x}").format(x=_written(moment.losses[iteration] * unit))]
    first, last = epoch_around(stretches, iteration)
    if last - first > 1 and last <= moment.kept:
        with np.errstate(all="ignore"):
            mean = float(np.mean(moment.losses[first:last], dtype=float)) * unit
        lines.append(translate("Readout", "mean of its epoch: {x}").format(x=_written(mean)))
    lines.append(_norms(*moment.history.grad_norm.around(iteration)))
    at, losses = moment.validation
    before = int(np.searchsorted(at, iteration, "right")) - 1
    if before >= 0:
        text = translate("Readout", "validation: {x}, after iteration {k}")
        lines.append(text.format(x=_written(losses[before]), k=int(at[before])))
    return "\n".join(lines)


def scores_at(at: np.ndarray, scores: np.ndarray, measure: str, iteration: int) -> tuple[str, ...]:
    """How good each part of the rows is answered at the last sample before, a line each; see `scores_of`."""
    before = int(np.searchsorted(at, iteration, "right")) - 1
    if before < 0:
        return ()
    texts = {
        "accuracy": translate("Readout", "{part}: accuracy {x} %, after iteration {k}"),
        "r2": translate("Readout", "{part}: R² {x}, after iteration {k}"),
        "rmse": translate("Readout", "{part}: RMSE {x}, after iteration {k}"),
    }
    found = {part: float(scores[before, place_of(measure, part)]) for part in PARTS}
    unit = 100.0 if measure == "accuracy" else 1.0
    return tuple(
        texts[measure].format(part=part_title(part), x=_written(value * unit), k=int(at[before]))
        for part, value in found.items()
        if not math.isnan(value)
    )


def _norms(start: int, end: int, low: float, high: float) -> str:
    """What is known of the gradient norms of a stretch of iterations: all of it where it is a single one."""
    if end - start == 1:
        return translate("Readout", "gradient norm ‖g‖: {x}").format(x=_written(low))
    text = translate("Readout", "gradient norms ‖g‖ of iterations {start} to {end}: {low} to {high}")
    return text.format(start=start, end=end - 1, low=_written(low), high=_written(high))


def epoch_around(stretches: tuple[Epochs, ...], iteration: int) -> tuple[int, int]:
    """The first iteration of the epoch of `iteration`, and the one behind its last."""
    later = [each.start for each in stretches if each.start > iteration]
    stretch = [each for each in stretches if each.start <= iteration][-1]
    first = iteration - (iteration - stretch.start) % stretch.length
    return first, min([first + stretch.length, *later])


def _written(value: float) -> str:
    value = float(value)
    return numbers.significant(value) if math.isfinite(value) else str(value)
