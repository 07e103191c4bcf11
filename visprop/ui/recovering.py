"""At the start: work that a program has left because it fell is offered, with a picture of it. Nothing is replaced."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from visprop.errors import InputError
from visprop.files.recovery import read
from visprop.files.sessionreader import OpenedSession
from visprop.files.vault import Slot, abandoned
from visprop.paint.pictures import to_image
from visprop.picture.views import build_frame
from visprop.storage import sweep
from visprop.ui.autosave import Autosave
from visprop.ui.notice import Notice
from visprop.words import translate

CANVAS = (1324, 552)  # pixels of the canvas that all sizes are given for
SMALL = 0.5  # so large is the picture
FAR = 20_000  # iterations to run before the picture can be painted: there is none then


class Recovering:
    """Offers, in one window, what was left, one after another."""

    def __init__(self, window: Any, autosave: Autosave) -> None:
        self._window, self._autosave = window, autosave
        self._slots: list[Slot] = []
        self.dialog: Notice | None = None

    def offer(self) -> None:
        """Look for what was left, and offer it; what was left beside the last files by a save that was cut off goes."""
        folders = {os.path.dirname(path) for path in self._window.documents.recent()}
        self._window.work.worker.do(lambda: [sweep(folder) for folder in folders], _swept)
        self._slots = list(abandoned(self._autosave.folder))
        self._next()

    def _next(self) -> None:
        self.dialog = None
        if self._slots:
            slot = self._slots.pop(0)
            if slot.has_work:
                self._offer(slot)
            else:
                self._tell_crash(slot)

    def _offer(self, slot: Slot) -> None:
        try:
            found = read(slot.work)
        except InputError as error:
            self._tell_damaged(slot, error)
            return
        if found is None:
            self._tell_crash(slot)
            return
        title = translate("Recovering", "Recover unsaved work?")
        choices = (
            (translate("Recovering", "Open it"), lambda: self._open(slot, found)),
            (translate("Recovering", "Delete it"), lambda: self._delete(slot)),
        )
        self._show(slot, Notice(title, _told(slot, found), slot.crash_report, self._window, choices), found)

    def _tell_damaged(self, slot: Slot, error: InputError) -> None:
        text = translate(
            "Recovering", "visprop ended without saving, and what it left cannot be read:\n{error}\n{path}"
        )
        choices = ((translate("Recovering", "Delete it"), lambda: self._delete(slot)),)
        text = text.format(error=error, path=slot.work)
        title = translate("Recovering", "Unsaved work is damaged")
        self._show(slot, Notice(title, text, slot.crash_report, self._window, choices), None)

    def _tell_crash(self, slot: Slot) -> None:
        if not slot.crash_report:
            slot.remove()
            self._next()
            return
        text = translate("Recovering", "visprop was ended by a fault the last time. There was no unsaved work.")
        self._show(slot, Notice(translate("Recovering", "The last end"), text, slot.crash_report, self._window), None)
        self.dialog.accepted.connect(lambda: slot.remove())

    def _show(self, slot: Slot, dialog: Notice, found: OpenedSession | None) -> None:
        self.dialog = dialog
        dialog.name_cancel(translate("Recovering", "Later"))
        if found is not None and found.cursor.iteration - found.session.kept < FAR:
            dialog.add_picture(_picture(found.reached(), self._window))
        dialog.rejected.connect(lambda: slot.leave())
        dialog.finished.connect(self._finished)
        dialog.open()

    def _finished(self) -> None:
        QTimer.singleShot(0, self._window, self._next)

    def _open(self, slot: Slot, found: OpenedSession) -> None:
        """Show the work as unsaved; what is open asks first where it has changed, and undo comes back to it."""
        window = self._window

        def settle() -> None:
            window.work.settle(found)
            self._autosave.inherit(slot)
            self._autosave.look()
            window.refresh()

        sentence = translate("Recovering", "Recovered, and in no file yet: Ctrl+S saves it.")
        window.unsaved.first(lambda: window.moments.show(found, sentence, settle))

    def _delete(self, slot: Slot) -> None:
        slot.remove()


def _swept(_: object, error: BaseException | None) -> None:
    if error is not None:
        raise error


def _told(slot: Slot, found: OpenedSession) -> str:
    session, when = found.session, datetime.fromtimestamp(slot.work.stat().st_mtime)
    text = translate(
        "Recovering",
        "visprop ended without saving “{title}”: iteration {k} of {n}, kept on {when}.\n{path}\nNothing is replaced: "
        "it opens as unsaved work. “Later” leaves it for the next start.",
    )
    path = found.saved_as or translate("Recovering", "It was in no file.")
    told = {"title": session.experiment.title, "k": found.cursor.iteration, "n": session.kept, "path": path}
    return text.format(when=when.strftime("%Y-%m-%d %H:%M"), **told)


def _picture(found: OpenedSession, window: Any) -> QLabel:
    """The network at the moment that was left."""
    look = replace(found.look, width=CANVAS[0], height=CANVAS[1], scale=1.0, progress=1.0)
    image = to_image(build_frame(found.session.moment(), look), window.theme, SMALL * window.scale)
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(image))
    label.setAccessibleName(translate("Recovering", "The network at the moment that was left"))
    return label
