"""The small marks beside gradients that are proved: a disc with a tick, a square with a cross, a lozenge with a wave.

Shape and colour say the same, so that neither is needed alone.
"""

from __future__ import annotations

from visprop.debugger.marks import KINK, RIGHT, WRONG
from visprop.picture.frame import Box, Disc, Point, Polyline, Shape, Stroke
from visprop.picture.quantity import Quantity
from visprop.picture.view import View

SHARE = 0.46  # a mark's radius beside text of 1 px
AIR = 0.3  # between a text and its mark


def room(view: View, px: float) -> float:
    """The width that a mark and its air take beside text of `px` pixels; 0 where nothing is proved."""
    return (2 * SHARE + AIR) * px if view.look.proof is not None else 0.0


def verdict(view: View, q: Quantity, layer: int) -> str:
    """What is proved of a number that is shown; "" for nothing."""
    if view.look.proof is None or q.value is None:
        return ""
    return view.look.proof.verdict(f"dC_dw[{layer}]" if q.name == "dC_dw" else q.name, q.index)


def mark(view: View, q: Quantity, layer: int, x: float, y: float, px: float, id: str = "") -> list[Shape]:
    """The mark of a number whose text of `px` pixels ends at `x`; nothing where nothing is proved."""
    found, r = verdict(view, q, layer), SHARE * px
    return drawn(found, x + AIR * px + r, y, r, id) if found else []


def drawn(verdict: str, x: float, y: float, r: float, id: str = "") -> list[Shape]:
    """A mark of radius `r` about (x, y)."""
    ink = Stroke("canvas", max(1.6, 0.3 * r))
    if verdict == RIGHT:
        tick = ((x - 0.5 * r, y + 0.02 * r), (x - 0.12 * r, y + 0.42 * r), (x + 0.52 * r, y - 0.4 * r))
        return [Disc(x, y, r, "right", None, id), Polyline(tick, ink, "", id)]
    if verdict == WRONG:
        box = Box(x - r, y - r, 2 * r, 2 * r, "wrong", None, 0.25 * r, id)
        ways = (((-1, -1), (1, 1)), ((-1, 1), (1, -1)))
        return [
            box,
            *(Polyline(tuple((x + 0.5 * r * a, y + 0.5 * r * b) for a, b in way), ink, "", id) for way in ways),
        ]
    if verdict == KINK:
        rim = ((x, y - 1.25 * r), (x + 1.25 * r, y), (x, y + 1.25 * r), (x - 1.25 * r, y), (x, y - 1.25 * r))
        return [Polyline(rim, None, "doubt", id), Polyline(_wave(x, y, r), ink, "", id)]
    return []


def _wave(x: float, y: float, r: float) -> tuple[Point, ...]:
    places = ((-0.6, 0.12), (-0.3, -0.2), (0.0, 0.0), (0.3, 0.2), (0.6, -0.12))
    return tuple((x + a * r, y + b * r) for a, b in places)
