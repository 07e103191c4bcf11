"""The window that the lecture room sees: the picture and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visprop.ui.guard import guarded
from visprop.ui.room.overlay import Overlay
from visprop.ui.room.roomview import RoomView
from visprop.ui.wording import worded
from visprop.words import translate


class Projector(QWidget):
    """Fills a screen. `closed` is emitted where the desktop closes it."""

    closed = Signal()

    def __init__(self, overlay: Overlay) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.view = RoomView(overlay, self)
        worded(self, self._word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def _word(self) -> None:
        self.setWindowTitle(translate("Room", "Projector – visprop"))
        self.setAccessibleName(translate("Room", "Projector"))
        self.view.setAccessibleName(translate("Room", "What the room sees"))

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
