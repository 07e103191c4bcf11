"""The words that may stand in an experiment, and which output goes with which cost."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from visprop.words import translate

ACTIVATION_NAMES = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "hard_sigmoid", "softplus")
OUTPUT_NAMES = (*ACTIVATION_NAMES, "softmax")
COST_NAMES = ("se", "half_se", "mse", "mae", "huber", "bce", "cross_entropy")
REDUCTION_NAMES = ("mean", "sum")
DTYPE_NAMES = ("float64", "float32")
INIT_NAMES = ("xavier", "he", "zeros", "uniform", "normal")
STANDARDIZE_NAMES = ("none", "inputs", "both")
MISSING_NAMES = ("refuse", "drop", "mean")
PART_NAMES = ("train", "valid", "test")
DELIMITER_NAMES = ("auto", ",", ";", "\t", "|", " ")
DECIMAL_NAMES = ("auto", ".", ",")
HEADER_NAMES = ("auto", "yes", "no")
ENCODING_NAMES = ("auto", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "big5", "latin-1", "windows-1252")
CLASS_SETS = ("circle", "xor", "gauss", "spiral", "moons", "checkerboard", "blobs")
DATASET_NAMES = (*CLASS_SETS, "sine", "piecewise", "plane", "gauss-regression")

SCHEDULE_NAMES = ("constant", "step", "cosine")
# Each optimizer with the numbers that it takes and their values where the file gives none: PyTorch's, except that
# its momentum is 0 until one is given.
OPTIMIZERS: dict[str, dict[str, float]] = {
    "sgd": {},
    "momentum": {"momentum": 0.9},
    "nesterov": {"momentum": 0.9},
    "rmsprop": {"alpha": 0.99, "eps": 1e-8},
    "adagrad": {"eps": 1e-10},
    "adam": {"beta1": 0.9, "beta2": 0.999, "eps": 1e-8},
    "adamw": {"beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "weight_decay": 0.01},
}

# A fused cost is written for one output only: sigma and the logarithm are taken together, without rounding between.
_FUSED = {"bce": "sigmoid", "cross_entropy": "softmax"}


def legal_costs(output: str) -> tuple[str, ...]:
    """Return the costs that go with an output activation."""
    return tuple(cost for cost in COST_NAMES if _FUSED.get(cost, output) == output)


def refusal(output: str, cost: str) -> str | None:
    """Return why `output` and `cost` do not go together, with what would; None for a legal pair.

    Legal: cross_entropy with softmax, bce with sigmoid, every other cost with every output.
    """
    if cost in legal_costs(output):
        return None
    sentence = translate(
        "Experiment",
        'The cost "{cost}" needs the output "{needed}"; with the output "{output}" the cost can be {costs}.',
    )
    return sentence.format(cost=cost, needed=_FUSED[cost], output=output, costs=", ".join(legal_costs(output)))


def nearest(word: str, known: Iterable[str], like: float = 0.0) -> str:
    """Return the known word that is most like `word` (upper and lower case are the same).

    "" if none is known, or none is as much as `like` (difflib's ratio, 0 to 1).
    """
    by_lower = {name.lower(): name for name in known}
    found = difflib.get_close_matches(word.lower()[:200], by_lower, n=1, cutoff=like)
    return by_lower[found[0]] if found else ""
