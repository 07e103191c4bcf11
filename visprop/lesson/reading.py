"""Lesson files, TOML, read as strictly as experiments.

NAME.toml holds the structure and the English texts:

    title = "Backpropagation"
    experiment = "lecture"             # a shipped one, of every scene that names none; `otherwise` likewise

    [[scenes]]
    id = "one-neuron"
    title = "One neuron"
    text = "Its input is $z = x_1 w_1 + x_2 w_2 + b$, here {z[1][0, 0]}."
    notes = "Ask before the next key."
    at = "0:z[1]"                      # the moment: at, experiment, look, edits, as `files.moments` has them
    look = { view = "forward", selection = "node 1 0" }
    set = ["training.learning_rate=0.1"]          # changes of the experiment, as --set
    steps = ["step op until a[1]", "reveal gain[1]"]
    hidden = ["gain[1]"]
    breakpoints = ["L < 0.1"]
    worksheet = ["dC_dz[2]"]           # what is blank on paper, instead of what is hidden and asked for

    [[scenes.questions]]
    text = "How large is $a$?"
    answer = "a[1][0, 0]"
    hides = ["node 1 0"]

Each other language has a file of its own beside it, NAME.zh_Hans.toml and NAME.zh_Hant.toml, with nothing but texts, so
that a translator changes one file and a change of the structure is one change:

    title = "反向传播"

    [scenes.one-neuron]
    title = "..."
    text = "..."
    notes = "..."
    questions = ["..."]                # one for each question, in their order
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from visprop import resources
from visprop.errors import InputError
from visprop.experiment import available as experiments
from visprop.experiment import fields, nearest
from visprop.experiment.fields import Place, shown
from visprop.experiment.reading import parse
from visprop.experiment.whole import ASSIGNER
from visprop.lesson.scenes import ENGLISH, LANGUAGES, Lesson, Question, Scene, Telling
from visprop.lesson.steps import read_step
from visprop.picture.hidden import addresses
from visprop.storage import read_text
from visprop.words import translate

LARGEST = 4 * 2**20  # bytes of a file: a lesson of an hour has 50 thousand
LESSON = ("title", "experiment", "otherwise", "scenes")
MOMENT = ("at", "experiment", "look", "edits")
TEXTS = ("title", "text", "notes")
SCENE = ("id", *TEXTS, *MOMENT, "otherwise", "set", "steps", "hidden", "breakpoints", "questions", "worksheet")
TABLE = "data.csv="
QUESTION = ("text", "answer", "hides")


def available() -> list[str]:
    """The names of the shipped lessons, in the order of the lecture."""
    order = resources.path("lessons", "order.txt").read_text(encoding="utf-8").split()
    return [name for name in order if resources.path("lessons", f"{name}.toml").is_file()]


def load(path_or_name: str | os.PathLike[str], assignments: Iterable[str] = ()) -> Lesson:
    """Return a shipped lesson by its name, or the one in a file, in all languages that it has.

    `assignments` are as for experiments; of a lesson only the table can be set, `data.csv=FILE`.

    Raises:
        InputError: there is no such lesson, or something in one of its files cannot be used.
    """
    lesson = _load(os.fspath(path_or_name))
    for assignment in assignments:
        if not assignment.startswith(TABLE):
            sentence = translate("Lessons", "Of a lesson only its table can be set: --set data.csv=FILE.")
            raise InputError(ASSIGNER, assignment, sentence)
        lesson = lesson.with_table(assignment.removeprefix(TABLE))
    return lesson


def _load(name: str) -> Lesson:
    known = available()
    if name in known:
        return _read(resources.path("lessons", f"{name}.toml"), name)
    if not name.endswith(".toml") and not os.path.exists(name):
        sentence = translate("Lessons", 'There is no lesson of this name: did you mean "{near}"? {names} are shipped.')
        raise InputError(name, "", sentence.format(near=nearest(name, known), names=", ".join(known)))
    return _read(Path(name), Path(name).stem)


def is_lesson(path: str) -> bool:
    """Whether it names a shipped lesson, or a file that holds one or claims to; False too where it cannot be read."""
    if path in available() and path not in experiments():
        return True
    if not path.endswith(".toml"):
        return False
    try:
        return "scenes" in parse(read_text(path, LARGEST), path)
    except InputError:
        return False


def _read(path: Path, name: str) -> Lesson:
    source = str(path)
    own = parse(read_text(source, LARGEST), source)
    lesson = from_tables(own, source, name)
    others = {}
    for language in LANGUAGES[1:]:
        beside = path.with_name(f"{path.stem}.{language}.toml")
        if beside.is_file():
            others[language] = (parse(read_text(str(beside), LARGEST), str(beside)), str(beside))
    return _translated(lesson, others) if others else lesson


def from_tables(tables: Mapping[str, Any], source: str, name: str = "") -> Lesson:
    """The lesson of the main file's tables, in English."""
    _known(tables, LESSON, Place(source, ""))
    given = tables.get("scenes")
    if not isinstance(given, list) or not given:
        raise InputError(source, "scenes", translate("Lessons", "A lesson needs at least one [[scenes]]."))
    title = fields.text(tables.get("title", ""), Place(source, "title"))
    folder = os.path.dirname(os.path.abspath(source))
    scenes = tuple(_scene(each, number, tables, source, folder) for number, each in enumerate(given, 1))
    ids = [scene.id for scene in scenes]
    for number, id in enumerate(ids):
        if id in ids[:number]:
            raise InputError(source, f"scene {id}", translate("Lessons", "There are two scenes of this id."))
    return Lesson(name or Path(source).stem, {ENGLISH: title}, scenes, (ENGLISH,), source)


def _scene(given: Any, number: int, lesson: Mapping[str, Any], source: str, folder: str) -> Scene:
    place = Place(source, f"scene {number}")
    table = _table(given, place)
    _known(table, SCENE, place)
    id = fields.text(table.get("id", ""), Place(source, f"{place.where}.id"))
    if not id or not id.replace("-", "").isalnum():
        raise place.error(translate("Lessons", "An id is needed, of letters, digits and hyphens."))
    place = Place(source, f"scene {id}")
    state = {key: table[key] for key in MOMENT if key in table}
    state.setdefault("experiment", lesson.get("experiment", ""))
    state.setdefault("at", "0:0")
    if not state["experiment"]:
        raise place.error(translate("Lessons", "Name the scene's experiment."))
    asked = table.get("questions", [])
    if not isinstance(asked, list):
        raise place.error(translate("Lessons", "Each question is a table of its own: [[scenes.questions]]."))
    questions = [_question(each, Place(source, f"{place.where}, question {n}")) for n, each in enumerate(asked, 1)]
    said = _telling(table, place, tuple(text for text, _ in questions))
    steps, hidden = _strings(table, "steps", place), _names(table, "hidden", place)
    for n, step in enumerate(steps, 1):
        read_step(step, Place(source, f"{place.where}, step {n}"))
    otherwise = fields.text(table.get("otherwise", lesson.get("otherwise", "")), place)
    lists = (_strings(table, "set", place), otherwise, steps, hidden, _strings(table, "breakpoints", place))
    paper = _names(table, "worksheet", place)
    return Scene(id, {ENGLISH: said}, state, *lists, tuple(each for _, each in questions), paper, source, folder)


def _question(given: Any, place: Place) -> tuple[str, Question]:
    table = _table(given, place)
    _known(table, QUESTION, place)
    for key in ("text", "answer"):
        if not fields.text(table.get(key, ""), Place(place.source, f"{place.where}.{key}")).strip():
            raise Place(place.source, f"{place.where}.{key}").error(translate("Lessons", "The key is missing."))
    return table["text"], Question(table["answer"], _names(table, "hides", place))


def _telling(table: Mapping[str, Any], place: Place, questions: tuple[str, ...]) -> Telling:
    title, text, notes = (fields.text(table.get(key, ""), Place(place.source, f"{place.where}.{key}")) for key in TEXTS)
    return Telling(title.strip(), text.strip(), notes.strip(), questions)


def _translated(lesson: Lesson, others: Mapping[str, tuple[Mapping[str, Any], str]]) -> Lesson:
    """The lesson with the texts of other languages, each its tables and its file."""
    titles, told = dict(lesson.titles), {scene.id: dict(scene.tellings) for scene in lesson.scenes}
    for language, (tables, source) in others.items():
        _known(tables, ("title", "scenes"), Place(source, ""))
        titles[language] = fields.text(tables.get("title", ""), Place(source, "title"))
        for id, given in _table(tables.get("scenes", {}), Place(source, "scenes")).items():
            place = Place(source, f"scene {id}")
            if id not in told:
                sentence = translate("Lessons", 'The lesson has no such scene: did you mean "{near}"?')
                raise place.error(sentence.format(near=nearest(id, list(told))))
            table = _table(given, place)
            _known(table, (*TEXTS, "questions"), place)
            told[id][language] = _telling(table, place, _strings(table, "questions", place))
    scenes = tuple(_with_tellings(scene, told[scene.id]) for scene in lesson.scenes)
    return Lesson(lesson.name, titles, scenes, (ENGLISH, *others), lesson.source)


def _with_tellings(scene: Scene, tellings: Mapping[str, Telling]) -> Scene:
    values = {name: getattr(scene, name) for name in Scene.__dataclass_fields__}
    return Scene(**(values | {"tellings": tellings}))


def _names(table: Mapping[str, Any], key: str, place: Place) -> tuple[str, ...]:
    """Names that can be hidden."""
    found = _strings(table, key, place)
    for name in found:
        try:
            if name.startswith("theta."):
                raise ValueError(name)
            addresses(name)
        except ValueError:
            sentence = translate("Lessons", "{name} cannot be hidden: write “dC_dz[2]”, “node 2 0” or “arrow 2 0 1”.")
            raise Place(place.source, f"{place.where}.{key}").error(sentence.format(name=shown(name))) from None
    return found


def _strings(table: Mapping[str, Any], key: str, place: Place) -> tuple[str, ...]:
    return fields.columns(table.get(key, []), Place(place.source, f"{place.where}.{key}"))


def _table(given: Any, place: Place) -> Mapping[str, Any]:
    if not isinstance(given, Mapping):
        raise place.error(translate("Lessons", "A table is needed, not {value}.").format(value=shown(given)))
    return given


def _known(table: Mapping[str, Any], known: tuple[str, ...], place: Place) -> None:
    for key in table:
        if key not in known:
            where = f"{place.where}.{key}" if place.where else key
            sentence = translate("Lessons", 'The key {key} is not known: did you mean "{near}"?')
            raise Place(place.source, where).error(sentence.format(key=shown(key), near=nearest(key, known)))
