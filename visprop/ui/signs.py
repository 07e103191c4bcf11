"""The signs at the right end of the status bar: the three marks of a proof, and the health lamps that are lit.

Each is a shape and a word, so that colour is never needed; a sentence on hover, and on a click.
"""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import fill
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QToolTip, QWidget

from visprop.debugger.health import DEAD, EXPLODING, SATURATED, VANISHING
from visprop.debugger.marks import KINK, RIGHT, UNKNOWN, WRONG
from visprop.debugger.proof import Proof
from visprop.paint import pictures
from visprop.picture.frame import Frame
from visprop.picture.signs import shapes
from visprop.picture.theme import Theme
from visprop.ui.tip import plain
from visprop.words import translate

MARKS = ("gradient", "update", "batch")
LINE = 60  # letters in a line of a tip
LAMPS = (VANISHING, EXPLODING, SATURATED, DEAD)


@dataclass(frozen=True, slots=True)
class Sign:
    """What one sign shows: a shape, a word, a sentence; hidden where there is no shape."""

    shape: str = ""
    word: str = ""
    sentence: str = ""


class Signs(QWidget):
    """A row of small buttons; those that have nothing to say are hidden."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._theme, self._px = window, None, 0
        self._shown: dict[str, Sign] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons = {name: self._button(name) for name in (*MARKS, *LAMPS)}
        for button in self.buttons.values():
            row.addWidget(button)
        window.statusBar().addPermanentWidget(self)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("sign")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._clicked(name))
        button.hide()
        return button

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self._theme, self._px = theme, px
        for name, sign in self._shown.items():
            self._show(name, sign)
        # A lamp that lights and goes out in a run would move all of the window up and down, and have it painted anew.
        for button in self.buttons.values():
            button.setIconSize(QSize(px, px))
            button.setText(button.text() or " ")
        self.setMinimumHeight(max(button.sizeHint().height() for button in self.buttons.values()))

    def refresh(self) -> None:
        """Show what is proved, and which lamps are lit, at the moment in view."""
        now = _marks(self._window.proving.proof) | _lamps(self._window.health.lit)
        for name in self.buttons:
            sign = now.get(name, Sign())
            if sign != self._shown.get(name):
                self._shown[name] = sign
                self._show(name, sign)

    def _show(self, name: str, sign: Sign) -> None:
        button = self.buttons[name]
        button.setVisible(bool(sign.shape))
        if sign.shape and self._theme is not None:
            button.setText(f" {sign.word}")
            button.setIcon(_icon(sign.shape, self._theme, self._px, self.devicePixelRatioF()))
            button.setIconSize(QSize(self._px, self._px))
            button.setToolTip(plain(fill(sign.sentence, LINE)))
            button.setAccessibleName(f"{sign.word}: {sign.sentence}")

    def point_out(self, name: str) -> None:
        """Say the sentence of a sign right above it: it may be longer than the status bar."""
        button = self.buttons[name]
        if button.isVisible():
            QToolTip.showText(button.mapToGlobal(QPoint(0, -4 * button.height())), button.toolTip(), button)

    def _clicked(self, name: str) -> None:
        lamp = next((lamp for lamp in self._window.health.lit if lamp.kind == name), None)
        if lamp is not None:
            self._window.health.explain(lamp)
        else:
            self._window.note(self._shown[name].sentence)
            self.point_out(name)


def _icon(shape: str, theme: Theme, px: int, ratio: float) -> QIcon:
    image = pictures.to_image(Frame(px, px, tuple(shapes(shape, px)), background="chrome"), theme, ratio)
    image.setDevicePixelRatio(ratio)
    return QIcon(QPixmap.fromImage(image))


def _marks(proof: Proof | None) -> dict[str, Sign]:
    """The three marks of a proof; the word says what the shape says."""
    if proof is None:
        return {}
    words = {
        "gradient": translate("Signs", "gradient"),
        "update": translate("Signs", "update"),
        "batch": translate("Signs", "batch"),
    }
    found = {}
    for name, word in words.items():
        mark = getattr(proof, name)
        found[name] = Sign(mark.verdict, _VERDICTS()[mark.verdict].format(word=word), mark.sentence)
    return found


def _VERDICTS() -> dict[str, str]:
    return {
        RIGHT: translate("Signs", "{word}"),
        WRONG: translate("Signs", "{word} wrong"),
        KINK: translate("Signs", "{word} kink"),
        UNKNOWN: translate("Signs", "{word} ?"),
    }


def _lamps(lit: tuple) -> dict[str, Sign]:
    words = {
        VANISHING: translate("Signs", "vanishing"),
        EXPLODING: translate("Signs", "exploding"),
        SATURATED: translate("Signs", "saturated"),
        DEAD: translate("Signs", "dead"),
    }
    return {lamp.kind: Sign(lamp.kind, words[lamp.kind], lamp.sentence) for lamp in lit}
