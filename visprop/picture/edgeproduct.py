"""The product on the selected edge: a, which has come from the left, times ∂C/∂z, from the right, is ∂C/∂w."""

from __future__ import annotations

from visprop.picture import boxes, figures, measure, notation
from visprop.picture.boxed import PURPLE
from visprop.picture.formula import Formula, Paren
from visprop.picture.formulas.terms import relation
from visprop.picture.frame import Box, Shape, Stroke, Text
from visprop.picture.labels import Group
from visprop.picture.layout import Line
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.sizes import TEXT
from visprop.picture.view import GRADIENT, View

USUAL = "−0.0000×(−0.0000)"


def shown(view: View, name: str) -> bool:
    """Whether the selected edge has its product: in the gradient phase, from its operation on."""
    line = view.layout.lines.get(name)
    return line is not None and line.wire.layer > 0 and view.phase == GRADIENT and _begun(view, line)


def meeting(view: View, name: str) -> bool:
    """Whether the two factors are on their way to each other on the selected edge: nothing stands in their way."""
    line = view.layout.lines.get(name)
    return shown(view, name) and view.moving and line is not None and view.lit(line)


def _begun(view: View, line: Line) -> bool:
    return view.reading.begun(f"dL_dW[{line.wire.layer}]")


def group(view: View, name: str) -> Group:
    """The room that the label wants."""
    px = view.sizes.plate_px
    return Group("product", (name,), (measure.number(USUAL, px) + 14 * view.sizes.unit, 2.7 * px), True)


def label(view: View, line: Line, x: float, y: float) -> list[Shape]:
    """0.98 × (−0.0458), and under it = −0.0449, each in the colour of what it is."""
    wire, reading, px, u = line.wire, view.reading, view.sizes.plate_px, view.sizes.unit
    a, slope = reading.get(f"a[{wire.layer - 1}]", wire.j), reading.get(f"dC_dz[{wire.layer}]", wire.i)
    whole = reading.dC_dw(wire.layer, wire.i, wire.j)
    sign = relation(whole, lambda v: v[0] * v[1], [a, slope])
    token = notation.DW if whole.value is not None else "unknown"
    first = row(figures.drawn(a, notation.A), upright("×"), _factor(slope))
    second = row(upright(sign, token), figures.drawn(whole, notation.DW))
    room = measure.number(USUAL, px)
    px = max(TEXT, min(px, px * room / max(boxes.layout(formula, px).w for formula in (first, second))))
    w, h = max(boxes.layout(formula, px).w for formula in (first, second)) + 14 * u, 2.7 * px
    stroke, id = Stroke(PURPLE.line, 2.6 * u), wire.id
    return [
        Box(x - w / 2, y - h / 2, w, h, PURPLE.fill, stroke, 6 * u, id),
        Text(x, y - 0.62 * px, first, px, "text", "center", PURPLE.fill, id),
        Text(x, y + 0.66 * px, second, px, token, "center", PURPLE.fill, id),
    ]


def _factor(q: Quantity) -> Formula:
    number = figures.as_text(q, figures.unsigned(q), notation.DC if q.value is not None else "unknown")
    return Paren(number, notation.DC) if q.value is not None and q.value < 0 else number
