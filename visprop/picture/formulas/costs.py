"""The cost in formulas: C of one example, L of the batch, ∂C/∂y, and ∂C/∂z where cost and output are one."""

from __future__ import annotations

import math
from collections.abc import Callable

from visprop.picture import figures, notation
from visprop.picture.derived import AVERAGED, DERIVED, derive
from visprop.picture.formula import Formula, Fraction, Row, Script, Space, Symbol, Words
from visprop.picture.formulas.terms import (
    Cell,
    Explanation,
    Side,
    Term,
    Topic,
    both,
    equation,
    factor,
    large,
    relation,
    sum_cells,
)
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.words import translate

HALF = Fraction(upright("1"), upright("2"))
SQUARE = upright("2")


def cost(topic: Topic) -> Explanation:
    """C of the example from its outputs and targets."""
    kind, n, reading = topic.reading.program.cost, topic.width, topic.reading
    result = reading.get("C")
    cells = _scaled(_front(kind, n), sum_cells(topic, n, lambda i: Term(*share(topic, i))), n > 1 or kind == "bce")
    if kind == "bce":
        sign = _bce_sign(topic, result)
    else:
        sign = relation(result, DERIVED[f"partial_C.{kind}"], _operands(topic))
    left = notation.cost(reading.example if reading.moment.batch > 1 else None)
    return Explanation(equation(left, result, sign, "", cells), _so_far(topic, kind), _cost_side(topic))


def _operands(topic: Topic, count: int | None = None) -> list[Quantity]:
    """Pairs (output, target) of the first `count` outputs, then the number of all; bce takes z for the output."""
    reading, kind = topic.reading, topic.reading.program.cost
    name = f"z[{topic.last}]" if kind == "bce" else f"a[{topic.last}]"
    outputs = range(topic.width if count is None else count)
    pairs = [q for i in outputs for q in (reading.get(name, i), reading.get("y", i))]
    return [*pairs, Quantity(float(topic.width), "network.outputs")]


def _bce_sign(topic: Topic, result: Quantity) -> str:
    reading = topic.reading
    pairs = [q for i in range(topic.width) for q in (reading.get(f"a[{topic.last}]", i), reading.get("y", i))]

    def rule(v) -> float:
        logs = [v[k + 1] * math.log(v[k]) + (1 - v[k + 1]) * math.log(1 - v[k]) for k in range(0, len(v), 2)]
        return -sum(logs) / len(logs)

    return relation(result, rule, pairs)


def _so_far(topic: Topic, kind: str) -> Formula | None:
    arrived = topic.reading.terms()
    hidden = topic.reading.hides("C", (topic.reading.example,))
    if topic.term is None or hidden or not 0 < arrived < topic.width:
        return None
    q = derive(f"partial_C.{kind}", _operands(topic, arrived), (topic.reading.example,))
    return row(Words(translate("Formulas", "so far ")), figures.drawn(q))


def _front(kind: str, n: int) -> Formula | None:
    """What stands before the sum of all outputs' shares."""
    minus = upright("−")
    if kind == "half_se":
        return HALF
    if kind == "cross_entropy":
        return minus
    if kind in AVERAGED and n > 1:
        part = Fraction(upright("1"), upright(str(n)))
        return row(minus, part) if kind == "bce" else part
    return minus if kind == "bce" else None


def _scaled(front: Formula | None, cells: list[Cell], brackets: bool) -> list[Cell]:
    if front is None:
        return cells
    if not brackets:
        return [(front, front), *cells]
    return [(front, front), large("("), *cells, large(")")]


def difference(topic: Topic, i: int) -> Cell:
    """y − ŷ of an output, in symbols and numbers."""
    y, t = topic.reading.get(f"a[{topic.last}]", i), topic.reading.get("y", i)
    symbols = row(notation.output(i), upright("−"), notation.target(i))
    return symbols, row(figures.drawn(y, notation.A), upright("−"), factor(t))


def share(topic: Topic, i: int) -> Cell:
    """One output's share of the cost."""
    kind = topic.reading.program.cost
    symbols, numbers = difference(topic, i)
    if kind in ("se", "half_se", "mse"):
        return _squared(symbols), _squared(numbers)
    if kind == "mae":
        return row(upright("|"), symbols, upright("|")), row(upright("|"), numbers, upright("|"))
    if kind == "huber":
        return _call("h", symbols), _call("h", numbers)
    y, t = topic.reading.get(f"a[{topic.last}]", i), topic.reading.get("y", i)
    if kind == "cross_entropy":
        return _log_share(notation.target(i), notation.output(i)), _log_share(factor(t), figures.drawn(y, notation.A))
    pair = (notation.target(i), notation.output(i)), (factor(t), figures.drawn(y, notation.A))
    return tuple(_bce_share(*one) for one in pair)


def _squared(inside: Formula) -> Formula:
    return Script(row(upright("("), inside, upright(")")), None, SQUARE)


def _call(name: str, inside: Formula) -> Formula:
    return row(Symbol(name), upright("("), inside, upright(")"))


def _log_share(t: Formula, y: Formula) -> Row:
    return row(t, Space(0.2), upright("ln"), Space(0.15), y)


def _bce_share(t: Formula, y: Formula) -> Row:
    """ŷ ln y + (1 − ŷ) ln(1 − y)."""
    other = row(upright("(1 − "), t, upright(")"), Space(0.2), upright("ln(1 − "), y, upright(")"))
    return row(_log_share(t, y), upright("+"), other)


def _cost_side(topic: Topic) -> Side | None:
    kind = topic.reading.program.cost
    names = {
        "se": translate("Formulas", "squared error"),
        "half_se": translate("Formulas", "half the squared error"),
        "mse": translate("Formulas", "mean squared error"),
        "mae": translate("Formulas", "mean absolute error"),
        "huber": translate("Formulas", "Huber's cost"),
        "bce": translate("Formulas", "binary cross-entropy"),
        "cross_entropy": translate("Formulas", "cross-entropy"),
    }
    lines: list[Formula] = [Words(names[kind])]
    if kind == "huber":
        meaning = Words(translate("Formulas", " = e²/2 if |e| ≤ 1, else |e| − 1/2"))
        lines.append(row(Symbol("h"), upright("("), Symbol("e"), upright(")"), meaning))
    note = translate("Formulas", "one example's cost: how far its output is from the target")
    return Side(translate("Formulas", "the cost of one example"), tuple(lines), note)


def loss(topic: Topic) -> Explanation:
    """L of the batch from the costs of its examples."""
    reading, batch = topic.reading, topic.reading.moment.batch
    mean = reading.program.reduction == "mean"
    costs = [reading.at("C", (n,)) for n in range(batch)]
    result = reading.at("L", ())
    cells = sum_cells(topic, batch, lambda n: Term(notation.cost(n), figures.drawn(costs[n])))
    if mean and batch > 1:
        cells = average(reading, cells)
    sign = relation(result, lambda v: sum(v) / (batch if mean else 1), costs)
    if batch == 1:
        note = translate("Formulas", "with one example, L is its C")
    elif mean:
        note = translate("Formulas", "the mean of C over the {n} examples of the batch").format(n=batch)
    else:
        note = translate("Formulas", "the sum of C over the {n} examples of the batch").format(n=batch)
    side = Side(translate("Formulas", "the loss of the batch"), (Words(note),))
    return Explanation(equation(Symbol("L"), result, sign, "", cells), None, side)


def average(reading, cells: list[Cell]) -> list[Cell]:
    """1/B in front of a sum in brackets."""
    one_b = Fraction(upright("1"), Symbol("B"))
    batch = Quantity(float(reading.moment.batch), "batch_size")
    number = Fraction(upright("1"), figures.drawn(batch, "text", bold=False))
    return [(one_b, number), large("("), *cells, large(")")]


_SLOPES: dict[str, Callable[[float, int], float]] = {
    "se": lambda e, n: 2 * e,
    "half_se": lambda e, n: e,
    "mse": lambda e, n: 2 * e / n,
    "mae": lambda e, n: ((e > 0) - (e < 0)) / n,
    "huber": lambda e, n: max(-1.0, min(1.0, e)) / n,
    "bce": lambda e, n: e / n,
    "cross_entropy": lambda e, n: e,
}


def dC_dy(topic: Topic) -> Explanation:
    """∂C/∂y of an output: where the backward pass begins."""
    i = topic.neuron
    result = topic.reading.get(f"dC_da[{topic.last}]", i)
    cells, sign = _slope(topic, result)
    left = notation.dC_dy(i)
    note = translate("Formulas", "here the backward pass begins: the output layer needs only the cost")
    alone = Words(translate("Formulas", "it depends on the cost alone"))
    side = Side(translate("Formulas", "case 1: the output layer"), (alone,), note)
    return Explanation(equation(left, result, sign, notation.DC, cells), None, side)


def fused(topic: Topic) -> Explanation:
    """∂C/∂z of an output whose activation and cost are taken together."""
    i = topic.neuron
    result = topic.reading.get(f"dC_dz[{topic.last}]", i)
    cells, sign = _slope(topic, result)
    name = topic.reading.program.activation(topic.last)
    text = translate("Formulas", "{name} and logarithm cancel: σ′(z) falls out").format(name=name)
    side = Side(translate("Formulas", "case 1: the output layer"), (Words(text),))
    return Explanation(equation(notation.dC_dz(topic.last, i), result, sign, notation.DC, cells), None, side)


def _slope(topic: Topic, result: Quantity) -> tuple[list[Cell], str]:
    """The derivative of the cost as a function of y − ŷ."""
    kind, n, i = topic.reading.program.cost, topic.width, topic.neuron
    operands = [topic.reading.get(f"a[{topic.last}]", i), topic.reading.get("y", i)]
    sign = relation(result, lambda v: _SLOPES[kind](v[0] - v[1], n), operands)
    symbols, numbers = difference(topic, i)
    if kind == "half_se" or kind == "cross_entropy" or (kind == "bce" and n == 1):
        return [(symbols, numbers)], sign
    front = {"se": upright("2"), "mse": upright("2") if n == 1 else Fraction(upright("2"), upright(str(n)))}.get(kind)
    front = front or (Fraction(upright("1"), upright(str(n))) if n > 1 else None)
    call = {"mae": "sign", "huber": "clip"}.get(kind, "")
    symbols, numbers = (row(upright(call + "("), cell, upright(")")) for cell in (symbols, numbers))
    return [*([(front, front)] if front else []), (symbols, numbers)], sign


def softmax_jacobian(topic: Topic) -> Explanation:
    """∂C/∂z of a softmax output with a cost of its own: y·(∂C/∂y − Σ y·∂C/∂y)."""
    reading, i, last = topic.reading, topic.neuron, topic.last
    result = reading.get(f"dC_dz[{last}]", i)
    y, slope = reading.get(f"a[{last}]", i), reading.get(f"dC_da[{last}]", i)
    pairs = [q for k in range(topic.width) for q in (reading.get(f"a[{last}]", k), reading.get(f"dC_da[{last}]", k))]
    mean = derive("softmax_mean", pairs, (reading.example,))
    sign = relation(result, lambda v: v[0] * (v[1] - v[2]), [y, slope, mean])
    slope_k = notation.by(Symbol("C", notation.DC), notation.indexed("y", notation.DC, "k"), notation.DC)
    total = row(Symbol("∑"), notation.indexed("y", notation.A, "k"), slope_k)
    cells = [
        (notation.output(i), figures.drawn(y, notation.A)),
        both("·"),
        large("("),
        (notation.dC_dy(i), factor(slope, notation.DC)),
        both("−"),
        (total, factor(mean, notation.DC)),
        large(")"),
    ]
    text = translate("Formulas", "every z moves every output of a softmax")
    side = Side(translate("Formulas", "the whole Jacobian of softmax"), (Words(text),))
    return Explanation(equation(notation.dC_dz(last, i), result, sign, notation.DC, cells), None, side)
