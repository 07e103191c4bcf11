"""The text of an SVG file of Qt's as outlines: what widgets and plots paint cannot be asked for them."""

from __future__ import annotations

import re
from html import unescape

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainterPath

_TEXT = re.compile(
    r'<text fill="(?P<ink>[^"]*)" fill-opacity="(?P<opacity>[^"]*)"[^>]*? x="(?P<x>[^"]*)" y="(?P<y>[^"]*)" '
    r'font-family="(?P<family>[^"]*)" font-size="(?P<px>[^"]*)" font-weight="(?P<weight>[^"]*)" '
    r'font-style="(?P<style>[^"]*)"\s*>(?P<text>[^<]*)</text>'
)
_FONTS = re.compile(r"<style>.*?</style>", re.DOTALL)
FINE = 64.0  # pixels at which letters are outlined: Qt rounds smaller sizes to whole pixels


def outlined(data: bytes) -> bytes:
    """The file with a path in the place of each text, and without the fonts in it."""
    return _FONTS.sub("", _TEXT.sub(_path, data.decode("utf-8")), count=1).encode("utf-8")


def _path(found: re.Match) -> str:
    font = QFont([name.strip().strip("'") for name in unescape(found["family"]).split(",")])
    font.setPixelSize(int(FINE))
    font.setWeight(QFont.Weight(int(found["weight"])))
    font.setItalic(found["style"] == "italic")
    font.setKerning(False)
    path = QPainterPath()
    path.addText(QPointF(), font, unescape(found["text"]))
    share, x, y = float(found["px"]) / FINE, float(found["x"]), float(found["y"])
    d = " ".join(_segments(path, share, x, y))
    return f'<path fill="{found["ink"]}" fill-opacity="{found["opacity"]}" stroke="none" fill-rule="nonzero" d="{d}"/>'


def _segments(path: QPainterPath, share: float, x: float, y: float):
    """The commands of an SVG path: to, line, curve."""
    number = 0
    while number < path.elementCount():
        element = path.elementAt(number)
        kind = {QPainterPath.ElementType.MoveToElement: "M", QPainterPath.ElementType.LineToElement: "L"}
        count = 3 if element.type == QPainterPath.ElementType.CurveToElement else 1
        points = (path.elementAt(number + k) for k in range(count))
        yield kind.get(element.type, "C") + " ".join(f"{x + share * p.x:.2f},{y + share * p.y:.2f}" for p in points)
        number += count
