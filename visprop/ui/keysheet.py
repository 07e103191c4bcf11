"""The F1 sheet: all commands with their keys, from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from visprop.ui.action import Action
from visprop.words import translate


class KeySheet(QDialog):
    """Two columns: keys and what they do."""

    def __init__(self, rows: tuple[Action, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("KeySheet", "Keys – visprop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        em = self.fontMetrics().height()
        body = QWidget()
        grid = QGridLayout(body)
        grid.setHorizontalSpacing(2 * em)
        grid.setVerticalSpacing(em // 3)
        for line, row in enumerate(rows):
            for column, text in enumerate((" / ".join(row.keys), row.title, row.tip)):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setObjectName(("head", "value", "name")[column])
                grid.addWidget(label, line, column)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.addWidget(area)
        column_.addWidget(buttons)
        room = parent.size()
        wanted = body.sizeHint().width() + 4 * em
        self.resize(min(wanted, room.width()), min(body.sizeHint().height() + 5 * em, round(room.height() * 0.9)))
