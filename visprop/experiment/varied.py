"""A key of an experiment changed as a person means it: what else has to change, so that all fits, changes with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from visprop.experiment.names import CLASS_SETS, COST_NAMES, OPTIMIZERS, OUTPUT_NAMES, legal_costs, refusal
from visprop.experiment.sections import UNCOUNTED, Data, Training

if TYPE_CHECKING:
    from visprop.experiment.whole import Experiment

Changes = dict[str, dict[str, Any]]

PLAIN_COST = "half_se"  # goes with every output
HIDDEN, WIDTH = "tanh", 2  # of the first hidden layer that a network gets
SCHEDULED = {"step": ("step_epochs", "step_factor"), "cosine": ("cosine_epochs", "min_rate")}
_FOR_DATASETS = ("dataset", "samples", "noise", "split", "offset", "fold", "standardize", "test", "test_offset")


def varied(experiment: Experiment, key: str, value: Any) -> Experiment:
    """Return the experiment with `key` ("training.cost") set, and with what must go along.

    Widths bring their activations and drop explicit weights; a cost brings the one output that it needs, an output a
    cost that goes with it; an optimizer drops the numbers of the one before; None takes a key out.

    Raises:
        InputError: the result cannot be used.
    """
    section, _, name = key.partition(".")
    changes: Changes = {section: {name: value}}
    for more_section, more in _FOLLOWING.get(key, _nothing)(experiment, value).items():
        changes.setdefault(more_section, {}).update(more)
    return experiment.changed(changes)


def along(experiment: Experiment, key: str, value: Any) -> Mapping[str, Mapping[str, Any]]:
    """What `varied` changes beside the key itself, by section."""
    return _FOLLOWING.get(key, _nothing)(experiment, value)


def with_width(experiment: Experiment, layer: int, by: int) -> tuple[int, ...]:
    """The widths with `by` neurons more in a layer, at least one."""
    widths = list(experiment.network.layers)
    widths[layer] = max(1, widths[layer] + by)
    return tuple(widths)


def with_layer(experiment: Experiment, layer: int, by: int) -> Experiment:
    """Return the experiment with one more hidden layer behind a layer (0: the inputs), or without that hidden layer.

    The new one is as wide as the one before it and has its activation; behind the inputs, as the one that follows.

    Raises:
        InputError: the result cannot be used.
        ValueError: there is no such layer.
    """
    network = experiment.network
    first, *hidden, last = network.layers
    names = list(network.activation)
    if not (0 if by > 0 else 1) <= layer <= len(hidden):
        raise ValueError(f"{layer} is no layer that can be changed so")
    if by > 0:
        like = max(layer - 1, 0)
        hidden.insert(layer, hidden[like] if hidden else WIDTH)
        names.insert(layer, names[like] if names else HIDDEN)
    else:
        del hidden[layer - 1], names[layer - 1]
    changes = {"layers": (first, *hidden, last), "activation": tuple(names), "parameters": None}
    return experiment.replace("network", **changes)


def _nothing(_experiment: Experiment, _value: Any) -> Changes:
    return {}


def _layers(experiment: Experiment, value: Any) -> Changes:
    network = experiment.network
    if not isinstance(value, tuple | list) or tuple(value) == network.layers:
        return {}
    count = max(len(value) - 2, 0)
    last = network.activation[-1] if network.activation else HIDDEN
    activation = (*network.activation, *[last] * count)[:count]
    return {"network": {"activation": activation, "parameters": None}}


def _init(_experiment: Experiment, _value: Any) -> Changes:
    return {"network": {"parameters": None}}


def _cost(experiment: Experiment, value: Any) -> Changes:
    if value not in COST_NAMES or refusal(experiment.network.output, value) is None:
        return {}
    return {"network": {"output": next(output for output in OUTPUT_NAMES if value in legal_costs(output))}}


def _output(experiment: Experiment, value: Any) -> Changes:
    cost = experiment.training.cost
    if value not in OUTPUT_NAMES or refusal(value, cost) is None:
        return {}
    fused = next((each for each in legal_costs(value) if len(_outputs(each)) == 1), PLAIN_COST)
    return {"training": {"cost": fused}}


def _outputs(cost: str) -> tuple[str, ...]:
    return tuple(output for output in OUTPUT_NAMES if cost in legal_costs(output))


def _optimizer(_experiment: Experiment, value: Any) -> Changes:
    keys = {key for keys in OPTIMIZERS.values() for key in keys} - OPTIMIZERS.get(value, {}).keys()
    return {"training": dict.fromkeys(keys)}


def _schedule(_experiment: Experiment, value: Any) -> Changes:
    keys = [key for name, keys in SCHEDULED.items() if name != value for key in keys]
    return {"training": {key: Training.__dataclass_fields__[key].default for key in keys}}


def _clip(other: str) -> Callable[[Experiment, Any], Changes]:
    return lambda _experiment, value: {} if value is None else {"training": {other: None}}


def _split(_experiment: Experiment, value: Any) -> Changes:
    """Without validation rows nothing waits for them."""
    changes: Changes = {"data": {"offset": 0, "fold": 0, "part": None}}
    if value == "none":
        changes["training"] = {"patience": None, "keep_best": False}
    elif str(value).startswith("column"):
        changes["data"] |= {"test": "none", "test_offset": 0}
    return changes


def _test(_experiment: Experiment, _value: Any) -> Changes:
    return {"data": {"test_offset": 0, "part": None}}


def _dataset(experiment: Experiment, value: Any) -> Changes:
    """Only what goes with a generated set stays; where classes and curves change places, output and cost follow."""
    old = experiment.data
    cleared = {key: field.default for key, field in Data.__dataclass_fields__.items() if key not in _FOR_DATASETS}
    if old.split.startswith("column"):
        cleared["split"] = "none"
    if old.dataset is None:
        cleared |= {"standardize": "none"}
    changes: Changes = {"data": cleared}
    classes = value in CLASS_SETS
    if classes != (old.dataset in CLASS_SETS) or old.dataset is None:
        fused = len(_outputs(experiment.training.cost)) == 1
        cost = PLAIN_COST if fused and not classes else experiment.training.cost
        output = "identity" if not classes else experiment.network.output
        changes |= {"network": {"output": output}, "training": {"cost": cost}}
        if classes and not fused:
            changes["network"] = {"output": "tanh"}
    if experiment.network.layers[0] == UNCOUNTED or old.dataset is None:
        changes["network"] = changes.get("network", {}) | {"parameters": None}
    return changes


_FOLLOWING: dict[str, Callable[[Experiment, Any], Changes]] = {
    "network.layers": _layers,
    "network.init": _init,
    "network.output": _output,
    "training.cost": _cost,
    "training.optimizer": _optimizer,
    "training.schedule": _schedule,
    "training.clip_norm": _clip("clip_value"),
    "training.clip_value": _clip("clip_norm"),
    "data.split": _split,
    "data.test": _test,
    "data.dataset": _dataset,
}
