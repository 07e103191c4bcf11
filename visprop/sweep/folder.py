"""Where the records of a sweep are kept: a file for every run that has ended, so that a sweep can be gone on with."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterable

from visprop.errors import InputError
from visprop.storage import read_text, write_whole
from visprop.sweep.job import Record
from visprop.words import translate

MOST_BYTES = 2**24  # of a record: two curves of `job.MOST_POINTS` points take 200 KB
RUNS = "runs"  # the folder within the sweep's


class Folder:
    """Records by their keys, in `PATH/runs`. `make` creates the folder; NotSaved, InputError where that fails."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path, self._runs = os.fspath(path), os.path.join(path, RUNS)

    def make(self) -> None:
        """Create the folder where there is none."""
        try:
            os.makedirs(self._runs, exist_ok=True)
        except OSError as error:
            text = translate("Sweep", "The folder for the results cannot be made: {error}.")
            raise InputError("-o", self.path, text.format(error=error.strerror or error)) from error

    def read(self, keys: Iterable[str]) -> dict[str, Record]:
        """The records that are there of those asked for. InputError names a file that is none."""
        return {key: self._record(self._file(key)) for key in keys if os.path.exists(self._file(key))}

    def count(self, keys: Iterable[str]) -> int:
        """How many of these runs have a record."""
        return sum(os.path.exists(self._file(key)) for key in keys)

    def write(self, record: Record) -> None:
        """Keep a record. NotSaved; then what was there before is untouched."""
        write_whole(self._file(record["key"]), (json.dumps(_worded(record), indent=1) + "\n").encode())

    def _file(self, key: str) -> str:
        return os.path.join(self._runs, key + ".json")

    def _record(self, path: str) -> Record:
        try:
            record = json.loads(read_text(path, MOST_BYTES))
            record["figures"] = {name: _number(value) for name, value in record["figures"].items()}
            curves = record["curves"].items()
            record["curves"] = {name: [[int(x), float(y)] for x, y in points] for name, points in curves}
            return {name: record[name] for name in ("key", "stop", "finite", "bits", "machine", "figures", "curves")}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            text = translate("Sweep", "This is no result of a run: delete it, and the run is made again.")
            raise InputError(path, "", text) from error


def _number(value: object) -> float | int | None:
    return float(value) if isinstance(value, str) else value


def _worded(value: object) -> object:
    """The same, with numbers that are not finite as the words "nan", "inf" and "-inf": JSON has none."""
    if isinstance(value, dict):
        return {name: _worded(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_worded(item) for item in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
