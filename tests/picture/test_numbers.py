"""Numbers on the screen: short, honest, with the true minus."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from visprop.picture import numbers

finite = st.floats(-9e307, 9e307)


def read(text: str) -> float:
    return float(text.replace("−", "-"))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (None, "?"), (0.0, "0.00"), (-0.0, "0.00"), (4.0, "4.00"), (-2.0, "−2.00"), (0.98201, "0.98"),
        (0.11920, "0.12"), (0.00357, "0.00357"), (-0.003565, "−0.00357"), (0.009999, "0.01"), (0.00994, "0.00994"),
        (999.99, "999.99"), (999.999, "1000"), (12345.6, "12346"), (123456.0, "1.2e5"), (-0.00012, "−1.2e−4"),
        (3.6e-4, "3.6e−4"), (1e-300, "1e−300"), (-9.95e-100, "−1e−99"), (-9.99e99, "−1e100"), (math.inf, "∞"),
        (-math.inf, "−∞"), (math.nan, "nan"),
    ],
)  # fmt: skip
def test_value(number, text):
    assert numbers.value(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (None, "?"), (0.0, "0"), (2.0, "+2"), (-1.0, "−1"), (0.829, "+0.829"), (-0.045812, "−0.0458"),
        (-0.003565, "−0.00357"), (0.0552, "+0.0552"), (0.98234, "+0.982"), (1.9640, "+1.96"), (12.34, "+12.3"),
        (123.4, "+123"), (0.99951, "+1.00"), (1e-5, "+1.0e−5"), (-1.2e-5, "−1.2e−5"), (math.inf, "+∞"),
        (-math.inf, "−∞"), (math.nan, "nan"), (99999.7, "+1.0e5"), (2e-300, "+2e−300"),
    ],
)  # fmt: skip
def test_signed(number, text):
    assert numbers.signed(number) == text


def test_whole_numbers_are_written_whole_only_where_asked():
    assert numbers.value(4.0, whole=True) == "4"
    assert numbers.value(0.0, whole=True) == "0"
    assert numbers.value(1.5, whole=True) == "1.50"
    assert numbers.value(1e20, whole=True) == "1.0e20"
    assert numbers.signed(1.0, whole=False) == "+1.00"
    assert numbers.significant(-0.20177) == "−0.202"


@given(finite)
@example(9.95e-100)
@example(9.96e99)
def test_is_short_and_close_and_never_a_false_zero(number):
    for write, digits in ((numbers.value, 1e-2), (numbers.signed, 6e-3), (numbers.significant, 6e-3)):
        text = write(number)
        assert len(text) <= numbers.LONGEST
        assert "-" not in text
        shown = read(text)
        assert (shown == 0) == (number == 0)
        loose = 0.5 if abs(number) > 1e90 or abs(number) < 1e-90 else 0.055
        decimal = "e" not in text
        tolerance = max(digits * abs(number), 0.00501 * (write is numbers.value)) if decimal else loose * abs(number)
        assert abs(shown - number) <= tolerance


@given(st.floats(allow_nan=False).filter(bool))
def test_signed_always_begins_with_its_sign(number):
    assert numbers.signed(number)[0] == ("+" if number > 0 else "−")
