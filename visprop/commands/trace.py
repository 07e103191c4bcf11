"""`visprop trace`: every number of an iteration, in the order in which it is computed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

import numpy as np

from visprop.commands.arguments import Parser, to_json, whole_number
from visprop.debugger.cursor import Cursor
from visprop.engine.program import Op
from visprop.experiment import Experiment
from visprop.session import Session
from visprop.words import translate

_WIDE, _HIGH = 8, 12  # numbers in a line and lines of a value, of those that are shown


def parser() -> Parser:
    """What `visprop trace` takes."""
    parser = Parser("trace", translate("Cli", "Print what every micro-operation of an iteration computes."))
    parser.add_experiment()
    parser.add_set()
    text = translate("Cli", "how many iterations to run (default: 1)")
    parser.add_argument("--iterations", metavar="N", type=whole_number, default=1, help=text)
    parser.add_json(translate("Cli", "one JSON object a line: iteration, op, phase, name, formula, value"))
    return parser


def run(options: Namespace) -> int:
    """Trace an experiment on stdout. Returns the exit code."""
    session = Session(Experiment.load(options.experiment, options.set))
    for line in (json_lines if options.json else lines)(session, options.iterations):
        print(line)
    return 0


def outputs(session: Session, iterations: int) -> Iterator[tuple[Cursor, Op, str, np.ndarray]]:
    """Step an operation at a time; yield (where it stands in the program, the operation, output's name, its value)."""
    for _ in range(iterations * len(session.program.ops)):
        after = session.step("op").after
        number = after.op - 1
        op = session.program.ops[number]
        for name in op.outputs:
            yield Cursor(after.iteration, number), op, name, session.tape[name]


def json_lines(session: Session, iterations: int) -> Iterator[str]:
    """One JSON object for each output. Values are nested lists of floats (rows: of whole numbers) that round-trip."""
    for at, op, name, value in outputs(session, iterations):
        record = {"iteration": at.iteration, "op": at.op, "phase": op.phase, "name": name, "formula": op.rule}
        yield to_json(record | {"value": value.tolist()})


def lines(session: Session, iterations: int) -> Iterator[str]:
    """The same to be read: a heading for each iteration and phase, rounded numbers, large arrays shortened."""
    width = 2 + max(len(name) for op in session.program.ops for name in op.outputs)
    last = None
    for at, op, name, value in outputs(session, iterations):
        if at.op == 0 and name == op.outputs[0]:
            yield translate("Cli", "iteration {k}, epoch {epoch}").format(k=at.iteration, epoch=session.epoch)
        if op.phase != last:
            yield op.phase
        last = op.phase
        if name == op.outputs[0]:
            yield f"{at.op:4}  {op.rule}"
        for number, line in enumerate(table(value)):
            yield f"      {name if number == 0 else '':{width}}{line}"


def table(value: np.ndarray) -> Iterator[str]:
    """A value in right-aligned columns; of many rows or columns the first and the last."""
    flat = value.ndim < 2
    rows = np.split(value.ravel(), range(_WIDE, value.size, _WIDE)) if flat else value
    for row in _ends(rows, _HIGH):
        yield "".join(f"{_short(number):>13}" for number in (_ends(row, _WIDE) if row is not None else [None]))


def _ends(items: Sequence, most: int) -> Iterator:
    """All items if they are not too many, else the first and the last with None for the gap."""
    if len(items) <= most:
        yield from items
    else:
        yield from (*items[: most - 2], None, items[-1])


def _short(number: float | None) -> str:
    if number is None:
        return "..."
    return str(number) if isinstance(number, np.integer) else f"{number:.6g}"
