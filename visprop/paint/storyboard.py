"""The storyboard: one sheet that tells a whole iteration in pictures, and the loss of the run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage, QPainter

from visprop.experiment.titles import shown_title
from visprop.paint import fonts, painter
from visprop.picture import numbers
from visprop.picture.curve import build_curve
from visprop.picture.formula import Row, Space, Words
from visprop.picture.frame import Box, Frame, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.network import build_frame
from visprop.picture.strip import build_strip
from visprop.picture.theme import LIGHT, Theme
from visprop.session import Session
from visprop.words import translate

COLUMNS, MARGIN, HEAD, TITLE, STRIP = 3, 24, 88, 48, 164
CELL = Look(1324, 552, title=False)


@dataclass(frozen=True, slots=True)
class Panel:
    """One picture of a sheet: a title, and frames that stand under each other."""

    title: str
    frames: tuple[Frame, ...]


def storyboard(session: Session, theme: Theme = LIGHT) -> QImage:
    """Paint the key moments of the session's iteration in view and the loss of its whole run on one sheet.

    The session's cursor is where it was when this returns.
    """
    cursor = session.cursor
    try:
        panels = [_panel(session, title, op) for title, op in _moments(session)]
    finally:
        session.seek(cursor.iteration, cursor.op, cursor.part)
    loss = build_curve(session.moment(), replace(CELL, height=CELL.height + STRIP))
    panels.append(Panel(translate("Storyboard", "Loss of every iteration"), (loss,)))
    return sheet(shown_title(session.experiment.title), _subtitle(session), panels, theme)


def _moments(session: Session) -> list[tuple[str, int]]:
    """Titles and cursors (operations done) of the pictures that tell one iteration."""
    last, at = session.program.last, session.program.index
    moments = [
        (translate("Storyboard", "Forward pass: layer 1"), at("a[1]") + 1),
        (translate("Storyboard", "Forward pass: the output"), at(f"a[{last}]") + 1),
        (translate("Storyboard", "The cost"), at("L") + 1),
        (translate("Storyboard", "Backward pass: ∂C/∂z of the output layer"), at(f"dC_dz[{last}]") + 1),
        (translate("Storyboard", "Backward pass: ∂C/∂z of layer 1"), at("dC_dz[1]") + 1),
        (translate("Storyboard", "The gradient: ∂C/∂w = ∂z/∂w · ∂C/∂z"), at("g") + 1),
        (translate("Storyboard", "The update: θ − η·g"), len(session.program.ops)),
    ]
    start = (translate("Storyboard", "The network, an example and its target"), 1)
    once = {op: title for title, op in reversed([start, *moments])}
    return [(title, op) for op, title in sorted(once.items())]


def _panel(session: Session, title: str, op: int) -> Panel:
    session.seek(session.cursor.iteration, op)
    moment = session.moment()
    return Panel(title, (build_frame(moment, CELL), build_strip(moment, replace(CELL, height=STRIP))))


def _subtitle(session: Session) -> str:
    losses = session.losses
    if not len(losses):
        return ""
    text = translate(
        "Storyboard", "iteration {k} in pictures; loss of the batch from {first} to {last} in {n} iterations"
    )
    first, last = (numbers.significant(float(loss)) for loss in (losses[0], losses[-1]))
    return text.format(k=session.cursor.iteration, first=first, last=last, n=len(losses))


def sheet(title: str, subtitle: str, panels: Sequence[Panel], theme: Theme) -> QImage:
    """Paint titled pictures in a grid, three in a row, each as large as its frames are."""
    fonts.application()
    wide = max(frame.width for panel in panels for frame in panel.frames)
    high = max(sum(frame.height for frame in panel.frames) for panel in panels) + TITLE
    rows = -(-len(panels) // COLUMNS)
    width, height = COLUMNS * (wide + MARGIN) + MARGIN, HEAD + rows * (high + MARGIN)
    cells = [divmod(number, COLUMNS) for number in range(len(panels))]
    places = [(MARGIN + column * (wide + MARGIN), HEAD + row * (high + MARGIN)) for row, column in cells]
    ground = Frame(width, height, _labels(title, subtitle, panels, places, wide, high), background="chrome")
    image = QImage(width, height, QImage.Format.Format_RGB32)
    with QPainter(image) as brush:
        painter.paint(brush, ground, theme)
        for panel, (x, y) in zip(panels, places, strict=True):
            _paint_panel(brush, panel, x, y + TITLE, theme)
    return image


def _labels(
    title: str, subtitle: str, panels: Sequence[Panel], places: Sequence[tuple[int, int]], wide: int, high: int
) -> tuple[Shape, ...]:
    """The sheet's heading, and a card with a numbered title for every picture."""
    heading = Row((Words(title, bold=True), Space(0.8), Words(subtitle, "muted")))
    shapes: list[Shape] = [Text(MARGIN, HEAD / 2, heading, 34.0, align="left", behind="chrome")]
    for number, (panel, (x, y)) in enumerate(zip(panels, places, strict=True), 1):
        shapes.append(Box(x, y, wide, high, "panel", Stroke("line", 1.0), 0.0))
        words = Words(f"{number}   {panel.title}", bold=True)
        shapes.append(Text(x + MARGIN / 2, y + TITLE / 2, words, 25.0, align="left", behind="panel"))
    return tuple(shapes)


def _paint_panel(brush: QPainter, panel: Panel, x: int, y: int, theme: Theme) -> None:
    for frame in panel.frames:
        brush.save()
        brush.translate(x, y)
        brush.setClipRect(0, 0, frame.width, frame.height)
        painter.paint(brush, frame, theme)
        brush.restore()
        y += frame.height
