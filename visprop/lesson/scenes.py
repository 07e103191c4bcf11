"""What a lesson is: frozen values, with the texts of every language beside each other."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from visprop.experiment import Experiment, available
from visprop.experiment.fields import Place
from visprop.experiment.reading import TableNeeded, parse
from visprop.files.moments import Opened, from_tables, not_shipped

LANGUAGES = ("en", "zh_Hans", "zh_Hant")  # the first is written in the lesson's own file
ENGLISH = LANGUAGES[0]


@dataclass(frozen=True, slots=True)
class Telling:
    """What a scene says in one language: texts with formulas between $…$ and numbers of the tape in {…}.

    `notes` are for the presenter only; `questions` are those of the scene, in their order.
    """

    title: str = ""
    text: str = ""
    notes: str = ""
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A number to be predicted.

    Attributes:
        answer: where the true number is, as in a text: an address of the tape, a line of the language of watches, or
            one of `values.FACTS`. An address of the tape is blank from the scene's start until it is revealed.
        hides: what else is blank until then, names as in `picture.hidden`: what would give the answer away.
    """

    answer: str
    hides: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A part of a lesson that begins at a moment of its own.

    Attributes:
        id: its name in the file; unique in a lesson.
        tellings: its texts by language.
        state: the tables of its moment, as `files.moments` reads them, at least `at` and `experiment`.
        assigned: changes of the experiment, as `--set` has them.
        otherwise: the shipped experiment to take where the named one needs a table of the person's own.
        steps: what each press does, see `steps`.
        hidden: what is blank until a step reveals it.
        breakpoints: conditions that stop a step that runs.
        worksheet: what is blank when the scene is printed; without any, what it hides and asks for.
        source: the file; folder: where its tables are looked for.
        table: the person's own, for an experiment that asks for one.
    """

    id: str
    tellings: Mapping[str, Telling]
    state: Mapping[str, Any]
    assigned: tuple[str, ...] = ()
    otherwise: str = ""
    steps: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    breakpoints: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    worksheet: tuple[str, ...] = ()
    source: str = ""
    folder: str = ""
    table: str = ""

    def said(self, language: str) -> Telling:
        """The texts in a language; in English where they are not translated."""
        return self.tellings.get(language) or self.tellings[ENGLISH]

    @property
    def where(self) -> str:
        """What an error calls the place of the scene."""
        return f"scene {self.id}"

    def open(self) -> Opened:
        """The scene's moment, with a session of its own that has not gone there yet.

        Raises:
            InputError: the experiment, its data or the moment cannot be used.
        """
        tables, chosen = dict(self.state), (os.path.abspath(self.table),) if self.table else ()
        if isinstance(tables["experiment"], str):
            experiment = self._experiment(tables["experiment"])
            if self._assigned or experiment.source != tables["experiment"]:
                tables["experiment"] = parse(experiment.to_toml(), self.source)
        return from_tables(tables, f"{self.source}: {self.where}", self.folder, chosen)

    @property
    def _assigned(self) -> tuple[str, ...]:
        return (*self.assigned, f"data.csv={self.table}") if self.table else self.assigned

    def _experiment(self, name: str) -> Experiment:
        place = Place(self.source, self.where)
        for each in (name, self.otherwise):
            if each and each not in available():
                raise not_shipped(each, place)
        try:
            return Experiment.load(name, self._assigned)
        except TableNeeded:
            if not self.otherwise:
                raise
            return Experiment.load(self.otherwise, self._assigned)


@dataclass(frozen=True)
class Lesson:
    """A lesson.

    Attributes:
        name: what commands call it: the name of the file without its ending.
        titles: by language.
        languages: those that there is a text of, English first.
        source: its file.
    """

    name: str
    titles: Mapping[str, str]
    scenes: tuple[Scene, ...]
    languages: tuple[str, ...] = (ENGLISH,)
    source: str = field(default="", compare=False)

    def title(self, language: str) -> str:
        """The title in a language, in English where it is not translated."""
        return self.titles.get(language) or self.titles[ENGLISH]

    def with_table(self, path: str) -> Lesson:
        """The lesson on a table of the person's own, in those scenes whose experiment asks for one."""
        scenes = (replace(each, table=path) if each.otherwise else each for each in self.scenes)
        return replace(self, scenes=tuple(scenes))
