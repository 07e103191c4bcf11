"""Unsaved work is kept on disk while the program runs, so that a crash costs two seconds of it at most."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from visprop.files.recovery import NotKept, Recovery
from visprop.files.vault import Slot, claim
from visprop.words import translate

PERIOD_MS = 1000  # from one look for changes to the next; writing them takes a fraction of another second


class Autosave(QObject):
    """Keeps the work of one window in a slot of `folder`, as long as some of it is in no file.

    What is written is a value that never changes, and another thread writes it.
    """

    def __init__(self, window: Any, folder: Path) -> None:
        super().__init__(window)
        self._window, self.folder = window, folder
        self._slot: Slot | None = None
        self._recovery: Recovery | None = None
        self._inherited: list[Slot] = []
        self._kept: object = None  # what was written last, as `_now` tells it
        self._failed = False
        self._timer = QTimer(self, interval=PERIOD_MS)
        self._timer.timeout.connect(self.look)
        self._take_slot()
        self._timer.start()
        window.closed.connect(self._timer.stop)

    def _take_slot(self) -> None:
        """Without a slot there is no recovery, but all else goes on; the next look tries again."""
        try:
            self._slot = claim(self.folder)
            self._recovery = Recovery(self._slot.work)
        except OSError as error:
            self._say(error)

    @property
    def crash(self) -> Path | None:
        """Where the interpreter is to write when it falls; None without a slot."""
        return self._slot.crash if self._slot else None

    def inherit(self, slot: Slot) -> None:
        """Work that another program left is in view now: its slot goes once this program has kept it."""
        self._inherited.append(slot)

    def look(self) -> None:
        """Keep what has changed since the last time."""
        if self._recovery is None:
            self._take_slot()
        if self._recovery is None or self._window.work.worker.busy:
            return
        worth, now = self._worth, self._now
        if not worth and self._kept is not None:
            self._kept = None
            self._window.work.worker.do(self._recovery.clear, self._cleared)
        elif worth and now != self._kept:
            self._write(now)

    def _write(self, now: object) -> None:
        document, recovery = self._window.work.document(self._window.saving.path), self._recovery
        self._window.work.worker.do(lambda: recovery.write(document), lambda _, error: self._written(now, error))

    def _written(self, now: object, error: BaseException | None) -> None:
        if isinstance(error, NotKept):
            self._say(error)
            return
        if error is not None:
            raise error
        self._kept, self._failed = now, False
        while self._inherited:
            self._inherited.pop().remove()

    def _cleared(self, _: object, error: BaseException | None) -> None:
        while self._inherited and error is None:
            self._inherited.pop().remove()

    @property
    def _worth(self) -> bool:
        """Whether there is anything that the person would miss, if only the time that it took to run it."""
        return self._window.saving.unsaved or (bool(self._window.session.kept) and not self._window.saving.in_session)

    @property
    def _now(self) -> object:
        window, look = self._window, self._window.look
        seen = (look.view, look.selection, look.example, look.notation, look.stage, window.grain)
        return window.work.mark, window.session.cursor, seen

    def _say(self, error: Exception) -> None:
        """Once, and in the status bar only: the work itself goes on."""
        if not self._failed:
            self._failed = True
            text = translate("Autosave", "Unsaved work is not kept for a crash: {reason} Save it to a file.")
            self._window.note(text.format(reason=error))

    def end(self) -> None:
        """The program ends: what the person has let go of goes; what nobody was asked about stays."""
        self._timer.stop()
        self._window.work.worker.finish()
        if self._slot is None:
            return
        if self._recovery is not None:
            if self._window.unsaved.left:
                with suppress(NotKept):
                    self._recovery.write(self._window.work.document(self._window.saving.path))
            self._recovery.close()
        if self._window.unsaved.left:
            self._slot.leave()
        else:
            self._slot.remove()
        for slot in self._inherited:
            slot.leave()
