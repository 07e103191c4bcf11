"""What every reader of trained networks makes: layers one after another, each a matrix, biases and an activation."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from visprop.errors import InputError
from visprop.words import translate

# Weights become Python numbers of an experiment, about 100 bytes each on the way: a million stay below 256 MB.
MAX_WEIGHTS = 1_000_000
MAX_LAYERS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """z = W·a + b. W: (n_out, n_in), b: (n_out,), both float64.

    activation: a name of `names.OUTPUT_NAMES`, None where the file does not say it.
    """

    W: NDArray
    b: NDArray
    activation: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A trained network. remarks: what was taken for granted in reading it, a sentence each.

    Raises:
        InputError: the layers do not fit one behind the other, are too large, or hold a number that is not finite.
    """

    source: str
    layers: tuple[Layer, ...]
    remarks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= len(self.layers) <= MAX_LAYERS:
            sentence = translate("Models", "{n} layers with weights; from 1 to {high} are possible.")
            raise InputError(self.source, "", sentence.format(n=len(self.layers), high=MAX_LAYERS))
        check_size(self.source, "", sum(layer.W.size + layer.b.size for layer in self.layers))
        for number, layer in enumerate(self.layers, 1):
            if not (np.isfinite(layer.W).all() and np.isfinite(layer.b).all()):
                sentence = translate("Models", "A weight or bias is not a finite number.")
                raise InputError(self.source, place(number), sentence)
        for number, (below, here) in enumerate(pairwise(self.layers), 2):
            if here.W.shape[1] != below.W.shape[0]:
                sentence = translate("Models", "It takes {n_in} inputs, but the layer before it has {n_out} neurons.")
                sentence = sentence.format(n_in=here.W.shape[1], n_out=below.W.shape[0])
                raise InputError(self.source, place(number), sentence)

    @property
    def widths(self) -> tuple[int, ...]:
        """Neurons of each layer, the inputs first."""
        return (self.layers[0].W.shape[1], *(layer.W.shape[0] for layer in self.layers))

    @property
    def told(self) -> bool:
        """Whether the file says every activation."""
        return all(layer.activation is not None for layer in self.layers)


def place(number: int) -> str:
    """How a sentence names a layer."""
    return translate("Models", "layer {number}").format(number=number)


def check_size(source: str, where: str, count: int) -> None:
    """Refuse more weights than can be shown, before memory is taken for them. InputError."""
    if count > MAX_WEIGHTS:
        sentence = translate("Models", "{count:,} weights and biases; {limit:,} are the most that is opened.")
        raise InputError(source, where, sentence.format(count=count, limit=MAX_WEIGHTS))
