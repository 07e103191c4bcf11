"""Tables whose cells, rows and ends of lines are broken, in every encoding; and bytes that are changed anyhow."""

from __future__ import annotations

import random
from collections.abc import Sequence

from tests.hostile.mutations import mutated

HEADS = (
    ("x", "y", "label"),
    ("id", "größe", "art"),
    ("a", "b"),
    ("名字", "价格", "x"),
    ("x", "x", ""),
    ("1", "2", "3"),
)
ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "gb18030", "cp950", "cp1252")
WORDS = (
    "a",
    "b",
    "rot",
    "名",
    "",
    "  ",
    "NA",
    "nan",
    "-",
    '"',
    '""',
    "'",
    "x;y",
    "1,5",
    "1 000",
    "a\nb",
    "\0",
    "\u202e",
)
WORDS = (
    *WORDS,
    "=1+1",
    "@SUM(A1)",
    "<b>",
    "1e999",
    "1e308",
    "-1e-320",
    "0x1",
    "1_0",
    "٣",
    "−1",
    "½",
    "9" * 400,
    "\x85",
)
LEADS = ("", "", "", "", "sep=;\n", "\n\n", "# x\n", "\ufeff", " ", "\x1b")


def broken(corpus: Sequence[bytes], seed: int) -> bytes:
    """Of four files three are tables of their own with a few odd cells."""
    if seed % 4 == 0:
        return mutated(corpus, seed)
    rng = random.Random(seed)
    head, mark = rng.choice(HEADS), rng.choice((",", ",", ";", "\t", "|", " "))
    rows = [[_cell(rng, place) for place in range(len(head))] for _ in range(rng.choice((1, 3, 12, 12, 40)))]
    for _ in range(rng.choice((0, 1, 1, 2, 5))):
        _change(rng, rows)
    end = rng.choice(("\n", "\n", "\r\n", "\r", "\n\r"))
    lines = [mark.join(head)] * (rng.random() < 0.8) + [mark.join(row) for row in rows]
    text = rng.choice(LEADS) + end.join(lines) + rng.choice((end, ""))
    data = text.encode(rng.choice(ENCODINGS), rng.choice(("replace", "ignore")))
    return mutated([data], seed) if rng.random() < 0.2 else data


def _cell(rng: random.Random, place: int) -> str:
    return (str(rng.randint(-9, 9)), f"{rng.gauss(0, 1):.2f}", rng.choice(("a", "b", "0", "1")))[place % 3]


def _change(rng: random.Random, rows: list[list[str]]) -> None:
    row = rng.choice(rows)
    place = rng.randrange(len(row)) if row else 0
    kind = rng.randrange(6)
    if kind == 0:
        rows.insert(rng.randrange(len(rows)), [*row, *row])
    elif kind == 1:
        row.insert(place, rng.choice(WORDS))
    elif kind == 2 and row:
        del row[place]
    elif kind == 3:
        for each in rows[:: rng.choice((1, 2))]:
            each[place : place + 1] = [rng.choice(WORDS)]
    else:
        row[place : place + 1] = [rng.choice(WORDS)]
