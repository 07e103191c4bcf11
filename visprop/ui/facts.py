"""What an experiment is, in a few short lines. Plain strings, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from visprop.data import DataSet
from visprop.debugger.edits import Edit
from visprop.experiment import SHIPPED, Data, Experiment, Training
from visprop.words import translate

SHOWN_LAYERS = 6


@dataclass(frozen=True)
class Fact:
    """A line: name and value.

    `layer` above 0 puts a dot in that layer's colour before the value. `target` is what `Session.edit` calls it where
    it can be changed while the run goes on, else "". `note` says in short where the run changes it, `tip` in full.
    """

    name: str
    value: str
    layer: int = 0
    target: str = ""
    note: str = ""
    tip: str = ""


@dataclass(frozen=True)
class Section:
    """Lines under a heading, with a word at its right."""

    title: str
    side: str
    facts: tuple[Fact, ...]


def sections(experiment: Experiment, data: DataSet, edits: tuple[Edit, ...] = (), now: int = 0) -> tuple[Section, ...]:
    """Return what the panel at the left shows; `edits` are the run's, `now` is the iteration in view."""
    found = (
        Section(translate("Facts", "Experiment"), experiment.title, _data(experiment.data, data)),
        Section(translate("Facts", "Network"), _parameters(experiment), _network(experiment)),
        Section(translate("Facts", "Training"), "", _training(experiment)),
    )
    return tuple(
        replace(each, facts=tuple(_noted(fact, edits, now) if fact.target else fact for fact in each.facts))
        for each in found
    )


def _noted(fact: Fact, edits: tuple[Edit, ...], now: int) -> Fact:
    """A fact that can be changed, with where the run has changed it last and will change it next."""
    mine = [edit for edit in edits if edit.target == fact.target]
    past, future = [edit for edit in mine if edit.iteration <= now], [edit for edit in mine if edit.iteration > now]
    note, lines = "", []
    if past:
        k = grouped(past[-1].iteration)
        note = translate("Facts", "from {k}").format(k=k)
        text = translate("Facts", "{name}: {value} from iteration {k} on.")
        lines.append(text.format(name=fact.name, value=fact.value, k=k))
    if future:
        value, k = setting(future[0].value), grouped(future[0].iteration)
        note = translate("Facts", "→ {value}").format(value=value)
        text = translate("Facts", "{name}: {value} from iteration {k} on, which is still to come.")
        lines.append(text.format(name=fact.name, value=value, k=k))
    lines.append(translate("Facts", "Click to change it from here on (Ctrl+E)."))
    return replace(fact, note=note, tip="\n".join(lines))


def setting(value: float | str) -> str:
    """Return a setting's value as the panel shows it."""
    return value if isinstance(value, str) else f"{value:g}"


def grouped(number: int) -> str:
    """Return a whole number with a space before each three digits."""
    return f"{number:,}".replace(",", "\u00a0")


def origin(data: Data) -> str:
    """Return where the examples come from."""
    if data.csv:
        return Path(data.csv).name.removeprefix(SHIPPED)
    if data.dataset:
        return data.dataset
    return translate("Facts", "in the file")


def _data(section: Data, data: DataSet) -> tuple[Fact, ...]:
    facts = [
        Fact(translate("Facts", "data"), origin(section)),
        Fact(translate("Facts", "training rows"), grouped(len(data.x))),
    ]
    if len(data.x_valid):
        facts.append(Fact(translate("Facts", "validation rows"), grouped(len(data.x_valid))))
    if len(data.x_test):
        facts.append(Fact(translate("Facts", "test rows"), grouped(len(data.x_test))))
    if section.standardize != "none":
        facts.append(Fact(translate("Facts", "standardised"), section.standardize))
    return tuple(facts)


def _parameters(experiment: Experiment) -> str:
    widths = experiment.network.layers
    count = sum(above * (below + 1) for below, above in pairwise(widths))
    return translate("Facts", "{n} parameters").format(n=grouped(count))


def _network(experiment: Experiment) -> tuple[Fact, ...]:
    network = experiment.network
    facts = [Fact(translate("Facts", "layers"), " – ".join(str(width) for width in network.layers))]
    layer = translate("Facts", "layer {n}")
    rows = [Fact(layer.format(n=n), name, n, f"activation[{n}]") for n, name in enumerate(network.activation, 1)]
    rows.append(Fact(translate("Facts", "output"), network.output, len(rows) + 1, f"activation[{len(rows) + 1}]"))
    if len(rows) > SHOWN_LAYERS:
        rows = [*rows[: SHOWN_LAYERS - 2], Fact("…", ""), rows[-1]]
    init = translate("Facts", "explicit values") if network.parameters else network.init
    return (*facts, *rows, Fact(translate("Facts", "start"), init), Fact(translate("Facts", "numbers"), network.dtype))


def _training(experiment: Experiment) -> tuple[Fact, ...]:
    training = experiment.training
    return (
        Fact(translate("Facts", "cost"), cost_title(training.cost)),
        Fact(translate("Facts", "over the batch"), training.reduction),
        Fact(translate("Facts", "rate η"), setting(training.learning_rate), target="learning_rate"),
        Fact(translate("Facts", "batch size"), str(training.batch_size), target="batch_size"),
        Fact(translate("Facts", "L2"), setting(training.l2), target="l2"),
        *_update(training),
        Fact(translate("Facts", "seed"), str(training.seed)),
    )


def _update(training: Training) -> tuple[Fact, ...]:
    """What is not plain gradient descent to the end of time."""
    clip = training.clip_norm or training.clip_value
    hyper = ", ".join(f"{key} {value:g}" for key, value in training.hyper.items() if getattr(training, key) is not None)
    ends = {
        "epochs": translate("Facts", "ends after epochs"),
        "stop_loss": translate("Facts", "ends at loss"),
        "patience": translate("Facts", "patience"),
    }
    facts = [
        (training.l1 > 0, translate("Facts", "L1"), setting(training.l1)),
        (training.optimizer != "sgd", translate("Facts", "optimizer"), training.optimizer),
        (bool(hyper), "", hyper),
        (training.schedule != "constant", translate("Facts", "schedule"), training.schedule),
        (clip is not None, translate("Facts", "clipped to"), f"{clip or 0:g}"),
        *((getattr(training, key) is not None, name, f"{getattr(training, key) or 0:g}") for key, name in ends.items()),
    ]
    return tuple(Fact(name, value) for wanted, name, value in facts if wanted)


def cost_title(cost: str) -> str:
    """Return a cost's name in words."""
    titles = {
        "se": translate("Facts", "squared error"),
        "half_se": translate("Facts", "½ squared error"),
        "mse": translate("Facts", "mean squared error"),
        "mae": translate("Facts", "mean absolute error"),
        "huber": translate("Facts", "Huber"),
        "bce": translate("Facts", "binary cross-entropy"),
        "cross_entropy": translate("Facts", "cross-entropy"),
    }
    return titles.get(cost, cost)
