"""What the marks of the run bar mean, at the right of the loss curve; only those that there are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from visprop.picture.marks import EDIT, STOP, Mark, Marks
from visprop.picture.theme import Theme
from visprop.words import language, translate

SIGNS = ((STOP, "●", "dcdz-arrow"), (EDIT, "◆", "dcdw-line"))


class MarkLegend(QLabel):
    """Lies over the free margin of `parent`; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Mark, ...], Theme, str] | None = None
        self.setObjectName("name")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_marks(self, marks: Marks, theme: Theme) -> None:
        """Name the kinds of marks that there are."""
        now = marks.found, theme, language()
        if self._shown == now:
            return
        self._shown = now
        kinds = {mark.kind for mark in marks.found}
        names = {STOP: translate("MarkLegend", "stop"), EDIT: translate("MarkLegend", "edit")}
        rows = [f"<span style='color:{theme[token]}'>{sign}</span> {names[kind]}" for kind, sign, token in SIGNS]
        text = "<br>".join(row for row, (kind, _, _) in zip(rows, SIGNS, strict=True) if kind in kinds)
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def stand(self, left: int, bottom: int) -> None:
        """Put its lower left corner there."""
        if self.isHidden():
            return
        self.adjustSize()
        self.move(left, bottom - self.height())
        self.raise_()
