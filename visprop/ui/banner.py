"""A line across the window for what must not be missed: why a run has stopped, or that it goes astray."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget


class Banner(QLabel):
    """As many lines of plain text as it needs, which can be selected; without a text it is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def tell(self, stopped: str, warning: str) -> None:
        """Show why the run has stopped, else the warning, else nothing."""
        kind, text = ("stop", stopped) if stopped else ("warning", warning)
        if text == self.text():
            return
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().polish(self)
        self.setText(text)
        self.setVisible(bool(text))


def under(whole: QWidget, banner: Banner) -> QWidget:
    """`whole` with the banner under it."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(whole, 1)
    column.addWidget(banner)
    return both
