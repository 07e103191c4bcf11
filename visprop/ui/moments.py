"""A moment as text on the clipboard: copied, and pasted again in any window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from time import perf_counter
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog

from visprop.errors import InputError
from visprop.experiment import TableElsewhere
from visprop.files.moments import Opened, from_text, to_text
from visprop.words import translate

SLICE_S = 0.03  # of replaying between two events
PATIENCE_MS = 400  # before it is shown how far the replay is


class Moments:
    """Copies and pastes the moment of one window."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self.progress: QProgressDialog | None = None

    def copy(self) -> None:
        """Put the moment in view on the clipboard."""
        window = self._window
        window.clock.pause()
        QApplication.clipboard().setText(to_text(window.session, replace(window.look, grain=window.grain)))
        window.note(
            translate("Moments", "The moment is on the clipboard as text: Ctrl+V brings it back, here or elsewhere.")
        )

    def paste(self) -> None:
        """Open the moment that is on the clipboard; what is open stays where that fails."""
        window, text = self._window, QApplication.clipboard().text()
        if not re.search(r"^\s*at\s*=", text, re.MULTILINE):
            window.note(translate("Moments", "There is no moment on the clipboard: Ctrl+Shift+C copies one."))
            return
        window.clock.pause()
        chosen = [*window.documents.tables(), window.session.origin.data.csv or ""]
        try:
            found = from_text(text, translate("Moments", "The clipboard"), "", chosen)
        except TableElsewhere as error:
            window.documents.ask_for_table(error, self.paste)
            return
        except InputError as error:
            window.note(str(error))
            return
        self.show(found, translate("Moments", "Pasted; Ctrl+Z goes back to what was open."))

    def show(self, found: Opened, sentence: str, then: Callable[[], None] = lambda: None) -> None:
        """Replay up to a moment that was read, show it, do what is to be done `then`, and say `sentence`."""
        self._go_on(found, found.approach(), sentence, then)

    def _go_on(self, found: Opened, way: Iterator[float], sentence: str, then: Callable[[], None]) -> None:
        """Replay for a while, then let events come in; at the end open the session."""
        if self.progress is not None and self.progress.wasCanceled():
            self._close()
            return
        until = perf_counter() + SLICE_S
        for share in way:
            if perf_counter() > until:
                self._show(share)
                QTimer.singleShot(0, self.progress, lambda: self._go_on(found, way, sentence, then))
                return
        self._close()
        self._window.set_session(found.session, found.look)
        then()
        self._window.note(sentence)

    def _show(self, share: float) -> None:
        if self.progress is None:
            text, stop = translate("Moments", "Running to the moment…"), translate("Moments", "Cancel")
            self.progress = QProgressDialog(text, stop, 0, 100, self._window)
            self.progress.setWindowModality(Qt.WindowModality.WindowModal)
            self.progress.setWindowTitle(translate("Moments", "Go to moment – visprop"))
            self.progress.setMinimumDuration(PATIENCE_MS)
            self.progress.setAutoClose(False)
            self.progress.setAutoReset(False)
        self.progress.setValue(round(100 * share))

    def _close(self) -> None:
        if self.progress is not None:
            self.progress.close()
            self.progress.deleteLater()
            self.progress = None
