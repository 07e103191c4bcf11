"""While a network trains, a frame shows what moves, and one part of the window that changes as fast as one can read.

Between two changes of the digits each part has a frame of its own, so that no frame has to paint much. A part that
takes long, as a chart over many rows does, lets turns pass, so that it takes no more than a share of the time.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

PER_SECOND = 5.0  # digits and what goes with them change at most so often
# The frame of each part, counted from the one in which the digits of the canvas are made; they are painted in the next
# ones. On a slow machine a round takes its FRAMES all the same.
PLACES = {"digits": 0, "strip": 4, "words": 5, "below": 7, "output": 9}
FRAMES = 12
BAR_FRAMES, BAR_PLACE = 4, 2  # the run bar moves in each fourth frame, where no other part has its turn
SHARE = 0.1  # of the time, at most, for one chart


class Pace:
    """Says which frames of a run begin a round: a few a second, and one of a few frames."""

    def __init__(self, per_second: float, frames: int) -> None:
        self._seconds, self._frames = 1 / per_second, frames
        self._next, self._left = 0.0, 0

    def due(self, now: float) -> bool:
        """Return whether it is the turn of a frame at `now` (seconds); ask once for each."""
        self._left -= 1
        if now < self._next or self._left > 0:
            return False
        self._next, self._left = now + self._seconds, self._frames
        return True


class Turns:
    """Where frames do not follow each other (`live` is false), all parts have their turn with the digits."""

    def __init__(self) -> None:
        self._pace, self._place, self._live = Pace(PER_SECOND, FRAMES), 0, False
        self._rested: dict[str, float] = {}

    def begin(self, now: float, live: bool) -> None:
        """Begin a frame of a run at `now` (seconds)."""
        self._live, self._place = live, 0 if self._pace.due(now) else self._place + 1

    def has(self, part: str) -> bool:
        """Return whether it is the turn of a part, one of PLACES."""
        return self._place == (PLACES[part] if self._live else 0)

    @property
    def bar(self) -> bool:
        """Whether it is the turn of the run bar."""
        return not self._live or self._place % BAR_FRAMES == BAR_PLACE

    def take(self, part: str, training: bool, show: Callable[[], None]) -> None:
        """Call `show` if nothing trains, or if it is the turn of `part` and it has not taken too long before."""
        start = perf_counter()
        if training and (not self.has(part) or start < self._rested.get(part, 0.0)):
            return
        show()
        end = perf_counter()
        self._rested[part] = end + (end - start) * (1 / SHARE - 1)
