"""Present > Export lesson: a hand-out, a film, or the scene in view as a worksheet; with a bar, and a way out."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QSpinBox

from visprop.paint.films import lacking
from visprop.ui.out.filmdialog import SIZES
from visprop.ui.out.filming import Order
from visprop.ui.out.making import MakingDialog
from visprop.ui.out.place import FileLine, folder_of
from visprop.words import language, translate

HANDOUT, FILM, WORKSHEET = KINDS = ("handout", "film", "worksheet")
MOST_SEED = 9999  # sheets differ after few; the number is to be read on the sheet


@dataclass(frozen=True)
class Pages(Order):
    """What is made of a lesson: its file and keys, which scene and numbers, how large, and where."""

    lesson: str
    assignments: tuple[str, ...]
    kind: str
    scene: str
    seed: int
    size: tuple[int, int]
    theme: str
    path: str

    def arguments(self, _moment: str) -> list[str]:
        """The command line."""
        if self.kind == WORKSHEET:
            words = ["lesson", "worksheet", self.lesson, "--scene", self.scene, "--seed", str(self.seed)]
        else:
            size = "{}x{}".format(*self.size)
            words = ["render", self.lesson, "--tell", "--size", size, "--theme", self.theme]
        for each in self.assignments:
            words += ["--set", each]
        return ["-m", "visprop", *words, "--language", language(), "-o", self.path]


class LessonDialog(MakingDialog):
    """Asks for the pages of the lesson that is open, and makes them."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.setWindowTitle(translate("Export", "Export lesson – visprop"))
        self._lesson, self._scene = window.lessons.player.lesson, window.lessons.player.scene
        self.kind, self.size_box, self.seed = QComboBox(), QComboBox(), QSpinBox()
        scene = self._scene.said(language()).title
        sheet = translate("Export", "Worksheet of “{title}”, and its key (PDF)").format(title=scene)
        hand_out = translate("Export", "Hand-out, a page for each scene (PDF)")
        for name, title in zip(KINDS, (hand_out, translate("Export", "Film of all presses (MP4)"), sheet), strict=True):
            self.kind.addItem(title, name)
        self.kind.model().item(KINDS.index(FILM)).setEnabled(not lacking())
        self.size_box.addItems([f"{w} × {h}" for w, h in SIZES])
        self.seed.setRange(1, MOST_SEED)
        self.seed.setToolTip(translate("Export", "Each number gives a sheet with other weights and inputs."))
        stem = Path(folder_of(window)).with_name(self._lesson.name)
        self.file = FileLine(self, str(stem), self.ending, self._kinds)
        rows = (
            (translate("Export", "What"), self.kind),
            (translate("Export", "Size"), self.size_box),
            (translate("Export", "Sheet number"), self.seed),
            (translate("Export", "File"), self.file),
        )
        self._lay_out(rows)
        self.kind.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def ending(self) -> str:
        """The ending of the kind of file that was chosen."""
        return ".mp4" if self.kind.currentData() == FILM else ".pdf"

    def _follow(self) -> None:
        """Offer what goes with the kind."""
        sheet = self.kind.currentData() == WORKSHEET
        self.size_box.setEnabled(not sheet)
        self.seed.setEnabled(sheet)
        self.file.follow(self.ending)
        self.said.setText(lacking())

    def _kinds(self) -> str:
        if self.ending == ".pdf":
            return translate("Export", "PDF documents (*.pdf)")
        return translate("Export", "{kind} films (*{ending})").format(kind="MP4", ending=self.ending)

    def order(self) -> Order:
        """What was asked for."""
        size = SIZES[self.size_box.currentIndex()]
        given = (self.kind.currentData(), self._scene.id, self.seed.value(), size, self._window.theme.name)
        path = os.path.abspath(self.file.path)
        return Pages("", self._lesson.source, self._window.lessons.assignments, *given, path)

    def _show_busy(self, busy: bool) -> None:
        super()._show_busy(busy)
        if not busy:
            self._follow()
