"""A line of the little language: what is wrong is underlined in it, and said in one sentence below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from visprop.debugger.language import ConditionError
from visprop.paint import fonts
from visprop.picture.theme import Theme
from visprop.ui.guard import guarded
from visprop.ui.labels import PlainLabel
from visprop.ui.ownkeys import CLOSING, OwnKeys
from visprop.ui.wording import Said, spoken


class LineEntry(QWidget):
    """A line and the sentence below it. `check(text)` raises ConditionError; `entered` carries a line that is right.

    After `keep_escape`, Esc empties the line and sends `left`.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, hint: Said, check: Callable[[str], object], text: str = "") -> None:
        super().__init__()
        self._check, self._escapes = check, False
        self.line, self.wrong = QLineEdit(text), PlainLabel()
        spoken(self.line, self._hint, hint)
        self.line.setObjectName("entry")
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        OwnKeys(self.line, CLOSING[1:])
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.wrong)
        self._ink = QColor("red")
        self.line.textEdited.connect(lambda _: self._say(None))
        self.line.returnPressed.connect(self._enter)

    def _hint(self, hint: str) -> None:
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self._ink = QColor(theme["dcdz-arrow"])
        self.line.setFont(fonts.font("mono", px))

    def keep_escape(self) -> None:
        """Take Esc for this line; in a dialog it closes the dialog."""
        OwnKeys(self.line, CLOSING[:1])
        self._escapes = True

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._escapes:
            self.line.clear()
            self._say(None)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """The line as it was written, without blanks at its ends."""
        return self.line.text().strip()

    def right(self) -> bool:
        """Whether the line can be read; if not, what is wrong is shown."""
        try:
            self._check(self.text())
        except ConditionError as error:
            self._say(error)
            return False
        self._say(None)
        return True

    def _enter(self) -> None:
        if self.text() and self.right():
            text = self.text()
            self.line.clear()
            self.entered.emit(text)

    def _say(self, error: ConditionError | None) -> None:
        self.wrong.setVisible(error is not None)
        self.wrong.setText(error.sentence if error else "")
        blanks = len(self.line.text()) - len(self.line.text().lstrip())
        underline(self.line, [(error.start + blanks, error.end + blanks)] if error else [], self._ink)


def underline(line: QLineEdit, spans: list[tuple[int, int]], ink: QColor) -> None:
    """Underline characters of a line, and no others. QLineEdit takes formats only as an input method sends them."""
    shape = QTextCharFormat()
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    shape.setUnderlineColor(ink)
    shape.setForeground(ink)
    kind = QInputMethodEvent.AttributeType.TextFormat
    cursor = line.cursorPosition()
    formats = [QInputMethodEvent.Attribute(kind, start - cursor, end - start, shape) for start, end in spans]
    QCoreApplication.sendEvent(line, QInputMethodEvent("", formats))
