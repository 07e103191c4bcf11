"""Changes to an experiment, one key at a time, as the command line has them: `training.learning_rate=0.01`."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from visprop.errors import InputError
from visprop.experiment import fields, names, reading
from visprop.experiment.fields import Place, Reader
from visprop.words import translate

TITLE = "title"


def assigned(tables: Mapping[str, Any], assignments: Iterable[str], source: str) -> dict[str, Any]:
    """Return the tables of an experiment with keys set as `SECTION.KEY=VALUE` says; `source` is who says it.

    The value is read as TOML has it; where that is no value for the key, the bare word is taken: `relu`, `every 5`.
    Nothing behind the = takes the key out. A file is looked for from the working folder.

    Raises:
        InputError: there is no such key, or its value cannot be used.
    """
    changed = {name: dict(table) if isinstance(table, Mapping) else table for name, table in tables.items()}
    for assignment in assignments:
        _assign(changed, assignment, source)
    return changed


def _assign(tables: dict[str, Any], assignment: str, source: str) -> None:
    path, equals, written = (part.strip() for part in assignment.partition("="))
    if not equals:
        sentence = translate("Experiment", "SECTION.KEY=VALUE is needed, as training.learning_rate=0.01.")
        raise InputError(source, path, sentence)
    section, _, key = path.rpartition(".")
    place = Place(source, path)
    reader = _reader(section, key, place)
    table = tables.setdefault(section, {}) if section else tables
    if not isinstance(table, dict):
        raise place.error(translate("Experiment", "A section is needed: [{0}].").format(section))
    if written:
        table[key] = _value(reader, written, place)
    else:
        table.pop(key, None)


def _reader(section: str, key: str, place: Place) -> Reader:
    if not section and key == TITLE:
        return fields.text
    if section in reading.READERS:
        if key not in reading.READERS[section]:
            raise reading.unknown(place, key, reading.READERS[section])
        return reading.READERS[section][key]
    paths = [f"{section}.{key}" for section, readers in reading.READERS.items() for key in readers]
    home = next((path for path in paths if path.rpartition(".")[2] == key), "") or names.nearest(place.where, paths)
    raise place.error(translate("Experiment", "There is no such key: did you mean {near}?").format(near=home))


def _value(reader: Reader, written: str, place: Place) -> Any:
    """The value as the file would have it, so that whoever reads the whole text reads the same."""
    try:
        value = tomllib.loads(f"value = {written}")["value"]
    except (ValueError, RecursionError):
        value = written
    try:
        reader(value, place)
    except InputError:
        if isinstance(value, str) or not _accepts(reader, written, place):
            raise
        value = written
    is_file = place.where == "data.csv" and value and not value.startswith(reading.SHIPPED)
    return os.path.abspath(value) if is_file else value


def _accepts(reader: Reader, written: str, place: Place) -> bool:
    try:
        reader(written, place)
    except InputError:
        return False
    return True
