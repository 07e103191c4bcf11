"""The boards of the shipped lessons: nothing is cut off, nothing lies on anything else, in any language or size."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from visprop.lesson import LANGUAGES, Player, Position, available, load
from visprop.lesson.board import build_board, needed
from visprop.picture.boxes import bounds
from visprop.picture.frame import Frame, Text

SIZES = ((1034, 260, 0.74), (1440, 300, 1.0), (794, 220, 0.6))  # width, most height, scale: windows and paper
AIR = 3.0  # pixels that the boxes of two lines may share: their letters do not


@pytest.mark.parametrize("language", LANGUAGES)
def test_boards_fit(language: str, full: bool) -> None:
    for name in available() if full else ("gradient",):
        player = Player(load(name), language)
        for number in range(len(player.lesson.scenes)):
            player.go(Position(number))
            player.go(Position(number, player.presses))
            for width, most, scale in SIZES if full else SIZES[:1]:
                look = replace(player.look, width=width, height=most, scale=scale)
                look = replace(look, height=round(min(needed(player, look), most)))
                check(build_board(player, look))


def check(board: Frame) -> None:
    rooms = [bounds(shape) for shape in board.still if isinstance(shape, Text)]
    assert len(rooms) >= 3
    for x, y, w, h in rooms:
        assert x >= 0 and y >= -AIR and x + w <= board.width + 1 and y + h <= board.height + AIR
    for (x, y, w, h), (p, q, r, s) in combinations(rooms, 2):
        assert x + w <= p + 1 or p + r <= x + 1 or y + h <= q + AIR or q + s <= y + AIR


def test_a_question_stands_beside_the_text_and_its_answer_under_it() -> None:
    player = Player(load("backpropagation"))
    number = [scene.id for scene in player.lesson.scenes].index("product")
    player.go(Position(number))
    look = replace(player.look, width=1200, height=200, scale=1.0)
    told = [len(build_board(player, look).still)]
    while player.onward() and player.position.scene == number:
        told.append(len(build_board(player, look).still))
    assert len(told) == 3 and told[0] < told[1] < told[2]
