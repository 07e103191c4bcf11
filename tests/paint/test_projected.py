"""Every text on the projector, at every operation: its size, its contrast, and that none lies on another."""

from __future__ import annotations

from functools import cache

import pytest

from tests.picture.projected.seeing import contrast
from tests.picture.test_overlap import meet
from tests.picture.walking import numbers, shapes_of, walk
from visprop import Session, languages
from visprop.paint import tools
from visprop.paint.pictures import to_image
from visprop.paint.text import Drawn
from visprop.picture.figures import text
from visprop.picture.focus import focus_of
from visprop.picture.frame import Box, Frame, Text
from visprop.picture.look import Look
from visprop.picture.projected import build_projected, projected
from visprop.picture.projected.colours import PROJECTED
from visprop.picture.projected.written import written
from visprop.picture.reading import Reading

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = [(1024, 768), (1920, 1080), (3840, 2160)]
VIEWS = ("forward", "backward", "both", "summary", "walk", "theta")
# With --full: every view of these walks in every language, product by product on the slide's network.
SAMPLE = [("lecture", "op", view, "en") for view in ("forward", "backward", "summary", "walk")]
SAMPLE += [("circle", "op", "forward", "en"), ("lecture", "op", "forward", "zh_Hant")]
WALKS = [(name, grain, view) for name, grain in (("lecture", "product"), ("circle", "op")) for view in VIEWS]
WALKS += [("spiral", "op", "forward"), ("digits", "op", "forward"), ("sum-of-sigmoids", "neuron", "graph")]
FULL = [(*walked, language) for walked in WALKS for language in languages.available()]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "walked" in metafunc.fixturenames:
        whole = FULL if metafunc.config.getoption("full") else []
        metafunc.parametrize("walked", [*SAMPLE, *whole], ids="-".join)


def magnified(frame: Frame, screen: tuple[int, int]) -> float:
    """How many pixels of the screen a pixel of the frame has."""
    return min(screen[0] / frame.width, screen[1] / frame.height)


@cache
def framed(name: str, grain: str, view: str, language: str, shape: float) -> list[tuple[object, Frame]]:
    """The moments of an iteration with their pictures, for a screen of this shape."""
    look = projected(Look(view=view, grain=grain), round(1000 * shape), 1000)
    languages.use(language)
    try:
        return [(moment, build_projected(moment, look)) for moment in walk(Session(name), grain)]
    finally:
        languages.use("en")


@cache
def drawn_texts(name: str, grain: str, view: str, language: str, shape: float, theme: str) -> list[list[Drawn]]:
    """The texts that are drawn for each of these pictures."""
    records: list[list[Drawn]] = []
    for _, frame in framed(name, grain, view, language, shape):
        records.append([])
        to_image(frame, PROJECTED[theme], 0.1, records[-1])
    return records


def pictures(walked: tuple[str, str, str, str], screen: tuple[int, int], theme: str):
    """Moment, picture and record of its texts."""
    shape = screen[0] / screen[1]
    pairs = zip(framed(*walked, shape), drawn_texts(*walked, shape, theme), strict=True)
    return [(moment, frame, record) for (moment, frame), record in pairs]


@pytest.mark.parametrize("theme", PROJECTED)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_text_is_legible(walked, screen, theme):
    for _, frame, record in pictures(walked, screen, theme):
        scale = magnified(frame, screen)
        for drawn in record:
            assert drawn.px * scale >= screen[1] / 50, drawn
            assert contrast(drawn.ink, drawn.behind) >= 7, drawn
            assert drawn.x >= 0 and drawn.y >= 0, drawn
            assert drawn.x + drawn.w <= frame.width and drawn.y + drawn.h <= frame.height, drawn


@pytest.mark.parametrize("screen", SCREENS[:2])
def test_no_text_lies_on_another(walked, screen):
    for _, _, record in pictures(walked, screen, "light"):
        places = [(drawn.x, drawn.y, drawn.x + drawn.w, drawn.y + drawn.h) for drawn in record]
        for n, place in enumerate(places):
            assert not [record[k].text for k in range(n) if meet(place, places[k])], record[n]


@pytest.mark.parametrize("screen", SCREENS[:2])
def test_what_the_step_wrote_and_the_loss_are_large(walked, screen):
    grain = walked[1]
    for moment, frame, _ in pictures(walked, screen, "light"):
        reading = Reading(moment, Look(grain=grain))
        large = {
            number.quantity
            for shape in shapes_of(frame)
            if isinstance(shape, Text) and shape.px * magnified(frame, screen) >= screen[1] / 20
            for number in numbers(shape.formula)
        }
        assert reading.at("L", ()) in large
        for group in written(reading, focus_of(reading.step, reading.look, reading.program)):
            assert group.numbers[group.chosen] in large
            if group.count <= 4:
                assert set(group.numbers) <= large, text(group.numbers[0])


@pytest.mark.parametrize("screen", SCREENS)
def test_no_line_is_thinner_than_three_pixels_of_1080(screen):
    theme = PROJECTED["light"]
    for _, frame, _ in pictures(("lecture", "op", "forward", "en"), screen, "light"):
        for shape in shapes_of(frame):
            stroke = getattr(shape, "stroke", None)
            if stroke is not None and stroke.width > 0:
                width = tools.pen(theme, stroke, frame.background).widthF()
                assert width * magnified(frame, screen) >= 3 * screen[1] / 1080 - 1e-9, shape


def test_a_wide_layer_is_folded_not_set_smaller():
    frame = build_projected(Session("digits").moment(), projected(Look(), 1920, 1080))
    assert len([shape for shape in frame.still if isinstance(shape, Box) and shape.id.startswith("input")]) < 64
