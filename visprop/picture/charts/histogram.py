"""How the numbers of each layer are distributed: weights, activations, gains, gradients of the moment in view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.words import translate

BINS = 30
# The tape's names; the last one that is computed counts. Activations and gains are those of the batch in view.
NAMES = {
    "weights": ("W[{l}]", "theta.W[{l}]"),
    "activations": ("a[{l}]",),
    "gains": ("gain[{l}]",),
    "gradients": ("dL_dW[{l}]",),
}
QUANTITIES = tuple(NAMES)


@dataclass(frozen=True, eq=False)
class Histogram:
    """Numbers of one layer, counted.

    Attributes:
        edges, counts: (n + 1,) rising and (n,); none where nothing is computed, or the layer has no such numbers.
        left_out: how many are not finite.
    """

    layer: int
    edges: np.ndarray
    counts: np.ndarray
    left_out: int = 0

    @property
    def known(self) -> bool:
        return len(self.counts) > 0


def histogram(moment, quantity: str, layer: int) -> Histogram:
    """The numbers of `quantity`, one of QUANTITIES, in a layer."""
    for name in (each.format(l=layer) for each in NAMES[quantity]):
        if (name.startswith("theta.") or name in moment.program) and moment.tape.computed(name):
            return counted(layer, moment.tape.view(name))
    return Histogram(layer, np.empty(0), np.empty(0))


def counted(layer: int, values: np.ndarray) -> Histogram:
    """The histogram of an array: BINS bins of one width from the smallest to the largest number."""
    flat = np.asarray(values, float).ravel()
    kept = flat[np.isfinite(flat)]
    if not len(kept):
        return Histogram(layer, np.empty(0), np.empty(0), len(flat))
    low, high = float(kept.min()), float(kept.max())
    air = 1e-12 + 1e-9 * max(abs(low), abs(high))
    if high - low < air or not np.isfinite(high - low):  # one value: a bin around it; else the span is too large
        low, high = low - 0.5 * max(abs(low), 1e-3), low + 0.5 * max(abs(low), 1e-3)
        kept = np.clip(kept, low, high)
    counts, edges = np.histogram(kept, BINS, (low, high))
    return Histogram(layer, edges, counts, len(flat) - len(kept))


def quantity_title(quantity: str) -> str:
    """What a quantity is called on a button."""
    return {
        "weights": translate("Histogram", "weights"),
        "activations": translate("Histogram", "activations"),
        "gains": translate("Histogram", "gains"),
        "gradients": translate("Histogram", "gradients"),
    }[quantity]


def axis_title(quantity: str, layer: int) -> str:
    """What is measured along the axis of one histogram."""
    return {
        "weights": translate("Histogram", "w, layer {l}"),
        "activations": translate("Histogram", "a, layer {l}"),
        "gains": translate("Histogram", "σ′(z), layer {l}"),
        "gradients": translate("Histogram", "∂L/∂w, layer {l}"),
    }[quantity].format(l=layer)
