"""Where a number stopped being finite."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.debugger.operands import Operand
from visprop.engine.machine import Machine


@dataclass(frozen=True)
class Place:
    """The operation that wrote such a number, the tape name and the index of the number, and the number."""

    op: int
    name: str
    index: tuple[int, ...]
    value: float


@dataclass(frozen=True)
class NotFinite:
    """A number that is not finite, and where it comes from.

    Attributes:
        op, name, index: the operation's number, the tape name, and the place in that array.
        value: inf, -inf or nan.
        layer, neuron, example: counted as in addresses, the example within its batch; None where it has none.
        operands: the numbers that it was made of: of a sum, those of its largest term.
        why: what is known of the reason, without a full stop.
        sentence: all of it in one sentence.
    """

    op: int
    name: str
    index: tuple[int, ...]
    value: float
    layer: int | None
    neuron: int | None
    example: int | None
    operands: tuple[Operand, ...]
    why: str
    sentence: str


def first_not_finite(machine: Machine, computed: int) -> Place | None:
    """The first number that is not finite among what the first `computed` operations of the iteration in view wrote.

    First in the order of the program, then in the order of the array.
    """
    binding = machine.binding
    for number, op in enumerate(machine.program.ops[:computed]):
        for name in op.outputs:
            if name == "rows":
                continue
            values = binding.shown(name)
            where = np.argwhere(~np.isfinite(values))
            if len(where):
                index = tuple(int(at) for at in where[0])
                return Place(number, name, index, float(values[index]))
    return None
