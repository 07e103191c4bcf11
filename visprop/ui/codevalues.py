"""The values that stand on a line of the code twin, as text with their shapes. No Qt here."""

from __future__ import annotations

import numpy as np

from visprop.debugger.moment import Moment
from visprop.errors import NotComputed
from visprop.picture import numbers
from visprop.words import translate

ROWS, COLUMNS = 4, 8  # of a matrix that are shown at most: a tip covers little of the picture
WIDE = 80  # characters of a line in a tip
MORE = "…"
CODE_NAMES = {"y": "t"}  # what the code calls otherwise than the tape
PER_EXAMPLE = ("a", "z", "gain", "dC_da", "dC_dz", "y")


def values_of(moment: Moment, names: tuple[str, ...], example: int, wide: int = WIDE) -> list[str]:
    """Return a text of one or more lines for each name, with its shape and numbers; "?" is what is not computed.

    Of many numbers the first and the last are shown, as many as fit into `wide` characters; of a matrix with a row an
    example, the rows from the one in focus, `example`, on.
    """
    found = []
    for name in names:
        value, known = _read(moment, name)
        first = example if name.split("[")[0] in PER_EXAMPLE else -1
        found.append("\n".join(_fitting(_label(name, names), value, known, first, wide)))
    return found


def _label(name: str, names: tuple[str, ...]) -> str:
    plain = name.removeprefix("theta.")
    if plain != name:
        return translate("Code", "{name} before").format(name=plain) if plain in names else plain
    return CODE_NAMES.get(name, name)


def _read(moment: Moment, name: str) -> tuple[np.ndarray | None, int]:
    """The value and how many of its entries, in C order, are computed; None before the first."""
    try:
        value = moment.tape.view(name)
    except NotComputed:  # its operation has not ended; perhaps it is under way
        return _begun(moment, name)
    return value, value.size


def _begun(moment: Moment, name: str) -> tuple[np.ndarray | None, int]:
    """As `_read`, of an operation that has not ended."""
    try:
        value = moment.tape.under_way(name)
    except NotComputed:
        return None, 0
    return value, _revealed(moment, name, value)


def _revealed(moment: Moment, name: str, value: np.ndarray) -> int:
    """A part is a term of an entry; a sum over the whole batch has no entry before its end."""
    first, second, third = moment.program.parts(moment.program.index(name), moment.batch)
    return moment.cursor.part // third if first * second == value.size else 0


def _fitting(name: str, value: np.ndarray | None, known: int, first: int, wide: int) -> list[str]:
    for columns in range(COLUMNS, 1, -1):
        lines = _shown(name, value, known, first, columns)
        if max(map(len, lines)) <= wide:
            break
    return lines


def _shown(name: str, value: np.ndarray | None, known: int, first: int, columns: int) -> list[str]:
    if value is None:
        return [f"{name} = {numbers.UNKNOWN}"]
    if value.ndim == 0:
        return [f"{name} = {_word(value, 0, known)}"]
    shape = "×".join(map(str, value.shape))
    if value.ndim == 1 or len(value) == 1:
        words = _words(value, 0, value.size, known, columns)
        return [f"{name} = [{', '.join(words)}]  {shape}"]
    count, width = value.shape
    places = _ends(count, ROWS) if first < 0 else [(first + n) % count for n in range(min(count, ROWS))]
    table = [_words(value, at * width, width, known, columns) if at >= 0 else [MORE] for at in places]
    heads = ["  " if first < 0 else f"  [{at}]" for at in places]
    return [f"{name}  {shape}", *_table(heads, table)]


def _table(heads: list[str], rows: list[list[str]]) -> list[str]:
    """Each column as wide as its widest word; a gap between rows is one word only."""
    head, columns = max(map(len, heads)), max(map(len, rows))
    wide = [2 + max(len(row[at]) for row in rows if len(row) == columns) for at in range(columns)]
    rows = [[f"{word:>{wide[at]}}" for at, word in enumerate(row)] for row in rows]
    return [f"{start:>{head}}{''.join(row)}" for start, row in zip(heads, rows, strict=True)]


def _words(value: np.ndarray, start: int, count: int, known: int, most: int) -> list[str]:
    """Of `count` entries from `start` on the first and the last, not more than `most`."""
    return [_word(value, start + at, known) if at >= 0 else MORE for at in _ends(count, most)]


def _word(value: np.ndarray, at: int, known: int) -> str:
    if at >= known:
        return numbers.UNKNOWN
    number = value.item(at)
    return str(number) if isinstance(number, int) else numbers.significant(number)


def _ends(count: int, most: int) -> list[int]:
    """All places if they are not too many, else the first and the last, with -1 for the gap."""
    return list(range(count)) if count <= most else [*range(max(1, most - 2)), -1, count - 1]
