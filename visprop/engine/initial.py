"""The first theta: explicit values, or drawn from the seed."""

from __future__ import annotations

import re

import numpy as np

from visprop.engine.layout import Layout

WEIGHTS_STREAM = 1  # spawn key of the weights' random stream: splits and generated data draw from streams of their own


def initial_theta(experiment) -> np.ndarray:
    """Theta at the start of a run, see `drawn_theta`."""
    return drawn_theta(experiment.network, experiment.training.seed)


def drawn_theta(network, seed: int) -> np.ndarray:
    """Theta at the start of every run of a network with a seed.

    Returns:
        explicit values, or drawn ones: in the layout's blocks, (length,), of the network's dtype. Biases start at 0.

    `xavier`: uniform in +-sqrt(6 / (n_in + n_out)) (Glorot and Bengio 2010, eq. 16). `he`: normal with standard
    deviation sqrt(2 / n_in) (He et al. 2015). `normal(s)`: standard deviation s, 0.1 if none is given. `uniform(r)`: in
    +-r, 1 / sqrt(n_in) if none is given. `zeros`.
    """
    layout = Layout(network.layers)
    theta = np.zeros(layout.length)
    if network.parameters is not None:
        for block, given in zip(layout.blocks(theta), network.parameters, strict=True):
            block[:, :-1], block[:, -1] = given.W, given.b
    else:
        rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(WEIGHTS_STREAM,)))
        for block in layout.blocks(theta):
            block[:, :-1] = _draw(network.init, rng, block.shape[0], block.shape[1] - 1)
    return theta.astype(network.dtype)


def _draw(init: str, rng: np.random.Generator, n_out: int, n_in: int) -> np.ndarray:
    kind, argument = re.fullmatch(r"(\w+)(?:\((.+)\))?", init).groups()
    shape = (n_out, n_in)
    if kind == "zeros":
        return np.zeros(shape)
    if kind == "xavier":
        limit = np.sqrt(6 / (n_in + n_out))
        return rng.uniform(-limit, limit, shape)
    if kind == "uniform":
        limit = float(argument) if argument else 1 / np.sqrt(n_in)
        return rng.uniform(-limit, limit, shape)
    spread = np.sqrt(2 / n_in) if kind == "he" else float(argument or 0.1)
    return rng.normal(0, spread, shape)
