"""Pictures of a session as PNG files. Importing this imports Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from visprop.paint.pages import below, page_image
from visprop.paint.pictures import png, to_image
from visprop.paint.storyboard import storyboard
from visprop.paint.vector import svg
from visprop.picture import sweepchart
from visprop.picture.look import Look
from visprop.picture.strip import build_strip
from visprop.picture.theme import DARK, LIGHT
from visprop.picture.views import build_frame
from visprop.session import Session
from visprop.storage import write_whole
from visprop.sweep.curves import bands
from visprop.sweep.tables import Setting, rank

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}
STRIP = 0.23  # of the height: the formula under the network
DESIGN = (1324, 716)  # canvas and strip of the window that all sizes are given for


def write_moment(session: Session, look: Look, path: str, theme: str, size: tuple[int, int]) -> None:
    """Paint the network and the formula under it at the session's moment; size and scale of `look` are not used.

    NotSaved if the file cannot be written.
    """
    width, height = size
    low = round(STRIP * height)
    moment, scale = session.moment(), min(width / DESIGN[0], height / DESIGN[1])
    look = replace(look, width=width, height=height - low, scale=scale)
    page = below(build_frame(moment, look), build_strip(moment, replace(look, height=low)))
    write_whole(path, png(page_image(page, THEMES[theme])))


def write_storyboard(session: Session, path: str, theme: str = "light", size: tuple[int, int] | None = None) -> None:
    """Paint the key moments of the first iteration and the loss of the run; `size` None is its own size.

    NotSaved as above.
    """
    session.seek(0, len(session.program.ops))
    sheet = storyboard(session, THEMES[theme])
    write_whole(path, png(_fitted(sheet, size, THEMES[theme]["chrome"]) if size else sheet))


def write_sweep(settings: Sequence[Setting], path: str, theme: str = "light") -> None:
    """Paint the curves of a sweep into `path` with .png and with .svg behind it, best settings first.

    NotSaved as above.
    """
    ranked = rank(settings)
    look = Look(*sweepchart.SIZE)
    frame = sweepchart.build_sweep(bands(ranked, "training"), bands(ranked, "validation"), look)
    write_whole(path + ".png", png(to_image(frame, THEMES[theme], scale=2.0)))
    write_whole(path + ".svg", svg(frame, THEMES[theme]))


def _fitted(image: QImage, size: tuple[int, int], ground: str) -> QImage:
    """The image in the middle of one of the given size, as large as it can be."""
    whole = QImage(*size, QImage.Format.Format_RGB32)
    whole.fill(QColor(ground))
    small = image.scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    with QPainter(whole) as brush:
        brush.drawImage((whole.width() - small.width()) // 2, (whole.height() - small.height()) // 2, small)
    return whole
