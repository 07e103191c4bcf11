"""Ways to write numbers: fixed, scientific, as fractions, with a comma; read back, and drawn without overlaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from tests.picture.test_overlap import faults
from tests.picture.walking import look_of, walk
from visprop import Session
from visprop.lesson.judging import judge
from visprop.picture import numbers
from visprop.picture.network import build_frame
from visprop.picture.numbers import COMMA, DIGITS, FRACTION, POINT, SCIENTIFIC, Style
from visprop.picture.strip import build_strip


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    numbers.use(Style())


@pytest.mark.parametrize(
    ("style", "written"),
    [
        (Style(), ["0.62", "4.00", "−0.00357", "3.6e−4", "0.33", "1500"]),
        (Style(mark=COMMA), ["0,62", "4,00", "−0,00357", "3,6e−4", "0,33", "1500"]),
        (Style(SCIENTIFIC), ["6.2e−1", "4.0e0", "−3.6e−3", "3.6e−4", "3.3e−1", "1.5e3"]),
        (Style(SCIENTIFIC, COMMA), ["6,2e−1", "4,0e0", "−3,6e−3", "3,6e−4", "3,3e−1", "1,5e3"]),
        (Style(FRACTION), ["0.62", "4", "−0.00357", "3.6e−4", "1/3", "1500"]),
    ],
)
def test_numbers_are_written_in_the_style_in_use(style, written):
    numbers.use(style)
    given = [0.61770478, 4.0, -0.0035723, 3.6123e-4, 1 / 3, 1500.0]
    assert [numbers.value(number) for number in given] == written
    assert numbers.value(3.0, whole=True) == "3"
    assert numbers.value(None) == "?"


@pytest.mark.parametrize("number", [1 / 3, 5 / 8, -7 / 9, 0.1 + 0.2, 2.0])
def test_a_fraction_is_written_where_the_number_is_one(number):
    numbers.use(Style(FRACTION))
    text = numbers.signed(number)
    assert abs(numbers.read(text) - Fraction(number)) < 1e-12
    assert numbers.may_be(text, Fraction(number)) or "/" not in text


def test_what_is_no_fraction_is_not_written_as_one():
    numbers.use(Style(FRACTION))
    assert numbers.value(0.618034) == "0.62"
    assert numbers.value(0.3333) == "0.33"


@pytest.mark.parametrize("digits", DIGITS)
@pytest.mark.parametrize("mark", [POINT, COMMA])
def test_what_is_written_can_be_read(digits, mark):
    numbers.use(Style(digits, mark))
    for number in (0.61770478, -0.0458, 123.4, 2.5e-7, -3.0, 1 / 7):
        for write in (numbers.value, numbers.signed, numbers.significant):
            text = write(number)
            assert numbers.read(text) is not None, text
            assert abs(float(numbers.read(text)) - number) <= 0.12 * abs(number)
            assert len(text) <= numbers.LONGEST


@pytest.mark.parametrize("style", [Style(SCIENTIFIC, COMMA), Style(FRACTION)])
@pytest.mark.parametrize("name", ["lecture", "mazur"])
def test_no_text_lies_on_another_in_any_style(name, style):
    numbers.use(style)
    look = replace(look_of((1280, 370)), numbers=style)
    for moment in walk(Session(name), "op"):
        assert faults(build_frame(moment, look)) == []
        assert faults(build_strip(moment, replace(look, height=121))) == []


@pytest.mark.parametrize("style", [Style(mark=COMMA), Style(SCIENTIFIC), Style(FRACTION)])
def test_an_answer_is_right_in_any_style(style):
    numbers.use(style)
    session = Session("lecture")
    session.seek(0, session.program.index("a[3]") + 1)
    assert judge("0.62", "a[3][0, 0]", session).right
    assert judge("0,62", "a[3][0, 0]", session).right
    assert not judge("0.9", "a[3][0, 0]", session).right
