"""What the walk writes under its picture: the chain rule, taken apart stage by stage, with the numbers so far."""

from __future__ import annotations

from visprop.picture import figures, notation
from visprop.picture.formula import Formula, Fraction, Paren, Row, Symbol, Words
from visprop.picture.formulas.terms import pairs_sum, relation
from visprop.picture.notation import DC, WEIGHT, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.recursion.stages import AMPLIFIER, GAIN, HIDDEN, ONE, OUTPUT, SUM, Told
from visprop.words import translate

MOST = 3  # terms of a sum that are written out


def lines(reading: Told) -> tuple[Formula, ...]:
    """The lines of a stage, the newest last."""
    return {
        ONE: lambda: (_chain(reading),),
        GAIN: lambda: (_chain(reading), _gain(reading)),
        SUM: lambda: (_gain(reading), _sum(reading)),
        AMPLIFIER: lambda: (_whole(reading),),
        OUTPUT: lambda: (_outputs(reading), _whole(reading)),
        HIDDEN: lambda: (_whole(reading), _on(reading)),
    }[reading.stage.kind]()


def _chain(reading: Told) -> Row:
    """∂C/∂z = ∂a/∂z · ∂C/∂a, the last one ?"""
    layer, k = reading.stage.layer, reading.neuron
    unknown = figures.drawn(reading.get(f"dC_da[{layer}]", k), DC)
    ask = Words(translate("Recursion", "   assume it known: "))
    first = notation.by(notation.indexed("a", DC, str(k + 1), layer), notation.z(layer, k, DC), DC)
    return row(notation.dC_dz(layer, k), upright("="), first, upright("·"), notation.dC_da(layer, k), ask, unknown)


def _gain(reading: Told) -> Row:
    layer, k = reading.stage.layer, reading.neuron
    first = notation.by(notation.indexed("a", DC, str(k + 1), layer), notation.z(layer, k, DC), DC)
    gain = figures.drawn(reading.get(f"gain[{layer}]", k), DC)
    why = Words(translate("Recursion", "   a constant: the forward pass has fixed z"))
    return row(first, upright("="), notation.slope(layer, k), upright("="), gain, why)


def _terms(reading: Told) -> list[int]:
    size = reading.program.sizes[reading.stage.layer + 1]
    return list(range(size)) if size <= MOST else [0, 1, size - 1]


def _added(reading: Told, parts: list[Formula]) -> Row:
    """Terms with plus signs, and dots where some are left out."""
    size, found = reading.program.sizes[reading.stage.layer + 1], []
    for number, part in enumerate(parts):
        found += [upright("+")] if number else []
        found += [upright("⋯"), upright("+")] if size > MOST and number == len(parts) - 1 else []
        found.append(part)
    return row(*found)


def _symbols(reading: Told) -> Row:
    layer, k = reading.stage.layer + 1, reading.neuron
    return _added(reading, [row(notation.w(layer, i, k), notation.dC_dz(layer, i)) for i in _terms(reading)])


def _numbers(reading: Told) -> Row:
    layer, k = reading.stage.layer + 1, reading.neuron
    parts = [
        row(_factor(reading.weight(layer, i, k), WEIGHT), upright("·"), _factor(reading.get(f"dC_dz[{layer}]", i), DC))
        for i in _terms(reading)
    ]
    return _added(reading, parts)


def _factor(q: Quantity, token: str) -> Formula:
    """A number as a factor: in brackets where it is negative."""
    number = figures.as_text(q, figures.unsigned(q), token if q.value is not None else "unknown")
    return Paren(number, token) if q.value is not None and q.value < 0 else number


def _sum(reading: Told) -> Row:
    name = notation.dC_da(reading.stage.layer, reading.neuron)
    return row(name, upright("="), _symbols(reading), upright("="), _numbers(reading))


def _whole(reading: Told) -> Row:
    """∂C/∂z = σ′(z)(w ∂C/∂z + w ∂C/∂z) = ..."""
    layer, k = reading.stage.layer, reading.neuron
    result, gain = reading.get(f"dC_dz[{layer}]", k), reading.get(f"gain[{layer}]", k)
    named = row(notation.dC_dz(layer, k), upright("="), notation.slope(layer, k), Paren(_symbols(reading)))
    if result.value is None:
        return named
    worked = row(figures.drawn(gain, DC), upright("·"), Paren(_numbers(reading)))
    above = layer + 1
    pairs = [(reading.weight(above, i, k), reading.get(f"dC_dz[{above}]", i)) for i in _terms(reading)]
    operands = [q for pair in pairs for q in pair]
    whole = reading.program.sizes[above] <= MOST
    sign = relation(result, lambda v: v[0] * pairs_sum(v[1:]), [gain, *operands]) if whole else notation.ABOUT
    return row(named, upright("="), worked, upright(sign), figures.drawn(result, DC))


def _outputs(reading: Told) -> Row:
    """Case 1: ∂C/∂z of an output is ∂y/∂z · ∂C/∂y."""
    last, k = reading.program.last, reading.output
    result, first = reading.get(f"dC_dz[{last}]", k), notation.dC_dz(last, k)
    if f"dC_da[{last}]" not in reading.program or f"gain[{last}]" not in reading.program:
        why = Words(translate("Recursion", "   it depends on the cost alone"))
        return row(first, upright("="), figures.drawn(result, DC), why)
    slope = Fraction(row(Symbol("∂", DC), notation.output(k, DC)), row(Symbol("∂", DC), notation.z(last, k, DC)), DC)
    gain, cost = reading.get(f"gain[{last}]", k), reading.get(f"dC_da[{last}]", k)
    numbers = row(figures.drawn(gain, DC), upright("·"), _factor(cost, DC))
    named = row(first, upright("="), slope, upright("·"), notation.dC_dy(k))
    sign = relation(result, lambda v: v[0] * v[1], [gain, cost])
    return row(named, upright("="), numbers, upright(sign), figures.drawn(result, DC))


def _on(reading: Told) -> Row:
    """Case 2: the next ones need those after them."""
    above = reading.stage.layer + 1
    text = translate("Recursion", "needs every ∂C/∂z of layer {n}: go on, until the output layer is reached")
    return row(notation.dC_dz(above, 0), Words("  " + text.format(n=above + 1)))
