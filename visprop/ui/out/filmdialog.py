"""File > Export film: which steps, how fast, how large, as which kind of file; with a bar, and a way out."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit

from visprop.errors import InputError
from visprop.experiment.fields import Place
from visprop.files.cursors import cursor_text, read_cursor
from visprop.files.moments import to_text
from visprop.paint.films import lacking
from visprop.ui.action import GRAINS
from visprop.ui.menus import grain_title
from visprop.ui.out.filming import Film, Order
from visprop.ui.out.making import MakingDialog
from visprop.ui.out.place import FileLine, folder_of
from visprop.words import translate

KINDS = (".mp4", ".gif", ".webp", ".webm", "")
SIZES = ((1280, 720), (1920, 1080), (2560, 1440), (3840, 2160), (1024, 768))
SPEEDS = (10, 15, 25, 30, 50, 60)
LONGEST = 60.0


class FilmDialog(MakingDialog):
    """Asks for a film and makes it."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.setWindowTitle(translate("Export", "Export film – visprop"))
        session = window.session
        cursor, program = session.cursor, session.moment(probe=False).program
        self.start, self.end = QLineEdit(f"{cursor.iteration}:0"), QLineEdit(cursor_text(cursor, program))
        if cursor.op == 0:
            self.end.setText(f"{cursor.iteration}:end")
        self.grain, self.kind, self.size_box, self.speed = (QComboBox() for _ in range(4))
        self.seconds = QDoubleSpinBox()
        self._fill(window.grain)
        self.file = FileLine(self, folder_of(window), self.ending, self._kinds)
        self._place()
        self.kind.currentIndexChanged.connect(lambda: self.file.follow(self.ending))

    def _fill(self, grain: str) -> None:
        for each in GRAINS:
            self.grain.addItem(grain_title(each), each)
        self.grain.setCurrentIndex(GRAINS.index(grain))
        names = ("MP4", "GIF", "WebP", "WebM", translate("Export", "Folder of PNG pictures"))
        self.kind.addItems(names)
        if lacking():
            for place in range(len(KINDS) - 1):
                self.kind.model().item(place).setEnabled(False)
            self.kind.setCurrentIndex(len(KINDS) - 1)
        self.size_box.addItems([f"{w} × {h}" for w, h in SIZES])
        self.speed.addItems([str(fps) for fps in SPEEDS])
        self.speed.setCurrentText("30")
        self.seconds.setRange(0.05, LONGEST)
        self.seconds.setSingleStep(0.25)
        self.seconds.setValue(1.0)

    def _place(self) -> None:
        tip = translate(
            "Export", "ITERATION:OPERATION, counted from 0, such as 0:dC_dz[2]; 0:0 is the start, 0:end the end."
        )
        for line in (self.start, self.end):
            line.setToolTip(tip)
        rows = (
            (translate("Export", "From"), self.start),
            (translate("Export", "To"), self.end),
            (translate("Export", "A step is"), self.grain),
            (translate("Export", "Seconds a step"), self.seconds),
            (translate("Export", "Kind of film"), self.kind),
            (translate("Export", "Size"), self.size_box),
            (translate("Export", "Pictures a second"), self.speed),
            (translate("Export", "File"), self.file),
        )
        self._lay_out(rows)
        self.said.setText(lacking())

    @property
    def ending(self) -> str:
        """The kind of film that was chosen; "" is a folder."""
        return KINDS[self.kind.currentIndex()]

    def _kinds(self) -> str:
        return translate("Export", "{kind} films (*{ending})").format(kind=self.kind.currentText(), ending=self.ending)

    def order(self) -> Order | None:
        """The film, if the moments are moments."""
        window = self._window
        try:
            for line in (self.start, self.end):
                read_cursor(line.text().strip(), window.session, Place("", line.text()))
        except InputError as error:
            self.said.setText(str(error))
            return None
        return Film(
            to_text(window.session, replace(window.look, grain=window.grain)),
            self.start.text().strip(),
            self.end.text().strip(),
            self.grain.currentData(),
            self.seconds.value(),
            int(self.speed.currentText()),
            SIZES[self.size_box.currentIndex()],
            window.theme.name,
            os.path.abspath(self.file.path),
        )
