"""How far shapes reach: nothing is painted outside; and between two frames only what they say has changed has."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from visprop.paint import pictures
from visprop.picture.extent import around, changed, reach
from visprop.picture.formula import Fraction, Framed, Row, Words
from visprop.picture.frame import Arrow, Box, Disc, Frame, Picture, Polyline, Stroke, Text
from visprop.picture.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

STROKE = Stroke("text", 9.0)
SHAPES = [
    Box(60.3, 50.6, 80.2, 40.9, "pulse", STROKE, 7),
    Box(60.3, 50.6, 80.2, 40.9, "", Stroke("text", 1.0)),
    Box(60.3, 50.6, 80.2, 40.9, "text"),
    Disc(100.5, 70.2, 25.3, "pulse", STROKE),
    Polyline(((60, 60), (120, 62), (61, 64), (90, 20)), STROKE),
    Polyline(((60, 60), (120, 62), (90, 20), (60, 60)), None, "text"),
    Picture(100.4, 70.3, 30.2, bytes(range(256)) * 4, 32),
    Arrow((60, 60), (140, 80), STROKE, 25.0, "canvas"),
    Arrow((100, 30), (100, 110), STROKE),
    Text(100, 70, Words("Aĝj(ŷ)"), 24.0, "text", "right"),
    Text(100, 70, Framed(Words("ŷg"), "pulse", "text"), 20.0),
    Text(100, 70, Row((Words("ŷg"), Fraction(Words("Åj"), Words("2g")))), 20.0, "text", "baseline-left"),
]


def image(*shapes) -> QImage:
    return pictures.to_image(Frame(200, 140, shapes), LIGHT)


def wiped(picture: QImage, *rects) -> QImage:
    with QPainter(picture) as painter:
        for left, top, right, bottom in rects:
            painter.fillRect(QRectF(left, top, right - left, bottom - top).toAlignedRect(), "white")
    return picture


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_is_painted_outside_of_its_reach(shape) -> None:
    assert image(shape) != image()
    assert wiped(image(shape), reach(shape)) == wiped(image(), reach(shape))


@pytest.mark.parametrize("later", [SHAPES[3:8], SHAPES[3:6], [*SHAPES[3:5], SHAPES[0], *SHAPES[6:8]]])
def test_what_has_changed_is_where_pictures_differ(later) -> None:
    before = SHAPES[3:8]
    rects = changed(tuple(before), tuple(later))
    assert wiped(image(*before), *rects) == wiped(image(*later), *rects)
    assert bool(rects) is (before != later)


def test_only_what_is_another_shape_has_changed() -> None:
    disc = Disc(10, 10, 5, "text")
    (left, top, right, low) = reach(disc)
    assert changed((disc, *SHAPES), (Disc(12, 10, 5, "text"), *SHAPES)) == [(left, top, right + 2, low)]


def test_around() -> None:
    assert around([(1, 2, 3, 4), (0, 3, 2, 9)]) == (0, 2, 3, 9)


def test_a_shape_more_in_the_middle_leaves_the_others_alone() -> None:
    more = Disc(50, 60, 5, "text")
    for before, after in ((SHAPES, [*SHAPES[:4], more, *SHAPES[4:]]), ([*SHAPES, more], SHAPES), ([], [more])):
        assert changed(tuple(before), tuple(after)) == [reach(more)]
    assert changed((SHAPES[3], SHAPES[4], SHAPES[5]), (SHAPES[3], SHAPES[5])) == [reach(SHAPES[4])]
