"""Numbers as a person writes them, and as a line editor shows them. No Qt."""

from __future__ import annotations

from decimal import Decimal
from math import isfinite

from visprop.data.csv_cells import number
from visprop.picture.numbers import MINUS, signed


def read(text: str) -> float | None:
    """The number that a person wrote, None where it is none; the true minus sign is a minus too."""
    return number(text.strip().replace(MINUS, "-"))


def written(value: float) -> str:
    """A number with all digits that make it, whole ones without ".0"."""
    return repr(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def last_digit(value: float) -> Decimal:
    """The weight of the last digit that the picture shows of a value: 0.01 for +0.50, 1 for +2."""
    if not isfinite(value):
        return Decimal(1)
    shown = Decimal(signed(value).replace(MINUS, "-"))
    return Decimal(1).scaleb(shown.as_tuple().exponent)
