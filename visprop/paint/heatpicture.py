"""Heat levels as a brush of a theme's colours, with which a disc is filled."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QBrush, QImage, QTransform

from visprop.picture.charts.heat import ramp
from visprop.picture.frame import Picture
from visprop.picture.theme import Theme


def brush(picture: Picture, theme: Theme) -> QBrush:
    """The brush for a disc: its first and last levels lie on the edges, as the places that they were computed for."""
    step = 2 * picture.r / (picture.side - 1)
    found = QBrush(_texture(picture.levels, picture.side, theme))
    found.setTransform(QTransform(step, 0, 0, step, picture.x - picture.r - step / 2, picture.y - picture.r - step / 2))
    return found


@lru_cache(maxsize=256)
def _texture(levels: bytes, side: int, theme: Theme) -> QImage:
    pixels = _table(theme)[np.frombuffer(levels, np.uint8)]
    return QImage(pixels.data, side, side, 4 * side, QImage.Format.Format_RGB32).copy()


@lru_cache(maxsize=4)
def _table(theme: Theme) -> np.ndarray:
    """(256,) pixels, 0xffRRGGBB."""
    red, green, blue = ramp(theme).astype(np.uint32).T
    return 0xFF000000 | red << 16 | green << 8 | blue
