"""The experiments that undo comes back to: the last ones as they were left, older drawings from their start."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from visprop.debugger.edits import Edit
from visprop.experiment import Experiment
from visprop.session import Session

KEPT = 8  # whole sessions: each may hold a long run
DRAWN = 200  # experiments that hold their rows themselves: a drawing is one for each stroke


@dataclass(frozen=True)
class _Recipe:
    """What a session is made of again."""

    experiment: Experiment
    edits: tuple[Edit, ...]


class PastSessions:
    """A pile of sessions."""

    def __init__(self) -> None:
        self._pile: deque[Session | _Recipe] = deque(maxlen=KEPT + DRAWN)

    def __len__(self) -> int:
        return len(self._pile)

    def clear(self) -> None:
        """Forget all."""
        self._pile.clear()

    def put(self, session: Session) -> None:
        """Lay a session on top. Of those that are too deep a drawing stays as a recipe, and no other one."""
        self._pile.append(session)
        whole = [place for place, each in enumerate(self._pile) if isinstance(each, Session)]
        if len(whole) > KEPT:
            old = self._pile[whole[0]]
            if old.origin.data.x is None:
                del self._pile[whole[0]]
            else:
                self._pile[whole[0]] = _Recipe(old.origin, old.branch.edits)

    def take(self) -> Session:
        """Take the top one away. IndexError where there is none."""
        top = self._pile.pop()
        return Session(top.experiment, top.edits) if isinstance(top, _Recipe) else top
