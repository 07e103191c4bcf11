"""The operations of an iteration as a row of cells: what is done, what is under way, what is to come."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from visprop.engine.program import Program
from visprop.picture import measure
from visprop.picture.formula import Formula, Row, Symbol, Words
from visprop.picture.formulas import optimisers
from visprop.picture.frame import Arrow, Box, Frame, Polyline, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.respell import LECTURE, notation
from visprop.picture.runbar import edges
from visprop.picture.sizes import TEXT
from visprop.picture.step import Step, count, step_of
from visprop.words import forgotten, translate

_DERIVATIVES = ("dC_da", "dC_dz", "dL_dW", "dL_db")
LEAST = 30  # design pixels: a cell is never narrower; what does not fit is scrolled


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells that are seen: from `first` on, each `wide`, the row's top at `y` and `high` pixels high."""

    first: int
    end: int
    left: float
    wide: float
    y: float
    high: float

    def x(self, op: int) -> float:
        """The left end of a cell."""
        return self.left + (op - self.first) * self.wide


_SYMBOLS: dict[str, Formula] = {
    "batch": Symbol("x"),
    "gain": Row((Symbol("σ"), Symbol("′", upright=True))),
    **optimisers.SYMBOLS,
}


def build_opbar(moment, look: Look) -> Frame:
    """Cells with the operations' symbols, a foot in the layer's colour, and under them the names of the phases."""
    step = step_of(moment.cursor, moment.program, moment.batch, look.grain, 1.0)
    bare = Look(look.width, look.height, look.scale, notation=look.notation)
    return _bar(moment.program, step, bare)


@forgotten
@lru_cache(maxsize=4)
def _bar(program: Program, step: Step, look: Look) -> Frame:
    """The same for every iteration of a run."""
    k, ops = look.scale, program.ops
    cells = _cells(len(ops), step.op, look)
    px = _px(k)
    y = cells.y + cells.high / 2
    left, right = edges(look)
    shapes: list[Shape] = [Text(left - 14 * k, y, Words(translate("OpBar", "ops")), px, "text", "right", "panel")]
    for op in range(cells.first, cells.end):
        shapes += _cell(ops[op], op, op <= step.op, cells, px, k, look.notation)
    shapes += _phases(ops, cells, step.phase, px, k)
    shapes += [_more(cells.left - 3 * k, y, -k)] if cells.first else []
    shapes += [_more(right + 3 * k, y, k)] if cells.end < len(ops) else []
    if step.op >= 0:
        shapes += _current(step, cells, k)
        shapes.append(Text(right + 10 * k, y, _count(step.op + 1, len(ops), px, look), px, "text", "left", "panel"))
    return Frame(look.width, look.height, tuple(shapes), background="panel")


def _more(x: float, y: float, k: float) -> Polyline:
    """A tip that says that more operations lie beyond an end of the row; `k` < 0: to the left."""
    points = ((x, y - 6 * abs(k)), (x + 5 * k, y), (x, y + 6 * abs(k)), (x, y - 6 * abs(k)))
    return Polyline(points, None, "muted")


def _count(number: int, all: int, px: float, look: Look) -> Words:
    """ "5 of 31", shorter where that does not fit right of the cells."""
    words = Words(translate("OpBar", "{n} of {all}").format(n=number, all=all))
    room = look.width - edges(look)[1] - 12 * look.scale
    return words if measure.size(words, px)[0] < room else Words(f"{number}/{all}")


def _cells(count: int, current: int, look: Look) -> Cells:
    """All cells, or as many as fit, about the current one."""
    k, (left, right) = look.scale, edges(look)
    seen = min(count, max(int((right - left) / (LEAST * k)), 1))
    first = min(max(current - seen // 2, 0), count - seen)
    high = min(26 * k, look.height - 9 * k - 1.3 * _px(k))
    return Cells(first, first + seen, left, (right - left) / seen, 8 * k, high)


def _px(k: float) -> float:
    return max(TEXT, 15 * k)


def _cell(op, number: int, done: bool, cells: Cells, px: float, k: float, way: str) -> list[Shape]:
    x, fill, id = cells.x(number), "done" if done else "canvas", f"op {number}"
    air = 1.5 * k
    kind = op.name.split("[")[0]
    symbol = _symbol(kind, way, px, cells.wide - 6 * k)
    shapes: list[Shape] = [
        Box(x + air, cells.y, cells.wide - 2 * air, cells.high, fill, Stroke("line", 1.0 * k), 4 * k, id),
        Text(x + cells.wide / 2, cells.y + 0.46 * cells.high, symbol, px, behind=fill, id=id),
    ]
    if op.layer and kind != "C":
        token, foot = f"layer{(op.layer - 1) % 3 + 1}-line", cells.y + cells.high - 3 * k
        start, end = (x + 4 * k, foot), (x + cells.wide - 4 * k, foot)
        shapes.append(Arrow(start, end, Stroke(token, 3 * k), id=id))
    return shapes


@lru_cache(maxsize=256)
def _symbol(kind: str, way: str, px: float, room: float) -> Formula:
    """An operation's symbol in a notation; in the lecture's where that is too wide for its cell."""
    for name in (way, LECTURE):
        found = _SYMBOLS.get(kind, Symbol(kind))
        if kind in _DERIVATIVES:
            found = Symbol(notation(name).mark(kind[-1]))
        elif kind == "gain" and notation(name).slope:
            found = Symbol(notation(name).slope, upright=True)
        if measure.size(found, px)[0] <= room:
            break
    return found


def _current(step, cells: Cells, k: float) -> list[Shape]:
    """The frame of the operation under way, with a marker that says how much of it is revealed."""
    x = cells.x(step.op)
    stroke = Stroke("selection-line", 2.6 * k)
    shapes: list[Shape] = [Box(x + k, cells.y - k, cells.wide - 2 * k, cells.high + 2 * k, "", stroke, 5 * k, "")]
    part = step.high / count(step.dims)
    tip, top = x + part * cells.wide, cells.y - 1.5 * k
    points = ((tip, top), (tip - 5 * k, top - 6 * k), (tip + 5 * k, top - 6 * k), (tip, top))
    return [*shapes, Polyline(points, None, "selection-line")]


def _phases(ops, cells: Cells, current: str, px: float, k: float) -> list[Shape]:
    """Lines between the phases, and their names where they fit under their cells."""
    shapes: list[Shape] = []
    for phase, numbers in groupby(range(cells.first, cells.end), key=lambda op: ops[op].phase):
        own = list(numbers)
        x, end = cells.x(own[0]), cells.x(own[-1]) + cells.wide
        if own[0] > cells.first:
            line = ((x, cells.y - 5 * k), (x, cells.y + cells.high + 1.2 * px))
            shapes.append(Arrow(*line, Stroke("unknown-line", 1.6 * k)))
        for name in _names(phase):
            words = Words(name, bold=phase == current)
            if measure.size(words, px)[0] + 8 * k < end - x:
                y = cells.y + cells.high + 0.62 * px + k
                token = "text" if phase == current else "muted"
                shapes.append(Text((x + end) / 2, y, words, px, token, "center", "panel"))
                break
    return shapes


def _names(phase: str) -> tuple[str, ...]:
    """A phase's name, and a shorter one."""
    return {
        "forward": (translate("OpBar", "forward pass"), translate("OpBar", "forward")),
        "cost": (translate("OpBar", "cost"),),
        "backward": (translate("OpBar", "backward pass"), translate("OpBar", "backward")),
        "gradient": (translate("OpBar", "gradient"),),
        "update": (translate("OpBar", "update"),),
    }[phase]
