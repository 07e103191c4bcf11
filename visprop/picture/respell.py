"""Notations: the same pictures and sentences with the symbols of other courses and of PyTorch.

Everything is first written as the lecture has it. A text whose symbols change keeps the room that it has: it is set
smaller where the new names are wider. Numbers and their addresses stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from typing import Any

from visprop.picture import boxes
from visprop.picture.formula import Formula, Fraction, Number, Row, Script, Symbol, Words
from visprop.picture.frame import Frame, Shape, Text
from visprop.picture.look import Look
from visprop.picture.notation import DC, SLOPE, upright
from visprop.picture.sizes import TEXT
from visprop.words import translate

Derivative = Callable[[str, Formula, str, bool], Formula | None]  # (C or L, of what, token, on one line)
_IN_WORDS = re.compile("∂([CL])/∂([zawby])")


@dataclass(frozen=True, slots=True)
class Notation:
    """A way to write.

    Attributes:
        name: in files and settings.
        title: what a menu calls it.
        derivative: how ∂C/∂(something) is written; None where it stays.
        words: how it is written inside a sentence; takes a match of C or L, and of the letter.
        letters: other letters for the output and the target.
        slope: what σ′(z) is called, "" for what it is.
        mark: how the derivative by a letter is written where there is hardly room.
    """

    name: str
    title: Callable[[], str]
    derivative: Derivative
    words: Callable[[re.Match], str]
    letters: tuple[tuple[str, str], ...] = ()
    slope: str = ""
    mark: Callable[[str], str] = "∂{}".format


def _as_it_is(_over: str, _under: Formula, _token: str, _flat: bool) -> None:
    return None


def _letter(formula: Formula) -> str:
    base = formula.base if isinstance(formula, Script) else formula
    return base.text if isinstance(base, Symbol) else ""


def _delta(over: str, under: Formula, token: str, _flat: bool) -> Formula | None:
    """Nielsen: δ is the error of a neuron, ∂C/∂z."""
    if over != "C" or _letter(under) != "z":
        return None
    return replace(under, base=Symbol("δ", token)) if isinstance(under, Script) else Symbol("δ", token)


def _short(over: str, under: Formula, token: str, flat: bool) -> Formula | None:
    """CS231n: dz for ∂C/∂z; what comes from above is the upstream gradient."""
    if _letter(under) == "a" and not flat and isinstance(under, Script):
        return replace(under, base=upright("upstream", token))
    mark = Symbol("d", token)
    return Row((mark, under)) if over == "C" else Row((mark, Symbol("L", token), upright("/", token), mark, under))


def _grad(over: str, under: Formula, token: str, _flat: bool) -> Formula | None:
    """PyTorch: what backward() has put into .grad; of one example's C, or of the batch's loss L."""
    name = upright(".grad", token)
    parameter = _letter(under) in ("w", "b")
    return Row((under, Script(name, None, Symbol("C", token)) if parameter and over == "C" else name))


def _grad_word(found: re.Match) -> str:
    return f"{found[2]}.grad(C)" if found[1] == "C" and found[2] in "wb" else f"{found[2]}.grad"


NOTATIONS = (
    Notation("lecture", lambda: translate("Notation", "lecture: ∂C/∂z"), _as_it_is, lambda m: m[0]),
    Notation(
        "nielsen",
        lambda: translate("Notation", "Nielsen: δ"),
        _delta,
        lambda m: "δ" if m[1] + m[2] == "Cz" else m[0],
        (("y", "a"), ("ŷ", "y")),
        mark=lambda letter: "δ" if letter == "z" else f"∂{letter}",
    ),
    Notation(
        "cs231n",
        lambda: translate("Notation", "CS231n: upstream × local"),
        _short,
        lambda m: f"d{m[2]}" if m[1] == "C" else f"dL/d{m[2]}",
        slope="local",
        mark="d{}".format,
    ),
    Notation("pytorch", lambda: translate("Notation", "PyTorch: .grad"), _grad, _grad_word, mark="{}.grad".format),
)
NAMES = tuple(each.name for each in NOTATIONS)
LECTURE = NAMES[0]


def notation(name: str) -> Notation:
    """The notation of this name. KeyError where there is none."""
    return {each.name: each for each in NOTATIONS}[name]


def said(text: str, name: str) -> str:
    """A sentence in another notation."""
    return text if name == LECTURE else _IN_WORDS.sub(notation(name).words, text)


def respelled(frame: Frame, name: str) -> Frame:
    """A frame in another notation."""
    if name == LECTURE:
        return frame
    still, moving = (tuple(_shape(shape, name) for shape in shapes) for shapes in (frame.still, frame.moving))
    return replace(frame, still=still, moving=moving)


@dataclass(frozen=True, eq=False)
class Respelled:
    """As `Animation`, in another notation."""

    drawn: Any
    name: str

    def at(self, progress: float) -> Frame:
        """The frame at a progress of the step."""
        return respelled(self.drawn.at(progress), self.name)

    def onward(self, moment: Any, look: Look) -> Frame:
        """The frame at rest at another moment of the same run."""
        return respelled(self.drawn.onward(moment, look), self.name)


def _shape(shape: Shape, name: str) -> Shape:
    if type(shape) is not Text:
        return shape
    formula = spelled(shape.formula, name)
    if formula == shape.formula:
        return shape
    px = shape.px
    before, after = boxes.layout(shape.formula, px).w, boxes.layout(formula, px).w
    if after > before > 0:
        px = max(TEXT, px * before / after)
    return replace(shape, formula=formula, px=px)


@lru_cache(maxsize=4096)
def spelled(formula: Formula, name: str) -> Formula:
    """A formula in another notation."""
    way = notation(name)
    if isinstance(formula, Words):
        return replace(formula, text=said(formula.text, name))
    if isinstance(formula, Number):
        return formula
    found = _derivative(formula)
    if found is not None:
        over, under, token, flat = found
        made = way.derivative(over, spelled_letters(under, way), token, flat)
        if made is not None:
            return made
    if way.slope and _is_slope(formula):
        return upright(way.slope, DC)
    if isinstance(formula, Symbol):
        return spelled_letters(formula, way)
    return _inside(formula, name)


def spelled_letters(formula: Formula, way: Notation) -> Formula:
    """A single letter, or one with indices, as a notation has it: the output and the target swap names."""
    base = formula.base if isinstance(formula, Script) else formula
    other = dict(way.letters).get(base.text) if isinstance(base, Symbol) and not base.upright else None
    if other is None:
        return formula
    changed = replace(base, text=other)
    return replace(formula, base=changed) if isinstance(formula, Script) else changed


def _inside(formula: Formula, name: str) -> Formula:
    """A formula with its parts in another notation."""
    if not is_dataclass(formula):
        return formula
    changed = {}
    for field in fields(formula):
        value = getattr(formula, field.name)
        new = _value(value, name)
        if new != value:
            changed[field.name] = new
    return replace(formula, **changed) if changed else formula


def _value(value: Any, name: str) -> Any:
    if isinstance(value, tuple):
        return tuple(_value(each, name) for each in value)
    return spelled(value, name) if is_dataclass(value) else value


def _is_slope(formula: Formula) -> bool:
    """Whether it is σ′(z) of a neuron with its indices, and without a number in it."""
    if not isinstance(formula, Row) or len(formula.parts) < 2 or formula.parts[0] != SLOPE:
        return False
    after = formula.parts[1:]
    return isinstance(after[0], Symbol) and after[0].text == "(" and not any(type(part) is Number for part in after)


def _derivative(formula: Formula) -> tuple[str, Formula, str, bool] | None:
    """(C or L, of what, token, on one line) of a derivative of the cost, else None."""
    if isinstance(formula, Fraction):
        over, under = _partial(formula.over), _partial(formula.under)
        token, flat = formula.token, False
    elif isinstance(formula, Row) and len(formula.parts) == 5 and formula.parts[2] == upright("/", _token(formula)):
        over, under = _partial(Row(formula.parts[:2])), _partial(Row(formula.parts[3:]))
        token, flat = _token(formula), True
    else:
        return None
    if under is None or not isinstance(over, Symbol) or over.text not in ("C", "L"):
        return None
    return over.text, under, token, flat


def _token(row: Row) -> str:
    return getattr(row.parts[0], "token", "")


def _partial(formula: Formula) -> Formula | None:
    """What stands behind a ∂, None where there is none."""
    if isinstance(formula, Row) and len(formula.parts) == 2:
        mark, what = formula.parts
        return what if isinstance(mark, Symbol) and mark.text == "∂" else None
    return None
