"""The tab "Why": why the selected number is what it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from visprop.picture.theme import Theme
from visprop.words import translate


class Inspector(QLabel):
    """What is known of what is selected in `window`."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window = window
        self.setObjectName("name")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setContentsMargins(12, 10, 10, 10)

    def dress(self, theme: Theme, px: int) -> None:
        """Nothing to take: the window's sheet is enough."""

    def refresh(self) -> None:
        """Show what is known of the selection."""
        known = self._window.tips.about(self._window.look.selection)
        self.setText(known or translate("Inspector", "Click a neuron, an edge, a bias or the cost."))
