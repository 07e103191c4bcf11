"""How wide numbers and formulas are in pixels."""

from __future__ import annotations

from functools import lru_cache

from visprop.picture import boxes, glyphs
from visprop.picture.formula import Formula


def number(text: str, px: float) -> float:
    """Width of a number in bold digits."""
    return glyphs.advance("text-bold", text) * px


@lru_cache(maxsize=1024)
def size(formula: Formula, px: float) -> tuple[float, float]:
    """Width and height of a formula that does not change; for one that does, use `boxes.layout`."""
    placed = boxes.layout(formula, px)
    return placed.w, placed.h
