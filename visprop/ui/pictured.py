"""A view that shows pictures of a session: what is drawn of a step is kept while nothing but its progress changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from visprop.debugger.cursor import Cursor
from visprop.engine.program import Program
from visprop.picture import views
from visprop.picture.look import Look
from visprop.session import Moment
from visprop.ui.digits import Digits
from visprop.ui.frameview import FrameView

# A step that was drawn: the look, the place in time and the probe that its frames belong to.
Kept = tuple[tuple[Look, Cursor, Program, str], Any]


def sized(look: Look, view: FrameView) -> Look:
    """Return `look` for the size of `view`."""
    width, height = view.width(), view.height()
    return look if (look.width, look.height) == (width, height) else replace(look, width=width, height=height)


class Pictured:
    """Shows what `draw(moment, look)` makes in `view`; `fit(look, view)` gives the look its size there."""

    def __init__(
        self,
        view: FrameView,
        draw: Callable[..., Any] = views.draw,
        fit: Callable[[Look, FrameView], Look] = sized,
    ) -> None:
        self.view, self._draw, self._fit = view, draw, fit
        self._digits = Digits(draw)
        self._step: Kept | None = None
        self._ahead: Kept | None = None

    def show(self, moment: Moment, look: Look) -> bool:
        """Show where the animation of a step is; return whether it was drawn anew."""
        on_way = self._key(moment, look)
        kept = look.progress < 1.0 and self._step is not None and self._step[0] == on_way
        drawn = self._step[1] if kept else self._draw(moment, self._fit(look, self.view))
        self._step = (on_way, drawn) if look.progress < 1.0 else None
        self.view.set_frame(drawn.at(look.progress))
        return not kept

    def moves(self, moment: Moment, look: Look) -> bool:
        """Return whether the picture of this step depends on its progress."""
        drawn = self._draw(moment, replace(self._fit(look, self.view), progress=0.0))
        self._ahead = self._key(moment, look), drawn
        return drawn.at(0.25) != drawn.at(0.75)

    def show_whole(self, moment: Moment, look: Look) -> None:
        """Show a moment that may be another one: nothing is kept, but what `moves` has just drawn."""
        self._step, self._ahead = self._ahead, None
        self._digits.forget()
        self.show(moment, look)

    def show_run(self, moment: Moment, look: Look, due: bool) -> None:
        """Show a run at full speed: what moves, and digits where they are `due`; another look at once and whole."""
        look = self._fit(look, self.view)
        onward, frame = self._digits.shown(moment, look, due)
        self.view.follow(frame) if onward else self.view.set_frame(frame)

    def _key(self, moment: Moment, look: Look) -> tuple[Look, Cursor, Program, str]:
        on_way = replace(self._fit(look, self.view), progress=0.0)
        return on_way, moment.cursor, moment.program, moment.probe
