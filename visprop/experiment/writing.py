"""The canonical TOML text of an experiment: every key that says something, in a fixed order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visprop.experiment.sections import UNCOUNTED, Data, Network, Parameters, Training

if TYPE_CHECKING:
    from visprop.experiment.whole import Experiment

_ALWAYS = ("cost", "reduction", "learning_rate", "batch_size", "l2", "validate_every", "seed")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def to_toml(experiment: Experiment, within: str = "") -> str:
    """Return a text that reads back as an equal experiment; `within` is the table of a larger text that holds it."""
    name, title = f"{within}." if within else "", {"title": experiment.title}
    parts = [
        section(within, title) if within else lines(title),
        section(f"{name}network", _network(experiment.network)),
        *(section(f"[{name}network.parameters]", _parameters(layer)) for layer in experiment.network.parameters or ()),
        section(f"{name}data", _data(experiment.data)),
        section(f"{name}training", _training(experiment.training)),
    ]
    return "\n".join(parts)


def section(name: str, values: dict[str, Any]) -> str:
    """Return a table with its heading; "[name]" is one of a list of tables."""
    return f"[{name}]\n" + lines(values)


def lines(values: dict[str, Any]) -> str:
    """Return a line for each key; values are text, numbers, and tuples of them."""
    return "".join(f"{key} = {_value(value)}\n" for key, value in values.items())


def _network(network: Network) -> dict[str, Any]:
    inputs, *others = network.layers
    values: dict[str, Any] = {"layers": ("auto" if inputs == UNCOUNTED else inputs, *others)}
    if network.activation:
        same = len(set(network.activation)) == 1
        values["activation"] = network.activation[0] if same else network.activation
    return values | {"output": network.output, "init": network.init, "dtype": network.dtype}


def _parameters(layer: Parameters) -> dict[str, Any]:
    return {"W": layer.W, "b": layer.b}


def _data(data: Data) -> dict[str, Any]:
    """The keys of every kind of data, and of the others those that are not as they would be if left out."""
    if data.csv is not None:
        kept = ("csv", "ignore") if data.label is not None else ("csv", "target", "ignore")
    elif data.dataset is not None:
        kept = ("dataset", "samples", "noise")
    else:
        kept = ("x", "y")
    always = (*kept, "standardize", "split", *(("offset",) if data.split.startswith("every") else ()))
    others = [key for key in Data.__dataclass_fields__ if key not in always]
    changed = [key for key in others if getattr(data, key) != Data.__dataclass_fields__[key].default]
    values = {key: getattr(data, key) for key in (*always, *changed)}
    return {key: value for key, value in values.items() if value is not None}


def _training(training: Training) -> dict[str, Any]:
    """The keys of every training, and of the others those that are not as they would be if left out."""
    values = {key: getattr(training, key) for key in Training.__dataclass_fields__}
    defaults = {key: field.default for key, field in Training.__dataclass_fields__.items()}
    return {key: value for key, value in values.items() if key in _ALWAYS or value != defaults[key]}


def _value(value: Any) -> str:
    if isinstance(value, str):
        return '"' + "".join(_character(c) for c in value) + '"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return _list(value)
    return repr(value)


def _character(c: str) -> str:
    return _ESCAPES.get(c) or (f"\\u{ord(c):04X}" if ord(c) < 32 or ord(c) == 127 else c)


def _list(values: tuple[Any, ...]) -> str:
    """On one line; a table of several rows has a line for each."""
    items = [_value(value) for value in values]
    if len(values) > 1 and isinstance(values[0], tuple):
        return "[\n" + "".join(f"    {item},\n" for item in items) + "]"
    return "[" + ", ".join(items) + "]"
