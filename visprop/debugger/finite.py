"""Where a number stopped being finite, in one sentence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.engine.machine import Machine
from visprop.words import translate


@dataclass(frozen=True)
class NotFinite:
    """The operation that wrote such a number, the number's place in its array, and a sentence."""

    op: int
    name: str
    index: tuple[int, ...]
    sentence: str


def first_not_finite(machine: Machine, computed: int) -> NotFinite | None:
    """The first number that is not finite among what the first `computed` operations of the iteration in view wrote.

    First in the order of the program, then in the order of the array.
    """
    binding = machine.binding
    for number, op in enumerate(machine.program.ops[:computed]):
        for name in op.outputs:
            if name == "rows":
                continue
            values = binding.layout.unroll(binding.g) if name == "g" else binding.values[name]
            where = np.argwhere(~np.isfinite(values))
            if len(where):
                index = tuple(int(at) for at in where[0])
                return NotFinite(number, name, index, _sentence(name, index, float(values[index]), machine.iteration))
    return None


def _sentence(name: str, index: tuple[int, ...], value: float, iteration: int) -> str:
    text = translate(
        "Stop",
        "{name}{place} is {value} in iteration {iteration}: not a finite number. A smaller learning rate may help.",
    )
    return text.format(name=name, place=list(index) if index else "", value=value, iteration=iteration)
