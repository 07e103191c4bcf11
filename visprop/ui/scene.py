"""From a moment and a look to the pictures of a window."""

from __future__ import annotations

from visprop.picture.look import Look
from visprop.picture.marks import Marks
from visprop.picture.opbar import build_opbar
from visprop.picture.runbar import build_runbar
from visprop.picture.strip import build_strip
from visprop.session import Moment
from visprop.ui.bottom import Bottom
from visprop.ui.frameview import FrameView
from visprop.ui.pictured import Pictured, sized
from visprop.ui.turns import Turns


class Scene:
    """The views that show frames: network, formula strip, run bar, op bar.

    `others` show the same moment elsewhere: in the lecture room.
    """

    def __init__(self, canvas: FrameView, strip: FrameView, bottom: Bottom) -> None:
        self.canvas, self.strip = canvas, strip
        self._bottom, self.runbar, self.opbar = bottom, bottom.runbar, bottom.opbar
        self._network = Pictured(canvas)
        self.others: list[Pictured] = []

    def show_step(self, moment: Moment, look: Look) -> None:
        """Show where the animation of a step is; while nothing but its progress changes, only what moves is made."""
        if self._network.show(moment, look):
            self.strip.set_frame(build_strip(moment, sized(look, self.strip)))
        for each in self.others:
            each.show(moment, look)

    def moves(self, moment: Moment, look: Look) -> bool:
        """Return whether the picture of this step depends on its progress."""
        return self._network.moves(moment, look)

    def show_all(self, moment: Moment, run: Moment, look: Look, marks: Marks) -> None:
        """Show everything, exactly; the moment may be another one.

        `run` is the moment of the run, where that of a probe is shown.
        """
        self.show_pull(moment, look)
        self.show_runbar(run, look, marks)
        self.opbar.set_frame(build_opbar(run, sized(look, self.opbar)))

    def show_pull(self, moment: Moment, look: Look) -> None:
        """Show what a number that is pulled changes at once."""
        for each in (self._network, *self.others):
            each.show_whole(moment, look)
        self.strip.set_frame(build_strip(moment, sized(look, self.strip)))

    def show_runbar(self, moment: Moment, look: Look, marks: Marks) -> None:
        """Show where in the run the moment lies."""
        self.runbar.set_frame(build_runbar(moment, sized(look, self.runbar), marks))
        self._bottom.show_signs(marks)

    def show_run(self, moment: Moment, run: Moment, look: Look, marks: Marks, turns: Turns) -> None:
        """Show a run at full speed: what moves, and what has its turn. `run`: see `show_all`."""
        for each in (self._network, *self.others):
            each.show_run(moment, look, turns.has("digits"))
        if turns.bar:
            self.show_runbar(run, look, marks)
        if turns.has("strip"):
            self.strip.set_frame(build_strip(moment, sized(look, self.strip)))
            self.opbar.set_frame(build_opbar(run, sized(look, self.opbar)))
