"""The colours of code: every name in the colour that its quantity has on the picture."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from visprop.picture.theme import LIGHT, Theme

COMMENT, WORD = "muted", "selection-line"
# Token of a name; what is not named here is written in the colour of text.
TOKENS = {
    "a": "dzdw", "x": "dzdw",
    "W": "weight", "b": "bias",
    "gain": "dcdz", "dC_da": "dcdz", "dC_dz": "dcdz",
    "dL_dW": "dcdw", "dL_db": "dcdw", "dJ_dW": "dcdw", "g": "dcdw",
    "def": WORD, "return": WORD, "for": WORD, "in": WORD,
}  # fmt: skip
_PIECES = re.compile(r"(?P<comment>#.*)|(?<![.\w])(?P<name>[A-Za-z_]\w*)(?P<layer>\[\d+\])?")


def pieces(text: str) -> list[tuple[int, int, str]]:
    """Return (start, length, token) of what has a colour of its own in a line of code."""
    found = []
    for match in _PIECES.finditer(text):
        token = COMMENT if match["comment"] else TOKENS.get(match["name"], "")
        if token:
            found.append((match.start(), match.end() - match.start(), token))
    return found


class CodeInk(QSyntaxHighlighter):
    """Colours the lines of a document; `theme` may be set at any time."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        if theme is not self._theme:
            self._theme = theme
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line; Qt calls this."""
        for start, length, token in pieces(text):
            style = QTextCharFormat()
            style.setForeground(QColor(self._theme[token]))
            if token == WORD:
                style.setFontWeight(QFont.Weight.Bold)
            self.setFormat(start, length, style)
