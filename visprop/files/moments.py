"""The one text of a moment: experiment, edits, cursor, and how it is looked at. TOML, read as strictly as experiments.

    at = "40:dC_dz[2]"
    experiment = "circle"          # or its whole text in tables [experiment], [experiment.network], ...

    [look]
    grain = "op"
    example = 3
    selection = "edge 2 0 1"
    value = "dL_dW"                # the number of it that the tab "Why" explains; path = 1: along which path

    [[edits]]
    iteration = 40
    target = "W[1]"
    index = [0, 1]
    value = 0.5

Only `at` and `experiment` must be given. Operations stand by name, since their numbers may change between versions.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit
from visprop.debugger.grains import GRAINS
from visprop.errors import InputError
from visprop.experiment import SHIPPED, Experiment, TableNeeded, available, fields, nearest, reading, writing
from visprop.experiment.elsewhere import check_table
from visprop.experiment.fields import Place, shown
from visprop.files.cursors import cursor_text, read_cursor
from visprop.picture import respell, views
from visprop.picture.inspectorsubject import VALUES
from visprop.picture.look import Look
from visprop.session import Session
from visprop.storage import read_text
from visprop.words import translate

LARGEST = 64 * 2**20  # bytes of a file, as for experiments
STRIDE = 2000  # iterations from one report of `approach` to the next
KEYS, LOOK, EDIT = (
    ("at", "experiment", "look", "edits"),
    ("grain", "example", "held", "selection", "other", "value", "path", "view", "stage", "notation"),
    tuple(Edit.__slots__),
)
NUMBERS = tuple(dict.fromkeys(value for values in VALUES.values() for value in values))  # that can be explained
_COUNT = fields.whole(0, 10**15)


@dataclass(frozen=True)
class Opened:
    """A moment that was read: a session of its own at its start, where it has to go, the look there, and its file."""

    session: Session
    cursor: Cursor
    look: Look
    file: str = ""

    def approach(self) -> Iterator[float]:
        """Bring the session to the moment; yields how much of the way is done, 0..1."""
        for iteration in range(STRIDE * (1 + self.session.kept // STRIDE), self.cursor.iteration, STRIDE):
            self.session.seek(iteration)
            yield iteration / self.cursor.iteration
        self.session.seek(self.cursor.iteration, self.cursor.op, self.cursor.part)

    def reached(self) -> Opened:
        """The same, with the session at the moment."""
        for _ in self.approach():
            pass
        return self


def to_text(session: Session, look: Look, folder: str = "", within: str = "") -> str:
    """The moment that a session shows, of the branch in view; `folder`: of the file that the text is for, if any.

    `within` is the table of a larger text that holds it, such as "scenes"; its first keys stand without a heading.
    """
    name_of = f"{within}." if within else ""
    experiment, name = placed(session.origin, folder), _shipped(session.origin)
    top = {"at": cursor_text(session.cursor, session.program)} | ({"experiment": name} if name else {})
    parts = [writing.lines(top), writing.section(f"{name_of}look", look_values(session, look))]
    parts += [writing.section(f"[{name_of}edits]", edit_values(edit)) for edit in session.branch.edits]
    if not name:
        parts.append(writing.to_toml(experiment, f"{name_of}experiment"))
    return "\n".join(parts)


def look_values(session: Session, look: Look) -> dict[str, Any]:
    """The keys of [look] for a look at what the session shows."""
    seen = {"grain": look.grain, "example": min(max(look.example, 0), session.moment(probe=False).batch - 1)}
    seen |= {key: getattr(look, key) for key in LOOK[3:] if getattr(look, key) != getattr(Look(), key)}
    return seen | ({"held": True} if look.held == session.cursor else {})  # the example, against the revealed one


def edit_values(edit: Edit) -> dict[str, Any]:
    """The keys of [[edits]] for an edit."""
    return {key: value for key in EDIT if (value := getattr(edit, key)) != ()}


def placed(experiment: Experiment, folder: str) -> Experiment:
    """The experiment with the path of its table as a file in `folder` has it: relative, so that both can move."""
    csv = experiment.data.csv
    if not folder or csv is None or csv.startswith(SHIPPED):
        return experiment
    try:
        path = os.path.relpath(csv, folder)
    except ValueError:  # on another drive
        return experiment
    return replace(experiment, data=replace(experiment.data, csv=path.replace(os.sep, "/")))


def is_moment(path: str) -> bool:
    """Whether a file holds a moment, or claims to; False too where it cannot be read."""
    try:
        return "at" in reading.parse(read_text(path, LARGEST), path)
    except InputError:
        return False


def from_file(path: str, chosen: Collection[str] = ()) -> Opened:
    """Read a moment from a file. InputError with the place of what is wrong; `chosen`: see `from_text`."""
    found = from_text(read_text(path, LARGEST), path, os.path.dirname(os.path.abspath(path)), chosen)
    return replace(found, file=path)


def from_text(text: str, source: str, folder: str = "", chosen: Collection[str] = ()) -> Opened:
    """Read a moment; a table of data is looked for in `folder`, or is one that the person has chosen: absolute paths.

    Raises:
        TableElsewhere: it names another table.
        InputError: the text is no moment, or something in it cannot be used; `source` says where the text is from.
    """
    return from_tables(reading.parse(text, source), source, folder, chosen)


def from_tables(tables: Mapping[str, Any], source: str, folder: str = "", chosen: Collection[str] = ()) -> Opened:
    """As `from_text`, of tables that were parsed already."""
    check_keys(tables, KEYS, Place(source, ""))
    for key in ("at", "experiment"):
        if key not in tables:
            raise InputError(source, key, translate("Moments", "The key is missing: this is no moment of visprop."))
    at, place = tables["at"], Place(source, "at")
    experiment = _experiment(tables["experiment"], source, folder, chosen)
    session = _session(experiment, read_edits(tables.get("edits", []), source), source)
    cursor = read_cursor(fields.text(at, place), session, place)
    return Opened(session, cursor, read_look(tables.get("look", {}), session, cursor, source))


def _shipped(experiment: Experiment) -> str:
    """The name of the shipped experiment that this is, "" if it is another one."""
    name = experiment.source
    try:
        return name if name in available() and Experiment.load(name) == experiment else ""
    except TableNeeded:
        return ""


def _experiment(given: Any, source: str, folder: str, chosen: Collection[str]) -> Experiment:
    if isinstance(given, str):
        if given not in available():
            raise not_shipped(given, Place(source, "experiment"))
        return Experiment.load(given)
    experiment = Experiment.from_tables(_table(given, Place(source, "experiment")), source, folder)
    check_table(experiment, source, folder, chosen)
    return experiment


def not_shipped(name: str, place: Place) -> InputError:
    """The error that says that no such experiment is shipped: a file can name no other."""
    sentence = translate("Moments", '{name} is no shipped experiment: did you mean "{near}"?')
    return place.error(sentence.format(name=shown(name), near=nearest(name, available())))


def _session(experiment: Experiment, edits: tuple[Edit, ...], source: str) -> Session:
    """A session with these edits; of an edit that cannot be used the place is said with the text's own source."""
    try:
        return Session(experiment, edits)
    except InputError as error:
        if not edits or error.source == source:
            raise
        raise InputError(
            source, ": ".join(part for part in (error.source, error.where) if part), error.sentence
        ) from error


def read_edits(given: Any, source: str) -> tuple[Edit, ...]:
    """Edits from a list of tables. InputError."""
    if not isinstance(given, list):
        raise InputError(source, "edits", translate("Moments", "Each edit is a table of its own: [[edits]]."))
    read = tuple(_edit(each, Place(source, f"edits {number}")) for number, each in enumerate(given, 1))
    for number, (before, edit) in enumerate(pairwise(sorted(read, key=_when)), 1):
        if _when(before) == _when(edit):
            sentence = translate("Moments", "{place} is edited twice in iteration {k}.")
            raise InputError(source, f"edits {number}", sentence.format(place=edit.place, k=edit.iteration))
    return read


def _when(edit: Edit) -> tuple[int, str, tuple[int, ...]]:
    return edit.iteration, edit.target, edit.index


def _edit(given: Any, place: Place) -> Edit:
    values = _table(given, place)
    check_keys(values, EDIT, place)
    for key in ("iteration", "target", "value"):
        if key not in values:
            raise Place(place.source, f"{place.where}.{key}").error(translate("Moments", "The key is missing."))
    places = {key: Place(place.source, f"{place.where}.{key}") for key in EDIT}
    index = values.get("index", [])
    if not isinstance(index, list):
        raise places["index"].error(translate("Moments", "A list of places is needed, as [0, 1]."))
    value = values["value"]
    if not isinstance(value, str) and fields.finite(value) is None:
        sentence = translate("Moments", "A finite number or the name of an activation is needed, not {value}.")
        raise places["value"].error(sentence.format(value=shown(value)))
    return Edit(
        _COUNT(values["iteration"], places["iteration"]),
        fields.text(values["target"], places["target"]),
        tuple(_COUNT(each, places["index"]) for each in index),
        value if isinstance(value, str) else float(value),
    )


def read_look(given: Any, session: Session, cursor: Cursor, source: str) -> Look:
    """The look of a table [look] at a moment of the session. InputError."""
    values = _table(given, Place(source, "look"))
    check_keys(values, LOOK, Place(source, "look"))
    batch = session.batch_at(cursor.iteration)
    readers = {"grain": fields.choice(GRAINS), "example": fields.whole(0, batch - 1), "selection": _selection(session)}
    readers |= {"value": fields.choice(NUMBERS), "path": fields.whole(0, 10**6), "view": fields.choice(views.NAMES)}
    readers |= {"stage": fields.whole(0, 10**6), "notation": fields.choice(respell.NAMES)}
    readers["other"] = readers["selection"]
    readers["held"] = lambda value, place: cursor if fields.truth(value, place) else None
    return replace(Look(), **{key: readers[key](value, Place(source, f"look.{key}")) for key, value in values.items()})


def _selection(session: Session) -> fields.Reader:
    """A reader of what can be selected in a picture of the session's network; "" is nothing."""
    sizes = session.experiment.network.layers

    def read(value: Any, place: Place) -> str:
        text = fields.text(value, place)
        if text and not is_there(text, sizes):
            sentence = translate("Moments", "{name} is nothing in this network: write “node 2 0” or “edge 2 0 1”.")
            raise place.error(sentence.format(name=shown(text)))
        return text

    return read


def is_there(name: str, sizes: tuple[int, ...]) -> bool:
    """Whether a network of these sizes has the shape: node, edge, bias (layer first), input, target, cost."""
    if not re.fullmatch(r"[a-z]+( \d{1,6})*", name, re.ASCII):
        return False
    kind, *rest = name.split()
    numbers = [int(number) for number in rest]
    if kind in ("node", "edge", "bias"):
        layer, numbers = (numbers[0], numbers[1:]) if numbers else (0, [])
        if not 1 <= layer < len(sizes):
            return False
        room = (sizes[layer], sizes[layer - 1]) if kind == "edge" else (sizes[layer],)
    else:
        room = {"input": sizes[:1], "target": sizes[-1:], "cost": sizes[-1:] if numbers else ()}.get(kind)
    return room is not None and len(numbers) == len(room) and all(n < m for n, m in zip(numbers, room, strict=True))


def _table(given: Any, place: Place) -> Mapping[str, Any]:
    if not isinstance(given, Mapping):
        raise place.error(translate("Moments", "A table is needed, not {value}.").format(value=shown(given)))
    return given


def check_keys(values: Mapping[str, Any], known: tuple[str, ...], place: Place) -> None:
    """Refuse a key that is not known. InputError."""
    for key in values:
        if key not in known:
            where = f"{place.where}.{key}" if place.where else key
            sentence = translate("Moments", 'The key {key} is not known: did you mean "{near}"?')
            raise Place(place.source, where).error(sentence.format(key=shown(key), near=nearest(key, known)))
