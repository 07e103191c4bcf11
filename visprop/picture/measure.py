"""How wide numbers and formulas are in pixels."""

from __future__ import annotations

import re
from functools import lru_cache

from visprop.picture import boxes, glyphs
from visprop.picture.formula import Formula

# A word, or one Chinese character, each with the marks that may not begin a line, or end one, and the space before it.
_OPEN, _CLOSE, _HAN = "「『（《“(", "」』）》”)，。、；：！？…·%", "\u3001-\u9fff\uff00-\uffef"
_PARTS = re.compile(f" ?(?:[{_OPEN}]*[{_HAN}]|[^ {_HAN}]+)[{_CLOSE}]*")


def number(text: str, px: float) -> float:
    """Width of a number in bold digits."""
    return glyphs.advance("text-bold", text) * px


@lru_cache(maxsize=1024)
def size(formula: Formula, px: float) -> tuple[float, float]:
    """Width and height of a formula that does not change; for one that does, use `boxes.layout`."""
    placed = boxes.layout(formula, px)
    return placed.w, placed.h


def wrapped(text: str, px: float, width: float, bold: bool = False) -> list[str]:
    """Cut a text into lines that are at most `width` wide: at its spaces, and between Chinese characters."""
    face, lines = "text-bold" if bold else "text", [""]
    for part in _PARTS.findall(" ".join(text.split())):
        longer = f"{lines[-1]}{part}".strip()
        if lines[-1] and wide(face, longer) * px > width:
            lines.append(part.strip())
        else:
            lines[-1] = longer
    return lines


def wide(face: str, text: str) -> float:
    """Width in em, of characters that the face lacks too."""
    return sum(glyphs.advance(owner, part) for owner, part in glyphs.split(face, text))
