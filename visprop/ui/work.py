"""All of a window's work as one value: what is saved, kept for recovery, and missed where it is in no file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer

from visprop.files.document import Document, document_of
from visprop.files.sessionreader import OpenedSession
from visprop.ui.notes import Notes
from visprop.ui.worker import Worker
from visprop.words import translate


class Work:
    """The work of one window.

    Attributes:
        notes: what the person has written about it. saved_as: the file that recovered work once belonged to.
        worker: for reading and writing it. autosave: what keeps it while it is in no file; None: nothing does.
    """

    def __init__(self, window: Any) -> None:
        self._window, self.notes, self.saved_as = window, "", ""
        self.worker, self.autosave = Worker(window), None

    def show_notes(self) -> None:
        """Let the person read and write the notes."""
        Notes(self._window).open()

    def keep(self) -> None:
        """Keep the work now: something went wrong."""
        if self.autosave is not None:
            QTimer.singleShot(0, self._window, lambda: self.autosave.look())

    def document(self, path: str = "") -> Document:
        """All there is now; `path`: the file that it belongs to."""
        window = self._window
        look = replace(window.look, grain=window.grain, progress=1.0)
        return document_of(window.session, look, window.keeping.kept, self.notes, path)

    @property
    def mark(self) -> tuple[object, ...]:
        """Equal as long as nothing has changed that a session file holds; the moment and the look do not count."""
        session = self._window.session
        lines = (session.breakpoints, session.watches)
        return (session.origin, session.runs.story, session.runs.lengths, *lines, *self.beside)

    @property
    def beside(self) -> tuple[object, ...]:
        """What belongs to the window and not to its session."""
        return (self.notes, tuple(id(run) for run in self._window.keeping.kept))

    def begin(self) -> None:
        """Other work is opened, without notes."""
        self.notes = self.saved_as = ""

    def settle(self, found: OpenedSession) -> None:
        """Take what belongs to a session that was opened and is in view now, and tell what of it was damaged."""
        window = self._window
        self.notes, self.saved_as = found.notes, found.saved_as
        window.keeping.adopt(found.kept)
        window.stops.put(found.breakpoints)
        window.watches.put(found.watches)
        if found.report:
            title = translate("Work", "Parts of this session are damaged")
            text = translate("Work", "{path}\n\n{report}\n\nThe file was not changed.")
            window.failures.say(title, text.format(path=found.file, report="\n".join(found.report)))
