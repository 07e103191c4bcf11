"""When Python looks for garbage: not while all that is made stays."""

from __future__ import annotations

import gc


class Left:
    """Garbage is left where it is as long as the context lasts.

    What modules are made of stays to the end, and each search goes through all of it: a tenth of the time to the
    window's first frame.
    """

    def __enter__(self) -> None:
        self._before = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._before:
            gc.enable()
