"""The parts of the picture that belong to the nodes: no label of an edge may stand there."""

from __future__ import annotations

from functools import lru_cache

from visprop.picture import measure, notation
from visprop.picture.labels import Rect
from visprop.picture.layout import Layout, Spot, fold_middle
from visprop.picture.sizes import TEXT, Sizes


@lru_cache(maxsize=64)
def zones(layout: Layout, phase: str, growing: str = "", marks: bool = False) -> tuple[Rect, ...]:
    """Rectangles around all that is drawn at the nodes in a phase; node `growing` has a longer label.

    With `marks` there is a mark of a proof beside every gradient.
    """
    found: list[Rect] = []
    for spot in layout.spots.values():
        found += input_zone(spot, layout.sizes) if spot.neuron.layer == 0 else _neuron(spot, layout, phase, growing)
        found += _marks(spot, layout, phase) if marks and spot.neuron.layer else []
    half_w, half_h = layout.sizes.fold
    middles = [(fold_middle(fold, layout.sizes), fold.y) for fold in layout.folds]
    found += [(x - half_w, y - half_h, x + half_w, y + half_h) for x, y in middles]
    return tuple(found)


def input_zone(spot: Spot, sizes: Sizes) -> list[Rect]:
    """What an input takes: its box, and its name above it."""
    half = sizes.box_w / 2
    up = sizes.box_h / 2 + (sizes.line + 4 if sizes.detail in "AB" else 0)
    return [(spot.x - half, spot.y - up, spot.x + half, spot.y + sizes.box_h / 2)]


def _neuron(spot: Spot, layout: Layout, phase: str, growing: str) -> list[Rect]:
    """The block, and the label above it, which may be wider."""
    sizes = layout.sizes
    x, y, left = spot.x, spot.y, spot.x - sizes.radius
    two = sizes.detail == "S" and phase not in ("", "forward")  # ∂C/∂z stands under the value
    half = max(sizes.radius, sizes.box_h + 1) if two else sizes.radius
    block = (left, y - half, spot.out[0], y + half)
    if sizes.detail not in "AB":
        return [block]
    width = max(label_width(sizes, phase, spot.neuron.id == growing), spot.out[0] - left)
    top = sizes.up if phase not in ("", "forward") else sizes.over + sizes.line
    above = (left, y - top, left + width, y - sizes.over)
    name = (x + sizes.radius, y - sizes.over, spot.out[0], y - sizes.box_h / 2)
    return [block, above, name, *_below(spot, layout, phase)]


def _marks(spot: Spot, layout: Layout, phase: str) -> list[Rect]:
    """What the marks of ∂C/∂z, ∂C/∂a and ∂L/∂b take at the right of their numbers."""
    sizes, x, y = layout.sizes, spot.x, spot.y
    if phase not in ("backward", "gradient", "update") or sizes.detail == "C":
        return []
    wide = 2 * TEXT
    if sizes.detail == "S":
        low = y + sizes.box_h / 2
        return [(spot.out[0], low - sizes.box_h / 2, spot.out[0] + wide, low + sizes.box_h / 2)]
    left = x - sizes.radius
    end = left + label_width(sizes, phase, False)
    found = [(end, y - sizes.up, end + 1.3 * sizes.name_px, y - sizes.over)]
    if phase == "update":
        return found
    right = max((rect[2] for rect in _below(spot, layout, phase)), default=spot.out[0])
    return [*found, (right, y + sizes.radius, right + 1.3 * sizes.name_px, y + sizes.down)]


def _below(spot: Spot, layout: Layout, phase: str) -> list[Rect]:
    """The bias and what stands beside it, or the gain and the sum that it multiplies."""
    sizes, x = layout.sizes, spot.x
    top, bottom, left = spot.y + sizes.radius, spot.y + sizes.down, x - sizes.radius
    if phase == "backward" or not sizes.below:
        usual = "∂C/∂a=−0.0000" if sizes.detail == "A" else "σ=0.000"
        return [(left, top, max(spot.out[0], left + measure.number(usual, 0.9 * sizes.name_px)), bottom)]
    half = sizes.bias_w / 2
    found = [(x - half, top, x + half, bottom)]
    beside, note = x + half + 6 * sizes.unit, sizes.note_px
    if phase in ("", "forward"):
        start, y = (beside, bottom - note) if sizes.detail == "B" else (x + 16 * sizes.unit, top + 0.62 * note)
        usual = "σ(z)=−0.00" if layout.roomy else "σ=0.000"
        found.append((start, y - 0.65 * note, start + measure.number(usual, note), y + 0.65 * note))
    elif phase == "gradient" and layout.roomy:
        found.append((beside, bottom - 1.6 * note, beside + measure.number("∂L/∂b == −0.00000", note), bottom))
    return found


@lru_cache(maxsize=64)
def label_width(sizes: Sizes, phase: str, growing: bool) -> float:
    """The usual width of what stands above a neuron: "z = 1.96", "z = 1.96 + ?", or the plate of ∂C/∂z."""
    px = sizes.name_px
    if phase in ("", "forward"):
        return 1.4 * px + measure.number("=−0.00 + ?" if growing else "=−0.00", px)
    over = notation.dC_dz(1, 0) if sizes.fraction else notation.flat("C", "z", notation.DC)
    return measure.size(over, px)[0] + measure.number("=−0.00000", px) + 16 * sizes.unit
