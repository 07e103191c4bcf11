"""The picture for the lecture room, from a moment and a look: the view, its formula, the step's numbers, a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from visprop.picture import measure
from visprop.picture.focus import focus_of
from visprop.picture.formula import Words
from visprop.picture.frame import Box, Frame, Shape, Text
from visprop.picture.look import Look
from visprop.picture.projected.line import ROW, draw_line, rows_for
from visprop.picture.projected.screen import LEAST
from visprop.picture.projected.shifted import shifted
from visprop.picture.projected.written import written
from visprop.picture.reading import Reading
from visprop.picture.sentence import sentence
from visprop.picture.strip import build_strip
from visprop.picture.views import draw as draw_view

# Heights in pixels of a picture `screen.LINES` high; the view takes what they leave.
STRIP, CAPTION = 122, 27
CAPTION_PX = (17.0, 16.0, 15.0, 14.0, 13.0, LEAST)
SIDE = 20.0
BOARD = 215  # what the texts of a lesson may take
LEAST_VIEW = 280  # with less for the view there is no formula strip

Board = Callable[[Look], Frame | None]


def _none(_look: Look) -> None:
    """Outside a lesson there is no board."""


@dataclass(slots=True)
class Projection:
    """The frames of a moment for the lecture room, as `Animation`; what stands around the view is drawn once.

    Attributes:
        view: draws the view, which begins at `top` and is `height` high.
        around: all other shapes.
        size: of the whole picture.
    """

    view: Any
    top: int
    height: int
    around: tuple[Shape, ...]
    size: tuple[int, int]
    _joined: tuple[tuple[Shape, ...], tuple[Shape, ...]] = field(default=((), ()))

    def at(self, progress: float) -> Frame:
        """The frame at a progress of the step."""
        return self._whole(self.view.at(progress))

    def onward(self, moment: Any, look: Look) -> Frame:
        """The frame at rest at another moment of the same run: what moves there is of that moment."""
        return self._whole(self.view.onward(moment, replace(look, height=self.height)))

    def _whole(self, frame: Frame) -> Frame:
        if self._joined[0] is not frame.still:
            self._joined = frame.still, (*shifted(frame.still, 0, self.top), *self.around)
        moving = shifted(frame.moving, 0, self.top)
        return replace(frame, width=self.size[0], height=self.size[1], still=self._joined[1], moving=moving)


def build_projected(moment, look: Look) -> Frame:
    """What the lecture room sees of a moment; `look` is one of `projected`. Equal ones give equal frames."""
    return draw(moment, look).at(look.progress)


def draw(moment, look: Look, board: Board = _none) -> Projection:
    """As `build_projected`, its step at any progress; `board` makes the texts of a lesson, which stand at the top."""
    line = round(ROW * rows_for(moment.experiment.network.layers, look.width))
    told = board(replace(look, height=BOARD))
    top, foot = (0, CAPTION) if told is None else (told.height, 0)
    strip = STRIP if look.height - top - STRIP - line - foot >= LEAST_VIEW else 0
    height = look.height - top - strip - line - foot
    reading = Reading(moment, look)
    groups = written(reading, focus_of(reading.step, look, reading.program))
    around = (
        *(_panel(told, 0) if told is not None else ()),
        *(_panel(build_strip(moment, replace(look, height=strip)), top + height) if strip else ()),
        *draw_line(reading, groups, (0, top + height + strip, look.width, line), look.notation),
        *(_caption(sentence(moment, look), look) if foot else ()),
    )
    view = draw_view(moment, replace(look, height=height))
    return Projection(view, top, height, around, (look.width, look.height))


def _panel(frame: Frame, top: float) -> tuple[Shape, ...]:
    """A frame as a part of another one."""
    return (Box(0, top, frame.width, frame.height, frame.background), *shifted(frame.still, 0, top))


def _caption(words: str, look: Look) -> tuple[Shape, ...]:
    """The sentence at the foot, as large as it fits on one line."""
    width = look.width - 2 * SIDE
    px = next((px for px in CAPTION_PX if measure.wide("text", words) * px <= width), LEAST)
    line = measure.wrapped(words, px, width)[0]
    words = line if line == " ".join(words.split()) else f"{line} …"
    return (Text(SIDE, look.height - CAPTION / 2, Words(words), px, "text", "left", "canvas"),)
