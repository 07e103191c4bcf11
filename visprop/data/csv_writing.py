"""Tables as CSV text: every digit of every number, and no word that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

# A cell that begins so is a formula in some spreadsheet (OWASP, "CSV Injection"), the wide forms of East Asia too.
_RUN = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|[+-]?(inf|nan)", re.ASCII)


def csv_text(rows: Iterable[Sequence[Any]]) -> str:
    """Return rows as CSV. None is an empty cell; a float has all its digits, so that it is read back bit for bit.

    A word that a spreadsheet would run gets an apostrophe before it; a number, also one in words, stays as it is.
    """
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    word = value.replace("\r\n", "\n").replace("\r", "\n")  # the csv module of Python 3.11 leaves a lone \r unquoted
    return "'" + word if word.startswith(_RUN) and not _NUMBER.fullmatch(word) else word
