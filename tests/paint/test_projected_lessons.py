"""Every text of a lesson on the projector, at every press: its size, its contrast, and that none lies on another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.picture.projected.seeing import contrast
from tests.picture.test_overlap import meet
from visprop import languages
from visprop.lesson import LANGUAGES, Player, Position, available, load
from visprop.lesson.board import build_board, needed
from visprop.paint.pictures import to_image
from visprop.paint.text import Drawn
from visprop.picture.frame import Frame
from visprop.picture.look import Look
from visprop.picture.projected import draw, projected
from visprop.picture.projected.colours import PROJECTED

pytestmark = pytest.mark.usefixtures("qapp")

# With --full: all presses of all lessons in all languages.
SAMPLE = [("backpropagation", "en", 9, 14), ("backpropagation", "zh_Hans", 20, 22), ("three-steps", "zh_Hant", 0, 2)]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    whole = [(name, language, 0, 10**3) for name in available() for language in LANGUAGES]
    metafunc.parametrize("told", whole if metafunc.config.getoption("full") else SAMPLE, ids=str)


def pictures(told: tuple[str, str, int, int], screen: tuple[int, int]) -> Iterator[tuple[Player, Frame]]:
    """The pictures of some scenes of a lesson, press by press."""
    name, language, first, last = told
    player = Player(load(name), language, Position(first))

    def board(look: Look) -> Frame:
        return build_board(player, replace(look, height=round(min(max(needed(player, look), 70), look.height))))

    while player.position.scene < last:
        look = projected(replace(player.look, title=False), *screen)
        yield player, draw(player.session.moment(), look, board).at(1.0)
        if not player.onward():
            return


@pytest.mark.parametrize("screen", [(1024, 768), (1920, 1080)])
def test_a_lesson_is_legible_from_the_last_row(told, screen):
    languages.use(told[1])
    try:
        for player, frame in pictures(told, screen):
            check(frame, screen, (player.scene.id, player.position.press))
    finally:
        languages.use("en")


def check(frame: Frame, screen: tuple[int, int], where: tuple[str, int]) -> None:
    record: list[Drawn] = []
    to_image(frame, PROJECTED["light"], 0.1, record)
    scale = min(screen[0] / frame.width, screen[1] / frame.height)
    places = [(drawn.x, drawn.y, drawn.x + drawn.w, drawn.y + drawn.h) for drawn in record]
    for n, (drawn, place) in enumerate(zip(record, places, strict=True)):
        assert drawn.px * scale >= screen[1] / 50, (where, drawn)
        assert contrast(drawn.ink, drawn.behind) >= 7, (where, drawn)
        assert place[0] >= 0 and place[1] >= 0 and place[2] <= frame.width and place[3] <= frame.height, (where, drawn)
        assert not [record[k].text for k in range(n) if meet(place, places[k])], (where, drawn)
