"""The handles on a unit's curve, one for each of its parameters, and what dragging one to a point makes of it.

The curve is c·σ(z), z = b + w x. "b" sits where z = 0 and takes the curve along; "w" sits on the ramp and makes it
steeper, b held; "c" sits on the plateau. "k" sits on the constant. Each is a function of the point alone once it is
gripped, and changes nothing but its own parameter.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from visprop.picture import curves
from visprop.picture.area import Area
from visprop.picture.benchview.bench import Bench
from visprop.picture.benchview.fitting import Unit

KINDS = ("w", "b", "c")
RAMP, PLATEAU = 1.5, 4.0  # z at the handles "w" and "c", further out where a steep curve brings them together
APART, REACH = 30.0, 7.0  # design pixels between two handles, and from where a handle snaps
STEEPEST = 1e4
LEAST = 0.1  # of c: a plateau outside the plot has its handle no lower than this


@dataclass(frozen=True, slots=True)
class Handle:
    """A handle at a point of the plot. `id` is that of the number that it changes, `z` the place on the curve that it
    holds."""

    id: str
    kind: str
    unit: int
    x: float
    y: float
    z: float


IDS = {"w": "edge 1 {} 0", "b": "bias 1 {}", "c": "edge 2 0 {}", "k": "bias 2 0"}


def handles_of(bench: Bench, area: Area, k: float) -> tuple[Handle, ...]:
    """The handles of the selected unit and of the constant; none on a curve that is flat."""
    unit, i = bench.units[bench.selected], bench.selected
    found = [Handle(IDS["k"], "k", 0, area.left + 0.015 * (area.right - area.left), bench.constant, 0.0)]
    if not unit.w or not bench.known:
        return tuple(found)
    away = abs(unit.w) * APART * k / area.w * (area.right - area.left)
    ramp, plateau = max(RAMP, away), max(PLATEAU, max(RAMP, away) + away)
    places = {"b": 0.0, "w": ramp if unit.b <= 0 else -ramp, "c": plateau}
    if unit.b > 0:
        places["c"] = max(PLATEAU, away)
    for kind in KINDS:
        x = _free((places[kind] - unit.b) / unit.w, found, area, k)
        z = unit.b + unit.w * x
        share = max(_sigma(bench, z), LEAST) if kind == "c" else _sigma(bench, z)
        found.append(Handle(IDS[kind].format(i), kind, i, x, unit.c * share, z))
    return tuple(found)


def _free(x: float, others: list[Handle], area: Area, k: float) -> float:
    """x within the plot and apart from the other handles, towards the middle where they lie at an end."""
    wide = area.right - area.left
    x = min(max(x, area.left + 0.02 * wide), area.right - 0.02 * wide)
    step = APART * k / area.w * wide
    way = -1.0 if x > (area.left + area.right) / 2 else 1.0
    while any(abs(x - other.x) < 0.99 * step for other in others):
        x += way * step
    return x


def _sigma(bench: Bench, z: float) -> float:
    return curves.value(bench.activation, z)


def dragged(bench: Bench, handle: Handle, x: float, y: float, area: Area, k: float, snap: bool = True) -> float:
    """The parameter's value with the handle at (x, y) of the plot; near a corner of the target, exactly there."""
    unit, tips = bench.units[handle.unit], (REACH * k / area.w * (area.right - area.left), REACH * k / area.h)
    near_x, near_y = tips[0], tips[1] * (area.high - area.low)
    if handle.kind == "k":
        value, stops = y, [float(point) for point in (*bench.corners[:, 1], 0.0)]
        return _snapped(value, stops, near_y) if snap else value
    pieces = bench.pieces
    if handle.kind == "c":
        share = max(_sigma(bench, handle.z), LEAST)
        stops = [one.c for one in pieces]
        return _snapped(y / share, stops, near_y) if snap else y / share
    if handle.kind == "b":
        centres = [-one.b / one.w for one in pieces]
        near = [one for one, at in zip(pieces, centres, strict=True) if abs(at - x) <= near_x]
        if snap and near and abs(handle.z) < 1e-9:
            best = min(near, key=lambda one: abs(-one.b / one.w - x))
            return _exactly(best, unit.w, bench)
        return handle.z - unit.w * x
    return _slope(bench, handle, x, near_x, pieces, snap)


def _slope(bench: Bench, handle: Handle, x: float, near: float, pieces: list[Unit], snap: bool) -> float:
    """w so that z is the handle's where it is dragged to, b held."""
    unit = bench.units[handle.unit]
    rest = handle.z - unit.b
    w = rest / x if x else STEEPEST
    stops = [stop for one in pieces for stop in (one.w, -one.w)] if snap else []
    best = min(stops, key=lambda stop: abs(rest / stop - x), default=0.0)
    if best and abs(rest / best - x) <= near:
        return best
    return min(max(w, -STEEPEST), STEEPEST) if isfinite(w) else STEEPEST


def _exactly(one: Unit, w: float, bench: Bench) -> float:
    """b that puts the middle of a ramp of slope w at that of a piece; the piece's own b where w is its own too."""
    if w == one.w:
        return one.b
    return -w * (-one.b / one.w)


def _snapped(value: float, stops: list[float], near: float) -> float:
    best = min(stops, key=lambda stop: abs(stop - value), default=value)
    return best if abs(best - value) <= near else value
