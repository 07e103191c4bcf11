"""What one number of the tape was made of: the operands with their addresses, and how they were put together.

Of a sum only the largest term is told. Nothing is computed here that the tape does not hold, but sizes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, isfinite, log10

import numpy as np

from visprop.engine.costs import COSTS
from visprop.engine.layout import Layout
from visprop.engine.machine import Machine
from visprop.engine.update import SCALARS
from visprop.words import translate


@dataclass(frozen=True)
class Operand:
    """A number that an operation reads: its address as in a breakpoint, and its value."""

    name: str
    value: float


@dataclass(frozen=True)
class Origin:
    """Where a number comes from.

    Attributes:
        text: the operands and what was done with them, in words.
        operands: the numbers read.
        power: the number, computed exactly, has at most this many decimal digits before its point (a power of ten).
    """

    text: str
    operands: tuple[Operand, ...]
    power: float


def plain(value: float) -> str:
    """Three significant digits: -2.68e154."""
    digits, _, power = f"{value:.3g}".partition("e")
    return f"{digits}e{int(power)}" if power else digits


def origin_of(machine: Machine, name: str, index: tuple[int, ...], eta: float) -> Origin:
    """Where the number at `index` of the array `name` in the iteration in view comes from; `eta` is the rate."""
    if name in ("a[0]", "y"):
        return _data(machine, index)
    kind, _, rest = name.partition("[")
    make = {
        "a": _activation, "gain": _gain, "z": _z, "C": _cost, "L": _loss, "dC_da": _dC_da, "dC_dz": _dC_dz,
        "dL_dW": _dL_dW, "dL_db": _dL_db, "g": _g, "W": _update, "b": _update,
    }.get(kind)  # fmt: skip
    if make is None:
        return _of_optimizer(_Reader(machine, eta), name, index)
    return make(_Reader(machine, eta), int(rest[:-1]) if rest else 0, index)


class _Reader:
    """The arrays of the iteration in view by their addresses; `theta.W[l]` is called `W[l]`, as it is on the screen."""

    def __init__(self, machine: Machine, eta: float) -> None:
        self.machine, self.eta = machine, eta
        self.program, self.values = machine.program, machine.binding.values

    def __call__(self, name: str, *index: int) -> Operand:
        place = list(index) if index else ""
        return Operand(f"{name.removeprefix('theta.')}{place}", float(self.values[name][index]))

    def largest(self, *factors: np.ndarray) -> int:
        """Where the product of one-dimensional arrays is largest; a place that holds no finite number goes first."""
        size = np.zeros(len(factors[0]))
        with np.errstate(all="ignore"):
            for factor in factors:
                size += np.log(np.abs(factor.astype(float)))
        broken = ~np.all([np.isfinite(factor) for factor in factors], axis=0)
        return int(np.argmax(np.where(broken, inf, size)))


def _power(*factors: float, terms: int = 1) -> float:
    """A bound of the power of ten of a sum of so many products."""
    if not all(map(isfinite, factors)):
        return inf
    if 0 in factors:
        return -inf
    return sum(log10(abs(factor)) for factor in factors) + log10(terms)


def _product(one: Operand, other: Operand, terms: int) -> Origin:
    text = translate("Operand", "its largest term is {a} · {b} = {x} · {y}")
    if terms == 1:
        text = translate("Operand", "it is {a} · {b} = {x} · {y}")
    text = text.format(a=one.name, b=other.name, x=plain(one.value), y=plain(other.value))
    return Origin(text, (one, other), _power(one.value, other.value, terms=terms))


def _data(machine: Machine, index: tuple[int, ...]) -> Origin:
    text = translate("Operand", "it is column {column} of training row {row}")
    row = int(machine.binding.rows[index[0]])
    return Origin(text.format(row=row, column=index[1]), (), inf)


def _z(read: _Reader, layer: int, index: tuple[int, ...]) -> Origin:
    n, i = index
    W, a = read.values[f"theta.W[{layer}]"][i], read.values[f"a[{layer - 1}]"][n]
    j, b = read.largest(W, a), read(f"theta.b[{layer}]", i)
    found = _product(read(f"theta.W[{layer}]", i, j), read(f"a[{layer - 1}]", n, j), len(W) + 1)
    alone = _power(b.value, terms=len(W) + 1)
    if alone <= found.power:
        return found
    text = translate("Operand", "its largest term is the bias {b} = {x}").format(b=b.name, x=plain(b.value))
    return Origin(text, (b,), alone)


def _activation(read: _Reader, layer: int, index: tuple[int, ...]) -> Origin:
    z = _z_behind(read, layer, index)
    text = translate("Operand", "it is {activation} of {z} = {x}")
    text = text.format(activation=read.program.activation(layer), z=z.name, x=plain(z.value))
    return Origin(text, (z,), max(1.0, _power(z.value)) if isfinite(z.value) else inf)


def _z_behind(read: _Reader, layer: int, index: tuple[int, ...]) -> Operand:
    """The z that an output is made of; of a softmax, the largest of its example."""
    n, i = index
    if read.program.activation(layer) == "softmax":
        i = read.largest(read.values[f"z[{layer}]"][n])
    return read(f"z[{layer}]", n, i)


def _gain(read: _Reader, layer: int, index: tuple[int, ...]) -> Origin:
    z = read(f"z[{layer}]", *index)
    text = translate("Operand", "it is the slope of {activation} at {z} = {x}")
    text = text.format(activation=read.program.activation(layer), z=z.name, x=plain(z.value))
    return Origin(text, (z,), 0.0 if isfinite(z.value) else inf)


# How a cost is made of the errors e of its outputs. half_se is computed so: its square alone would overflow earlier.
_COST_TEXTS = {"half_se": "(½e)·e", "se": "e·e", "mse": "e·e", "mae": "|e|", "huber": "|e| - ½"}


def _cost(read: _Reader, _: int, index: tuple[int, ...]) -> Origin:
    (n,), cost = index, read.program.cost
    if COSTS[cost].fused_with:
        return _fused_cost(read, n)
    a, y, text = _error(read, n)
    made = translate("Operand", "it is {formula} with {error}")
    if read.program.sizes[-1] > 1:
        made = translate("Operand", "its largest term is {formula} with {error}")
    e = _difference(a, y)
    factors = {"half_se": (0.5 * e, e), "mae": (e,), "huber": (e,)}.get(cost, (e, e))
    text = made.format(formula=_COST_TEXTS[cost], error=text)
    return Origin(text, (a, y), _power(*factors, terms=read.program.sizes[-1]))


def _difference(a: Operand, y: Operand) -> float:
    with np.errstate(all="ignore"):
        return float(np.float64(a.value) - y.value)


def _error(read: _Reader, n: int, i: int | None = None) -> tuple[Operand, Operand, str]:
    """Output and target of an example where they differ most, or of output `i`; and that in words."""
    last = read.program.last
    if i is None:
        with np.errstate(all="ignore"):
            i = read.largest(read.values[f"a[{last}]"][n] - read.values["y"][n])
    a, y = read(f"a[{last}]", n, i), read("y", n, i)
    text = translate("Operand", "e = {a} - {y} = {p} - {q}")
    return a, y, text.format(a=a.name, y=y.name, p=plain(a.value), q=plain(y.value))


def _fused_cost(read: _Reader, n: int) -> Origin:
    """bce and cross_entropy are computed from z; bounded by the differences of the z."""
    last = read.program.last
    z = read.values[f"z[{last}]"][n]
    low, high = (read(f"z[{last}]", n, int(at)) for at in (z.argmin(), z.argmax()))
    target = read("y", n, read.largest(read.values["y"][n]))
    operands = (high, target) if low == high else (high, low, target)
    text = translate("Operand", "it is {cost} of {z}").format(cost=read.program.cost, z=_listed(operands))
    sizes = [abs(each.value) for each in (low, high)]
    return Origin(text, operands, _power(max(1.0, *sizes), max(1.0, abs(target.value)), terms=2 * len(z)))


def _listed(operands: Sequence[Operand]) -> str:
    return ", ".join(f"{each.name} = {plain(each.value)}" for each in operands)


def _loss(read: _Reader, _: int, __: tuple[int, ...]) -> Origin:
    costs = read.values["C"]
    C = read("C", read.largest(costs))
    text = translate("Operand", "it is the {reduction} of the costs, the largest is {C} = {x}")
    text = text.format(reduction=read.program.reduction, C=C.name, x=plain(C.value))
    return Origin(text, (C,), _power(C.value, terms=len(costs)))


def _dC_da(read: _Reader, layer: int, index: tuple[int, ...]) -> Origin:
    n, i = index
    if layer == read.program.last:
        a, y, text = _error(read, n, i)
        e = _difference(a, y)
        text = translate("Operand", "it is the slope of {cost} at {error}").format(cost=read.program.cost, error=text)
        return Origin(text, (a, y), _power(e, 2.0) if COSTS[read.program.cost].power == 2 else _power(max(1.0, e)))
    W, slopes = read.values[f"theta.W[{layer + 1}]"][:, i], read.values[f"dC_dz[{layer + 1}]"][n]
    j = read.largest(W, slopes)
    return _product(read(f"theta.W[{layer + 1}]", j, i), read(f"dC_dz[{layer + 1}]", n, j), len(W))


def _dC_dz(read: _Reader, layer: int, index: tuple[int, ...]) -> Origin:
    n, i = index
    gain, slope = f"gain[{layer}]", f"dC_da[{layer}]"
    if gain in read.program:
        return _product(read(gain, n, i), read(slope, n, i), 1)
    a, other = read(f"a[{layer}]", n, i), "y"
    if slope in read.program:
        other, i = slope, read.largest(read.values[slope][n])
    operands = (a, read(other, n, i))
    text = translate("Operand", "it is made of {operands}").format(operands=_listed(operands))
    return Origin(
        text, operands, _power(*(max(1.0, abs(each.value)) for each in operands), terms=4 * read.program.sizes[-1])
    )


def _dL_dW(read: _Reader, layer: int, index: tuple[int, ...]) -> Origin:
    i, j = index
    a, slopes = read.values[f"a[{layer - 1}]"][:, j], read.values[f"dC_dz[{layer}]"][:, i]
    n = read.largest(a, slopes)
    return _product(read(f"a[{layer - 1}]", n, j), read(f"dC_dz[{layer}]", n, i), len(a))


def _dL_db(read: _Reader, layer: int, index: tuple[int, ...]) -> Origin:
    slopes = read.values[f"dC_dz[{layer}]"][:, index[0]]
    slope = read(f"dC_dz[{layer}]", read.largest(slopes), index[0])
    text = translate("Operand", "its largest term is {a} = {x}").format(a=slope.name, x=plain(slope.value))
    return Origin(text, (slope,), _power(slope.value, terms=len(slopes)))


def parameter(sizes: tuple[int, ...], at: int) -> tuple[str, int, tuple[int, ...]]:
    """("W" or "b", layer, index) of place `at` of the unrolled theta, or g."""
    for layer, (rows, columns) in enumerate(Layout(sizes).shapes, start=1):
        weights = rows * (columns - 1)
        if at < weights:
            return "W", layer, divmod(at, columns - 1)
        if at < weights + rows:
            return "b", layer, (at - weights,)
        at -= weights + rows
    raise IndexError(at)


def _g(read: _Reader, _: int, index: tuple[int, ...]) -> Origin:
    kind, layer, place = parameter(read.program.sizes, index[0])
    slope = read(f"dL_d{kind}[{layer}]", *place)
    if kind == "b" or not read.program.penalised:
        text = translate("Operand", "it is {slope} = {x}").format(slope=slope.name, x=plain(slope.value))
        return Origin(text, (slope,), _power(slope.value))
    w, l2 = read(f"theta.W[{layer}]", *place), Operand("l2", read.program.l2)
    if read.program.l1:
        return _g_with_l1(read, slope, w)
    text = translate("Operand", "it is {slope} + l2 · {w} = {x} + {l2} · {y}")
    text = text.format(slope=slope.name, w=w.name, x=plain(slope.value), l2=plain(l2.value), y=plain(w.value))
    return Origin(text, (slope, l2, w), max(_power(slope.value, terms=2), _power(l2.value, w.value, terms=2)))


def _g_with_l1(read: _Reader, slope: Operand, w: Operand) -> Origin:
    l1, l2 = Operand("l1", read.program.l1), Operand("l2", read.program.l2)
    text = translate("Operand", "it is {slope} + l1 · sign of {w} + l2 · {w}, with {numbers}")
    operands = (slope, l1, l2, w)
    numbers = ", ".join(f"{each.name} = {plain(each.value)}" for each in operands)
    power = max(_power(slope.value, terms=3), _power(l2.value, w.value, terms=3), _power(l1.value, terms=3))
    return Origin(text.format(slope=slope.name, w=w.name, numbers=numbers), operands, power)


def _update(read: _Reader, layer: int, index: tuple[int, ...]) -> Origin:
    kind = "W" if len(index) == 2 else "b"
    if read.program.update.has_step or read.program.update.clips:
        return _by_step(read, kind, layer, index)
    old, eta = read(f"theta.{kind}[{layer}]", *index), Operand("learning_rate", read.eta)
    slope = _slope(read, kind, layer, index)
    text = translate("Operand", "it is {old} - rate · {slope} = {x} - {eta} · {y}")
    text = text.format(old=old.name, slope=slope.name, x=plain(old.value), eta=plain(eta.value), y=plain(slope.value))
    return Origin(text, (old, eta, slope), max(_power(old.value, terms=2), _power(eta.value, slope.value, terms=2)))


def _slope(read: _Reader, kind: str, layer: int, index: tuple[int, ...]) -> Operand:
    """The entry of g that moves a parameter."""
    if not read.program.penalised:
        return read(f"dL_d{kind}[{layer}]", *index)
    blocks = read.machine.layout.blocks(read.machine.binding.g)
    block, places = blocks[layer - 1], 0
    for rows, columns in read.machine.layout.shapes[: layer - 1]:
        places += rows * columns
    weights = block.shape[0] * (block.shape[1] - 1)
    at = places + (index[0] * (block.shape[1] - 1) + index[1] if kind == "W" else weights + index[0])
    return Operand(f"g[{at}]", float(block[index] if kind == "W" else block[index[0], -1]))


def _entry(read: _Reader, name: str, at: int) -> Operand:
    """One number of a vector with an entry for each parameter, by its place in the order of theta."""
    binding = read.machine.binding
    shown = binding.layout.unroll(read.machine.theta) if name == "theta" else binding.shown(name)
    return Operand(f"{name}[{at}]", float(shown[at]))


# How often an operand goes into its result, and how small a number it may be divided by, as a power of ten: so far the
# result can be larger. A step is divided by a root and eps, which is above 1e-16, and m_hat by 1 - beta1.
_GROWTH = {"v": (2, 0.0), "g_norm": (2, 0.0), "v_hat": (1, 16.0), "m_hat": (1, 16.0), "step": (1, 16.0)}


def _of_optimizer(read: _Reader, name: str, index: tuple[int, ...]) -> Origin:
    """What lies between g and the update: the numbers that the operation reads, and its rule."""
    op = read.program.ops[read.program.index(name)]
    operands = []
    for each in op.inputs:
        if each in SCALARS:
            operands.append(read(each))
        else:
            at = index[0] if index else read.largest(read.machine.binding.shown(each))
            operands.append(_entry(read, each, at))
    numbers = ", ".join(f"{each.name} = {plain(each.value)}" for each in operands)
    text = translate("Operand", "{rule}, with {numbers}") if operands else "{rule}"
    often, more = _GROWTH.get(name, (1, 0.0))
    sizes = [max(1.0, abs(each.value)) for each in operands] + [max(1.0, read.eta)] * (name == "step")
    power = often * _power(*sizes, terms=2 * read.machine.layout.length) + more
    return Origin(text.format(rule=op.rule, numbers=numbers), tuple(operands), power)


def _by_step(read: _Reader, kind: str, layer: int, index: tuple[int, ...]) -> Origin:
    """W - step, or W - rate times the clipped g."""
    old, at = read(f"theta.{kind}[{layer}]", *index), _place(read.program.sizes, kind, layer, index)
    rule = read.program.update
    step = _entry(read, "step" if rule.has_step else "clip", at)
    eta = Operand("learning_rate", read.eta)
    text = translate("Operand", "it is {old} - {step} = {x} - {y}")
    if not rule.has_step:
        text = translate("Operand", "it is {old} - rate · {step} = {x} - {eta} · {y}")
    text = text.format(old=old.name, step=step.name, x=plain(old.value), eta=plain(eta.value), y=plain(step.value))
    factors = (step.value,) if rule.has_step else (eta.value, step.value)
    operands = (old, step) if rule.has_step else (old, eta, step)
    return Origin(text, operands, max(_power(old.value, terms=2), _power(*factors, terms=2)))


def _place(sizes: tuple[int, ...], kind: str, layer: int, index: tuple[int, ...]) -> int:
    """The place of a parameter in the order of theta: the inverse of `parameter`."""
    start = sum(rows * columns for rows, columns in Layout(sizes).shapes[: layer - 1])
    rows, columns = Layout(sizes).shapes[layer - 1]
    if kind == "W":
        return start + index[0] * (columns - 1) + index[1]
    return start + rows * (columns - 1) + index[0]
