"""The forward pass in formulas: the batch, z, a, σ′(z)."""

from __future__ import annotations

import math

import numpy as np

from visprop.engine.activations import ACTIVATIONS
from visprop.picture import figures, notation
from visprop.picture.curves import value
from visprop.picture.formula import Formula, Fraction, Row, Script, Space, Symbol, Words
from visprop.picture.formulas.terms import (
    Cell,
    Explanation,
    Side,
    Term,
    Topic,
    beside,
    both,
    chosen,
    equation,
    factor,
    pairs_sum,
    relation,
    sum_cells,
    times,
)
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.words import translate

Z, E, ONE, TANH = Symbol("z"), Symbol("e"), upright("1"), upright("tanh")


def _power(sign: str) -> Formula:
    return Script(E, None, row(upright(sign), Z) if sign else Z)


# σ and σ′ of each activation.
DEFINITIONS: dict[str, tuple[Formula, Formula]] = {
    "identity": (Z, ONE),
    "sigmoid": (
        Fraction(ONE, row(ONE, upright("+"), _power("−"))),
        row(Symbol("σ"), upright("("), Z, upright(")(1 − "), Symbol("σ"), upright("("), Z, upright("))")),
    ),
    "tanh": (row(TANH, Space(0.15), Z), row(upright("1 − "), Script(TANH, None, upright("2")), Space(0.1), Z)),
    "relu": (row(upright("max(0, "), Z, upright(")")), Words("1 (z > 0),  0 (z ≤ 0)")),
    "leaky_relu": (Words("z (z > 0),  0.01·z (z ≤ 0)"), Words("1 (z > 0),  0.01 (z ≤ 0)")),
    "hard_sigmoid": (Words("min(1, max(0, z/6 + ½))"), Words("1/6 (|z| < 3),  0 (|z| ≥ 3)")),
    "softplus": (row(upright("ln(1 + "), _power(""), upright(")")), Fraction(ONE, row(ONE, upright("+"), _power("−")))),
}


def batch(topic: Topic) -> Explanation:
    """The inputs and targets of the example that is shown."""
    reading = topic.reading
    cells: list[Cell] = []
    inputs, outputs = reading.program.sizes[0], topic.width
    for kind, count in (("x", inputs), ("y", outputs)):
        before = -1
        for j in chosen(count, max(topic.limit - 2, 2), None):
            if j > before + 1:
                cells.append(both("⋯"))
            q = reading.get("a[0]" if kind == "x" else "y", j)
            name = notation.x(j) if kind == "x" else notation.target(j)
            token = notation.A if kind == "x" else "text"
            cells.append((row(Space(0.6), name, Space(0.6)), figures.drawn(q, token)))
            before = j
    moment = reading.moment
    text = translate("Formulas", "B = {batch} of {rows} training examples")
    text = text.format(batch=moment.batch, rows=len(moment.data.x))
    own = reading.at("rows", (reading.example,)).value
    lines: list[Formula] = [Words(text)]
    if own is not None:
        lines.append(Words(translate("Formulas", "this one is row {row} of the data").format(row=int(own) + 1)))
    return Explanation(tuple(cells), None, Side(translate("Formulas", "the batch"), tuple(lines)))


def z(topic: Topic) -> Explanation:
    """z = Σ w·a + b, term by term."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    below = reading.program.sizes[layer - 1]

    def term(j: int) -> Term:
        if j == below:
            b = reading.bias(layer, i)
            return Term(notation.b(layer, i), factor(b, notation.BIAS), ("bias-fill", "bias-line"))
        w, a = reading.weight(layer, i, j), reading.get(f"a[{layer - 1}]", j)
        numbers = times(factor(w, notation.WEIGHT, always=True), factor(a, notation.A))
        return Term(beside(notation.w(layer, i, j), notation.a(layer - 1, j)), numbers)

    whole = reading.get(f"z[{layer}]", i)
    operands = [q for j in range(below) for q in (reading.weight(layer, i, j), reading.get(f"a[{layer - 1}]", j))]
    sign = relation(whole, pairs_sum, [*operands, reading.bias(layer, i)])
    cells = equation(notation.z(layer, i), whole, sign, "", sum_cells(topic, below + 1, term))
    return Explanation(cells, _so_far(topic, below), _edge(topic, below))


def _so_far(topic: Topic, below: int) -> Formula | None:
    """ "so far 1.96 + (term under way) + (bias still to come)"."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    q = reading.partial_z(layer, i)
    if topic.term is None or q.name != "partial_z":
        return None
    parts: list[Formula] = [Words(translate("Formulas", "so far ")), figures.drawn(q)]
    arrived = reading.terms(i)
    if reading.step.moving:
        parts.append(Words(translate("Formulas", " + (term under way)")))
        arrived += 1
    if arrived < below:
        parts.append(to_come(below - arrived))
    if arrived <= below:
        parts.append(Words(translate("Formulas", " + (bias still to come)")))
    return Row(tuple(parts))


def to_come(count: int) -> Words:
    """ " + (3 terms to come)"."""
    if count == 1:
        return Words(translate("Formulas", " + (1 term to come)"))
    return Words(translate("Formulas", " + ({n} terms to come)").format(n=count))


def _edge(topic: Topic, below: int) -> Side:
    """∂z/∂w of the edge under way: the value at its start."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    if topic.term == below:
        name = notation.by(notation.z(layer, i, notation.A), notation.b(layer, i, notation.A), notation.A)
        lines = (row(name, upright("="), upright("1", notation.A)),)
        title = translate("Formulas", "what the bias contributes to ∂C/∂b")
        return Side(title, lines, translate("Formulas", "a bias is a weight whose input is always 1"))
    j = topic.term if topic.term is not None else selected_source(topic)
    q = reading.get(f"a[{layer - 1}]", j)
    formula = row(notation.dz_dw(layer, i, j), upright("="), notation.a(layer - 1, j), upright("="))
    title = translate("Formulas", "what this edge contributes to ∂C/∂w")
    note = translate("Formulas", "every weight that leaves one neuron has the same ∂z/∂w")
    return Side(title, (row(formula, figures.drawn(q, notation.A)),), note)


def selected_source(topic: Topic) -> int:
    """The source of the selected edge if it leads to the neuron that is explained, else the first."""
    words = topic.reading.look.selection.split()
    if words[:1] == ["edge"] and words[1:3] == [str(topic.layer), str(topic.neuron)]:
        return int(words[3])
    return 0


def a(topic: Topic) -> Explanation:
    """a = σ(z)."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    name = reading.program.activation(layer)
    result = reading.get(f"a[{layer}]", i)
    left = notation.a(layer, i) if layer < topic.last else row(notation.output(i), upright("="), notation.a(layer, i))
    if name == "softmax":
        return Explanation(_softmax(topic, left, result), None, _softmax_side())
    q = reading.get(f"z[{layer}]", i)
    sign = relation(result, lambda v: value(name, v[0]), [q])
    inside = row(notation.SIGMA, upright("("), notation.z(layer, i), upright(")"))
    numbers = row(notation.SIGMA, upright("("), figures.drawn(q), upright(")"))
    cells = equation(left, result, sign, notation.A, [(inside, numbers)])
    return Explanation(cells, None, _definition(name, 0))


def gain(topic: Topic) -> Explanation:
    """σ′(z), fixed by the forward pass."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    name = reading.program.activation(layer)
    result, q = reading.get(f"gain[{layer}]", i), reading.get(f"z[{layer}]", i)
    sign = relation(result, lambda v: slope(name, v[0]), [q])
    numbers = row(notation.SLOPE, upright("(", notation.DC), figures.drawn(q), upright(")", notation.DC))
    over, under = notation.indexed("a", notation.DC, str(i + 1), layer), notation.z(layer, i, notation.DC)
    left = notation.by(over, under, notation.DC)
    cells = equation(left, result, sign, notation.DC, [(notation.slope(layer, i), numbers)])
    note = Words(translate("Formulas", "a constant for the backward pass: z is known now"))
    return Explanation(cells, note, _definition(name, 1))


def slope(name: str, z_value: float) -> float:
    """σ′(z)."""
    return ACTIVATIONS[name].slope(np.array([float(z_value)])).item()


def _definition(name: str, which: int) -> Side:
    """σ (which = 0) or σ′ (1) as a function of z."""
    token = notation.DC if which else ""
    sigma = notation.SLOPE if which else notation.SIGMA
    left = row(sigma, upright("(", token), Symbol("z", token), upright(")", token))
    if which == 0:
        title = translate("Formulas", "the activation function: {name}").format(name=name)
    else:
        title = translate("Formulas", "its slope at z: {name}").format(name=name)
    return Side(title, (row(left, upright("="), DEFINITIONS[name][which]),))


def _softmax(topic: Topic, left: Formula, result: Quantity) -> tuple[Cell, ...]:
    """a = e^z / Σ e^z over the layer."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    e = Symbol("e")
    total = row(Script(upright("∑"), Symbol("k")), Script(e, None, notation.indexed("z", "", "k", layer)))
    symbols = row(Script(e, None, notation.z(layer, i)), upright("/"), total)
    zs = [reading.get(f"z[{layer}]", k) for k in range(topic.width)]
    below: list[Formula] = []
    before = -1
    for k in chosen(topic.width, min(topic.limit, 5), None):
        below += [upright("+")] if before >= 0 else []
        below += [upright("⋯"), upright("+")] if k > before + 1 else []
        below.append(Script(e, None, figures.drawn(zs[k])))
        before = k
    numbers = row(Script(e, None, figures.drawn(zs[i])), upright("/"), upright("("), Row(tuple(below)), upright(")"))
    sign = relation(result, lambda v: _softmax_of(v, i), zs)
    return equation(left, result, sign, notation.A, [(symbols, numbers)])


def _softmax_of(z_values, i: int) -> float:
    top = max(z_values)
    powers = [math.exp(z_value - top) for z_value in z_values]
    return powers[i] / sum(powers)


def _softmax_side() -> Side:
    title = translate("Formulas", "softmax")
    return Side(title, (Words(translate("Formulas", "probabilities: they add up to 1")),))
