"""`visprop train`: run an experiment and say what has become of it."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from time import perf_counter

from visprop.commands.arguments import Parser, to_json, whole_number
from visprop.debugger.growth import Growing
from visprop.debugger.player import Stop
from visprop.experiment import Experiment
from visprop.session import Session
from visprop.words import translate

EPOCHS = 100  # where the person asks for no number
_SHOW_S = 0.1  # between two pictures of the progress bar
_BAR, _WIPE = 30, "\r\x1b[K"


def parser() -> Parser:
    """What `visprop train` takes."""
    parser = Parser("train", translate("Cli", "Train a network and print a summary; losses in the target's own unit."))
    parser.add_experiment()
    length = parser.add_mutually_exclusive_group()
    text = translate("Cli", "how many epochs to train (default: {n})").format(n=EPOCHS)
    length.add_argument("--epochs", metavar="N", type=whole_number, help=text)
    text = translate("Cli", "how many iterations (updates) to train")
    length.add_argument("--iterations", metavar="N", type=whole_number, help=text)
    parser.add_json(translate("Cli", "the summary as one JSON object"))
    return parser


def run(options: Namespace) -> int:
    """Train, with a progress bar on a terminal, and print the summary. Returns 1 if a number was not finite.

    How long is what the options say, else what the experiment does; its other conditions end the run early.
    """
    experiment = Experiment.load(options.experiment)
    epochs = options.epochs or experiment.training.epochs or EPOCHS
    if options.epochs or options.iterations:
        experiment = experiment.replace("training", epochs=None)
    session = Session(experiment)
    total = options.iterations or epochs * session.plan.per_epoch
    begin, terminal = perf_counter(), bool(sys.stderr and sys.stderr.isatty())
    try:
        warn = warner(options.experiment, _WIPE if terminal else "")
        done, stop = train(session, total, progress_bar(total) if terminal else None, warn)
    finally:
        if terminal:
            print(_WIPE, end="", file=sys.stderr, flush=True)
    seconds = perf_counter() - begin
    if experiment.training.keep_best and session.best_epoch is not None and not (stop and stop.not_finite):
        session.keep_best()
    record = summary(session, done, seconds)
    print(to_json(record) if options.json else as_lines(record))
    if stop:
        print(f"visprop: {options.experiment}: {stop.sentence}", file=sys.stderr)
    return 1 if stop and not stop.ending else 0


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


def warner(experiment: str, wipe: str = "") -> Callable[[Growing], None]:
    """Return a function that prints a warning on stderr; `wipe` clears the line of the progress bar before."""

    def warn(growing: Growing) -> None:
        text = translate("Cli", "visprop: {experiment}: warning: {sentence}")
        print(wipe + text.format(experiment=experiment, sentence=growing.sentence), file=sys.stderr, flush=True)

    return warn


def progress_bar(total: int) -> Callable[[int, Session], None]:
    """Return a report that draws one line over and over on stderr."""

    def report(done: int, session: Session) -> None:
        filled = "#" * (_BAR * done // total)
        loss = session.losses[-1] * (session.loss_unit or 1.0)
        line = f"[{filled:<{_BAR}}] {100 * done // total:3} %  {done}/{total}  L {loss:.4g}"
        print(f"{_WIPE}{line}", end="", file=sys.stderr, flush=True)

    return report


def summary(session: Session, iterations: int, seconds: float) -> dict[str, float | int | None]:
    """What a run of `iterations` finished iterations has come to; None where there is no validation."""
    return {
        "iterations": iterations,
        "epochs": iterations // session.plan.per_epoch,
        "train_loss": session.train_loss(),
        "valid_loss": session.valid_loss(),
        "best_valid_loss": session.best_valid_loss,
        "best_epoch": session.best_epoch,
        "seconds": seconds,
    }


def as_lines(record: dict[str, float | int | None]) -> str:
    """One `name: value` a line."""
    return "\n".join(f"{name}: {_shown(value)}" for name, value in record.items())


def _shown(value: float | int | None) -> str:
    if value is None:
        return translate("Cli", "none")
    return f"{value:.6g}" if isinstance(value, float) else str(value)
