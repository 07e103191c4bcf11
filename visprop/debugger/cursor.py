"""One name for every moment of a run, totally ordered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Cursor:
    """A moment: `op` operations of `iteration` are done, and `part` parts of the next one are revealed.

    `op` runs 0..n. (k, n) is "iteration k done", where every whole iteration rests; (k + 1, 0) is the same moment
    and is always written (k, n). Only the start of the run is (0, 0). With `part` > 0, operation number `op` has
    been entered: it is computed, and its first `part` parts may be shown.
    """

    iteration: int = 0
    op: int = 0
    part: int = 0
