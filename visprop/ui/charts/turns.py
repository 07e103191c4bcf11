"""While a network trains, its charts take turns: of a few frames each brings one of them up to date.

A chart that takes long, as one over many rows does, lets turns pass, so that it takes no more than a share of the time.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

# A chart takes longer to paint than all that moves in the network, and changes by little from frame to frame.
SLOTS = ("below", "output", "pictures", "")
SHARE = 0.1  # of the time, at most, for one chart


class Turns:
    """Of each len(SLOTS) frames one is each chart's. Where nothing trains, all charts are shown."""

    def __init__(self) -> None:
        self._frame = 0
        self._rested: dict[str, float] = {}

    def take(self, name: str, training: bool, show: Callable[[], None]) -> None:
        """Call `show` if nothing trains, or if it is the turn of `name`, one of SLOTS."""
        start = perf_counter()
        if training and (SLOTS[self._frame % len(SLOTS)] != name or start < self._rested.get(name, 0.0)):
            return
        show()
        end = perf_counter()
        self._rested[name] = end + (end - start) * (1 / SHARE - 1)

    def end(self) -> None:
        """End a frame."""
        self._frame += 1
