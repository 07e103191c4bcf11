"""Arrays of numbers as text that Python reads back bit for bit."""

from __future__ import annotations

from textwrap import fill

import numpy as np

WIDTH = 100  # of a line
SHORT = 70  # what stands on one line with the name and the call around it
INDENT = "    "
PLAIN = 400  # numbers: more of them are one text to be split, which Python reads in a fraction of the time and memory


def number(value: float) -> str:
    """The shortest text that gives the same float64: 1., -0.5, 3e-05, inf, nan."""
    text = repr(float(value))
    return text[:-1] if text.endswith(".0") else text


def array(values: np.ndarray, plain: str, many: str) -> str:
    """A call that makes an array: `plain` has a {} for nested lists, `many` for a text with all numbers and the shape.

    The first line continues one that is begun.
    """
    words = [number(value) for value in values.ravel()]
    if len(words) > PLAIN:
        return many.format(f'"""\n{fill(" ".join(words), WIDTH)}""", {values.shape}')
    return plain.format(_nested(values.shape, words))


def _nested(shape: tuple[int, ...], words: list[str]) -> str:
    if len(shape) == 1:
        flat = ", ".join(words)
        return (
            f"[{flat}]"
            if len(flat) < SHORT
            else f"[\n{fill(flat, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT)}\n]"
        )
    rows = [f"[{', '.join(words[at : at + shape[1]])}]" for at in range(0, len(words), shape[1])]
    flat = ", ".join(rows)
    return f"[{flat}]" if len(flat) < SHORT else "[\n" + "\n".join(_indented(row + ",") for row in rows) + "\n]"


def _indented(text: str) -> str:
    return fill(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT + " ")
