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
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.files import predictions
from visprop.session import Session
from visprop.storage import write_whole
from visprop.sweep.training import EPOCHS, prepared, settle, summary, train
from visprop.words import translate

PREDICT, OUTPUT = "--predict", "-o"
_BAR, _WIPE = 30, "\r\x1b[K"


def parser() -> Parser:
    """What `visprop train` takes."""
    parser = Parser("train", translate("Cli", "Train a network and print a summary; losses in the target's own unit."))
    parser.add_experiment()
    parser.add_set()
    add_length(parser)
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


def add_length(parser: Parser) -> None:
    """Take how long a run is to be."""
    length = parser.add_mutually_exclusive_group()
    text = translate("Cli", "how many epochs to train (default: the experiment's, else {n})").format(n=EPOCHS)
    length.add_argument("--epochs", metavar="N", type=whole_number, help=text)
    text = translate("Cli", "how many iterations (updates) to train")
    length.add_argument("--iterations", metavar="N", type=whole_number, help=text)


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
    session, total = prepared(experiment, options.epochs, options.iterations)
    table = predictions.table_for(session, options.predict) if options.predict else None
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
    settle(session)
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


def as_lines(record: dict[str, float | int | None]) -> str:
    """One `name: value` a line."""
    return "\n".join(f"{name}: {_shown(value)}" for name, value in record.items())


def _shown(value: float | int | None) -> str:
    if value is None:
        return translate("Cli", "none")
    return f"{value:.6g}" if isinstance(value, float) else str(value)
