"""The edges: weights as amber or dashed blue arrows, and the red arrows on which ∂C/∂z flows back."""

from __future__ import annotations

from collections.abc import Callable

from visprop.picture import differences
from visprop.picture.frame import Arrow, Point, Stroke
from visprop.picture.layout import Line
from visprop.picture.view import BACKWARD, GRADIENT, UPDATE, Motion, Sheet, View

MANY, KEPT = 60, 12  # a gap with more edges than MANY shows the KEPT strongest and those of the step
LEAST_WAY = 0.04  # a red arrow is not drawn before: it would be all head
HALOS = {BACKWARD: ("dcdz-arrow", 0.35), GRADIENT: ("dcdw-line", 0.3), UPDATE: ("weight-line", 0.35)}


def draw_edges(view: View, sheet: Sheet) -> None:
    """Draw every edge between neurons, foreign ones first, those of the step last."""
    lines = [line for line in view.layout.lines.values() if line.wire.layer and kept(view, line)]
    if view.compared:
        differences.draw_edges(view, sheet, lines)
        return
    later = []
    for line in lines:
        if view.red(line.wire.layer) or special(view, line):
            later.append(line)
        else:
            sheet.under.append(plain_arrow(view, line))
    largest = largest_term(view, [line for line in later if view.red(line.wire.layer)])
    if view.moving and view.reading.step.kind == "g":
        sheet.growing += [_growing_halo(view, line) for line in lines]
    for line in sorted(later, key=view.lit):
        if view.red(line.wire.layer):
            draw_red(view, sheet, line, largest, plain_arrow)
        else:
            _halo(view, sheet, line)
            sheet.under.append(plain_arrow(view, line))


def special(view: View, line: Line) -> bool:
    """Whether an edge is drawn with more weight: it is of the step, or selected, or has already given its term."""
    return view.lit(line) or chosen(view, line) or arrived(view, line)


def chosen(view: View, line: Line) -> bool:
    """Whether an edge is selected, or lies on the path that was chosen in the inspector."""
    cache = view.reading.cache
    if "trail" not in cache:
        cache["trail"] = _trail(view)
    return view.look.selection == line.wire.id or line.wire.id in cache["trail"]


def _trail(view: View) -> frozenset[str]:
    if view.look.path < 0:
        return frozenset()
    from visprop.picture.inspectorpaths import trail  # all that explains: not before something is explained

    return trail(view.reading)


def arrived(view: View, line: Line) -> bool:
    """Whether the edge has given its term to the sum that grows term by term."""
    focus, wire = view.focus, line.wire
    step = view.reading.step
    if step.kind != "z" or focus.term is None:
        return False
    return wire.layer == focus.layer and wire.i == focus.neuron and wire.j < focus.term


def kept(view: View, line: Line) -> bool:
    """Whether the edge is drawn at all: in a gap with many edges only the strongest are."""
    if view.lit(line) or chosen(view, line):
        return True
    return line.wire.id in strongest(view, line.wire.layer)


def crowded(view: View, line: Line) -> bool:
    """Whether the edge is one of too many of the step to be drawn with weight."""
    return view.focus.edges is not None and view.lit(line) and line.wire.id not in strongest(view, line.wire.layer)


def strongest(view: View, layer: int) -> frozenset[str]:
    """The edges of a gap that are drawn: all, or those with the largest |w·a| where there are many."""
    cache = view.reading.cache
    if ("strongest", layer) not in cache:
        lines = [line for line in view.layout.lines.values() if line.wire.layer == layer]
        if len(lines) > MANY:
            lines = sorted(lines, key=lambda line: -_strength(view, line))[:KEPT]
        cache["strongest", layer] = frozenset(line.wire.id for line in lines)
    return cache["strongest", layer]


def _strength(view: View, line: Line) -> float:
    wire = line.wire
    weight = abs(view.reading.weight(wire.layer, wire.i, wire.j).value)
    a = view.reading.get(f"a[{wire.layer - 1}]", wire.j).value
    return weight * abs(a) if a is not None else weight


def plain_arrow(view: View, line: Line) -> Arrow:
    """The arrow of a weight: solid amber for +, dashed blue for −; faint until its a is known."""
    wire, u, detail = line.wire, view.sizes.unit, view.sizes.detail
    weight = view.reading.latest("W", wire.layer, wire.i, wire.j).value
    reached = view.reading.get(f"a[{wire.layer - 1}]", wire.j).value is not None
    heavy, crowd = special(view, line), crowded(view, line)
    width = 4.0 if heavy else 2.6 if reached else 2.0
    if (detail == "C" and not heavy) or crowd:
        width *= 0.5
    stroke = Stroke(
        "plus" if weight > 0 else "minus" if weight < 0 else "edge",
        max(width * u, 1.0),
        (9 * u, 6 * u) if weight < 0 else (),
        0.6 if crowd else 1.0 if reached or heavy else 0.72,
    )
    head = {"A": 14, "B": 12, "S": 11, "C": 8}[detail] * u
    return Arrow(line.start, line.end, stroke, head + (2 * u if heavy else 0), id=wire.id)


def _halo(view: View, sheet: Sheet, line: Line) -> None:
    if chosen(view, line) and not view.lit(line):
        sheet.under.append(Arrow(line.start, line.end, Stroke("selection", 13 * view.sizes.unit)))
        return
    if chosen(view, line):  # an outline tells it from the other edges of the step
        wide = _halo_width(view) + 6 * view.sizes.unit
        sheet.under.append(Arrow(line.start, line.end, Stroke("selection-line", wide)))
        sheet.under.append(Arrow(line.start, line.end, Stroke("canvas", _halo_width(view))))
    if view.lit(line) and not crowded(view, line):
        if view.moving and view.phase == UPDATE:
            sheet.growing.append(_growing_halo(view, line))
            return
        token, opacity = HALOS.get(view.phase, ("dzdw-halo", 1.0))
        sheet.under.append(Arrow(line.start, line.end, Stroke(token, _halo_width(view), (), opacity)))


def _halo_width(view: View) -> float:
    return (13 if view.sizes.detail == "A" else 9) * view.sizes.unit


def _growing_halo(view: View, line: Line) -> Motion:
    """The halo of an edge that is worked on without anything that travels on it; it grows with the progress."""
    token, opacity = HALOS[view.phase]
    stroke = Stroke(token, _halo_width(view), (), opacity)
    return lambda progress: Arrow(line.start, line.at(progress), stroke)


def growing_arrow(view: View, start: Point, tip: Point, id: str = "") -> Motion:
    """A red arrow on its way."""
    width, u = red_width(view, 0.0, 1.0), view.sizes.unit

    def at(progress: float) -> Arrow | None:
        end = start[0] + progress * (tip[0] - start[0]), start[1] + progress * (tip[1] - start[1])
        return _red_arrow(start, end, width, 0.0, u, id) if progress > LEAST_WAY else None

    return at


def largest_term(view: View, lines: list[Line]) -> float:
    """The largest |w·∂C/∂z| that has arrived over some edges, 0 where none has."""
    terms = [view.reading.back_term(line.wire.layer, line.wire.i, line.wire.j).value for line in lines]
    return max((abs(term) for term in terms if term is not None), default=0.0)


def red_ends(view: View, line: Line) -> tuple[Point, Point]:
    """Start and tip of the arrow that runs back, from the target's circle to the source's value box."""
    u, (x, y) = view.sizes.unit, line.start
    most = 0.4 * view.sizes.box_h
    return line.end, (x + 3 * u, y + max(-most, min(most, 0.06 * (line.end[1] - y))))


def red_width(view: View, value: float, largest: float) -> float:
    """Width of a red arrow: it grows with the root of what it carries."""
    share = abs(value) / largest if largest and value == value and abs(value) <= largest else 0.0
    base, more = {"A": (7, 8), "B": (5, 6), "S": (4, 4), "C": (2, 2)}[view.sizes.detail]
    return (base + more * share**0.5) * view.sizes.unit


def draw_red(view: View, sheet: Sheet, line: Line, largest: float, waiting: Callable[[View, Line], Arrow]) -> None:
    """A red arrow where ∂C/∂z has flowed back, a `waiting` one before; on its way it grows with the progress."""
    wire, u = line.wire, view.sizes.unit
    term = view.reading.back_term(wire.layer, wire.i, wire.j).value
    start, tip = red_ends(view, line)
    if term is None:
        sheet.under.append(waiting(view, line))
        if view.moving and view.lit(line):
            sheet.growing.append(growing_arrow(view, start, tip, wire.id))
        return
    if chosen(view, line):
        wide = red_width(view, term, largest) + (14 if view.lit(line) else 6) * u
        sheet.under.append(Arrow(start, tip, Stroke("selection-line", wide)))
    if view.lit(line):
        sheet.under.append(Arrow(start, tip, Stroke("dcdz-arrow", red_width(view, term, largest) + 9 * u, (), 0.35), 0))
    sheet.under.append(_red_arrow(start, tip, red_width(view, term, largest), term, u, wire.id))


def _red_arrow(start: Point, tip: Point, width: float, value: float, u: float, id: str) -> Arrow:
    core = "canvas" if value < 0 else ""
    return Arrow(start, tip, Stroke("dcdz-arrow", width), max(1.9 * width, 12 * u), core, id)
