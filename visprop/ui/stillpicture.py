"""The picture of what stands still in a frame: painted whole, or bit by bit while the frames of a run go on."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from time import perf_counter
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from visprop.paint import painter
from visprop.picture.frame import Frame
from visprop.picture.theme import Theme

SLICE_S = 0.003  # of a frame's 16 ms: the rest is for what moves, and for training
AT_ONCE = 8  # shapes between two looks at the clock


@dataclass(frozen=True, slots=True)
class Place:
    """Where a frame lies in a widget, and in which colours: the matrix, the widget's size, device pixels in one of its
    own."""

    transform: QTransform
    size: QSize
    ratio: float
    theme: Theme


class StillPicture:
    """Keeps the picture that was painted last; `shown` is what it was made of, and where it lies."""

    def __init__(self) -> None:
        self.pixmap, self.shown = QPixmap(), ()
        self._next: tuple[tuple[Any, ...], Frame, QPixmap] | None = None
        self._done = 0

    def shows(self, frame: Frame, place: Place) -> bool:
        """Whether the picture is that of `frame`."""
        return self.shown == _key(frame, place)

    def fits(self, frame: Frame, place: Place) -> bool:
        """Whether the picture is one of another moment of the same frame at the same place."""
        return self.shown[:-1] == _key(frame, place)[:-1]

    def of(self, frame: Frame, place: Place) -> QPixmap:
        """The picture of `frame`, painted again only if it has changed."""
        if not self.shows(frame, place):
            self._next = None
            pixmap = self.pixmap if self.pixmap.size() == _pixels(place) else QPixmap(_pixels(place))
            with _brush(pixmap, frame, place, cleared=True) as brush:
                painter.paint_still(brush, frame, place.theme)
            self.pixmap, self.shown = pixmap, _key(frame, place)
        return self.pixmap

    def go_on(self, frame: Frame, place: Place) -> bool:
        """Paint for a while at the picture that follows, of `frame` where none has been begun; return whether that is
        whole, and shown. The frame in which it begins has just made its shapes: painting begins with the next one."""
        if self._next is None or self._next[0][:-1] != _key(frame, place)[:-1]:
            if not self.shows(frame, place):
                pixmap = QPixmap(_pixels(place))
                _brush(pixmap, frame, place, cleared=True).end()
                self._next, self._done = (_key(frame, place), frame, pixmap), 0
            return False
        key, frame, pixmap = self._next
        until, shapes = perf_counter() + SLICE_S, frame.still
        with _brush(pixmap, frame, place) as brush:
            for start in range(self._done, len(shapes), AT_ONCE):
                painter.paint_part(brush, frame, place.theme, shapes[start : start + AT_ONCE])
                self._done = start + AT_ONCE
                if perf_counter() >= until:
                    break
        if self._done < len(shapes):
            return False
        self.pixmap, self.shown, self._next = pixmap, key, None
        return True

    def leave(self) -> None:
        """Give up what is on its way."""
        self._next = None


def _key(frame: Frame, place: Place) -> tuple[Any, ...]:
    """What the picture is made of; last what changes within a run."""
    return place, frame.width, frame.height, frame.background, frame.still


def _pixels(place: Place) -> QSize:
    return QSize(ceil(place.size.width() * place.ratio), ceil(place.size.height() * place.ratio))


def _brush(pixmap: QPixmap, frame: Frame, place: Place, cleared: bool = False) -> QPainter:
    """A painter in the frame's pixels."""
    if cleared:
        pixmap.setDevicePixelRatio(place.ratio)
        pixmap.fill(QColor(place.theme[frame.background]))
    brush = QPainter(pixmap)
    brush.setTransform(place.transform, True)
    return brush
