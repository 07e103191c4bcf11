"""The product on the selected edge: a, which has come from the left, times ∂C/∂z, from the right, is ∂C/∂w.

Under it stands ∂L/∂w, the mean or the sum over the batch, where there is room for a third line.
"""

from __future__ import annotations

from functools import partial

from visprop.picture import boxes, figures, measure, notation
from visprop.picture.boxed import PURPLE
from visprop.picture.formula import Formula, Paren
from visprop.picture.frame import Box, Shape, Stroke, Text
from visprop.picture.labels import Group
from visprop.picture.layout import Line
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.sizes import TEXT
from visprop.picture.view import GRADIENT, View

USUAL = "−0.0000×(−0.0000)"
PRODUCT, SHORT = "product", "product, short"  # with and without ∂L/∂w
LINES = {PRODUCT: 4.0, SHORT: 2.7}  # height in em
_DL_DW = notation.flat("L", "w", notation.DW)


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


def groups(view: View, name: str) -> tuple[Group, ...]:
    """The room that the label wants, or can do with."""
    px = view.sizes.plate_px
    wide = measure.number(USUAL, px) + 14 * view.sizes.unit
    return tuple(Group(kind, (name,), (wide, high * px), True) for kind, high in LINES.items())


def _labelled(kind: str, view: View, line: Line, x: float, y: float) -> list[Shape]:
    """0.98 × (−0.0458), under it = −0.0449 and ∂L/∂w = −0.0449, each in the colour of what it is."""
    wire, reading, px, u = line.wire, view.reading, view.sizes.plate_px, view.sizes.unit
    a, slope = reading.get(f"a[{wire.layer - 1}]", wire.j), reading.get(f"dC_dz[{wire.layer}]", wire.i)
    whole = reading.dC_dw(wire.layer, wire.i, wire.j)
    from visprop.picture.formulas.terms import relation  # with all formulas, which the first frame lacks

    sign = relation(whole, lambda v: v[0] * v[1], [a, slope])
    token = notation.DW if whole.value is not None else "unknown"
    lines = [(row(figures.drawn(a, notation.A), upright("×"), _factor(slope)), "text")]
    lines.append((row(upright(sign, token), figures.drawn(whole, notation.DW)), token))
    if kind == PRODUCT:
        batch = reading.at(f"dL_dW[{wire.layer}]", (wire.i, wire.j))
        token = notation.DW if batch.value is not None else "unknown"
        lines.append((row(_DL_DW, upright("=", token), figures.drawn(batch, notation.DW)), token))
    room = measure.number(USUAL, px)
    px = max(TEXT, min(px, px * room / max(boxes.layout(formula, px).w for formula, _ in lines)))
    w, h = max(boxes.layout(formula, px).w for formula, _ in lines) + 14 * u, LINES[kind] * px
    stroke, id = Stroke(PURPLE.line, 2.6 * u), wire.id
    found: list[Shape] = [Box(x - w / 2, y - h / 2, w, h, PURPLE.fill, stroke, 6 * u, id)]
    for number, (formula, ink) in enumerate(lines):
        middle = y + (number - (len(lines) - 1) / 2) * 1.28 * px
        found.append(Text(x, middle, formula, px, ink, "center", PURPLE.fill, id))
    return found


def _factor(q: Quantity) -> Formula:
    number = figures.as_text(q, figures.unsigned(q), notation.DC if q.value is not None else "unknown")
    return Paren(number, notation.DC) if q.value is not None and q.value < 0 else number


LABELS = {kind: partial(_labelled, kind) for kind in LINES}
