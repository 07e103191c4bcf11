"""How a CSV text is written: its delimiter, its decimal mark, whether it has a header. Counted, never guessed twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from visprop.data.csv_cells import is_infinite, is_missing, number
from visprop.words import translate

# In this order, since a comma may be part of a number and a tab is never part of anything.
DELIMITERS = ("\t", ";", ",", "|")
_LOOKED_AT, _SAMPLE = 20, 2**16  # lines that tell the delimiter, characters that tell the decimal mark
_SEP_LINE = re.compile(r"sep=(.)(\r\n?|\n)", re.IGNORECASE)  # what spreadsheets write and read as a first line
_QUOTED = re.compile(r'(^|[,;\t|\r\n]) *"(?:[^"]|"")*"')
_SHARE = 0.5  # of the lines that have as many delimiters as most have


def sep_line(text: str) -> tuple[str, int]:
    """Return the delimiter that a first line "sep=;" names and the length of this line; ("", 0) without one."""
    match = _SEP_LINE.match(text)
    return (match[1], match.end()) if match else ("", 0)


def delimiter(text: str) -> str:
    """Return the delimiter: of tab, semicolon, comma, bar the one of which most of the first lines have equally many.

    Of equals the first in that order. Where none is regular, the most frequent of the first line; a comma where there
    is none. Quoted cells do not count.
    """
    sample = _QUOTED.sub(r"\1", text[:_SAMPLE])
    lines = [line for line in re.split(r"\r\n?|\n", sample) if line.strip()][:_LOOKED_AT]
    best, most = "", 0.0
    for mark in DELIMITERS:
        (often, times), *_ = Counter(line.count(mark) for line in lines).most_common(1) or [(0, 0)]
        share = times / len(lines) if often else 0.0
        if share > max(most, _SHARE):
            best, most = mark, share
    return best or max((",", ";", "\t", "|"), key=(lines[0] if lines else "").count)


def decimal(text: str, mark: str) -> str:
    """Return the decimal mark of a text with the delimiter `mark`: "," where more numbers have a comma than a point.

    Between commas only quoted cells can have one, and there "1,234" may be a thousand: it does not count. The first
    64,000 characters tell, and where they have neither, the whole text.
    """
    if "," not in text:
        return "."
    for part in (text[:_SAMPLE], text):
        comma, point = _count(part, mark, ","), _count(part, mark, r"\.")
        if comma or point:
            return "," if comma > point else "."
    return "."


def _count(text: str, mark: str, point: str) -> int:
    number = rf"[+\-\u2212]?[0-9]*{point}[0-9]+(?:[eE][+-]?[0-9]+)?"
    if mark == ",":
        fraction = r"(?:[0-9]{1,2}|[0-9]{4,})" if point == "," else "[0-9]+"
        number = rf"[+\-\u2212]?[0-9]*{point}{fraction}(?:[eE][+-]?[0-9]+)?"
        ends = r'[,"\r\n]' if point != "," else '"'
    else:
        ends = rf'[{re.escape(mark)}"\r\n]'
    return sum(
        1 for _ in islice(re.finditer(rf"(?:(?<={ends})|(?<!.)) *{number} *(?={ends}|\Z)", text, re.DOTALL), 1000)
    )


def has_header(row: Sequence[str], point: str) -> bool:
    """Return whether a first row is a header: not if it is numbers, perhaps with gaps or numbers that are wrong."""
    is_number = [number(cell, point) is not None for cell in row]
    return not any(is_number) or not all(ok or _is_gap(cell) for ok, cell in zip(is_number, row, strict=True))


def _is_gap(cell: str) -> bool:
    if is_missing(cell) or is_infinite(cell):
        return True
    try:
        float(cell)
    except ValueError:
        return False
    return True


def unique_names(header: Sequence[str]) -> tuple[str, ...]:
    """Return the names, stripped and all different: the second "cli" becomes "cli.1", the third "cli.2", ...

    A number that would give a name of the header itself is passed over; an empty name becomes "column 3".
    """
    stripped = [" ".join(name.split()) or column_name(n) for n, name in enumerate(header, 1)]
    taken, seen, names = set(stripped), set(), []
    counts: dict[str, int] = {}
    for name in stripped:
        unique = name
        while unique in seen or (unique != name and unique in taken):
            counts[name] = counts.get(name, 0) + 1
            unique = f"{name}.{counts[name]}"
        seen.add(unique)
        names.append(unique)
    return tuple(names)


def column_name(number: int) -> str:
    """Return the name of a column, from 1, that has none."""
    return translate("Data", "column {n}").format(n=number)
