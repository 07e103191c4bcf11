"""What one number of the tape was made of: the operands with their addresses, and how they were put together.

Of a sum only the largest term is told. Nothing is computed here that the tape does not hold, but sizes.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, isfinite

import numpy as np

from visprop.debugger.operands import Operand, Origin, Reader, plain, power_of, product_of
from visprop.debugger.origin_update import of_g, of_optimizer, of_update
from visprop.engine.costs import COSTS
from visprop.engine.machine import Machine
from visprop.words import translate


def origin_of(machine: Machine, name: str, index: tuple[int, ...], eta: float) -> Origin:
    """Where the number at `index` of the array `name` in the iteration in view comes from; `eta` is the rate."""
    if name in ("a[0]", "y"):
        return _data(machine, index)
    kind, _, rest = name.partition("[")
    make = {
        "a": _activation, "gain": _gain, "z": _z, "C": _cost, "L": _loss, "dC_da": _dC_da, "dC_dz": _dC_dz,
        "dL_dW": _dL_dW, "dL_db": _dL_db, "g": of_g, "W": of_update, "b": of_update,
    }.get(kind)  # fmt: skip
    if make is None:
        return of_optimizer(Reader(machine, eta), name, index)
    return make(Reader(machine, eta), int(rest[:-1]) if rest else 0, index)


def _data(machine: Machine, index: tuple[int, ...]) -> Origin:
    text = translate("Operand", "it is column {column} of training row {row}")
    row = int(machine.binding.rows[index[0]])
    return Origin(text.format(row=row, column=index[1]), (), inf)


def _z(read: Reader, layer: int, index: tuple[int, ...]) -> Origin:
    n, i = index
    W, a = read.values[f"theta.W[{layer}]"][i], read.values[f"a[{layer - 1}]"][n]
    j, b = read.largest(W, a), read(f"theta.b[{layer}]", i)
    found = product_of(read(f"theta.W[{layer}]", i, j), read(f"a[{layer - 1}]", n, j), len(W) + 1)
    alone = power_of(b.value, terms=len(W) + 1)
    if alone <= found.power:
        return found
    text = translate("Operand", "its largest term is the bias {b} = {x}").format(b=b.name, x=plain(b.value))
    return Origin(text, (b,), alone)


def _activation(read: Reader, layer: int, index: tuple[int, ...]) -> Origin:
    z = _z_behind(read, layer, index)
    text = translate("Operand", "it is {activation} of {z} = {x}")
    text = text.format(activation=read.program.activation(layer), z=z.name, x=plain(z.value))
    return Origin(text, (z,), max(1.0, power_of(z.value)) if isfinite(z.value) else inf)


def _z_behind(read: Reader, layer: int, index: tuple[int, ...]) -> Operand:
    """The z that an output is made of; of a softmax, the largest of its example."""
    n, i = index
    if read.program.activation(layer) == "softmax":
        i = read.largest(read.values[f"z[{layer}]"][n])
    return read(f"z[{layer}]", n, i)


def _gain(read: Reader, layer: int, index: tuple[int, ...]) -> Origin:
    z = read(f"z[{layer}]", *index)
    text = translate("Operand", "it is the slope of {activation} at {z} = {x}")
    text = text.format(activation=read.program.activation(layer), z=z.name, x=plain(z.value))
    return Origin(text, (z,), 0.0 if isfinite(z.value) else inf)


# How a cost is made of the errors e of its outputs. half_se is computed so: its square alone would overflow earlier.
_COST_TEXTS = {"half_se": "(½e)·e", "se": "e·e", "mse": "e·e", "mae": "|e|", "huber": "|e| - ½"}


def _cost(read: Reader, _: int, index: tuple[int, ...]) -> Origin:
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
    return Origin(text, (a, y), power_of(*factors, terms=read.program.sizes[-1]))


def _difference(a: Operand, y: Operand) -> float:
    with np.errstate(all="ignore"):
        return float(np.float64(a.value) - y.value)


def _error(read: Reader, n: int, i: int | None = None) -> tuple[Operand, Operand, str]:
    """Output and target of an example where they differ most, or of output `i`; and that in words."""
    last = read.program.last
    if i is None:
        with np.errstate(all="ignore"):
            i = read.largest(read.values[f"a[{last}]"][n] - read.values["y"][n])
    a, y = read(f"a[{last}]", n, i), read("y", n, i)
    text = translate("Operand", "e = {a} - {y} = {p} - {q}")
    return a, y, text.format(a=a.name, y=y.name, p=plain(a.value), q=plain(y.value))


def _fused_cost(read: Reader, n: int) -> Origin:
    """bce and cross_entropy are computed from z; bounded by the differences of the z."""
    last = read.program.last
    z = read.values[f"z[{last}]"][n]
    low, high = (read(f"z[{last}]", n, int(at)) for at in (z.argmin(), z.argmax()))
    target = read("y", n, read.largest(read.values["y"][n]))
    operands = (high, target) if low == high else (high, low, target)
    text = translate("Operand", "it is {cost} of {z}").format(cost=read.program.cost, z=_listed(operands))
    sizes = [abs(each.value) for each in (low, high)]
    return Origin(text, operands, power_of(max(1.0, *sizes), max(1.0, abs(target.value)), terms=2 * len(z)))


def _listed(operands: Sequence[Operand]) -> str:
    return ", ".join(f"{each.name} = {plain(each.value)}" for each in operands)


def _loss(read: Reader, _: int, __: tuple[int, ...]) -> Origin:
    costs = read.values["C"]
    C = read("C", read.largest(costs))
    text = translate("Operand", "it is the {reduction} of the costs, the largest is {C} = {x}")
    text = text.format(reduction=read.program.reduction, C=C.name, x=plain(C.value))
    return Origin(text, (C,), power_of(C.value, terms=len(costs)))


def _dC_da(read: Reader, layer: int, index: tuple[int, ...]) -> Origin:
    n, i = index
    if layer == read.program.last:
        a, y, text = _error(read, n, i)
        e = _difference(a, y)
        text = translate("Operand", "it is the slope of {cost} at {error}").format(cost=read.program.cost, error=text)
        return Origin(text, (a, y), power_of(e, 2.0) if COSTS[read.program.cost].power == 2 else power_of(max(1.0, e)))
    W, slopes = read.values[f"theta.W[{layer + 1}]"][:, i], read.values[f"dC_dz[{layer + 1}]"][n]
    j = read.largest(W, slopes)
    return product_of(read(f"theta.W[{layer + 1}]", j, i), read(f"dC_dz[{layer + 1}]", n, j), len(W))


def _dC_dz(read: Reader, layer: int, index: tuple[int, ...]) -> Origin:
    n, i = index
    gain, slope = f"gain[{layer}]", f"dC_da[{layer}]"
    if gain in read.program:
        return product_of(read(gain, n, i), read(slope, n, i), 1)
    a, other = read(f"a[{layer}]", n, i), "y"
    if slope in read.program:
        other, i = slope, read.largest(read.values[slope][n])
    operands = (a, read(other, n, i))
    text = translate("Operand", "it is made of {operands}").format(operands=_listed(operands))
    return Origin(
        text, operands, power_of(*(max(1.0, abs(each.value)) for each in operands), terms=4 * read.program.sizes[-1])
    )


def _dL_dW(read: Reader, layer: int, index: tuple[int, ...]) -> Origin:
    i, j = index
    a, slopes = read.values[f"a[{layer - 1}]"][:, j], read.values[f"dC_dz[{layer}]"][:, i]
    n = read.largest(a, slopes)
    return product_of(read(f"a[{layer - 1}]", n, j), read(f"dC_dz[{layer}]", n, i), len(a))


def _dL_db(read: Reader, layer: int, index: tuple[int, ...]) -> Origin:
    slopes = read.values[f"dC_dz[{layer}]"][:, index[0]]
    slope = read(f"dC_dz[{layer}]", read.largest(slopes), index[0])
    text = translate("Operand", "its largest term is {a} = {x}").format(a=slope.name, x=plain(slope.value))
    return Origin(text, (slope,), power_of(slope.value, terms=len(slopes)))
