"""The stages of the walk, and what may be seen in each: ∂C/∂z is unknown until its turn comes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from visprop.picture.look import Look
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.words import translate

ONE, GAIN, SUM, AMPLIFIER, OUTPUT, HIDDEN, LAYER = "one", "gain", "sum", "amplifier", "output", "hidden", "layer"
_SLOPE = re.compile(r"dC_d[az]\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: what it is about, the layer of its neuron or neurons, and from which layer on ∂C/∂z is known."""

    kind: str
    layer: int
    known: int


def stages(last: int) -> tuple[Stage, ...]:
    """All stages for a network whose output layer is `last`, at least 3."""
    before = last - 1
    first = tuple(Stage(kind, before, last + 1) for kind in (ONE, GAIN, SUM, AMPLIFIER))
    cases = (Stage(OUTPUT, before, before), Stage(HIDDEN, before - 1, last + 1))
    return (*first, *cases, *(Stage(LAYER, layer, layer) for layer in range(last, 0, -1)))


def stage_of(look: Look, last: int) -> Stage:
    """The look's stage; the last one for a number that is too large."""
    found = stages(last)
    return found[min(look.stage, len(found) - 1)]


def refuses(experiment) -> str:
    """Why the walk cannot be told with an experiment, "" where it can."""
    if len(experiment.network.layers) >= 4:
        return ""
    return translate(
        "Recursion",
        "The walk needs a network with two hidden layers or more, as the lecture's; R shows the reversed network of "
        "any experiment.",
    )


def _chosen(selection: str, layer: int) -> int:
    """The selected neuron of a layer, or that of the selected weight or bias; 0 where none is."""
    kind, *places = selection.split() or [""]
    numbers = [int(place) for place in places]
    if kind in ("node", "bias", "edge") and numbers[0] == layer:
        return numbers[1]
    return numbers[2] if kind == "edge" and numbers[0] == layer + 1 else 0


class Told(Reading):
    """A moment as far as the walk has told it: at rest, and without the ∂C/∂z and ∂C/∂a of layers to come.

    Attributes:
        neuron: of the stage's layer, the one that it is told with: the selected one, else the first.
        output: of the output layer, as `neuron`.
    """

    def __init__(self, moment, look: Look, stage: Stage) -> None:
        super().__init__(moment, look)
        self.stage = stage
        self.neuron, self.output = (_chosen(look.selection, layer) for layer in (stage.layer, self.program.last))

    def at(self, name: str, index: tuple[int, ...]) -> Quantity:
        """The quantity at its address, not known where the walk has not come to it."""
        if self._hidden(name):
            return Quantity(None, name, index)
        return super().at(name, index)

    def known(self, name: str) -> bool:
        """Whether the whole of `name` may be seen."""
        return not self._hidden(name) and super().known(name)

    def begun(self, name: str) -> bool:
        """Whether `name` has been told, or is about to be."""
        return not self._hidden(name) and super().begun(name)

    def _hidden(self, name: str) -> bool:
        if name.startswith("gain["):
            return self.stage.kind == ONE
        found = _SLOPE.fullmatch(name)
        return found is not None and int(found[1]) < self.stage.known
