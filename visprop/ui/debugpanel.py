"""The panel at the right: a row of tabs, and under it what the tab in front shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from visprop.picture.theme import Theme
from visprop.ui.action import TABS
from visprop.ui.charts.output import OutputPanel
from visprop.ui.codepanel import CodePanel
from visprop.ui.datapanel import DataPanel
from visprop.ui.debuglists import DebugLists
from visprop.ui.inspector import Inspector
from visprop.ui.runlist import RunList
from visprop.ui.toolbar import tool_button
from visprop.ui.wording import worded
from visprop.words import translate


class DebugPanel(QWidget):
    """The tabs of `window`, each a widget with `dress(theme, px)` and `refresh()`; only the one in front is refreshed.

    To add a tab: a name in TABS, a command "tab-NAME", a title below, a widget here.
    """

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lists, self.why, self.code = DebugLists(window), Inspector(window), CodePanel(window)
        self.breakpoints, self.watches, self.branches = self.lists.breakpoints, self.lists.watches, self.lists.branches
        self.output = OutputPanel(window)
        self.data = DataPanel(window)
        self._tabs = {"debugger": self.lists, "why": self.why, "code": self.code, "output": self.output}
        self._tabs["data"] = self.data
        self.runs = RunList(window)
        self._tabs["runs"] = self.runs
        self._stack = QStackedWidget()
        for name in TABS:
            self._stack.addWidget(self._tabs[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_bar(window))
        column.addWidget(self._stack, 1)
        self.show_tab(window.remembered.tab)

    @property
    def tab(self) -> str:
        """The tab in front, one of TABS."""
        return TABS[self._stack.currentIndex()]

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front; it is up to date after the window's next refresh."""
        self._stack.setCurrentIndex(TABS.index(name))

    def give_focus(self) -> None:
        """Give the keyboard to the tab in front."""
        self._stack.currentWidget().setFocus()

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        for part in self._tabs.values():
            part.dress(theme, px)

    def refresh(self) -> None:
        """Bring the tab in front up to date."""
        if not self.isHidden():
            self._tabs[self.tab].refresh()


def titles() -> dict[str, str]:
    """What the tabs are called."""
    return {
        "debugger": translate("DebugPanel", "Debug"),
        "why": translate("DebugPanel", "Why"),
        "code": translate("DebugPanel", "Code"),
        "output": translate("DebugPanel", "Output"),
        "data": translate("DebugPanel", "Data"),
        "runs": translate("DebugPanel", "Runs"),
    }


def _bar(window: Any) -> QFrame:
    bar = QFrame()
    bar.setObjectName("tabs")
    bar.setProperty("narrow", True)
    row = QHBoxLayout(bar)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for name in TABS:
        row.addWidget(tool_button(window.commands.qt[f"tab-{name}"]))
    row.addStretch(1)
    worded(bar, lambda: _word(window.commands.qt))
    return bar


def _word(actions: dict[str, QAction]) -> None:
    for name, title in titles().items():
        actions[f"tab-{name}"].setIconText(title)
