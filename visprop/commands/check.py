"""`visprop check`: the gradient of the backward pass against a numerical one."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from itertools import groupby

from visprop.commands.arguments import Parser
from visprop.engine.check import Checked
from visprop.experiment import Experiment
from visprop.session import Session
from visprop.words import translate

_ROW = "{name:<11}{entries:>9}   {worst:>10}   {method:<13}{tolerance:>9}   {verdict}"


def parser() -> Parser:
    """What `visprop check` takes."""
    text = translate(
        "Cli",
        "Compare the gradient of the first iteration with an independent numerical one, every parameter: by complex "
        "step where all functions are smooth, by differences where one has a kink. The exit code is 1 if they differ "
        "by more than the tolerance.",
    )
    parser = Parser("check", text)
    parser.add_experiment()
    parser.add_set()
    return parser


def run(options: Namespace) -> int:
    """Print a row for each tensor. Returns 1 if one is outside its tolerance."""
    session = Session(Experiment.load(options.experiment, options.set))
    print(_heading())
    good = True
    for _, group in groupby(session.check(), key=lambda entry: entry.name):
        entries = list(group)
        good &= all(entry.good for entry in entries)
        print(row(entries), flush=True)
    print(translate("Cli", "The gradient is right.") if good else translate("Cli", "The gradient is wrong."))
    return 0 if good else 1


def row(entries: list[Checked]) -> str:
    """Return the line of one tensor, with its worst entry where it fails."""
    first, worst = entries[0], worst_of(entries)
    kinks = sum(entry.relative is None for entry in entries)
    verdict = translate("Cli", "pass")
    if worst is not None and not worst.good:
        verdict = translate("Cli", "FAIL at {index}: {analytic!r}, numerically {numerical!r}").format(
            index=list(worst.index), analytic=worst.analytic, numerical=worst.numerical
        )
    if kinks:
        verdict += translate("Cli", "; {n} at a kink have no derivative").format(n=kinks)
    return _ROW.format(
        name=first.name,
        entries=len(entries),
        worst="-" if worst is None else f"{worst.relative:.1e}",
        method=first.method,
        tolerance=f"{first.tolerance:.0e}",
        verdict=verdict,
    )


def worst_of(entries: Iterable[Checked]) -> Checked | None:
    """Return the entry with the largest difference (one that is not a number above all); None if all are at kinks."""
    known = [entry for entry in entries if entry.relative is not None]
    return max(known, key=lambda entry: (entry.relative != entry.relative, entry.relative), default=None)


def _heading() -> str:
    return _ROW.format(
        name=translate("Cli", "tensor"),
        entries=translate("Cli", "entries"),
        worst=translate("Cli", "difference"),
        method=translate("Cli", "method"),
        tolerance=translate("Cli", "tolerance"),
        verdict="",
    ).rstrip()
