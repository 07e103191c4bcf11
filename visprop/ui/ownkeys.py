"""Keys that a widget keeps for itself while it has the focus, although a command of the window has them as well."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
ENTERING = (*CLOSING[1:], Qt.Key.Key_F2)
LISTING = (*CLOSING[1:], Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Delete)


class OwnKeys(QObject):
    """Made for a widget, keeps `keys` (without modifiers) for it.

    With `of`, for all widgets of that class in it: a filter for each of them took a fifth of a change of theme.
    """

    def __init__(self, widget: QWidget, keys: Iterable[Qt.Key] = CLOSING, of: type[QWidget] | None = None) -> None:
        super().__init__(widget)
        self._keys, self._of = frozenset(keys), of
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key before the window's shortcuts see it."""
        if event.type() != QEvent.Type.ShortcutOverride or event.key() not in self._keys:
            return False
        if self._of is not None and not isinstance(QApplication.focusWidget(), self._of):
            return False
        event.accept()
        return True
