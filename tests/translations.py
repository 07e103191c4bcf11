"""What the tests of languages read from the source: every call of `translate`, and what is said past it."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import visprop

PACKAGE = Path(visprop.__file__).parent
FIELD = re.compile(r"\{[^{}]*\}")
HAN = re.compile(r"[\u3400-\u9fff]")
# Names and signs that are the same in every language.
SAME = re.compile(r"visprop|Nielsen|CS231n|PyTorch|NumPy|Qt|RMSprop|Adagrad|AdamW?|RMSE|grad|L1|L2|\bl[12]\b|sign")


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    """All files of the program, each with its name."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return tuple((str(path.relative_to(PACKAGE)), ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


@cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call of a function of any name, with its place."""
    found = []
    for name, tree in trees():
        found += [(f"{name}:{node.lineno}", node) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return tuple(found)


def translated() -> list[tuple[str, ast.Call]]:
    """Every call of `translate`, with its place."""
    return [(place, node) for place, node in calls() if isinstance(node.func, ast.Name) and node.func.id == "translate"]


def strings() -> set[tuple[str, str]]:
    """The contexts and texts of all calls whose arguments are literals."""
    found = set()
    for _, node in translated():
        if all(isinstance(each, ast.Constant) for each in node.args):
            context, text = (each.value for each in node.args)
            found.add((context, text))
    return found


def worded(text: str) -> bool:
    """Whether a text has words, that is, more than fields, signs, single letters and names."""
    return bool(re.search(r"[A-Za-z]{2,}", SAME.sub("", FIELD.sub("", text))))
