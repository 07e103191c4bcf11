"""Addresses of the tape in words, as the picture counts: layers from 1, and so neurons, inputs and examples."""

from __future__ import annotations

from visprop.engine.slopes import Kink
from visprop.words import translate


def place_text(name: str, index: tuple[int, ...]) -> str:
    """ "∂L/∂w of layer 2, neuron 1, input 3"; the address itself where the name has no such words."""
    kind, _, layer = name.rstrip("]").partition("[")
    if kind not in _PLACES():
        return f"{name}{list(index)}" if index else name
    text, order = _PLACES()[kind]
    return text.format(layer=layer, **{key: place + 1 for key, place in zip(order, index, strict=True)})


def _PLACES() -> dict[str, tuple[str, tuple[str, ...]]]:
    node, edge = ("n", "i"), ("i", "j")
    return {
        "dL_dW": (translate("Proof", "∂L/∂w of layer {layer}, neuron {i}, input {j}"), edge),
        "dL_db": (translate("Proof", "∂L/∂b of layer {layer}, neuron {i}"), ("i",)),
        "dC_dw": (translate("Proof", "∂C/∂w of layer {layer}, neuron {i}, input {j}, example {n}"), ("n", *edge)),
        "dC_dz": (translate("Proof", "∂C/∂z of layer {layer}, neuron {i}, example {n}"), node),
        "dC_da": (translate("Proof", "∂C/∂a of layer {layer}, neuron {i}, example {n}"), node),
        "W": (translate("Proof", "the weight of layer {layer}, neuron {i}, input {j}"), edge),
        "b": (translate("Proof", "the bias of layer {layer}, neuron {i}"), ("i",)),
    }


def kink_text(kink: Kink, last: int) -> str:
    """Which kink was crossed; `last` is the number of the output layer."""
    text = translate("Proof", "kink crossed at layer {layer}, neuron {i}, example {n}")
    if kink.layer > last:
        text = translate("Proof", "kink of the cost crossed at output {i}, example {n}")
    found = text.format(layer=kink.layer, i=kink.neuron + 1, n=kink.example + 1)
    if kink.more:
        found += translate("Proof", " and {n} more").format(n=kink.more)
    return found
