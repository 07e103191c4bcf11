"""Two clocks: while a network trains at full speed, dots move every frame and digits only as fast as one can read.

It also keeps a frame short: between two changes of the digits only the dots are made and painted anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from visprop.picture import views
from visprop.picture.frame import Frame
from visprop.picture.look import Look


class Digits:
    """Makes the frames of a run of the network: with `draw(moment, look)`, an `Animation` or what is like one."""

    def __init__(self, draw: Callable[..., Any] = views.draw) -> None:
        self._draw = draw
        self._held: tuple[Look, Any, Any] | None = None

    def forget(self) -> None:
        """Hold nothing: the run that was shown may be closed."""
        self._held = None

    def shown(self, moment: Any, look: Look, due: bool) -> tuple[bool, Frame]:
        """Return the picture of a moment at rest; if digits are not `due`, all but the dots is that of an earlier one.

        That is one of the same run: another experiment, operation or look is shown whole. Return too whether it goes on
        from the picture before.
        """
        plain = _plain(look)
        onward = self._held is not None and plain == self._held[0] and _follows(moment, self._held[1])
        if due or not onward:
            self._held = plain, moment, self._draw(moment, look)
        return onward, self._held[2].onward(moment, look)


def _plain(look: Look) -> Look:
    """The look without what changes in a run while the look is the same."""
    return replace(look, functions=None)


def _follows(moment: Any, before: Any) -> bool:
    """Whether another moment of the same run is shown, at the same operation."""
    same = moment.program is before.program and moment.compared == before.compared
    same = same and moment.probe == before.probe
    return same and (moment.cursor.op, moment.cursor.part) == (before.cursor.op, before.cursor.part)
