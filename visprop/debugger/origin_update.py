"""What a number between the gradient and the new parameters was made of."""

from __future__ import annotations

from visprop.debugger.operands import Operand, Origin, Reader, parameter, plain, power_of
from visprop.engine.layout import Layout
from visprop.engine.update import SCALARS
from visprop.words import translate


def of_g(read: Reader, _: int, index: tuple[int, ...]) -> Origin:
    kind, layer, place = parameter(read.program.sizes, index[0])
    slope = read(f"dL_d{kind}[{layer}]", *place)
    if kind == "b" or not read.program.penalised:
        text = translate("Operand", "it is {slope} = {x}").format(slope=slope.name, x=plain(slope.value))
        return Origin(text, (slope,), power_of(slope.value))
    w, l2 = read(f"theta.W[{layer}]", *place), Operand("l2", read.program.l2)
    if read.program.l1:
        return _g_with_l1(read, slope, w)
    text = translate("Operand", "it is {slope} + l2 · {w} = {x} + {l2} · {y}")
    text = text.format(slope=slope.name, w=w.name, x=plain(slope.value), l2=plain(l2.value), y=plain(w.value))
    return Origin(text, (slope, l2, w), max(power_of(slope.value, terms=2), power_of(l2.value, w.value, terms=2)))


def _g_with_l1(read: Reader, slope: Operand, w: Operand) -> Origin:
    l1, l2 = Operand("l1", read.program.l1), Operand("l2", read.program.l2)
    text = translate("Operand", "it is {slope} + l1 · sign of {w} + l2 · {w}, with {numbers}")
    operands = (slope, l1, l2, w)
    numbers = ", ".join(f"{each.name} = {plain(each.value)}" for each in operands)
    power = max(power_of(slope.value, terms=3), power_of(l2.value, w.value, terms=3), power_of(l1.value, terms=3))
    return Origin(text.format(slope=slope.name, w=w.name, numbers=numbers), operands, power)


def of_update(read: Reader, layer: int, index: tuple[int, ...]) -> Origin:
    kind = "W" if len(index) == 2 else "b"
    if read.program.update.has_step or read.program.update.clips:
        return _by_step(read, kind, layer, index)
    old, eta = read(f"theta.{kind}[{layer}]", *index), Operand("learning_rate", read.eta)
    slope = _slope(read, kind, layer, index)
    text = translate("Operand", "it is {old} - rate · {slope} = {x} - {eta} · {y}")
    text = text.format(old=old.name, slope=slope.name, x=plain(old.value), eta=plain(eta.value), y=plain(slope.value))
    return Origin(text, (old, eta, slope), max(power_of(old.value, terms=2), power_of(eta.value, slope.value, terms=2)))


def _slope(read: Reader, kind: str, layer: int, index: tuple[int, ...]) -> Operand:
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


def _entry(read: Reader, name: str, at: int) -> Operand:
    """One number of a vector with an entry for each parameter, by its place in the order of theta."""
    binding = read.machine.binding
    shown = binding.layout.unroll(read.machine.theta) if name == "theta" else binding.shown(name)
    return Operand(f"{name}[{at}]", float(shown[at]))


# How often an operand goes into its result, and how small a number it may be divided by, as a power of ten: so far the
# result can be larger. A step is divided by a root and eps, which is above 1e-16, and m_hat by 1 - beta1.
_GROWTH = {"v": (2, 0.0), "g_norm": (2, 0.0), "v_hat": (1, 16.0), "m_hat": (1, 16.0), "step": (1, 16.0)}


def of_optimizer(read: Reader, name: str, index: tuple[int, ...]) -> Origin:
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
    power = often * power_of(*sizes, terms=2 * read.machine.layout.length) + more
    return Origin(text.format(rule=op.rule, numbers=numbers), tuple(operands), power)


def _by_step(read: Reader, kind: str, layer: int, index: tuple[int, ...]) -> Origin:
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
    return Origin(text, operands, max(power_of(old.value, terms=2), power_of(*factors, terms=2)))


def _place(sizes: tuple[int, ...], kind: str, layer: int, index: tuple[int, ...]) -> int:
    """The place of a parameter in the order of theta: the inverse of `parameter`."""
    start = sum(rows * columns for rows, columns in Layout(sizes).shapes[: layer - 1])
    rows, columns = Layout(sizes).shapes[layer - 1]
    if kind == "W":
        return start + index[0] * (columns - 1) + index[1]
    return start + rows * (columns - 1) + index[0]
