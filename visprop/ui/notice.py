"""A dialog with one thing to say, and a report to copy if there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from visprop.paint import fonts
from visprop.ui.buttons import button_row
from visprop.words import translate


class Notice(QDialog):
    """Shows `text` under the heading `title`; all of it plain text. `report` is shown in a box and can be copied."""

    def __init__(self, title: str, text: str, report: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{title} – visprop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text, self.report = text, report
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

    def _buttons(self) -> QDialogButtonBox:
        buttons = button_row(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
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
