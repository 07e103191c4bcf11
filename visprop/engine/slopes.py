"""Slopes of every example's cost along many directions at once, by a way that shares nothing with the backward pass.

Where every function is smooth, by complex step, f'(x) = Im f(x + ih) / h, which loses no digits (Squire and Trapp
1998). Else by five-point differences, (f(x-2h) - 8 f(x-h) + 8 f(x+h) - f(x+2h)) / 12h, with the step that loses the
fewest digits. Where every step crosses a kink there may be no derivative: then the slopes on both sides of all the
kinks that are crossed bound what may be said, each found by complex step with the sides held fast.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from visprop.engine.plain import Outcome, PlainNetwork

TINY = 1e-30  # the complex step: its square is far below rounding, so the formula is exact to the last digit
STEPS = (1e-3, 1e-4, 1e-5)  # of the differences, as a change of z: truncation falls, rounding grows
STENCIL = ((-2, 1 / 12), (-1, -8 / 12), (1, 8 / 12), (2, -1 / 12))
MANY_KINKS = 6  # all sides of so many kinks are tried (64 networks); of more, each kink's by itself and all at once
EPS = float(np.finfo(float).eps)
ROUNDING = 100 * EPS  # what the numbers of a forward pass may be off, relatively: a few units a layer and sum


@dataclass(frozen=True)
class Kink:
    """A number at a kink: a neuron's z, or an output's error where `layer` is last + 1; `more` were crossed with it."""

    layer: int
    neuron: int
    example: int
    more: int = 0


@dataclass(frozen=True, eq=False)
class Slopes:
    """dC/ds of K directions s for B examples: all (K, B).

    Attributes:
        value: the slope; at a kink that of one side.
        low, high: equal to it, but at a kink the least and the largest one-sided slope.
        blur: how much of `value` is rounding.
        kinks: (direction, example) -> what is crossed.
    """

    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    blur: np.ndarray
    kinks: dict[tuple[int, int], Kink]


def slopes(net: PlainNetwork, layer: int, directions: np.ndarray) -> Slopes:
    """Along `directions` (K, B, n): changes of z of `layer`, or of the outputs a where `layer` is last + 1."""
    with np.errstate(all="ignore"):
        return _by_complex_step(net, layer, directions) if net.smooth else _by_differences(net, layer, directions)


def _by_complex_step(net: PlainNetwork, layer: int, directions: np.ndarray) -> Slopes:
    outcome = net.costs(layer, 1j * TINY * directions)
    value, t = outcome.C.imag / TINY, net.targets
    change = np.abs(outcome.outputs.imag) / TINY
    fused = net.program.cost in ("bce", "cross_entropy")
    # a - t cancels near the target; in a fused cost only where the target is neither 0 nor 1.
    size = t * (1 - t) if fused else np.abs(outcome.outputs.real) + np.abs(t)
    return Slopes(value, value, value, ROUNDING * (change * size).sum(-1), {})


def _by_differences(net: PlainNetwork, layer: int, directions: np.ndarray) -> Slopes:
    size = np.maximum(np.abs(directions).max(-1), 1.0)
    here = net.costs(layer, np.zeros_like(directions[:1]))
    found, clear, blurs = [], [], []
    for step in STEPS:
        h = (step / size)[..., None]
        points = [net.costs(layer, place * h * directions) for place, _ in STENCIL]
        total = sum(weight * point.C for point, (_, weight) in zip(points, STENCIL, strict=True))
        found.append(total / h[..., 0])
        clear.append(~_crossed(here, points))
        blurs.append(_rounding(net, points[-1]) / h[..., 0])
    value, blur = _best(found, clear, blurs)
    low, high, kinks = value.copy(), value.copy(), {}
    for k, n in np.argwhere(~np.any(clear, axis=0)):
        shift = size[k, n], directions[k : k + 1, n : n + 1]
        value[k, n], low[k, n], high[k, n], kinks[int(k), int(n)] = _at_kink(net.only(n), layer, *shift, int(n))
        blur[k, n] = ROUNDING * max(abs(low[k, n]), abs(high[k, n]))
    return Slopes(value, low, high, blur, kinks)


def _crossed(here: Outcome, points: list[Outcome]) -> np.ndarray:
    """Whether any number of an example lies at some point of the stencil on another side than at its middle; (K, B)."""
    crossed = np.zeros(points[0].C.shape, bool)
    for layer, sides in here.sides.items():
        for point in points:
            crossed |= (point.sides[layer] != sides).any(-1)
    return crossed


def _best(found: list[np.ndarray], clear: list[np.ndarray], blurs: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """For each slope the estimate with the least error, and what is uncertain of it.

    Where the longer steps agree better than the shorter ones, rounding is the larger error: the longest is the best.
    How far two steps disagree tells the truncation.
    """
    first, second, third = found
    apart = np.abs(first - second), np.abs(second - third)
    longest, middle = clear[0] & (apart[0] <= apart[1]), clear[1]
    value = np.where(longest, first, np.where(middle, second, third))
    blur = np.where(longest, blurs[0] + apart[0], np.where(middle, blurs[1] + apart[1], blurs[2]))
    return value, blur


def _rounding(net: PlainNetwork, there: Outcome) -> np.ndarray:
    """What rounding leaves uncertain of each example's cost, (K, B)."""
    a, t = there.outputs.real, net.targets
    fused = net.program.cost in ("bce", "cross_entropy")
    return 10 * EPS * (np.abs(there.C) + (1.0 if fused else ((np.abs(a) + np.abs(t)) * np.abs(a - t)).sum(-1)))


def _at_kink(net: PlainNetwork, layer: int, size: float, direction: np.ndarray, example: int):
    """(own slope, least, largest, the kink) of one example, `direction` (1, 1, n)."""
    h = STEPS[-1] / size
    points = [net.costs(layer, place * h * direction).sides for place in (0, -2, -1, 1, 2)]
    units = [(l, i) for l in points[0] for i in range(points[0][l].shape[-1])]
    options = {(l, i): sorted({int(point[l][0, 0, i]) for point in points}) for l, i in units}
    crossed = [unit for unit in units if len(options[unit]) > 1]
    own = tuple(int(points[0][l][0, 0, i]) for l, i in crossed)
    tried = _choices([options[unit] for unit in crossed], own)
    forced = {l: np.repeat(sides, len(tried), 0) for l, sides in points[0].items()}
    for place, (l, i) in enumerate(crossed):
        forced[l][:, 0, i] = [choice[place] for choice in tried]
    values = net.costs(layer, 1j * TINY * np.repeat(direction, len(tried), 0), forced).C[:, 0].imag / TINY
    return values[0], values.min(), values.max(), Kink(*crossed[0], example, len(crossed) - 1)


def _choices(options: list[list[int]], own: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Which sides to try, the own ones first."""
    if len(options) <= MANY_KINKS:
        return [own, *product(*options)]
    found = [own, tuple(each[0] for each in options), tuple(each[-1] for each in options)]
    return found + [(*own[:k], side, *own[k + 1 :]) for k, each in enumerate(options) for side in each]
