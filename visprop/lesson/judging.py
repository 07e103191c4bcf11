"""Whether an answer is right: within the last place that is shown of the true number; and what that is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from visprop.debugger.cursor import Cursor
from visprop.errors import InputError
from visprop.lesson.values import shown, tape_address, value_of
from visprop.picture import numbers
from visprop.picture.focus import focus_of
from visprop.picture.formula import Columns, Formula
from visprop.picture.formulas import Topic, explain
from visprop.picture.look import Look
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.session import Session
from visprop.words import translate

LONGEST = 40  # characters of an answer


@dataclass(frozen=True)
class Verdict:
    """What is said to an answer.

    Attributes:
        given: the answer, "" where the number was just revealed.
        right: whether it is within the last place shown.
        true: the number; text: as it is shown.
        made_of: the formula of the true number in symbols and with its operands; None where the tape has none.
    """

    given: str
    right: bool
    true: Quantity
    text: str
    made_of: Formula | None

    @property
    def sentence(self) -> str:
        """One sentence: right or not, and the true number."""
        if not self.given:
            return translate("Lessons", "The answer is {number}.").format(number=self.text)
        if self.right:
            return translate("Lessons", "Right: {number}.").format(number=self.text)
        return translate("Lessons", "Not quite: it is {number}, not {given}.").format(
            number=self.text, given=self.given
        )


def judge(text: str, answer: str, session: Session) -> Verdict:
    """Judge an answer to a question; "" is none, and reveals the number.

    Raises:
        InputError: the text is no number.
    """
    true = value_of(answer, session)
    given = text.strip()
    right = bool(given) and is_right(read(given), true)
    return Verdict(given, right, true, shown(true), made_of(answer, session))


def read(text: str) -> Fraction:
    """The number that a person typed: a sign, digits, a decimal point or comma, a power (e−4), or a fraction 3/8.

    Raises:
        InputError: it is none.
    """
    plain = text.strip()[:LONGEST].replace("-", numbers.MINUS).replace(",", ".").replace("E", "e").replace(" ", "")
    over, slash, under = plain.partition("/")
    parts = [numbers.read(re.sub(rf"^([+{numbers.MINUS}]?)\.", r"\g<1>0.", part)) for part in (over, under) if part]
    if None in parts or len(parts) != (2 if slash else 1) or (slash and not parts[1]):
        sentence = translate("Lessons", "Type a number, such as −0.36, 3.6e−4 or 3/8.")
        raise InputError(text[:LONGEST], "", sentence)
    return parts[0] / parts[1] if slash else parts[0]


def is_right(given: Fraction, true: Quantity) -> bool:
    """Whether a number is the true one within one unit of the last place that is shown; a whole number exactly."""
    if true.value is None or true.value - true.value != 0:
        return False
    unit = last_place(shown(true))
    exact = Fraction(true.value)
    return given == exact if unit is None else abs(given - exact) <= unit


def last_place(text: str) -> Fraction | None:
    """The unit of the last digit that a text shows; None of a whole number, which must be met."""
    if "/" in text:
        return Fraction(1, 1000)  # what is right to three places is right
    plain = text.replace(numbers.COMMA, numbers.POINT)
    digits, _, power = plain.replace(numbers.MINUS, "-").lstrip("+-").partition("e")
    places = len(digits.partition(".")[2])
    if not places and not power:
        return None if len(digits) < 3 else Fraction(1)
    return Fraction(10) ** (int(power or "0") - places)


def made_of(answer: str, session: Session) -> Formula | None:
    """How the number at an address came about, with its operands, as the strip has it when it is computed."""
    found = tape_address(answer, session)
    if found is None or found[0].startswith("theta.") or not session.tape.computed(found[0]):
        return None
    name, index = found
    moment = session.moment()
    at = Cursor(session.cursor.iteration, session.program.index(name) + 1)
    per_example = len(index) == 2 and not name.startswith(("dL_dW", "W"))
    look = Look(example=index[0] if per_example or name == "C" else 0, selection=_selection(name, index))
    reading = Reading(replace(moment, cursor=at), replace(look, held=at))
    explained = explain(Topic(reading, focus_of(reading.step, look, reading.program)))
    return Columns(tuple(zip(*explained.cells, strict=True)))


def _selection(name: str, index: tuple[int, ...]) -> str:
    """The thing of the picture that a number belongs to."""
    kind, _, rest = name.partition("[")
    layer = rest.rstrip("]")
    if kind in ("dL_dW", "W"):
        return f"edge {layer} {index[0]} {index[1]}"
    if kind in ("dL_db", "b"):
        return f"bias {layer} {index[0]}"
    return f"node {layer} {index[-1]}" if layer and layer != "0" else ""
