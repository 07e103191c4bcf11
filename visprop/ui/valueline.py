"""A small line editor that lies over a number: Enter sets it, Esc leaves, Up and Down nudge it, by ten with Shift."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from math import isfinite

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from visprop.data.csv_cells import number
from visprop.picture.numbers import MINUS, signed
from visprop.ui.guard import guarded
from visprop.ui.ownkeys import CLOSING, OwnKeys
from visprop.words import translate

Put = Callable[[float], str]
NUDGES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class ValueLine(QLineEdit):
    """Opens over `rect` of `parent` with `value` in all digits.

    `put(number)` sets a new value and returns "", or what is wrong in one sentence; `say(sentence)` shows that.
    The line closes itself, after Enter, Esc, or a click elsewhere, and then sends `left`.
    """

    left = Signal()

    def __init__(self, parent: QWidget, rect: QRect, value: float, put: Put, say: Callable[[str], None]) -> None:
        super().__init__(written(value), parent)
        self.setObjectName("value-line")
        self.setAccessibleName(translate("ValueLine", "New value"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._put, self._say, self._shown, self._gone = put, say, value, False
        OwnKeys(self, (*CLOSING, *NUDGES))
        self.textEdited.connect(self._calm)
        self._lie_over(rect)
        self.show()
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
        elif key in NUDGES:
            self._nudge(NUDGES[key] * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
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
        self.left.emit()
        self.deleteLater()

    def _enter(self) -> None:
        value = read(self.text())
        if value is None:
            sentence = translate("ValueLine", "“{text}” is no number: write it as 0.5, −2 or 1e-3.")
            self._refuse(sentence.format(text=self.text()))
        elif value == self._shown:
            self._say(translate("ValueLine", "It is {value} already: nothing is changed.").format(value=written(value)))
            self.leave()
        elif wrong := self._put(value):
            self._refuse(wrong)
        else:
            self.leave()

    def _refuse(self, sentence: str) -> None:
        self.setProperty("wrong", True)
        self.style().polish(self)
        self.setToolTip(sentence)
        self.selectAll()
        self._say(sentence)

    def _calm(self) -> None:
        self.setProperty("wrong", False)
        self.style().polish(self)

    def _nudge(self, times: int) -> None:
        """Change the value by so many units of the last digit that the picture shows of it."""
        value = read(self.text())
        if value is not None:
            self.setText(written(float(Decimal(repr(value)) + times * last_digit(self._shown))))
            self._calm()
            self.selectAll()


def read(text: str) -> float | None:
    """The number that a person wrote, None where it is none; the true minus sign is a minus too."""
    return number(text.strip().replace(MINUS, "-"))


def written(value: float) -> str:
    """A number with all digits that make it, whole ones without ".0"."""
    return repr(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def last_digit(value: float) -> Decimal:
    """The weight of the last digit that the picture shows of a value: 0.01 for +0.50, 1 for +2."""
    if not isfinite(value):
        return Decimal(1)
    shown = Decimal(signed(value).replace(MINUS, "-"))
    return Decimal(1).scaleb(shown.as_tuple().exponent)
