"""One run of a sweep: its key, and the record of what came out, which is plain data, the same wherever it ran."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from time import perf_counter
from typing import Any

import numpy as np

import visprop
from visprop import resources
from visprop.data import DataSet
from visprop.experiment import SHIPPED, Experiment
from visprop.session import Session
from visprop.sweep.machine import machine
from visprop.sweep.training import prepared, settle, summary, train

MOST_POINTS = 2048  # of a curve: as many as a wide picture has pixels
Record = dict[str, Any]


@dataclass(frozen=True)
class Job:
    """A run to be made. `epochs` or `iterations` is how long, None for what the experiment says."""

    experiment: Experiment
    epochs: int | None = None
    iterations: int | None = None

    @property
    def key(self) -> str:
        """32 hexadecimal digits of the SHA-256 of all that the run is a function of: a result is kept under it."""
        digest = hashlib.sha256(f"{visprop.__version__} {self.epochs} {self.iterations}\n".encode())
        digest.update(self.experiment.to_toml().encode())
        digest.update(_content(self.experiment.data.csv or "").encode())
        return digest.hexdigest()[:32]


@cache
def _content(csv: str) -> str:
    """The SHA-256 of a table's file; "" where there is none, or none that can be read: who trains says so."""
    path = resources.path("data", csv.removeprefix(SHIPPED)) if csv.startswith(SHIPPED) else csv
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def carry_out(job: Job, data: DataSet | None = None) -> Record:
    """Train to the end and return the record; `data` where it was loaded already, which need not be by this machine.

    The record holds `key`, `figures` (as `visprop train` prints them), `stop` (a sentence, or None), `finite`,
    `seconds`, `curves` ("training", "validation": [updates done, loss in the target's own unit] points), `bits` (a
    digest of every loss and of the last state: equal for equal runs) and `machine`.

    Raises:
        InputError: the experiment or its data cannot be used.
    """
    begin = perf_counter()
    session, total = prepared(job.experiment, job.epochs, job.iterations, data)
    done, stop = train(session, total)
    finite = stop is None or not stop.not_finite
    if finite:
        settle(session)
    figures = summary(session, done, 0.0)
    del figures["seconds"]
    return {
        "key": job.key,
        "figures": figures,
        "stop": stop.sentence if stop else None,
        "finite": finite,
        "seconds": perf_counter() - begin,
        "curves": {"training": training_curve(session), "validation": validation_curve(session)},
        "bits": hashlib.sha256(session.losses.tobytes() + session.digest().encode()).hexdigest(),
        "machine": machine(),
    }


def training_curve(session: Session) -> list[list[float]]:
    """Points (updates done, mean batch loss since the last point): one an epoch, or one for 2, 4, 8, ... of them."""
    losses, unit = session.losses, session.loss_unit or 1.0
    step = session.plan.per_epoch
    while len(losses) > step * MOST_POINTS:
        step *= 2
    count = len(losses) // step
    with np.errstate(all="ignore"):
        means = losses[: count * step].reshape(count, step).mean(axis=1, dtype=float) * unit
    return [list(point) for point in zip(range(step, count * step + 1, step), means.tolist(), strict=True)]


def validation_curve(session: Session) -> list[list[float]]:
    """Points (updates done, validation loss), at most MOST_POINTS of them, evenly spaced."""
    at, losses = session.validation
    step = 1
    while len(at) > step * MOST_POINTS:
        step *= 2
    kept = slice(step - 1, None, step)
    return [list(point) for point in zip((at[kept] + 1).tolist(), losses[kept].tolist(), strict=True)]
