"""The watches of one window: what commands and the list do with the lines that its session watches."""

from __future__ import annotations

from typing import Any

from visprop.debugger.watches import fitting
from visprop.session import Session


class Watches:
    """Changes the lines; ConditionError names a wrong one, and then nothing changes."""

    def __init__(self, window: Any) -> None:
        self._window = window

    @property
    def lines(self) -> tuple[str, ...]:
        """What is watched, in order."""
        return self._window.session.watches

    def put(self, lines: tuple[str, ...]) -> None:
        """Watch these lines."""
        self._window.session.set_watches(lines)
        self._window.side.filled()

    def add(self, text: str) -> None:
        """Watch a line, once; one that is watched already comes last."""
        self.put((*(line for line in self.lines if line != text), text))

    def change(self, number: int, text: str) -> None:
        """Put another line in the place of one."""
        self.put((*self.lines[:number], text, *self.lines[number + 1 :]))

    def remove(self, number: int) -> None:
        """Watch a line no longer."""
        self.put((*self.lines[:number], *self.lines[number + 1 :]))

    def move(self, number: int, by: int) -> int:
        """Bring a line up (-1) or down (+1); returns where it is then."""
        to = min(max(number + by, 0), len(self.lines) - 1)
        lines = list(self.lines)
        lines.insert(to, lines.pop(number))
        self.put(tuple(lines))
        return to

    def adopt(self, session: Session) -> None:
        """Watch the same in another session, as far as its network has it; what only that one could watch stays."""
        own = tuple(
            line for line in session.watches if line not in fitting(session.watches, self._window.session.program)
        )
        session.set_watches((*fitting(self.lines, session.program), *own))
