"""Which view the canvas of one window shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from visprop.picture import respell, views
from visprop.picture.recursion.stages import stages
from visprop.words import translate


class Viewing:
    """Chooses the view of one window; the program remembers it."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def show(self, name: str) -> None:
        """Show another view of the same moment."""
        window = self._window
        window.tips.forget()
        window.look = replace(window.look, view=name)
        if name == "walk" and self.possible(name):
            self._run_backward()
        window.remembered.put("view", name)
        window.parts.canvas.fit()
        window.refresh()
        window.commands.sync()

    def next_notation(self) -> None:
        """Write symbols in the next notation; behind the last one comes the lecture's."""
        window, names = self._window, respell.NAMES
        name = names[(names.index(window.look.notation) + 1) % len(names)]
        window.look = replace(window.look, notation=name)
        window.remembered.put("notation", name)
        window.refresh()
        title = respell.notation(name).title()
        window.note(translate("Viewing", "Notation of {title}").format(title=title))

    def walk(self, by: int) -> None:
        """Tell another stage of the walk."""
        window = self._window
        window.look = replace(window.look, stage=self._stage() + by)
        window.refresh()
        window.commands.sync()

    def can_walk(self, by: int) -> bool:
        """Return whether the walk is shown and has such a stage."""
        look, last = self._window.look, self._window.session.program.last
        told = look.view == "walk" and self.possible("walk")
        return told and 0 <= self._stage() + by < len(stages(last))

    def _stage(self) -> int:
        return min(self._window.look.stage, len(stages(self._window.session.program.last)) - 1)

    def _run_backward(self) -> None:
        """Go on to the end of the backward pass where it is not done: the walk is told with its numbers."""
        window = self._window
        session = window.session
        if not session.moment().tape.computed("dC_dz[1]"):
            window.clock.seek(session.cursor.iteration, session.program.index("dC_dz[1]") + 1)
            window.note(translate("Viewing", "The walk needs the numbers of a backward pass: it was run to its end."))

    def next(self) -> None:
        """Show the next view of those that can show this experiment; behind the last one comes the first."""
        possible = self._possible()
        later = [name for name in possible if views.NAMES.index(name) > views.NAMES.index(self._window.look.view)]
        self.show((later or possible)[0])

    def more(self) -> bool:
        """Return whether there is another view to go on to."""
        return any(name != self._window.look.view and self.possible(name) for name in views.NAMES)

    def possible(self, name: str) -> bool:
        """Return whether a view can show the open experiment."""
        return not views.kind(name).refuses(self._window.session.experiment)

    def _possible(self) -> list[str]:
        return [name for name in views.NAMES if self.possible(name)]
