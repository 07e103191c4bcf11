"""What the last step covered: the operation it belongs to, and which of that operation's parts it revealed."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

ANIMATED = ("product", "neuron", "op")


@dataclass(frozen=True, slots=True)
class Step:
    """The step that led to a moment.

    Attributes:
        op: number of the operation that the step belongs to, -1 at the very start.
        name, phase, layer: of that operation ("" and 0 at the start).
        dims: its parts, (examples, neurons, terms), in gradient operations (neurons, inputs, examples).
        low, high: the parts that the step covers; equal where nothing is animated.
        shown: the parts whose results may be seen: `low` while they are on their way, else `high`.
        moving: whether the animation is under way.
        grain: "product", "neuron", "op", or "" for a step that is not animated.
    """

    op: int = -1
    name: str = ""
    phase: str = ""
    layer: int = 0
    dims: tuple[int, int, int] = (1, 1, 1)
    low: int = 0
    high: int = 0
    shown: int = 0
    moving: bool = False
    grain: str = ""

    @property
    def kind(self) -> str:
        """The operation's name without its layer: "z", "dC_da", "W", ...; "" at the start."""
        return self.name.split("[")[0]

    @property
    def finished(self) -> bool:
        """Whether every part of the operation may be seen."""
        return self.shown >= prod(self.dims)

    def place(self, part: int) -> tuple[int, int, int]:
        """The place of a part in `dims`."""
        _, second, third = self.dims
        return part // (second * third), part // third % second, part % third


def step_of(cursor, program, batch: int, grain: str, progress: float) -> Step:
    """The step of `grain` that led to `cursor`, at `progress` 0..1 of its animation."""
    number = cursor.op if cursor.part else cursor.op - 1
    if number < 0:
        return Step()
    op, dims = program.ops[number], program.parts(number, batch)
    high = cursor.part or prod(dims)
    low = _start(op.phase, dims, high, grain)
    moving = low < high and progress < 1
    known = grain if grain in ANIMATED else ""
    return Step(number, op.name, op.phase, op.layer, dims, low, high, low if moving else high, moving, known)


def _start(phase: str, dims: tuple[int, int, int], high: int, grain: str) -> int:
    if grain == "op":
        return 0
    if grain == "product":
        return high - 1
    if grain != "neuron":
        return high
    whole = dims[2] if phase in ("forward", "cost", "backward") else dims[1] * dims[2]
    return (high - 1) // whole * whole


def shown_example(step: Step, wanted: int, batch: int, held: bool = False) -> int:
    """The example whose numbers are seen: the one under way, unless the wanted one is `held`; else the wanted one."""
    if held:
        return min(max(wanted, 0), batch - 1)
    if step.grain in ("product", "neuron") or 0 < step.high < prod(step.dims):
        part = max(step.high, 1) - 1
        if step.phase in ("forward", "cost", "backward") and step.kind != "batch":
            return step.place(part)[0]
        if step.kind in ("dL_dW", "dL_db") and step.grain == "product":
            return step.place(part)[2]
    return min(max(wanted, 0), batch - 1)


def count(dims: tuple[int, int, int]) -> int:
    """The number of parts in `dims`."""
    return prod(dims)
