"""A dialog with one thing to say, and a report to copy if there is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from visprop.paint import fonts
from visprop.ui.buttons import button_row
from visprop.words import translate

Choices = Sequence[tuple[str, Callable[[], object]]]


class Notice(QDialog):
    """Shows `text` under the heading `title`; all of it plain text. `report` is shown in a box and can be copied.

    `choices` are buttons with what each does once the dialog is closed, the first one by Enter; Esc does none of them.
    """

    def __init__(
        self, title: str, text: str, report: str = "", parent: QWidget | None = None, choices: Choices = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{title} – visprop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text, self.report, self.choices = text, report, dict(choices)
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em, em, em, em)
        layout.setSpacing(em // 2)
        heading = _label(title)
        heading.setStyleSheet(f"font-weight: bold; font-size: {round(em * 1.1)}px")
        layout.addWidget(heading)
        body = _label(text)
        body.setMinimumWidth((44 if report else 28) * em)
        layout.addWidget(body)
        if report:
            box = QPlainTextEdit(report)
            box.setReadOnly(True)
            box.setFont(fonts.font("mono", self.font().pixelSize()))
            box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            box.setMinimumHeight(10 * em)
            layout.addWidget(box)
        layout.addWidget(self._buttons())

    def name_cancel(self, title: str) -> None:
        """Call the button that does nothing otherwise, where there is one."""
        button = self.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)
        if button is not None:
            button.setText(title)

    def add_picture(self, picture: QWidget) -> None:
        """Show a picture under the heading."""
        self.layout().insertWidget(1, picture)

    def choose(self, title: str) -> None:
        """Close the dialog and do what the button of that title does."""
        self.done(QDialog.DialogCode.Accepted)
        self.choices[title]()

    def _buttons(self) -> QDialogButtonBox:
        kind = QDialogButtonBox.StandardButton
        buttons = button_row(kind.Cancel if self.choices else kind.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for number, title in enumerate(self.choices):
            button = buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
            button.setDefault(number == 0)
            button.clicked.connect(partial(self.choose, title))
        if self.report:
            copy = buttons.addButton(translate("Notice", "Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
            copy.clicked.connect(self.copy)
        return buttons

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self.report)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
