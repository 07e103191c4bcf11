"""Trained networks of other programs in one window: opened, shown in a dialog, put in the place of the own one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from visprop.errors import InputError
from visprop.experiment.titles import shown_title
from visprop.files import models
from visprop.files.models.reading import PICKLED
from visprop.ui.importdialog import ImportDialog
from visprop.words import translate


def is_model(path: str) -> bool:
    """Whether a file's ending is that of trained networks, of those too that are refused."""
    return Path(path).suffix.lower() in (*models.KINDS, *PICKLED)


class Importing:
    """Asks for a file and for what it does not say."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self.dialog: ImportDialog | None = None

    def ask(self) -> None:
        """Let the person choose a file."""
        known = " ".join(f"*{ending}" for ending in models.KINDS)
        kinds = translate("Importing", "Trained networks ({known});;All files (*)").format(known=known)
        title = translate("Importing", "Import a trained network")
        path, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if path:
            self.open(path)

    def open(self, path: str) -> bool:
        """Show the network of a file in a dialog; what cannot be used is refused and changes nothing."""
        self._window.clock.pause()
        try:
            model = models.load(path)
        except InputError as error:
            self._window.failures.refuse(error)
            return False
        title = shown_title(self._window.session.origin.title)
        self.dialog = ImportDialog(self._window, model, title, lambda *names: self._take(model, *names))
        self.dialog.open()
        return True

    def _take(self, model: models.Model, hidden: str, output: str) -> bool:
        window = self._window
        try:
            window.documents.renew(models.with_model(window.session.experiment, model, hidden, output))
        except InputError as error:
            window.failures.refuse(error)
            return False
        said = translate("Importing", "Imported: {path}. Ctrl+Z goes back to the network before.")
        window.note(said.format(path=Path(model.source).name))
        return True
