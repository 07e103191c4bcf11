"""A moment drawn once gives the frames that are built one by one: at every progress, and further on in a run."""

from dataclasses import replace

import pytest

from tests.picture.walking import look_of
from visprop import Session
from visprop.picture.views import VIEWS, build_frame, draw

SIZE = (1660, 510)
DRAWN = [each.name for each in VIEWS if each.draw is not None]


@pytest.mark.parametrize("view", DRAWN)
@pytest.mark.parametrize("grain", ["op", "neuron", "product"])
def test_one_drawing_gives_every_frame_of_a_step(view: str, grain: str) -> None:
    session = Session("lecture")
    look = look_of(SIZE, grain=grain, view=view)
    different = 0
    for _ in range({"op": 40, "neuron": 25, "product": 25}[grain]):
        session.step(grain)
        moment = session.moment()
        drawn = draw(moment, replace(look, progress=0.0))
        frames = [drawn.at(progress) for progress in (0.0, 0.02, 0.4, 0.9)]
        assert frames == [build_frame(moment, replace(look, progress=progress)) for progress in (0.0, 0.02, 0.4, 0.9)]
        different += frames[2] != frames[3]
    assert bool(different) == (view != "bench")  # its curves change with the update only, all at once


@pytest.mark.parametrize("size", [SIZE, (700, 200)])
@pytest.mark.parametrize("view", DRAWN)
def test_what_goes_on_in_a_run_is_what_moves_in_the_frame_of_each_moment(view: str, size: tuple[int, int]) -> None:
    session, look = (
        Session("bench" if view == "bench" else "circle"),
        replace(look_of(SIZE, grain="iteration", view=view), width=size[0], height=size[1]),
    )
    session.advance(iterations=3)
    first = draw(session.moment(), look)
    before = first.at(1.0)
    session.advance(iterations=1)
    now, onward = build_frame(session.moment(), look), first.onward(session.moment(), look)
    assert onward.moving == now.moving != before.moving
    assert onward.still == before.still
    assert onward.pulses == now.pulses == ()
