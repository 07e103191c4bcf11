"""The points of a curve that it takes to draw it: straight stretches need none between their ends."""

from __future__ import annotations

import numpy as np

STRAY = 0.5  # pixels; where a curve bends evenly it is half of that, which no eye sees on a line of two pixels


def kept(heights: np.ndarray) -> list[int]:
    """Which of the points (n,), evenly spaced along x, n >= 2, a line has to go through to stray less than STRAY.

    A chord over n steps strays from its points by at most n / 4 times the sum of the bends between its ends: each of
    them by its own size times a hat of height n / 4 or less. `heights` are in pixels, and so are bends: second
    differences. The first and the last point are always kept.
    """
    found, start, bend = [0], 0, 0.0
    for place, turn in enumerate(np.abs(np.diff(heights, 2)).tolist(), 1):
        bend += turn
        if bend * (place + 1 - start) > 4 * STRAY:
            found.append(place)
            start, bend = place, 0.0
    return [*found, len(heights) - 1]
