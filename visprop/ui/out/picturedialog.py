"""File > Export picture: what, as which kind of file, how large; to a file or to the clipboard."""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout

from visprop.errors import VispropError
from visprop.ui.buttons import button_row
from visprop.ui.out.place import FileLine, folder_of
from visprop.ui.out.subjects import Subject, subjects
from visprop.words import translate

KINDS = (".png", ".svg", ".pdf")
SCALES = (1, 2, 3, 4)


class PictureDialog(QDialog):
    """Writes a picture of the window. Its choices are `what`, `kind`, `size`, `letters`, and `file`."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Export", "Export picture – visprop"))
        self._window, self._subjects = window, subjects(window)
        self.what, self.kind, self.size_box, self.letters = (QComboBox() for _ in range(4))
        self.said = QLabel()
        self.what.addItems([subject.title for subject in self._subjects])
        self.kind.addItems([translate("Export", "PNG picture"), "SVG", "PDF"])
        self.letters.addItem(translate("Export", "as outlines: looks the same everywhere"), True)
        self.letters.addItem(translate("Export", "as text: can be searched and changed"), False)
        self.file = FileLine(self, folder_of(window), KINDS[0], self._kinds)
        self._lay_out()
        self.what.currentIndexChanged.connect(self._follow)
        self.kind.currentIndexChanged.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (translate("Export", "Picture of"), self.what),
            (translate("Export", "Kind of file"), self.kind),
            (translate("Export", "Size"), self.size_box),
            (translate("Export", "Text"), self.letters),
            (translate("Export", "File"), self.file),
        )
        for title, field in rows:
            form.addRow(title, field)
        kinds = QDialogButtonBox.StandardButton
        buttons = button_row(kinds.Save | kinds.Cancel)
        self.copy = buttons.addButton(translate("Export", "Copy to clipboard"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(buttons)

    @property
    def subject(self) -> Subject:
        """What was chosen."""
        return self._subjects[self.what.currentIndex()]

    @property
    def ending(self) -> str:
        """The kind of file that was chosen."""
        return KINDS[self.kind.currentIndex()]

    def _follow(self) -> None:
        """Offer what goes with the choices."""
        for place in (1, 2):
            self.kind.model().item(place).setEnabled(self.subject.lines)
        if not self.subject.lines and self.kind.currentIndex():
            self.kind.setCurrentIndex(0)  # which comes here again
            return
        chosen = max(self.size_box.currentIndex(), 0)
        self.size_box.clear()
        for scale in SCALES:
            text = translate("Export", "{n}×: {w} × {h} pixels")
            width, height = self.subject.width * scale, self.subject.height * scale
            self.size_box.addItem(text.format(n=scale, w=width, h=height), scale)
        self.size_box.setCurrentIndex(chosen)
        self.size_box.setEnabled(self.ending == ".png")
        self.letters.setEnabled(self.ending != ".png")
        self.letters.setCurrentIndex(1 if self.ending == ".pdf" else 0)
        self.file.follow(self.ending)

    def _kinds(self) -> str:
        names = {
            ".png": translate("Export", "PNG pictures (*.png)"),
            ".svg": translate("Export", "SVG drawings (*.svg)"),
            ".pdf": translate("Export", "PDF documents (*.pdf)"),
        }
        return names[self.ending]

    def _save(self) -> None:
        path = self.file.path
        self.said.setText(self.file.warning())
        if self.said.text():
            return
        try:
            self.subject.write(path, self.size_box.currentData(), self.letters.currentData())
        except VispropError as error:
            self._window.failures.not_saved(error)
            return
        self._window.remembered.put("export/folder", os.path.dirname(os.path.abspath(path)))
        self._window.note(translate("Exports", "Written: {path}").format(path=path))
        self.accept()

    def _copy(self) -> None:
        QApplication.clipboard().setImage(self.subject.image(self.size_box.currentData()))
        self._window.note(translate("Export", "The picture is on the clipboard."))
        self.accept()
