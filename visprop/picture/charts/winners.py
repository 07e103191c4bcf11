"""Of several classes the one that wins at each place, as colours: a hue for each class, deeper where it is surer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from visprop.picture.charts.marching import zero_lines
from visprop.picture.charts.probe import Grid
from visprop.picture.theme import Theme

# Okabe and Ito 2008, "Color Universal Design": told apart with every kind of colour vision. Each has a mark as well.
HUES = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#999999")
MARKS = ("o", "s", "t", "d", "+", "x", "star", "p", "h", "t1", "t2", "t3")
PALEST, DEEPEST = 0.15, 0.75  # share of the hue; points have all of it


@dataclass(frozen=True, eq=False)
class Winners:
    """The winning class over two inputs.

    Attributes:
        classes: (side, side) numbers of classes. strength: (side, side), 0..1: the winner's share of all outputs, from
            that of chance to 1. count: how many classes there are.
        lines: where another class begins to win, as `marching.zero_lines`.
    """

    grid: Grid
    classes: np.ndarray
    strength: np.ndarray
    count: int
    lines: tuple[np.ndarray, np.ndarray]

    @property
    def levels(self) -> np.ndarray:
        """(side, side) places in `hue_ramp(theme, count)`."""
        shades = shades_of(self.count)
        kind = np.uint8 if self.count * shades <= 256 else np.uint16
        return (self.classes * shades + np.clip(self.strength * shades, 0, shades - 1)).astype(kind)


def winners_of(grid: Grid, outputs: np.ndarray) -> Winners:
    """The winners of outputs, (classes, side * side); outputs below 0 (tanh) count from -1 on."""
    count = len(outputs)
    with np.errstate(all="ignore"):
        shares = np.nan_to_num(outputs.astype(float) - min(0.0, float(np.floor(np.nanmin(outputs, initial=0.0)))))
        whole = shares.sum(axis=0)
        top = shares.max(axis=0) / np.where(whole > 0, whole, 1.0)
        strength = np.clip((top - 1 / count) / (1 - 1 / count), 0.0, 1.0)
    square = (grid.side, grid.side)
    # The class that `metrics.class_numbers` answers: of equals the first.
    return Winners(grid, outputs.argmax(axis=0).reshape(square), strength.reshape(square), count, _lines(grid, shares))


def _lines(grid: Grid, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    pieces = []
    for number in range(len(shares)):
        lead = shares[number] - np.delete(shares, number, axis=0).max(axis=0)
        if (lead > 0).any() and (lead < 0).any():
            pieces.append(zero_lines(grid, lead.reshape(grid.side, grid.side)))
    if not pieces:
        return np.empty(0), np.empty(0)
    return np.concatenate([x for x, _ in pieces]), np.concatenate([y for _, y in pieces])


def shades_of(count: int) -> int:
    """How many shades of each of so many classes there are."""
    return max(2, 256 // max(count, 1))


def hue(number: int) -> str:
    """The colour of a class; from the ninth class on they come again, with other marks."""
    return HUES[number % len(HUES)]


def mark(number: int) -> str:
    """The mark of the points of a class."""
    return MARKS[number % len(MARKS)]


@lru_cache(maxsize=8)
def hue_ramp(theme: Theme, count: int) -> np.ndarray:
    """(count * shades, 3) red, green, blue, uint8, read-only: class after class, each from pale to deep."""
    ground, shades = _rgb(theme["panel"]), shades_of(count)
    share = np.linspace(PALEST, DEEPEST, shades)[:, None]
    found = np.concatenate([ground + share * (_rgb(hue(number)) - ground) for number in range(count)])
    found = found.round().astype(np.uint8)
    found.flags.writeable = False
    return found


def _rgb(colour: str) -> np.ndarray:
    return np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)], float)
