"""What can be asked of each setting of an experiment: its choices, its text, and what a written text means. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from visprop.debugger.edits import SETTINGS, changed
from visprop.errors import InputError
from visprop.experiment import ACTIVATION_NAMES, COST_NAMES, DATASET_NAMES, OUTPUT_NAMES, Experiment, along
from visprop.experiment.names import (
    DTYPE_NAMES,
    INIT_NAMES,
    OPTIMIZERS,
    REDUCTION_NAMES,
    SCHEDULE_NAMES,
    STANDARDIZE_NAMES,
)
from visprop.session import Session
from visprop.ui.places import first_changed
from visprop.ui.valuetext import read, written
from visprop.words import translate

OFF = "–"  # how a setting that is not given is shown; written, it takes the setting out
SEPARATORS = "–—-−,;×"  # between the widths of layers
SPLITS = ("none", "random 0.2", "random 0.5", "stratified 0.2", "every 5", "fold 5")
CHOICES: dict[str, tuple[str, ...]] = {
    "data.dataset": DATASET_NAMES,
    "data.split": SPLITS,
    "data.test": ("none", "random 0.2", "stratified 0.2", "every 5"),
    "data.standardize": STANDARDIZE_NAMES,
    "network.init": INIT_NAMES,
    "network.dtype": DTYPE_NAMES,
    "network.output": OUTPUT_NAMES,
    "training.cost": COST_NAMES,
    "training.reduction": REDUCTION_NAMES,
    "training.optimizer": tuple(OPTIMIZERS),
    "training.schedule": SCHEDULE_NAMES,
    "training.keep_best": ("yes", "no"),
}
WRITTEN_TOO = ("data.split", "data.test", "network.init")  # of which there are more than a menu can hold
TEXTS = (*WRITTEN_TOO, "network.layers")
_OWN = {key for keys in OPTIMIZERS.values() for key in keys}
OPTIONAL = {f"training.{key}" for key in (*_OWN, "clip_norm", "clip_value", "epochs", "stop_loss", "patience")}


@dataclass(frozen=True)
class Choice:
    """One line of a menu: what is set, what it is called, and what changes along with it."""

    value: str
    title: str
    along: str = ""


def is_edit(target: str) -> bool:
    """Whether a setting can change while the run goes on, in its timeline; else it begins another run."""
    return target in SETTINGS or target.startswith("activation[")


def chosen(target: str) -> bool:
    """Whether a setting is chosen from a menu; else it is written."""
    return target in CHOICES or target.startswith("activation[")


def asked_experiment(session: Session) -> Experiment:
    """The experiment as it will be in the next iteration that an edit can change, with the edits so far."""
    experiment, start = session.origin, first_changed(session)
    for edit in session.branch.edits:
        if edit.iteration <= start:
            experiment = changed(experiment, edit)
    return experiment


def key_of(experiment: Experiment, target: str) -> str:
    """The key that a target of `Session.edit` stands for: the output is one, a hidden layer's activation is not."""
    if target == f"activation[{len(experiment.network.layers) - 1}]":
        return "network.output"
    return f"training.{target}" if target in SETTINGS else target


def value_of(experiment: Experiment, target: str) -> Any:
    """The value of a setting; None where it is not given."""
    key = key_of(experiment, target)
    if key.startswith("activation["):
        return experiment.network.activation[int(key[len("activation[") : -1]) - 1]
    section, _, name = key.partition(".")
    value = getattr(getattr(experiment, section), name)
    if name in _OWN and value is None:
        return experiment.training.hyper.get(name)
    return value


def text_of(value: Any) -> str:
    """A value as it can be written; `name_title` says a name in words."""
    if value is None:
        return OFF
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return " – ".join(map(str, value))
    return value if isinstance(value, str) else written(float(value)) if isinstance(value, float) else str(value)


def choices(experiment: Experiment, target: str) -> tuple[Choice, ...]:
    """The lines of a setting's menu."""
    key = key_of(experiment, target)
    names = ACTIVATION_NAMES if key.startswith("activation[") else CHOICES[key]
    return tuple(Choice(name, name, _along(experiment, key, name)) for name in names)


def _along(experiment: Experiment, key: str, value: str) -> str:
    """Which other names change with a cost or an output: what only goes together is offered together."""
    if key not in ("network.output", "training.cost"):
        return ""
    words = [
        translate("Asking", "with {key} {value}").format(key=name, value=other)
        for keys in along(experiment, key, value).values()
        for name, other in keys.items()
    ]
    return ", ".join(words)


def parsed(key: str, text: str) -> Any:
    """What a written text means for a key; None takes it out. Whether it can be used is the experiment's business.

    Raises:
        InputError: a number is needed, and it is none.
    """
    text = text.strip()
    if key == "network.layers":
        for separator in SEPARATORS:
            text = text.replace(separator, " ")
        return tuple(int(word) if word.isdecimal() else word for word in text.split())
    if key == "training.keep_best":
        return text == "yes"
    if key in TEXTS or key in CHOICES:
        return text
    if key in OPTIONAL and text in ("", OFF, "-"):
        return None
    number = read(text)
    if number is None:
        sentence = translate("Asking", "“{text}” is no number: write it as 0.5, −2 or 1e-3.").format(text=text)
        if key in OPTIONAL:
            sentence += " " + translate("Asking", "Nothing at all switches it off.")
        raise InputError("", key, sentence)
    return int(number) if number.is_integer() and abs(number) < 1e15 else number
