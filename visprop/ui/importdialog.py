"""A trained network before it takes the place of the one in view: its layers, and the activations that its file may
not say."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from visprop.experiment.names import ACTIVATION_NAMES, OUTPUT_NAMES
from visprop.files.models import Model
from visprop.files.models.placing import HIDDEN, OUTPUT
from visprop.ui.buttons import button_row
from visprop.words import translate


class ImportDialog(QDialog):
    """Asks for the activations; `take(hidden, output)` says whether the network was taken, else the dialog stays."""

    def __init__(self, parent: QWidget, model: Model, title: str, take: Callable[[str, str], bool]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("ImportDialog", "Import a trained network – visprop"))
        self._take = take
        *hidden, output = [layer.activation for layer in model.layers]
        self.hidden = _choice(ACTIVATION_NAMES, HIDDEN, hidden)
        self.output = _choice(OUTPUT_NAMES, OUTPUT, [output])
        text = translate(
            "ImportDialog",
            "{file}: layers {widths}. It takes the place of the network of “{title}”; data and training stay.",
        )
        widths = "–".join(map(str, model.widths))
        said = text.format(file=os.path.basename(model.source), widths=widths, title=title)
        self._lay_out("\n".join((said, *model.remarks)), model.told)

    def _lay_out(self, said: str, told: bool) -> None:
        label = QLabel(said)
        label.setTextFormat(Qt.TextFormat.PlainText)  # names out of a file are never markup
        label.setWordWrap(True)
        label.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())
        form = QFormLayout()
        form.addRow(translate("ImportDialog", "Hidden layers"), self.hidden)
        form.addRow(translate("ImportDialog", "Output"), self.output)
        hint = QLabel(
            translate("ImportDialog", "The file says the activations.")
            if told
            else translate("ImportDialog", "The file holds weights only: choose the activations it was trained with.")
        )
        hint.setWordWrap(True)
        buttons = button_row(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (label, hint):
            column.addWidget(part)
        column.addLayout(form)
        column.addWidget(buttons)

    def _enter(self) -> None:
        if self._take(self.hidden.currentText(), self.output.currentText()):
            self.accept()


def _choice(names: tuple[str, ...], usual: str, told: list[str | None]) -> QComboBox:
    """The names; what a file says stands fixed, several in one entry."""
    box = QComboBox()
    known = [name for name in dict.fromkeys(told) if name is not None]
    if known or not told:
        box.addItem(", ".join(known) or "–")
        box.setEnabled(False)
    else:
        box.addItems(names)
        box.setCurrentText(usual)
    return box
