"""Before work that is in no file gives way to other work, or the window closes, the person is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from visprop.ui.notice import Notice
from visprop.words import translate


class Unsaved:
    """Asks in one window.

    Attributes:
        on: whether it asks at all; it does where a program stands behind the window.
        left: whether the window closes with work that waits for the next start.
    """

    def __init__(self, window: Any) -> None:
        self._window, self.on, self.left, self._answered = window, False, False, False
        self.dialog: Notice | None = None

    def first(self, go_on: Callable[[], Any]) -> Any:
        """Do `go_on` and return what it returns; where work is unsaved, ask first and return None."""
        if not self.on or self._answered or not self._window.saving.unsaved:
            return go_on()
        if self.dialog is None:
            self._ask(go_on)
        return None

    def may_close(self) -> bool:
        """Whether the window may close now; else the person is asked, and it closes when they agree."""
        if self._answered or not self.on or not self._window.saving.unsaved:
            return True
        self.first(self._window.close)
        return False

    def _ask(self, go_on: Callable[[], Any]) -> None:
        window = self._window
        window.clock.pause()
        text = translate("Unsaved", "“{title}” has changes that are in no file. Without saving, they are lost.")
        choices = (
            (translate("Unsaved", "Save"), lambda: window.saving.save(lambda: self._go(go_on))),
            (translate("Unsaved", "Don't save"), lambda: self._go(go_on)),
        )
        title = translate("Unsaved", "Save your work?")
        text = text.format(title=window.session.experiment.title)
        self.dialog = Notice(title, text, "", window, choices)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _go(self, go_on: Callable[[], Any]) -> None:
        """Go on without another question."""
        self._answered = True
        try:
            go_on()
        finally:
            self._answered = False

    def _closed(self) -> None:
        self.dialog = None
