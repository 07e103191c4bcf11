"""From TOML text to the sections of an experiment: strict, every refusal with its place."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from visprop import resources
from visprop.errors import InputError
from visprop.experiment import fields, names
from visprop.experiment.fields import Place, Reader
from visprop.experiment.sections import Data, Network, Parameters, Training
from visprop.words import translate


class TableNeeded(InputError):
    """The experiment is for a table of the person's own (`csv = ""`) and none is named yet."""

    def __init__(self, source: str) -> None:
        sentence = translate("Experiment", "This experiment reads a table of your own: add --set data.csv=FILE.")
        super().__init__(source, "data.csv", sentence)


def parameters(value: Any, place: Place) -> tuple[Parameters, ...]:
    """Read the explicit values of all layers: a list of tables with W and b."""
    if not isinstance(value, list | tuple) or not value:
        raise place.error(translate("Experiment", "One [[network.parameters]] with W and b per layer is needed."))
    return tuple(_layer(item, place, number) for number, item in enumerate(value, 1))


def _layer(item: Any, place: Place, number: int) -> Parameters:
    if isinstance(item, Parameters):
        item = {"W": item.W, "b": item.b}
    layer = translate("Experiment", "Layer {layer}, ").format(layer=number)
    if not isinstance(item, Mapping) or not {"W", "b"} <= item.keys():
        raise place.error(layer + translate("Experiment", "both W and b are needed."))
    if extra := item.keys() - {"W", "b"}:
        raise unknown(Place(place.source, f"{place.where}.{min(extra)}"), min(extra), ("W", "b"))
    return Parameters(fields.rows(item["W"], place, layer + "W. "), fields.row(item["b"], place, layer + "b. "))


SHIPPED = "shipped:"  # with a name behind it, a table that comes with the program, wherever it is installed
_WHOLE_FROM_1 = fields.whole(1, 10**9)

READERS: dict[str, dict[str, Reader]] = {
    "network": {
        "layers": fields.layers,
        "activation": fields.activation,
        "output": fields.output,
        "init": fields.init,
        "dtype": fields.choice(names.DTYPE_NAMES),
        "parameters": parameters,
    },
    "data": {
        "x": fields.rows,
        "y": fields.rows,
        "dataset": fields.choice(names.DATASET_NAMES),
        "samples": fields.whole(1, fields.MAX_SAMPLES),
        "noise": fields.not_negative,
        "csv": fields.text,
        "target": fields.target,
        "ignore": fields.columns,
        "standardize": fields.choice(names.STANDARDIZE_NAMES),
        "split": fields.split,
        "offset": fields.whole(0, 10**9),
        "label": fields.text,
        "one_hot": fields.columns,
        "features": fields.features,
        "missing": fields.choice(names.MISSING_NAMES),
        "delimiter": fields.choice(names.DELIMITER_NAMES),
        "decimal": fields.choice(names.DECIMAL_NAMES),
        "encoding": fields.choice(names.ENCODING_NAMES),
        "header": fields.choice(names.HEADER_NAMES),
        "fold": fields.whole(0, 10**9),
        "test": fields.test,
        "test_offset": fields.whole(0, 10**9),
        "classes": fields.classes,
        "part": fields.parts,
    },
    "training": {
        "cost": fields.choice(names.COST_NAMES),
        "reduction": fields.choice(names.REDUCTION_NAMES),
        "learning_rate": fields.not_negative,
        "batch_size": _WHOLE_FROM_1,
        "l2": fields.not_negative,
        "validate_every": _WHOLE_FROM_1,
        "seed": fields.whole(0, fields.MAX_SEED),
        "l1": fields.not_negative,
        "optimizer": fields.choice(tuple(names.OPTIMIZERS)),
        "momentum": fields.below_1,
        "beta1": fields.below_1,
        "beta2": fields.below_1,
        "alpha": fields.below_1,
        "eps": fields.above_0,
        "weight_decay": fields.not_negative,
        "clip_norm": fields.above_0,
        "clip_value": fields.above_0,
        "schedule": fields.choice(names.SCHEDULE_NAMES),
        "step_epochs": _WHOLE_FROM_1,
        "step_factor": fields.above_0,
        "cosine_epochs": _WHOLE_FROM_1,
        "min_rate": fields.not_negative,
        "epochs": _WHOLE_FROM_1,
        "stop_loss": fields.not_negative,
        "patience": _WHOLE_FROM_1,
        "keep_best": fields.truth,
    },
}


def parse(text: str, source: str) -> dict[str, Any]:
    """Return the tables of a TOML text.

    Raises:
        InputError: it is not TOML; with line and column where the parser knows them.
    """
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise InputError(source, "", translate("Experiment", "Lists are nested too deeply.")) from None
    except ValueError as error:
        match = re.fullmatch(r"(.*) \(at (line \d+, column \d+|end of document)\)", str(error), re.DOTALL)
        reason, where = match.groups() if match else (str(error), "")
        raise InputError(source, where, translate("Experiment", "Not valid TOML: {0}.").format(reason)) from error


def unwrapped(tables: dict[str, Any], source: str) -> dict[str, Any] | str:
    """Return the tables of the experiment in a saved moment, or the name of a shipped one; others as they are.

    Raises:
        InputError: edits belong to it, without which it would be another run.
    """
    inner = tables.get("experiment")
    shipped = isinstance(inner, str) and resources.path("experiments", f"{inner}.toml").is_file()
    if "at" not in tables or not (shipped or isinstance(inner, dict)):
        return tables
    if tables.get("edits"):
        sentence = translate("Experiment", "This is a run with edits: open it in the window, or name it with --at.")
        raise InputError(source, "edits", sentence)
    return inner


def title(tables: Mapping[str, Any], source: str) -> str:
    """Return the title: the key, else the file's name without its ending, else "Untitled"."""
    if "title" in tables:
        return fields.text(tables["title"], Place(source, "title"))
    stem = os.path.splitext(os.path.basename(source))[0]
    return "".join(c if c.isprintable() else "?" for c in stem) or "Untitled"


def check_top(tables: Mapping[str, Any], source: str) -> None:
    """Refuse keys and sections that are not known."""
    for key in tables:
        if key != "title" and key not in READERS:
            raise unknown(Place(source, key), key, ("title", *READERS))


def network(values: Mapping[str, Any], source: str, folder: str) -> Network:
    """Read the section [network]; a single activation stands for every hidden layer."""
    read = _read("network", values, source)
    if "layers" not in read:
        raise InputError(source, "network.layers", translate("Experiment", "The key is missing: layers = [2, 3, 1]."))
    activation = read.get("activation", "sigmoid")
    if isinstance(activation, str):
        read["activation"] = (activation,) * (len(read["layers"]) - 2)
    return Network(**read)


def data(values: Mapping[str, Any], source: str, folder: str) -> Data:
    """Read the section [data]; the path of a table is taken from `folder`."""
    read = Data(**_read("data", values, source))
    if read.csv is None:
        return read
    if not read.csv:
        raise TableNeeded(source)
    if "\0" in read.csv:
        raise InputError(source, "data.csv", translate("Experiment", "The name of a file is needed."))
    if read.csv.startswith(SHIPPED):
        return read
    return replace(read, csv=os.path.abspath(os.path.join(folder, read.csv)))


def training(values: Mapping[str, Any], source: str, folder: str) -> Training:
    """Read the section [training]."""
    return Training(**_read("training", values, source))


def _read(section: str, values: Any, source: str) -> dict[str, Any]:
    if not isinstance(values, Mapping):
        raise InputError(source, section, translate("Experiment", "A section is needed: [{0}].").format(section))
    readers = READERS[section]
    read = {}
    for key, value in values.items():
        place = Place(source, f"{section}.{key}")
        if key not in readers:
            raise unknown(place, key, readers)
        read[key] = readers[key](value, place)
    return read


def unknown(place: Place, key: str, known: Any) -> InputError:
    """Return the error that says that there is no such key here, and what may have been meant."""
    home = next((section for section, readers in READERS.items() if key in readers and readers is not known), None)
    if home is not None:
        sentence = translate("Experiment", "The key {key} belongs in the section [{home}].")
        return place.error(sentence.format(key=fields.shown(key), home=home))
    sentence = translate("Experiment", 'The key {key} is not known: did you mean "{near}"?')
    return place.error(sentence.format(key=fields.shown(key), near=names.nearest(key, known)))
