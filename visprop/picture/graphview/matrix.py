"""The matrix form y = b + cᵀ σ(b + W x) in coloured blocks; what is lit in the graph is framed here too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from visprop.picture import figures, measure, notation
from visprop.picture.boxed import BIAS, BLUE, VALUE, Style, fit
from visprop.picture.formula import Formula, Script, Symbol, Words
from visprop.picture.frame import Box, Polyline, Shape, Stroke, Text
from visprop.picture.graphview.plan import LONGEST, Plan, rows_of
from visprop.picture.graphview.units import output_name
from visprop.picture.notation import indexed, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.sizes import TEXT
from visprop.words import translate

Cell = tuple[str, Quantity] | None  # id and number; None stands for those that are folded away
UNKNOWN = Style("panel", "unknown-line", "unknown")


@dataclass(frozen=True)
class Block:
    """A matrix: its name, its cells row by row, its colours."""

    name: Formula
    cells: tuple[tuple[Cell, ...], ...]
    style: Style


def draw_matrix(reading: Reading, plan: Plan) -> list[Shape]:
    """The panel under the graph."""
    sizes, u = plan.sizes, plan.sizes.u
    rows = max(rows_of(plan.units, plan.hidden), rows_of(plan.inputs, plan.given))
    top, height = plan.bottom + 10 * u, sizes.matrix(rows)
    left, right = 24 * u, plan.width - 24 * u
    found: list[Shape] = [Box(left, top, right - left, height, "panel", Stroke("line", 1.2 * u), 12 * u)]
    y, b, c, inner, W, x = _blocks(reading, plan)
    equal = "≈" if updated(reading) else "="
    parts: list[Block | str] = [y, equal, b, "+", c, "σ", "(", inner, "+", W, x, ")"]
    if (name := reading.program.activation(2)) != "identity":
        parts = [y, equal, name, "(", b, "+", c, "σ", "(", inner, "+", W, x, ")", ")"]
    middle = top + 1.3 * sizes.name_px + 4 * u + rows * sizes.line / 2
    note = _note(reading, plan)
    cell = _cell_width(parts, plan, right - left - (measure.size(note[0], sizes.cell_px)[0] + 40 * u if note else 0))
    at = left + max(16 * u, (right - left - _width(parts, cell, plan)) / 2 - (60 * u if note else 0))
    for part in parts:
        made, at = _part(part, at, middle, rows, cell, reading, plan)
        found += made
    for number, line in enumerate(note):
        y_line = middle + (number - (len(note) - 1) / 2) * 1.5 * sizes.cell_px
        if at + 12 * u + measure.size(line, sizes.cell_px)[0] < right:
            found.append(Text(at + 12 * u, y_line, line, sizes.cell_px, "text", "left", "panel"))
    return found


def updated(reading: Reading) -> bool:
    """Whether some of the weights shown are new while y is still of those before."""
    return reading.begun("W[1]")


def _blocks(reading: Reading, plan: Plan) -> tuple[Block, ...]:
    o, folded = plan.output, len(plan.units) < plan.hidden
    units = _with_gap(plan.units, folded)
    inputs = _with_gap(plan.inputs, len(plan.inputs) < plan.given)

    def cells(indices, make: Callable[[int], tuple[str, Quantity]]) -> tuple[Cell, ...]:
        return tuple(None if index is None else make(index) for index in indices)

    result = reading.get("a[2]", o)
    y = Block(output_name(reading, plan), (((f"node 2 {o}", result),),), _style(result))
    b = Block(Symbol("b", notation.BIAS), (((f"bias 2 {o}", reading.latest("b", 2, o)),),), BIAS)
    transposed = Script(Symbol("c", notation.WEIGHT), None, Symbol("T", notation.WEIGHT))
    c = Block(transposed, (cells(units, lambda i: (f"edge 2 {o} {i}", reading.latest("W", 2, o, i))),), BLUE)
    biases = cells(units, lambda i: (f"bias 1 {i}", reading.latest("b", 1, i)))
    inner = Block(Symbol("b", notation.BIAS), tuple((cell,) for cell in biases), BIAS)
    weights = tuple(
        cells(inputs, lambda j, i=i: (f"edge 1 {i} {j}", reading.latest("W", 1, i, j)))
        if i is not None
        else (None,) * len(inputs)
        for i in units
    )
    W = Block(Symbol("W", notation.WEIGHT), weights, BLUE)
    given = cells(inputs, lambda j: (f"input {j}", reading.get("a[0]", j)))
    style = _style(reading.get("a[0]", 0))
    return y, b, c, inner, W, Block(Symbol("x", notation.A), tuple((cell,) for cell in given), style)


def _style(q: Quantity) -> Style:
    return VALUE if q.value is not None else UNKNOWN


def _with_gap(shown: tuple[int, ...], folded: bool) -> tuple[int | None, ...]:
    return (*shown[:-1], None, shown[-1]) if folded else shown


def _cell_width(parts, plan: Plan, room: float) -> float:
    usual = measure.number(LONGEST, plan.sizes.cell_px) + 10 * plan.sizes.u
    cells = sum(len(part.cells[0]) for part in parts if isinstance(part, Block))
    over = _width(parts, usual, plan) + 32 * plan.sizes.u - room
    return max(usual - max(over, 0.0) / cells, measure.number("−0.0", TEXT) + 2)


def _width(parts, cell: float, plan: Plan) -> float:
    return sum(_wide(part, cell, plan) for part in parts)


def _wide(part, cell: float, plan: Plan) -> float:
    if isinstance(part, Block):
        return cell * len(part.cells[0]) + 18 * plan.sizes.u
    return _sign_size(part, plan)[0]


def _sign_size(sign: str, plan: Plan) -> tuple[float, Formula, float]:
    """Width, formula and font size of an operator."""
    px = 1.35 * plan.sizes.name_px
    if sign in "()":
        return 22 * plan.sizes.u, upright(sign), px
    formula = Symbol(sign) if sign == "σ" else upright(sign) if sign in "=≈+" else Words(sign)
    px = px if sign in "σ=≈+" else plan.sizes.cell_px
    return measure.size(formula, px)[0] + 14 * plan.sizes.u, formula, px


def _part(part, at: float, middle: float, rows: int, cell: float, reading: Reading, plan: Plan):
    """The shapes of a block or a sign that begins at `at`, and where the next one begins."""
    wide, u = _wide(part, cell, plan), plan.sizes.u
    if isinstance(part, Block):
        return _block(part, at + 9 * u, middle, cell, reading, plan), at + wide
    if part in "()":
        return [_bracket(part, at + wide / 2, middle, rows, plan)], at + wide
    _, formula, px = _sign_size(part, plan)
    return [Text(at + wide / 2, middle, formula, px, "text", "center", "panel")], at + wide


def _bracket(sign: str, x: float, middle: float, rows: int, plan: Plan) -> Polyline:
    """A parenthesis as high as the blocks."""
    half, bend = rows * plan.sizes.line / 2 + 4 * plan.sizes.u, 7 * plan.sizes.u
    way = 1 if sign == "(" else -1
    steps = [k / 8 - 1 for k in range(17)]
    points = tuple((x + way * bend * (step * step - 0.5), middle + step * half) for step in steps)
    return Polyline(points, Stroke("text", 2.4 * plan.sizes.u))


def _block(block: Block, x: float, middle: float, cell: float, reading: Reading, plan: Plan) -> list[Shape]:
    sizes, u = plan.sizes, plan.sizes.u
    rows, columns = len(block.cells), len(block.cells[0])
    top, w, h = middle - rows * sizes.line / 2, columns * cell, rows * sizes.line
    stroke = (
        Stroke("unknown-line", 2 * u, (5 * u, 4 * u)) if block.style is UNKNOWN else Stroke(block.style.line, 2 * u)
    )
    found: list[Shape] = [Box(x, top, w, h, block.style.fill, stroke, 6 * u)]
    name_y = top - 0.75 * sizes.name_px
    found.append(Text(x + w / 2, name_y, block.name, sizes.name_px, "text", "center", "panel"))
    lit = [
        (r, q)
        for r, line in enumerate(block.cells)
        for q, entry in enumerate(line)
        if entry is not None and is_lit(entry[0], plan, reading.look.selection)
    ]
    if lit:
        (r0, q0), (r1, q1) = lit[0], lit[-1]
        frame = (x + q0 * cell + 2, top + r0 * sizes.line + 1, (q1 - q0 + 1) * cell - 4, (r1 - r0 + 1) * sizes.line - 2)
        found.append(Box(*frame, "", Stroke("ring", 2.6 * u), 5 * u))
    for r, line in enumerate(block.cells):
        for q, entry in enumerate(line):
            place = (x + (q + 0.5) * cell, top + (r + 0.5) * sizes.line)
            gap = "⋮" if rows > 1 and all(each is None for each in line) else "⋯"
            found.append(_gap(gap, place, block, plan) if entry is None else _number(entry, place, cell, block, plan))
    return found


def _gap(dots: str, place: tuple[float, float], block: Block, plan: Plan) -> Text:
    return Text(*place, Words(dots), plan.sizes.cell_px, block.style.ink, "center", block.style.fill)


def _number(entry: tuple[str, Quantity], place: tuple[float, float], cell: float, block: Block, plan: Plan) -> Text:
    (id, q), style, px = entry, block.style, plan.sizes.cell_px
    text = figures.within(q, cell - 4, TEXT)
    number = figures.as_text(q, text, style.ink)
    return Text(*place, number, fit(text, px, cell - 4), style.ink, "center", style.fill, id)


def is_lit(id: str, plan: Plan, selection: str) -> bool:
    """Whether an entry belongs to what is lit: the selected number alone, else all numbers of the lit unit."""
    if id == selection:
        return True
    kind, *places = id.split()
    if selection.startswith(("edge", "bias", "input")) or plan.lit is None:
        return False
    if kind in ("edge", "bias") and places[0] == "1":
        return int(places[1]) == plan.lit
    return kind == "edge" and int(places[2]) == plan.lit


def _note(reading: Reading, plan: Plan) -> list[Formula]:
    """Which unit is lit, with its r and a."""
    i = plan.lit
    if i is None or i not in plan.units:
        return []
    words = Words(translate("Graph", "unit {n} lit").format(n=i + 1))
    r = row(indexed("r", "", str(i + 1)), upright("="), figures.drawn(reading.partial_z(1, i)))
    a = row(
        indexed("a", notation.A, str(i + 1)), upright("=", notation.A), figures.drawn(reading.get("a[1]", i), "dzdw")
    )
    return [words, r, a]
