"""What the NumPy and the PyTorch script have in common: a heading, and the numbers that the iteration starts from."""

from __future__ import annotations

from visprop import __version__
from visprop.files import literals
from visprop.files.iteration import Iteration
from visprop.words import translate

MANY = "numbers({})"  # the call of the function that `Iteration`s with many numbers need
SHOWN_ROWS = 20  # of those that are named in the comment over the batch


def header(given: Iteration, needs: str) -> list[str]:
    """Comments: what the script is. The title is written as a literal: whatever it holds stays in its line."""
    what = translate("Code", "Iteration {k} of {title}, as visprop {version} runs it, in {dtype}.")
    shown = what.format(k=given.number, title=repr(given.title), version=__version__, dtype=given.dtype)
    prints = translate("Code", "It prints the loss, the gradients, and the parameters after the update.")
    return [f"# {line}" for line in (shown, prints, needs)]


def numbers(given: Iteration, plain: str) -> list[str]:
    """Statements for penalties, the optimizer's numbers and memory, parameters and batch.

    `plain` makes an array, as in `literals.array`.
    """

    def array(values) -> str:
        return literals.array(values, plain, MANY)

    lines = [f"l2 = {literals.number(given.l2)}"] if given.l2 else []
    if given.l1:
        lines.append(f"l1 = {literals.number(given.l1)}")
    lines += [f"{name} = {literals.number(value)}" for name, value in given.numbers]
    if given.slots:
        lines += ["", "# " + translate("Code", "What the optimizer remembers of each parameter")]
        lines += [f"{name} = {array(values)}" for name, values in given.slots]
    lines += ["", "# " + translate("Code", "The parameters before the update"), "W, b = {}, {}"]
    for l, (W, b) in enumerate(zip(given.W, given.b, strict=True), start=1):
        lines += [f"W[{l}] = {array(W)}", f"b[{l}] = {array(b)}"]
    return [*lines, "", "# " + _batch(given), f"x = {array(given.x)}", f"y = {array(given.y)}"]


def _batch(given: Iteration) -> str:
    rows = ", ".join(map(str, given.rows[:SHOWN_ROWS])) + (", ..." if len(given.rows) > SHOWN_ROWS else "")
    return translate("Code", "The batch: training rows {rows}").format(rows=rows)


def names_of_numbers(texts: list[str]) -> list[str]:
    """A statement for inf and nan where the numbers hold such."""
    if any(word in text for text in texts for word in ("inf", "nan")):
        return ['inf, nan = float("inf"), float("nan")']
    return []
