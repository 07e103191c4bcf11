"""How quantities are written on the screen: the lecture's notation, as formula trees. Indices count from 1 here.

The layer stands as a superscript in brackets, so that no layer number is read as a power. Every factor of the chain
rule has its own
colour: a and ∂z/∂w, ∂C/∂z, ∂C/∂w, weights, biases.
"""

from __future__ import annotations

from functools import lru_cache

from visprop.picture.formula import Formula, Fraction, Number, Row, Script, Space, Symbol, Words
from visprop.picture.quantity import Quantity

A, DC, DW, WEIGHT, BIAS = "dzdw", "dcdz", "dcdw", "weight", "bias"
TIMES, PLUS, EQUAL, ABOUT, MINUS = "·", "+", "=", "≈", "−"
OUTPUT, TARGET = "y", "ŷ"


def upright(text: str, token: str = "") -> Symbol:
    """Digits, operators, brackets."""
    return Symbol(text, token, upright=True)


def row(*parts: Formula) -> Row:
    """Parts side by side."""
    return Row(parts)


@lru_cache(maxsize=1024)
def indexed(letter: str, token: str, sub: str, layer: int = 0) -> Script:
    """A letter with a subscript, and its layer in brackets above if there is one."""
    above = upright(f"({layer})", token) if layer else None
    return Script(Symbol(letter, token), upright(sub, token) if sub else None, above)


def x(j: int) -> Script:
    """The input xⱼ."""
    return indexed("x", A, str(j + 1))


def a(layer: int, j: int) -> Script:
    """An activation; an input for layer 0."""
    return indexed("a", A, str(j + 1), layer) if layer else x(j)


def z(layer: int, i: int, token: str = "") -> Script:
    """What enters the activation function."""
    return indexed("z", token, str(i + 1), layer)


def pair(i: int, j: int) -> str:
    """Two indices as one subscript, with a comma where one has two digits."""
    return f"{i + 1}{j + 1}" if i < 9 and j < 9 else f"{i + 1},{j + 1}"


def w(layer: int, i: int, j: int, token: str = WEIGHT) -> Script:
    """The weight from neuron j below to neuron i."""
    return indexed("w", token, pair(i, j), layer)


def b(layer: int, i: int, token: str = BIAS) -> Script:
    """The bias of a neuron."""
    return indexed("b", token, str(i + 1), layer)


def output(i: int, token: str = A) -> Script:
    """The network's output yᵢ."""
    return indexed(OUTPUT, token, str(i + 1))


def target(i: int, token: str = "") -> Script:
    """The target ŷᵢ."""
    return indexed(TARGET, token, str(i + 1))


def cost(example: int | None = None) -> Formula:
    """C, with the example's number above where one is meant."""
    return Symbol("C") if example is None else Script(Symbol("C"), None, upright(str(example + 1)))


def by(over: Formula, under: Formula, token: str) -> Fraction:
    """∂over / ∂under, typeset as a fraction."""
    return Fraction(row(Symbol("∂", token), over), row(Symbol("∂", token), under), token)


@lru_cache(maxsize=256)
def dC_dz(layer: int, i: int) -> Fraction:
    """∂C/∂z of a neuron."""
    return by(Symbol("C", DC), z(layer, i, DC), DC)


@lru_cache(maxsize=256)
def dC_da(layer: int, i: int) -> Fraction:
    """∂C/∂a of a neuron."""
    return by(Symbol("C", DC), indexed("a", DC, str(i + 1), layer), DC)


@lru_cache(maxsize=256)
def dC_dy(i: int) -> Fraction:
    """∂C/∂y of an output."""
    return by(Symbol("C", DC), output(i, DC), DC)


@lru_cache(maxsize=1)
def dz_dw_of_any() -> Fraction:
    """∂z/∂w without indices."""
    return by(Symbol("z", A), Symbol("w", A), A)


@lru_cache(maxsize=1024)
def dz_dw(layer: int, i: int, j: int) -> Fraction:
    """∂z/∂w of an edge."""
    return by(z(layer, i, A), w(layer, i, j, A), A)


@lru_cache(maxsize=1024)
def dC_dw(layer: int, i: int, j: int, letter: str = "C") -> Fraction:
    """∂C/∂w of an edge; of the batch with the letter L."""
    return by(Symbol(letter, DW), w(layer, i, j, DW), DW)


@lru_cache(maxsize=256)
def dC_db(layer: int, i: int, letter: str = "C") -> Fraction:
    """∂C/∂b of a neuron; of the batch with the letter L."""
    return by(Symbol(letter, DW), b(layer, i, DW), DW)


@lru_cache(maxsize=64)
def flat(over: str, under: str, token: str) -> Row:
    """∂C/∂z on one line, without indices."""
    return row(Symbol("∂", token), Symbol(over, token), upright("/", token), Symbol("∂", token), Symbol(under, token))


@lru_cache(maxsize=256)
def slope(layer: int, i: int) -> Row:
    """σ′(z) of a neuron."""
    return row(SLOPE, upright("(", DC), z(layer, i, DC), upright(")", DC))


SLOPE = row(Symbol("σ", DC), upright("′", DC))
SIGMA = Symbol("σ")


def number(quantity: Quantity, text: str, token: str = "") -> Number:
    """A number as it is shown; grey while it is not computed."""
    return Number(text, quantity, "unknown" if quantity.value is None else token)


def words(text: str, token: str = "", bold: bool = False) -> Words:
    """Interface text inside a formula."""
    return Words(text, token, bold)


def spaced(symbol: str, em: float = 0.25) -> tuple[Formula, ...]:
    """An operator with air on both sides."""
    return Space(em), upright(symbol), Space(em)
