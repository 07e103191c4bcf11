"""Which entries of θ are shown: all if they fit, else the first, those about the one in question, and the last."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.debugger.operands import parameter
from visprop.engine.layout import Layout
from visprop.picture import notation
from visprop.picture.focus import Focus
from visprop.picture.formula import Formula
from visprop.picture.formulas.gradient import flat_index
from visprop.picture.look import Look
from visprop.picture.notation import DW, row
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.sheet import id_of, parameter_of


@dataclass(frozen=True, slots=True)
class Entry:
    """A parameter: `place` is where it stands in θ and in g, as they are unrolled."""

    place: int
    kind: str
    layer: int
    index: tuple[int, ...]

    @property
    def id(self) -> str:
        return id_of(self.kind, self.layer, self.index)

    @property
    def token(self) -> str:
        return notation.WEIGHT if self.kind == "W" else notation.BIAS

    @property
    def name(self) -> Formula:
        """w or b with its indices."""
        make = notation.w if self.kind == "W" else notation.b
        return make(self.layer, *self.index)

    def partial(self, letter: str) -> Formula:
        """∂L/∂w on one line; J where there is a penalty."""
        make = notation.w if self.kind == "W" else notation.b
        d, slash = notation.Symbol("∂", DW), notation.upright("/", DW)
        return row(d, notation.Symbol(letter, DW), slash, d, make(self.layer, *self.index, DW))

    def old(self, reading: Reading) -> Quantity:
        """What the iteration uses."""
        return reading.at(f"theta.{self.kind}[{self.layer}]", self.index)

    def new(self, reading: Reading) -> Quantity:
        """What the update has written."""
        return reading.at(f"{self.kind}[{self.layer}]", self.index)

    def lit(self, focus: Focus) -> bool:
        """Whether the step covers it."""
        if self.kind == "W":
            return focus.has_edge(self.layer, *self.index)
        return focus.has_bias(self.layer, *self.index)


def entry_at(sizes: tuple[int, ...], place: int) -> Entry:
    """The parameter at a place of θ."""
    return Entry(place, *parameter(sizes, place))


def entry_of(sizes: tuple[int, ...], kind: str, layer: int, index: tuple[int, ...]) -> Entry:
    """The parameter of a name."""
    place = flat_index(sizes, layer, index[0], index[1] if kind == "W" else None)
    return Entry(place, kind, layer, index)


def _exists(sizes: tuple[int, ...], kind: str, layer: int, index: tuple[int, ...]) -> bool:
    """Whether a network has the parameter: what was selected before may have been another network's."""
    shape = (sizes[layer], sizes[layer - 1]) if layer < len(sizes) else ()
    return len(index) == 1 + (kind == "W") and all(i < n for i, n in zip(index, shape, strict=False)) and bool(shape)


def chosen(reading: Reading, look: Look, focus: Focus) -> tuple[Entry, Entry]:
    """The two parameters whose landscape is drawn: the selected one, else that of the step; and the one selected
    before, else the next one in θ."""
    sizes = reading.program.sizes
    first = parameter_of(look.selection)
    if first is None and focus.edges is not None and focus.edges[0] and None not in focus.edges:
        first = "W", focus.edges[0], focus.edges[1:]
    if first is None and focus.biases is not None and focus.biases[1] is not None:
        first = "b", focus.biases[0], (focus.biases[1],)
    one = entry_of(sizes, *first) if first else entry_at(sizes, 0)
    second = parameter_of(look.other)
    two = entry_of(sizes, *second) if second and _exists(sizes, *second) else one
    return one, two if two != one else entry_at(sizes, (one.place + 1) % Layout(sizes).length)


def shown(sizes: tuple[int, ...], rows: int, about: int) -> tuple[int | None, ...]:
    """The places of θ that `rows` rows show, None for a row "⋮ n more"; `about` is the place in question."""
    total = Layout(sizes).length
    if total <= rows:
        return tuple(range(total))
    layer = parameter(sizes, about)[1]
    low = flat_index(sizes, layer, 0, 0)
    high = low + sizes[layer] * (sizes[layer - 1] + 1)
    for window in range(rows, 1, -1):
        places = _places(total, about, window, (low, high))
        if len(places) <= rows:
            return places
    return _places(total, about, 1, (low, high))


def _places(total: int, about: int, window: int, layer: tuple[int, int]) -> tuple[int | None, ...]:
    """The first place, `window` places about one, as far as they go in its layer, and the last; None for each gap."""
    start = max(min(about - window // 2, layer[1] - window), layer[0])
    start = min(max(start, 0), total - window)
    found = sorted({0, *range(start, min(start + window, total)), total - 1})
    places: list[int | None] = []
    for before, here in zip([-1, *found], found, strict=False):
        places += [None, here] if here > before + 1 else [here]
    return tuple(places)
