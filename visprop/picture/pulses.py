"""Numbers on their way: a pulse on each edge that the step covers, at the fraction of the animation's progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from visprop.picture import boxes, figures, measure
from visprop.picture.edges import red_ends
from visprop.picture.frame import Disc, Point, Pulse, Shape, Stroke, Text
from visprop.picture.labels import Rect
from visprop.picture.layout import Line
from visprop.picture.nodes import bias_place
from visprop.picture.quantity import Quantity
from visprop.picture.view import Sheet, View

MEETING = 0.5  # of the way along an edge, where a and ∂C/∂z meet


def draw_pulses(view: View, sheet: Sheet) -> None:
    """Record a pulse for each edge of the step, and draw it while it is on its way.

    Its number is left out where it would lie on another text: many pulses meet at a neuron.
    """
    if not view.reading.step.grain or view.reading.step.phase == "update":
        return
    lit = [line for line in view.layout.lines.values() if view.lit(line)]
    ways = [(line.wire.id, *_way(view, line)) for line in lit]
    biases = list(_biases(view))
    for id, start, end in (*ways, *biases):
        sheet.pulses.append(_pulse(id, start, end))
    if not view.moving:
        return
    back = view.focus.back
    texts = _texts(sheet)
    carried = [(start, end, _carried(view, line), back) for line, (_, start, end) in zip(lit, ways, strict=True)]
    carried += _meeting(view, lit)

    def drawn(progress: float) -> list[Shape]:
        taken, found = texts.copy(), []
        for start, end, q, red in carried:
            found += _disc(view, _point(start, end, progress), q, taken, red)
        return found + [_small(view, _point(start, end, progress), "bias-line") for _, start, end in biases]

    sheet.travelling = drawn


def _biases(view: View) -> Iterator[tuple[str, Point, Point]]:
    """Id, start and end of the ways of biases that join their sum."""
    if view.sizes.detail not in "AB" or view.reading.step.kind != "z":
        return
    for spot in view.layout.spots.values():
        neuron = spot.neuron
        if neuron.layer and view.focus.has_bias(neuron.layer, neuron.index):
            _, _, start, end = bias_place(view, spot)
            yield f"bias {neuron.layer} {neuron.index}", start, end


def _pulse(id: str, start: Point, end: Point) -> Callable[[float], Pulse]:
    return lambda progress: Pulse(id, progress, _point(start, end, progress))


def _way(view: View, line: Line) -> tuple[Point, Point]:
    """Where the pulse starts and ends: backwards, it runs from the target to the source."""
    if view.reading.step.kind == "dL_dW":
        return line.start, line.at(MEETING)
    if not view.focus.back:
        return line.start, line.end
    if line.wire.layer:
        return red_ends(view, line)
    return line.end, (line.start[0] + 2 * view.sizes.unit, line.start[1])


def _meeting(view: View, lit: list[Line]) -> list[tuple[Point, Point, Quantity, bool]]:
    """In the gradient's operation, the ∂C/∂z that come from the right to meet the a from the left."""
    if view.reading.step.kind != "dL_dW":
        return []
    slopes = (view.reading.get(f"dC_dz[{line.wire.layer}]", line.wire.i) for line in lit)
    return [(line.end, line.at(MEETING), q, True) for line, q in zip(lit, slopes, strict=True)]


def _point(start: Point, end: Point, p: float) -> Point:
    return start[0] + p * (end[0] - start[0]), start[1] + p * (end[1] - start[1])


def _carried(view: View, line: Line) -> Quantity | None:
    """The number that travels: a forward; backward the ∂C/∂z that is to be multiplied by the weight."""
    wire, reading = line.wire, view.reading
    if wire.layer == 0:
        return None if view.focus.back else reading.get(f"a[{reading.program.last}]", wire.j)
    if view.focus.back:
        return reading.get(f"dC_dz[{wire.layer}]", wire.i)
    return reading.get(f"a[{wire.layer - 1}]", wire.j)


def _disc(view: View, at: Point, q: Quantity | None, taken: list[Rect], red: bool) -> list[Shape]:
    """A disc with its number, or a small one without."""
    sizes, u = view.sizes, view.sizes.unit
    if q is None or q.value is None or sizes.detail in "SC" or view.reading.step.grain == "op":
        return [_small(view, at, "dcdz-arrow" if red else "pulse")]
    px = max(13.0, 0.9 * sizes.plate_px)
    text = figures.drawn(q, "dcdz" if red else "pulse-ink")
    radius = max(measure.number(text.text, px) / 2 + 5 * u, 19 * u)
    line, fill = ("dcdz-arrow", "dcdz-tint") if red else ("a-line", "pulse")
    disc = Disc(at[0], at[1], radius, fill, Stroke(line, 2 * u))
    label = Text(at[0], at[1], text, px, "dcdz" if red else "pulse-ink", "center", fill)
    x, y = at
    if any(
        x - radius < right and left < x + radius and y - radius < low and top < y + radius
        for left, top, right, low in taken
    ):
        return [_small(view, at, "dcdz-arrow" if red else "pulse")]
    taken.append((x - radius, y - radius, x + radius, y + radius))
    return [disc, label]


def _small(view: View, at: Point, token: str) -> Disc:
    radius = {"A": 9, "B": 8, "S": 6, "C": 5}[view.sizes.detail] * view.sizes.unit
    return Disc(at[0], at[1], radius, token, Stroke("canvas", 1.5 * view.sizes.unit))


def _texts(sheet: Sheet) -> list[Rect]:
    """The rectangles of all texts so far."""
    found = []
    for shape in (*sheet.under, *sheet.middle, *sheet.over, *sheet.raised):
        if type(shape) is Text:
            x, y, w, h = boxes.bounds(shape)
            found.append((x, y, x + w, y + h))
    return found
