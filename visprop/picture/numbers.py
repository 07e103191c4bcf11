"""Numbers as they are drawn: short, never more than eight characters, with the true minus sign.

Nothing here rounds a number to 0: what is smaller than the digits shown turns to scientific writing.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction  # else imported where one is made: most windows show none

MINUS = "−"
UNKNOWN = "?"
LONGEST = 8
FIXED, SCIENTIFIC, FRACTION = "fixed", "scientific", "fraction"
DIGITS = (FIXED, SCIENTIFIC, FRACTION)
POINT, COMMA = ".", ","
LARGEST_UNDER = 99  # of a fraction: 5/8 says more than 0.625, 271/433 says less


@dataclass(frozen=True, slots=True)
class Style:
    """How numbers are written: their `digits`, one of DIGITS, and the decimal `mark`, a point or a comma.

    In scientific writing whole numbers that were given stay whole. As a fraction stands only what is one, to the last
    bits of the computation; all else is written fixed.
    """

    digits: str = FIXED
    mark: str = POINT


PLAIN = Style()
_style = PLAIN


def use(style: Style) -> None:
    """Write all numbers so from now on, as `words.install` does it for words."""
    global _style
    _style = style


def style() -> Style:
    """The way of writing in use."""
    return _style


def marked(text: str) -> str:
    """A number that was written with a decimal point, with the mark in use."""
    return text.replace(POINT, _style.mark)


def value(number: float | None, *, whole: bool = False) -> str:
    """Two decimals from 0.01 up to 1000, otherwise three significant digits or scientific: 0.98, 4.00, −0.00357, 1.2e5.

    Args:
        number: what to write; None is not computed and gives "?".
        whole: write exact whole numbers without decimals ("4"): for inputs, weights and biases that were given.
    """
    return _written(number, whole, _fixed)


def signed(number: float | None, *, whole: bool = True) -> str:
    """Three significant digits and always a sign, for weights and derivatives: +2, −0.0458, +0.829; 0 has none."""
    text = _written(number, whole, _significant)
    return f"+{text}" if number is not None and number > 0 else text


def significant(number: float | None, *, whole: bool = False) -> str:
    """Three significant digits, a sign only where it is a minus: 0.0177, −0.202, 4.00."""
    return _written(number, whole, _significant)


def read(text: str) -> Fraction | None:
    """The number that digits on the screen say, exactly; None for what is no finite number."""
    from fractions import Fraction

    plain = text.replace(COMMA, POINT)
    return Fraction(plain.replace(MINUS, "-")) if _DIGITS.fullmatch(plain) or _FRACTION.fullmatch(plain) else None


def may_be(text: str, number: Fraction) -> bool:
    """Whether `number`, rounded at the digits that `text` shows, is what it says. A tie may go either way.

    A whole number under 100 has no digits left off (`whole`, and zero): it must be met exactly.
    """
    from fractions import Fraction

    shown = read(text)
    if shown is None:
        return False
    if _FRACTION.fullmatch(text):
        return abs(number - shown) <= abs(shown) * Fraction(_SAME)
    places, power = _DIGITS.fullmatch(text.replace(COMMA, POINT)).group("places", "power")
    if places is None and power is None and abs(shown) < 100:
        return number == shown
    unit = Fraction(10) ** (int((power or "0").replace(MINUS, "-")) - len(places or ""))
    return abs(number - shown) <= unit / 2


_DIGITS = re.compile(rf"[+{MINUS}]?\d+(\.(?P<places>\d+))?(e(?P<power>{MINUS}?\d+))?")
_FRACTION = re.compile(rf"[+{MINUS}]?\d+/\d+")
_SAME = 1e-12  # a fraction is what differs from it by rounding alone


def _written(number: float | None, whole: bool, digits: Callable[[float], str]) -> str:
    if number is None:
        return UNKNOWN
    if math.isnan(number):
        return "nan"
    sign, size = (MINUS if number < 0 else ""), abs(float(number))
    if math.isinf(size):
        return sign + "∞"
    if size == 0:
        return "0" if whole or digits is _significant else digits(size)
    if whole and size < 1e5 and size == int(size):
        return sign + str(int(size))
    return sign + marked(_in_style(size, digits))


def _in_style(size: float, digits: Callable[[float], str]) -> str:
    """A size above 0 that is no given whole number."""
    if _style.digits == SCIENTIFIC:
        return _scientific(size)
    return (_fraction(size) if _style.digits == FRACTION else "") or digits(size)


def _fraction(size: float) -> str:
    """A size as a fraction of small numbers, or as a whole number; "" where it is none."""
    if size >= 1000:
        return ""
    from fractions import Fraction

    found = Fraction(size).limit_denominator(LARGEST_UNDER)
    if abs(size - found) > _SAME * size:
        return ""
    text = str(found)
    return text if len(text) < LONGEST else ""


def _fixed(size: float) -> str:
    """A size that is finite and not negative, with two decimals where they say something."""
    if size == 0 or 0.00995 <= size < 999.995:
        return f"{size:.2f}"
    return _significant(size)


def _significant(size: float) -> str:
    """A size above 0 with three significant digits, or short scientific."""
    if size >= 99_999.5:
        return _scientific(size)
    if size >= 99.95:
        return f"{size:.0f}"
    if size < 0.0009995:
        return _scientific(size)
    decimals = 2 - math.floor(math.log10(float(f"{size:.2e}")))
    return f"{size:.{decimals}f}"


def _scientific(size: float) -> str:
    """Two digits and a power of ten, one digit where the power itself has three: 3.6e−4, 1.2e5, 2e−300."""
    mantissa, power = f"{size:.1e}".split("e")
    if abs(int(power)) >= 100:
        mantissa, power = f"{size:.0e}".split("e")
    return f"{mantissa}e{int(power)}".replace("-", MINUS)
