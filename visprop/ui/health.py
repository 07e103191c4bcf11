"""From a health lamp to what explains it: the neuron or weight that causes it, and the example that shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from visprop.debugger.health import Lamp, lamps


class Health:
    """The lamps of one window. `lit` are those of the moment that was shown last."""

    def __init__(self, window: Any) -> None:
        self._window, self._next = window, 0
        self.lit: tuple[Lamp, ...] = ()

    def follow(self, moment: Any) -> None:
        """See what ails the network at a moment."""
        self.lit = lamps(moment)

    def next(self) -> None:
        """Explain the next lamp that is lit."""
        if self.lit:
            self.explain(self.lit[self._next % len(self.lit)])
            self._next += 1

    def explain(self, lamp: Lamp) -> None:
        """Select what causes a lamp, show its example, and say why."""
        window = self._window
        window.clock.pause()
        window.look = replace(window.look, selection=lamp.id, example=lamp.example, held=window.session.cursor)
        window.side.show("why")
        window.note(lamp.sentence)
        window.signs.point_out(lamp.kind)
