"""The presenter's window: what the room sees, what comes next, notes, answers, the time. The room does not see it."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QScreen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from visprop.picture.theme import Theme
from visprop.ui import style
from visprop.ui.answerline import AnswerLine
from visprop.ui.guard import guarded
from visprop.ui.room.roomview import RoomView
from visprop.ui.wording import worded
from visprop.words import translate

TOOLS = ("room-back", "room-next", "room-black", "room-white", "room-freeze", "room-theme", "room-leave")
MORE = ("room-laser", "room-spotlight", "room-pen", "room-colour", "room-eraser", "room-undo", "room-erase")
ZOOMS = ("room-zoom-in", "room-zoom-out", "room-fit")
CLOCK = ("room-clock", "room-clock-reset")
SHARE = 0.86  # of the screen that it takes, so that the main window can still be reached
SIDE_PX = 380


class Presenter(QWidget):
    """Stays on the laptop's screen. `closed` is emitted where the person closes it."""

    closed = Signal()

    def __init__(self, room: Any) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._actions = room.window.commands.qt
        self.setObjectName("panel")
        self.view = RoomView(room.overlay, self)
        self.view.setMinimumSize(320, 180)
        self.sentence, self.state, self.time = _label("side"), _label("banner"), _label("time")
        self.next, self.notes, self.answers = _label("side"), _label("name"), _label("name")
        self.answer = AnswerLine(room.window.lessons.answer)
        self._heads = tuple(_label("group") for _ in range(3))
        self._theme: Theme | None = None
        self._buttons: dict[str, QToolButton] = {}
        whole = QHBoxLayout(self)
        whole.addLayout(self._left(), 1)
        whole.addWidget(self._right())
        worded(self, self._word)

    def _word(self) -> None:
        self.setWindowTitle(translate("Room", "Presenter – visprop"))
        self.setAccessibleName(translate("Room", "Presenter"))
        self.view.setAccessibleName(translate("Room", "What the room sees"))
        titles = translate("Room", "Next"), translate("Room", "Answers"), translate("Room", "Notes")
        for head, title in zip(self._heads, titles, strict=True):
            head.setText(title)
        names = {
            self.sentence: translate("Room", "What the last step did"),
            self.state: translate("Room", "What the room sees that differs"),
            self.time: translate("Room", "Elapsed time"),
            self.next: translate("Room", "Next step"),
            self.answers: translate("Room", "Hidden answers"),
            self.notes: translate("Room", "Notes"),
        }
        for label, name in names.items():
            label.setAccessibleName(name)
        for name, button in self._buttons.items():
            title = self._actions[name].text().partition("\t")[0]
            self._actions[name].setIconText(re.split("[:：] ?", title, maxsplit=1)[-1])
            button.setAccessibleName(title)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self.state)
        column.addWidget(self.view, 1)
        column.addWidget(self.sentence)
        buttons = QGridLayout()
        for row, names in enumerate((TOOLS, (*MORE, *ZOOMS))):
            line = QHBoxLayout()
            for name in names:
                line.addWidget(self._button(name))
            line.addStretch(1)
            buttons.addLayout(line, row, 0)
        column.addLayout(buttons)
        return column

    def _right(self) -> QWidget:
        side = QWidget()
        side.setMaximumWidth(SIDE_PX)
        side.setMinimumWidth(SIDE_PX * 2 // 3)
        column = QVBoxLayout(side)
        column.addWidget(self.time)
        clock = QHBoxLayout()
        for name in CLOCK:
            clock.addWidget(self._button(name))
        clock.addStretch(1)
        column.addLayout(clock)
        for head, label, stretch in zip(self._heads, (self.next, self.answers, self.notes), (2, 3, 6), strict=True):
            column.addWidget(head)
            column.addWidget(_scrolled(label), stretch)
        column.addWidget(self.answer)
        return side

    def _button(self, name: str) -> QToolButton:
        """A button of a command of the room, named without "Room:"."""
        self._buttons[name] = button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space is the key for on
        return button

    def open_on(self, screen: QScreen) -> None:
        """Show the window on a screen, as large as it was, or nearly as large as the screen."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Moved):
            room = screen.availableGeometry()
            self.setScreen(screen)
            self.resize(round(room.width() * SHARE), round(room.height() * SHARE))
            self.move(room.center() - self.rect().center())
        self.show()

    def dress(self, theme: Theme) -> None:
        """Take a theme's colours, unless it has them."""
        if theme is self._theme:
            return
        self._theme = theme
        scale = style.scale_of(self.width(), self.height())
        self.setStyleSheet(style.sheet(theme, max(1.0, scale)))

    def show_moment(self, sentence: str, upcoming: str, notes: str = "", answers: str = "") -> None:
        """Show what belongs to the moment."""
        self.sentence.setText(sentence)
        self.next.setText(upcoming)
        self.notes.setText(notes or translate("Room", "No lesson is open: there are no notes."))
        self.answers.setText(answers or translate("Room", "Nothing is hidden."))

    def show_state(self, sentence: str) -> None:
        """Say what the room sees that is not the moment; "" for nothing."""
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    def show_time(self, text: str) -> None:
        """Show the elapsed time."""
        self.time.setText(text)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setObjectName(kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _scrolled(label: QLabel) -> QScrollArea:
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(label)
    return area
