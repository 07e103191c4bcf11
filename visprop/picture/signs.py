"""The signs of the status bar as shapes: the marks of a proof, and a lamp for each illness."""

from __future__ import annotations

from visprop.debugger.health import DEAD, EXPLODING, SATURATED, VANISHING
from visprop.debugger.marks import UNKNOWN
from visprop.picture.frame import Box, Disc, Polyline, Shape, Stroke
from visprop.picture.proofmarks import drawn


def shapes(name: str, px: float) -> list[Shape]:
    """A sign in a square of `px` pixels: a verdict of a proof, or an illness."""
    c, r = px / 2, 0.42 * px
    if name in _LAMPS:
        return _LAMPS[name](c, r)
    if name == UNKNOWN:
        return [Disc(c, c, r - 1, "", Stroke("unknown-line", 1.5, (3, 2)))]
    return drawn(name, c, c, 0.8 * r if name == "kink" else r)


def _vanishing(c: float, r: float) -> list[Shape]:
    """Bars that shrink."""
    heights = ((-0.9, 1.9), (-0.2, 1.0), (0.5, 0.4))
    return [Box(c + x * r, c + 0.95 * r - h * r, 0.5 * r, h * r, "doubt") for x, h in heights]


def _exploding(c: float, r: float) -> list[Shape]:
    """Bars that grow out of the frame."""
    heights = ((-0.9, 0.4), (-0.2, 1.0), (0.5, 1.9))
    return [Box(c + x * r, c + 0.95 * r - h * r, 0.5 * r, h * r, "wrong") for x, h in heights]


def _saturated(c: float, r: float) -> list[Shape]:
    """A curve that has become flat."""
    points = ((-1, 0.8), (-0.6, 0.6), (-0.2, -0.4), (0.2, -0.75), (1, -0.8))
    return [Polyline(tuple((c + x * r, c + y * r) for x, y in points), Stroke("doubt", max(2.0, 0.35 * r)))]


def _dead(c: float, r: float) -> list[Shape]:
    """A neuron that is struck out."""
    cross = ((c - 0.6 * r, c + 0.6 * r), (c + 0.6 * r, c - 0.6 * r))
    return [Disc(c, c, 0.85 * r, "", Stroke("wrong", 2.0)), Polyline(cross, Stroke("wrong", 2.0))]


_LAMPS = {VANISHING: _vanishing, EXPLODING: _exploding, SATURATED: _saturated, DEAD: _dead}
