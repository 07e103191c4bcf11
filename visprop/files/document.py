"""All of a window's work as one value that never changes: what a session file holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from visprop.data import DataSet
from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit
from visprop.debugger.keptruns import Run
from visprop.debugger.record import Recorded
from visprop.debugger.story import Story
from visprop.experiment import Experiment
from visprop.files.cursors import cursor_text
from visprop.files.moments import look_values
from visprop.picture.look import Look
from visprop.session import Session


@dataclass(frozen=True, eq=False)
class Document:
    """A session at a moment, and what a window keeps beside it.

    Attributes:
        experiment, data: as they were opened. story: the branches.
        cursor, at: the moment, also as `cursor_text` has it. seen: how it is looked at, as `look_values` has it.
        records: the runs that are known, by their edits. reached: iterations that each branch was run for.
        breakpoints, watches: in force. kept: runs kept to compare. notes: what the person has written.
        saved_as: the file that the work belongs to, "" for none: what a recovered session is called.
    """

    experiment: Experiment
    data: DataSet
    story: Story
    cursor: Cursor
    at: str
    seen: Mapping[str, object]
    records: Mapping[tuple[Edit, ...], Recorded]
    reached: tuple[int, ...]
    breakpoints: tuple[Breakpoint, ...] = ()
    watches: tuple[str, ...] = ()
    kept: tuple[Run, ...] = ()
    notes: str = ""
    saved_as: str = ""


def document_of(
    session: Session, look: Look, kept: tuple[Run, ...] = (), notes: str = "", saved_as: str = ""
) -> Document:
    """What there is now. It takes no longer for a long run: memory is shared with the session, which adds to it only
    behind what is here."""
    records, reached = session.runs.records()
    lines = (session.breakpoints, session.watches, kept, notes, saved_as)
    seen = look_values(session, replace(look, functions=None, proof=None))
    story = session.runs.story
    at = cursor_text(session.cursor, session.program)
    return Document(session.origin, session.loaded, story, session.cursor, at, seen, records, reached, *lines)
