"""The measure of a projector: how a picture is laid out that is seen from the last row.

A picture for the projector is an ordinary picture, laid out for a canvas `LINES` high and shown as large as the screen
is. All pictures keep texts at 12 px and more, scripts too, and fold layers where there is no room for that; so on the
screen no text is below 12/595 of its height, that is 1/50.
"""

from __future__ import annotations

from dataclasses import replace

from visprop.picture.look import Look

LINES = 595  # 12 px of it are a little more than 1/50
LEAST = 12.5  # font size of the smallest words; scripts in formulas have 12
LARGE = 30.0  # font size of the numbers of the step: a little more than 1/20
SCALE = 0.72  # design pixels are larger than in a window of that height (0.55): strokes and circles are seen from afar
NARROWEST, WIDEST = 4 / 3, 2.4  # a screen that is narrower or wider shows the picture with a margin


def projected(look: Look, width: int, height: int) -> Look:
    """`look` for a screen of `width` x `height` pixels (any size): frames are to be shown as large as fits."""
    shape = min(max(width / max(height, 1), NARROWEST), WIDEST)
    return replace(look, width=int(LINES * shape), height=LINES, scale=SCALE)
