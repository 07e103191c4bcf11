"""From a moment and a look to the pictures of a window."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import Any

from visprop.debugger.cursor import Cursor
from visprop.engine.program import Program
from visprop.picture.animation import Animation, Redrawn
from visprop.picture.look import Look
from visprop.picture.marks import Marks
from visprop.picture.opbar import build_opbar
from visprop.picture.runbar import build_runbar
from visprop.picture.strip import build_strip
from visprop.picture.views import draw
from visprop.session import Moment
from visprop.ui.bottom import Bottom
from visprop.ui.digits import Digits
from visprop.ui.frameview import FrameView

# A step that was drawn: the look, the place in time and the probe that its frames belong to.
Kept = tuple[tuple[Look, Cursor, Program, str], Animation | Redrawn]


class Scene:
    """The views that show frames: network, formula strip, run bar, op bar."""

    def __init__(self, canvas: FrameView, strip: FrameView, bottom: Bottom) -> None:
        self.canvas, self.strip = canvas, strip
        self._bottom, self.runbar, self.opbar = bottom, bottom.runbar, bottom.opbar
        self._digits = Digits()
        self._step: Kept | None = None
        self._ahead: Kept | None = None

    def show_step(self, moment: Moment, look: Look) -> None:
        """Show where the animation of a step is; while nothing but its progress changes, only what moves is made."""
        if self._show_canvas(moment, look):
            self.strip.set_frame(build_strip(moment, sized(look, self.strip)))

    def _show_canvas(self, moment: Moment, look: Look) -> bool:
        """Return whether it was drawn anew."""
        on_way = self._canvas_look(look, progress=0.0), moment.cursor, moment.program, moment.probe
        kept = look.progress < 1.0 and self._step is not None and self._step[0] == on_way
        drawn = self._step[1] if kept else draw(moment, self._canvas_look(look))
        self._step = (on_way, drawn) if look.progress < 1.0 else None
        self.canvas.set_frame(drawn.at(look.progress))
        return not kept

    def _canvas_look(self, look: Look, **changes: Any) -> Look:
        return replace(sized(look, self.canvas), **changes)

    def moves(self, moment: Moment, look: Look) -> bool:
        """Return whether the picture of this step depends on its progress."""
        on_way = self._canvas_look(look, progress=0.0)
        drawn = draw(moment, on_way)
        self._ahead = (on_way, moment.cursor, moment.program, moment.probe), drawn
        return drawn.at(0.25) != drawn.at(0.75)

    def show_all(self, moment: Moment, run: Moment, look: Look, marks: Marks) -> None:
        """Show everything, exactly: nothing is kept, but what `moves` has just drawn; the moment may be another one.

        `run` is the moment of the run, where that of a probe is shown.
        """
        self._step, self._ahead = self._ahead, None
        self._digits.forget()
        self._show_canvas(moment, look)
        self.strip.set_frame(build_strip(moment, sized(look, self.strip)))
        self.show_runbar(run, look, marks)
        self.opbar.set_frame(build_opbar(run, sized(look, self.opbar)))

    def show_pull(self, moment: Moment, look: Look) -> None:
        """Show what a number that is pulled changes at once."""
        self._step = self._ahead = None
        self._digits.forget()
        self._show_canvas(moment, look)
        self.strip.set_frame(build_strip(moment, sized(look, self.strip)))

    def show_runbar(self, moment: Moment, look: Look, marks: Marks) -> None:
        """Show where in the run the moment lies."""
        self.runbar.set_frame(build_runbar(moment, sized(look, self.runbar), marks))
        self._bottom.show_signs(marks)

    def show_run(self, moment: Moment, run: Moment, look: Look, marks: Marks) -> bool:
        """Show a run at full speed: what moves; return whether it was time for digits too. `run`: see `show_all`."""
        due = self._digits.due(perf_counter())
        self.canvas.set_frame(self._digits.shown(moment, sized(look, self.canvas), due))
        self.show_runbar(run, look, marks)
        if due:
            self.strip.set_frame(build_strip(moment, sized(look, self.strip)))
            self.opbar.set_frame(build_opbar(run, sized(look, self.opbar)))
        return due


def sized(look: Look, view: FrameView) -> Look:
    """Return `look` for the size of `view`."""
    return replace(look, width=view.width(), height=view.height())
