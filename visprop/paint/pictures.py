"""Frames as images and PNG files."""

from __future__ import annotations

import os

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from visprop.paint import fonts, painter
from visprop.paint.storyboard import storyboard
from visprop.paint.text import Drawn
from visprop.picture.frame import Frame
from visprop.picture.theme import Theme
from visprop.storage import write_whole
from visprop.words import translate

__all__ = ["png", "storyboard", "to_image", "write_png"]


def to_image(frame: Frame, theme: Theme, scale: float = 1.0, record: list[Drawn] | None = None) -> QImage:
    """Paint a frame, `scale` device pixels to its pixel; every text is appended to `record`."""
    fonts.application()
    image = QImage(round(frame.width * scale), round(frame.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(theme[frame.background]))
    with QPainter(image) as brush:
        brush.scale(scale, scale)
        painter.paint(brush, frame, theme, record)
    return image


def png(image: QImage) -> bytes:
    """Encode an image as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError(translate("Pictures", "The picture could not be encoded as PNG."))
    buffer.close()
    return data.data()


def write_png(frame: Frame, theme: Theme, path: str | os.PathLike[str], scale: float = 1.0) -> None:
    """Paint a frame into a PNG file. NotSaved if the file cannot be written; then nothing is changed."""
    write_whole(path, png(to_image(frame, theme, scale)))
