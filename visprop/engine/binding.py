"""A program bound to arrays: for every operation the calls that do it, with `out=` everywhere.

All taped numbers are views of one flat buffer, so that one dot product tells whether any of them is not finite, and
equal things of several layers can be computed in one call.
Inside, arrays are (neurons, examples), which keeps every element-wise call on contiguous memory; the tape shows them
transposed. An activation array has one row more, of ones, which the bias multiplies. An operation may have no call of
its own, where an earlier call has written its memory already (dL_db stands in the same product as dL_dW, identity's a
is z itself): the tape still shows it only from its own place on.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from weakref import ref

import numpy as np

from visprop.engine.activations import ACTIVATIONS, Calls, softmax_calls
from visprop.engine.costs import COSTS, Ends, softmax_jacobian_calls
from visprop.engine.layout import Layout
from visprop.engine.memory import Arena, constant
from visprop.engine.program import Program, has_gain
from visprop.engine.update import FLAT, SCALARS, Memory, bind, written

TOGETHER = 4096  # numbers at most in one call over several layers: beyond, its arrays leave the CPU's first cache


class Binding:
    """The arrays and calls of `program` for batches of `batch` rows.

    Args:
        program: what to compute.
        batch: rows in a batch.
        theta: the flat parameters that it reads (blocks of `Layout`), shared with other bindings; where it trains,
            the optimizer's slots stand behind them, each in the same layout.
        eta: the learning rate, or a function that gives it for an iteration; None binds the forward pass and the cost
            only.
        one_hot: whether all targets are one-hot.

    Attributes:
        calls: for each operation a list of calls.
        values: tape name -> view, examples first.
        flat: the buffer that holds all taped numbers but the inputs and targets.
        next, after: theta', and with the slots' successors behind it.
        iteration: the number of the iteration, which whoever runs the calls sets.
    """

    def __init__(
        self,
        program: Program,
        batch: int,
        theta: np.ndarray,
        eta: float | Callable[[int], float] | None,
        one_hot: bool = False,
    ) -> None:
        self.program, self.batch, self.one_hot, self.iteration = program, batch, one_hot, 0
        self.layout, self.trains = Layout(program.sizes), eta is not None
        self.state, self.theta = theta, theta[: self.layout.length]
        self.rows = np.arange(batch)
        self._take_memory()
        self.values = self._names()
        self._bound: dict[str, Calls] = {}
        self._bind_forward()
        if self.trains:
            self._bind_gains()
            self._bind_backward()
            self._bind_gradient()
            self._bind_update(eta)
        self.calls = [self._bound.get(op.name, []) for op in program.ops]
        last_place = {id(calls): place for place, calls in enumerate(self.calls)}
        self.every_call = [
            call for place, calls in enumerate(self.calls) if last_place[id(calls)] == place for call in calls
        ]

    def gather(self, x: np.ndarray, targets: np.ndarray) -> None:
        """Copy `self.rows` of the data in: `x` (N, n_0 + 1) with its column of ones, `targets` (N, n_L)."""
        x.take(self.rows, 0, self.inputs, "clip")
        targets.take(self.rows, 0, self.targets, "clip")

    def _take_memory(self) -> None:
        program, B, dtype = self.program, self.batch, self.theta.dtype
        sizes, last = program.sizes, program.last
        self.arena = arena = Arena(dtype)
        plain = [None] + [ACTIVATIONS[name].alias if name in ACTIVATIONS else False for name in program.activations]
        self.plain = plain
        for layer in range(1, last + 1):
            arena.ask(f"A{layer}", (sizes[layer] + (layer < last), B))
        alike = sorted(range(1, last + 1), key=program.activation)  # so that `_bind_gains` finds equal ones in a row
        kinds = ("z", "gain", "da", "dz") if self.trains else ("z", "gain")
        for kind in kinds:
            for layer in range(1, last + 1) if kind == "dz" else alike:
                if kind != "z" or not plain[layer]:
                    arena.ask(f"{kind}{layer}", (sizes[layer], B))
        if self.trains:
            self._ask_update()
        arena.ask("C", (B,))
        arena.ask("L", ())
        self.flat, self.at = arena.give()
        self._orient()

    def _ask_update(self) -> None:
        """From the gradient of L to theta'. What follows the state lies in one piece, as the state does."""
        program, length = self.program, self.layout.length
        penalty = ("g",) if program.l2 or program.l1 else ()
        for name in ("dL", *penalty, *written(program.update)):
            self.arena.ask(name, (length,))
        self.arena.ask("after", ((1 + len(program.update.slots)) * length,))
        for op in program.ops:
            if op.name in SCALARS:
                self.arena.ask(op.name, ())

    def _orient(self) -> None:
        """Lists by layer, (neurons, examples); index 0 of `above` is the transposed input with its row of ones."""
        at, sizes, last, B, dtype = self.at, self.program.sizes, self.program.last, self.batch, self.theta.dtype
        self.inputs = np.ones((B, sizes[0] + 1), dtype)
        self.targets = np.zeros((B, sizes[-1]), dtype)
        self.above = [self.inputs.T] + [at[f"A{layer}"] for layer in range(1, last + 1)]
        self.a = [self.inputs.T[:-1]] + [self.above[layer][: sizes[layer]] for layer in range(1, last + 1)]
        for layer in range(1, last):
            self.above[layer][-1] = 1
        layers = range(1, last + 1)
        self.z = [None] + [self.a[layer] if self.plain[layer] else at[f"z{layer}"] for layer in layers]
        self.gain = [None] + [at[f"gain{layer}"] for layer in layers]
        self.work = [None] + [np.empty((sizes[layer], B), dtype) for layer in layers]
        self.C, self.L = at["C"], at["L"]
        for layer in layers:
            if self.plain[layer]:
                self.gain[layer].fill(1)
        if self.trains:
            self.dz = [None] + [at[f"dz{layer}"] for layer in layers]
            self.da = [None] + [at[f"dz{layer}"] if self._one_slope(layer) else at[f"da{layer}"] for layer in layers]
            self.dL, self.g, self.after = at["dL"], at.get("g", at["dL"]), at["after"]
            self.next = self._parts(self.after)["theta"]

    def _parts(self, state: np.ndarray) -> dict[str, np.ndarray]:
        """Views of theta and the slots, by name."""
        rows = state.reshape(-1, self.layout.length)
        return dict(zip(("theta", *self.program.update.slots), rows, strict=True))

    def shown(self, name: str) -> np.ndarray:
        """The array `name` as the tape shows it: vectors with an entry a parameter are unrolled. KeyError."""
        return self.layout.unroll(self.values[name]) if name in FLAT else self.values[name]

    def _one_slope(self, layer: int) -> bool:
        """Whether dC_dz is dC_da itself (gain 1), or stands alone (a fused cost)."""
        fused = layer == self.program.last and bool(COSTS[self.program.cost].fused_with)
        return bool(self.plain[layer]) or fused

    def _names(self) -> dict[str, np.ndarray]:
        names = {"a[0]": self.a[0].T, "y": self.targets, "C": self.C, "L": self.L}
        blocks = self.layout.blocks(self.theta)
        for layer in range(1, self.program.last + 1):
            names[f"z[{layer}]"], names[f"a[{layer}]"] = self.z[layer].T, self.a[layer].T
            names[f"gain[{layer}]"] = self.gain[layer].T
            names[f"theta.W[{layer}]"], names[f"theta.b[{layer}]"] = blocks[layer - 1][:, :-1], blocks[layer - 1][:, -1]
        if self.trains:
            pairs = zip(self.layout.blocks(self.dL), self.layout.blocks(self.next), strict=True)
            for layer, (dL, new) in enumerate(pairs, start=1):
                names[f"dC_da[{layer}]"], names[f"dC_dz[{layer}]"] = self.da[layer].T, self.dz[layer].T
                names[f"dL_dW[{layer}]"], names[f"dL_db[{layer}]"] = dL[:, :-1], dL[:, -1]
                names[f"W[{layer}]"], names[f"b[{layer}]"] = new[:, :-1], new[:, -1]
            names |= self._written() | {"g": self.g}
            names |= {f"theta.{slot}": values for slot, values in self._slots(self.state).items()}
        return names

    def _slots(self, state: np.ndarray) -> dict[str, np.ndarray]:
        parts = self._parts(state)
        del parts["theta"]
        return parts

    def _written(self) -> dict[str, np.ndarray]:
        """What the operations between g and the update write."""
        own = (*written(self.program.update), *SCALARS)
        return {name: self.at[name] for name in own if name in self.at} | self._slots(self.after)

    def _bind_forward(self) -> None:
        program, blocks = self.program, self.layout.blocks(self.theta)
        for layer, name in enumerate(program.activations, start=1):
            z, a = self.z[layer], self.a[layer]
            self._bound[f"z[{layer}]"] = [partial(blocks[layer - 1].dot, self.above[layer - 1], z)]
            if name == "softmax":
                self._bound[f"a[{layer}]"] = softmax_calls(z, a)
            elif not self.plain[layer]:
                row = ACTIVATIONS[name]
                self._bound[f"a[{layer}]"] = row.bind_value(z, a, self.work[layer])
        self._ends = self._cost_ends()
        self._bound["C"] = COSTS[program.cost].bind_value(self._ends)
        share = 1 / self.batch if program.reduction == "mean" else 1
        self._bound["L"] = [partial(self.C.dot, np.full(self.batch, share, self.theta.dtype), self.L)]

    def _cost_ends(self) -> Ends:
        last = self.program.last
        slope = self.da[last] if self.trains else np.empty_like(self.a[last])
        scratch = [np.empty_like(slope) for _ in range(2)]
        return Ends(self.z[last], self.a[last], self.targets.T, slope, *scratch, self.C, self.one_hot)

    def _bind_gains(self) -> None:
        """The calls of small layers with the same activation go over all of them at once.

        Each of their operations makes all these calls: a later one repeats what stands there, and adds its own layer's.
        A whole iteration makes them once, at the last of them.
        """
        program = self.program
        layers = range(1, program.last + 1)
        bound = [layer for layer in layers if has_gain(program.activations, program.cost, layer)]
        for name in dict.fromkeys(program.activations):
            groups: list[list[int]] = []
            for layer in (each for each in bound if program.activation(each) == name and not self.plain[each]):
                together = groups and sum(self.z[each].size for each in (*groups[-1], layer)) <= TOGETHER
                groups[-1].append(layer) if together else groups.append([layer])
            for group in groups:
                z, gain = (
                    self.flat[self.arena.span(f"{kind}{group[0]}", f"{kind}{group[-1]}")] for kind in ("z", "gain")
                )
                calls = ACTIVATIONS[name].bind_slope(z, gain, np.empty_like(z))
                self._bound |= {f"gain[{layer}]": calls for layer in group}

    def _bind_backward(self) -> None:
        program, blocks = self.program, self.layout.blocks(self.theta)
        last = program.last
        start = f"dC_dz[{last}]" if COSTS[program.cost].fused_with else f"dC_da[{last}]"
        self._bound[start] = COSTS[program.cost].bind_slope(self._ends)
        for layer in range(last, 0, -1):
            if layer < last:
                W = blocks[layer][:, :-1]
                self._bound[f"dC_da[{layer}]"] = [partial(W.T.dot, self.dz[layer + 1], self.da[layer])]
            if program.activation(layer) == "softmax" and not self._one_slope(layer):
                self._bound[f"dC_dz[{layer}]"] = softmax_jacobian_calls(self.a[layer], self.da[layer], self.dz[layer])
            elif not self._one_slope(layer):
                self._bound[f"dC_dz[{layer}]"] = [
                    partial(np.multiply, self.gain[layer], self.da[layer], self.dz[layer])
                ]

    def _bind_gradient(self) -> None:
        """Each layer's [dL_dW | dL_db] is one product; the mean's 1/B goes into a scaled copy of all dC_dz at once."""
        program = self.program
        slopes, first = self.dz, []
        if program.reduction == "mean" and self.batch > 1:
            span = self.arena.span("dz1", f"dz{program.last}")
            scaled = np.zeros_like(self.flat[span])
            first = [partial(np.multiply, self.flat[span], constant(1 / self.batch, self.theta), scaled)]
            layers = range(1, program.last + 1)
            slopes = [None] + [self.arena.view(f"dz{layer}", scaled, span.start) for layer in layers]
        for layer, block in enumerate(self.layout.blocks(self.dL), start=1):
            self._bound[f"dL_dW[{layer}]"] = [*first, partial(slopes[layer].dot, self.above[layer - 1].T, block)]
            first = []
        if program.l2 or program.l1:
            self._bound["g"] = self._penalty()

    def _penalty(self) -> Calls:
        """g = dL + l2 w + l1 sign(w), which is 0 at 0, for the weights."""
        program, g = self.program, self.g
        weights = self.layout.weights_only(self.theta.dtype)
        calls, into = [], g
        if program.l2:
            calls, into = [partial(np.multiply, self.theta, weights * constant(program.l2, g), g)], np.empty_like(g)
        if program.l1:
            calls += [
                partial(np.sign, self.theta, into),
                partial(np.multiply, into, weights * constant(program.l1, g), into),
            ]
        both = [partial(np.add, g, into, g)] if program.l2 and program.l1 else []
        return [*calls, *both, partial(np.add, g, self.dL, g)]

    def _bind_update(self, eta: float | Callable[[int], float]) -> None:
        slots, own = self._slots(self.state), ref(self)  # not self: what is left goes at once, without a cycle
        memory = Memory(self.theta, self.next, self.g, slots, self._written(), lambda: own().iteration, eta)
        self._bound |= bind(self.program.update, memory)
