"""File > Save: where each session of a window was saved, and whether it has changed since."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QFileDialog

from visprop.debugger.edits import Edit
from visprop.errors import VispropError
from visprop.experiment import Experiment
from visprop.files.saved import save
from visprop.session import Session
from visprop.words import translate

ENDING = ".toml"


@dataclass(frozen=True)
class Kept:
    """What a file, or a shipped example, holds of a session."""

    path: str
    experiment: Experiment
    edits: tuple[Edit, ...]


class Saving:
    """Saves the session of one window."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._kept: WeakKeyDictionary[Session, Kept] = WeakKeyDictionary()

    def opened(self, session: Session, path: str) -> None:
        """Take note that `path`, a file or a name, holds `session` as it is now, but for keys set on the way."""
        if not session.origin.assigned:
            self._keep(session, path)

    def _keep(self, session: Session, path: str) -> None:
        self._kept[session] = Kept(path, session.origin, session.branch.edits)

    @property
    def unsaved(self) -> bool:
        """Whether experiment or edits in view are in no file."""
        session = self._window.session
        kept = self._kept.get(session)
        return kept is None or kept.edits != session.branch.edits or kept.experiment != session.origin

    @property
    def path(self) -> str:
        """The file of the session in view, "" where it has none: a shipped example is none."""
        session = self._window.session
        kept = self._kept.get(session)
        path = kept.path if kept else session.origin.source
        return path if path.endswith(ENDING) and Path(path).is_file() else ""

    def save(self) -> None:
        """Write the session to its file; ask for one where it has none."""
        if not self.path:
            self.ask()
        elif self.unsaved:
            self.write(self.path)
        else:
            text = translate("Saving", "Nothing has changed since {path} was written; Save As writes the moment too.")
            self._window.note(text.format(path=self.path))

    def ask(self) -> None:
        """Let the person choose a file, and write the session to it."""
        self._window.clock.pause()
        name = "".join(c if c.isalnum() or c in "-_ ." else "-" for c in self._window.session.origin.title).strip()
        kinds = translate("Saving", "Experiments (*.toml);;All files (*)")
        suggested = self.path or str(Path.home() / f"{name or 'experiment'}{ENDING}")
        path, _ = QFileDialog.getSaveFileName(self._window, translate("Saving", "Save experiment"), suggested, kinds)
        if path.endswith(ENDING):
            self.write(path)
        elif path and Path(path + ENDING).exists():  # the dialog has asked about another name
            sentence = translate("Saving", "{path} exists already: choose it by its whole name to replace it.")
            self._window.note(sentence.format(path=path + ENDING))
        elif path:
            self.write(path + ENDING)

    def write(self, path: str) -> None:
        """Write the session in view to a file."""
        window = self._window
        window.clock.pause()
        try:
            save(window.session, replace(window.look, grain=window.grain), path)
        except VispropError as error:
            window.failures.not_saved(error)
            return
        self._keep(window.session, path)
        window.documents.note(path)
        window.refresh()
        window.note(translate("Saving", "Saved: {path}").format(path=path))
