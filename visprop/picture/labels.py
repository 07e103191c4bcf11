"""Places for the labels of edges, so that none lies on another label, on a node or on a foreign edge.

All weight labels of a gap stand on one vertical line, at t = d / (d + m·e) of the way (d and e: distances of the
sources and of the targets, m targets): there all n·m edges are equally far apart, before their first crossing. A
label that finds no place is not drawn. Places are looked for with the usual size of a label, not with that of
today's number, so they hold still while the numbers run.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from visprop.picture.graph import Wire
from visprop.picture.layout import Layout, Line

Rect = tuple[float, float, float, float]  # left, top, right, bottom
APART = 3  # pixels between two labels
_TRIES = (1.0, 0.85, 1.15, 0.7)
_ASIDE = (0.0, -1.2, 1.2)  # in heights of the label
_FAR = (2.2, 2.6, 3.0, 3.4)
_MORE_TRIES = (*_TRIES, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 0.55, 0.4)
_FAR_TRIES = (2.0, 2.25, 2.5, 2.75, 3.0)  # for one label only: of several, one could not see which edge each is on


@dataclass(frozen=True, slots=True)
class Group:
    """Edges that want a label of one kind and size.

    Attributes:
        kind: what the label says; "weight" is the plain one.
        ids: the edges.
        size: width and height in pixels.
        together: all or none.
        back: the label belongs to an arrow from target to source.
        air: distance that is kept from foreign edges, in pixels; negative: the label may lie on them.
        aside: whether it may also stand above or below its edge, where that is too short to bear it.
    """

    kind: str
    ids: tuple[str, ...]
    size: tuple[float, float]
    together: bool = False
    back: bool = False
    air: float = 2.0
    aside: bool = False


Placed = dict[str, tuple[str, float, float]]


@lru_cache(maxsize=256)
def place(layout: Layout, groups: tuple[Group, ...], zones: tuple[Rect, ...]) -> Placed:
    """For each edge that found a place: (kind, x, y) of its label's centre. The groups are tried in order."""
    placed: Placed = {}
    taken = list(zones)
    for group in groups:
        ids = tuple(name for name in group.ids if name not in placed)
        _try(layout, group, ids, placed, taken)
    return placed


def _try(layout: Layout, group: Group, ids: tuple[str, ...], placed: Placed, taken: list[Rect]) -> None:
    """Place a group; if it belongs together, all of it or nothing."""
    if group.together:
        more = (*_MORE_TRIES, *_FAR_TRIES) if len(ids) == 1 else _MORE_TRIES
        for factors in (*((factor,) for factor in _TRIES), more):
            found = _all_at(layout, group, ids, taken, factors)
            if len(found) == len(ids):
                break
        else:
            return
    else:
        found = _all_at(layout, group, ids, taken, _TRIES)
    for name, (x, y) in found.items():
        placed[name] = (group.kind, x, y)
        taken.append(_around(x, y, group.size))


def _all_at(layout: Layout, group: Group, ids, taken: list[Rect], factors) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    mine: list[Rect] = []
    for name in ids:
        line = layout.lines[name]
        rivals = _rivals(layout, line.wire.layer)
        tries = product(_ASIDE, (*factors, *_FAR)) if group.aside else ((0.0, factor) for factor in factors)
        for aside, factor in tries:
            x, y = line.at(_fraction(layout, line.wire, group.back, factor))
            y += aside * group.size[1]
            rect = _around(x, y, group.size)
            inside = rect[0] >= 0 and layout.top <= rect[1] and rect[3] <= layout.bottom
            if inside and _free(rect, taken) and _free(rect, mine) and _clear(rect, line, rivals, group.air):
                found[name] = (x, y)
                mine.append(rect)
                break
        if group.together and name not in found:
            break
    return found


def _fraction(layout: Layout, wire: Wire, back: bool, factor: float) -> float:
    """How far from source to target the label stands; each end is kept 8 % free."""
    d, e = layout.rows[wire.layer - 1], layout.rows[wire.layer]
    count = {layer: len(indices) for layer, indices in layout.shown}
    if back:
        t = min(e / (e + count[wire.layer - 1] * d), 0.5)
        return 1 - min(max(t * factor, 0.06), 0.7)
    t = min(d / (d + count[wire.layer] * e), 0.5)
    return min(max(t * factor, 0.06), 0.7)


@lru_cache(maxsize=512)
def _rivals(layout: Layout, layer: int) -> tuple[Line, ...]:
    return tuple(line for line in layout.lines.values() if line.wire.layer == layer)


def _around(x: float, y: float, size: tuple[float, float]) -> Rect:
    w, h = size
    return x - w / 2, y - h / 2, x + w / 2, y + h / 2


def _free(rect: Rect, taken: list[Rect]) -> bool:
    """Whether a rectangle keeps away from all that are taken. In a run it is asked thousands of times a second."""
    left, top, right, bottom = rect[0] - APART, rect[1] - APART, rect[2] + APART, rect[3] + APART
    for one in taken:  # noqa: SIM110 - a generator takes twice as long
        if left < one[2] and one[0] < right and top < one[3] and one[1] < bottom:
            return False
    return True


def _clear(rect: Rect, own: Line, rivals: tuple[Line, ...], air: float) -> bool:
    """Whether no other edge of the gap runs through the rectangle, with some air about it."""
    if air < 0:
        return True
    wide = rect[0] - air, rect[1] - air, rect[2] + air, rect[3] + air
    for line in rivals:
        if line is not own:
            y0, y1 = line.start[1], line.end[1]
            apart = (y0 < wide[1] and y1 < wide[1]) or (y0 > wide[3] and y1 > wide[3])  # most are, and it is soon seen
            if not apart and crosses(wide, line.start, line.end):
                return False
    return True


def crosses(rect: Rect, start: tuple[float, float], end: tuple[float, float]) -> bool:
    """Whether the line from `start` to `end` runs through the rectangle (Liang and Barsky, 1984)."""
    low, high = 0.0, 1.0
    for place in (0, 1):
        way = end[place] - start[place]
        near, far = rect[place] - start[place], rect[place + 2] - start[place]
        if way == 0:
            if near > 0 or far < 0:
                return False
            continue
        first, second = sorted((near / way, far / way))
        low, high = max(low, first), min(high, second)
        if low > high:
            return False
    return True
