"""Keys that a widget keeps for itself while it has the focus, although a command of the window has them as well."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
ENTERING = (*CLOSING[1:], Qt.Key.Key_F2)
LISTING = (*CLOSING[1:], Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Delete)


class OwnKeys(QObject):
    """Made for a widget, keeps `keys` (without modifiers) for it."""

    def __init__(self, widget: QWidget, keys: Iterable[Qt.Key] = CLOSING) -> None:
        super().__init__(widget)
        self._keys = frozenset(keys)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key before the window's shortcuts see it."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in self._keys:
            event.accept()
            return True
        return False
