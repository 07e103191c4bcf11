"""Whether a worksheet can be solved with a pencil: every blank once more, in fractions, from the digits on the sheet.

What is given is read as it is printed; of what was found before, three digits are carried on. The answers have two.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from visprop.picture import figures, numbers
from visprop.picture.quantity import Quantity
from visprop.session import Session

CARRIED, ANSWERED = 3, 2  # significant digits
Address = tuple[str, tuple[int, ...]]


def answer(value: float) -> str:
    """A number with two significant digits, without a power of ten: −0.046, 0.10, 12; whole numbers as they are."""
    if float(value).is_integer() and abs(value) < 100:
        return str(int(value)).replace("-", numbers.MINUS)
    digits = f"{value:.{ANSWERED - 1}e}"
    places = max(ANSWERED - 1 - int(digits.partition("e")[2]), 0)
    return f"{float(digits):.{places}f}".replace("-", numbers.MINUS)


def rounded(value: Fraction, digits: int) -> Fraction:
    """A number to so many significant digits."""
    return Fraction(f"{float(value):.{digits}g}") if value else Fraction(0)


class ByHand:
    """Reckons with one example of a session whose iteration is computed, as a person does who has only the sheet."""

    def __init__(self, session: Session, blanks: set[Address]) -> None:
        self._session, self._blanks = session, blanks
        self._known: dict[Address, Fraction] = {}
        self.given: dict[Address, float] = {}  # what was read off the sheet
        self._rules: dict[str, Callable[[int, tuple[int, ...]], Fraction]] = {
            "z": self._z, "dC_da": self._dC_da, "dC_dz": self._dC_dz, "dL_dW": self._dL_dW, "dL_db": self._dL_db,
        }  # fmt: skip

    def value(self, name: str, index: tuple[int, ...]) -> Fraction:
        """What a person comes to. KeyError for a kind of number that nobody would work out by hand."""
        if (name, index) not in self._blanks:
            return self._printed(name, index)
        if (name, index) not in self._known:
            kind, _, layer = name.partition("[")
            self._known[name, index] = rounded(self._rules[kind](int(layer.rstrip("]") or 0), index), CARRIED)
        return self._known[name, index]

    def agrees(self, name: str, index: tuple[int, ...], true: float) -> bool:
        """Whether that gives the digits of the key."""
        return answer(float(self.value(name, index))) == answer(true)

    def _printed(self, name: str, index: tuple[int, ...]) -> Fraction:
        value = float(self._session.tape[name][index])
        self.given[name, index] = value
        read = numbers.read(figures.text(Quantity(value, name, index)))
        return Fraction(value) if read is None else read

    @property
    def _sizes(self) -> tuple[int, ...]:
        return self._session.program.sizes

    def _z(self, layer: int, index: tuple[int, ...]) -> Fraction:
        n, i = index
        inputs = range(self._sizes[layer - 1])
        terms = (self.value(f"theta.W[{layer}]", (i, j)) * self.value(f"a[{layer - 1}]", (n, j)) for j in inputs)
        return sum(terms, self.value(f"theta.b[{layer}]", (i,)))

    def _dC_da(self, layer: int, index: tuple[int, ...]) -> Fraction:
        n, j = index
        if layer == self._session.program.last:
            factor = {"half_se": 1, "se": 2, "mse": Fraction(2, self._sizes[-1])}[self._session.program.cost]
            return factor * (self.value(f"a[{layer}]", index) - self.value("y", index))
        above = range(self._sizes[layer + 1])
        weight, slope = f"theta.W[{layer + 1}]", f"dC_dz[{layer + 1}]"
        return sum((self.value(weight, (i, j)) * self.value(slope, (n, i)) for i in above), Fraction(0))

    def _dC_dz(self, layer: int, index: tuple[int, ...]) -> Fraction:
        return self.value(f"gain[{layer}]", index) * self.value(f"dC_da[{layer}]", index)

    def _dL_dW(self, layer: int, index: tuple[int, ...]) -> Fraction:
        i, j = index
        return self.value(f"a[{layer - 1}]", (0, j)) * self.value(f"dC_dz[{layer}]", (0, i))

    def _dL_db(self, layer: int, index: tuple[int, ...]) -> Fraction:
        return self.value(f"dC_dz[{layer}]", (0, *index))
