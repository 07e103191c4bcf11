"""Which matrix and which biases of a file belong together, and in what order, by their names and shapes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from visprop.errors import InputError
from visprop.files.models.safetensors import shown
from visprop.words import translate

# The words for weights; True: the matrix stands as (n_in, n_out), as Keras and scikit-learn have it.
_WEIGHTS = {"weight": False, "weights": False, "w": False, "kernel": True, "coefs": True}
_BIASES = ("bias", "biases", "b", "intercepts")
_TOKEN = re.compile(r"[A-Za-z]+|\d+|.", re.DOTALL)


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """A matrix (n_out, n_in) and its biases; None where the file has none."""

    name: str
    W: NDArray
    b: NDArray | None

    @property
    def fits(self) -> bool:
        """Whether there is a bias for each neuron."""
        return self.b is None or len(self.b) == len(self.W)

    def turned(self) -> Pair:
        """With the matrix the other way round."""
        return Pair(self.name, self.W.T, self.b)


def paired(arrays: Mapping[str, NDArray], source: str) -> list[Pair]:
    """Return the layers in order.

    Names are split at letters and digits: "fc2.weight" goes with "fc2.bias", "W1" with "b1"; numbers sort as numbers.
    Where the names' order does not fit one layer behind the other, the shapes decide.

    Raises:
        InputError: an array has another shape, belongs to no layer, or the layers form no chain.
    """
    names = sorted(arrays, key=_natural)
    for name in names:
        if arrays[name].ndim not in (1, 2) or not arrays[name].size:
            shape = " x ".join(map(str, arrays[name].shape)) or "1"
            sentence = translate("Models", "Its shape is {shape}: only matrices (weights) and rows (biases) are known.")
            raise InputError(source, shown(name), sentence.format(shape=shape))
    pairs = _by_name(arrays, names, source)
    if not pairs:
        raise InputError(source, "", translate("Models", "There are no weights in this file."))
    for candidate in (pairs, [pair.turned() for pair in pairs]):
        if all(pair.fits for pair in candidate):
            chain = _chained(candidate)
            if chain:
                return chain
    shapes = ", ".join(f"{shown(pair.name)} {' x '.join(map(str, pair.W.shape))}" for pair in pairs)
    sentence = translate("Models", "These do not fit one layer behind the other: {shapes}.")
    raise InputError(source, "", sentence.format(shapes=shapes))


def _by_name(arrays: Mapping[str, NDArray], names: list[str], source: str) -> list[Pair]:
    """A bias goes with the matrix of the same name but for the word, else with the matrix just before it."""
    biases = {_key(name): name for name in names if arrays[name].ndim == 1}
    followers = {first: second for first, second in pairwise(names) if _key(second) == second}
    pairs, used = [], set()
    for name in (name for name in names if arrays[name].ndim == 2):
        partner = biases.get(_key(name)) if _key(name) != name else followers.get(name)
        bias = arrays[partner] if partner is not None and arrays[partner].ndim == 1 else None
        used.add(partner)
        matrix = arrays[name].T if _stands_on_inputs(name) else arrays[name]
        pairs.append(Pair(name, matrix, bias))
    for name in names:
        if arrays[name].ndim == 1 and name not in used:
            _alone(name, source)
    return pairs


def _chained(pairs: list[Pair]) -> list[Pair]:
    """The pairs one behind the other: as they are, else in the one order that their shapes allow, else none."""
    if all(len(below.W) == here.W.shape[1] for below, here in pairwise(pairs)):
        return pairs
    outs = {len(pair.W) for pair in pairs}
    firsts = [pair for pair in pairs if pair.W.shape[1] not in outs]
    if len(firsts) != 1:
        return []
    chain, left = firsts, [pair for pair in pairs if pair is not firsts[0]]
    while left:
        following = [pair for pair in left if pair.W.shape[1] == len(chain[-1].W)]
        if len(following) != 1:
            return []
        chain = [*chain, following[0]]
        left = [pair for pair in left if pair is not following[0]]
    return chain


def _natural(name: str) -> list[tuple[bool, int, str]]:
    """Numbers before words, and 2 before 10; the matrix before its biases."""
    tokens = _TOKEN.findall(name)
    return [(not t.isascii() or not t.isdigit(), int(t) if _is_number(t) else 0, _rank(t)) for t in tokens]


def _is_number(token: str) -> bool:
    return token.isascii() and token.isdigit() and len(token) < 10


def _rank(token: str) -> str:
    return "" if token.lower() in _WEIGHTS else token.lower()


def _key(name: str) -> str:
    """The name with its last word for weights or biases taken out."""
    tokens = _TOKEN.findall(name)
    for at in reversed(range(len(tokens))):
        if tokens[at].lower() in _WEIGHTS or tokens[at].lower() in _BIASES:
            return "".join((*tokens[:at], "*", *tokens[at + 1 :]))
    return name


def _stands_on_inputs(name: str) -> bool:
    return any(_WEIGHTS.get(token.lower(), False) for token in _TOKEN.findall(name))


def _alone(name: str, source: str) -> NoReturn:
    sentence = translate("Models", "This row of numbers belongs to no weights: only layers with weights are known.")
    raise InputError(source, shown(name), sentence)


def bias_of(pair: Pair) -> NDArray:
    """The biases, 0 where the file has none."""
    return np.zeros(len(pair.W)) if pair.b is None else pair.b
