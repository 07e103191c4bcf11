"""The lines of the panel at the left: data, network, training, and what ends a run. Plain strings, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from visprop.data import DataSet
from visprop.experiment import SHIPPED, Data, Experiment, Training
from visprop.ui.asking import chosen, text_of
from visprop.ui.namewords import name_title
from visprop.ui.startbars import Bars, start_bars
from visprop.words import translate

SHOWN_LAYERS = 6


@dataclass(frozen=True)
class Fact:
    """A line: name and value.

    `layer` above 0 puts a dot in that layer's colour before the value. `target` is what `Session.edit` calls it where
    it can be changed while the run goes on, else its key in the file ("network.init"), "" where it cannot be changed.
    `note` says in short where the run changes it, `tip` in full. `steps`, where + and − change it, says by what.
    `bars` are drawn in place of a value: a histogram for each layer.
    """

    name: str
    value: str
    layer: int = 0
    target: str = ""
    note: str = ""
    tip: str = ""
    steps: str = ""
    bars: Bars = ()

    @property
    def menu(self) -> bool:
        """Whether it is chosen from a menu."""
        return bool(self.target) and chosen(self.target)


def grouped(number: int) -> str:
    """Return a whole number with a space before each three digits."""
    return f"{number:,}".replace(",", "\u00a0")


def origin(data: Data) -> str:
    """Return where the examples come from."""
    if data.csv:
        return Path(data.csv).name.removeprefix(SHIPPED)
    if data.dataset:
        return data.dataset
    return translate("Facts", "own rows")


def data_facts(experiment: Experiment, data: DataSet) -> tuple[Fact, ...]:
    """Return where the rows come from, and how they are shared out."""
    section = experiment.data
    facts = [Fact(translate("Facts", "data"), origin(section), target="data.dataset")]
    if section.dataset:
        facts += [
            Fact(translate("Facts", "rows"), grouped(section.samples), target="data.samples"),
            Fact(translate("Facts", "noise"), text_of(section.noise), target="data.noise"),
        ]
    by_row = translate("Facts", "row by row") if section.part else ""
    facts += [
        Fact(translate("Facts", "validation"), _part(by_row or section.split, len(data.x_valid)), target="data.split"),
        Fact(translate("Facts", "test"), _part(by_row or section.test, len(data.x_test)), target="data.test"),
        Fact(translate("Facts", "to train"), grouped(len(data.x))),
        Fact(translate("Facts", "scaling"), name_title(section.standardize), target="data.standardize"),
    ]
    return tuple(facts)


def _part(split: str, rows: int) -> str:
    """How rows are set apart, and how many that makes."""
    return translate("Facts", "{split} · {rows}").format(split=split, rows=grouped(rows)) if rows else name_title(split)


def parameters(experiment: Experiment) -> str:
    """Return how many parameters the network has."""
    widths = experiment.network.layers
    count = sum(above * (below + 1) for below, above in pairwise(widths))
    return translate("Facts", "{n} parameters").format(n=grouped(count))


def network_facts(experiment: Experiment) -> tuple[Fact, ...]:
    """Return widths, activations, and how the weights start."""
    network = experiment.network
    neuron, hidden = translate("Facts", "a neuron"), translate("Facts", "a hidden layer")
    facts = [Fact(translate("Facts", "layers"), text_of(network.layers), target="network.layers", steps=hidden)]
    layer = translate("Facts", "layer {n}")
    rows = [
        Fact(layer.format(n=n), name, n, f"activation[{n}]", steps=neuron)
        for n, name in enumerate(network.activation, 1)
    ]
    rows.append(Fact(translate("Facts", "output"), network.output, len(rows) + 1, f"activation[{len(rows) + 1}]"))
    if len(rows) > SHOWN_LAYERS:
        rows = [*rows[: SHOWN_LAYERS - 2], Fact("…", ""), rows[-1]]
    init = translate("Facts", "explicit values") if network.parameters else name_title(network.init)
    return (
        *facts,
        *rows,
        Fact(translate("Facts", "start"), init, target="network.init"),
        *_start(experiment),
        Fact(translate("Facts", "seed"), str(experiment.training.seed), target="training.seed"),
        Fact(translate("Facts", "numbers"), network.dtype, target="network.dtype"),
    )


def _start(experiment: Experiment) -> tuple[Fact, ...]:
    """The first weights, as a histogram for each layer."""
    found = start_bars(experiment.network, experiment.training.seed)
    if not found.bars:
        return ()
    name = translate("Facts", "|w| ≤ {most}").format(most=f"{found.most:.2g}")
    return (Fact(name, "", tip=found.words, bars=found.bars),)


def training_facts(training: Training, rows: int) -> tuple[Fact, ...]:
    """Return cost, optimizer with its own numbers, rate with its schedule, batches of `rows` training rows, penalties,
    clipping."""
    return (
        Fact(translate("Facts", "cost"), cost_title(training.cost), target="training.cost"),
        Fact(translate("Facts", "over batch"), name_title(training.reduction), target="training.reduction"),
        Fact(translate("Facts", "optimizer"), optimizer_title(training.optimizer), target="training.optimizer"),
        *(_number(_own(key), value, key) for key, value in training.hyper.items()),
        Fact(translate("Facts", "rate η"), text_of(training.learning_rate), target="learning_rate"),
        Fact(translate("Facts", "schedule"), name_title(training.schedule), target="training.schedule"),
        *_scheduled(training),
        Fact(
            translate("Facts", "batch size"), str(training.batch_size), target="batch_size", note=_cut(training, rows)
        ),
        _number(translate("Facts", "L1"), training.l1, "l1"),
        Fact(translate("Facts", "L2"), text_of(training.l2), target="l2"),
        _number(translate("Facts", "clip |g|"), training.clip_norm, "clip_norm"),
        _number(translate("Facts", "clip gᵢ"), training.clip_value, "clip_value"),
    )


def ending_facts(training: Training) -> tuple[Fact, ...]:
    """Return the conditions that end a run."""
    return (
        _number(translate("Facts", "at epoch"), training.epochs, "epochs"),
        _number(translate("Facts", "at loss"), training.stop_loss, "stop_loss"),
        _number(translate("Facts", "validates"), training.validate_every, "validate_every"),
        _number(translate("Facts", "patience"), training.patience, "patience"),
        Fact(translate("Facts", "keep best"), name_title(text_of(training.keep_best)), target="training.keep_best"),
    )


def _number(name: str, value: float | None, key: str) -> Fact:
    return Fact(name, text_of(value), target=f"training.{key}")


def _cut(training: Training, rows: int) -> str:
    """That a batch holds no more than all rows, where its size says more."""
    return translate("Facts", "all {n}").format(n=grouped(rows)) if training.batch_size > rows else ""


def _scheduled(training: Training) -> tuple[Fact, ...]:
    if training.schedule == "step":
        return (
            _number(translate("Facts", "times"), training.step_factor, "step_factor"),
            _number(translate("Facts", "each epochs"), training.step_epochs, "step_epochs"),
        )
    if training.schedule == "cosine":
        return (
            _number(translate("Facts", "down to"), training.min_rate, "min_rate"),
            _number(translate("Facts", "in epochs"), training.cosine_epochs, "cosine_epochs"),
        )
    return ()


def _own(key: str) -> str:
    """The name of an optimizer's own number."""
    names = {
        "momentum": translate("Facts", "momentum"),
        "beta1": translate("Facts", "β₁"),
        "beta2": translate("Facts", "β₂"),
        "alpha": translate("Facts", "α"),
        "eps": translate("Facts", "ε"),
        "weight_decay": translate("Facts", "decay"),
    }
    return names[key]


def optimizer_title(name: str) -> str:
    """Return an optimizer's name in words."""
    titles = {
        "sgd": translate("Facts", "gradient descent"),
        "momentum": translate("Facts", "momentum"),
        "nesterov": translate("Facts", "Nesterov"),
        "rmsprop": translate("Facts", "RMSprop"),
        "adagrad": translate("Facts", "Adagrad"),
        "adam": translate("Facts", "Adam"),
        "adamw": translate("Facts", "AdamW"),
    }
    return titles.get(name, name)


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
