"""Dragging, clicking and pointing on a widget whose x is the time of the run: run bar and loss curve do the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from visprop.ui.guard import guarded
from visprop.ui.tip import plain


class Scrubber(QObject):
    """Turns the mouse events of `widget` into places in time, as x in its pixels.

    `dragged(x)`: the left button is down, there. `dropped(x)`: it was let go. `sent(x)`: clicked with Ctrl: run to
    there. `asked(x, at)`: the menu is wanted, at a point of the screen. `about(x)` says what lies there, for a tip.
    """

    dragged = Signal(float)
    dropped = Signal(float)
    sent = Signal(float)
    asked = Signal(float, QPoint)

    def __init__(self, widget: QWidget, about: Callable[[float], str]) -> None:
        super().__init__(widget)
        self._widget, self._about, self._down = widget, about, False
        widget.setMouseTracking(True)
        widget.installEventFilter(self)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind == QEvent.Type.MouseMove:
            self._move(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(event)
        elif kind == QEvent.Type.ContextMenu:
            self._ask(event)
        else:
            return kind == QEvent.Type.MouseButtonDblClick and self._again(event)
        return True

    def _press(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            self._widget.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit(event.position().x())
        else:
            self._down = True
            self.dragged.emit(event.position().x())

    def _again(self, event: QMouseEvent) -> bool:
        """The second press of a double click is a press as any other."""
        self._press(event)
        return True

    def _move(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._down:
            self.dragged.emit(x)
        QToolTip.showText(event.globalPosition().toPoint(), plain(self._about(x)), self._widget)

    def _release(self, event: QMouseEvent) -> None:
        if self._down and event.button() is Qt.MouseButton.LeftButton:
            self._down = False
            self.dropped.emit(event.position().x())

    def _ask(self, event: QContextMenuEvent) -> None:
        QToolTip.hideText()
        self.asked.emit(float(event.pos().x()), event.globalPos())
