"""What a person writes about the work: plain text, saved in the session file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from visprop.ui.buttons import button_row
from visprop.words import translate


class Notes(QDialog):
    """Shows the notes of a window's work to be changed; each change counts at once."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(translate("Notes", "Notes – visprop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em, em, em, em)
        layout.setSpacing(em // 2)
        label = QLabel(
            translate("Notes", "They are saved with the session (.visprop), not with an experiment (.toml).")
        )
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        layout.addWidget(label)
        self.text = QPlainTextEdit(window.work.notes)
        self.text.setMinimumSize(30 * em, 12 * em)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Notes", "Notes"))
        self.text.textChanged.connect(self._changed)
        layout.addWidget(self.text)
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.text.setFocus()

    def _changed(self) -> None:
        self._window.work.notes = self.text.toPlainText()
        self._window.setWindowModified(self._window.saving.unsaved)
