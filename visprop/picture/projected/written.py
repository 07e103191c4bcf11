"""The numbers that the last step has written, with what they are called: shown large in the lecture room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from visprop.engine.layout import Layout
from visprop.engine.update import FLAT, SCALARS
from visprop.picture import notation
from visprop.picture.focus import Focus
from visprop.picture.formula import Formula, Symbol
from visprop.picture.formulas.gradient import flat_index
from visprop.picture.formulas.optimisers import SYMBOLS
from visprop.picture.notation import BIAS, DC, DW, WEIGHT, A, indexed, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading

# More numbers of a group than these are never written large: no screen has room for them.
MOST = 24


@dataclass(frozen=True, slots=True)
class Written:
    """Numbers of one kind.

    Attributes:
        name: what they are called. token: their colour.
        numbers: in order, at most `MOST`. count: how many there are.
        chosen: the place in `numbers` of the one that is explained.
    """

    name: Formula
    token: str
    numbers: tuple[Quantity, ...]
    count: int = 1
    chosen: int = 0


def written(reading: Reading, focus: Focus) -> tuple[Written, ...]:
    """What the step wrote, of the example that is seen; nothing before the first step, nor for L: it always stands."""
    step = reading.step
    if step.op < 0 or step.kind == "L":
        return ()
    if step.kind == "batch":
        return _batch(reading)
    if step.kind == "C":
        return (Written(Symbol("C"), "", (reading.get("C"),)),)
    if step.kind in SCALARS:
        return (Written(SYMBOLS[step.kind], "", (reading.at(step.kind, ()),)),)
    one = step.grain in ("product", "neuron") and step.low < step.high
    if step.kind in FLAT:
        return (_flat(reading, focus, one),)
    if step.kind in ("dL_dW", "W"):
        return (_matrix(reading, focus, one),)
    return (_layer(reading, focus, one),)


def _batch(reading: Reading) -> tuple[Written, ...]:
    sizes = reading.program.sizes
    x = tuple(reading.get("a[0]", j) for j in range(min(sizes[0], MOST)))
    y = tuple(reading.get("y", i) for i in range(min(sizes[-1], MOST)))
    return Written(Symbol("x", A), A, x, sizes[0]), Written(Symbol(notation.TARGET), "", y, sizes[-1])


def _layer(reading: Reading, focus: Focus, one: bool) -> Written:
    """A number a neuron: all of the layer, or the one under way."""
    kind, layer = reading.step.kind, focus.layer
    name, token = _NAMES[kind]
    if layer == reading.program.last:
        name = _OF_OUTPUTS.get(kind, name)
    read = _reads(reading, kind, layer)
    if one:
        return Written(name(layer, str(focus.neuron + 1)), token, (read(focus.neuron),))
    count = reading.program.sizes[layer]
    return _some(Written(name(layer, ""), token, (), count, focus.neuron), [(i,) for i in range(count)], read)


def _reads(reading: Reading, kind: str, layer: int) -> Callable[..., Quantity]:
    if kind == "z":
        return lambda i: reading.partial_z(layer, i)
    if kind == "dC_da":
        return lambda i: reading.partial_dC_da(layer, i)
    if kind in ("b", "dL_db"):
        return lambda i: reading.at(f"{kind}[{layer}]", (i,))
    return lambda i: reading.get(f"{kind}[{layer}]", i)


def _matrix(reading: Reading, focus: Focus, one: bool) -> Written:
    """A number a weight: all of the layer, the neuron's, or the one under way."""
    kind, layer = reading.step.kind, focus.layer
    name, token = _NAMES[kind]
    below = reading.program.sizes[layer - 1]

    def read(i: int, j: int) -> Quantity:
        return reading.at(f"{kind}[{layer}]", (i, j))

    term = focus.edges[2] if focus.edges else None
    if one and term is not None:
        return Written(name(layer, notation.pair(focus.neuron, term)), token, (read(focus.neuron, term),))
    rows = [focus.neuron] if one else range(reading.program.sizes[layer])
    places = [(i, j) for i in rows for j in range(below)]
    chosen = places.index((focus.neuron, 0))
    return _some(Written(name(layer, ""), token, (), len(places), chosen), places, read)


def _flat(reading: Reading, focus: Focus, one: bool) -> Written:
    """A number a parameter, in the order of θ: g, m, v and what else lies between g and θ′."""
    kind, sizes = reading.step.kind, reading.program.sizes
    name = SYMBOLS.get(kind, Symbol("g", DW))
    j = None if focus.biases or not focus.layer else (focus.edges[2] if focus.edges else 0)
    at = flat_index(sizes, focus.layer, focus.neuron, j) if focus.layer else 0

    def read(k: int) -> Quantity:
        return reading.at(kind, (k,))

    if one:
        return Written(name, DW, (read(at),))
    count = Layout(sizes).length
    return _some(Written(name, DW, (), count, at), [(k,) for k in range(min(count, MOST + at))], read)


def _some(group: Written, places: list[tuple[int, ...]], read: Callable[..., Quantity]) -> Written:
    """At most `MOST` numbers of a group: the first ones, and in any case the chosen one."""
    kept = list(range(min(MOST, len(places))))
    if group.chosen >= MOST:
        kept[-1] = group.chosen
    numbers = tuple(read(*places[place]) for place in kept)
    return Written(group.name, group.token, numbers, group.count, kept.index(group.chosen))


def _letter(letter: str, token: str) -> Callable[[int, str], Formula]:
    return lambda layer, sub: indexed(letter, token, sub, layer)


def _slope(over: str, under: str, token: str) -> Callable[[int, str], Formula]:
    def name(layer: int, sub: str) -> Formula:
        first = (Symbol("∂", token), Symbol(over, token), upright("/", token), Symbol("∂", token))
        return row(*first, indexed(under, token, sub, 0 if under == notation.OUTPUT else layer))

    return name


def _gain(layer: int, sub: str) -> Formula:
    return row(notation.SLOPE, upright("(", DC), indexed("z", DC, sub, layer), upright(")", DC))


_NAMES: dict[str, tuple[Callable[[int, str], Formula], str]] = {
    "z": (_letter("z", ""), ""),
    "a": (_letter("a", A), A),
    "gain": (_gain, DC),
    "dC_da": (_slope("C", "a", DC), DC),
    "dC_dz": (_slope("C", "z", DC), DC),
    "dL_dW": (_slope("L", "w", DW), DW),
    "dL_db": (_slope("L", "b", DW), DW),
    "W": (_letter("w", WEIGHT), WEIGHT),
    "b": (_letter("b", BIAS), BIAS),
}
_OF_OUTPUTS = {"a": (lambda _layer, sub: indexed(notation.OUTPUT, A, sub)), "dC_da": _slope("C", notation.OUTPUT, DC)}
