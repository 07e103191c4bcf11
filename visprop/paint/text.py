"""The one function that draws every text, and the record of what it drew."""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import category

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from visprop.paint import fonts, tools
from visprop.picture import boxes, glyphs
from visprop.picture.frame import Text
from visprop.picture.theme import Theme, contrast

PLATE_CORNER, PLATE_LINE = 7.0, 1.6
GLYPHS, WORDS, OUTLINES = "glyphs", "words", "outlines"  # how letters are drawn: for pixels, as text, as shapes
WHOLE = 32  # times: of a size that is rounded to whole pixels the error is then 1/64 pixel
LARGEST = 60.0  # device pixels; Qt 6.11 draws no glyphs of a raw font above 64


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text that was drawn: its box in frame pixels, smallest font size, and colours ("#rrggbb").

    Where it has several colours, `ink` on `behind` is the pair with the least contrast.
    """

    text: str
    x: float
    y: float
    w: float
    h: float
    px: float
    ink: str
    behind: str
    id: str = ""


def draw_text(
    painter: QPainter,
    text: Text,
    theme: Theme,
    record: list[Drawn] | None = None,
    scale: float = 1.0,
    letters: str = GLYPHS,
) -> None:
    """Draw a text; with a `record`, append what was drawn to it. `scale` is device pixels in a frame pixel."""
    placed, x, y = boxes.place(text)
    colours, own = theme.tokens, text.token
    for plate in placed.plates:
        painter.setPen(tools.line(colours[plate.line], max(PLATE_LINE, theme.least)))
        painter.setBrush(tools.brush(colours[plate.fill]))
        painter.drawRoundedRect(QRectF(x + plate.x, y + plate.y, plate.w, plate.h), PLATE_CORNER, PLATE_CORNER)
    for rule in placed.rules:
        colour = tools.brush(colours[rule.token or own])
        painter.fillRect(_rule(rule, x, y, theme.least), colour)
    for run in placed.runs:
        _draw_run(painter, QPointF(x + run.x, y + run.y), run, colours[run.token or own], scale, letters)
    if record is not None and placed.runs:
        record.append(_drawn(text, placed, x, y, theme))


def _rule(rule: boxes.Rule, x: float, y: float, least: float) -> QRectF:
    """A fraction's bar, no thinner than `least`, about its own middle."""
    thick = max(rule.h, least)
    return QRectF(x + rule.x, y + rule.y + (rule.h - thick) / 2, rule.w, thick)


def _draw_run(painter: QPainter, at: QPointF, run: boxes.Run, colour: str, scale: float, letters: str) -> None:
    painter.setPen(tools.ink(colour))
    if run.face == glyphs.SYSTEM:
        _draw_foreign(painter, at, run)
    elif letters == WORDS and not any(category(character) == "Co" for character in run.text):
        _draw_words(painter, at, run)
    elif letters == GLYPHS and run.px * scale < LARGEST:
        painter.drawGlyphRun(at, fonts.glyph_run(run.text, run.face, run.px))
    else:
        painter.fillPath(fonts.outline(run.text, run.face, run.px).translated(at), tools.brush(colour))


def _draw_words(painter: QPainter, at: QPointF, run: boxes.Run) -> None:
    """Draw text that stays text. Qt's PDF engine rounds sizes to whole pixels: there it is set larger, and reduced."""
    from PySide6.QtGui import QPaintEngine  # here: the first frame is glyphs

    times = WHOLE if painter.paintEngine().type() == QPaintEngine.Type.Pdf else 1
    painter.save()
    painter.setFont(fonts.exact(run.face, run.px * times, painter.device().logicalDpiY()))
    painter.translate(at)
    if times > 1:
        painter.scale(1 / times, 1 / times)
    painter.drawText(QPointF(0.0, 0.0), run.text)
    painter.restore()


def _draw_foreign(painter: QPainter, at: QPointF, run: boxes.Run) -> None:
    """Draw characters that the bundled fonts lack, squeezed into the width that the layout gave them."""
    from PySide6.QtGui import QFontMetricsF

    font = fonts.system(run.px)
    wide, room = QFontMetricsF(font).horizontalAdvance(run.text), glyphs.advance(run.face, run.text) * run.px
    painter.save()
    painter.translate(at)
    if wide > room > 0:
        painter.scale(room / wide, 1.0)
    painter.setFont(font)
    painter.drawText(QPointF(0.0, 0.0), run.text)
    painter.restore()


def _drawn(text: Text, placed: boxes.Placed, x: float, y: float, theme: Theme) -> Drawn:
    pairs = [(theme[run.token or text.token], theme[_ground(run, placed) or text.behind]) for run in placed.runs]
    ink, behind = min(pairs, key=lambda pair: contrast(*pair))
    return Drawn(placed.text, x, y - placed.ascent, placed.w, placed.h, placed.smallest, ink, behind, text.id)


def _ground(run: boxes.Run, placed: boxes.Placed) -> str:
    """The fill of the plate that a run stands on, "" for none."""
    for plate in placed.plates:
        if plate.x <= run.x <= plate.x + plate.w and plate.y <= run.y <= plate.y + plate.h:
            return plate.fill
    return ""
