"""The backward pass in formulas: the sum ∂C/∂a that arrives, and ∂C/∂z = σ′(z)·∂C/∂a."""

from __future__ import annotations

from visprop.picture import figures, notation
from visprop.picture.formula import Formula, Words
from visprop.picture.formulas import costs
from visprop.picture.formulas.forward import to_come
from visprop.picture.formulas.terms import (
    Explanation,
    Side,
    Term,
    Topic,
    beside,
    both,
    equal,
    equation,
    factor,
    framed,
    large,
    pairs_sum,
    relation,
    rounded_note,
    sum_cells,
    times,
)
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.words import translate

RED = ("dcdz-tint", "dcdz-arrow")


def dC_da(topic: Topic) -> Explanation:
    """∂C/∂a of a neuron: what its next neurons send back."""
    reading, layer, j = topic.reading, topic.layer, topic.neuron
    if layer == topic.last:
        return costs.dC_dy(topic)
    result = reading.get(f"dC_da[{layer}]", j)
    above = reading.program.sizes[layer + 1]
    sign = relation(result, pairs_sum, _operands(topic, layer, j))
    terms = sum_cells(topic, above, lambda i: _term(topic, i))
    cells = equation(notation.dC_da(layer, j), result, sign, notation.DC, terms)
    return Explanation(cells, _so_far(topic, above), _edge(topic))


def _operands(topic: Topic, layer: int, j: int) -> list[Quantity]:
    reading = topic.reading
    rows = range(reading.program.sizes[layer + 1])
    return [q for i in rows for q in (reading.weight(layer + 1, i, j), reading.get(f"dC_dz[{layer + 1}]", i))]


def _term(topic: Topic, i: int) -> Term:
    """w · ∂C/∂z of the next layer's neuron i."""
    reading, layer, j = topic.reading, topic.layer + 1, topic.neuron
    w, slope = reading.weight(layer, i, j), reading.get(f"dC_dz[{layer}]", i)
    numbers = times(factor(w, notation.WEIGHT, always=True), factor(slope, notation.DC))
    return Term(beside(notation.w(layer, i, j), notation.dC_dz(layer, i)), numbers, RED)


def _so_far(topic: Topic, above: int) -> Formula | None:
    q = topic.reading.partial_dC_da(topic.layer, topic.neuron)
    if topic.term is None or q.name != "partial_dC_da":
        return None
    parts: list[Formula] = [Words(translate("Formulas", "so far ")), figures.drawn(q, notation.DC)]
    arrived = topic.reading.terms(topic.neuron)
    if topic.reading.step.moving:
        parts.append(Words(translate("Formulas", " + (term under way)")))
        arrived += 1
    if arrived < above:
        parts.append(to_come(above - arrived))
    return row(*parts)


def _edge(topic: Topic) -> Side:
    """What the edge under way sends back."""
    reading, layer, j = topic.reading, topic.layer + 1, topic.neuron
    i = topic.term or 0
    term = reading.back_term(layer, i, j)
    w, slope = term.operands
    product = times(factor(w, notation.WEIGHT, always=True), factor(slope, notation.DC))
    sign = relation(term, lambda v: v[0] * v[1], [w, slope])
    number = row(upright(sign), figures.drawn(term, notation.DC))
    title = translate("Formulas", "what this edge carries back")
    note = translate("Formulas", "the same edge, the same weight, the other way round")
    return Side(title, (beside(notation.w(layer, i, j), notation.dC_dz(layer, i)), row(product, number)), note)


def dC_dz(topic: Topic) -> Explanation:
    """∂C/∂z = σ′(z)·∂C/∂a, the sum written out if it fits."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    if layer == topic.last and f"dC_da[{layer}]" not in reading.program:
        return costs.fused(topic)
    if f"gain[{layer}]" not in reading.program:
        return costs.softmax_jacobian(topic)
    result, gain = reading.get(f"dC_dz[{layer}]", i), reading.get(f"gain[{layer}]", i)
    arrives = reading.get(f"dC_da[{layer}]", i)
    first = Term(notation.slope(layer, i), figures.drawn(gain, notation.DC), RED)
    head = framed(first) if topic.focus.nodes is not None else (first.symbols, first.numbers)
    if layer < topic.last and reading.program.sizes[layer + 1] <= topic.limit:
        sign = relation(result, lambda v: v[0] * pairs_sum(v[1:]), [gain, *_operands(topic, layer, i)])
        inner = sum_cells(topic, reading.program.sizes[layer + 1], lambda k: _term(topic, k))
        cells = [head, both("·"), large("("), *inner, large(")")]
    else:
        sign = relation(result, lambda v: v[0] * v[1], [gain, arrives])
        name = notation.dC_dy(i) if layer == topic.last else notation.dC_da(layer, i)
        cells = [head, both("·"), (name, factor(arrives, notation.DC))]
    cells = equation(notation.dC_dz(layer, i), result, sign, notation.DC, cells)
    return Explanation(cells, None, _what_it_does(topic, gain, arrives, rounded_note(sign)))


def _what_it_does(topic: Topic, gain: Quantity, arrives: Quantity, note: str) -> Side:
    """The sum that arrives, times the gain."""
    letter = "y" if topic.layer == topic.last else "a"
    name = notation.flat("C", letter, notation.DC)
    z = topic.reading.get(f"z[{topic.layer}]", topic.neuron)
    slope = row(notation.SLOPE, upright("(", notation.DC), figures.drawn(z, notation.DC), upright(")", notation.DC))
    lines = (
        row(Words(translate("Formulas", "sum that arrives  ")), equal(name, arrives, notation.DC)),
        row(Words(translate("Formulas", "times its gain  ")), equal(slope, gain, notation.DC)),
    )
    return Side(translate("Formulas", "what the neuron does"), lines, note)
