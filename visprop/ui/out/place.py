"""Where an export goes: a line for the file's name, with a button that looks for one."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from visprop.words import translate


def folder_of(window: Any) -> str:
    """Where the last export went, else where the experiment's file lies, else home; with a name for this moment."""
    kept = window.remembered.word("export/folder")
    source = Path(window.session.experiment.source)
    folder = kept if os.path.isdir(kept) else str(source.parent) if source.is_file() else str(Path.home())
    name = "".join(c if c.isalnum() or c in "-_" else "-" for c in source.stem or "visprop")
    return os.path.join(folder, f"{name}-{window.session.cursor.iteration}")


class FileLine(QWidget):
    """The path; its ending follows the kind that is chosen. `kinds()` says what the file dialog offers, "" a folder."""

    def __init__(self, parent: QWidget, stem: str, ending: str, kinds: Callable[[], str]) -> None:
        super().__init__(parent)
        self._ending, self._kinds, self._agreed = ending, kinds, ""
        self.line = QLineEdit(stem + ending)
        self.line.setMinimumWidth(42 * self.fontMetrics().averageCharWidth())
        button = QPushButton(translate("Export", "Browse…"))
        button.setAutoDefault(False)
        button.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(button)
        self.setFocusProxy(self.line)

    @property
    def path(self) -> str:
        """The path, with the ending of its kind."""
        path = self.line.text().strip()
        return path if path.lower().endswith(self._ending) else path + self._ending

    def warning(self) -> str:
        """A sentence where a file would be replaced that nobody has agreed to; asked again, the person has."""
        path = self.path
        taken = os.path.isfile(path) and path != self._agreed
        self._agreed = path
        text = translate("Export", "{file} exists already: Save again replaces it.")
        return text.format(file=os.path.basename(path)) if taken else ""

    def follow(self, ending: str) -> None:
        """Another kind of file was chosen: its ending takes the place of the old one."""
        text = self.line.text()
        if self._ending and text.lower().endswith(self._ending):
            text = text[: -len(self._ending)]
        self._ending = ending
        self.line.setText(text if text.lower().endswith(ending) else text + ending)

    def _browse(self) -> None:
        title = translate("Export", "Export")
        path, _ = QFileDialog.getSaveFileName(self, title, self.path, self._kinds())
        if path:
            self.line.setText(path)
            self.line.setText(self.path)
            self._agreed = path  # the file dialog has asked; not about a name that was completed
