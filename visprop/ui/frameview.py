"""A widget that shows a frame: what is still is painted once and kept, what moves is painted over it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from visprop.paint import painter
from visprop.picture.extent import Rect, alike, around, changed, reach
from visprop.picture.frame import Frame
from visprop.picture.hit import hit, label
from visprop.picture.theme import LIGHT, Theme
from visprop.picture.twins import twins
from visprop.ui.guard import guarded
from visprop.ui.settled import Settled
from visprop.ui.stillpicture import Place, StillPicture

LARGEST, NOTCH = 16.0, 1.25
# So many parts are painted again one by one; where there are more, all between them is painted at once.
MOST_PARTS = 64


class FrameView(QWidget):
    """Shows frames, to be zoomed, moved, pointed at and clicked.

    `interactive` allows zoom and moving; `painted` counts the frames that were painted, each once. A number for whose
    id `pullable` is true is pulled, not the frame: `pulled` carries its id and how many pixels up, `let_go` ends that.
    A shape for whose id `movable` is true ("" asks for the ground) is dragged: `dragged` carries id and point in the
    frame, and `let_go` ends it. If `twinned`, all shapes of the thing that is pointed at light up together.
    """

    clicked = Signal(str)
    opened = Signal(str)  # a double click on something
    hovered = Signal(str)
    pulled = Signal(str, int)
    dragged = Signal(str, float, float)
    let_go = Signal()
    placed = Signal()  # zoomed or moved
    resized = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.interactive = True
        self.painted = 0
        self.frame: Frame | None = None
        self.theme: Theme = LIGHT
        self._still, self._follows = StillPicture(), False
        # How many of the moving shapes, from the first on, were the same in the last two frames, and in the last three.
        self._settled, self._alike, self._stood = Settled(), 0, 0
        self._shown: Frame | None = None
        self._zoom, self._middle = 1.0, (0.5, 0.5)
        self._lies: tuple[tuple, Place] | None = None
        self._hover = ""
        self._pressed: QPointF | None = None
        self._dragged, self._grip = False, ""
        self._handle: str | None = None
        self.movable: Callable[[str], bool] = lambda name: False
        self.twinned: Callable[[], bool] = lambda: False
        self.pullable: Callable[[str], bool] = lambda name: False

    def sizeHint(self) -> QSize:
        """The size of the frame that is shown."""
        return QSize(self.frame.width, self.frame.height) if self.frame else QSize(640, 360)

    def set_frame(self, frame: Frame) -> None:
        """Show `frame`; only what differs is painted again."""
        before, self.frame, self._follows = self.frame, frame, False
        self._still.leave()
        if before is not None and self._scale() and self._still.shows(frame, self._where()):
            alike_now = alike(before.moving, frame.moving)
            self._stood, self._alike = min(self._alike, alike_now), alike_now
            self._update(changed(before.moving, frame.moving))
        else:
            self._stood = self._alike = 0
            self.update()

    def follow(self, frame: Frame) -> None:
        """Show the next frame of a run: what moves at once; what stands still is painted bit by bit with the next
        frames, and then shown, so that no frame takes long."""
        before, self.frame, place = self.frame, frame, self._where()
        self._stood = self._alike = 0
        painted = self._follows or (before is not None and self._still.shows(before, place))
        self._follows = painted and self._still.fits(frame, place)  # else one is due that does not follow
        if self._follows and not self._still.go_on(frame, place):
            self._update(changed(before.moving, frame.moving))
        else:
            self.update()

    def _update(self, parts: list[Rect]) -> None:
        """Paint parts of the frame again."""
        if len(parts) > MOST_PARTS:
            parts = [around(parts)]
        region, transform = QRegion(), self._where().transform
        for part in parts:
            region += _pixels(transform, part)
        self.update(region)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of `theme`."""
        self.theme = theme
        self.update()

    # Where the frame lies

    def transform(self) -> QTransform:
        """Return where a pixel of the frame lies in this widget."""
        scale = self._scale()
        if not scale:
            return QTransform()
        x = _placed(self.width(), scale * self.frame.width, self._middle[0])
        y = _placed(self.height(), scale * self.frame.height, self._middle[1])
        return QTransform(scale, 0.0, 0.0, scale, x, y)

    def _scale(self) -> float:
        if not self.frame or not self.frame.width or not self.frame.height:
            return 0.0
        return self._zoom * min(self.width() / self.frame.width, self.height() / self.frame.height)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show the frame larger by `factor` (1 to 16 times in all); the point `at` of the widget stays where it is."""
        at = QPointF(self.width() / 2, self.height() / 2) if at is None else at
        if not self._scale():
            return
        point = self._in_frame(at)
        self._zoom = min(max(self._zoom * factor, 1.0), LARGEST)
        self._hold(point, at)

    def fit(self) -> None:
        """Show the whole frame."""
        self.show_place((1.0, (0.5, 0.5)))
        self.placed.emit()

    @property
    def place(self) -> tuple[float, tuple[float, float]]:
        """How many times larger the frame is shown, and which part of it (0..1) lies in the middle."""
        return self._zoom, self._middle

    def show_place(self, place: tuple[float, tuple[float, float]]) -> None:
        """Show the frame at a `place`."""
        if place != self.place:
            self._zoom, self._middle = place
            self.update()

    def reveal(self, part: QRectF) -> None:
        """Move the frame so that a part of it is in view."""
        if self._scale() and not QRectF(self.rect()).contains(self.transform().mapRect(part)):
            self._hold(part.center(), QPointF(self.width() / 2, self.height() / 2))

    def _in_frame(self, at: QPointF) -> QPointF:
        return self.transform().inverted()[0].map(at)

    def _hold(self, point: QPointF, at: QPointF) -> None:
        """Move the frame so that its `point` lies at `at`, as far as its edges allow."""
        scale, frame = self._scale(), self.frame
        middle = point + (QPointF(self.width() / 2, self.height() / 2) - at) / scale
        half_w, half_h = self.width() / scale / frame.width / 2, self.height() / scale / frame.height / 2
        self._middle = (_inside(middle.x() / frame.width, half_w), _inside(middle.y() / frame.height, half_h))
        self.update()
        self.placed.emit()

    # Painting

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as brush:
            if not self._scale():
                brush.fillRect(self.rect(), QColor(self.theme[self.frame.background if self.frame else "canvas"]))
                return
            place = self._where()
            follows = self._follows and self._still.fits(self.frame, place)
            if follows:
                under, moving = self._still.pixmap, self.frame.moving
            else:
                under, moving = self._settled.under(self._still, self.frame, place, self._stood)
            brush.drawPixmap(0, 0, under)
            brush.setTransform(place.transform, True)
            region = event.region()
            moving = [each for each in moving if region.intersects(_pixels(place.transform, reach(each)))]
            painter.paint_moving(brush, self.frame, self.theme, moving)
            if self._hover and self.twinned():
                painter.paint_moving(brush, self.frame, self.theme, twins(self.frame, self._hover))
        self.painted += self.frame is not self._shown
        self._shown = self.frame

    def _where(self) -> Place:
        """Where the frame lies: the same value until something of it changes."""
        frame, ratio = self.frame, self.devicePixelRatioF()
        size = (frame.width, frame.height) if frame else (0, 0)
        key = self._zoom, self._middle, self.width(), self.height(), size, ratio, self.theme
        if self._lies is None or self._lies[0] != key:
            self._lies = key, Place(self.transform(), self.size(), ratio, self.theme)
        return self._lies[1]

    # Mouse

    @guarded
    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.resized.emit(self.width(), self.height())

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.interactive or not event.angleDelta().y():
            event.ignore()
            return
        self.zoom(NOTCH ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False
            self._handle = self._handle_at(event.position())
            self._grip = "" if self._handle is not None else self._grip_at(event.position())

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._point_at(self._id_at(event.position()))
            self._show_grip(event.position())
            return
        moved = event.position() - self._pressed
        if self._handle is not None:
            point = self._in_frame(event.position())
            self._dragged = True
            self.dragged.emit(self._handle, point.x(), point.y())
            return
        if not self._dragged and moved.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        if self._grip:
            self.pulled.emit(self._grip, -round(moved.y()))
        elif self.interactive and self._scale():
            self._hold(self._in_frame(self._pressed), event.position())
            self._pressed = event.position()

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self._dragged and (self._grip or self._handle is not None):
            self.let_go.emit()
        elif not self._dragged:
            self.clicked.emit(self._id_at(event.position()))

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.interactive and event.button() is Qt.MouseButton.LeftButton:
            name = self._id_at(event.position())
            self.opened.emit(name) if name else self.fit()

    @guarded
    def leaveEvent(self, _event: QEvent) -> None:
        self._point_at("")

    def name_at(self, at: QPoint) -> str:
        """Return the id of what lies at a point of this widget, "" for nothing."""
        return self._id_at(QPointF(at))

    def _id_at(self, at: QPointF) -> str:
        if not self._scale():
            return ""
        point = self._in_frame(at)
        return hit(self.frame, point.x(), point.y())

    def _grip_at(self, at: QPointF) -> str:
        """The id of the number at a point that can be pulled, "" where there is none."""
        if not self.interactive or not self._scale():
            return ""
        point = self._in_frame(at)
        name = label(self.frame, point.x(), point.y())
        return name if name and self.pullable(name) else ""

    def _handle_at(self, at: QPointF) -> str | None:
        """The id of what can be dragged from a point, None for nothing."""
        if not self.interactive or not self._scale():
            return None
        name = self._id_at(at)
        return name if self.movable(name) else None

    def _show_grip(self, at: QPointF) -> None:
        shape = Qt.CursorShape.SizeVerCursor if self._grip_at(at) else Qt.CursorShape.ArrowCursor
        shape = Qt.CursorShape.PointingHandCursor if self._handle_at(at) is not None else shape
        if shape is not self.cursor().shape():
            self.setCursor(shape)

    def _point_at(self, name: str) -> None:
        if name != self._hover:
            self._hover = name
            self.hovered.emit(name)
            if self.twinned():
                self.update()


def _pixels(transform: QTransform, part: Rect) -> QRect:
    """The pixels that hold a part of the frame."""
    left, top, right, bottom = part
    return transform.mapRect(QRectF(left, top, right - left, bottom - top)).toAlignedRect()


def _placed(room: float, size: float, middle: float) -> float:
    """Where a side of `size` begins so that its `middle` (0..1) lies in the middle of `room`; all of it is used."""
    return (room - size) / 2 if size <= room else min(max(room / 2 - middle * size, room - size), 0.0)


def _inside(middle: float, half: float) -> float:
    """`middle` kept so far from both ends that `half` fits on each side."""
    return 0.5 if half >= 0.5 else min(max(middle, half), 1.0 - half)
