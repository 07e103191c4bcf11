"""The keys of the lecture room: they work whatever widget has the focus, for a clicker cannot click it first.

While an answer is typed, all keys but those of a clicker go to it; so they do to any other field that was opened to
write in it, and to dialogs and menus, which keep Esc too.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from visprop.ui.action import Action
from visprop.ui.guard import guarded
from visprop.ui.valueline import TextLine

PAGES = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
CLICKER = (*PAGES, Qt.Key.Key_Escape)
# Does nothing: clickers send F5 and Esc in turn with one button.
STILL = QKeyCombination(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F5)
# What works in every window of the program; the other keys of the room in its own windows only, for in the main window
# they are those of views and tools.
EVERYWHERE = ("room-next", "room-back", "room-black", "room-white", "room-leave")
REPEATED = ("room-next", "room-back", "room-zoom-in", "room-zoom-out")  # a key that is held down goes on doing these


class RoomKeys(QObject):
    """Reads the keys of the whole program between `start` and `stop`."""

    def __init__(self, room: Any) -> None:
        super().__init__(room)
        self._room, self._sending = room, False
        self._rows: dict[QKeyCombination, Action] = {}
        self._others: dict[QKeyCombination, Action] = {}

    def start(self) -> None:
        """Begin."""
        rows = self._room.window.commands.rows
        self._rows, self._others = ({}, {})
        for row in rows:
            for key in row.keys:
                (self._rows if row.room else self._others)[QKeySequence(key)[0]] = row
        QApplication.instance().installEventFilter(self)

    def stop(self) -> None:
        """End."""
        QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the room before any widget or shortcut sees them."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        return bool(self._filter(watched, event))

    @guarded
    def _filter(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        combination = QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key)
        if self._sending:
            return False
        if combination == STILL:
            event.accept()
            return True
        if key not in PAGES and self._written_elsewhere():
            return False
        answer = self._room.answer_field()
        if answer is not None and key not in CLICKER:
            return watched is not answer and self._type(answer, event)
        row = self._row(combination)
        if row is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and (not event.isAutoRepeat() or row.id in REPEATED):
            self._room.perform(row)
        return True

    def _row(self, combination: QKeyCombination) -> Action | None:
        """The command of a key: one of the room, or in its windows one of the main window, which has the others."""
        row = self._rows.get(combination)
        if row is not None and row.id in EVERYWHERE:
            return row
        if not self._room.has_window(QApplication.activeWindow()):
            return None
        return row or self._others.get(combination)

    @staticmethod
    def _written_elsewhere() -> bool:
        """Whether a dialog, a menu or a field that was opened to write in it is up."""
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return True
        return isinstance(QApplication.focusWidget(), TextLine)

    def _type(self, field: QWidget, event: QKeyEvent) -> bool:
        """Send a key to the answer, wherever the focus is."""
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
            self._sending = True  # what the field does not want goes to its parents, and must not come back here
            QCoreApplication.sendEvent(field, copy)
            self._sending = False
        return True
