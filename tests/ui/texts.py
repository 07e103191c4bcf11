"""Every text that a window shows, to look for what is still in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTreeWidget, QWidget

from tests import translations
from visprop.picture import boxes
from visprop.picture.frame import Frame, Text

PROPERTIES = (
    "text",
    "title",
    "toolTip",
    "iconText",
    "statusTip",
    "windowTitle",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
)


def of_window(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where each text of a window and of all in it stands, and the text."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    for each in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        name = f"{type(each).__name__} {each.objectName()}"
        for place, text in _of(each):
            yield f"{name}.{place}", text


def _of(each: QObject) -> Iterator[tuple[str, str]]:
    for place in PROPERTIES:
        text = getattr(each, place, None)
        if callable(text) and isinstance(said := text(), str) and said:
            yield place, said
    if isinstance(each, QComboBox):
        yield from (("item", each.itemText(number)) for number in range(each.count()))
    if isinstance(each, QTreeWidget):
        for row in (each.topLevelItem(number) for number in range(each.topLevelItemCount())):
            for column in range(each.columnCount()):
                yield "cell", row.text(column)
                yield "tip of a cell", row.toolTip(column)
    if isinstance(each, QPlainTextEdit):
        yield "text", each.toPlainText()


def of_frame(frame: Frame) -> Iterator[str]:
    """The texts of a picture."""
    for shape in (*frame.still, *frame.moving):
        if isinstance(shape, Text):
            yield boxes.layout(shape.formula, shape.px).text


class English:
    """Tells whether a text is one of the program's English strings, its fields filled in.

    Single words that are names in files too ("none", "circle") do not count: they stand for themselves.
    """

    def __init__(self) -> None:
        texts = {text for _, text in translations.strings() if translations.worded(text) and " " in text.strip()}
        self._whole = {_plain(text) for text in texts}
        filled = [text for text in texts if len(re.findall(r"[A-Za-z]{3,}", translations.FIELD.sub("", text))) > 1]
        self._pieces = [translations.FIELD.split(_plain(text)) for text in filled if "{" in text]

    def __call__(self, text: str) -> bool:
        said = _plain(re.sub(r"<[^>]*>", "", text))
        return not translations.HAN.search(said) and (
            self.whole(said) or any(_made_of(said, pieces) for pieces in self._pieces)
        )

    def whole(self, text: str) -> bool:
        """Whether the text is such a string without fields: quick to tell."""
        return _plain(text) in self._whole


def _made_of(text: str, pieces: list[str]) -> bool:
    """Whether a text is these pieces with something between them."""
    first, *inner, last = pieces
    if not text.startswith(first) or not text.endswith(last):
        return False
    at = len(first)
    for piece in inner:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return at <= len(text) - len(last)


def _plain(text: str) -> str:
    return text.strip().removesuffix(":").replace("&", "")
