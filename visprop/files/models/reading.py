"""A trained network out of a file, by the file's ending."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from numpy.typing import NDArray

from visprop.errors import InputError
from visprop.experiment.names import ACTIVATION_NAMES, OUTPUT_NAMES
from visprop.files.models import npz, onnx, safetensors
from visprop.files.models.model import MAX_WEIGHTS, Layer, Model
from visprop.files.models.naming import bias_of, paired
from visprop.files.models.writing import ACTIVATIONS, SEPARATOR
from visprop.storage import read_whole
from visprop.words import translate

MAX_FILE = 8 * MAX_WEIGHTS + 2**21  # all weights as float64, and the header
PICKLED = (".pt", ".pth", ".bin", ".ckpt", ".pkl", ".pickle", ".joblib")


def load(path: str | os.PathLike[str]) -> Model:
    """Return the network of a .safetensors, .npz or .onnx file.

    Raises:
        InputError: the file cannot be read, is of another kind, or is no chain of fully connected layers.
    """
    name = os.fspath(path)
    kind = os.path.splitext(name)[1].lower()
    if kind in PICKLED:
        sentence = translate(
            "Models",
            "Opening such a file can run any program that is hidden in it. Convert it where you trust it: "
            'from safetensors.torch import save_file; save_file(model.state_dict(), "model.safetensors")',
        )
        raise InputError(name, "", sentence)
    if kind not in KINDS:
        sentence = translate("Models", "The kind of this file is not known: it can be {kinds}.")
        raise InputError(name, "", sentence.format(kinds=", ".join(KINDS)))
    return KINDS[kind](read_whole(name, MAX_FILE), name)


def _safetensors(data: bytes, source: str) -> Model:
    tensors = safetensors.decode(data, source)
    return _network(tensors.arrays, source, tensors.metadata.get(ACTIVATIONS, "").split(SEPARATOR))


def _npz(data: bytes, source: str) -> Model:
    return _network(npz.decode(data, source), source, [])


def _network(arrays: Mapping[str, NDArray], source: str, told: list[str]) -> Model:
    """The layers; `told` names their activations where it fits them."""
    pairs = paired(arrays, source)
    known = len(told) == len(pairs) and told[-1] in OUTPUT_NAMES and set(told[:-1]) <= set(ACTIVATION_NAMES)
    names = told if known else [None] * len(pairs)
    layers = tuple(Layer(pair.W, bias_of(pair), name) for pair, name in zip(pairs, names, strict=True))
    lacking = [safetensors.shown(pair.name) for pair in pairs if pair.b is None]
    sentence = translate("Models", "No biases for {names}: they start at 0.")
    return Model(source, layers, (sentence.format(names=", ".join(lacking)),) if lacking else ())


KINDS: dict[str, Callable[[bytes, str], Model]] = {
    ".safetensors": _safetensors,
    ".npz": _npz,
    ".onnx": onnx.decode,
}
