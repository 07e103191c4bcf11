"""One run to its end, without a window, and what has become of it."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from visprop.data import DataSet
from visprop.debugger.player import Stop
from visprop.debugger.scores import PARTS
from visprop.experiment import Experiment
from visprop.session import Session

EPOCHS = 100  # where neither the person nor the experiment says how many
_SHOW_S = 0.1  # between two pictures of the progress bar

Figures = dict[str, float | int | None]


def prepared(
    experiment: Experiment, epochs: int | None = None, iterations: int | None = None, data: DataSet | None = None
) -> tuple[Session, int]:
    """Return a session and how many iterations it is to run: what is asked for, else what the experiment says.

    Raises:
        InputError: the experiment or its data cannot be used.
    """
    wanted = epochs or experiment.training.epochs or EPOCHS
    if epochs or iterations:
        experiment = experiment.replace("training", epochs=None)
    session = Session(experiment, data=data)
    return session, iterations or wanted * session.plan.per_epoch


def train(
    session: Session, total: int, report: Callable | None = None, warn: Callable | None = None
) -> tuple[int, Stop | None]:
    """Run `total` iterations, in pieces of about 0.1 s. `report(done, session)` is called between them, and
    `warn(growing)` once, when the loss seems to grow without bound.

    Returns:
        how many iterations were finished, and why it stopped early, if it did.
    """
    done, piece = 0, 1
    while done < total:
        begin, low = perf_counter(), session.kept
        change = session.advance(iterations=min(piece, total - done))
        if warn and (growing := session.growth_since(low)):
            warn(growing)
            warn = None
        if change.stop and change.stop.ending:
            return done + change.iterations, change.stop
        if change.stop:
            return done + max(0, change.iterations - 1), change.stop
        done += change.iterations
        if report:
            report(done, session)
        piece = max(1, min(2 * piece, int(piece * _SHOW_S / max(perf_counter() - begin, 1e-6))))
    return done, None


def settle(session: Session) -> None:
    """At the end of a run, go back to the best epoch where the experiment keeps it."""
    if session.experiment.training.keep_best and session.best_epoch is not None:
        session.keep_best()


def summary(session: Session, iterations: int, seconds: float) -> Figures:
    """What a run of `iterations` finished iterations has come to; None where there is no validation."""
    return {
        "iterations": iterations,
        "epochs": iterations // session.plan.per_epoch,
        "train_loss": session.train_loss(),
        "valid_loss": session.valid_loss(),
        "best_valid_loss": session.best_valid_loss,
        "best_epoch": session.best_epoch,
        "test_loss": session.test_loss(),
        **scores(session),
        "seconds": seconds,
    }


def scores(session: Session) -> Figures:
    """Accuracy, 0..1, of classes, RMSE and R² of numbers, over the training, validation and test rows."""
    keys = ("accuracy",) if session.tells_classes else ("rmse", "r2")
    return {f"{part}_{key}": getattr(session.score(part), key, None) for part in PARTS for key in keys}
