"""What of a window can become a picture: the network, the formula, the charts that are shown."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QGraphicsView, QWidget

from visprop.paint import vector
from visprop.paint.pages import Page, below, draw_page
from visprop.paint.pictures import png
from visprop.paint.svgoutlines import outlined
from visprop.paint.text import GLYPHS, OUTLINES, WORDS
from visprop.picture.theme import Theme
from visprop.storage import write_whole
from visprop.words import translate


@dataclass(frozen=True)
class Subject:
    """A picture to be: title, size in pixels, and what paints it, given a painter and how letters are drawn.

    `lines`: whether it can be a drawing. A whole window cannot: in SVG, Qt loses what lies in more than one clipping.
    """

    title: str
    width: int
    height: int
    draw: Callable[[QPainter, str], None]
    lines: bool = True

    def image(self, scale: float = 1.0) -> QImage:
        """It in pixels, `scale` of the image for each of its own."""
        image = QImage(round(self.width * scale), round(self.height * scale), QImage.Format.Format_RGB32)
        image.fill(0)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            self.draw(painter, GLYPHS)
        return image

    def write(self, path: str, scale: float, outlines: bool) -> None:
        """Write it as the file's ending says: .svg, .pdf, else PNG. NotSaved if the file cannot be written.

        Text that a plot paints is outlined in an SVG only: a PDF holds its fonts.
        """
        letters, ending = OUTLINES if outlines else WORDS, os.path.splitext(path)[1].lower()
        if ending == ".svg":
            data = vector.drawn(self.width, self.height, lambda painter: self.draw(painter, letters), self.title)
            write_whole(path, outlined(data) if outlines else data)
        elif ending == ".pdf":
            sheet = vector.Drawing(self.width, self.height, lambda painter: self.draw(painter, letters))
            write_whole(path, vector.drawn_pdf([sheet], self.title)[0])
        else:
            write_whole(path, png(self.image(scale)))


def subjects(window: Any) -> list[Subject]:
    """All that can be exported now, the network with its formula first."""
    parts, theme = window.parts, window.theme
    canvas, strip = parts.canvas.frame, parts.strip.frame
    found = []
    if canvas is not None and strip is not None:
        found.append(_framed(translate("Export", "Network and formula"), below(canvas, strip), theme))
    if canvas is not None:
        found.append(_framed(translate("Export", "Network"), below(canvas), theme))
    pages, output = parts.bottom.pages, parts.debug.output
    if pages is not None and pages.isVisible():
        found.append(_widget(translate("Export", "Chart above the run bar"), pages))
    if output.isVisible() and output.room.currentWidget() is not None:
        found.append(_widget(translate("Export", "Chart at the right"), output.room.currentWidget()))
    found.append(replace(_widget(translate("Export", "Whole window"), window), lines=False))
    return found


def _framed(title: str, page: Page, theme: Theme) -> Subject:
    return Subject(title, page.width, page.height, lambda painter, letters: draw_page(painter, page, theme, letters))


def _widget(title: str, widget: QWidget) -> Subject:
    def draw(painter: QPainter, letters: str) -> None:
        flags = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
        items = [] if letters == GLYPHS else _items(widget)
        for item in items:
            item.setExportMode(True, {"antialias": True})  # markers as shapes, not as pieces of a picture
        try:
            QWidget.render(widget, painter, QPoint(), QRegion(), flags)  # a plot has another one, of its scene alone
        finally:
            for item in items:
                item.setExportMode(False)

    return Subject(title, widget.width(), widget.height(), draw)


def _items(widget: QWidget) -> list[Any]:
    """What is drawn in the plots of a widget, as far as it can be told that it is not for a screen."""
    plots = [widget, *widget.findChildren(QGraphicsView)]
    scenes = [plot.scene() for plot in plots if isinstance(plot, QGraphicsView)]
    return [item for scene in scenes for item in scene.items() if hasattr(item, "setExportMode")]
