"""The rows of the computation graph: + box and bias, r, the sigmoid's circle, a; and the output that adds them."""

from __future__ import annotations

from visprop.picture import curves, figures, measure, notation
from visprop.picture.boxed import BIAS, VALUE, fit, label, number_box, plate
from visprop.picture.formula import Formula, Symbol, Words
from visprop.picture.frame import Arrow, Box, Disc, Polyline, Shape, Stroke, Text
from visprop.picture.graphview import plan as places
from visprop.picture.graphview.plan import Plan
from visprop.picture.notation import indexed, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.sheet import ring
from visprop.picture.sizes import TEXT
from visprop.words import translate

LONG_R = "−0.00"  # the usual longest r


def draw_units(reading: Reading, plan: Plan, wires: list[Shape], over: list[Shape]) -> None:
    """Every hidden neuron that is drawn, from its + box to its a; arrows go to `wires`, which lie below."""
    for place, i in enumerate(plan.units):
        y, id = plan.unit_y(place), f"node 1 {i}"
        r = reading.partial_z(1, i)
        _plus(plan, plan.x(places.PLUS), y, id, i == plan.lit, over)
        _bias(plan, plan.x(places.PLUS), y, reading.latest("b", 1, i), i, wires, over)
        _badge(plan, y, i, over)
        _input_of_sigma(plan, y, r, i, wires, over)
        _sigma(reading, plan, y, i, over)
        _a(plan, y, reading.get("a[1]", i), i, wires, over)


def draw_output(reading: Reading, plan: Plan, wires: list[Shape], over: list[Shape]) -> None:
    """The + box that adds all c·a, and y."""
    sizes, y, o = plan.sizes, plan.middle, plan.output
    at, id, name = plan.x(places.SUM), f"node 2 {plan.output}", reading.program.activation(2)
    _plus(plan, at, y, id, False, over)
    _bias(plan, at, y, reading.latest("b", 2, o), None, wires, over, o)
    large = 1.6 * sizes.value_px
    q, w, h = reading.get("a[2]", o), 1.35 * sizes.value[0], 1.7 * large
    end = plan.x(places.Y) + w / 2
    if name == "identity":
        wires.append(_arrow((at - sizes.box / 2, y), (end, y), plan))
    else:
        middle = (at - sizes.box / 2 + end) / 2
        radius = min(sizes.radius, 0.34 * (at - sizes.box / 2 - end))
        wires.append(_arrow((at - sizes.box / 2, y), (middle + radius, y), plan))
        wires.append(_arrow((middle - radius, y), (end, y), plan))
        over += _circle(name, middle, y, radius, plan, "layer2", id)
        z = row(indexed("z", "", str(o + 1)), upright("="), figures.drawn(reading.partial_z(2, o)))
        over.append(label(at, y - sizes.box / 2 - 0.9 * sizes.name_px, z, sizes.value_px, "text", "center", id))
    over += number_box(plan.x(places.Y), y, w, h, q, VALUE, large, sizes.u, id)
    name_y = y - h / 2 - 0.8 * sizes.name_px
    over.append(label(plan.x(places.Y), name_y, output_name(reading, plan), sizes.name_px, "text", "center", id))


def output_name(reading: Reading, plan: Plan) -> Formula:
    """y, with its number where there are several."""
    return notation.output(plan.output) if reading.program.sizes[-1] > 1 else Symbol("y", notation.A)


def draw_fold(plan: Plan, y: float, x: float, hidden: int, over: list[Shape]) -> None:
    """⋮ n more."""
    px = plan.sizes.value_px
    words = Words(translate("Network", "⋮ {n} more").format(n=hidden))
    w, h = measure.size(words, px)[0] + px, 1.6 * px
    over.append(Box(x - w / 2, y - h / 2, w, h, "chrome", Stroke("muted", 1.2), h / 2))
    over.append(Text(x, y, words, px, "text", "center", "chrome"))


def _arrow(start, end, plan: Plan, token: str = "muted", id: str = "") -> Arrow:
    return Arrow(start, end, Stroke(token, 2.4 * plan.sizes.u), max(8.0, 14 * plan.sizes.u), "", id)


def _plus(plan: Plan, x: float, y: float, id: str, lit: bool, over: list[Shape]) -> None:
    sizes = plan.sizes
    if lit:
        over.append(ring(x, y, sizes.box, sizes.box, sizes.u, id=id))
    stroke = Stroke("muted", 2 * sizes.u)
    over.append(Box(x - sizes.box / 2, y - sizes.box / 2, sizes.box, sizes.box, "chrome", stroke, 6 * sizes.u, id))
    over.append(Text(x, y, upright("+"), 0.75 * sizes.box, "text", "center", "chrome", id))


def _bias(
    plan: Plan, x: float, y: float, q: Quantity, i: int | None, wires: list[Shape], over: list[Shape], o: int = 0
) -> None:
    """The 1 below a + box, the arrow from it, and at its left the bias that it carries."""
    sizes, id = plan.sizes, f"bias 2 {o}" if i is None else f"bias 1 {i}"
    middle = y + sizes.below - sizes.bias / 2
    start = (x, middle - sizes.bias / 2)
    wires.append(_arrow(start, (x, y + sizes.box / 2), plan, "bias-line", id))
    over.append(plate(x, middle, sizes.bias, sizes.bias, BIAS, sizes.u, id))
    over.append(Text(x, middle, upright("1", "bias"), sizes.value_px, "bias", "center", "bias-fill", id))
    name = Symbol("b", notation.BIAS) if i is None else indexed("b", notation.BIAS, str(i + 1))
    text = row(name, upright("=", "bias"), figures.drawn(q, "bias"))
    over.append(label(x - sizes.bias / 2 - 5 * sizes.u, middle, text, sizes.value_px, "bias", "right", id))


def _badge(plan: Plan, y: float, i: int, over: list[Shape]) -> None:
    """The number of a unit, as on the slide."""
    radius, sizes = plan.sizes.badge, plan.sizes
    if not radius:
        return
    x, top = (
        plan.x(places.PLUS) - 0.55 * sizes.box,
        y - sizes.box / 2 - (radius + 5 * sizes.u if sizes.lift > radius else 0.0),
    )
    over.append(Disc(x, top, radius, "text", None, f"node 1 {i}"))
    number = Words(str(i + 1), "canvas", bold=True)
    over.append(
        Text(x, top, number, max(TEXT, fit(str(i + 1), 1.1 * radius, 1.5 * radius)), "canvas", "center", "text")
    )


def _input_of_sigma(plan: Plan, y: float, r: Quantity, i: int, wires: list[Shape], over: list[Shape]) -> None:
    """r = ..., between two arrows."""
    sizes = plan.sizes
    text = row(indexed("r", "", str(i + 1)), upright("="), figures.drawn(r))
    w = measure.size(row(indexed("r", "", str(i + 1)), upright("=")), sizes.value_px)[0]
    w += max(measure.number(shown, sizes.value_px) for shown in (LONG_R, figures.text(r)))
    right, left = plan.x(places.PLUS) - sizes.box / 2, plan.x(places.SIGMA) + sizes.radius
    middle, air = (left + right) / 2, 5 * sizes.u
    over.append(label(middle, y, text, sizes.value_px, "text", "center", f"node 1 {i}"))
    wires.append(_arrow((right, y), (middle + w / 2 + air, y), plan))
    wires.append(_arrow((middle - w / 2 - air, y), (left, y), plan))


def _sigma(reading: Reading, plan: Plan, y: float, i: int, over: list[Shape]) -> None:
    sizes, x, id, name = plan.sizes, plan.x(places.SIGMA), f"node 1 {i}", reading.program.activation(1)
    if i == plan.lit:
        over.append(Disc(x, y, sizes.radius + 6 * sizes.u, "", Stroke("ring", 4 * sizes.u), id))
    over += _circle(name, x, y, sizes.radius, plan, "layer1", id)
    z, a = reading.get("z[1]", i).value, reading.get("a[1]", i).value
    if z is not None:
        at = curves.dot(name, z, curves.value(name, z) if a is None else a, x, y, sizes.radius)
        fill = "pulse" if a is not None else "canvas"
        over.append(Disc(*at, max(3.0, 6 * sizes.u), fill, Stroke("a-ink", 1.5 * sizes.u), id))


def _circle(name: str, x: float, y: float, radius: float, plan: Plan, colour: str, id: str) -> list[Shape]:
    u = plan.sizes.u
    found: list[Shape] = [Disc(x, y, radius, f"{colour}-fill", Stroke(f"{colour}-line", 2.5 * u), id)]
    if name == "softmax":
        return [*found, *(Polyline(bar, None, "text", id) for bar in curves.bars(x, y, radius))]
    return [*found, Polyline(curves.curve(name, x, y, radius), Stroke("text", 3 * u), "", id)]


def _a(plan: Plan, y: float, a: Quantity, i: int, wires: list[Shape], over: list[Shape]) -> None:
    sizes, x, id = plan.sizes, plan.x(places.A), f"node 1 {i}"
    w, h = sizes.value
    wires.append(_arrow((plan.x(places.SIGMA) - sizes.radius, y), (x + w / 2, y), plan))
    if i == plan.lit:
        over.append(ring(x, y, w, h, sizes.u, id=id))
    over += number_box(x, y, w, h, a, VALUE, sizes.value_px, sizes.u, id)
    up = h / 2 + 0.75 * sizes.name_px + (5 * sizes.u if i == plan.lit else 0)
    over.append(label(x, y - up, indexed("a", notation.A, str(i + 1)), sizes.name_px, "text", "center", id))
