"""What is taken by the nodes of the reversed network: no label of an edge may stand there."""

from __future__ import annotations

from visprop.picture import measure, notation, proofmarks, zones
from visprop.picture.labels import Rect
from visprop.picture.layout import Spot
from visprop.picture.reversed.amplifiers import edge_row, gain_of, name_away, name_right, upper
from visprop.picture.reversed.measures import HALF, gain_width, gain_x
from visprop.picture.view import View


def taken(view: View) -> tuple[Rect, ...]:
    """Rectangles around all that is drawn at the nodes, with the usual sizes of numbers."""
    found: list[Rect] = []
    for spot in view.layout.spots.values():
        found += zones.input_zone(spot, view.sizes) if spot.neuron.layer == 0 else _node(view, spot)
    half_w, half_h = view.sizes.fold
    found += [(f.x - half_w, f.y - half_h, f.x + half_w, f.y + half_h) for f in view.layout.folds]
    return tuple(found)


def _node(view: View, spot: Spot) -> list[Rect]:
    sizes, x, y = view.sizes, spot.x, spot.y
    half = HALF * sizes.radius
    block = (x - sizes.radius, y - half, spot.out[0], y + half)
    if sizes.detail not in "AB":
        wide = proofmarks.room(view, sizes.value_px)
        return [(block[0], block[1], block[2] + wide, block[3])]
    found, sign = [block], -1 if upper(view, spot) else 1
    found.append(_about(x, y + sign * (sizes.over + sizes.plate_h / 2), plate_width(view), sizes.plate_h))
    if gain_of(view, spot) is not None:
        name = notation.slope(1, 0) if sizes.detail == "A" else notation.SLOPE
        w, away = gain_width(name, sizes.gain_px), half + 11 * sizes.unit + sizes.gain_h / 2
        found.append(_about(gain_x(x, sizes), y - sign * away, w, sizes.gain_h))
    if sizes.detail == "A" and edge_row(view, spot):
        px = 0.9 * sizes.name_px
        right, middle = name_right(view, spot), y + sign * name_away(sizes)
        found.append((right - 1.9 * px, middle - 0.8 * px, right, middle + 0.8 * px))
    return found


def plate_width(view: View) -> float:
    """The usual width of the plate of ∂C/∂z."""
    sizes, px = view.sizes, view.sizes.name_px
    number = measure.number("−0.00000", px) + 14 * sizes.unit + proofmarks.room(view, px)
    if sizes.detail != "A":
        return number
    over = notation.dC_dz(1, 0) if sizes.fraction else notation.flat("C", "z", notation.DC)
    return measure.size(over, px)[0] + measure.number("=", px) + number


def _about(x: float, y: float, w: float, h: float) -> Rect:
    return x - w / 2, y - h / 2, x + w / 2, y + h / 2
