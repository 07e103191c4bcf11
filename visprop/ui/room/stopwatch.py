"""How long the lecture has lasted."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic


class Stopwatch:
    """Counts seconds while it is `on`; `now` gives the time in seconds."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._since: float | None = None
        self._before = 0.0

    @property
    def on(self) -> bool:
        """Whether it runs."""
        return self._since is not None

    @property
    def seconds(self) -> float:
        """What it has counted."""
        return self._before + (self._now() - self._since if self.on else 0.0)

    def toggle(self) -> None:
        """Start it, or hold it where it is."""
        self._before, self._since = self.seconds, None if self.on else self._now()

    def reset(self) -> None:
        """Count from 0 again; it runs on if it runs."""
        self._before = 0.0
        self._since = self._now() if self.on else None

    @property
    def text(self) -> str:
        """Minutes and seconds, with hours where there are any: 4:07, 1:02:30."""
        minutes, seconds = divmod(int(self.seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
