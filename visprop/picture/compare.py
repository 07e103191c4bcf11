"""Two runs at one moment: the numbers of both, and their differences. What either has not computed is not known."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from visprop.errors import NotComputed
from visprop.picture.derived import derive
from visprop.picture.quantity import Quantity
from visprop.picture.reading import PER_EXAMPLE, Reading

LEVELS = 4  # tints on each side of "same"
NICE = (1.0, 2.0, 5.0, 10.0)
BACK = ("backward", "gradient")  # the phases in which ∂C/∂z is compared at the neurons; a in all others


@dataclass(frozen=True, slots=True)
class Pair:
    """A quantity of the run in view, that of the other run, and the first less the second."""

    here: Quantity
    there: Quantity
    apart: Quantity


class Compared:
    """Reads the differences between a moment and its `other`.

    Per-example quantities are those of one training row: where the other run's batch does not hold the row of the
    example that is seen, they are not known.

    Attributes:
        here, there: the names of the two branches.
        other: the other run's numbers; None while it has not come to this moment.
        letter: "a" or "dC_dz", what is compared at the neurons.
    """

    def __init__(self, reading: Reading) -> None:
        moment = reading.moment
        self.here, self.there = moment.branch, moment.compared
        self.letter = "dC_dz" if reading.step.phase in BACK else "a"
        self._reading = reading
        self.other: Reading | None = None
        if moment.other is not None:
            self.other = Reading(moment.other, reading.look)
            self._same_row = _show_row(reading, self.other)

    @property
    def known(self) -> bool:
        """Whether the other run has come to this moment."""
        return self.other is not None

    def get(self, name: str, *index: int) -> Pair:
        """A quantity of the tape; the example is put before the index of a per-example array."""
        here = self._reading.get(name, *index)
        return self._pair(here, self.other and self.other.get(name, *index), len(here.index) > len(index))

    def at(self, name: str, index: tuple[int, ...]) -> Pair:
        """A quantity of the tape at its full address."""
        return self._pair(self._reading.at(name, index), self.other and self.other.at(name, index), False)

    def latest(self, kind: str, layer: int, *index: int) -> Pair:
        """A weight ("W") or bias ("b"), after the update where it has been made."""
        here = self._reading.latest(kind, layer, *index)
        return self._pair(here, self.other and self.other.latest(kind, layer, *index), False)

    def node(self, layer: int, i: int) -> Pair:
        """What is compared at a neuron; at an input its value."""
        return self.get(f"{self.letter if layer else 'a'}[{layer}]", i)

    def of(self, id: str) -> Pair | None:
        """What is compared at a shape; None where nothing is."""
        kind, *places = id.split() or [""]
        numbers = [int(place) for place in places]
        if kind == "node":
            return self.node(*numbers)
        if kind == "input":
            return self.node(0, *numbers)
        if kind in ("edge", "bias"):
            return self.latest("W" if kind == "edge" else "b", *numbers)
        return None

    def pair_of(self, here: Quantity, there: Quantity | None) -> Pair:
        """Two quantities that were read in the same way in either run."""
        return self._pair(here, there, here.name.partition("[")[0] in PER_EXAMPLE)

    def _pair(self, here: Quantity, there: Quantity | None, per_example: bool) -> Pair:
        if there is None or (per_example and not self._same_row):
            there = Quantity(None, here.name, here.index)
        there = replace(there, name=f"other.{there.name}")
        return Pair(here, there, derive("difference", (here, there), here.index))


def _show_row(reading: Reading, other: Reading) -> bool:
    """Let `other` show the training row that `reading` shows; False where its batch does not hold that row."""
    try:
        row, rows = reading.tape.view("rows")[reading.example], other.tape.view("rows")
    except NotComputed:
        return True
    places = [place for place, each in enumerate(rows.tolist()) if each == row]
    if places and other.example not in places:
        other.example = places[0]
    return bool(places)


def scale_of(pairs: Iterable[Pair]) -> float:
    """The end of a scale on which all differences find room: 1, 2 or 5 times a power of ten; 0 where none differs."""
    sizes = (abs(pair.apart.value) for pair in pairs if pair.apart.value is not None)
    largest = max((size for size in sizes if math.isfinite(size)), default=0.0)
    if largest == 0:
        return 0.0
    power = 10.0 ** math.floor(math.log10(largest))
    return next((nice * power for nice in NICE if nice * power >= largest), 10.0 * power)


def share(pair: Pair, scale: float) -> float:
    """How far up its scale a difference lies, -1..1; 0 where it is not known."""
    value = pair.apart.value
    if value is None or value == 0 or math.isnan(value):
        return 0.0
    return max(-1.0, min(1.0, value / scale)) if scale else math.copysign(1.0, value)


def tint(pair: Pair, scale: float) -> str:
    """The token of a difference: "less4" to "less1", "same", "more1" to "more4"; "canvas" where it is not known."""
    if pair.apart.value is None:
        return "canvas"
    level = math.ceil(abs(share(pair, scale)) * LEVELS)
    return f"{'less' if pair.apart.value < 0 else 'more'}{level}" if level else "same"
