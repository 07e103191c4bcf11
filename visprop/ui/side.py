"""When the panel at the right is shown, and how the keyboard gets there."""

from __future__ import annotations

from typing import Any


class Side:
    """The panel at the right of one window: hidden until the debugger has something in it, or the person opens it."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def filled(self) -> None:
        """Bring the panel up to date, and into view as soon as there is something in it."""
        session, watches = self._window.session, self._window.watches.lines
        if not self._window.part_shown("debug") and (session.breakpoints or watches or len(session.branches) > 1):
            self._window.parts.debug.show_tab("debugger")
            self._window.parts.show_debug()
        self._window.refresh()
        self._window.commands.sync()

    def show(self, tab: str) -> None:
        """Show the panel with this tab in front, now and at the next start."""
        self._window.parts.debug.show_tab(tab)
        self._window.remembered.put("tab", tab)
        self._window.remembered.put("shown/debug", True)
        self._window.parts.show_debug()
        self._window.refresh()
        self._window.commands.sync()

    def focus(self, tab: str) -> None:
        """Show the panel with this tab in front, and give it the keyboard."""
        self.show(tab)
        self._window.parts.debug.give_focus()

    def go_to(self, name: str) -> None:
        """Show the panel and give the keyboard to one of its lists."""
        self._window.parts.debug.show_tab("debugger")
        self._window.parts.show_debug()
        self._window.refresh()
        self._window.commands.sync()
        part = getattr(self._window.parts.debug, name)
        (part.rows if part.rows.topLevelItemCount() else getattr(part, "entry", part)).setFocus()

    def write(self, name: str) -> None:
        """Show the panel and give the keyboard to the line for a new breakpoint or watch."""
        self.go_to(name)
        getattr(self._window.parts.debug, name).entry.line.setFocus()
