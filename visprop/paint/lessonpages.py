"""Pages of a lesson as pictures: the board, the network under it, and the formula."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from visprop.lesson.board import build_board, needed
from visprop.lesson.player import Player, Position
from visprop.paint.pictures import png, to_image
from visprop.picture.frame import Frame
from visprop.picture.strip import build_strip
from visprop.picture.theme import Theme
from visprop.picture.views import build_frame
from visprop.storage import write_whole

DESIGN = (1324, 852)  # board, canvas and strip of the window that all sizes are given for
LEAST_BOARD, LARGEST_BOARD, STRIP = 0.16, 0.34, 0.19  # of the height
DIGITS = 3  # of a page's number in its file's name


def pages(player: Player, whole: bool = True) -> Iterator[Position]:
    """Bring the player to every press of its lesson, or to the last of each scene; it stands there when yielded."""
    player.go(Position())
    for number in range(len(player.lesson.scenes)):
        player.go(Position(number))
        if not whole:
            player.go(Position(number, player.presses))
        yield player.position
        while whole and player.position.press < player.presses:
            player.onward()
            yield player.position


def frames(player: Player, size: tuple[int, int], progress: float = 1.0) -> tuple[Frame, Frame, Frame]:
    """Board, network and formula of the player's position, which lie under each other, for a page of `size` pixels."""
    width, height = size
    scale = min(width / DESIGN[0], height / DESIGN[1])
    look = replace(player.look, width=width, height=height, scale=scale, progress=progress)
    board = round(min(max(needed(player, look), LEAST_BOARD * height), LARGEST_BOARD * height))
    strip = round(STRIP * height)
    moment = player.session.moment()
    return (
        build_board(player, replace(look, height=board)),
        build_frame(moment, replace(look, height=height - board - strip)),
        build_strip(moment, replace(look, height=strip)),
    )


def paint(player: Player, theme: Theme, size: tuple[int, int], progress: float = 1.0) -> QImage:
    """The page of the player's position."""
    whole, y = QImage(*size, QImage.Format.Format_RGB32), 0
    with QPainter(whole) as brush:
        for frame in frames(player, size, progress):
            brush.drawImage(0, y, to_image(frame, theme))
            y += frame.height
    return whole


def write_folder(player: Player, folder: str, theme: Theme, size: tuple[int, int]) -> int:
    """Write a PNG file for each press: 001-SCENE-00.png. Returns how many. NotSaved, OSError."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    count = 0
    for count, at in enumerate(pages(player), 1):
        name = f"{count:0{DIGITS}}-{player.scene.id}-{at.press:02}.png"
        write_whole(Path(folder) / name, png(paint(player, theme, size)))
    return count
