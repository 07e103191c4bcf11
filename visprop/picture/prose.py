"""Paragraphs set in lines of a width: words and formulas beside each other, in western scripts and in Chinese.

A Chinese text may be broken before any of its characters, except before a closing mark and behind an opening one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from visprop.picture import boxes
from visprop.picture.formula import Formula, Row, Space, Words
from visprop.picture.frame import Shape, Text
from visprop.picture.markup import Inline, Paragraph

SPACE = 0.3  # em between two words
LEAD, BETWEEN = 1.45, 0.55  # em: from line to line at least, and more between two paragraphs
NOT_FIRST = "，。、；：！？）》〉」』】”’,.;:!?)]…%"
NOT_LAST = "（《〈「『【“‘(["


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its formula, and the height above and below its baseline in pixels; `last` ends a paragraph."""

    formula: Formula
    up: float
    down: float
    last: bool


@lru_cache(maxsize=256)
def set_lines(paragraphs: tuple[Paragraph, ...], px: float, width: float) -> tuple[Line, ...]:
    """The lines of a text in a font of `px` pixels, each at most `width` wide where its pieces allow it."""
    lines: list[Line] = []
    for paragraph in paragraphs:
        rows = list(_rows(list(_pieces(paragraph)), px, width))
        for number, row in enumerate(rows):
            placed = boxes.layout(row, px)
            up, down = max(placed.ascent, 0.94 * px), max(placed.descent, 0.3 * px)
            lines.append(Line(row, up, down, number == len(rows) - 1))
    return tuple(lines)


def height(lines: Iterable[Line], px: float) -> float:
    """How high the lines stand in pixels."""
    return sum(_step(line, px) for line in lines)


def draw(
    lines: Iterable[Line], x: float, y: float, px: float, token: str = "text", behind: str = "canvas"
) -> list[Shape]:
    """The lines as shapes, with their upper left corner at (x, y)."""
    shapes: list[Shape] = []
    for line in lines:
        room = _step(line, px) - (BETWEEN * px if line.last else 0.0)
        base = y + line.up + (room - line.up - line.down) / 2
        shapes.append(Text(x, base, line.formula, px, token, "baseline-left", behind))
        y += _step(line, px)
    return shapes


def fitting(
    paragraphs: tuple[Paragraph, ...], most: float, least: float, width: float, room: float
) -> tuple[float, tuple[Line, ...]]:
    """The largest font size from `least` to `most` at which a text fits into width and height, and its lines."""
    px = most
    while px > least:
        lines = set_lines(paragraphs, px, width)
        if height(lines, px) <= room:
            return px, lines
        px = max(px - 1.0, least)
    return least, set_lines(paragraphs, least, width)


def _step(line: Line, px: float) -> float:
    return max(LEAD * px, line.up + line.down + 0.2 * px) + (BETWEEN * px if line.last else 0.0)


def _pieces(paragraph: Paragraph) -> Iterable[Inline]:
    """The pieces between which a line may end: Chinese words are cut into characters."""
    for piece in paragraph:
        if isinstance(piece.formula, Words) and any(_wide(c) for c in piece.formula.text):
            for number, text in enumerate(_cut(piece.formula.text)):
                yield Inline(Words(text, piece.formula.token, piece.formula.bold), number > 0 or piece.joined)
        else:
            yield piece


def _wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" or character in "“”‘’…"


def _cut(text: str) -> list[str]:
    """Chinese characters one by one, with the marks that may not be parted from them; western words whole."""
    found: list[str] = []
    for character in text:
        glue = found and (
            character in NOT_FIRST or found[-1][-1] in NOT_LAST or not (_wide(character) or _wide(found[-1][-1]))
        )
        if glue:
            found[-1] += character
        else:
            found.append(character)
    return found


def _breakable(before: Inline, piece: Inline) -> bool:
    """Whether a line may end before a piece."""
    if not piece.joined:
        return True
    first, last = _edge(piece.formula, 0), _edge(before.formula, -1)
    if first in NOT_FIRST or last in NOT_LAST:
        return False
    return _wide(first or "x") or _wide(last or "x")


def _edge(formula: Formula, place: int) -> str:
    """The first (0) or last (-1) character of words; "" of a formula."""
    return formula.text[place] if isinstance(formula, Words) and formula.text else ""


def _rows(pieces: list[Inline], px: float, width: float) -> Iterable[Formula]:
    """Break greedily; what may not be parted goes to the next line together."""
    line: list[Formula] = []
    used = 0.0
    for chunk in _chunks(pieces):
        space = 0.0 if chunk[0].joined or not line else SPACE
        wide = sum(boxes.layout(piece.formula, px).w for piece in chunk)
        if line and used + space * px + wide > width:
            yield _row(line)
            line, used, space = [], 0.0, 0.0
        if space:
            line.append(Space(space))
        line += [piece.formula for piece in chunk]
        used += space * px + wide
    if line:
        yield _row(line)


def _chunks(pieces: list[Inline]) -> list[list[Inline]]:
    chunks: list[list[Inline]] = []
    for piece in pieces:
        if chunks and not _breakable(chunks[-1][-1], piece):
            chunks[-1].append(piece)
        else:
            chunks.append([piece])
    return chunks


def _row(parts: list[Formula]) -> Formula:
    """The parts side by side; neighbouring words become one, so that they are read and copied as a text."""
    merged: list[Formula] = []
    space = ""
    for part in parts:
        if isinstance(part, Space):
            space = " "
            continue
        before = merged[-1] if merged else None
        alike = isinstance(part, Words) and isinstance(before, Words)
        if alike and (before.token, before.bold) == (part.token, part.bold):
            merged[-1] = Words(before.text + space + part.text, part.token, part.bold)
        else:
            if space:
                merged.append(Space(SPACE))
            merged.append(part)
        space = ""
    return Row(tuple(merged))
