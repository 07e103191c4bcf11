"""What is known of the thing under the pointer, as a tool tip: plain text, whatever a column of a table is called."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from visprop.picture import tooltip
from visprop.ui.scene import sized
from visprop.words import translate


class Tips:
    """The tool tips of a window's canvas and op bar. `name` is what the pointer is on, "" for nothing."""

    def __init__(self, window: Any) -> None:
        self._window, self.name, self._at = window, "", QPoint()
        window.parts.canvas.hovered.connect(self._point_at)
        window.parts.bottom.opbar.hovered.connect(self._point_at_op)

    def forget(self) -> None:
        """Point at nothing: another network is shown."""
        self.name = ""
        QToolTip.hideText()

    def about(self, name: str) -> str:
        """Return all that is known of a node or an edge, with all digits."""
        return tooltip.about(self._window.session.moment(), sized(self._window.look, self._window.parts.canvas), name)

    def follow(self) -> None:
        """Bring the tip that is shown up to date; while a number is pulled, it is not ours."""
        if self.name and QToolTip.isVisible() and not self._window.changes.gripped:
            self._show()

    def _point_at(self, name: str) -> None:
        self.name, self._at = name, QCursor.pos()
        self._window.commands.sync()
        self._show()

    def _show(self) -> None:
        QToolTip.showText(self._at, plain(self._text()) if self.name else "", self._window.parts.canvas)

    def _text(self) -> str:
        """All that is known, and how it can be changed."""
        text = self.about(self.name)
        if text and self._window.changes.place(self.name) is not None:
            text += "\n" + translate("Tip", "Change it: F2 or a double click, or drag its number up and down.")
        elif text and self._window.changes.possible():
            text += "\n" + translate("Tip", "Change its layer's activation: F2 or a double click.")
        return text

    def _point_at_op(self, name: str) -> None:
        kind, _, number = name.partition(" ")
        op = self._window.session.program.ops[int(number)] if kind == "op" else None
        QToolTip.showText(QCursor.pos(), plain(f"{op.name}\n{op.rule}") if op else "", self._window.parts.bottom.opbar)


def plain(text: str, family: str = "") -> str:
    """Return `text` so that Qt shows it as it is, line by line, in a font of this family; "" stays "".

    What Qt cannot take for HTML stays as it is: laying out HTML takes four times as long, in each move of a drag.
    """
    if not family and "<" not in text and "&" not in text:
        return text
    face = f"; font-family:{family}" if family else ""
    return f"<p style='white-space:pre{face}'>{escape(text)}</p>"
