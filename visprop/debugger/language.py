"""The little language of breakpoints and watches: text to a tree, with the place of every mistake. Never `eval`.

    abs(dC_dz[2][n, 1]) < 1e-4      (some example n)
    any(a[2][:, 0] > 0.99)          the same, as a reduction
    max(gain[1]) < 0.05             L > 2          W[1][0, 1] changes sign          dC_dz[2] not finite

Grammar, loosest first: `or`, `and`, `not`, one comparison (< <= > >= == !=) or `changes sign` or `not finite`, + -,
* /, unary -, then a number, a name with its indices, a function call, or parentheses. Names and indices are those of
the tape: layers as it counts them, neurons and examples from 0; `n` stands for each example in turn, `:` for all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from visprop.debugger.conditionerror import ConditionError
from visprop.words import translate

FUNCTIONS = ("abs", "max", "min", "sum", "mean", "norm", "any", "all")
WITHOUT_LAYER = ("L", "C", "y", "g", "eta", "g_norm", "clip", "m", "v", "m_hat", "v_hat", "step")
COMPARISONS = ("<=", ">=", "==", "!=", "<", ">")
LONGEST = 500  # characters of a line: far more than any condition, few enough that nesting stays shallow
DEEPEST = 40  # nested parentheses and signs, far below Python's own limit


@dataclass(frozen=True, slots=True)
class Constant:
    """A number."""

    value: float


@dataclass(frozen=True, slots=True)
class Value:
    """A name of the tape with its indices: whole numbers, ":" or "n"; None where no index was given."""

    name: str
    index: tuple[int | str, ...] | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function of one part."""

    function: str
    inside: Tree
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sign:
    """Minus, or `not`."""

    sign: str
    inside: Tree


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parts with + - * /, a comparison, `and` or `or` between."""

    sign: str
    left: Tree
    right: Tree
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Event:
    """`changes sign` or `not finite` of a part."""

    kind: str
    inside: Tree
    start: int
    end: int


Tree = Constant | Value | Call | Sign | Pair | Event


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of text: kind is number, word, sign or end."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


_PIECES = re.compile(
    r"(?P<space>\s+)|(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<word>[A-Za-z_][A-Za-z_.]*)"
    r"|(?P<sign><=|>=|==|!=|[-+*/<>()\[\],:])",
    re.ASCII,
)


def tokens(text: str) -> list[Token]:
    """The pieces of `text`, ended by one of kind "end". ConditionError at the first character of no piece."""
    if len(text) > LONGEST:
        raise ConditionError(text, LONGEST, len(text), translate("Condition", "The line is too long."))
    found, at = [], 0
    while at < len(text):
        match = _PIECES.match(text, at)
        if match is None:
            sentence = translate("Condition", "“{piece}” has no meaning here.").format(piece=text[at])
            raise ConditionError(text, at, at + 1, sentence)
        if match.lastgroup != "space":
            found.append(Token(match.lastgroup, match.group(), at))
        at = match.end()
    return [*found, Token("end", "", len(text))]


def parse(text: str) -> Tree:
    """The tree of one line. ConditionError says what is wrong and where."""
    return _Parser(text).whole()


class _Parser:
    """Reads tokens from left to right; each method reads one level of the grammar and calls the next tighter one."""

    def __init__(self, text: str) -> None:
        self._text, self._tokens, self._at, self._depth = text, tokens(text), 0, 0

    def whole(self) -> Tree:
        tree = self._or()
        if self._now.kind != "end":
            raise self._error(translate("Condition", "“{piece}” is one thing too many here."))
        return tree

    @property
    def _now(self) -> Token:
        return self._tokens[self._at]

    def _accept(self, *texts: str) -> str:
        """Take the token if it is one of `texts`; "" if it is not."""
        if self._now.kind != "end" and self._now.text in texts:
            self._at += 1
            return self._tokens[self._at - 1].text
        return ""

    def _expect(self, text: str) -> None:
        if not self._accept(text):
            raise self._error(translate("Condition", "Expected “{text}”, found {piece}."), text=text)

    def _error(self, sentence: str, **values: str) -> ConditionError:
        piece = self._now.text or translate("Condition", "the end of the line")
        return ConditionError(self._text, self._now.start, self._now.end, sentence.format(piece=piece, **values))

    def _or(self) -> Tree:
        return self._chain(("or",), self._and)

    def _and(self) -> Tree:
        return self._chain(("and",), self._not)

    def _not(self) -> Tree:
        if self._accept("not"):
            return Sign("not", self._deeper(self._not))
        return self._comparison()

    def _chain(self, signs: tuple[str, ...], part) -> Tree:
        start, tree = self._now.start, part()
        while sign := self._accept(*signs):
            right = part()
            tree = Pair(sign, tree, right, start, self._tokens[self._at - 1].end)
        return tree

    def _comparison(self) -> Tree:
        start, left = self._now.start, self._sum()
        if sign := self._accept(*COMPARISONS):
            right = self._sum()
            if self._now.text in COMPARISONS:
                raise self._error(translate("Condition", "One comparison at a time: join two with “and”."))
            return Pair(sign, left, right, start, self._tokens[self._at - 1].end)
        for first, second in (("changes", "sign"), ("not", "finite")):
            if self._accept(first):
                self._expect(second)
                return Event(f"{first} {second}", left, start, self._tokens[self._at - 1].end)
        return left

    def _sum(self) -> Tree:
        return self._chain(("+", "-"), self._product)

    def _product(self) -> Tree:
        return self._chain(("*", "/"), self._unary)

    def _unary(self) -> Tree:
        if self._accept("-"):
            return Sign("-", self._deeper(self._unary))
        return self._atom()

    def _deeper(self, part) -> Tree:
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._error(translate("Condition", "Too deeply nested at “{piece}”."))
        tree = part()
        self._depth -= 1
        return tree

    def _atom(self) -> Tree:
        token = self._now
        if token.kind == "number":
            self._at += 1
            return Constant(float(token.text))
        if self._accept("("):
            tree = self._deeper(self._or)
            self._expect(")")
            return tree
        if token.kind == "word":
            self._at += 1
            return self._call(token) if self._now.text == "(" else self._value(token)
        raise self._error(translate("Condition", "Expected a number, a name or “(”, found {piece}."))

    def _call(self, name: Token) -> Tree:
        if name.text not in FUNCTIONS:
            known = ", ".join(FUNCTIONS)
            sentence = translate("Condition", "There is no function “{name}”; there are {known}.")
            raise ConditionError(self._text, name.start, name.end, sentence.format(name=name.text, known=known))
        self._expect("(")
        inside = self._deeper(self._or)
        self._expect(")")
        return Call(name.text, inside, name.start, self._tokens[self._at - 1].end)

    def _value(self, name: Token) -> Tree:
        text, index = name.text, None
        if name.text not in WITHOUT_LAYER:
            text += f"[{self._layer()}]"
        if self._now.text == "[":
            index = self._index()
        return Value(text, index, name.start, self._tokens[self._at - 1].end)

    def _layer(self) -> int:
        self._expect("[")
        layer = self._whole_number()
        self._expect("]")
        return layer

    def _whole_number(self) -> int:
        if not self._now.text.isdecimal():
            raise self._error(translate("Condition", "Expected a whole number from 0, found {piece}."))
        self._at += 1
        return int(self._tokens[self._at - 1].text)

    def _index(self) -> tuple[int | str, ...]:
        self._expect("[")
        places = [self._place()]
        while self._accept(","):
            places.append(self._place())
        self._expect("]")
        return tuple(places)

    def _place(self) -> int | str:
        return self._accept(":", "n") or self._whole_number()
