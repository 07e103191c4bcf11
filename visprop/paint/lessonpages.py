"""Pages of a lesson as pictures, a hand-out, a film: the board, the network under it, and the formula."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage

from visprop.lesson.board import build_board, needed
from visprop.lesson.player import Player, Position
from visprop.paint.films import write_film
from visprop.paint.pages import Page, below, page_image
from visprop.paint.pictures import png
from visprop.paint.vector import write_pdf
from visprop.picture.strip import build_strip
from visprop.picture.theme import Theme
from visprop.picture.views import build_frame
from visprop.storage import write_whole

DESIGN = (1324, 852)  # board, canvas and strip of the window that all sizes are given for
LEAST_BOARD, LARGEST_BOARD, STRIP = 0.16, 0.34, 0.19  # of the height
DIGITS = 3  # of a page's number in its file's name
FPS, MOVING_S, RESTING_S = 15, 0.8, 1.6  # of a film: a step is on its way, and then looked at, for so long
ANIMATED = ("product", "neuron", "op")
Tell = Callable[[int], None]


def pages(player: Player, whole: bool = True) -> Iterator[Position]:
    """Bring the player to every press of its lesson, or to the last of each scene; it stands there when yielded."""
    for number in range(len(player.lesson.scenes)):
        player.go(Position(number))
        if not whole:
            player.go(Position(number, player.presses))
        yield player.position
        while whole and player.position.press < player.presses:
            player.onward()
            yield player.position


def page_of(player: Player, size: tuple[int, int], progress: float = 1.0) -> Page:
    """Board, network and formula of the player's position on a page of `size` pixels."""
    width, height = size
    scale = min(width / DESIGN[0], height / DESIGN[1])
    look = replace(player.look, width=width, height=height, scale=scale, progress=progress, language=player.language)
    board = round(min(max(needed(player, look), LEAST_BOARD * height), LARGEST_BOARD * height))
    strip = round(STRIP * height)
    moment = player.session.moment()
    return below(
        build_board(player, replace(look, height=board)),
        build_frame(moment, replace(look, height=height - board - strip)),
        build_strip(moment, replace(look, height=strip)),
    )


def write_folder(player: Player, folder: str | os.PathLike[str], theme: Theme, size: tuple[int, int]) -> int:
    """Write a PNG file for each press: 001-SCENE-00.png. Returns how many. NotSaved, OSError."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    count = 0
    for count, at in enumerate(pages(player), 1):
        name = f"{count:0{DIGITS}}-{player.scene.id}-{at.press:02}.png"
        write_whole(Path(folder) / name, png(page_image(page_of(player, size), theme)))
    return count


def write_handout(
    player: Player, path: str | os.PathLike[str], theme: Theme, size: tuple[int, int], tell: Tell | None = None
) -> int:
    """Write a PDF file with a page for each scene, as it stands at its end. Returns how many. NotSaved.

    `tell` is called with the number of each page that is done.
    """

    def drawn() -> Iterator[Page]:
        for number, _ in enumerate(pages(player, whole=False), 1):
            yield page_of(player, size)
            if tell is not None:
                tell(number)

    return write_pdf(path, drawn(), theme, title=player.lesson.title(player.language))


def write_lesson_film(
    player: Player, path: str | os.PathLike[str], theme: Theme, size: tuple[int, int], tell: Tell | None = None
) -> int:
    """Write a film of the whole lesson; see `films.write_film`, which returns the number of its pictures."""
    return write_film(path, film(player, theme, size), FPS, tell)


def film(player: Player, theme: Theme, size: tuple[int, int]) -> Iterator[QImage]:
    """The pictures of a film: each press on its way, if it moves anything, and at rest."""
    for _ in pages(player):
        shot = player.shot
        if shot.step.startswith("step") and shot.look.grain in ANIMATED:
            count = round(FPS * MOVING_S)
            for n in range(count):
                yield page_image(page_of(player, size, n / count), theme)
        rest = page_image(page_of(player, size), theme)
        for _ in range(round(FPS * RESTING_S)):
            yield rest
