"""A narrow column of text, formulas and bars, laid from top to bottom; what does not fit a line goes on."""

from __future__ import annotations

from collections.abc import Sequence

from visprop.picture import boxes
from visprop.picture.formula import Columns, Formula, Row, Symbol, Words
from visprop.picture.formulas.terms import Cell
from visprop.picture.frame import Arrow, Box, Shape, Stroke, Text
from visprop.picture.measure import wrapped
from visprop.picture.sizes import TEXT
from visprop.picture.strip import fit

MARGIN = 12  # design pixels
FORMULA, LEAST = 19.0, 17.0  # design pixels; pixels: numbers stand at 0.76 of it, and are 13 high
BREAKS = frozenset("+−·/")
GAP = 0.28  # em between two cells; as `typeset` has it


class Column:
    """Collects shapes; `y` is where the next one goes."""

    def __init__(self, width: int, scale: float) -> None:
        self.scale, self.left = scale, MARGIN * scale
        self.width = width - 2 * self.left
        self.px = max(TEXT, 14 * scale)
        self.y = 0.5 * self.px
        self.shapes: list[Shape] = []

    def gap(self, lines: float = 0.5) -> None:
        """Leave room."""
        self.y += lines * self.px

    def text(self, formula: Formula, px: float = 0.0, token: str = "text", id: str = "", indent: float = 0.0) -> None:
        """One line, smaller if it is too wide."""
        size = fit(formula, px or self.px, self.width - indent, 1000.0)
        placed = boxes.layout(formula, size)
        top = max(placed.ascent, 0.94 * size)
        at = self.left + indent
        self.shapes.append(Text(at, self.y + top, formula, size, token, "baseline-left", "panel", id))
        self.y += top + max(placed.descent, 0.21 * size) + 0.25 * self.px

    def words(self, text: str, token: str = "text", bold: bool = False, id: str = "") -> None:
        """A paragraph."""
        for line in wrapped(text, self.px, self.width, bold):
            self.text(Words(line, token, bold), token=token, id=id)

    def sentence(self, formula: Row, px: float = 0.0) -> None:
        """Words and formulas on one line; if that is too long, what follows the first words goes on the next one."""
        first, *others = formula.parts
        if isinstance(first, Words) and others and boxes.layout(formula, TEXT).w > self.width:
            self.words(first.text, first.token or "text", first.bold)
            formula = Row(tuple(others))
        self.text(formula, px)

    def heading(self, text: str) -> None:
        """A line across, and under it the title of what follows."""
        self.gap(0.6)
        right = self.left + self.width
        self.shapes.append(Arrow((self.left, self.y), (right, self.y), Stroke("line", max(1.0, self.scale))))
        self.gap(0.5)
        self.words(text, bold=True)
        self.gap(0.15)

    def holds(self, cells: Sequence[Cell]) -> bool:
        """Whether a formula fits, its lines broken."""
        lines = lines_of(cells, LEAST, self.width)
        return all(boxes.layout(Columns(tuple(zip(*line, strict=True))), LEAST).w <= self.width for line in lines)

    def cells(self, cells: Sequence[Cell]) -> None:
        """A formula in symbols and numbers, on as many lines as it needs."""
        px = max(FORMULA * self.scale, LEAST)
        for number, line in enumerate(lines_of(cells, px, self.width)):
            columns = Columns(tuple(zip(*line, strict=True)))
            size = fit(columns, px, self.width, 1000.0)
            placed = boxes.layout(columns, size)
            indent = min(1.2 * px, self.width - placed.w) if number else 0.0
            at = self.left + max(indent, 0.0)
            self.shapes.append(Text(at, self.y + placed.ascent, columns, size, "text", "baseline-left", "panel"))
            self.y += placed.h + 0.45 * self.px

    def box(self, x: float, y: float, w: float, h: float, fill: str, id: str = "", stroke: str = "") -> None:
        """A rectangle; `x` counts from the column's left edge."""
        line = Stroke(stroke, max(1.0, 1.5 * self.scale)) if stroke else None
        self.shapes.append(Box(self.left + x, y, w, h, fill, line, 0.0, id))


def lines_of(cells: Sequence[Cell], px: float, width: float) -> list[list[Cell]]:
    """Break a formula before its operators, so that each line is at most `width` wide where that can be."""
    lines: list[list[Cell]] = []
    used = 0.0
    whole = [part for cell in cells for part in (_parts(cell) if _wide(cell, px) > width / 2 else [cell])]
    for group in _groups(whole):
        size = sum(_wide(cell, px) for cell in group)
        if not lines or used + size > width:
            lines.append([])
            used = 1.2 * px if len(lines) > 1 else 0.0
        lines[-1] += group
        used += size
    return lines


def _groups(cells: Sequence[Cell]) -> list[list[Cell]]:
    """Cells that stay together: each begins with an operator, but the first, which is "result =" with what follows."""
    groups: list[list[Cell]] = [[]]
    for number, cell in enumerate(cells):
        if number > 2 and _operator(cell) and groups[-1]:
            groups.append([])
        groups[-1].append(cell)
    return groups


def _operator(cell: Cell) -> bool:
    symbol = cell[0]
    if isinstance(symbol, Row) and len(symbol.parts) == 1:
        symbol = symbol.parts[0]
    return isinstance(symbol, Symbol) and symbol.upright and symbol.text in BREAKS


def _parts(cell: Cell) -> list[Cell]:
    """Cut a cell before each operator that stands in both of its rows; whole if they differ."""
    rows = [_pieces(formula) for formula in cell]
    return list(zip(*rows, strict=True)) if len(rows[0]) == len(rows[1]) else [cell]


def _pieces(formula: Formula) -> list[Formula]:
    """A row cut before and behind its operators + and /."""
    pieces: list[list[Formula]] = [[]]
    for part in formula.parts if isinstance(formula, Row) else (formula,):
        if isinstance(part, Symbol) and part.upright and part.text in "+/":
            pieces += [[part], []]
        else:
            pieces[-1].append(part)
    return [Row(tuple(piece)) for piece in pieces]


def _wide(cell: Cell, px: float) -> float:
    columns = Columns(((cell[0],), (cell[1],)))
    return boxes.layout(columns, px).w + GAP * px
