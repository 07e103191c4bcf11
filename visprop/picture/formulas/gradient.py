"""Gradient and update in formulas: ∂L/∂w, ∂L/∂b, the flat g, and θ − η·g."""

from __future__ import annotations

from itertools import pairwise

from visprop.picture import figures, notation
from visprop.picture.derived import derive
from visprop.picture.formula import Formula, Fraction, Row, Script, Symbol, Words
from visprop.picture.formulas.costs import average
from visprop.picture.formulas.forward import selected_source
from visprop.picture.formulas.terms import (
    Cell,
    Explanation,
    Side,
    Term,
    Topic,
    both,
    equation,
    factor,
    relation,
    rounded_note,
    sum_cells,
    times,
)
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.words import translate

PURPLE = ("dcdw-tint", "dcdw-line")
_A, _D, _W = notation.A, notation.DC, notation.DW


def source(topic: Topic) -> int:
    """The source of the weight that is explained."""
    edges = topic.focus.edges
    return edges[2] if edges is not None and edges[2] is not None else selected_source(topic)


def dL_dW(topic: Topic) -> Explanation:
    """∂L/∂w from the examples' ∂C/∂w = ∂z/∂w · ∂C/∂z."""
    reading, layer, i, j = topic.reading, topic.layer, topic.neuron, source(topic)
    result = reading.at(f"dL_dW[{layer}]", (i, j))
    left, batch = notation.dC_dw(layer, i, j, "L"), reading.moment.batch
    if batch == 1:
        a, d = reading.get(f"a[{layer - 1}]", j), reading.get(f"dC_dz[{layer}]", i)
        sign = relation(result, lambda v: v[0] * v[1], [a, d])
        first, second = (notation.dz_dw(layer, i, j), figures.drawn(a, _A)), (notation.dC_dz(layer, i), factor(d, _D))
        product = [first, both("·"), second]
        return Explanation(equation(left, result, sign, _W, product), None, _product_side(topic, j))
    products = [_product(topic, n, j) for n in range(batch)]
    cells = sum_cells(topic, batch, lambda n: Term(_of_example(n, "w"), factor(products[n], _W), PURPLE))
    sign = relation(result, _mean(topic), products)
    cells = average(reading, cells) if reading.program.reduction == "mean" else cells
    return Explanation(equation(left, result, sign, _W, cells), _so_far(topic, j), _product_side(topic, j))


def dC_dw(topic: Topic) -> Explanation:
    """∂C/∂w of one example: what the edge's two ends give."""
    reading, layer, i, j = topic.reading, topic.layer, topic.neuron, source(topic)
    result = reading.dC_dw(layer, i, j)
    a, d = result.operands
    sign = relation(result, lambda v: v[0] * v[1], [a, d])
    first, second = (notation.dz_dw(layer, i, j), figures.drawn(a, _A)), (notation.dC_dz(layer, i), factor(d, _D))
    cells = equation(notation.dC_dw(layer, i, j), result, sign, _W, [first, both("·"), second])
    note = translate("Formulas", "∂z/∂w is the value at the edge's start")
    return Explanation(cells, None, Side("", (), note))


def dJ_dw(topic: Topic) -> Explanation:
    """An entry of g where there is a penalty: ∂L/∂w + l2·w."""
    reading, layer, i, j = topic.reading, topic.layer, topic.neuron, source(topic)
    result = reading.at("g", (flat_index(reading.program.sizes, layer, i, j),))
    slope, w = reading.at(f"dL_dW[{layer}]", (i, j)), reading.weight(layer, i, j)
    l2 = Quantity(reading.program.l2, "training.l2")
    l1 = Quantity(reading.program.l1, "training.l1")
    sign = relation(result, lambda v: v[0] + v[1] * v[2] + v[3] * _sign(v[2]), [slope, l2, w, l1])
    cells = [(notation.dC_dw(layer, i, j, "L"), figures.drawn(slope, _W))]
    if l2.value:
        numbers = times(figures.drawn(l2), factor(w, notation.WEIGHT))
        cells += [both("+"), (times(Words("l2"), notation.w(layer, i, j)), numbers)]
    if l1.value:
        text = Words(translate("Formulas", "sign of "))
        numbers = times(figures.drawn(l1), row(text, factor(w, notation.WEIGHT)))
        cells += [both("+"), (times(Words("l1"), row(text, notation.w(layer, i, j))), numbers)]
    note = translate("Formulas", "the penalty pulls each weight to 0")
    left = notation.dC_dw(layer, i, j, "J")
    return Explanation(equation(left, result, sign, _W, cells), None, Side("", (), note))


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _product(topic: Topic, n: int, j: int) -> Quantity:
    """∂C/∂w of example n of the batch."""
    return topic.reading.product(topic.layer, topic.neuron, j, n)


def _mean(topic: Topic):
    count = topic.reading.moment.batch if topic.reading.program.reduction == "mean" else 1
    return lambda v: sum(v) / count


def _of_example(n: int, under: str) -> Formula:
    """∂Cⁿ/∂w without indices."""
    over = row(Symbol("∂", _W), Script(Symbol("C", _W), None, upright(str(n + 1), _W)))
    return Fraction(over, row(Symbol("∂", _W), Symbol(under, _W)), _W)


def _so_far(topic: Topic, j: int) -> Formula | None:
    """The sum of the examples' products that have been added."""
    i, step = topic.neuron, topic.reading.step
    arrived = step.shown - (i * step.dims[1] + j) * step.dims[2]
    hidden = topic.reading.hides(f"dL_dW[{topic.layer}]", (i, j))
    if topic.term is None or hidden or not 0 < arrived < step.dims[2]:
        return None
    operands = [q for n in range(arrived) for q in _product(topic, n, j).operands]
    q = derive("partial_dL_dW", operands, (i, j))
    text = translate("Formulas", "  sum of {n} of {all} examples").format(n=arrived, all=step.dims[2])
    return row(Words(translate("Formulas", "so far ")), figures.drawn(q, _W), Words(text))


def _product_side(topic: Topic, j: int) -> Side:
    """∂C/∂w of the example that is shown, the factors in their own colours."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    q = _product(topic, reading.example, j)
    a, d = q.operands
    sign = relation(q, lambda v: v[0] * v[1], [a, d])
    factors = times(notation.flat("z", "w", _A), notation.flat("C", "z", _D))
    symbols = row(notation.dC_dw(layer, i, j), upright("="), factors)
    numbers = row(figures.drawn(q, _W), upright(sign), times(figures.drawn(a, _A), factor(d, _D)))
    if reading.moment.batch == 1:
        title = translate("Formulas", "∂C/∂w: what the edge's two ends give")
    else:
        title = translate("Formulas", "example {n}: what the edge's two ends give").format(n=reading.example + 1)
    return Side(title, (symbols, numbers), rounded_note(sign))


def dL_db(topic: Topic) -> Explanation:
    """∂L/∂b from the examples' ∂C/∂z, since ∂z/∂b = 1."""
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    result, batch = reading.at(f"dL_db[{layer}]", (i,)), reading.moment.batch
    slopes = [reading.at(f"dC_dz[{layer}]", (n, i)) for n in range(batch)]
    if batch == 1:
        cells: list[Cell] = [(notation.dC_dz(layer, i), figures.drawn(slopes[0], _D))]
    else:
        cells = sum_cells(topic, batch, lambda n: Term(_slope_of_example(n), factor(slopes[n], _D), PURPLE))
        cells = average(reading, cells) if reading.program.reduction == "mean" else cells
    sign = relation(result, _mean(topic), slopes)
    note = translate("Formulas", "a bias is a weight whose input is always 1")
    one = row(notation.flat("z", "b", _A), upright("="), upright("1", _A))
    side = Side(translate("Formulas", "why there is no factor a"), (one,), note)
    return Explanation(equation(notation.dC_db(layer, i, "L"), result, sign, _W, cells), None, side)


def _slope_of_example(n: int) -> Formula:
    over = row(Symbol("∂", _D), Script(Symbol("C", _D), None, upright(str(n + 1), _D)))
    return Fraction(over, row(Symbol("∂", _D), Symbol("z", _D)), _D)


def flat_index(sizes: tuple[int, ...], layer: int, i: int, j: int | None) -> int:
    """Place of `W[layer][i, j]` (of `b[layer][i]` for j None) in the flat θ and g: W[1], b[1], W[2], ..."""
    start = sum((below + 1) * here for below, here in pairwise(sizes[:layer]))
    below, here = sizes[layer - 1], sizes[layer]
    return start + (below * here + i if j is None else i * below + j)


def g(topic: Topic) -> Explanation:
    """All derivatives unrolled into one column."""
    reading, sizes = topic.reading, topic.reading.program.sizes
    places = [(1, i, j) for i in range(sizes[1]) for j in range(sizes[0])][: max(topic.limit - 1, 2)]
    cells: list[Cell] = [both("(")]
    for layer, i, j in places:
        q = reading.at("g", (flat_index(sizes, layer, i, j),))
        cells += [(notation.dC_dw(layer, i, j, _letter(topic)), figures.drawn(q, _W)), both(",")]
    last = reading.at("g", (flat_index(sizes, topic.last, sizes[-1] - 1, None),))
    end = (notation.dC_db(topic.last, sizes[-1] - 1, _letter(topic)), figures.drawn(last, _W))
    cells += [both("⋯"), both(","), end, both(")")]
    total = sum((below + 1) * here for below, here in pairwise(sizes))
    lines = [Words(translate("Formulas", "{n} numbers, one for each parameter").format(n=total))]
    if reading.program.l2:
        lines.append(Words(translate("Formulas", "J = L + ½·l2·Σw²: with l2·w for each weight")))
    if reading.program.l1:
        lines.append(Words(translate("Formulas", "J = L + l1·Σ|w|: with l1·sign(w) for each weight")))
    side = Side(translate("Formulas", "the gradient g = ∇L(θ)"), tuple(lines))
    head: Cell = (Symbol("g", _W), Row(()))
    return Explanation((head, both("="), *cells), None, side)


def _letter(topic: Topic) -> str:
    return "J" if topic.reading.program.penalised else "L"


def W(topic: Topic) -> Explanation:
    """w ← w − η·∂L/∂w."""
    j = source(topic)
    return _update(topic, "W", (topic.neuron, j), notation.w(topic.layer, topic.neuron, j), j)


def b(topic: Topic) -> Explanation:
    """b ← b − η·∂L/∂b."""
    return _update(topic, "b", (topic.neuron,), notation.b(topic.layer, topic.neuron), None)


def _update(topic: Topic, kind: str, index: tuple[int, ...], name: Formula, j: int | None) -> Explanation:
    reading, layer, i = topic.reading, topic.layer, topic.neuron
    token = notation.WEIGHT if kind == "W" else notation.BIAS
    old, new = reading.at(f"theta.{kind}[{layer}]", index), reading.at(f"{kind}[{layer}]", index)
    sign, moved = _moved(topic, (old, new), flat_index(reading.program.sizes, layer, i, j), (kind, i, j))
    cells = [(name, factor(old, token)), both("−"), moved]
    arrow: Cell = (upright("←"), upright(sign))
    explained = ((name, figures.drawn(new, token)), arrow, *cells)
    change = derive("change", (new, old), index)
    has_step = reading.program.update.has_step
    lines = (row(Words(translate("Formulas", "change  ")), figures.drawn(change, token)),)
    note = translate("Formulas", "against the slope: η sets how far") if not has_step else ""
    return Explanation(
        explained, None, Side(translate("Formulas", "the step down the slope"), lines, rounded_note(sign) or note)
    )


def _moved(topic: Topic, ends: tuple[Quantity, Quantity], place: int, parameter: tuple) -> tuple[str, Cell]:
    """What is subtracted, as a cell with the sign before it: an optimizer's step Δ, or η times the entry of g."""
    reading, (old, new), (kind, i, j) = topic.reading, ends, parameter
    rule, layer = reading.program.update, topic.layer
    if rule.has_step:
        step = reading.at("step", (place,))
        return relation(new, lambda v: v[0] - v[1], [old, step]), (upright("Δ"), factor(step, _W))
    rate = Quantity(reading.moment.experiment.training.learning_rate, "training.learning_rate")
    rate = reading.at("eta", ()) if rule.scheduled else rate
    slope = reading.at(rule.gradient, (place,))
    letter = _letter(topic) if kind == "W" else "L"
    symbol = notation.dC_dw(layer, i, j, letter) if j is not None else notation.dC_db(layer, i, letter)
    symbol = notation.indexed("g", _W, "c") if rule.clips else symbol
    sign = relation(new, lambda v: v[0] - v[1] * v[2], [old, rate, slope])
    return sign, (times(Symbol("η"), symbol), times(figures.drawn(rate, "text"), factor(slope, _W)))
