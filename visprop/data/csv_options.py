"""What a person may say about a CSV file, and what can be wrong with one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from visprop.errors import InputError
from visprop.experiment import Data, parse_split
from visprop.words import translate

AUTO = "auto"
MAX_LISTED = 1000  # problems that are kept with their words; the others are counted
_SHOWN = 3  # problems that one sentence tells
_LONGEST = 60  # characters of a cell that a sentence quotes


@dataclass(frozen=True, slots=True)
class CsvOptions:
    """How to read a table; each field is a key of [data] of that name. What stands on "auto" is found out.

    Attributes:
        delimiter: "auto", ",", ";", "\\t", "|", " " (any run of spaces). decimal: "auto", ".", ",".
        encoding: "auto" or one of `experiment.names.ENCODING_NAMES`. header: "auto", "yes", "no".
        target: names of the target columns, None for the last one. label: instead, the column of class names.
        ignore: columns that are not looked at. one_hot: input columns of words.
        part: the column that says which rows train, validate and test (`split = "column NAME"`), or None.
        missing: "refuse", "drop" or "mean": what becomes of an empty cell.
    """

    delimiter: str = AUTO
    decimal: str = AUTO
    encoding: str = AUTO
    header: str = AUTO
    target: tuple[str, ...] | None = None
    label: str | None = None
    ignore: tuple[str, ...] = ()
    one_hot: tuple[str, ...] = ()
    part: str | None = None
    missing: str = "refuse"

    @classmethod
    def of(cls, data: Data) -> CsvOptions:
        """Return the options that the keys of [data] give."""
        target = (data.target,) if isinstance(data.target, str) else data.target
        kind, name = parse_split(data.split)
        own = ("delimiter", "decimal", "encoding", "header", "label", "ignore", "one_hot", "missing")
        part = str(name) if kind == "column" else None
        return cls(target=target, part=part, **{key: getattr(data, key) for key in own})

    def keys(self) -> dict[str, Any]:
        """Return the keys of [data] that give these options, for `Experiment.replace("data", csv=path, **keys)`."""
        keys = {key: getattr(self, key) for key in self.__dataclass_fields__ if key != "part"}
        return keys if self.part is None else keys | {"split": f"column {self.part}", "test": "none"}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a table from being used.

    Attributes:
        line: where its row begins, from 1; 0 for the file as a whole. column: its name, "" for a whole row.
        cell: what stands there. sentence: what is wrong. repair: what to do about it.
    """

    line: int
    column: str
    cell: str
    sentence: str
    repair: str

    @property
    def where(self) -> str:
        """The place as a message names it, "" for the whole file."""
        if self.line and self.column:
            text = translate("Data", 'line {line}, column "{name}"')
        elif self.line:
            text = translate("Data", "line {line}")
        else:
            text = translate("Data", 'column "{name}"') if self.column else ""
        return text.format(line=self.line, name=self.column)

    @property
    def text(self) -> str:
        """Sentence and repair."""
        return f"{self.sentence} {self.repair}".strip()


class Problems:
    """Collects problems; of very many, the first `MAX_LISTED` and how many there are."""

    def __init__(self) -> None:
        self.listed: list[Problem] = []
        self.count = 0

    def add(self, line: int, column: str, cell: str, sentence: str, repair: str = "") -> None:
        """Add one."""
        self.count += 1
        if len(self.listed) < MAX_LISTED:
            self.listed.append(Problem(int(line), column, cell, sentence, repair))

    def add_all(self, problems: Sequence[Problem], count: int | None = None) -> None:
        """Add those that another collector has listed, of `count`."""
        self.count += len(problems) if count is None else count
        self.listed += problems[: MAX_LISTED - len(self.listed)]

    @property
    def in_order(self) -> tuple[Problem, ...]:
        """Those that are listed, by line."""
        return tuple(sorted(self.listed, key=lambda each: each.line))


class TableError(InputError):
    """A table cannot be used: the first problems in words, all of them (up to `MAX_LISTED`) in `problems`.

    Attributes:
        problems: by line. count: how many there are, also those that are not listed.
    """

    def __init__(self, source: str, problems: Problems) -> None:
        self.problems, self.count = problems.in_order, problems.count
        first, *others = self.problems
        sentence = first.text
        if others:
            text = translate("Data", " There are {count} problems; the next: {others}.")
            told = [f"{each.where}: {each.sentence.rstrip('.')}".removeprefix(": ") for each in others[: _SHOWN - 1]]
            sentence += text.format(count=self.count, others="; ".join(told))
        super().__init__(source, first.where, sentence)


def quoted(cell: str) -> str:
    """Return a cell as a sentence holds it, on one line."""
    cell = "".join(c if c.isprintable() or c == "\u00a0" else " " for c in cell)
    return '"' + (cell if len(cell) <= _LONGEST else cell[: _LONGEST - 3] + "...") + '"'
