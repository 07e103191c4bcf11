"""The rows of a session: out of the file, or loaded again and compared with what they were."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from visprop.data import DataSet, load
from visprop.data.table import Origin
from visprop.engine.costs import target_refusal
from visprop.errors import InputError
from visprop.experiment import Experiment, fields
from visprop.experiment.fields import Place
from visprop.files.sessionblocks import Arrays, Damaged
from visprop.files.sessionwriter import STATISTICS, rows_digest
from visprop.words import translate

SOFT = 1e-5  # that far, targets stored in float32 may be from a sum of 1


def read_data(
    tables: Mapping[str, Any],
    arrays: Arrays,
    experiment: Experiment,
    source: str,
    check: Callable[[Experiment], None],
) -> tuple[DataSet, str]:
    """Return the rows, and a sentence where they are not those that the session was saved with, else "".

    `check` is called before they are read from the experiment's table, and may refuse that.

    Raises:
        InputError: they cannot be had, or make no sense.
    """
    wanted, data, report = tables.get("sha256", ""), None, ""
    if "x" in tables:
        try:
            data = _stored(tables, arrays, experiment, Place(source, "data"))
        except Damaged:
            report = translate("Session", "The rows in the file are damaged: they were read from their table again.")
        except ValueError as error:
            raise _wrong(source) from error
    if data is None:
        check(experiment)
        data = load(experiment)
    if wanted and rows_digest(data) != wanted:
        if not report and "x" in tables:
            raise _wrong(source)
        report = translate(
            "Session", "The rows are not those that this session was saved with: the run is computed anew with them."
        )
    return data, report


def _stored(tables: Mapping[str, Any], arrays: Arrays, experiment: Experiment, place: Place) -> DataSet:
    """The rows in the file. ValueError, Damaged, InputError."""
    dtype, layers = np.dtype(experiment.network.dtype).newbyteorder("<").str, experiment.network.layers
    x = arrays.array(tables["x"], dtype, -1)
    widths = x.shape[1], layers[-1]
    if layers[0] not in (0, widths[0]):
        raise ValueError("the rows have another width")
    rows = [x, arrays.array(tables.get("y"), dtype, widths[1])]
    for part in ("valid", "test"):
        rows += [arrays.array(tables.get(f"{letter}_{part}"), dtype, n) for letter, n in zip("xy", widths, strict=True)]
    _check(rows, experiment.training.cost)
    statistics = [arrays.array(tables.get(name), "<f8") for name in STATISTICS]
    fill = arrays.array(tables["x_fill"], "<f8") if "x_fill" in tables else None
    for array, width in zip((*statistics, fill), (widths[0], widths[0], widths[1], widths[1], widths[0]), strict=True):
        if array is not None and not (len(array) == width and np.isfinite(array).all()):
            raise ValueError("a statistic has another width")
    if not all((each > 0).all() for each in (statistics[1], statistics[3])):
        raise ValueError("a deviation is not above 0")
    words = {key: fields.columns(tables.get(key, []), place) for key in _WORDS}
    if (len(words["input_names"]), len(words["target_names"])) != widths:
        raise ValueError("there are not as many names as columns")
    more = (words["classes"], _origins(tables.get("origins", []), place), fill, words["notes"])
    return DataSet(*rows[:4], words["input_names"], words["target_names"], *statistics, *rows[4:], *more)


_WORDS = ("input_names", "target_names", "classes", "notes")


def _check(rows: list[np.ndarray], cost: str) -> None:
    """Refuse what the table's own reader would never have let pass."""
    if not len(rows[0]) or any(len(x) != len(y) for x, y in zip(rows[::2], rows[1::2], strict=True)):
        raise ValueError("there are not as many targets as inputs")
    if not all(np.isfinite(each).all() for each in rows):
        raise ValueError("a cell is not finite")
    targets = np.concatenate(rows[1::2]).astype(np.float64)
    if cost == "bce" and target_refusal(cost, targets.ravel()):
        raise ValueError("a target is outside 0..1")
    if cost == "cross_entropy" and ((targets < 0).any() or (abs(targets.sum(axis=1) - 1) > SOFT).any()):
        raise ValueError("targets do not sum to 1")


def _origins(given: Any, place: Place) -> tuple[Origin, ...]:
    if not isinstance(given, list) or not all(isinstance(each, Mapping) for each in given):
        raise ValueError("the origins are no tables")
    return tuple(
        Origin(
            fields.text(each.get("column"), place),
            None if "word" not in each else fields.text(each["word"], place),
            fields.columns(each.get("words", []), place),
        )
        for each in given
    )


def _wrong(source: str) -> InputError:
    return InputError(source, "data", translate("Session", "The rows in this file make no sense: it cannot be used."))
