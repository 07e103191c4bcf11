"""What each column of a table is for."""

from __future__ import annotations

from collections.abc import Sequence

from visprop.data.csv_cells import Column
from visprop.data.csv_dialect import column_name
from visprop.data.csv_options import CsvOptions
from visprop.data.naming import find
from visprop.experiment import nearest
from visprop.words import translate

INPUT, ONE_HOT, TARGET, LABEL, PART, IGNORED = "input", "one_hot", "target", "label", "part", "ignored"
# The keys of [data] that name the columns of a role; inputs are what is left.
KEYS = {IGNORED: "ignore", PART: "split", ONE_HOT: "one_hot", LABEL: "label", TARGET: "target"}


def roles_of(columns: Sequence[Column], options: CsvOptions) -> tuple[tuple[str, ...], list[tuple[str, str, str]]]:
    """Return the role of each column, and of what is wrong with the options: (key of [data], column's name, sentence).

    A column with neither a name nor a value is ignored. Without a target or a label the last column that is left
    over is the target; a single target of words is a label.
    """
    names = [column.name for column in columns]
    wrong: list[tuple[str, str, str]] = []
    roles = [INPUT] * len(names)
    for role, given in _named(options).items():
        for name in given:
            _take(roles, role, name, names, wrong)
    for place, column in enumerate(columns):
        if roles[place] == INPUT and column.kind == "empty" and column.name == column_name(place + 1):
            roles[place] = IGNORED
    if options.target is None and options.label is None and INPUT in roles:
        roles[len(roles) - 1 - roles[::-1].index(INPUT)] = TARGET
    targets = [place for place, role in enumerate(roles) if role == TARGET]
    if len(targets) == 1 and columns[targets[0]].kind == "text":
        roles[targets[0]] = LABEL
    return tuple(roles), wrong


def _named(options: CsvOptions) -> dict[str, tuple[str, ...]]:
    part = () if options.part is None else (options.part,)
    label = () if options.label is None else (options.label,)
    return {IGNORED: options.ignore, PART: part, ONE_HOT: options.one_hot, LABEL: label, TARGET: options.target or ()}


def _take(roles: list[str], role: str, name: str, names: Sequence[str], wrong: list[tuple[str, str, str]]) -> None:
    """Give a role to the column of a name."""
    place = find(name, names)
    if place is None:
        sentence = translate("Data", 'The table has no column "{name}": did you mean "{near}"?')
        wrong.append((KEYS[role], name, sentence.format(name=name, near=nearest(name, names))))
        return
    if roles[place] != INPUT and (roles[place] != IGNORED or role != IGNORED):
        sentence = translate("Data", 'The column "{name}" is named twice: it has one role only.')
        wrong.append((KEYS[role], name, sentence.format(name=name)))
        return
    roles[place] = role
