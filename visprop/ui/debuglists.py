"""The debugger's tab of the panel at the right: breakpoints, watches and branches under each other."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from visprop.picture.theme import Theme
from visprop.ui.branchlist import BranchList
from visprop.ui.breakpointlist import BreakpointList
from visprop.ui.watchlist import WatchList


class DebugLists(QScrollArea):
    """What the debugger of `window` has; `refresh` brings it up to date."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.breakpoints, self.watches, self.branches = BreakpointList(window), WatchList(window), BranchList(window)
        self._lists = (self.breakpoints, self.watches, self.branches)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in self._lists:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        for part in self._lists:
            part.dress(theme, px)

    def refresh(self) -> None:
        """Show breakpoints, watches and branches as they are now."""
        for part in self._lists:
            part.refresh()
