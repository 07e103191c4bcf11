"""The row of buttons at the foot of a dialog."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox


def button_row(kinds: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Return the buttons, without the icons that Qt's style gives them: those belong to no theme."""
    box = QDialogButtonBox(kinds)
    for button in box.buttons():
        button.setIcon(QIcon())
    return box
