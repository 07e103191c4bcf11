"""The edges of the reversed network: red arrows with w·∂C/∂z, thin ones where nothing has arrived yet."""

from __future__ import annotations

from visprop.picture import edges
from visprop.picture.frame import Arrow, Stroke
from visprop.picture.layout import Line
from visprop.picture.view import Sheet, View


def draw_arrows(view: View, sheet: Sheet) -> None:
    """Draw every edge: those out of the inputs as in the network, since ∂C/∂x is not needed, all others backward."""
    lines = [line for line in view.layout.lines.values() if line.wire.layer and edges.kept(view, line)]
    for line in (line for line in lines if line.wire.layer == 1):
        if edges.chosen(view, line):
            sheet.under.append(Arrow(line.start, line.end, Stroke("selection", 13 * view.sizes.unit)))
        sheet.under.append(edges.plain_arrow(view, line))
    back = [line for line in lines if line.wire.layer > 1]
    largest = edges.largest_term(view, back)
    for line in sorted(back, key=view.lit):
        edges.draw_red(view, sheet, line, largest, _waiting)


def _waiting(view: View, line: Line) -> Arrow:
    """The arrow of an edge over which nothing has flowed back yet."""
    start, tip = edges.red_ends(view, line)
    u, chosen = view.sizes.unit, edges.chosen(view, line)
    stroke = Stroke("selection-line" if chosen else "unknown-line", (3 if chosen else 2) * u, (5 * u, 4 * u))
    return Arrow(start, tip, stroke, {"A": 14, "B": 12, "S": 11, "C": 8}[view.sizes.detail] * u, id=line.wire.id)
