"""The picture of the lecture room with what lies over it; the mouse works on it with the tool in the hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from visprop.ui.frameview import FrameView
from visprop.ui.guard import guarded
from visprop.ui.room.overlay import BLACK, ERASER, LASER, NEAR, PEN, SPOT, Overlay, Point

# Sizes in heights of the picture: a pen line of 5 px and a laser dot of 18 px on a screen 1080 high.
PEN_WIDTH, LASER_RADIUS, SPOT_RADIUS = 5 / 1080, 9 / 1080, 0.17
SHADE = 200  # of 255: how dark it is around the spotlight


class RoomView(FrameView):
    """Shows frames under an overlay; two views with one overlay show the same."""

    def __init__(self, overlay: Overlay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overlay = overlay
        self.placed.connect(lambda: overlay.set_place(self.place))
        overlay.changed.connect(self._follow)

    def _follow(self) -> None:
        self.show_place(self.overlay.place)
        hidden = self.overlay.tool in (LASER, SPOT)
        self.setCursor(Qt.CursorShape.BlankCursor if hidden else Qt.CursorShape.ArrowCursor)
        self.update()

    # Mouse

    def _part(self, at: QPointF) -> Point | None:
        """The part of the picture at a point of this widget; None outside."""
        if self.frame is None or not self._scale():
            return None
        point = self._in_frame(at)
        part = point.x() / self.frame.width, point.y() / self.frame.height
        return part if all(0 <= each <= 1 for each in part) else None

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self._part(event.position())
        if self.overlay.tool in (PEN, ERASER) and part and event.button() is Qt.MouseButton.LeftButton:
            self.overlay.press(part)
        else:
            super().mousePressEvent(event)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        part = self._part(event.position())
        if self.overlay.tool in (PEN, ERASER) and part and event.buttons() & Qt.MouseButton.LeftButton:
            self.overlay.drag(part)
            return
        if self.overlay.tool or self.overlay.pointer is not None:
            self.overlay.point_at(part)
        if not self.overlay.tool:
            super().mouseMoveEvent(event)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.overlay.let_go()
        super().mouseReleaseEvent(event)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        self.overlay.point_at(None)
        super().leaveEvent(event)

    # Painting

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.overlay.cover:
            with QPainter(self) as brush:
                brush.fillRect(self.rect(), QColor("#000000" if self.overlay.cover == BLACK else "#FFFFFF"))
            return
        super().paintEvent(event)
        if self.frame is None or not self._scale():
            return
        with QPainter(self) as brush:
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ink(brush)
            if self.overlay.pointer is not None:
                self._paint_tool(brush, self._at(self.overlay.pointer))

    def _at(self, part: Point) -> QPointF:
        return self.transform().map(QPointF(part[0] * self.frame.width, part[1] * self.frame.height))

    def _unit(self) -> float:
        """Pixels of this widget in a height of the picture."""
        return self._scale() * self.frame.height

    def _paint_ink(self, brush: QPainter) -> None:
        for stroke in self.overlay.strokes:
            pen = QPen(QColor(self.theme[stroke.token]), max(1.5, PEN_WIDTH * self._unit()))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            brush.setPen(pen)
            brush.drawPolyline([self._at(point) for point in (*stroke.points, stroke.points[-1])])

    def _paint_tool(self, brush: QPainter, at: QPointF) -> None:
        unit = self._unit()
        brush.setPen(Qt.PenStyle.NoPen)
        if self.overlay.tool == LASER:
            for grown, alpha in ((2.2, 70), (1.0, 255)):
                colour = QColor(self.theme["dcdz-arrow"])
                colour.setAlpha(alpha)
                brush.setBrush(colour)
                radius = max(2.0, grown * LASER_RADIUS * unit)
                brush.drawEllipse(at, radius, radius)
        elif self.overlay.tool == SPOT:
            shade = QPainterPath()
            shade.addRect(QRectF(self.rect()))
            shade.addEllipse(at, SPOT_RADIUS * unit, SPOT_RADIUS * unit)
            brush.fillPath(shade, QColor(0, 0, 0, SHADE))
        elif self.overlay.tool == ERASER:
            brush.setPen(QPen(QColor(self.theme["text"]), 2))
            brush.setBrush(Qt.BrushStyle.NoBrush)
            brush.drawEllipse(at, NEAR * unit, NEAR * unit)
