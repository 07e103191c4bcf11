"""What the tests of languages read from the source: every call of `translate`, and what is said past it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import visprop

PACKAGE = Path(visprop.__file__).parent
FIELD = re.compile(r"\{[^{}]*\}")
HAN = re.compile(r"[\u3400-\u9fff]")
# Names and signs that are the same in every language.
SAME = re.compile(r"visprop|Nielsen|CS231n|PyTorch|NumPy|Qt|RMSprop|Adagrad|AdamW?|RMSE|grad|L1|L2|\bl[12]\b|sign")


@cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call of `translate`, with its place."""
    return tuple(_calls())


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def strings() -> set[tuple[str, str]]:
    """The contexts and texts of all calls whose arguments are literals."""
    found = set()
    for _, node in calls():
        if all(isinstance(each, ast.Constant) for each in node.args):
            context, text = (each.value for each in node.args)
            found.add((context, text))
    return found


def worded(text: str) -> bool:
    """Whether a text has words, that is, more than fields, signs, single letters and names."""
    return bool(re.search(r"[A-Za-z]{2,}", SAME.sub("", FIELD.sub("", text))))
