"""Random experiments with explicit weights and rows, each from its seed."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np

from visprop import Experiment

HIDDEN = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "hard_sigmoid", "softplus")
PLAIN_COSTS = ("se", "half_se", "mse", "mae", "huber")
# Every legal pair of output and cost; the experiments walk through them in turn.
PAIRS = [(output, cost) for output in (*HIDDEN, "softmax") for cost in PLAIN_COSTS] + [
    ("sigmoid", "bce"),
    ("softmax", "cross_entropy"),
]


def random_experiment(seed: int) -> Experiment:
    """1 to 6 layers, widths 1 to 5, batch sizes 1 to 9, the pair of output and cost that is `seed`'s turn."""
    rng = np.random.default_rng(seed)
    output, cost = PAIRS[seed % len(PAIRS)]
    depth, batch = int(rng.integers(1, 7)), int(rng.integers(1, 10))
    layers = [int(width) for width in rng.integers(1, 7, depth + 1)]
    if output == "softmax":
        layers[-1] = max(2, layers[-1])
    spread = rng.choice([0.25, 0.5, 1.0])
    rows = batch + int(rng.integers(0, 4))
    return Experiment.from_toml(
        "\n".join(
            [
                "[network]",
                f"layers = {layers}",
                f"activation = {json.dumps([str(rng.choice(HIDDEN)) for _ in range(depth - 1)])}",
                f'output = "{output}"',
                *(_parameters(rng, n_in, n_out, spread) for n_in, n_out in pairwise(layers)),
                "[data]",
                f"x = {rng.normal(size=(rows, layers[0])).tolist()}",
                f"y = {_targets(rng, output, cost, rows, layers[-1]).tolist()}",
                "[training]",
                f'cost = "{cost}"',
                f'reduction = "{rng.choice(["mean", "sum"])}"',
                f"learning_rate = {rng.choice([0.01, 0.5])}",
                f"batch_size = {batch}",
                f"l2 = {rng.choice([0.0, 0.1])}",
                f"seed = {seed}",
            ]
        ),
        source=f"seed {seed}",
    )


def _parameters(rng, n_in: int, n_out: int, spread: float) -> str:
    W, b = rng.normal(0, spread, (n_out, n_in)), rng.normal(0, spread, n_out)
    return f"[[network.parameters]]\nW = {W.tolist()}\nb = {b.tolist()}"


def _targets(rng, output: str, cost: str, rows: int, width: int) -> np.ndarray:
    if output == "softmax" or cost == "cross_entropy":
        if rng.random() < 0.5:
            return np.eye(width)[rng.integers(0, width, rows)]
        return rng.dirichlet(np.ones(width), rows)
    if output in ("sigmoid", "hard_sigmoid"):
        return rng.integers(0, 2, (rows, width)).astype(float) if rng.random() < 0.5 else rng.random((rows, width))
    return rng.normal(size=(rows, width))
