"""Pictures of a session as PNG files. Importing this imports Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from visprop.paint.films import write_film
from visprop.paint.pages import below, page_image
from visprop.paint.pictures import png, to_image
from visprop.paint.storyboard import storyboard
from visprop.paint.vector import svg, write_page
from visprop.picture import sweepchart
from visprop.picture.filming import Reel, shots
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


@dataclass(frozen=True, slots=True)
class Paper:
    """What a picture is painted on: theme, size in pixels, pixels of the file in one of these, text as outlines."""

    theme: str = "light"
    size: tuple[int, int] = (1920, 1080)
    scale: float = 1.0
    outlines: bool | None = None  # None: as is usual for the kind of file

    @property
    def low(self) -> int:
        """Height of the formula under the network."""
        return round(STRIP * self.size[1])

    def look(self, look: Look) -> Look:
        """The look at this size."""
        width, height = self.size
        scale = min(width / DESIGN[0], height / DESIGN[1])
        return replace(look, width=width, height=height - self.low, scale=scale)


def write_moment(session: Session, look: Look, path: str, paper: Paper) -> None:
    """Paint the network and the formula under it at the session's moment; size and scale of `look` are not used.

    The name's ending says the kind: .svg, .pdf, else PNG. NotSaved if the file cannot be written.
    """
    moment, look = session.moment(), paper.look(look)
    page = below(build_frame(moment, look), build_strip(moment, replace(look, height=paper.low)))
    write_page(path, page, THEMES[paper.theme], paper.scale, paper.outlines, session.experiment.title)


def write_film_of(
    session: Session, look: Look, path: str, paper: Paper, film: Reel, fps: int, tell: Callable[[int], None]
) -> int:
    """Film steps; returns how many pictures there are. For the errors and `tell` see `films.write_film`."""
    look, theme = paper.look(look), THEMES[paper.theme]
    pairs = shots(session, look, (look.height, paper.low), film)
    return write_film(path, (page_image(below(*pair), theme, paper.scale) for pair in pairs), fps, tell)


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
