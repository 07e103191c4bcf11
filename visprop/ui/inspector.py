"""The tab "Why": why the selected number is what it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from visprop.picture.inspector import build_inspector
from visprop.picture.theme import Theme
from visprop.ui.guard import guarded
from visprop.ui.numberview import NumberView
from visprop.ui.toolbar import tool_button
from visprop.ui.wording import worded
from visprop.words import translate

BUTTONS = ("why-back", "why-forward", "why-when")


class Inspector(QWidget):
    """Shows the explanation of what is selected in `window`, with the way back and forth above it."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._shown = window, None
        self.view, self._scroll = NumberView(window), QScrollArea()
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        worded(self.view, lambda: self.view.setAccessibleName(translate("Inspector", "Why")))
        self.setFocusProxy(self.view)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_buttons(window))
        column.addWidget(self._scroll, 1)
        self.view.clicked.connect(window.why.follow)
        self.view.reached.connect(self._uncover)

    def dress(self, theme: Theme, _px: int) -> None:
        """Take a theme's colours."""
        self.view.set_theme(theme)

    def refresh(self) -> None:
        """Show the explanation as it is now."""
        window = self._window
        window.why.note()
        bar = self._scroll.verticalScrollBar()
        width, height = self._scroll.width() - bar.sizeHint().width(), self._scroll.height()
        if width < 1 or height < 1:
            return
        look = replace(window.look, width=width, height=height)
        frame = build_inspector(window.session.moment(), look)
        self.view.setMinimumHeight(frame.height)
        self.view.set_frame(frame)
        here = (look.selection, look.value)
        if here != self._shown:
            bar.setValue(0)
        self._shown = here

    def _uncover(self, x: int, y: int) -> None:
        self._scroll.ensureVisible(x, y, 20, 60)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self.refresh()


def _buttons(window: Any) -> QFrame:
    bar = QFrame()
    bar.setObjectName("walk")
    row = QHBoxLayout(bar)
    row.setContentsMargins(4, 2, 4, 2)
    row.setSpacing(2)
    for name in BUTTONS:
        row.addWidget(tool_button(window.commands.qt[name]))
    row.addStretch(1)
    worded(bar, lambda: _word(window.commands.qt))
    return bar


def _word(actions: dict[str, QAction]) -> None:
    actions["why-back"].setIconText(translate("Inspector", "← Back"))
    actions["why-forward"].setIconText(translate("Inspector", "Forward →"))
    actions["why-when"].setIconText(translate("Inspector", "When?"))
