"""One picture in several views: on the projector, and small before the presenter."""

from __future__ import annotations

from visprop.picture.frame import Frame
from visprop.picture.theme import Theme
from visprop.ui.room.roomview import RoomView


class Mirror:
    """Shows a frame in all `views`; while `frozen`, the last one stays."""

    def __init__(self, *views: RoomView) -> None:
        self.views, self.frozen = views, False

    def set_frame(self, frame: Frame) -> None:
        """Show `frame`, unless frozen."""
        if not self.frozen:
            for view in self.views:
                view.set_frame(frame)

    def follow(self, frame: Frame) -> None:
        """Show the next frame of a run, unless frozen."""
        if not self.frozen:
            for view in self.views:
                view.follow(frame)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of `theme`."""
        for view in self.views:
            view.set_theme(theme)
