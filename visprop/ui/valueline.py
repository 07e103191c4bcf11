"""A small line editor that lies over a value: Enter sets it, Esc leaves; numbers are nudged by Up and Down."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from visprop.ui.guard import guarded
from visprop.ui.labels import PlainLabel
from visprop.ui.ownkeys import CLOSING, OwnKeys
from visprop.ui.valuetext import last_digit, read, written
from visprop.words import translate

Put = Callable[[float], str]
NUDGES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class TextLine(QLineEdit):
    """Opens over `rect` of `parent` with `text`.

    `put(text)` sets a new text and returns "", or what is wrong in one sentence, which is shown below the line;
    `say(sentence)` shows it in the status bar, too. The line closes itself, after Enter, Esc, or a click elsewhere,
    and then sends `left`.
    """

    left = Signal()
    keys = CLOSING

    def __init__(
        self, parent: QWidget, rect: QRect, text: str, put: Callable[[str], str], say: Callable[[str], None]
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName("value-line")
        self.setAccessibleName(translate("ValueLine", "New value"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._put, self._say, self._gone = put, say, False
        self._wrong = PlainLabel(parent)
        self._wrong.setObjectName("wrong-line")
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        OwnKeys(self, self.keys)
        self.textEdited.connect(self._calm)
        self._lie_over(rect)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus()

    def _lie_over(self, rect: QRect) -> None:
        self.ensurePolished()
        room, text = self.parentWidget().rect(), self.fontMetrics()
        width = max(rect.width(), text.horizontalAdvance(self.text() + "00") + text.height())
        size = (min(width, room.width()), max(rect.height(), round(1.8 * text.height())))
        left = min(max(rect.center().x() - size[0] // 2, 0), room.width() - size[0])
        top = min(max(rect.center().y() - size[1] // 2, 0), room.height() - size[1])
        self.setGeometry(left, top, *size)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.leave()

    def leave(self) -> None:
        """Close without setting anything."""
        if self._gone:  # losing the focus comes here again
            return
        self._gone = True
        if self.hasFocus():  # else Qt gives it to whatever comes next in the order of Tab
            self.parentWidget().setFocus()
        self.hide()
        self._wrong.hide()
        self._wrong.deleteLater()
        self.left.emit()
        self.deleteLater()

    def _enter(self) -> None:
        if wrong := self._put(self.text()):
            self._refuse(wrong)
        else:
            self.leave()

    def _refuse(self, sentence: str) -> None:
        self.setProperty("wrong", True)
        self.style().polish(self)
        self.setToolTip(sentence)
        self.selectAll()
        self._say(sentence)
        room, label = self.parentWidget().rect(), self._wrong
        label.setText(sentence)
        label.ensurePolished()
        width = min(max(self.width(), 18 * self.fontMetrics().height()), room.width())
        height = label.heightForWidth(width)
        below = self.geometry().bottom() + 1
        top = below if below + height <= room.height() else max(0, self.y() - height)
        left = min(max(self.geometry().center().x() - width // 2, 0), room.width() - width)
        label.setGeometry(left, top, width, height)
        label.show()
        label.raise_()

    def _calm(self) -> None:
        self.setProperty("wrong", False)
        self.style().polish(self)
        self._wrong.hide()


class ValueLine(TextLine):
    """A line for a number, with all its digits; `put(number)` as `TextLine`'s. Up, Down nudge it, by ten with Shift."""

    keys = (*CLOSING, *NUDGES)

    def __init__(self, parent: QWidget, rect: QRect, value: float, put: Put, say: Callable[[str], None]) -> None:
        self._shown, self._put_number = value, put
        super().__init__(parent, rect, written(value), self._read, say)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in NUDGES:
            self._nudge(NUDGES[event.key()] * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        else:
            super().keyPressEvent(event)

    def _read(self, text: str) -> str:
        value = read(text)
        if value is None:
            return translate("ValueLine", "“{text}” is no number: write it as 0.5, −2 or 1e-3.").format(text=text)
        if value == self._shown:
            self._say(translate("ValueLine", "It is {value} already: nothing is changed.").format(value=written(value)))
            return ""
        return self._put_number(value)

    def _nudge(self, times: int) -> None:
        """Change the value by so many units of the last digit that the picture shows of it."""
        value = read(self.text())
        if value is not None:
            self.setText(written(float(Decimal(repr(value)) + times * last_digit(self._shown))))
            self._calm()
            self.selectAll()
