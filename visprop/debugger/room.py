"""Whether an iteration finds room in memory, before any is taken: a small file can ask for a batch of gigabytes."""

from __future__ import annotations

from visprop.engine.layout import Layout
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.words import translate

MAX_NUMBERS = 32_000_000  # 256 MB in float64; `rules.MAX_PARAMETERS` leave room for a small batch
_OF_PARAMETER = 10  # theta, the gradient, theta', two slots and theirs, states that are kept
_OF_NEURON = 5  # z, a, gain, dC_da, dC_dz of each example


def check_room(experiment: Experiment, batch: int) -> None:
    """Refuse batches of `batch` rows whose numbers would be more than `MAX_NUMBERS`. InputError."""
    inputs, *others = sizes = experiment.network.layers
    count = _OF_PARAMETER * Layout(sizes).length + batch * (inputs + _OF_NEURON * sum(others))
    if count > MAX_NUMBERS:
        sentence = translate(
            "Experiment",
            "An iteration over {rows:,} rows takes {count:,} numbers; {limit:,} are the most: lower batch_size.",
        )
        sentence = sentence.format(rows=batch, count=count, limit=MAX_NUMBERS)
        raise InputError(experiment.source, "training.batch_size", sentence)
