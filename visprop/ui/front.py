"""The first frame of a window that has no other parts yet: the network where it will stand, and room for the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from visprop.ui.frameview import FrameView
from visprop.ui.pictured import Pictured
from visprop.ui.style import scale_of

SIDES = ("left", "top", "right", "bottom")
# Design pixels between the canvas and the sides of a window that was never closed.
ROOM = {"left": 315.0, "top": 91.0, "right": 0.01, "bottom": 456.0}
LONGEST = 1000  # milliseconds that are waited for a frame: a window may be shown where nobody can see it


class Front(QWidget):
    """Holds the canvas of `window` until its parts are made."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self.canvas = window, FrameView(self)
        self._picture = Pictured(self.canvas)
        self.setAutoFillBackground(True)
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Window, QColor(window.theme["chrome"]))
        self.setPalette(colours)
        window.setCentralWidget(self)

    def arrange(self) -> None:
        """Show the network where it will stand in the window as it is now."""
        window = self._window
        scale = scale_of(window.width(), window.height())
        left, top, right, bottom = (
            round(scale * window.remembered.number(f"room/{side}", ROOM[side])) for side in SIDES
        )
        self.canvas.setGeometry(QRect(left, top, window.width() - left - right, window.height() - top - bottom))
        self.canvas.set_theme(window.theme)
        look = replace(window.look, scale=scale, grain=window.grain)
        self._picture.show(window.session.moment(), look)

    def wait(self) -> None:
        """Come back when the first frame is painted, or the window is closed."""
        app = QApplication.instance()
        for _ in range(LONGEST // 10):
            if self.canvas.painted or not self._window.isVisible():
                return
            app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 10)


def keep_room(window: Any) -> None:
    """Remember where the canvas stands, for the next start."""
    if not window.isVisible():
        return
    corner = window.parts.canvas.mapTo(window, QPoint(0, 0))
    size = window.parts.canvas.size()
    spaces = (corner.x(), corner.y(), window.width() - corner.x() - size.width())
    bottom = window.height() - corner.y() - size.height()
    for side, space in zip(SIDES, (*spaces, bottom), strict=True):
        window.remembered.put(f"room/{side}", max(space, 0.01) / window.scale)
