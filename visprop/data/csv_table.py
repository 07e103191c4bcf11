"""A CSV file as a table that fits an experiment, and the inputs of another file like it."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visprop import resources
from visprop.data.csv_assembly import Assembled, assembled
from visprop.data.csv_cells import Column, repair
from visprop.data.csv_options import CsvOptions, Problems, TableError, quoted
from visprop.data.csv_reading import CsvFile, CsvReading
from visprop.data.generated import class_targets
from visprop.data.table import Origin, Table, too_many
from visprop.errors import InputError
from visprop.experiment import SHIPPED, Experiment, nearest
from visprop.words import translate

_NAMED = 8  # missing columns that a sentence names


class CsvTable:
    """Reads the table of `data.csv` in pieces: iterating does the work and yields how much is done, 0..1.

    Args:
        file: what `CsvReading` has read of it with the experiment's options; it is not read again.

    Raises:
        InputError: while iterating, where the file cannot be had, a column does not exist, or the network does not go
            with the classes. `TableError` lists every cell that cannot be used; those of ignored columns can be
            anything.
    """

    def __init__(self, experiment: Experiment, file: CsvFile | None = None) -> None:
        self._experiment, self._file = experiment, file
        self._table: Table | None = None

    @property
    def table(self) -> Table:
        """What was read. ValueError before the iteration has ended."""
        if self._table is None:
            raise ValueError("the reading has not ended")
        return self._table

    def __iter__(self) -> Iterator[float]:
        experiment = self._experiment
        options = CsvOptions.of(experiment.data)
        if self._file is None:
            reading = CsvReading(path_of(experiment), options)
            yield from reading
            self._file = reading.file
        yield 1.0
        self._table = _table(experiment, assembled(self._file, options), self._file)


def csv_table(experiment: Experiment) -> Table:
    """As `CsvTable`, without a break."""
    reading = CsvTable(experiment)
    for _ in reading:
        pass
    return reading.table


def path_of(experiment: Experiment) -> str:
    """Return where the file of `data.csv` is. InputError, to blame on the experiment, where there is none."""
    path = experiment.data.csv or ""
    if path.startswith(SHIPPED):
        name, folder = path.removeprefix(SHIPPED), resources.path("data")
        names = shipped_tables()
        if name not in names:
            sentence = translate("Data", 'No table "{name}" comes with the program: did you mean "{near}"?')
            sentence = sentence.format(name=name, near=nearest(name, names))
            raise InputError(experiment.source, "data.csv", sentence)
        return str(folder / f"{name}.csv")
    if not os.path.exists(path):
        sentence = translate("Data", "The file {path} does not exist.").format(path=path)
        raise InputError(experiment.source, "data.csv", sentence)
    return path


def shipped_tables() -> tuple[str, ...]:
    """Return the names of the tables that come with the program: `csv = "shipped:NAME"`."""
    return tuple(sorted(path.stem for path in resources.path("data").glob("*.csv")))


def _table(experiment: Experiment, made: Assembled, file: CsvFile) -> Table:
    source = experiment.data.csv or ""
    if made.wrong_options and file.columns:
        key, _, sentence = made.wrong_options[0]
        raise InputError(experiment.source, f"data.{key}", f"{os.path.basename(source)}: {sentence}")
    if made.count:
        problems = Problems()
        problems.add_all(made.problems, made.count)
        raise TableError(source, problems)
    y, names, classes = made.values, made.target_names, made.classes
    if made.numbers is not None:
        outputs = _outputs(experiment, made)
        if sentence := too_many(len(made.numbers) * outputs):
            raise InputError(source, names[0], sentence)
        y = class_targets(made.numbers, outputs, experiment.network.output)
        names = names if outputs == 1 else tuple(f"{names[0]}={each}" for each in classes)
    more = {"classes": classes, "parts": made.parts, "origins": made.origins, "notes": made.notes}
    return Table(made.x, y, made.input_names, names, source, "", made.lines, **more)


def _outputs(experiment: Experiment, made: Assembled) -> int:
    """How many outputs the network has for the classes: one for each, or a single one for two."""
    outputs, classes = experiment.network.layers[-1], len(made.classes)
    if outputs == classes or (outputs == 1 and classes == 2 and experiment.network.output != "softmax"):
        return outputs
    sentence = translate("Data", "{name} has {n} classes: the network needs {n} outputs, not {outputs}.")
    sentence = sentence.format(name=quoted(made.target_names[0]), n=classes, outputs=outputs)
    raise InputError(experiment.source, "network.layers", sentence)


@dataclass(frozen=True, slots=True, eq=False)
class Unlabelled:
    """Inputs (N, n_0) float64 as they were given, the line of each row, and the column that names the rows, if any."""

    x: NDArray[np.float64]
    lines: NDArray[np.int64]
    id_name: str
    ids: tuple[str, ...]
    source: str


def unlabelling(
    path: str, options: CsvOptions, origins: Sequence[Origin], fill: NDArray[np.float64], id_names: Sequence[str]
) -> Generator[float, None, Unlabelled]:
    """Return the inputs that a network was trained on, of another table: each by the name of its column.

    In pieces: yields how much is done, 0..1.

    Args:
        path: the file. options: how the training table is read; `missing = "mean"` fills gaps here too.
        origins, fill: of each input, see `DataSet`.
        id_names: columns that may name the rows, as `naming.find` takes them; the first that the file has does.

    Raises:
        InputError: the file cannot be read, columns are missing, or a cell is not a finite number (`TableError`).
    """
    reading = CsvReading(path, options, texts=id_names)
    yield from reading
    file = reading.file
    columns, problems = {column.name: column for column in file.columns}, Problems()
    problems.add_all(file.problems, file.count)
    missing = [name for name in dict.fromkeys(origin.column for origin in origins) if name not in columns]
    if missing and not file.count:
        shown = ", ".join(missing[:_NAMED]) + (", ..." if len(missing) > _NAMED else "")
        sentence = translate("Data", "Columns of the training table are missing ({n}): {names}.")
        raise InputError(path, "", sentence.format(n=len(missing), names=shown))
    given = [] if missing else list(zip(origins, fill, strict=True))
    x = [_input(columns[origin.column], origin, mean, options, file, problems) for origin, mean in given]
    if problems.count:
        raise TableError(path, problems)
    id_name = next(iter(file.texts), "")
    return Unlabelled(np.column_stack(x), file.lines, id_name, file.texts.get(id_name, ()), path)


def _input(
    column: Column, origin: Origin, mean: float, options: CsvOptions, file: CsvFile, problems: Problems
) -> NDArray[np.float64]:
    """One input of all rows; what is wrong with its cells goes to `problems`."""
    if origin.word is not None:
        return _hot(column, origin, file, problems)
    bad = column.wrong | (column.missing & (options.missing != "mean"))
    for row in np.flatnonzero(bad):
        cell = column.cell(row)
        sentence = translate("Data", "{cell} is not a finite number.").format(cell=quoted(cell))
        problems.add(file.lines[row], column.name, cell, sentence, repair(cell, file.found.decimal))
    return np.where(column.missing, mean, column.values)


def _hot(column: Column, origin: Origin, file: CsvFile, problems: Problems) -> NDArray[np.float64]:
    """1 where a column holds the word; a word that was never trained on is a problem, told once for its column."""
    cells = [column.cell(row) for row in range(len(file.lines))]
    first = origin.word == origin.words[1 if len(origin.words) == 2 else 0]
    for line, cell in zip(file.lines, cells, strict=True):
        if first and cell not in origin.words:
            sentence = translate("Data", "{cell} was never trained on.").format(cell=quoted(cell))
            known = ", ".join(origin.words[:_NAMED])
            problems.add(line, column.name, cell, sentence, translate("Data", "Known are {words}.").format(words=known))
    return np.array([cell == origin.word for cell in cells], np.float64)
