"""The runs of a session file: what is sound of their curves and states, up to the first damaged block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from visprop.debugger.edits import Edit
from visprop.debugger.keptruns import Run
from visprop.debugger.record import Recorded
from visprop.errors import InputError
from visprop.experiment import Experiment, fields, reading
from visprop.experiment.fields import Place
from visprop.files.moments import read_edits
from visprop.files.sessionblocks import Arrays, Damaged
from visprop.session import Session
from visprop.words import translate

COUNT = fields.whole(0, 10**15)
CURVES = {
    "batch_loss": ("<f8",),
    "grad_exact": ("<f8",),
    "grad_pairs": ("<f8", 2),
    "grad_rest": ("<f8",),
    "grad_bucket": ("<i8",),
    "valid_at": ("<i8",),
    "valid_loss": ("<f8",),
}
MOST_SPACING = 2**40
ALIKE = 1e-6  # relative: another machine adds up in another order
ALIKE_FLOAT32 = 1e-3


def read_run(told: Mapping[str, Any], arrays: Arrays) -> tuple[Recorded, bool]:
    """A run as far as it is sound, and whether all of it is. ValueError: it makes no sense."""
    whole = True

    def sound(name: str, kind: str, width: int | None = None) -> np.ndarray:
        nonlocal whole
        try:
            return arrays.array(told.get(name), kind, width)
        except Damaged as damaged:
            whole = False
            return damaged.good

    curves = {name: sound(name, *form) for name, form in CURVES.items()}
    if len(curves["grad_pairs"]) < told["grad_pairs"]["shape"][0]:  # the rest does not follow on what is left of them
        curves["grad_rest"] = curves["grad_rest"][:0]
    spacing = told.get("spacing")
    if type(spacing) is not int or not 1 <= spacing <= MOST_SPACING:
        raise ValueError("the states have no spacing")
    states = sound("rungs", "<f8", -1)
    return Recorded(curves, spacing, {number * spacing: state for number, state in enumerate(states)}), whole


def adopt(session: Session, edits: tuple[Edit, ...], recorded: Recorded, reached: int) -> bool:
    """Let the session know a run; False where what was stored is another run's, so that it is computed again."""
    try:
        session.runs.adopt(edits, recorded, reached)
    except ValueError:
        return False
    return True


def is_that_run(session: Session) -> bool:
    """Whether the losses in the file are what the program computes, tried at the first, a middle and the last state.

    Other numbers than these would be shown as if they had been computed: in a file of another make, or where another
    version of NumPy draws other rows.
    """
    kept, losses = session.kept, session.losses
    alike = ALIKE if session.experiment.network.dtype == "float64" else ALIKE_FLOAT32
    for iteration in sorted({session.nearest_kept(at).iteration for at in (0, kept // 2, kept - 1)}):
        if iteration < kept:
            session.seek(iteration, len(session.program_at(iteration).ops))
            found = float(session.tape["L"])
            if not np.isclose(found, losses[iteration], rtol=alike, atol=0.0, equal_nan=True):
                return False
    return True


def read_kept(told: Any, arrays: Arrays, place: Place, folder: str) -> Run | None:
    """A run that was kept to compare; None where its numbers are damaged. InputError, ValueError."""
    if not isinstance(told, Mapping):
        raise ValueError("a kept run is no table")
    tables = reading.parse(fields.text(told.get("experiment"), place), place.source)
    experiment = Experiment.from_tables(tables, place.source, folder)
    edits = read_edits(told.get("edits", []), place.source)
    try:
        losses = arrays.array(told.get("losses"), "<f8")
        validation = arrays.array(told.get("at"), "<i8"), arrays.array(told.get("valid"), "<f8")
    except Damaged:
        return None
    if len(validation[0]) != len(validation[1]):
        raise ValueError("the validations of a kept run are no pairs")
    best = told.get("best_valid_loss"), told.get("best_epoch")
    if best != (None, None) and (fields.finite(best[0]) is None or not fields.is_whole(best[1])):
        raise ValueError("the best validation of a kept run is no number")
    name, own_unit = fields.text(told.get("name"), place), fields.truth(told.get("own_unit"), place)
    return Run(name, experiment, edits, losses, own_unit, validation, *best, COUNT(told.get("epochs"), place))


def read_kept_runs(given: Any, arrays: Arrays, source: str, folder: str) -> tuple[tuple[Run, ...], str]:
    """All of them, and a sentence where some are damaged, else "". InputError: they make no sense."""
    place = Place(source, "kept")
    try:
        runs = [read_kept(each, arrays, place, folder) for each in given]
    except (ValueError, TypeError, OverflowError) as error:
        raise InputError(source, "kept", translate("Session", "The kept runs in this file make no sense.")) from error
    good = tuple(run for run in runs if run is not None)
    if len({run.name for run in good}) < len(good):
        raise InputError(source, "kept", translate("Session", "The kept runs in this file make no sense."))
    if len(good) == len(runs):
        return good, ""
    text = translate("Session", "{n} of the runs that were kept to compare are damaged and left out.")
    return good, text.format(n=len(runs) - len(good))
