"""The board above the canvas: what a lesson tells at its position, and the line for an answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from visprop.picture import boxes
from visprop.picture.frame import Text
from visprop.picture.look import Look
from visprop.picture.theme import Theme
from visprop.ui.answerline import AnswerLine
from visprop.ui.frameview import FrameView
from visprop.ui.pictured import sized
from visprop.ui.spoken import speak_of
from visprop.ui.wording import worded
from visprop.words import translate


class BoardPanel(QWidget):
    """Shown while a lesson is open."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window = window
        self.view = FrameView()
        self.view.interactive = False
        self.view.resized.connect(lambda *_: window.refresh())
        self.answer = AnswerLine(lambda text: window.lessons.answer(text))
        worded(self.view, lambda: self.view.setAccessibleName(translate("BoardPanel", "Lesson")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.answer)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of `theme`."""
        self.view.set_theme(theme)

    def follow(self, look: Look) -> None:
        """Show what the lesson tells now, or hide where none is open."""
        lessons = self._window.lessons
        if lessons.on != self.isVisibleTo(self.parentWidget()):
            self.setVisible(lessons.on)
            self._window.parts.arrange(look.scale)
        if lessons.on:
            frame = lessons.written(sized(look, self.view))
            self.view.set_frame(frame)
            texts = (each for each in frame.still if isinstance(each, Text))
            told = " ".join(boxes.layout(each.formula, each.px).text for each in texts)
            if told != self.view.accessibleDescription():
                speak_of(self.view, told)
            self.answer.open(lessons.asks and not self._window.room.on)
