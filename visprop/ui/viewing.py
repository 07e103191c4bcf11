"""Which view the canvas of one window shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from visprop.picture import views


class Viewing:
    """Chooses the view of one window; the program remembers it."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def show(self, name: str) -> None:
        """Show another view of the same moment."""
        window = self._window
        window.tips.forget()
        window.look = replace(window.look, view=name)
        window.remembered.put("view", name)
        window.parts.canvas.fit()
        window.refresh()
        window.commands.sync()

    def next(self) -> None:
        """Show the next view of those that can show this experiment; behind the last one comes the first."""
        possible = self._possible()
        later = [name for name in possible if views.NAMES.index(name) > views.NAMES.index(self._window.look.view)]
        self.show((later or possible)[0])

    def more(self) -> bool:
        """Return whether there is another view to go on to."""
        return any(name != self._window.look.view for name in self._possible())

    def possible(self, name: str) -> bool:
        """Return whether a view can show the open experiment."""
        return not views.kind(name).refuses(self._window.session.moment().experiment)

    def _possible(self) -> list[str]:
        return [name for name in views.NAMES if self.possible(name)]
