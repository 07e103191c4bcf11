"""What must fit together in an experiment. Each rule takes it and raises `InputError` with the place."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from visprop.errors import InputError
from visprop.experiment.names import OPTIMIZERS, refusal
from visprop.experiment.sections import UNCOUNTED, Data, Rows, Training, parse_split
from visprop.words import translate

if TYPE_CHECKING:
    from visprop.experiment.whole import Experiment

MAX_PARAMETERS = 3_000_000  # an iteration and its states take 80 bytes for each: 240 MB
_FLOAT32_MAX = 3.4028234663852886e38
# The keys that say something about one kind of data only, with the key that makes them sensible.
_OF_FILES = ("delimiter", "decimal", "encoding", "header")
_OF_TABLES = ("target", "ignore", "label", "one_hot", "features", "missing", *_OF_FILES)
_BELONGS_TO = {"samples": "dataset", "noise": "dataset", **dict.fromkeys(_OF_TABLES, "csv")}
_BELONGS_TO |= {"classes": "x and y", "part": "x and y"}


def check(experiment: Experiment) -> None:
    """Apply every rule.

    Raises:
        InputError: the first rule that is broken.
    """
    about_network = (_size, _uncounted, _activations, _pair, _parameters)
    about_data = (_one_kind_of_data, _split, _part, _label, _examples, _classes, _standardize)
    for rule in (*about_network, *about_data, _optimizer, _schedule, _endings, _float32):
        rule(experiment)


def _size(experiment: Experiment) -> None:
    count = sum((below + 1) * here for below, here in pairwise(experiment.network.layers))
    if count > MAX_PARAMETERS:
        sentence = translate("Experiment", "The network has {count:,} parameters; {limit:,} are the most.")
        raise _error(experiment, "network.layers", sentence.format(count=count, limit=MAX_PARAMETERS))


def _uncounted(experiment: Experiment) -> None:
    """Only a table says how many inputs it has; explicit weights say it themselves."""
    network = experiment.network
    if network.layers[0] == UNCOUNTED and (experiment.data.csv is None or network.parameters is not None):
        sentence = translate("Experiment", '"auto" inputs go with csv, and not with explicit weights: write how many.')
        raise _error(experiment, "network.layers", sentence)


def _activations(experiment: Experiment) -> None:
    given, hidden = len(experiment.network.activation), len(experiment.network.layers) - 2
    if given != hidden:
        sentence = translate("Experiment", "Activations: {given}; hidden layers: {hidden}. Give one for each.")
        raise _error(experiment, "network.activation", sentence.format(given=given, hidden=hidden))


def _pair(experiment: Experiment) -> None:
    sentence = refusal(experiment.network.output, experiment.training.cost)
    if sentence is not None:
        raise _error(experiment, "training.cost", sentence)


def _parameters(experiment: Experiment) -> None:
    network = experiment.network
    if network.parameters is None:
        return
    given, needed = len(network.parameters), len(network.layers) - 1
    if given != needed:
        sentence = translate("Experiment", "Parameters of {given} of {needed} layers are given: give all, or none.")
        raise _error(experiment, "network.parameters", sentence.format(given=given, needed=needed))
    sizes = pairwise(network.layers)
    for number, ((below, here), layer) in enumerate(zip(sizes, network.parameters, strict=True), 1):
        name = translate("Experiment", "Layer {layer}: ").format(layer=number)
        _check_length(experiment, "network.parameters", name + "W", len(layer.W), here)
        _check_widths(experiment, "network.parameters", name + "W", layer.W, below)
        if len(layer.b) != here:
            sentence = translate("Experiment", "b has {given} numbers; {needed} are needed, one for each neuron.")
            raise _error(experiment, "network.parameters", name + sentence.format(given=len(layer.b), needed=here))


def _one_kind_of_data(experiment: Experiment) -> None:
    kind = _kind(experiment)
    data = experiment.data
    if kind == "x and y" and (data.x is None or data.y is None):
        missing = "x" if data.x is None else "y"
        raise _error(
            experiment, f"data.{missing}", translate("Experiment", "x and y go together: this one is missing.")
        )
    for key, owner in _BELONGS_TO.items():
        if owner != kind and getattr(data, key) != Data.__dataclass_fields__[key].default:
            sentence = translate("Experiment", "This key goes with {owner} only.")
            raise _error(experiment, f"data.{key}", sentence.format(owner=owner))


def _kind(experiment: Experiment) -> str:
    data = experiment.data
    given = {
        "x and y": data.x is not None or data.y is not None,
        "dataset": data.dataset is not None,
        "csv": data.csv is not None,
    }
    kinds = [kind for kind, is_given in given.items() if is_given]
    if len(kinds) != 1:
        sentence = translate("Experiment", "Either x and y, or dataset, or csv is needed; here: {kinds}.")
        shown = ", ".join(kinds) or translate("Experiment", "none of them")
        raise _error(experiment, "data", sentence.format(kinds=shown))
    return kinds[0]


def _split(experiment: Experiment) -> None:
    data = experiment.data
    _check_offset(experiment, "offset", "split", "every")
    _check_offset(experiment, "fold", "split", "fold")
    _check_offset(experiment, "test_offset", "test", "every")
    if not data.split.startswith("column"):
        return
    if data.csv is None:
        raise _error(experiment, "data.split", translate("Experiment", "A column goes with csv only."))
    if data.test != "none":
        sentence = translate("Experiment", "The column of {split} says which rows test: leave this key out.")
        raise _error(experiment, "data.test", sentence.format(split=data.split))


def _part(experiment: Experiment) -> None:
    """What each row is for is said by the rows or by a split, not by both."""
    data = experiment.data
    if not data.part:
        return
    _check_length(experiment, "data.part", "part", len(data.part), len(data.x or ()))
    for key in ("split", "test"):
        if getattr(data, key) != "none":
            sentence = translate("Experiment", "part says what each row is for: leave this key out.")
            raise _error(experiment, f"data.{key}", sentence)


def _check_offset(experiment: Experiment, key: str, owner: str, needed: str) -> None:
    """The key that chooses one of N parts: it needs its kind of split, and stays below N."""
    offset, split = getattr(experiment.data, key), getattr(experiment.data, owner)
    kind, number = parse_split(split)
    if offset and kind != needed:
        sentence = translate("Experiment", 'This key goes with {owner} = "{needed} N" only.')
        raise _error(experiment, f"data.{key}", sentence.format(owner=owner, needed=needed))
    if kind == needed and offset >= number:
        sentence = translate("Experiment", '{offset} is too large: with "{split}" it is 0 to {high}.')
        raise _error(experiment, f"data.{key}", sentence.format(offset=offset, split=split, high=int(number) - 1))


def _label(experiment: Experiment) -> None:
    if experiment.data.label is not None and experiment.data.target is not None:
        raise _error(experiment, "data.label", translate("Experiment", "Either target or label, not both."))


def _examples(experiment: Experiment) -> None:
    data, layers = experiment.data, experiment.network.layers
    if data.x is None or data.y is None:
        return
    _check_widths(experiment, "data.x", "x", data.x, layers[0])
    _check_length(experiment, "data.y", "y", len(data.y), len(data.x))
    _check_widths(experiment, "data.y", "y", data.y, layers[-1])


def _classes(experiment: Experiment) -> None:
    given, needed = len(experiment.data.classes), max(experiment.network.layers[-1], 2)
    if given and given != needed:
        sentence = translate("Experiment", "{given} names of classes; the outputs stand for {needed}.")
        raise _error(experiment, "data.classes", sentence.format(given=given, needed=needed))


def _standardize(experiment: Experiment) -> None:
    if experiment.data.standardize == "both" and experiment.training.cost in ("bce", "cross_entropy"):
        sentence = translate("Experiment", 'The cost "{cost}" needs its targets as they are: use "inputs" or "none".')
        raise _error(experiment, "data.standardize", sentence.format(cost=experiment.training.cost))


def _optimizer(experiment: Experiment) -> None:
    """The numbers belong to their optimizers; one way of clipping is enough."""
    training = experiment.training
    for key in sorted({key for keys in OPTIMIZERS.values() for key in keys}):
        owners = [name for name, keys in OPTIMIZERS.items() if key in keys]
        if getattr(training, key) is not None and training.optimizer not in owners:
            sentence = translate("Experiment", "This key goes with the optimizer {owners} only; here it is {name}.")
            sentence = sentence.format(owners=_or(owners), name=training.optimizer)
            raise _error(experiment, f"training.{key}", sentence)
    if training.clip_norm is not None and training.clip_value is not None:
        raise _error(experiment, "training.clip_value", translate("Experiment", "Either clip_norm or this, not both."))


def _or(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return translate("Experiment", "{names} or {last}").format(names=", ".join(names[:-1]), last=names[-1])


def _schedule(experiment: Experiment) -> None:
    training = experiment.training
    owners = {"step_epochs": "step", "step_factor": "step", "cosine_epochs": "cosine", "min_rate": "cosine"}
    for key, owner in owners.items():
        if training.schedule != owner and getattr(training, key) != Training.__dataclass_fields__[key].default:
            sentence = translate("Experiment", 'This key goes with schedule = "{owner}" only.')
            raise _error(experiment, f"training.{key}", sentence.format(owner=owner))


def _endings(experiment: Experiment) -> None:
    validates = experiment.data.split != "none" or "valid" in experiment.data.part
    for key in ("patience", "keep_best"):
        if getattr(experiment.training, key) and not validates:
            sentence = translate("Experiment", 'This key needs validation rows: give split = "random 0.2" in [data].')
            raise _error(experiment, f"training.{key}", sentence)


def _float32(experiment: Experiment) -> None:
    if experiment.network.dtype != "float32":
        return
    layers = experiment.network.parameters or ()
    tables = {
        "training.learning_rate": ((experiment.training.learning_rate,),),
        "training.l2": ((experiment.training.l2,),),
        "training.l1": ((experiment.training.l1,),),
        "network.parameters": tuple(chain.from_iterable((*layer.W, layer.b) for layer in layers)),
        "data.x": experiment.data.x or (),
        "data.y": experiment.data.y or (),
    }
    for where, table in tables.items():
        if any(abs(cell) > _FLOAT32_MAX for row in table for cell in row):
            raise _error(experiment, where, translate("Experiment", "A number is too large for float32."))


def _check_length(experiment: Experiment, where: str, name: str, given: int, needed: int) -> None:
    if given != needed:
        sentence = translate("Experiment", "{name} has {given} rows; {needed} are needed.")
        raise _error(experiment, where, sentence.format(name=name, given=given, needed=needed))


def _check_widths(experiment: Experiment, where: str, name: str, rows: Rows, needed: int) -> None:
    for number, row in enumerate(rows, 1):
        if len(row) != needed:
            sentence = translate("Experiment", "{name}, row {row} has {given} numbers; {needed} are needed.")
            sentence = sentence.format(name=name, row=number, given=len(row), needed=needed)
            raise _error(experiment, where, sentence)


def _error(experiment: Experiment, where: str, sentence: str) -> InputError:
    return InputError(experiment.source, where, sentence)
