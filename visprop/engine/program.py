"""The program of one iteration: micro-operations in textbook order, compiled once from an experiment.

Each row says what it writes, what it reads and by which rule. Nothing here holds an array: `binding.py` gives the rows
their memory, and `tape.py` reads it. Names are the addresses of values in files, commands and breakpoints.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from visprop.engine.activations import ACTIVATIONS
from visprop.engine.costs import COSTS
from visprop.engine.layout import Layout
from visprop.engine.update import FLAT, PLAIN, SCALARS, UpdateRule, rows, rule_of

PHASES = ("forward", "cost", "backward", "gradient", "update")


@dataclass(frozen=True, slots=True)
class Op:
    """One micro-operation.

    Attributes:
        name: its address, e.g. `dC_dz[2]`; the first operation is `batch`.
        phase: one of `PHASES`.
        outputs: the tape names that it writes, each written by no other operation.
        inputs: the tape names that it reads; `theta.W[l]`, `theta.b[l]` are the values this iteration uses.
        rule: the formula in plain text.
        layer: the layer it belongs to, 0 where it belongs to none.
    """

    name: str
    phase: str
    outputs: tuple[str, ...]
    inputs: tuple[str, ...]
    rule: str
    layer: int = 0


@dataclass(frozen=True)
class Program:
    """The operations of an iteration, with the network's shape.

    Attributes:
        sizes: neurons per layer, inputs first.
        activations: one name per layer from 1; the last may be "softmax".
        ops: in the order in which they run.
        l2, l1: weights of the penalties. update: how g changes theta.
    """

    sizes: tuple[int, ...]
    activations: tuple[str, ...]
    cost: str
    reduction: str
    l2: float
    ops: tuple[Op, ...]
    l1: float = 0.0
    update: UpdateRule = PLAIN

    @property
    def last(self) -> int:
        """Number of the output layer."""
        return len(self.activations)

    @property
    def penalised(self) -> bool:
        """Whether g holds the slope of a penalty."""
        return bool(self.l2 or self.l1)

    def activation(self, layer: int) -> str:
        """Name of a layer's activation; layers count from 1."""
        return self.activations[layer - 1]

    @cached_property
    def _writer(self) -> dict[str, int]:
        return {name: number for number, op in enumerate(self.ops) for name in (op.name, *op.outputs)}

    def index(self, name: str) -> int:
        """Number of the operation that is called `name` or writes it. KeyError if none does."""
        return self._writer[name]

    def __contains__(self, name: str) -> bool:
        return name in self._writer

    def parts(self, op: int, batch: int) -> tuple[int, int, int]:
        """How many parts operation number `op` reveals.

        (examples, neurons, terms); in gradient and update ops (neurons, inputs, examples); between g and W[1] each
        parameter is a part of its own, in the order of theta.
        """
        row, sizes = self.ops[op], self.sizes
        kind = row.name.split("[")[0]
        if kind in ("batch", "g") or kind in SCALARS:
            return 1, 1, 1
        if kind in FLAT:
            return Layout(sizes).length, 1, 1
        if kind == "C":
            return batch, 1, sizes[-1]
        if kind == "L":
            return batch, 1, 1
        here, below = sizes[row.layer], sizes[row.layer - 1]
        if kind == "dC_da" and row.layer < self.last:
            return batch, here, sizes[row.layer + 1]
        return {
            "z": (batch, here, below + 1),
            "dL_dW": (here, below, batch),
            "dL_db": (here, 1, batch),
            "W": (here, below, 1),
            "b": (here, 1, 1),
        }.get(kind, (batch, here, 1))


def compile_program(experiment) -> Program:
    """The program of an experiment: forward, cost, backward, gradient, update."""
    network, training = experiment.network, experiment.training
    activations = (*network.activation, network.output)
    last = len(activations)
    layers = range(1, last + 1)
    ops = [Op("batch", "forward", ("rows", "a[0]", "y"), (), "a[0] = x[rows], y = targets[rows]")]
    for layer in layers:
        ops += _forward(layer, activations[layer - 1], has_gain(activations, training.cost, layer))
    ops += _cost_ops(last, training)
    for layer in reversed(layers):
        ops += _backward(layer, activations, training.cost)
    for layer in layers:
        ops += _gradient(layer, training.reduction)
    ops.append(_flat_gradient(last, training.l2, training.l1))
    rule = rule_of(training)
    ops += [Op(row.name, "update", (row.name,), row.inputs, row.rule) for row in rows(rule)]
    for layer in layers:
        ops += _update(layer, rule)
    kinds = (activations, training.cost, training.reduction)
    return Program(network.layers, *kinds, training.l2, tuple(ops), training.l1, rule)


def has_gain(activations: tuple[str, ...], cost: str, layer: int) -> bool:
    """Whether a layer has sigma'(z): a softmax has a Jacobian instead, a fused cost needs none."""
    fused = layer == len(activations) and bool(COSTS[cost].fused_with)
    return activations[layer - 1] != "softmax" and not fused


def _forward(layer: int, activation: str, gain: bool) -> list[Op]:
    below, z, a = f"a[{layer - 1}]", f"z[{layer}]", f"a[{layer}]"
    W, b = f"theta.W[{layer}]", f"theta.b[{layer}]"
    text = "e^z / sum e^z" if activation == "softmax" else ACTIVATIONS[activation].text
    ops = [
        Op(z, "forward", (z,), (below, W, b), f"z = W a + b, W = W[{layer}], a = {below}, b = b[{layer}]", layer),
        Op(a, "forward", (a,), (z,), f"a = {text}, z = {z}", layer),
    ]
    if gain:
        ops.append(
            Op(f"gain[{layer}]", "forward", (f"gain[{layer}]",), (z,), f"gain = {activation}'(z), z = {z}", layer)
        )
    return ops


def _cost_ops(last: int, training) -> list[Op]:
    rule = f"C = {COSTS[training.cost].text}, a = a[{last}], t = y"
    return [
        Op("C", "cost", ("C",), (f"a[{last}]", "y"), rule, last),
        Op("L", "cost", ("L",), ("C",), f"L = {training.reduction} of C over the batch"),
    ]


def _backward(layer: int, activations: tuple[str, ...], cost: str) -> list[Op]:
    last, slope = len(activations), COSTS[cost].slope_text
    dC_da, dC_dz, a = f"dC_da[{layer}]", f"dC_dz[{layer}]", f"a[{layer}]"
    if layer == last and COSTS[cost].fused_with:
        return [Op(dC_dz, "backward", (dC_dz,), (f"z[{last}]", a, "y"), f"dC_dz = {slope}, a = {a}, t = y", layer)]
    if layer == last:
        first = Op(dC_da, "backward", (dC_da,), (a, "y"), f"dC_da = {slope}, a = {a}, t = y", layer)
    else:
        above, W = f"dC_dz[{layer + 1}]", f"theta.W[{layer + 1}]"
        first = Op(
            dC_da, "backward", (dC_da,), (W, above), f"dC_da = W^T dC_dz, W = W[{layer + 1}], dC_dz = {above}", layer
        )
    if activations[layer - 1] == "softmax":
        rule = f"dC_dz = a (dC_da - sum a dC_da), a = {a}, dC_da = {dC_da}"
        return [first, Op(dC_dz, "backward", (dC_dz,), (a, dC_da), rule, layer)]
    gain = f"gain[{layer}]"
    return [
        first,
        Op(dC_dz, "backward", (dC_dz,), (gain, dC_da), f"dC_dz = gain dC_da, gain = {gain}, dC_da = {dC_da}", layer),
    ]


def _gradient(layer: int, reduction: str) -> list[Op]:
    W, b, dC_dz, below = f"dL_dW[{layer}]", f"dL_db[{layer}]", f"dC_dz[{layer}]", f"a[{layer - 1}]"
    return [
        Op(
            W,
            "gradient",
            (W,),
            (below, dC_dz),
            f"dL_dW = {reduction} of a dC_dz over the batch, a = {below}, dC_dz = {dC_dz}",
            layer,
        ),
        Op(b, "gradient", (b,), (dC_dz,), f"dL_db = {reduction} of dC_dz over the batch, dC_dz = {dC_dz}", layer),
    ]


def _flat_gradient(last: int, l2: float, l1: float) -> Op:
    inputs = tuple(f"{kind}[{layer}]" for layer in range(1, last + 1) for kind in ("dL_dW", "dL_db"))
    if not l2 and not l1:
        return Op("g", "gradient", ("g",), inputs, "g = every dL_dW and dL_db, unrolled")
    penalty = [text for weight, text in ((l2, "l2 W"), (l1, "l1 sign(W)")) if weight]
    weights = tuple(f"theta.W[{layer}]" for layer in range(1, last + 1))
    rule = f"g = every dL_dW + {' + '.join(penalty)} and dL_db, unrolled"
    return Op("g", "gradient", ("g",), (*inputs, *weights), rule)


def _update(layer: int, rule: UpdateRule) -> list[Op]:
    source, text = ("step", "step") if rule.has_step else (rule.gradient, f"eta {rule.gradient}")
    return [
        Op(
            f"{kind}[{layer}]",
            "update",
            (f"{kind}[{layer}]",),
            (f"theta.{kind}[{layer}]", source),
            f"{kind} = {kind} - {text}",
            layer,
        )
        for kind in ("W", "b")
    ]
