"""What every painter of a part of the network gets: the numbers, the places, and what is lit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from visprop.picture.compare import Compared
from visprop.picture.focus import Focus
from visprop.picture.frame import Pulse, Shape
from visprop.picture.layout import Layout, Line
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.sizes import Sizes

READY, FORWARD, BACKWARD, GRADIENT, UPDATE = "", "forward", "backward", "gradient", "update"


@dataclass(frozen=True, eq=False)
class View:
    """One moment, laid out.

    Attributes:
        phase: "" (nothing computed), "forward" (the cost belongs to it), "backward", "gradient", "update".
        compared: the differences to another run, where the two are compared.
        scales: the ends of the scales of these differences, at the neurons and on the edges.
    """

    reading: Reading
    layout: Layout
    look: Look
    focus: Focus
    phase: str
    compared: Compared | None = None
    scales: tuple[float, float] = (0.0, 0.0)

    @property
    def sizes(self) -> Sizes:
        return self.layout.sizes

    @property
    def moving(self) -> bool:
        """Whether the step is on its way."""
        return self.reading.step.moving

    def lit(self, line: Line) -> bool:
        """Whether the step covers this edge."""
        wire = line.wire
        return self.focus.has_edge(wire.layer, wire.i, wire.j)

    def red(self, layer: int) -> bool:
        """Whether ∂C/∂z flows, or has flowed, back over the edges into `layer`."""
        return self.phase == BACKWARD and layer > 1 and self.reading.begun(f"dC_da[{layer - 1}]")


Motion = Callable[[float], Shape | None]  # what is seen of something on its way at a progress of 0..1


@dataclass(slots=True)
class Sheet:
    """Collects the shapes of a frame.

    `under` lies below all else (edges), `over` on top (plates and their text). Of what moves, what is `lively` in a run
    lies lowest, then `growing` arrows, what is `travelling`, all else that is `moving`, and `raised` plates.
    """

    under: list[Shape] = field(default_factory=list)
    middle: list[Shape] = field(default_factory=list)
    over: list[Shape] = field(default_factory=list)
    lively: list[Shape] = field(default_factory=list)
    growing: list[Motion] = field(default_factory=list)
    travelling: Callable[[float], list[Shape]] = lambda progress: []
    moving: list[Motion] = field(default_factory=list)
    raised: list[Shape] = field(default_factory=list)
    pulses: list[Callable[[float], Pulse]] = field(default_factory=list)

    @property
    def still(self) -> tuple[Shape, ...]:
        return (*self.under, *self.middle, *self.over)

    def moved(self, progress: float) -> tuple[Shape, ...]:
        """What moves, at a progress of the step."""
        growing, moving = ([motion(progress) for motion in motions] for motions in (self.growing, self.moving))
        found = (*self.lively, *growing, *self.travelling(progress), *moving, *self.raised)
        return tuple(shape for shape in found if shape is not None)
