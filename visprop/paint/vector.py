"""Frames as SVG: the same painter on Qt's SVG generator. Letters become outlines, so no font is needed to see it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from visprop.paint import fonts, painter
from visprop.picture.frame import Frame
from visprop.picture.theme import Theme


def svg(frame: Frame, theme: Theme) -> bytes:
    """Paint a frame as an SVG document of its size."""
    fonts.application()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = QSvgGenerator()
    page.setOutputDevice(buffer)
    page.setSize(QSize(frame.width, frame.height))
    page.setViewBox(QRect(0, 0, frame.width, frame.height))
    with QPainter(page) as brush:
        painter.paint(brush, frame, theme)
    buffer.close()
    return data.data()
