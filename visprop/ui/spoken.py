"""What a screen reader is told of a picture: the sentence of each step."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def speak_of(picture: QWidget, sentence: str, aloud: bool = True) -> None:
    """Keep `sentence` as what `picture` shows, for a screen reader to ask for; `aloud`: one that listens is told it."""
    picture.setAccessibleDescription(sentence)
    if aloud and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(picture, sentence))
