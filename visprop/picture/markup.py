"""Texts with formulas, as lessons have them: words, *bold words*, {numbers}, and mathematics between dollar signs.

    The input is $z = w_1 x_1 + w_2 x_2 + b$, here {z[1][0, 0]}, and $\\frac{∂C}{∂w} = \\frac{∂z}{∂w} \\frac{∂C}{∂z}$.

Mathematics is a short form of TeX: `_` and `^` with one character or a group in braces, `\\frac{over}{under}`,
`\\sum_{under} body`, and `\\word` for upright letters (`\\sigmoid`); Greek letters, ∂, ′, ·, − and so on stand for
themselves, and a number of the tape stands between `{` and `}` where no script, fraction or sum begins. An empty
line ends a paragraph. Letters take the colours of the picture by what they are: ∂C/∂z, ∂z/∂w, ∂C/∂w, weights, biases.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from visprop.picture.formula import Formula, Fraction, Number, Paren, Row, Script, Space, Sum, Symbol, Words
from visprop.picture.notation import BIAS, DC, DW, WEIGHT, A, upright
from visprop.words import translate

Fill = Callable[[str], Number]
ROLES = {"w": WEIGHT, "W": WEIGHT, "b": BIAS, "a": A, "x": A}  # of a letter that stands alone
_PIECES = re.compile(r"\$([^$]*)\$|\{([^{}]*)\}|\*")


class MarkupError(ValueError):
    """A text that cannot be read; `sentence` says why."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


@dataclass(frozen=True, slots=True)
class Inline:
    """A piece of a paragraph. `joined`: no space stands before it, so that no line may end there in a western text."""

    formula: Formula
    joined: bool = False


Paragraph = tuple[Inline, ...]


def paragraphs(text: str, fill: Fill) -> tuple[Paragraph, ...]:
    """Read a text; `fill` makes the number of a field. MarkupError where it cannot be read."""
    parts = re.split(r"\n[ \t]*\n", text.strip())
    return tuple(_paragraph(" ".join(part.split()), fill) for part in parts if part.strip())


def fields_of(text: str) -> list[str]:
    """All fields of a text, in their order; those within mathematics too. MarkupError."""
    found: list[str] = []

    def note(field: str) -> Number:
        found.append(field)
        return _NOTHING

    paragraphs(text, note)
    return found


def words_of(text: str) -> str:
    """The text without its mathematics and its fields: what a person wrote in words."""
    return _PIECES.sub(" ", text)


def _paragraph(text: str, fill: Fill) -> Paragraph:
    found: list[Inline] = []
    at, bold = 0, False
    for match in _PIECES.finditer(text):
        _add_words(found, text[at : match.start()], bold, text[:at])
        joined = bool(found) and not text[: match.start()].rstrip("*").endswith(" ")
        if match[0] == "*":
            bold = not bold
        elif match[1] is not None:
            found.append(Inline(formula(match[1], fill), joined))
        else:
            found.append(Inline(fill(match[2]), joined))
        at = match.end()
    _add_words(found, text[at:], bold, text[:at])
    if bold or any(sign in text[at:] for sign in "${}"):
        sentence = translate("Markup", "A $, *, {sign} is opened and not closed: “{text}”.")
        raise MarkupError(sentence.format(sign="{", text=text[max(0, at - 10) : at + 40]))
    return tuple(found)


def _add_words(found: list[Inline], text: str, bold: bool, before: str) -> None:
    """Words, one piece each; one without a space before it is joined to the piece before."""
    joined = bool(found) and not before.rstrip("*").endswith(" ")
    for number, word in enumerate(text.split(" ")):
        if word:
            found.append(Inline(Words(word, "", bold), number == 0 and joined))


def formula(text: str, fill: Fill) -> Formula:
    """Read mathematics. MarkupError where it cannot be read."""
    reader = _Reader(text, fill)
    made = reader.row("")
    if reader.rest:
        raise MarkupError(translate("Markup", "“{text}” closes what was not opened.").format(text=reader.rest[:40]))
    return made


class _Reader:
    """Reads from left to right; `rest` is what is still to be read."""

    def __init__(self, text: str, fill: Fill) -> None:
        self.rest, self.fill = text.strip(), fill

    def row(self, end: str) -> Formula:
        """All up to the character `end`, which stays."""
        atoms: list[Formula] = []
        while self.rest and self.rest[0] not in (end, "}"):
            if self.rest[0] == " ":
                self.rest = self.rest[1:]
                if atoms and isinstance(atoms[-1], Symbol) and len(atoms[-1].text) > 1 and atoms[-1].upright:
                    atoms.append(Space(0.2))  # behind the name of a function
            else:
                atoms.append(self.atom())
        return _joined(_flat_derivatives(atoms))

    def atom(self) -> Formula:
        """One thing with its scripts."""
        base = self.base()
        sub = sup = None
        while self.rest[:1] in ("_", "^"):
            sign, self.rest = self.rest[0], self.rest[1:]
            part = _without_role(self.group(), base)
            sub, sup = (part, sup) if sign == "_" else (sub, part)
        return base if sub is None and sup is None else Script(base, sub, sup)

    def base(self) -> Formula:
        sign, self.rest = self.rest[0], self.rest[1:]
        if sign == "\\":
            return self.command()
        if sign == "{":
            return self.field()
        if sign == "(":
            inside = self.row(")")
            self.take(")")
            return Paren(inside)
        if sign.isdigit() or sign == ".":
            digits = re.match(r"[0-9.]*", self.rest)[0]
            self.rest = self.rest[len(digits) :]
            return upright(sign + digits)
        if sign.isalpha() or sign == "∂":
            return Symbol(sign + self.hat(), ROLES.get(sign, ""))
        return upright(sign)

    def hat(self) -> str:
        """A combining mark that belongs to the letter before."""
        if self.rest[:1] == "\u0302":
            self.rest = self.rest[1:]
            return "\u0302"
        return ""

    def command(self) -> Formula:
        name = re.match(r"[A-Za-z]*", self.rest)[0]
        self.rest = self.rest[len(name) :]
        if name == "frac":
            over, under = self.group(), self.group()
            return _coloured(over, under)
        if name == "sum":
            under = None
            if self.rest[:1] == "_":
                self.rest = self.rest[1:]
                under = self.group()
            self.rest = self.rest.lstrip()
            return Sum(under, self.atom() if self.rest else Row(()))
        if not name:
            raise MarkupError(translate("Markup", "A name is missing after “\\”."))
        return upright(name)

    def group(self) -> Formula:
        """What stands in braces, or one character."""
        self.rest = self.rest.lstrip()
        if not self.rest:
            raise MarkupError(translate("Markup", "Something is missing at the end of a formula."))
        if self.rest[0] != "{":
            return self.base()
        self.take("{")
        inside = self.row("}")
        self.take("}")
        return inside

    def field(self) -> Formula:
        name, closed, self.rest = self.rest.partition("}")
        if not closed:
            raise MarkupError(translate("Markup", "“{text}” is not closed.").format(text=name[:40]))
        return self.fill(name)

    def take(self, sign: str) -> None:
        if self.rest[:1] != sign:
            text = translate("Markup", "“{sign}” is missing before “{text}”.")
            raise MarkupError(text.format(sign=sign, text=self.rest[:40]))
        self.rest = self.rest[1:]


def _joined(atoms: list[Formula]) -> Formula:
    return atoms[0] if len(atoms) == 1 else Row(tuple(atoms))


def _letters(part: Formula) -> str:
    """The letters of a derivative's half, without scripts: "∂C"."""
    if isinstance(part, Row):
        return "".join(_letters(each) for each in part.parts)
    if isinstance(part, Script):
        return _letters(part.base)
    return part.text if isinstance(part, Symbol) else ""


def role(over: str, under: str) -> str:
    """The colour of ∂over/∂under, "" where it has none; both with their ∂."""
    if not (over.startswith("∂") and under.startswith("∂")):
        return ""
    if under[1:2] in "wbθWc" and under[1:2]:
        return DW if over[1:2] in "CLJ" else A
    return DC if under[1:2] in "zay" else ""


def _coloured(over: Formula, under: Formula) -> Fraction:
    """A fraction; of a derivative all in its colour."""
    token = role(_letters(over), _letters(under))
    return Fraction(_tinted(over, token), _tinted(under, token), token) if token else Fraction(over, under)


def _flat_derivatives(atoms: list[Formula]) -> list[Formula]:
    """Colour ∂C/∂z where it stands on one line, and make it one part: ∂, C, /, ∂, z."""
    at = 0
    while at + 5 <= len(atoms):
        five = atoms[at : at + 5]
        if five[2] == upright("/"):
            token = role(_letters(five[0]) + _letters(five[1]), _letters(five[3]) + _letters(five[4]))
            if token:
                atoms[at : at + 5] = [Row(tuple(_tinted(each, token) for each in five))]
        at += 1
    return atoms


def _tinted(part: Formula, token: str) -> Formula:
    """The part in another colour; numbers keep theirs."""
    if isinstance(part, Row):
        return Row(tuple(_tinted(each, token) for each in part.parts))
    if isinstance(part, Script):
        sub, sup = (each and _tinted(each, token) for each in (part.sub, part.sup))
        return Script(_tinted(part.base, token), sub, sup)
    return replace(part, token=token) if isinstance(part, Symbol) else part


def _without_role(part: Formula, base: Formula) -> Formula:
    """A script in the colour of its base: the b of w_b is no bias."""
    token = base.token if isinstance(base, Symbol) else ""
    return _tinted(part, token)


_NOTHING = Number("?", None)  # type: ignore[arg-type]
