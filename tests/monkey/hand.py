"""What the monkey does: one random event at a time, on whatever stands in front."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from visprop.experiment import available

# Commands that end the window or leave the test: everything else may happen.
SPARED = ("quit",)
PLAIN = (*range(Qt.Key.Key_A, Qt.Key.Key_Z + 1), *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1))
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_BracketLeft, Qt.Key.Key_Comma),
)
TYPED = ("0.5", "-1", "1e400", "nan", "L < 0.1", "W[1][0, 1] changes sign", "][", "σ", "2-3-1", "9999", "")
BUTTONS = (Qt.MouseButton.LeftButton,) * 4 + (Qt.MouseButton.RightButton,)


class Hand:
    """Does the events of one seed to `window`; `files` are dropped on it and chosen in file dialogs."""

    def __init__(self, window: Any, seed: int, files: list[Path]) -> None:
        self.window, self.rng, self.files = window, random.Random(seed), files
        self.events = (
            *[self._command] * 6,
            *[self._key] * 4,
            *[self._click] * 6,
            *(self._drag, self._drag, self._wheel, self._type, self._resize, self._drop, self._open, self._double),
        )

    def act(self) -> str:
        """Do one event; returns what it was."""
        event = self.rng.choice(self.events)
        return f"{event.__name__[1:]} {event()}"

    def path(self) -> str:
        """What a file dialog gives back: a file, mostly a bad one, or nothing."""
        return self.rng.choice(["", *map(str, self.files)])

    def _front(self) -> QWidget:
        """The menu or dialog that is open, else a window."""
        for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if widget is not None:
                return widget
        tops = sorted(
            (top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not self.window),
            key=lambda top: (type(top).__name__, top.windowTitle()),
        )
        return self.rng.choice([self.window, self.window, *tops])

    def _target(self) -> QWidget:
        """A widget that can be seen in what stands in front."""
        front = self._front()
        return self.rng.choice(
            [front, *(each for each in front.findChildren(QWidget) if isValid(each) and each.isVisible())]
        )

    def _place(self, widget: QWidget) -> QPoint:
        return QPoint(self.rng.randrange(max(widget.width(), 1)), self.rng.randrange(max(widget.height(), 1)))

    def _command(self) -> str:
        """A command of the table by its key, as long as nothing stands before the window."""
        row = self.rng.choice([row for row in self.window.commands.rows if row.id not in SPARED and row.keys])
        pressed = QKeySequence(self.rng.choice(row.keys))[0]
        QTest.keyClick(self._front(), pressed.key(), pressed.keyboardModifiers())
        return row.id

    def _key(self) -> str:
        key = self.rng.choice((*KEYS, *KEYS, *PLAIN))
        shift = self.rng.choice((Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,))
        front = QApplication.focusWidget() or self._front()
        QTest.keyClick(front, Qt.Key(key), shift)
        return str(Qt.Key(key))

    def _type(self) -> str:
        text = self.rng.choice(TYPED)
        for letter in text:  # QTest's own typing takes Latin letters only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(QApplication.focusWidget() or self._front(), event)
        return repr(text)

    def _click(self) -> str:
        widget = self._target()
        QTest.mouseClick(widget, self.rng.choice(BUTTONS), pos=self._place(widget))
        return type(widget).__name__

    def _double(self) -> str:
        widget = self._target()
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=self._place(widget))
        return type(widget).__name__

    def _drag(self) -> str:
        widget = self._target()
        kind = type(widget).__name__
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=self._place(widget))
        for _ in range(3):
            QTest.mouseMove(widget, self._place(widget))
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=self._place(widget))
        return kind

    def _wheel(self) -> str:
        widget = self._target()
        at = QPointF(self._place(widget))
        turn = QPoint(0, self.rng.choice((-120, 120, 960)))
        keys = self.rng.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        whole = QPointF(widget.mapToGlobal(at.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, whole, QPoint(), turn, Qt.MouseButton.NoButton, keys, phase, False)
        QApplication.sendEvent(widget, event)
        return type(widget).__name__

    def _resize(self) -> str:
        size = self.rng.choice(((640, 480), (1280, 800), (1920, 1080), (900, 1200), (1024, 600)))
        self.window.resize(*size)
        return str(size)

    def _drop(self) -> str:
        """A file dropped on the window; behind a dialog nothing can be dropped."""
        path = self.rng.choice(self.files)
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(path))])
            at, left = QPointF(10, 10), Qt.MouseButton.LeftButton
            copy = Qt.DropAction.CopyAction
            QApplication.sendEvent(self.window, QDropEvent(at, copy, data, left, Qt.KeyboardModifier.NoModifier))
        return path.name

    def _open(self) -> str:
        """A shipped example from the menu."""
        name = self.rng.choice(available())
        if QApplication.activeModalWidget() is None:
            self.window.documents.open(name)
        return name
