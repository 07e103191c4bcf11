"""The weight that the summary follows through both networks."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.picture.focus import focus_of
from visprop.picture.look import Look
from visprop.picture.reading import Reading


@dataclass(frozen=True, slots=True)
class Followed:
    """The weight from neuron `j` below to neuron `i` of `layer`."""

    layer: int
    i: int
    j: int

    @property
    def edge(self) -> str:
        """Id of its edge."""
        return f"edge {self.layer} {self.i} {self.j}"


def followed(reading: Reading, look: Look) -> Followed:
    """The weight that the summary follows."""
    kind, *places = look.selection.split() or [""]
    numbers = [int(place) for place in places]
    if kind == "edge":
        return Followed(*numbers)
    if kind in ("node", "bias"):
        return Followed(numbers[0], numbers[1], 0)
    focus, step = focus_of(reading.step, look, reading.program), reading.step
    if step.kind == "dL_dW":
        return Followed(focus.layer, focus.neuron, (focus.edges and focus.edges[2]) or 0)
    return Followed(min(2, reading.program.last), 0, 0)
