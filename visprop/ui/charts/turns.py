"""While a network trains, its charts take turns: a frame brings one of them up to date, so that none is late."""

from __future__ import annotations

from collections.abc import Callable


class Turns:
    """Who asks in a frame is remembered; in the next one it is the turn of whoever was served longest ago."""

    def __init__(self) -> None:
        self._waiting: dict[str, int] = {}
        self._frame, self._asked, self._next = 0, [], ""

    def take(self, name: str, training: bool, show: Callable[[], None]) -> None:
        """Call `show` if nothing trains, or if it is the turn of `name`."""
        self._asked.append(name)
        if not training or name == self._next or self._next not in self._waiting:
            self._waiting[name] = self._frame
            show()

    def end(self) -> None:
        """End a frame, and choose whose turn is next: of all that asked in it."""
        self._frame += 1
        self._waiting = {name: self._waiting.get(name, -1) for name in self._asked}
        self._next = min(self._asked, key=lambda name: self._waiting[name], default="")
        self._asked = []
