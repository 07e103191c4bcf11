"""Pens and colours, made once for each look: making them for every shape would cost more than painting it.

All colours are opaque: an opacity is mixed with the frame's background, since Qt's raster engine needs ten times as
long for a line that lets through what is under it.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from visprop.picture.frame import Stroke
from visprop.picture.theme import Theme

NO_PEN, NO_BRUSH = QPen(Qt.PenStyle.NoPen), QBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=1024)
def mixed(colour: str, ground: str, share: float) -> str:
    """Return `share` of `colour` over `ground`, both "#rrggbb"."""
    places = (1, 3, 5)
    pairs = [(int(colour[p : p + 2], 16), int(ground[p : p + 2], 16)) for p in places]
    return "#" + "".join(f"{round(share * over + (1 - share) * under):02x}" for over, under in pairs)


@lru_cache(maxsize=1024)
def ink(colour: str) -> QPen:
    """Return the pen for text."""
    return QPen(QColor(colour))


@lru_cache(maxsize=1024)
def brush(colour: str) -> QBrush:
    """Return a plain brush."""
    return QBrush(QColor(colour))


@lru_cache(maxsize=2048)
def solid(theme: Theme, stroke: Stroke, background: str) -> QBrush:
    """Return the brush for the filled parts of a stroke: an arrow's head."""
    return QBrush(QColor(_colour(theme, stroke, background)))


def _colour(theme: Theme, stroke: Stroke, background: str) -> str:
    colour = theme[stroke.token]
    return colour if stroke.opacity >= 1 else mixed(colour, theme[background], stroke.opacity)


@lru_cache(maxsize=2048)
def pen(theme: Theme, stroke: Stroke, background: str, curve: bool = False) -> QPen:
    """Return the pen of a stroke: flat ends and round corners; for a curve round ends, and mitres, twice as fast."""
    width = max(stroke.width, theme.least)
    made = QPen(QColor(_colour(theme, stroke, background)), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap if curve and not stroke.dash else Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin if curve else Qt.PenJoinStyle.RoundJoin)
    if stroke.dash and width > 0:
        made.setDashPattern([length / width for length in stroke.dash])
    return made


@lru_cache(maxsize=256)
def line(colour: str, width: float) -> QPen:
    """Return a solid pen."""
    return QPen(QColor(colour), width)
