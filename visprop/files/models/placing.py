"""A trained network in the place of an experiment's own: its data and training stay."""

from __future__ import annotations

from visprop.experiment import Experiment
from visprop.experiment.sections import Parameters
from visprop.experiment.varied import along
from visprop.files.models.model import Model

HIDDEN, OUTPUT = "relu", "identity"  # what a file without activations most likely had


def with_model(experiment: Experiment, model: Model, hidden: str = HIDDEN, output: str = OUTPUT) -> Experiment:
    """Return the experiment with the network of `model`, its weights explicit.

    `hidden` and `output` stand for the activations that the file does not say. Where the cost does not go with the
    output, one that does takes its place.

    Raises:
        InputError: an activation is not known, or the rows do not fit the network.
    """
    names = [layer.activation or hidden for layer in model.layers[:-1]] + [model.layers[-1].activation or output]
    parameters = tuple(
        Parameters(tuple(map(tuple, layer.W.tolist())), tuple(layer.b.tolist())) for layer in model.layers
    )
    network = {
        "layers": model.widths,
        "activation": tuple(names[:-1]),
        "output": names[-1],
        "parameters": parameters,
    }
    training = along(experiment, "network.output", names[-1]).get("training", {})
    return experiment.changed({"network": network, "training": dict(training)})
