"""Where everything of the computation graph stands, and which units are drawn: the largest sizes that fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from visprop.picture import fold, measure
from visprop.picture.focus import Focus, focus_of
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.sizes import NAME, TEXT

LARGEST, SMALLEST, STEP = 1.3, 0.5, 0.05  # of the look's scale
AIR = 18.0  # design pixels above and below the matrix form, together
LONGEST = "−0.000"  # the usual widest number
# Of the width: the middles of y, the output's +, a, σ, r, +, x, as the lecture's slide has them.
Y, SUM, A, SIGMA, R, PLUS, X = 0.075, 0.185, 0.35, 0.45, 0.555, 0.66, 0.925


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes in pixels: `u` is one design pixel, `rows` the most rows that fit, `badges`: units have their numbers.

    `form`: there is room for the matrix form.
    """

    u: float
    rows: int
    badges: bool = True
    form: bool = True

    @property
    def value_px(self) -> float:
        return max(TEXT, 20 * self.u)

    @property
    def name_px(self) -> float:
        return max(NAME, 22 * self.u)

    @property
    def value(self) -> tuple[float, float]:
        """Width and height of a box with a number."""
        return measure.number(LONGEST, self.value_px) + 8 * self.u, 1.6 * self.value_px

    @property
    def box(self) -> float:
        """Side of a + box."""
        return max(24.0, 46 * self.u)

    @property
    def radius(self) -> float:
        return max(15.0, 42 * self.u)

    @property
    def bias(self) -> float:
        """Side of a bias box, which holds a 1."""
        return max(19.0, 36 * self.u)

    @property
    def arrow(self) -> float:
        """Length of the arrow from a bias."""
        return max(9.0, 22 * self.u)

    @property
    def below(self) -> float:
        """From the middle of a + box to the lower end of its bias."""
        return self.box / 2 + self.arrow + self.bias

    @property
    def badge(self) -> float:
        """Radius of the disc with a unit's number; 0 where there is no room for it."""
        return max(10.5, 18 * self.u) if self.badges else 0.0

    @property
    def lift(self) -> float:
        """From a + box to the upper end of the disc above it, which sits on its corner where rows are close."""
        return 2 * self.badge if self.u > 0.85 else self.badge

    @property
    def above(self) -> float:
        """From the middle of a row to its upper end: the unit's number, or the name of its a."""
        return max(self.box / 2 + self.lift, self.value[1] / 2 + 1.4 * self.name_px + 6 * self.u)

    @property
    def pitch(self) -> float:
        """The least distance of two rows."""
        return self.below + self.box / 2 + self.lift + 6 * self.u

    @property
    def cell_px(self) -> float:
        return max(TEXT, 19 * self.u)

    @property
    def line(self) -> float:
        """Height of a row of a matrix."""
        return 1.5 * self.cell_px

    def matrix(self, rows: int) -> float:
        """Height of the matrix form."""
        return rows * self.line + 1.35 * self.name_px + 22 * self.u

    def foot(self, rows: int) -> float:
        """What the rows of the graph leave below them."""
        return self.matrix(rows) + AIR * self.u if self.form else 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """The graph laid out.

    Attributes:
        units, inputs: which hidden neurons and inputs are drawn. output: which output.
        lit: the hidden neuron that is lit, or None.
        top, bottom: what the rows of the graph have; the matrix form lies between `bottom` and the lower end.
        hidden, given: how many hidden neurons and inputs there are.
    """

    sizes: Sizes
    width: float
    top: float
    bottom: float
    units: tuple[int, ...]
    inputs: tuple[int, ...]
    output: int
    lit: int | None
    hidden: int
    given: int

    def x(self, share: float) -> float:
        """Pixel of a column."""
        return share * self.width

    def unit_y(self, place: int) -> float:
        """The middle of the row of a unit, by its place among those drawn."""
        return self._row(place, rows_of(self.units, self.hidden), len(self.units) < self.hidden, len(self.units))

    def input_y(self, place: int) -> float:
        """As `unit_y`, of an input."""
        return self._row(place, rows_of(self.inputs, self.given), len(self.inputs) < self.given, len(self.inputs))

    def fold_y(self, units: bool) -> float | None:
        """Where "⋮ n more" stands in the column of the units, or of the inputs; None where nothing is folded."""
        shown, all = (self.units, self.hidden) if units else (self.inputs, self.given)
        return self._at(len(shown) - 1, rows_of(shown, all)) if len(shown) < all else None

    @property
    def middle(self) -> float:
        """Where the output's row lies."""
        up = self.sizes.above
        return self.top + up + (self.bottom - self.top - up - self.sizes.below) / 2

    def _row(self, place: int, rows: int, folded: bool, count: int) -> float:
        return self._at(rows - 1 if folded and place == count - 1 else place, rows)

    def _at(self, row: int, rows: int) -> float:
        up = self.sizes.above
        room = self.bottom - self.top - up - self.sizes.below
        return self.middle + (row - (rows - 1) / 2) * min(room / max(rows - 1, 1), 1.5 * self.sizes.pitch)


def rows_of(shown: tuple[int, ...], all: int) -> int:
    """Rows of a column with "⋮ n more"."""
    return len(shown) + (len(shown) < all)


def plan_of(reading: Reading, look: Look, top: float) -> Plan:
    """Lay the graph out below `top`."""
    given, hidden, outputs = reading.program.sizes
    sizes = _chosen(max(given, hidden), look.scale, look.height - top, look.width)
    lit, output = _lit(reading, look), _output(look, outputs)
    focus = focus_of(reading.step, look, reading.program)
    if lit is not None:
        focus = replace(focus, nodes=(1, lit))
    shown = dict(fold.shown(reading.moment, sizes.rows, 3, _chosen_input(focus, look)))
    rows = max(rows_of(shown[1], hidden), rows_of(shown[0], given))
    bottom = look.height - sizes.foot(rows)
    return Plan(sizes, look.width, top, bottom, shown[1], shown[0], output, lit, hidden, given)


@lru_cache(maxsize=64)
def _chosen(rows: int, k: float, height: float, width: float) -> Sizes:
    sizes = next((each for each in _candidates(rows, k) if _fits(each, rows, height, width)), None)
    if sizes is not None:
        return sizes
    for form in (True, False):
        least = Sizes(SMALLEST * k, 3, badges=False, form=form)
        fitting = [rows for rows in range(3, 17) if _fits(least, rows, height, width)]
        if fitting:
            break
    return replace(least, rows=max(fitting, default=3))


def _candidates(rows: int, k: float) -> Iterator[Sizes]:
    for badges in (True, False):
        u = LARGEST
        while u >= SMALLEST:
            yield Sizes(u * k, rows, badges)
            u -= STEP


def _fits(sizes: Sizes, rows: int, height: float, width: float) -> bool:
    high = (rows - 1) * sizes.pitch + sizes.above + sizes.below + sizes.foot(rows)
    cells = 4 + 2 * min(rows, sizes.rows)
    wide = cells * (measure.number(LONGEST, sizes.cell_px) + 12 * sizes.u) + 20 * sizes.cell_px
    between = (X - PLUS) * width - sizes.box / 2 - sizes.value[0] / 2
    return high <= height and (wide <= 0.96 * width or not sizes.form) and between >= 2.5 * sizes.value[0]


def _lit(reading: Reading, look: Look) -> int | None:
    """The selected hidden neuron, or the one that the step works on."""
    kind, *places = look.selection.split() or [""]
    numbers = [int(place) for place in places]
    if kind in ("node", "edge", "bias") and numbers[0] == 1:
        return numbers[1]
    if kind == "edge":
        return numbers[2]
    focus = focus_of(reading.step, look, reading.program)
    one = focus.nodes[1] if focus.nodes is not None and focus.nodes[0] == 1 else None
    if one is None and focus.edges is not None:
        one = focus.edges[1] if focus.edges[0] == 1 else focus.edges[2]
    return one


def _output(look: Look, outputs: int) -> int:
    kind, *places = look.selection.split() or [""]
    chosen = kind in ("node", "edge", "bias") and places[0] == "2"
    return min(int(places[1]), outputs - 1) if chosen else 0


def _chosen_input(focus: Focus, look: Look) -> Focus:
    """The focus, with a selected weight's input among what is drawn."""
    kind, *places = look.selection.split() or [""]
    return replace(focus, edges=tuple(int(place) for place in places)) if kind == "edge" else focus
