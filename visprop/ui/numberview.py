"""A frame whose numbers can be clicked, and walked through with the arrow keys: each leads to where it was computed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from visprop.picture.frame import Box, Frame, Stroke
from visprop.picture.inspectortargets import Target, target_at, targets
from visprop.picture.reading import Reading
from visprop.ui.frameview import FrameView
from visprop.ui.guard import guarded
from visprop.ui.ownkeys import OwnKeys

AIR = 2.0  # pixels between a number and the line around it
ONWARD = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NumberView(FrameView):
    """Shows frames of `window`'s moment. `clicked` carries a shape's id or, for a number, "go THING|VALUE|EXAMPLE"."""

    reached = Signal(int, int)  # the middle of the target that the keys have reached

    def __init__(self, window: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interactive = False
        self._window, self._plain, self._place, self._pointed = window, None, -1, ""
        self.hovered.connect(self._light)
        OwnKeys(self, ENTER)

    def set_frame(self, frame: Frame) -> None:
        """Show `frame`, with a line around what is pointed at, or reached by the keys."""
        if self._place >= 0 and len(frame.still) != len(self._plain.still):
            self._place = -1  # another explanation
        self._plain = frame
        self._draw()

    def targets(self) -> tuple[Target, ...]:
        """What can be clicked, in reading order."""
        return targets(self._plain, self._reading()) if self._plain is not None else ()

    def rect_of(self, target: Target) -> QRectF:
        """Where a target lies in this widget."""
        return self.transform().mapRect(QRectF(target.x, target.y, target.w, target.h))

    def _reading(self) -> Reading:
        return Reading(self._window.session.moment(), self._window.look)

    def _id_at(self, at: QPointF) -> str:
        if self._plain is None or not self._scale():
            return ""
        point = self._in_frame(at)
        return target_at(self._plain, self._reading(), point.x(), point.y())

    def _light(self, name: str) -> None:
        self._pointed = name
        self._draw()

    def _show_grip(self, at: QPointF) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._id_at(at) else Qt.CursorShape.ArrowCursor)

    def _draw(self) -> None:
        shown = [target for target in self.targets() if target.id == self._pointed] if self._pointed else []
        reached = self.targets()[self._place : self._place + 1] if self._place >= 0 and self.hasFocus() else ()
        stroke = Stroke("selection-line", 2.0)
        lines = tuple(
            Box(each.x - AIR, each.y - AIR, each.w + 2 * AIR, each.h + 2 * AIR, "", stroke, 3.0)
            for each in (*shown, *reached)
        )
        super().set_frame(replace(self._plain, moving=(*self._plain.moving, *lines)) if lines else self._plain)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self.targets()
        if event.key() in ONWARD and found:
            before = self._place if self._place >= 0 else min(-ONWARD[event.key()], 0)
            self._place = (before + ONWARD[event.key()]) % len(found)
            self._draw()
            middle = self.rect_of(found[self._place]).center().toPoint()
            self.reached.emit(middle.x(), middle.y())
        elif event.key() in ENTER and 0 <= self._place < len(found):
            self.clicked.emit(found[self._place].id)
        else:
            super().keyPressEvent(event)
