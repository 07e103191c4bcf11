"""The weighted arrows of the computation graph, each with its weight on it: w from the inputs, c to the output."""

from __future__ import annotations

from visprop.picture import figures, measure, notation
from visprop.picture.boxed import VALUE, label, number_box
from visprop.picture.formula import Formula
from visprop.picture.frame import Arrow, Box, Point, Shape, Stroke, Text
from visprop.picture.graphview import plan as places
from visprop.picture.graphview.plan import Plan
from visprop.picture.notation import indexed, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading

WIDEST = "−0.000"  # the usual widest weight
SPREAD = 0.3  # of a + box: how far arrows that come from afar arrive from its middle


def draw_inputs(reading: Reading, plan: Plan, wires: list[Shape], over: list[Shape]) -> None:
    """The inputs and their arrows to the + boxes; weights where they find room, those of the lit unit first."""
    sizes, x = plan.sizes, plan.x(places.X)
    w, h = sizes.value
    labelled = _labelled(plan)
    taken: list[Box] = []
    for to, i in sorted(enumerate(plan.units), key=lambda each: each[1] != plan.lit):
        for source, j in enumerate(plan.inputs):
            q, id = reading.latest("W", 1, i, j), f"edge 1 {i} {j}"
            start, end = (x - w / 2, plan.input_y(source)), _arrival(plan, source, to)
            wires += _wire(start, end, q, id, i == plan.lit or id == reading.look.selection, plan)
            if i in labelled:
                made = _weight(start, end, len(labelled), (i, j), q, plan)
                if not any(_meet(made[0], other) for other in taken):
                    over += made
                    taken.append(made[0])
    for source, j in enumerate(plan.inputs):
        y, id = plan.input_y(source), f"input {j}"
        over += number_box(x, y, w, h, reading.get("a[0]", j), VALUE, sizes.value_px, sizes.u, id)
        name = indexed("x", notation.A, str(j + 1))
        over.append(label(x + w / 2 + 4 * sizes.u, y, name, sizes.name_px, "text", "left", id))


def draw_sums(reading: Reading, plan: Plan, wires: list[Shape], over: list[Shape]) -> None:
    """The arrows from the a's to the output's + box, with c."""
    sizes, o, at = plan.sizes, plan.output, plan.x(places.SUM) + plan.sizes.box / 2
    for place, i in enumerate(plan.units):
        y, q, id = plan.unit_y(place), reading.latest("W", 2, o, i), f"edge 2 {o} {i}"
        aside = (y - plan.middle) / max(plan.bottom - plan.top, 1.0) * 2 * SPREAD * sizes.box
        start, end = (plan.x(places.A) - sizes.value[0] / 2, y), (at, plan.middle + aside)
        lit = i == plan.lit or id == reading.look.selection
        wires += _wire(start, end, q, id, lit, plan)
        name = indexed("c", notation.WEIGHT, str(i + 1))
        text = row(name, upright("=", notation.WEIGHT), figures.drawn(q, notation.WEIGHT))
        px = sizes.value_px
        width = measure.size(row(name, upright("=")), px)[0] + measure.number(figures.text(q), px) + 8 * sizes.u
        room = start[0] - end[0] - 30 * sizes.u
        if width > room:
            text, width = figures.drawn(q, notation.WEIGHT), measure.number(figures.text(q), px) + 8 * sizes.u
        over += _plate(_on(start, end, 0.42), (width, 1.35 * px), text, px, id, lit, plan)


def _wire(start: Point, end: Point, q: Quantity, id: str, lit: bool, plan: Plan) -> list[Shape]:
    """An arrow in the colour of its weight's sign, with a halo if it is lit."""
    u, negative = plan.sizes.u, (q.value or 0.0) < 0
    dash = (9 * u, 6 * u) if negative else ()
    stroke = Stroke("minus" if negative else "plus", (3.6 if lit else 2.2) * u, dash)
    halo = [Arrow(start, end, Stroke("dzdw-halo", 12 * u, (), 0.35))] if lit else []
    return [*halo, Arrow(start, end, stroke, max(8.0, 14 * u), "", id)]


def _arrival(plan: Plan, source: int, to: int) -> Point:
    """Where an arrow meets the right side of a + box: spread by where it comes from."""
    box, y = plan.sizes.box, plan.unit_y(to)
    rise = (plan.input_y(source) - y) / max(plan.bottom - plan.top, 1.0)
    return plan.x(places.PLUS) + box / 2, y + 1.6 * SPREAD * box * rise


def _on(start: Point, end: Point, share: float) -> Point:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def _labelled(plan: Plan) -> tuple[int, ...]:
    """The units whose weights are written: all where there is room, else the lit one, or the first."""
    spacing = _spacing(plan, len(plan.units))
    if spacing >= 1.25 * plan.sizes.value_px:
        return plan.units
    return (_named(plan),)


def _where(plan: Plan, units: int) -> float:
    """How far along the arrows their weights stand: where all are equally far apart, as the network's are."""
    if units == 1:
        return 0.3
    d, e = _step(plan, units=False), _step(plan, units=True)
    return min(d / (d + units * e), 0.5) if d and e else 0.3


def _spacing(plan: Plan, units: int) -> float:
    """The least distance of two weights on one vertical line."""
    t = _where(plan, units)
    d, e = _step(plan, units=False), _step(plan, units=True)
    if len(plan.inputs) == 1:
        return t * e if units > 1 else 1e9
    return min(t * e, (1 - t) * d) if units > 1 else (1 - t) * d


def _step(plan: Plan, units: bool) -> float:
    """The distance of neighbouring rows of a column, 0 for one row."""
    shown, y = (plan.units, plan.unit_y) if units else (plan.inputs, plan.input_y)
    return abs(y(1) - y(0)) if len(shown) > 1 else 0.0


def _meet(one: Box, other: Box) -> bool:
    """Whether two labels on one vertical line overlap."""
    return one.y < other.y + other.h and other.y < one.y + one.h


def _weight(start: Point, end: Point, units: int, place: tuple[int, int], q: Quantity, plan: Plan) -> tuple[Box, Text]:
    """The weight's number, in one unit's arrows with its name, as on the slide: w₁₁ = +1.01."""
    (i, j), px, u, share = place, plan.sizes.value_px, plan.sizes.u, _where(plan, units)
    text = figures.within(q, measure.number(WIDEST, px), px)
    shown: Formula = figures.as_text(q, text, notation.WEIGHT)
    size = measure.number(text, px) + 6 * u, 1.2 * px
    name = row(indexed("w", notation.WEIGHT, notation.pair(i, j)), upright("=", notation.WEIGHT))
    (wide, high), usual = measure.size(name, px), measure.number(WIDEST, px) + 10 * u
    room = 2 * share * (start[0] - end[0]) - 8 * u, _spacing(plan, units) - 2
    if i == _named(plan) and wide + usual < room[0] and high < room[1]:
        shown, size = row(name, shown), (wide + size[0] + 4 * u, high + 2)
    return _plate(_on(start, end, share), size, shown, px, f"edge 1 {i} {j}", i == plan.lit, plan)


def _named(plan: Plan) -> int:
    """The unit whose weights have their names: the lit one, or the first."""
    return plan.lit if plan.lit in plan.units else plan.units[0]


def _plate(at: Point, size: tuple[float, float], text, px: float, id: str, lit: bool, plan: Plan) -> tuple[Box, Text]:
    """A text that interrupts its arrow, on a plate if the unit is lit."""
    (x, y), (w, h), u = at, size, plan.sizes.u
    fill, stroke = ("dzdw-tint", Stroke("a-line", 1.4 * u)) if lit else ("canvas", None)
    back = Box(x - w / 2, y - h / 2, w, h, fill, stroke, 4 * u if lit else 0.0, id)
    return back, Text(x, y, text, px, notation.WEIGHT, "center", fill, id)
