"""Heat levels as a round image of a theme's colours, made once for each size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, qRgb

from visprop.picture.charts.heat import ramp
from visprop.picture.theme import Theme


@lru_cache(maxsize=256)
def round_image(levels: bytes, side: int, size: int, theme: Theme) -> QImage:
    """`side` * `side` levels as a disc of `size` pixels across, transparent around it."""
    image = QImage(levels, side, side, side, QImage.Format.Format_Indexed8)
    image.setColorTable(_table(theme))
    disc = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addEllipse(QRectF(0, 0, size, size))
    with QPainter(disc) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path)
        painter.drawImage(QRectF(0, 0, size, size), image.convertToFormat(QImage.Format.Format_RGB32))
    return disc


@lru_cache(maxsize=4)
def _table(theme: Theme) -> list[int]:
    return [qRgb(*map(int, colour)) for colour in ramp(theme)]
