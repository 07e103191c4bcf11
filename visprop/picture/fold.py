"""Which neurons of a large layer are drawn: the first, the most active, "⋮ n more", the last.

Activity is the mean |a| over the iteration's batch. It is known before the tape is: the batch runs here on its own
arrays, so that the rows stay what they are while an iteration is stepped through, and looking changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from visprop.engine.activations import ACTIVATIONS
from visprop.picture.focus import Focus
from visprop.picture.graph import Shown

EXAMPLES = 32  # enough to know who is active; more would only take time


def shown(moment, rows: int, columns: int, focus: Focus) -> Shown:
    """(layer, neurons drawn) for the layers drawn.

    Args:
        rows: the most that a column may hold, with the place of "⋮ n more".
        columns: the most layers; those about the focus are taken.
        focus: what the step works on: its neurons are always drawn.
    """
    layers = moment.experiment.network.layers
    first = min(max(focus.layer - columns // 2, 0), len(layers) - columns)
    window = range(first, first + columns)
    if all(layers[layer] <= rows for layer in window):
        return tuple((layer, tuple(range(layers[layer]))) for layer in window)
    active = activity(moment, window.stop)
    return tuple((layer, picked(active[layer], rows, _needed(focus, layer))) for layer in window)


def _needed(focus: Focus, layer: int) -> list[int]:
    """The neurons of a layer that the step works on, where it is confined to some."""
    found = [focus.nodes[1]] if focus.nodes is not None and focus.nodes[0] == layer else []
    if focus.edges is not None:
        found += [focus.edges[1]] if focus.edges[0] == layer else []
        found += [focus.edges[2]] if focus.edges[0] == layer + 1 else []
    return [index for index in found if index is not None]


def picked(active: np.ndarray, rows: int, needed: Sequence[int] = ()) -> tuple[int, ...]:
    """The neurons that a column of `rows` places shows, in the order of their index; one place is for "⋮ n more"."""
    size = len(active)
    if size <= rows:
        return tuple(range(size))
    if needed:
        active = active.copy()
        active[list(needed)] = np.inf
    inner = np.argsort(-active[1:-1], kind="stable")[: max(rows - 3, 0)] + 1
    return (0, *sorted(int(k) for k in inner), size - 1)


def activity(moment, layers: int) -> list[np.ndarray]:
    """Mean |a| over the batch of each neuron of the first `layers` layers, inputs first."""
    a = _inputs(moment)
    means = [np.abs(a).mean(axis=0)]
    for layer in range(1, layers):
        if moment.tape.computed(f"a[{layer}]"):
            a = moment.tape.view(f"a[{layer}]")[:EXAMPLES]
            means.append(np.nan_to_num(np.abs(a).mean(axis=0)))
            continue
        W, b = moment.tape.view(f"theta.W[{layer}]"), moment.tape.view(f"theta.b[{layer}]")
        with np.errstate(all="ignore"):
            a = _activation(moment.program.activation(layer), a @ W.T + b)
        means.append(np.nan_to_num(np.abs(a).mean(axis=0)))
    return means


def _inputs(moment) -> np.ndarray:
    if moment.tape.computed("rows"):
        return moment.tape.view("a[0]")[:EXAMPLES]
    return moment.data.x[: min(moment.batch, EXAMPLES)]


def _activation(name: str, z: np.ndarray) -> np.ndarray:
    if name != "softmax":
        return ACTIVATIONS[name].value(z)
    p = np.exp(z - z.max(axis=1, keepdims=True))
    return p / p.sum(axis=1, keepdims=True)
