"""How many inputs a network has that leaves that to its table."""

from __future__ import annotations

from visprop.data.dataset import DataSet
from visprop.experiment import Experiment
from visprop.experiment.sections import UNCOUNTED


def counted(experiment: Experiment, data: DataSet) -> Experiment:
    """Return the experiment with the inputs that `data`, loaded from it, has; itself where it says how many.

    Raises:
        InputError: they are too many.
    """
    layers = experiment.network.layers
    if layers[0] != UNCOUNTED:
        return experiment
    return experiment.replace("network", layers=(data.x.shape[1], *layers[1:]))
