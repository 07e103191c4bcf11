"""A moment becomes the last scene of a lesson file: what stands there, comments too, stays as it is."""

from __future__ import annotations

import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from visprop.errors import InputError
from visprop.experiment import writing
from visprop.experiment.reading import parse
from visprop.files.moments import to_text
from visprop.lesson.reading import LARGEST, from_tables
from visprop.lesson.telling import told
from visprop.picture.look import Look
from visprop.picture.markup import MarkupError
from visprop.session import Session
from visprop.storage import read_text, write_whole
from visprop.words import translate

ENDING = ".toml"


@dataclass(frozen=True)
class Added:
    """What adding a scene did to a file; `before` is its text, None where there was none."""

    path: str
    scene: str
    number: int
    before: str | None
    after: str

    def undo(self) -> None:
        """Put the file back as it was. InputError where it was changed since; NotSaved."""
        self._put(self.after, self.before)

    def redo(self) -> None:
        """Add the scene again. As `undo`."""
        self._put(self.before, self.after)

    def _put(self, expected: str | None, wanted: str | None) -> None:
        if _read(self.path) != expected:
            sentence = translate("Lessons", "The file was changed by something else: it stays as it is.")
            raise InputError(self.path, "", sentence)
        if wanted is None:
            os.remove(self.path)
        else:
            write_whole(self.path, wanted.encode())


def add_scene(path: str, session: Session, look: Look, title: str, text: str, notes: str = "") -> Added:
    """Write the moment that a session shows into a lesson file, as its last scene; a file that is not there is made.

    Raises:
        InputError: the file is no lesson, or the text cannot be read; nothing was written.
        NotSaved: the file cannot be written.
    """
    before = _read(path)
    if before is None:
        known: list[str] = []
    else:
        known = [scene.id for scene in from_tables(parse(before, path), path).scenes]
    check_text(text, session)
    check_text(notes, session)
    id = _id(title, known)
    head = before if before is not None else writing.lines({"title": Path(path).stem})
    scene = _scene(id, session, look, os.path.dirname(os.path.abspath(path)), title, text, notes)
    after = head.rstrip("\n") + "\n\n" + scene
    from_tables(parse(after, path), path)
    write_whole(path, after.encode())
    return Added(path, id, len(known) + 1, before, after)


def check_text(text: str, session: Session) -> None:
    """Refuse a text whose formulas cannot be read. InputError."""
    try:
        told(text, session)
    except MarkupError as error:
        raise InputError(translate("Lessons", "The text"), "", error.sentence) from error


def _read(path: str) -> str | None:
    return read_text(path, LARGEST) if os.path.exists(path) else None


def _scene(id: str, session: Session, look: Look, folder: str, title: str, text: str, notes: str) -> str:
    lines = "[[scenes]]\n" + writing.lines({"id": id, "title": title})
    lines += "".join(f"{key} = {_long(value)}\n" for key, value in (("text", text), ("notes", notes)) if value)
    if look.hidden:
        lines += writing.lines({"hidden": look.hidden})
    return lines + to_text(session, look, folder, "scenes")


def _long(text: str) -> str:
    """A text as TOML has it: of many lines, or with backslashes, as it was written, if three quotes allow it."""
    plain = "'''" not in text and all(c.isprintable() or c == "\n" for c in text) and not text.endswith("'")
    if plain and ("\n" in text or "\\" in text):
        return f"'''\n{text}\n'''"
    return writing.lines({"": text}).removeprefix(" = ").rstrip("\n")


def _id(title: str, known: list[str]) -> str:
    """A new id made of the title's letters and digits; "scene-4" where it has none."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    first = "-".join(words)[:40].strip("-") or f"scene-{len(known) + 1}"
    found, number = first, 2
    while found in known:
        found, number = f"{first}-{number}", number + 1
    return found
