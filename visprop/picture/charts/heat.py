"""Numbers as colours: lightness rises with the number, from dark blue over grey to pale amber."""

from __future__ import annotations

from functools import lru_cache
from math import isfinite

import numpy as np

from visprop.picture.theme import Theme

STOPS = ("heat-low", "heat-mid", "heat-high")
BOUNDED = {"sigmoid": (0.0, 1.0), "hard_sigmoid": (0.0, 1.0), "softmax": (0.0, 1.0), "tanh": (-1.0, 1.0)}


def levels(values: np.ndarray, low: float, high: float) -> np.ndarray:
    """0..255 for `low`..`high` (equal: the middle), uint8; what lies outside takes the end's, NaN the middle."""
    span = high - low
    with np.errstate(all="ignore"):
        share = (values - low) * (255.0 / span) if span > 0 else np.full(np.shape(values), 127.5)
    share = np.clip(share, 0.0, 255.0)
    return (share if isfinite(share.sum()) else np.nan_to_num(share, nan=127.5)).astype(np.uint8)


@lru_cache(maxsize=4)
def ramp(theme: Theme) -> np.ndarray:
    """(256, 3) red, green, blue, uint8, read-only."""
    stops = np.array([[int(theme[name][at : at + 2], 16) for at in (1, 3, 5)] for name in STOPS], float)
    places = np.linspace(0, len(STOPS) - 1, 256)
    colours = np.column_stack([np.interp(places, range(len(STOPS)), stops[:, part]) for part in range(3)])
    colours = colours.round().astype(np.uint8)
    colours.flags.writeable = False
    return colours


def bounds_of(activation: str) -> tuple[float, float] | None:
    """The numbers that an activation's output lies between; None where it has no bounds."""
    return BOUNDED.get(activation)


def ends_of(activation: str, targets: np.ndarray) -> tuple[float, float]:
    """The numbers at the ends of a scale for an output: those of its activation, else those of its targets."""
    low, high = bounds_of(activation) or (float(np.min(targets)), float(np.max(targets)))
    return (low, high) if high > low else (low - 1.0, high + 1.0)
