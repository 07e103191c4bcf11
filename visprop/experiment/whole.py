"""`Experiment`: the whole set-up of a run, read from a file or by name."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from visprop import resources
from visprop.errors import InputError
from visprop.experiment import reading, rules, writing
from visprop.experiment.assigning import assigned
from visprop.experiment.elsewhere import check_table
from visprop.experiment.names import nearest
from visprop.experiment.sections import Data, Network, Training
from visprop.storage import read_text
from visprop.words import translate

MAX_FILE = 64 * 2**20
_KIND, SESSION = ".toml", ".visprop"
ALIKE = 0.6  # below this, a name of difflib's is no guess at what was meant: "no-such-file" is not "circle"
ASSIGNER = "--set"  # who is blamed for an assignment that cannot be used
_SECTIONS = {"network": reading.network, "data": reading.data, "training": reading.training}


@dataclass(frozen=True, slots=True)
class Experiment:
    """Everything that decides a run: network, data, training. Equal experiments give equal runs, bit for bit.

    Made by `load`, `from_toml` and `replace`, which check every value; built by hand, only what must fit together
    is checked. `source` is the file or the name it came from ("" if none), used in messages, `assigned` what `load`
    changed of it; both are no part of equality.

    Keys that are left out of a file: title is the file's name; activation, output "sigmoid"; init "xavier"; dtype
    "float64"; samples 200; noise 0; target the last column; standardize, split "none"; offset 0; cost "half_se";
    reduction "mean"; learning_rate 0.1; batch_size 1; l2, l1 0; validate_every 1; seed 0; optimizer "sgd" (its numbers
    as in `names.OPTIMIZERS`); schedule "constant"; neither clipping nor a condition that ends the run.

    Raises:
        InputError: something does not fit together.
    """

    title: str
    network: Network
    data: Data
    training: Training = field(default_factory=Training)
    source: str = field(default="", compare=False)
    assigned: tuple[str, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        rules.check(self)

    @classmethod
    def load(
        cls, path_or_name: str | os.PathLike[str], assignments: Iterable[str] = (), chosen: Collection[str] = ()
    ) -> Experiment:
        """Return a shipped experiment by its name ("lecture"), or the one in a TOML file of at most 64 MB.

        A shipped name goes before a file of that name: write `./lecture` for the file. Of a moment that was saved it is
        the experiment in it. `assignments` change its keys,
        as `visprop --set` does: "training.learning_rate=0.01". A table outside the file's folder is that of a person
        only where `assignments` name it, or `chosen`, absolute paths.

        Raises:
            TableElsewhere, InputError: there is no such thing, or what the file holds cannot be used.
        """
        name = os.fsdecode(path_or_name)
        if name in available():
            path = str(resources.path("experiments", name + _KIND))
        elif name and os.path.exists(name):
            path = name
        else:
            raise InputError(name or '""', "", _no_such_file(name))
        if path.endswith(SESSION):
            raise InputError(name, "", translate("Experiment", "This is a session: open it in the window."))
        tables, changes = reading.unwrapped(reading.parse(read_text(path, MAX_FILE), name), name), tuple(assignments)
        if isinstance(tables, str):
            return cls.load(tables, changes)
        folder = os.path.dirname(os.path.abspath(path))
        found = cls.from_tables(assigned(tables, changes, ASSIGNER), name, folder)
        if not any(change.partition("=")[0].strip() == "data.csv" for change in changes):
            check_table(found, name, folder, chosen)
        return replace(found, assigned=changes)

    @classmethod
    def from_toml(cls, text: str, source: str = "") -> Experiment:
        """Return the experiment that a TOML text holds; paths in it are relative to the file `source`, if given.

        Raises:
            InputError: the text is not TOML, or what it says cannot be used; with the place.
        """
        return cls.from_tables(reading.parse(text, source), source, os.path.dirname(source))

    @classmethod
    def from_tables(cls, tables: Mapping[str, Any], source: str = "", folder: str = "") -> Experiment:
        """Return the experiment that the tables of a TOML text say; paths in them are relative to `folder`.

        Raises:
            InputError: what they say cannot be used; with the place.
        """
        reading.check_top(tables, source)
        sections = {name: read(tables.get(name, {}), source, folder) for name, read in _SECTIONS.items()}
        return cls(reading.title(tables, source), **sections, source=source)

    def to_toml(self) -> str:
        """Return the canonical text; `from_toml` makes an equal experiment of it."""
        return writing.to_toml(self)

    def replace(self, section: str, **changes: Any) -> Experiment:
        """Return this experiment with keys of "network", "data" or "training" changed; None takes a key out.

        Raises:
            InputError: the result cannot be used.
            ValueError: there is no such section.
        """
        return self.changed({section: changes})

    def changed(self, changes: Mapping[str, Mapping[str, Any]]) -> Experiment:
        """As `replace`, for keys of several sections that only fit together: {"network": {"output": "softmax"}, ...}"""
        sections = {}
        for section, keys in changes.items():
            if section not in _SECTIONS:
                raise ValueError(f'"{section}" is not a section: it is network, data or training.')
            old = getattr(self, section)
            values = {key: getattr(old, key) for key in old.__dataclass_fields__} | dict(keys)
            given = {key: value for key, value in values.items() if value is not None}
            sections[section] = _SECTIONS[section](given, self.source, "")
        return replace(self, **sections)


def available() -> tuple[str, ...]:
    """Return the names of the shipped experiments, in alphabetical order."""
    return tuple(sorted(path.stem for path in resources.path("experiments").glob("*" + _KIND)))


def _no_such_file(name: str) -> str:
    """The sentence, with a shipped experiment that may have been meant, else with all of them."""
    near = nearest(_stem(name), available(), ALIKE)
    if near:
        return translate("Experiment", 'No such file, nor a shipped experiment: did you mean "{near}"?').format(
            near=near
        )
    sentence = translate("Experiment", "There is no such file. The shipped experiments are {names}.")
    return sentence.format(names=", ".join(available()))


def _stem(name: str) -> str:
    return os.path.splitext(os.path.basename(name))[0]
