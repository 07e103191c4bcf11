"""What a person changes in a run: a number in the picture, or a setting in the panel."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF

from visprop.errors import InputError
from visprop.picture import boxes
from visprop.picture.frame import Arrow, Box, Frame, Text
from visprop.ui.places import Place, first_changed, place
from visprop.ui.valueline import ValueLine, written
from visprop.words import translate


class Changes:
    """Edits one window's session. At most one line editor is open."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def place(self) -> Place | None:
        """The number that can be changed at what is pointed at, or selected; None where there is none."""
        window = self._window
        return place(window.session, window.pointed(), window.shown_example())

    def open(self, name: str = "") -> None:
        """Open a line editor over the number at `name`, by default at what is pointed at."""
        window = self._window
        name = name or window.pointed()
        window.clock.pause()
        found = place(window.session, name, window.shown_example())
        where = _rect(window.parts.canvas.frame, name)
        if found is not None and where is not None:
            canvas = window.parts.canvas
            rect = canvas.transform().mapRect(where).toRect()
            ValueLine(canvas, rect, found.value, lambda value: self._put(found, value), window.note)

    def _put(self, found: Place, value: float) -> str:
        return self.edit(found.target, value, found.index)

    def edit(self, target: str, value: float | str, index: tuple[int, ...] = ()) -> str:
        """Change the run from the next possible iteration on; returns "" or what is wrong, in one sentence."""
        window, start = self._window, first_changed(self._window.session)
        branches = len(window.session.branches)
        window.clock.pause()
        try:
            change = window.session.edit(target, value, index)
        except InputError as error:
            return error.sentence
        window.show_step(change, 1.0)
        sentence = translate("Changes", "{place} = {value} from iteration {k} on, in {branch}")
        shown = Place(target, index, 0.0).text if index else target
        text = value if isinstance(value, str) else written(float(value))
        window.note(sentence.format(place=shown, value=text, k=start, branch=window.session.branch.name))
        if len(window.session.branches) > branches:
            window.side.filled()
        return ""


def _rect(frame: Frame, name: str) -> QRect | QRectF | None:
    """Where a frame shows the number of `name`: its box, else its text, else the middle of its arrow."""
    shapes = [shape for shape in (*frame.still, *frame.moving) if shape.id == name]
    for shape in (shape for shape in shapes if isinstance(shape, Box)):
        return QRectF(shape.x, shape.y, shape.w, shape.h)
    for shape in (shape for shape in shapes if isinstance(shape, Text)):
        return QRectF(*boxes.bounds(shape))
    for shape in (shape for shape in shapes if isinstance(shape, Arrow)):
        x, y = (shape.start[0] + shape.end[0]) / 2, (shape.start[1] + shape.end[1]) / 2
        return QRectF(x - 1, y - 1, 2, 2)
    return None
