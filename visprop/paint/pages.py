"""Pages: frames beside and below each other, on any painter, and as images."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from visprop.paint import fonts, painter
from visprop.paint.text import GLYPHS
from visprop.picture.frame import Frame
from visprop.picture.theme import Theme


@dataclass(frozen=True, slots=True)
class Page:
    """Frames side by side or under each other on one page, each with its upper left corner, in pixels."""

    width: int
    height: int
    frames: tuple[tuple[Frame, float, float], ...]
    ground: str = "canvas"


def below(*frames: Frame) -> Page:
    """A page with frames under each other."""
    tops = [sum(frame.height for frame in frames[:number]) for number in range(len(frames))]
    placed = tuple((frame, 0.0, float(top)) for frame, top in zip(frames, tops, strict=True))
    return Page(max(frame.width for frame in frames), sum(frame.height for frame in frames), placed)


def draw_page(brush: QPainter, page: Page, theme: Theme, letters: str = GLYPHS) -> None:
    """Paint a page at the origin; see `painter.paint` for `letters`."""
    brush.fillRect(QRectF(0, 0, page.width, page.height), QColor(theme[page.ground]))
    for frame, x, y in page.frames:
        brush.save()
        brush.translate(x, y)
        painter.paint(brush, frame, theme, letters=letters)
        brush.restore()


def page_image(page: Page, theme: Theme, scale: float = 1.0) -> QImage:
    """Paint a page, `scale` device pixels to its pixel."""
    fonts.application()
    image = QImage(round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32)
    with QPainter(image) as brush:
        brush.scale(scale, scale)
        draw_page(brush, page, theme)
    return image
