"""File > Save: where each session of a window was saved, and whether it has changed since.

The ending decides what is written: all of the work to a session (.visprop); experiment, edits, moment to text (.toml).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QFileDialog

from visprop.debugger.edits import Edit
from visprop.errors import VispropError
from visprop.experiment import Experiment
from visprop.files import sessionwriter
from visprop.files.saved import save
from visprop.session import Session
from visprop.ui.notice import Notice
from visprop.words import translate

TEXT, SESSION = ".toml", ".visprop"
Then = Callable[[], object]


@dataclass(frozen=True)
class Kept:
    """What a file, or a shipped example, holds of a session.

    Attributes:
        beside: what the window kept beside it at that time. mark: `Work.mark` at that time; None for text.
        stamp: of the file, so that what another program writes there is noticed.
    """

    path: str
    experiment: Experiment
    edits: tuple[Edit, ...]
    beside: tuple[object, ...]
    mark: tuple[object, ...] | None = None
    stamp: tuple[int, ...] = ()


class Saving:
    """Saves the session of one window."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._kept: WeakKeyDictionary[Session, Kept] = WeakKeyDictionary()
        self.question: Notice | None = None

    def opened(self, session: Session, path: str) -> None:
        """Take note that `path`, a file or a name, holds `session` as it is now, but for keys set on the way."""
        if not session.origin.assigned:
            kept = (path, session.origin, session.branch.edits, self._window.work.beside)
            self._kept[session] = Kept(*kept, stamp=stamp(path))

    def opened_session(self, path: str, whole: bool) -> None:
        """Take note that the session file `path` holds the work in view; not so, unless it could be read `whole`."""
        self._keep(path, self._window.work.mark if whole else ())

    def _keep(self, path: str, mark: tuple[object, ...] | None) -> None:
        session, work = self._window.session, self._window.work
        old = self._kept.get(session)
        beside = work.beside if mark is not None or old is None else old.beside  # text does not hold it
        self._kept[session] = Kept(path, session.origin, session.branch.edits, beside, mark, stamp(path))

    @property
    def unsaved(self) -> bool:
        """Whether any of the work in view is in no file. What can be had again by running on is not missed."""
        session = self._window.session
        kept = self._kept.get(session)
        if kept is None:
            return True
        if kept.mark is not None:
            return kept.mark != self._window.work.mark
        others = {branch.edits for branch in session.branches} - {kept.edits, ()}
        return (kept.edits, kept.experiment, kept.beside) != (
            session.branch.edits,
            session.origin,
            self._window.work.beside,
        ) or bool(others)

    @property
    def in_session(self) -> bool:
        """Whether the work in view belongs to a session file."""
        kept = self._kept.get(self._window.session)
        return kept is not None and kept.mark is not None

    @property
    def path(self) -> str:
        """The file of the session in view, "" where it has none: a shipped example is none."""
        session = self._window.session
        kept = self._kept.get(session)
        path = kept.path if kept else session.origin.source
        return path if path.endswith((TEXT, SESSION)) else ""

    def save(self, then: Then | None = None) -> None:
        """Write the work to its file; ask for one where it has none. `then` is called once it is written."""
        if not self.path:
            self.ask(then)
        elif not self.unsaved:
            text = translate("Saving", "Nothing has changed since {path} was written; Save As writes the moment too.")
            self._window.note(text.format(path=self.path))
        elif self._changed_outside(self.path):
            self._ask_about_change(self.path, then)
        else:
            self.write(self.path, then)

    def ask(self, then: Then | None = None) -> None:
        """Let the person choose a file, and write the work to it."""
        self._window.clock.pause()
        name = "".join(c if c.isalnum() or c in "-_ ." else "-" for c in self._window.session.origin.title).strip()
        kinds = [
            translate("Saving", "Sessions with all that was run (*.visprop)"),
            translate("Saving", "Experiments with edits and moment (*.toml)"),
        ]
        suggested = (
            self.path or self._window.work.saved_as or str(Path.home() / f"{name or 'experiment'}{self._ending()}")
        )
        kinds = kinds if suggested.endswith(SESSION) else kinds[::-1]
        title = translate("Saving", "Save")
        path, kind = QFileDialog.getSaveFileName(self._window, title, suggested, ";;".join(kinds))
        if not path:
            return
        ending = "" if path.endswith((TEXT, SESSION)) else SESSION if SESSION in kind else TEXT
        if ending and Path(path + ending).exists():  # the dialog has asked about another name
            sentence = translate("Saving", "{path} exists already: choose it by its whole name to replace it.")
            self._window.note(sentence.format(path=path + ending))
        else:
            self.write(path + ending, then)

    def _ending(self) -> str:
        """The kind of file that holds all there is."""
        session = self._window.session
        return SESSION if session.kept or len(session.branches) > 1 or any(self._window.work.beside) else TEXT

    def write(self, path: str, then: Then | None = None) -> None:
        """Write the work in view to a file; `then` is called once it is written."""
        window = self._window
        window.clock.pause()
        if path.endswith(SESSION):
            document, mark, session = window.work.document(path), window.work.mark, window.session
            window.note(translate("Saving", "Saving: {path}").format(path=path))
            window.work.worker.do(
                lambda: sessionwriter.save(document, path),
                lambda _, error: self._ended(path, error, session, mark, then),
            )
            return
        error = None
        try:
            save(window.session, replace(window.look, grain=window.grain), path)
        except VispropError as caught:
            error = caught
        self._ended(path, error, window.session, None, then)

    def _ended(
        self,
        path: str,
        error: BaseException | None,
        session: Session,
        mark: tuple[object, ...] | None,
        then: Then | None,
    ) -> None:
        """What was written is written, or it is said why not; then the work stays unsaved."""
        window = self._window
        if isinstance(error, VispropError):
            window.failures.not_saved(error, self._ways_out(path, then))
            return
        if error is not None:
            raise error
        if session is window.session:
            self._keep(path, mark)
        window.documents.note(path)
        window.refresh()
        if window.saving.unsaved and mark is None:
            text = translate(
                "Saving", "Saved: {path}. Other branches, kept runs and notes go into a session (.visprop)."
            )
        else:
            text = translate("Saving", "Saved: {path}")
        window.note(text.format(path=path))
        if then is not None:
            then()

    def _ways_out(self, path: str, then: Then | None) -> tuple[tuple[str, Then], ...]:
        again, other = translate("Saving", "Try again"), translate("Saving", "Save elsewhere…")
        return (again, lambda: self.write(path, then)), (other, lambda: self.ask(then))

    def _changed_outside(self, path: str) -> bool:
        kept = self._kept.get(self._window.session)
        return bool(kept and kept.path == path and kept.stamp and stamp(path) not in (kept.stamp, ()))

    def _ask_about_change(self, path: str, then: Then | None) -> None:
        text = translate("Saving", "Another program has changed {path} since it was opened or saved here.")
        choices = (
            (translate("Saving", "Replace it"), lambda: self.write(path, then)),
            (translate("Saving", "Save elsewhere…"), lambda: self.ask(then)),
        )
        title = translate("Saving", "The file has changed")
        self.question = Notice(title, text.format(path=path), "", self._window, choices)
        self.question.finished.connect(self._answered)
        self.question.open()

    def _answered(self) -> None:
        self.question = None


def stamp(path: str) -> tuple[int, ...]:
    """What tells whether a file was written to: () where there is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino
