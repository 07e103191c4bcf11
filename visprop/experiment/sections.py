"""The three sections of an experiment as frozen values that mirror the keys of the file."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from visprop.experiment.names import OPTIMIZERS

Row = tuple[float, ...]
Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Parameters:
    """Explicit values of one layer: `W[i][j]` is the weight from neuron j below to neuron i, `b[i]` its bias."""

    W: Rows
    b: Row


UNCOUNTED = 0  # inputs that the table decides: whoever loads it counts them


@dataclass(frozen=True, slots=True)
class Network:
    """Widths and activations of the network and how its weights start.

    Attributes:
        layers: neurons of each layer, the inputs first; `UNCOUNTED` inputs ("auto" in the file) are as many as the
            table has.
        activation: one name per hidden layer.
        output: activation of the last layer.
        init: "xavier", "he", "zeros", "uniform", "normal", "uniform(0.5)", "normal(0.1)"; see `parse_init`.
        dtype: "float64" or "float32".
        parameters: explicit values of all layers, or None to draw them by `init`.
    """

    layers: tuple[int, ...]
    activation: tuple[str, ...] = ()
    output: str = "sigmoid"
    init: str = "xavier"
    dtype: str = "float64"
    parameters: tuple[Parameters, ...] | None = None


@dataclass(frozen=True, slots=True)
class Data:
    """Where the examples come from: `x` and `y`, or a generated `dataset`, or a `csv` file; exactly one of the three.

    Attributes:
        x, y: inputs and targets, a row per example.
        dataset: name of a generated set; `samples` rows, `noise` a standard deviation in the units of the set.
        csv: absolute path of a table, or "shipped:iris"; `target` names its target columns (None: the last one that is
            not ignored; "last cli" is the last of the columns that the header calls cli). label: instead, the one
            column of class names. ignore: columns that are not used.
        one_hot: input columns of words, which become a column of 0 and 1 for each word (one column for two words).
        features: the inputs that are kept: "all"; "top 14": those that correlate most with the target in the training
            rows, by absolute value; or their names.
        missing: what becomes of a row with an empty cell: "refuse"; "drop"; "mean": the training rows' mean fills it.
        delimiter, decimal, encoding, header: how the file is written; "auto" finds it out.
        standardize: "none", "inputs", "both".
        split: which rows validate: "none", "random 0.2", "stratified 0.2", "every 5", "fold 5",
            "column part"; see `parse_split`.
        offset, fold: with "every 5" and "fold 5": which of the five, 0..4.
        test: which rows only test, chosen before the others: as `split`, but for "fold" and "column";
            "every 5" with `test_offset`.
        classes: with `x` and `y`: what the outputs stand for, in order (of one output: for its low and its high
            target); () where they are numbers. part: with `x` and `y`, in place of a split: what each row is for,
            "train", "valid" or "test"; () where all train.
    """

    x: Rows | None = None
    y: Rows | None = None
    dataset: str | None = None
    samples: int = 200
    noise: float = 0.0
    csv: str | None = None
    target: str | tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    standardize: str = "none"
    split: str = "none"
    offset: int = 0
    label: str | None = None
    one_hot: tuple[str, ...] = ()
    features: str | tuple[str, ...] = "all"
    missing: str = "refuse"
    delimiter: str = "auto"
    decimal: str = "auto"
    encoding: str = "auto"
    header: str = "auto"
    fold: int = 0
    test: str = "none"
    test_offset: int = 0
    classes: tuple[str, ...] = ()
    part: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Training:
    """How the network learns: by mini-batches, with an optimizer, until a condition ends it.

    Attributes:
        cost: of one example. reduction: "mean" or "sum" over the batch.
        learning_rate: η. validate_every: in epochs.
        l2, l1: weights of the penalties ½·l2·Σw² and l1·Σ|w| (weights only; the slope of |w| at 0 is taken as 0).
        optimizer: one of `OPTIMIZERS`. momentum, beta1, beta2, alpha, eps, weight_decay: its numbers, where it takes
            them; None stands for its own value, see `hyper`.
        clip_norm, clip_value: the largest length of g, or of each of its entries; None does not clip.
        schedule: of η, epoch by epoch: "constant"; "step": times `step_factor` after each `step_epochs`; "cosine":
            along half a cosine down to `min_rate` in `cosine_epochs`, where it stays.
        epochs, stop_loss, patience: what ends a run at the end of an epoch: so many epochs; a loss over the training
            rows, in the target's own unit, that is not larger; so many validations without a better one. None: none.
        keep_best: whether a run that has ended goes back to the epoch with the best validation.
    """

    cost: str = "half_se"
    reduction: str = "mean"
    learning_rate: float = 0.1
    batch_size: int = 1
    l2: float = 0.0
    validate_every: int = 1
    seed: int = 0
    l1: float = 0.0
    optimizer: str = "sgd"
    momentum: float | None = None
    beta1: float | None = None
    beta2: float | None = None
    alpha: float | None = None
    eps: float | None = None
    weight_decay: float | None = None
    clip_norm: float | None = None
    clip_value: float | None = None
    schedule: str = "constant"
    step_epochs: int = 30
    step_factor: float = 0.1
    cosine_epochs: int = 100
    min_rate: float = 0.0
    epochs: int | None = None
    stop_loss: float | None = None
    patience: int | None = None
    keep_best: bool = False

    @property
    def hyper(self) -> dict[str, float]:
        """The optimizer's numbers by name, with its own values where none are given."""
        own = OPTIMIZERS[self.optimizer]
        given = {key: getattr(self, key) for key in own}
        return {key: own[key] if value is None else value for key, value in given.items()}

    def rate(self, epoch: int) -> float:
        """η in an epoch, which counts from 0.

        "step" is torch.optim.lr_scheduler.StepLR, "cosine" CosineAnnealingLR in closed form (Loshchilov and Hutter
        2017, equation 5), stepped once an epoch; PyTorch's rises again after `cosine_epochs`, this one stays.
        """
        if self.schedule == "step":
            return self.learning_rate * self.step_factor ** (epoch // self.step_epochs)
        if self.schedule == "cosine":
            way = min(epoch / self.cosine_epochs, 1.0)
            return self.min_rate + (self.learning_rate - self.min_rate) * (1 + math.cos(math.pi * way)) / 2
        return self.learning_rate


DRAWN = ("random", "stratified")  # kinds of split that are a part of the rows, drawn by the seed
_INIT = re.compile(r"(xavier|he|zeros|uniform|normal)|(uniform|normal)\(\s*([0-9.eE+-]+)\s*\)", re.ASCII)
_SPLIT = re.compile(r"none|(?:random|stratified) ([0-9.eE+-]+)|(?:every|fold) ([0-9]{1,9})|column (.+)", re.ASCII)
_FEATURES = re.compile(r"all|top ([0-9]{1,9})", re.ASCII)


def parse_init(init: str) -> tuple[str, float | None]:
    """Return the name and the scale in brackets (None without): "normal(0.1)" gives ("normal", 0.1).

    Raises:
        ValueError: it is none of the forms, or the scale is not a finite number above 0.
    """
    match = _INIT.fullmatch(init)
    if match is None:
        raise ValueError(init)
    if match[1]:
        return match[1], None
    scale = float(match[3])
    if not 0 < scale < math.inf:
        raise ValueError(init)
    return match[2], scale


def parse_split(split: str) -> tuple[str, float | str]:
    """Return the kind and what it is of.

    ("none", 0); ("random", part): a part of the rows, 0..1, drawn by the seed; ("stratified", part): so, of each class
    as many as of the others; ("every", n): each n-th row, n >= 2;
    ("fold", n): one of n parts that the seed shuffles the rows into, n >= 2; ("column", name): the column of the table
    says of each row what it is for.

    Raises:
        ValueError: it is none of the forms, or the number is out of range.
    """
    match = _SPLIT.fullmatch(split)
    if match is None:
        raise ValueError(split)
    kind = split.split(" ")[0]
    if kind == "none":
        return kind, 0
    if kind == "column":
        return kind, match[3]
    of_all = kind in DRAWN
    number = float(match[1]) if of_all else int(match[2])
    if not (0 < number < 1 if of_all else number >= 2):
        raise ValueError(split)
    return kind, number


def parse_features(features: str) -> int | None:
    """Return how many inputs are kept: None for "all", 14 for "top 14".

    Raises:
        ValueError: it is neither form, or the number is 0.
    """
    match = _FEATURES.fullmatch(features)
    if match is None or (match[1] is not None and int(match[1]) < 1):
        raise ValueError(features)
    return None if match[1] is None else int(match[1])
