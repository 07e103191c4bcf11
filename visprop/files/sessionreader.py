"""The sections and blocks of a session file, each checked, as a session with what belongs to it.

What is damaged is left out and said. Numbers that are left out are computed again: a run is a function of its
experiment and edits.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from visprop.debugger.breakpoints import Breakpoint, check_breakpoint
from visprop.debugger.cursor import Cursor
from visprop.debugger.keptruns import Run
from visprop.debugger.language import ConditionError
from visprop.debugger.story import Branch, Story
from visprop.debugger.watches import fitting
from visprop.errors import InputError
from visprop.experiment import Experiment, fields, reading
from visprop.experiment.elsewhere import check_table
from visprop.experiment.fields import Place
from visprop.files import sessiondb
from visprop.files.cursors import read_cursor
from visprop.files.moments import Opened, read_edits, read_look
from visprop.files.sessionblocks import Arrays
from visprop.files.sessiondata import read_data
from visprop.files.sessionruns import COUNT, adopt, is_that_run, read_kept_runs, read_run
from visprop.picture.look import Look
from visprop.session import Session
from visprop.storage import read_whole
from visprop.words import translate

NAMES = ("experiment", "branches", "view", "debugging", "notes", "data", "runs", "kept")
MOST_BRANCHES = 1000
MOST_RERUN = 100_000  # iterations of a branch whose numbers are not in the file, run when it is taken into view


@dataclass(frozen=True)
class OpenedSession(Opened):
    """A session that was read, and what a window keeps beside it.

    Attributes:
        kept, notes, saved_as, breakpoints, watches: see `Document`.
        report: what was damaged, and what was done about it, a sentence each.
    """

    kept: tuple[Run, ...] = ()
    notes: str = ""
    saved_as: str = ""
    report: tuple[str, ...] = ()
    breakpoints: tuple[Breakpoint, ...] = ()
    watches: tuple[str, ...] = ()


def is_session(path: str) -> bool:
    """Whether a file is a session, sound or not; False where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return sessiondb.is_session(file.read(len(sessiondb.MAGIC)))
    except (OSError, ValueError):
        return False


def from_file(path: str, chosen: Collection[str] = ()) -> OpenedSession:
    """Read a session; the file is not held open, nor changed. InputError: nothing of it can be used.

    `chosen`: see `moments.from_text`; it only matters where the rows are not in the file.
    """
    folder = os.path.dirname(os.path.abspath(path))

    def check(experiment: Experiment) -> None:
        check_table(experiment, path, folder, chosen)

    return replace(from_bytes(read_whole(path, sessiondb.LARGEST), path, folder, check), file=path)


def from_bytes(
    data: bytes, source: str, folder: str = "", check: Callable[[Experiment], None] = lambda experiment: None
) -> OpenedSession:
    """Read a session out of its bytes; rows not in it come from `folder`, if `check` allows it. InputError."""
    return _Reader(sessiondb.read(data, source), source, folder, check).opened()


class _Reader:
    """Reads one file. InputError from everything where what is written, though undamaged, makes no sense."""

    def __init__(
        self, contents: sessiondb.Contents, source: str, folder: str, check: Callable[[Experiment], None]
    ) -> None:
        self._sections, self._source, self._folder = contents.sections, source, folder
        self._check = check
        self._arrays, self._report = Arrays(contents.blocks), []
        self._sound, self._far = contents.sound, 0
        if "experiment" not in self._sections:
            raise InputError(source, "", translate("Session", "The experiment in this file is damaged: it is lost."))
        for name in NAMES:
            if name not in self._sections:
                self._say(translate("Session", "Damaged and lost: {part}.").format(part=_title(name)))

    def opened(self) -> OpenedSession:
        """All that can be used."""
        story = self._story()
        session, comparable = self._session(story)
        try:
            session.runs.check(story)
        except InputError as error:
            raise self._wrong("branches") from error
        self._take_runs(session, story, comparable)
        session.runs.resume(story)
        if session.kept and not is_that_run(session):
            session = self._anew(session, story)
        about = self._tables("view")
        self._set_lines(session)
        cursor = self._cursor(session, about)
        look = self._look(session, cursor, about)
        kept, lost = read_kept_runs(self._tables("kept").get("kept", []), self._arrays, self._source, self._folder)
        self._say(lost)
        if not self._sound and not self._report:
            self._say(translate("Session", "A part of the file is damaged; all that was in it could be read."))
        more = (kept, self._notes(), self._text(about, "saved_as"), tuple(self._report))
        lines = (session.breakpoints, session.watches)
        return OpenedSession(session, cursor, look, self._source, *more, *lines)

    def _say(self, sentence: str) -> None:
        if sentence:
            self._report.append(sentence)

    def _wrong(self, name: str) -> InputError:
        sentence = translate("Session", "This part of the file makes no sense: {part}.")
        return InputError(self._source, name, sentence.format(part=_title(name)))

    def _tables(self, name: str) -> Mapping[str, Any]:
        text = self._sections.get(name, b"")
        try:
            return reading.parse(text.decode(), f"{self._source}: {name}")
        except UnicodeDecodeError as error:
            raise self._wrong(name) from error

    def _text(self, tables: Mapping[str, Any], key: str) -> str:
        return fields.text(tables.get(key, ""), Place(self._source, key))

    def _notes(self) -> str:
        return self._sections.get("notes", b"").decode("utf-8", "replace")

    def _story(self) -> Story:
        """The branches; where they are lost, the run without edits."""
        tables = self._tables("branches")
        given = tables.get("branches", [])
        if not given:
            return Story()
        if not isinstance(given, list) or len(given) > MOST_BRANCHES:
            raise self._wrong("branches")
        branches = tuple(self._branch(each, Place(self._source, f"branch {n}")) for n, each in enumerate(given))
        active = fields.whole(0, len(branches) - 1)(tables.get("active"), Place(self._source, "active"))
        names = [branch.name for branch in branches]
        if len(set(names)) < len(names) or not {branch.parent for branch in branches} <= {"", *names}:
            raise self._wrong("branches")
        return Story(branches, active)

    def _branch(self, told: Any, place: Place) -> Branch:
        left = told.get("left_at") if isinstance(told, Mapping) else None
        if not isinstance(left, list) or len(left) != 3:
            raise self._wrong("branches")
        edits = read_edits(told.get("edits", []), place.source)
        name, parent = (fields.text(told.get(key), place) for key in ("name", "parent"))
        return Branch(name, edits, parent, COUNT(told.get("at"), place), Cursor(*(COUNT(n, place) for n in left)))

    def _session(self, story: Story) -> tuple[Session, bool]:
        """The session at its start, and whether its rows are those that it was saved with."""
        experiment = Experiment.from_tables(self._tables("experiment"), self._source, self._folder)
        data, changed = read_data(self._tables("data"), self._arrays, experiment, self._source, self._check)
        self._say(changed)
        return Session(experiment, story.branches[0].edits, data), not changed

    def _take_runs(self, session: Session, story: Story, comparable: bool) -> None:
        """Let the session know all runs that are stored, as far as they are sound."""
        tables = self._tables("runs")
        given, reached = tables.get("runs", []), tables.get("reached", [])
        if not isinstance(given, list) or not isinstance(reached, list):
            raise self._wrong("runs")
        far = [COUNT(n, Place(self._source, "reached")) for n in reached]
        self._far = max(far, default=0)
        for branch, count in zip(story.branches[1:], far[1:] if comparable else (), strict=False):
            session.runs.adopt(branch.edits, None, min(count, MOST_RERUN))
        for told in given if comparable else ():
            number = told.get("branch") if isinstance(told, Mapping) else None
            if type(number) is not int or not 0 <= number < len(story.branches):
                raise self._wrong("runs")
            self._take_run(session, story.branches[number], told)

    def _take_run(self, session: Session, branch: Branch, told: Mapping[str, Any]) -> None:
        try:
            recorded, whole = read_run(told, self._arrays)
        except (ValueError, TypeError, OverflowError):
            recorded, whole = None, False
        taken = recorded is not None and adopt(session, branch.edits, recorded, 0)
        if not taken:
            text = translate("Session", "“{branch}”: the losses are damaged or of another run. It is computed again.")
            self._say(text.format(branch=branch.name))
        elif not whole:
            text = translate("Session", "“{branch}”: sound up to iteration {n}; what follows is computed again.")
            self._say(text.format(branch=branch.name, n=session.runs.reached(branch.edits)))

    def _anew(self, session: Session, story: Story) -> Session:
        """The session without the numbers in the file, which are not what the program computes."""
        text = translate("Session", "The losses in the file are not those of this run: they are computed again.")
        self._say(text)
        fresh = Session(session.origin, story.branches[0].edits, session.loaded)
        fresh.runs.resume(story)
        return fresh

    def _set_lines(self, session: Session) -> None:
        """Breakpoints and watches, as far as they mean something."""
        tables, place = self._tables("debugging"), Place(self._source, "breakpoints")
        given = tables.get("breakpoints", [])
        if not isinstance(given, list):
            raise self._wrong("debugging")
        found = []
        for told in given:
            told = told if isinstance(told, Mapping) else {}
            text, log = (fields.text(told.get(key, ""), place) for key in ("text", "log"))
            enabled, skip = fields.truth(told.get("enabled", True), place), COUNT(told.get("skip", 0), place)
            found.append(Breakpoint(text, enabled, skip, log))
        session.set_breakpoints([each for each in found if _fits(each, session)], lambda line: None)
        lines = fields.columns(tables.get("watches", []), Place(self._source, "watches"))
        session.set_watches(fitting(lines, session.program))

    def _cursor(self, session: Session, about: Mapping[str, Any]) -> Cursor:
        """Where the session was: not farther than it was run, and into the iteration behind that."""
        text = self._text(about, "at")
        if not text:
            return session.cursor
        cursor = read_cursor(text, session, Place(self._source, "at"))
        if cursor.iteration > max(self._far, session.kept):
            raise self._wrong("view")
        return cursor

    def _look(self, session: Session, cursor: Cursor, about: Mapping[str, Any]) -> Look:
        """How it was looked at; a later version may have had other words for that."""
        try:
            return read_look(about.get("look", {}), session, cursor, self._source)
        except InputError:
            return Look()


def _fits(each: Breakpoint, session: Session) -> bool:
    try:
        check_breakpoint(each, session.program)
    except ConditionError:
        return False
    return True


def _title(name: str) -> str:
    titles = {
        "experiment": translate("Session", "the experiment"),
        "branches": translate("Session", "edits and branches"),
        "view": translate("Session", "the moment and how it was looked at"),
        "debugging": translate("Session", "breakpoints and watches"),
        "notes": translate("Session", "notes"),
        "data": translate("Session", "the rows"),
        "runs": translate("Session", "losses and checkpoints"),
        "kept": translate("Session", "kept runs"),
    }
    return titles[name]
