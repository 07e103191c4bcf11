"""`visprop train`: run an experiment and say what has become of it."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from visprop.commands.arguments import Parser, to_json, whole_number
from visprop.commands.seeds import as_table, several
from visprop.debugger.growth import Growing
from visprop.debugger.player import Stop
from visprop.debugger.scores import PARTS
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.files import predictions
from visprop.session import Session
from visprop.storage import write_whole
from visprop.words import translate

PREDICT, OUTPUT = "--predict", "-o"
EPOCHS = 100  # where the person asks for no number
_SHOW_S = 0.1  # between two pictures of the progress bar
_BAR, _WIPE = 30, "\r\x1b[K"


def parser() -> Parser:
    """What `visprop train` takes."""
    parser = Parser("train", translate("Cli", "Train a network and print a summary; losses in the target's own unit."))
    parser.add_experiment()
    parser.add_set()
    length = parser.add_mutually_exclusive_group()
    text = translate("Cli", "how many epochs to train (default: the experiment's, else {n})").format(n=EPOCHS)
    length.add_argument("--epochs", metavar="N", type=whole_number, help=text)
    text = translate("Cli", "how many iterations (updates) to train")
    length.add_argument("--iterations", metavar="N", type=whole_number, help=text)
    seeds = parser.add_mutually_exclusive_group()
    text = translate("Cli", "the seed; given several times, train once with each and print mean and deviation too")
    seeds.add_argument("--seed", metavar="N", type=seed, action="append", default=[], help=text)
    text = translate("Cli", "train with so many seeds, counted on from the experiment's own")
    seeds.add_argument("--seeds", metavar="N", type=whole_number, help=text)
    text = translate("Cli", "after training, answer the rows of this table; its columns are found by their names")
    parser.add_argument(PREDICT, metavar="TEST.csv", help=text)
    text = translate("Cli", "the file to write the answers to, with the columns id and target")
    parser.add_argument(OUTPUT, "--output", metavar="OUT.csv", help=text)
    parser.add_json(translate("Cli", "the summary as one JSON object"))
    return parser


def run(options: Namespace) -> int:
    """Train, with a progress bar on a terminal, and print the summary. Returns 1 if a number was not finite.

    How long is what the options say, else what the experiment does; its other conditions end the run early.
    """
    experiment = Experiment.load(options.experiment, options.set)
    seeds = options.seed or [experiment.training.seed + n for n in range(options.seeds or 1)]
    check_files(options.predict, options.output, len(seeds))
    runs = [one_run(experiment.replace("training", seed=number), options) for number in seeds]
    if len(runs) == 1:
        print(to_json(runs[0].record) if options.json else as_lines(runs[0].record))
    else:
        found = several(seeds, [each.record for each in runs])
        print(to_json(found) if options.json else as_table(found))
    for number, each in zip(seeds, runs, strict=True):
        if each.stop:
            which = translate("Cli", "seed {n}: ").format(n=number) if len(runs) > 1 else ""
            print(f"visprop: {options.experiment}: {which}{each.stop.sentence}", file=sys.stderr)
    return 1 if any(each.stop and not each.stop.ending for each in runs) else 0


@dataclass(frozen=True)
class Trained:
    """What one run has come to, and why it stopped early, if it did."""

    record: dict[str, float | int | None]
    stop: Stop | None


def one_run(experiment: Experiment, options: Namespace) -> Trained:
    """Train with the length and the files that the options say; at the best epoch where the experiment keeps it.

    Raises:
        InputError: the data or the table to answer cannot be used; nothing was trained.
    """
    epochs = options.epochs or experiment.training.epochs or EPOCHS
    if options.epochs or options.iterations:
        experiment = experiment.replace("training", epochs=None)
    session = Session(experiment)
    table = predictions.table_for(session, options.predict) if options.predict else None
    total = options.iterations or epochs * session.plan.per_epoch
    begin, terminal = perf_counter(), bool(sys.stderr and sys.stderr.isatty())
    try:
        warn = warner(options.experiment, _WIPE if terminal else "")
        done, stop = train(session, total, progress_bar(total) if terminal else None, warn)
    finally:
        if terminal:
            print(_WIPE, end="", file=sys.stderr, flush=True)
    seconds = perf_counter() - begin
    if stop and stop.not_finite:
        return Trained(summary(session, done, seconds), stop)
    if experiment.training.keep_best and session.best_epoch is not None:
        session.keep_best()
    if table is not None:
        write_whole(options.output, predictions.predict(session, table).to_csv().encode())
    return Trained(summary(session, done, seconds), stop)


def check_files(table: str | None, output: str | None, runs: int) -> None:
    """Refuse what could not be written after a long training. InputError."""
    if table is None and output is None:
        return
    if table is None:
        raise InputError(OUTPUT, output, translate("Cli", "This file is for predictions: name their table, --predict."))
    if output is None:
        raise InputError(PREDICT, table, translate("Cli", "Name the file to write as well: -o pred.csv."))
    if runs > 1:
        raise InputError(PREDICT, table, translate("Cli", "Predictions come from one run: give one seed."))
    if not os.path.isdir(os.path.dirname(os.path.abspath(output))):
        raise InputError(OUTPUT, output, translate("Cli", "There is no such folder to write to."))


def seed(text: str) -> int:
    """Read a whole number from 0 up; argparse reports the error."""
    return 0 if text == "0" else whole_number(text)


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
        "test_loss": session.test_loss(),
        **scores(session),
        "seconds": seconds,
    }


def scores(session: Session) -> dict[str, float | None]:
    """Accuracy, 0..1, of classes, RMSE and R² of numbers, over the training, validation and test rows."""
    keys = ("accuracy",) if session.tells_classes else ("rmse", "r2")
    return {f"{part}_{key}": getattr(session.score(part), key, None) for part in PARTS for key in keys}


def as_lines(record: dict[str, float | int | None]) -> str:
    """One `name: value` a line."""
    return "\n".join(f"{name}: {_shown(value)}" for name, value in record.items())


def _shown(value: float | int | None) -> str:
    if value is None:
        return translate("Cli", "none")
    return f"{value:.6g}" if isinstance(value, float) else str(value)
