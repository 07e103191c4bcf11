"""Random runs to judge the warning of growth by: which of them diverge, and which stay healthy.

A run is *divergent* if a value of it becomes non-finite within LENGTH iterations, *healthy* if none does and the loss
over all training rows at its end is not above that at its start. What is neither (the loss has grown, and is finite)
belongs to no population: whether to warn there is a matter of taste.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from visprop import Experiment, Session
from visprop.data.generated import GENERATED

LENGTH = 1000
WILD, USUAL = (-1.0, 1.5), (-2.5, 0.5)  # powers of ten of learning rates
# Named here, since a set that is added to the program would change what every seed stands for.
DATASETS = ("circle", "xor", "gauss", "spiral", "moons", "checkerboard", "sine", "plane")
HIDDEN = ("identity", "relu", "leaky_relu", "softplus", "tanh", "sigmoid", "hard_sigmoid")
COSTS = ("half_se", "half_se", "se", "mse", "mae", "huber")


@dataclass(frozen=True)
class Outcome:
    """What became of a run: the iteration of its first non-finite value and of its first warning (None: there was
    none), and whether it is healthy."""

    broke: int | None
    warned: int | None
    healthy: bool

    def breaks_from(self, earliest: int) -> bool:
        """Whether the run diverges, and not before iteration `earliest`."""
        return self.broke is not None and self.broke >= earliest


def experiment(seed: int, wild: bool) -> Experiment:
    """One of the shipped generators, 1 to 3 layers, any activation and legal cost, batches from 1 to all rows.

    A `wild` one has a higher rate and outputs without bounds, so that it often diverges.
    """
    rng = np.random.default_rng(seed)
    dataset = str(rng.choice(DATASETS))
    depth, samples = int(rng.integers(1, 4)), int(rng.integers(20, 200))
    classes = GENERATED[dataset].classes
    output, cost = _end(rng, wild or not classes)
    layers = [GENERATED[dataset].inputs, *(int(n) for n in rng.integers(1, 9, depth - 1)), 1]
    if output == "softmax":
        layers[-1] = 2
    hidden = [str(rng.choice(HIDDEN))] * (depth - 1) if rng.random() < 0.7 else rng.choice(HIDDEN, depth - 1).tolist()
    batch = int(rng.choice([1, 1, 2, 4, 10, 32, samples]))
    return Experiment.from_toml(
        "\n".join(
            [
                "[network]",
                f"layers = {layers}",
                f"activation = {json.dumps(hidden)}",
                f'output = "{output}"',
                f'init = "{rng.choice(["xavier", "he", "uniform(0.5)", "normal(1)", "normal(0.01)"])}"',
                "[data]",
                f'dataset = "{dataset}"',
                f"samples = {samples}",
                f"noise = {rng.choice([0.0, 0.05, 0.3])}",
                f'standardize = "{rng.choice(["none", "inputs"])}"',
                "[training]",
                f'cost = "{cost}"',
                f'reduction = "{rng.choice(["mean", "mean", "sum"])}"',
                f"learning_rate = {10 ** rng.uniform(*(WILD if wild else USUAL)):.4g}",
                f"batch_size = {min(batch, samples)}",
                f"l2 = {rng.choice([0.0, 0.0, 0.0, 0.01, 0.1])}",
                f"seed = {seed}",
            ]
        ),
        source=f"seed {seed}",
    )


def _end(rng: np.random.Generator, straight: bool) -> tuple[str, str]:
    """Output activation and cost; outputs without bounds if `straight`, else in half of the runs."""
    if straight or rng.random() < 0.5:
        return str(rng.choice(["identity", "identity", "relu", "leaky_relu", "softplus"])), str(rng.choice(COSTS))
    output = str(rng.choice(["sigmoid", "tanh", "softmax"]))
    fused = {"sigmoid": "bce", "softmax": "cross_entropy"}.get(output, "half_se")
    return output, fused if rng.random() < 0.7 else "half_se"


def outcome(experiment: Experiment) -> Outcome:
    """Run it."""
    session = Session(experiment)
    first = session.train_loss()
    stop = session.advance(iterations=LENGTH).stop
    growing = session.growth_since(0)
    warned = growing and growing.since
    if stop:
        return Outcome(session.cursor.iteration, warned, False)
    return Outcome(None, warned, session.train_loss() <= first)


def divergent(first: int, count: int, earliest: int) -> list[tuple[int, Outcome]]:
    """So many divergent runs with their seeds, from seed `first` on, that do not break before `earliest`."""
    return _runs(first, count, True, lambda run: run.breaks_from(earliest))


def healthy(first: int, count: int) -> list[tuple[int, Outcome]]:
    """So many healthy runs with their seeds, from seed `first` on."""
    return _runs(first, count, False, lambda run: run.healthy)


def _runs(first: int, count: int, wild: bool, fits: Callable[[Outcome], bool]) -> list[tuple[int, Outcome]]:
    found, seed = [], first
    while len(found) < count:
        run = outcome(experiment(seed, wild))
        if fits(run):
            found.append((seed, run))
        seed += 1
    return found
