"""While a network trains, its charts take turns: of a few frames each brings one of them up to date."""

from __future__ import annotations

from collections.abc import Callable

# A chart takes longer to paint than all that moves in the network, and changes by little from frame to frame.
SLOTS = ("below", "output", "pictures", "")


class Turns:
    """Of each len(SLOTS) frames one is each chart's. Where nothing trains, all charts are shown."""

    def __init__(self) -> None:
        self._frame = 0

    def take(self, name: str, training: bool, show: Callable[[], None]) -> None:
        """Call `show` if nothing trains, or if it is the turn of `name`, one of SLOTS."""
        if not training or SLOTS[self._frame % len(SLOTS)] == name:
            show()

    def end(self) -> None:
        """End a frame."""
        self._frame += 1
