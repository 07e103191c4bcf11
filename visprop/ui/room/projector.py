"""The window that the lecture room sees: the picture, and with one screen only the line for an answer over its foot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from visprop.picture.theme import Theme
from visprop.ui import style
from visprop.ui.answerline import AnswerLine
from visprop.ui.guard import guarded
from visprop.ui.room.overlay import Overlay
from visprop.ui.room.roomview import RoomView
from visprop.ui.wording import worded
from visprop.words import translate

ANSWER_WIDTH = 0.4  # of the window
# Of a window in which a style sheet's texts are 1/40 of the height: as large as those of the picture.
SHEET_HEIGHT = 560


class Projector(QWidget):
    """Fills a screen. `closed` is emitted where the desktop closes it."""

    closed = Signal()

    def __init__(self, overlay: Overlay, check: Callable[[str], str]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.view, self.answer = RoomView(overlay, self), AnswerLine(check, self)
        self.answer.setObjectName("panel")
        self.answer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.answer.setContentsMargins(8, 8, 8, 8)
        self._theme: Theme | None = None
        worded(self, self._word)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 0, 0)
        layout.addWidget(self.answer, 0, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)

    def _word(self) -> None:
        self.setWindowTitle(translate("Room", "Projector – visprop"))
        self.setAccessibleName(translate("Room", "Projector"))
        self.view.setAccessibleName(translate("Room", "What the room sees"))

    def dress(self, theme: Theme) -> None:
        """Show the line for an answer in the colours of `theme`, as large as the window is."""
        self._theme = theme
        self.answer.setStyleSheet(style.sheet(theme, self.height() / SHEET_HEIGHT))
        self.answer.setFixedWidth(round(ANSWER_WIDTH * self.width()))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._theme is not None:
            self.dress(self._theme)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
