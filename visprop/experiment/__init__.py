"""The whole set-up of a run as one frozen value, `Experiment`, and its TOML form.

Read top down: `sections` holds the values, `names` the words that may stand in them, `fields` reads single values,
`reading` a whole text, `rules` what must fit together, `writing` the canonical text, `varied` what changes with a key,
`elsewhere` which tables a file may name, `whole` the `Experiment`.
"""

from visprop.experiment.elsewhere import TableElsewhere
from visprop.experiment.names import (
    ACTIVATION_NAMES,
    CLASS_SETS,
    COST_NAMES,
    DATASET_NAMES,
    OUTPUT_NAMES,
    legal_costs,
    nearest,
    refusal,
)
from visprop.experiment.reading import SHIPPED, TableNeeded
from visprop.experiment.sections import Data, Network, Parameters, Training, parse_features, parse_init, parse_split
from visprop.experiment.varied import along, varied, with_layer, with_width
from visprop.experiment.whole import Experiment, available

__all__ = [
    "ACTIVATION_NAMES",
    "CLASS_SETS",
    "COST_NAMES",
    "DATASET_NAMES",
    "OUTPUT_NAMES",
    "SHIPPED",
    "Data",
    "Experiment",
    "Network",
    "Parameters",
    "TableElsewhere",
    "TableNeeded",
    "Training",
    "along",
    "available",
    "legal_costs",
    "nearest",
    "parse_features",
    "parse_init",
    "parse_split",
    "refusal",
    "varied",
    "with_layer",
    "with_width",
]
