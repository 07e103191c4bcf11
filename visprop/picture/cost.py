"""The cost at the right: its bar, the targets, the arrows from the outputs, and the red ones back to them."""

from __future__ import annotations

from visprop.picture import figures, measure, notation, proofmarks
from visprop.picture.boxed import WHITE, label, number_box, underline
from visprop.picture.edges import growing_arrow, red_width
from visprop.picture.formula import Symbol
from visprop.picture.frame import Arrow, Box, Stroke, Text
from visprop.picture.layout import Line
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.view import BACKWARD, Sheet, View

_C, _L = Symbol("C"), Symbol("L")


def draw_cost(view: View, sheet: Sheet) -> None:
    """Draw the cost and all that leads to it, if the last layer is shown."""
    if view.layout.bar is None:
        return
    _bar(view, sheet)
    for line in view.layout.lines.values():
        if line.wire.layer == 0:
            _arrow(view, sheet, line)
            if view.sizes.detail != "C":
                _target(view, sheet, line)


def _bar(view: View, sheet: Sheet) -> None:
    bar, u, px = view.layout.bar, view.sizes.unit, view.sizes.value_px
    lit = view.focus.costs is not None and not view.focus.back
    stroke = Stroke("ring" if lit else "muted", (3.5 if lit else 2) * u)
    sheet.middle.append(Box(bar.x, bar.y, bar.w, bar.h, "panel", stroke, 11 * u, "cost"))
    x, y = bar.x + bar.w / 2, bar.y + bar.h / 2
    _named(view, sheet, _C, view.reading.get("C"), x, y - 1.75 * px)
    _named(view, sheet, _L, view.reading.at("L", ()), x, y + 1.75 * px)
    if view.moving and view.reading.step.kind == "L":
        sheet.moving.append(underline(x, y + 3.2 * px, 2 * px, u))


def _named(view: View, sheet: Sheet, name: Symbol, q: Quantity, x: float, y: float) -> None:
    """A letter over its number."""
    px, u = view.sizes.value_px, view.sizes.unit
    sheet.middle.append(Text(x, y - 0.8 * px, name, max(1.2 * px, 18.0), "text", "center", "panel", "cost"))
    if q.value is None:
        w = 2 * px
        dash = Stroke("unknown-line", 2 * u, (5 * u, 4 * u))
        sheet.middle.append(Box(x - w / 2, y + 0.75 * px - 0.72 * px, w, 1.44 * px, "panel", dash, 7 * u, "cost"))
    token = "text" if q.value is not None else "unknown"
    sheet.middle.append(
        Text(x, y + 0.75 * px, figures.drawn(q, token), 0.92 * px if px > 15 else px, token, "center", "panel", "cost")
    )


def from_cost(reading: Reading) -> str:
    """Tape name of what the red arrows from the cost carry: ∂C/∂y, or ∂C/∂z where cost and output are fused."""
    last = reading.program.last
    return f"dC_da[{last}]" if f"dC_da[{last}]" in reading.program else f"dC_dz[{last}]"


def _arrow(view: View, sheet: Sheet, line: Line) -> None:
    u, i = view.sizes.unit, line.wire.j
    name = from_cost(view.reading)
    if view.phase == BACKWARD and view.reading.begun(name):
        _red(view, sheet, line, view.reading.get(name, i))
        return
    lit = view.lit(line)
    if lit:
        sheet.under.append(Arrow(line.start, line.end, Stroke("dzdw-halo", 13 * u)))
    known = view.reading.get(f"a[{view.reading.program.last}]", i).value is not None
    stroke = Stroke("muted" if known else "edge", (4 if lit else 2) * u)
    sheet.under.append(Arrow(line.start, line.end, stroke, 12 * u, id=line.wire.id))


def _red(view: View, sheet: Sheet, line: Line, q: Quantity) -> None:
    """The derivative of the cost on its way to an output."""
    u = view.sizes.unit
    start, tip = line.end, (line.start[0] + 2 * u, line.start[1])
    if q.value is None:
        sheet.under.append(Arrow(line.start, line.end, Stroke("edge", 2 * u), 12 * u, id=line.wire.id))
        if view.moving and view.lit(line):
            sheet.growing.append(growing_arrow(view, start, tip))
    else:
        width = red_width(view, q.value, _largest(view, q.name))
        core = "canvas" if q.value < 0 else ""
        if view.lit(line):
            sheet.under.append(Arrow(start, tip, Stroke("dcdz-arrow", width + 9 * u, (), 0.35)))
        sheet.under.append(Arrow(start, tip, Stroke("dcdz-arrow", width), max(1.9 * width, 12 * u), core, line.wire.id))
    if q.name.startswith("dC_da") and view.sizes.detail in "AB":
        _derivative(view, sheet, line, q)


def _derivative(view: View, sheet: Sheet, line: Line, q: Quantity) -> None:
    """∂C/∂y over the arrow, its number under it."""
    px, u = view.sizes.note_px, view.sizes.unit
    x, y = (line.start[0] + line.end[0]) / 2, line.start[1]
    away = 10 * u + 0.75 * px
    sheet.over.append(
        label(x, y - away, notation.flat("C", "y", notation.DC), px * 1.1, notation.DC, "center", line.wire.id)
    )
    token = notation.DC if q.value is not None else "unknown"
    number = figures.drawn(q, notation.DC)
    sheet.over.append(label(x, y + away, number, px, token, "center", line.wire.id))
    end, last = x + measure.size(number, px)[0] / 2, view.reading.program.last
    sheet.over += proofmarks.mark(view, q, last, end, y + away, px, line.wire.id)


def _largest(view: View, name: str) -> float:
    values = [view.reading.get(name, i).value for i in dict(view.layout.shown)[view.reading.program.last]]
    return max((abs(v) for v in values if v is not None and v == v), default=0.0)


def _target(view: View, sheet: Sheet, line: Line) -> None:
    """The target's box and name, with its arrow to the bar."""
    bar, sizes, u, i = view.layout.bar, view.sizes, view.sizes.unit, line.wire.j
    y, w = line.start[1], 0.8 * sizes.box_w
    q = view.reading.get("y", i)
    id = f"target {i}"
    if view.moving and view.reading.step.kind == "batch":
        sheet.moving.append(underline(bar.targets, y + sizes.box_h / 2, w, u))
    sheet.middle += number_box(bar.targets, y, w, sizes.box_h, q, WHITE, sizes.value_px, u, id)
    sheet.under.append(Arrow((bar.targets - w / 2, y), (bar.x + bar.w + 3 * u, y), Stroke("muted", 2 * u), 11 * u))
    if sizes.detail in "AB":
        at = y - sizes.box_h / 2 - 4 * u - sizes.line / 2
        sheet.middle.append(label(bar.targets, at, notation.target(i), sizes.name_px, "text", "center"))
