"""What lies under the shapes that move just now: while a handle is dragged, most of what may move stands."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPixmap

from visprop.paint import painter
from visprop.picture.frame import Frame, Shape
from visprop.ui.stillpicture import Place, StillPicture


class Settled:
    """Keeps a still picture with those of the moving shapes painted over it that have not changed of late."""

    def __init__(self) -> None:
        self._pixmap, self._ground, self._shapes = QPixmap(), (), ()

    def under(self, still: StillPicture, frame: Frame, place: Place, stood: int) -> tuple[QPixmap, tuple[Shape, ...]]:
        """The picture to begin with, and the moving shapes that are lacking in it.

        The first `stood` of the frame's are as they were in the frames before.
        """
        ground = still.of(frame, place)
        if not stood:
            return ground, frame.moving
        if self._ground is not still.shown or frame.moving[: len(self._shapes)] != self._shapes:
            self._ground, self._shapes = still.shown, frame.moving[:stood]
            if self._pixmap.size() != ground.size():
                self._pixmap = QPixmap(ground.size())
            self._pixmap.setDevicePixelRatio(place.ratio)
            with QPainter(self._pixmap) as brush:
                brush.drawPixmap(0, 0, ground)
                brush.setTransform(place.transform, True)
                painter.paint_moving(brush, frame, place.theme, self._shapes)
        return self._pixmap, frame.moving[len(self._shapes) :]
