"""θ¹ = θ⁰ − ηg, entry under entry; on the update's way what is subtracted runs over to θ¹."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from visprop.engine.layout import Layout
from visprop.picture import figures, measure, notation
from visprop.picture.boxed import fit
from visprop.picture.derived import derive
from visprop.picture.focus import Focus
from visprop.picture.formula import Formula, Script, Symbol, Words
from visprop.picture.formulas.optimisers import SYMBOLS
from visprop.picture.frame import Box, Polyline, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.notation import DW, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.sizes import NAME, TEXT
from visprop.picture.thetaview.entries import Entry, entry_at, shown
from visprop.words import translate

HEAD = 1.9  # em above the first row, for the names of the vectors
LONGEST = "−0.00000"


@dataclass(frozen=True)
class Column:
    """A vector: its name, how an entry reads, and whether the partial's name stands before each number."""

    name: Formula
    read: Callable[[Reading, Entry], Quantity]
    partial: bool = False
    old: bool = False


def theta(iteration: int) -> Formula:
    """θ with the number of updates that made it."""
    return Script(Symbol("θ", notation.WEIGHT), None, upright(str(iteration), notation.WEIGHT))


def rate(reading: Reading) -> Quantity:
    """η of this iteration."""
    if reading.program.update.scheduled:
        return reading.at("eta", ())
    return Quantity(reading.moment.experiment.training.learning_rate, "training.learning_rate")


def moved(reading: Reading, entry: Entry) -> Quantity:
    """What is subtracted from a parameter: the optimizer's step, or η times the entry of the (clipped) gradient."""
    rule = reading.program.update
    if rule.has_step:
        return reading.at("step", (entry.place,))
    return derive("move", (rate(reading), reading.at(rule.gradient, (entry.place,))), (entry.place,))


def parts_of(reading: Reading) -> list[Column | Formula]:
    """The equation: vectors, and what stands between them."""
    rule = reading.program.update
    g = Column(Symbol("g", DW), lambda r, e: r.at("g", (e.place,)), partial=True)
    found: list[Column | Formula] = [
        Column(theta(reading.moment.iteration + 1), lambda r, e: e.new(r)),
        upright("="),
        Column(theta(reading.moment.iteration), lambda r, e: e.old(r), old=True),
        upright("−"),
    ]
    if rule.has_step:
        return [*found, Column(Symbol("Δ"), moved), Words(translate("Theta", "from")), g]
    eta = row(Symbol("η"), upright("="), figures.drawn(rate(reading)))
    if rule.clips:
        clip = Column(SYMBOLS["clip"], lambda r, e: r.at("clip", (e.place,)))
        return [*found, eta, upright("·"), clip, Words(translate("Theta", "from")), g]
    return [*found, eta, upright("·"), g]


@dataclass(frozen=True)
class Grid:
    """Where rows and columns stand."""

    look: Look
    top: float
    px: float
    line: float
    rows: tuple[int | None, ...]

    def y(self, row: int) -> float:
        """The middle of a row."""
        return self.top + (row + 0.5) * self.line


def grid_of(reading: Reading, look: Look, top: float, about: int) -> Grid:
    """As many rows as there is room for, a little closer where all then fit."""
    k, sizes = look.scale, reading.program.sizes
    wide, close = ((max(NAME, design * k), line) for design, line in ((16.5, 1.6), (16.0, 1.5)))
    px, line = close if _rows(look, top, *close) >= Layout(sizes).length else wide
    return Grid(look, top + HEAD * px, px, line * px, shown(sizes, _rows(look, top, px, line), about))


def _rows(look: Look, top: float, px: float, line: float) -> int:
    return max(int((look.height - top - HEAD * px - 10 * look.scale) / (line * px)), 5)


def width_of(reading: Reading, grid: Grid, letter: str) -> float:
    """Where names and vectors end."""
    return _layout(reading, grid, letter)[-1][2]


def draw_vectors(reading: Reading, grid: Grid, focus: Focus, letter: str) -> tuple[list[Shape], list[Shape]]:
    """(what stands still, what moves)."""
    still: list[Shape] = _lights(reading, grid, focus, letter)
    moving: list[Shape] = []
    sizes, placed = reading.program.sizes, _layout(reading, grid, letter)
    for part, left, right in placed:
        if isinstance(part, Column):
            still += _brackets(left, right, grid)
        if part is not None:
            formula, px = (part.name, 1.1 * grid.px) if isinstance(part, Column) else (part, grid.px)
            still.append(Text((left + right) / 2, grid.top - 0.95 * grid.px, formula, px))
    for number, place in enumerate(grid.rows):
        y = grid.y(number)
        if place is None:
            still += _gap(grid, number, y, placed)
            continue
        entry = entry_at(sizes, place)
        still.append(Text(placed[0][1], y, entry.name, grid.px, entry.token, "left", id=entry.id))
        for part, left, right in placed[1:]:
            if isinstance(part, Column):
                still += _entry(part, reading, entry, left, right, y, grid, letter)
        if reading.step.moving and reading.step.kind in ("W", "b") and entry.lit(focus):
            moving += _on_its_way(reading, entry, placed, y, grid)
    return still, moving


def _layout(reading: Reading, grid: Grid, letter: str) -> list[tuple[Column | Formula | None, float, float]]:
    """Each part with its left and its right end; the first one, None, is for the names."""
    k, px = grid.look.scale, grid.px
    at = 28 * k
    name = measure.size(notation.w(1, 0, 0), px)[0] + 8 * k
    found: list[tuple[Column | Formula | None, float, float]] = [(None, at, at + name)]
    at += name
    number = measure.number(LONGEST, max(TEXT, 0.8 * px)) + 14 * k
    for part in parts_of(reading):
        if isinstance(part, Column):
            sample = entry_at(reading.program.sizes, 0).partial(letter)
            wide = number + (measure.size(sample, px)[0] + 12 * k if part.partial else 0)
        else:
            wide = measure.size(part, px)[0] + 12 * k
        found.append((part, at, at + wide))
        at += wide
    return found


def _brackets(left: float, right: float, grid: Grid) -> list[Shape]:
    k, top, bottom = grid.look.scale, grid.top - 2, grid.top + len(grid.rows) * grid.line + 2
    stroke, lip = Stroke("text", 2 * k), 6 * k
    x, z = left + 3 * k, right - 3 * k
    return [
        Polyline(((x + lip, top), (x, top), (x, bottom), (x + lip, bottom)), stroke),
        Polyline(((z - lip, top), (z, top), (z, bottom), (z - lip, bottom)), stroke),
    ]


def _lights(reading: Reading, grid: Grid, focus: Focus, letter: str) -> list[Shape]:
    """Tints under the entries of the step, a frame around the selected one."""
    found: list[Shape] = []
    right = width_of(reading, grid, letter)
    left = 22 * grid.look.scale
    for number, place in enumerate(grid.rows):
        if place is None:
            continue
        entry = entry_at(reading.program.sizes, place)
        y = grid.y(number) - grid.line / 2
        if entry.lit(focus):
            found.append(Box(left, y, right - left, grid.line, _tint(reading), None, 0.0))
        if entry.id == reading.look.selection:
            stroke = Stroke("selection-line", 2 * grid.look.scale)
            found.append(Box(left, y + 1, right - left + 4 * grid.look.scale, grid.line - 2, "", stroke, 4.0))
    return found


def _tint(reading: Reading) -> str:
    return {"gradient": "dcdw-tint", "update": "weight-tint"}.get(reading.step.phase, "dzdw-tint")


def _entry(
    column: Column, reading: Reading, entry: Entry, left: float, right: float, y: float, grid: Grid, letter: str
) -> list[Shape]:
    k, px = grid.look.scale, grid.px
    q, token = column.read(reading, entry), DW if column.partial else entry.token
    found: list[Shape] = []
    if column.partial:
        found.append(Text(left + 10 * k, y, entry.partial(letter), px, DW, "left", id=entry.id))
        left += measure.size(entry.partial(letter), px)[0] + 8 * k
    room = right - left - 14 * k
    text = _written(q, reading, entry, room)
    number = figures.as_text(q, text, token if q.value is not None else "unknown")
    if column.old:  # what can be pulled and edited
        found.append(Box(left + 4 * k, y - grid.line / 2 + 1, right - left - 8 * k, grid.line - 2, id=entry.id))
    ink = token if q.value is not None else "unknown"
    size = fit(text, 0.94 * px, room)
    return [*found, Text(right - 8 * k, y, number, size, ink, "right", id=entry.id)]


def _written(q: Quantity, reading: Reading, entry: Entry, room: float) -> str:
    """The digits of a number; of θ before and after the update as many as tell the two apart."""
    old, new = entry.old(reading), entry.new(reading)
    text = figures.within(q, room, TEXT)
    if q.name not in (old.name, new.name) or measure.number(text, TEXT) < measure.number(figures.text(q), TEXT):
        return text
    return figures.apart(old, new)[q.name == new.name]


def _gap(grid: Grid, number: int, y: float, placed) -> list[Shape]:
    """⋮ in every column, and in the last one how many entries are left out."""
    before, after = grid.rows[number - 1], grid.rows[number + 1]
    words = Words(translate("Theta", "⋮ {n} more").format(n=after - before - 1), "muted")
    columns = [(left + right) / 2 for part, left, right in placed if isinstance(part, Column)]
    found: list[Shape] = [Text(x, y, Words("⋮", "muted"), TEXT, "muted") for x in columns[:-1]]
    return [*found, Text(columns[-1], y, words, max(TEXT, 0.85 * grid.px), "muted")]


def _on_its_way(reading: Reading, entry: Entry, placed, y: float, grid: Grid) -> list[Shape]:
    """The plate with what is subtracted, between its column and that of θ¹."""
    columns = [(left, right) for part, left, right in placed if isinstance(part, Column)]
    wide = columns[0][1] - columns[0][0]
    start, end = columns[2][1] - wide / 2, columns[0][0] + wide / 2
    x = start + (end - start) * reading.look.progress
    q, k, px = moved(reading, entry), grid.look.scale, max(TEXT, 0.85 * grid.px)
    name = Symbol("Δ", DW) if reading.program.update.has_step else Symbol("ηg", DW)
    text = row(name, upright("=", DW), figures.drawn(q, DW))
    w, h = measure.size(row(name, upright("=")), px)[0] + measure.number(figures.text(q), px) + 16 * k, grid.line - 2
    back = Box(x - w / 2, y - h / 2, w, h, "dcdw-tint", Stroke("dcdw-line", 1.5 * k), 5 * k, entry.id)
    return [back, Text(x, y, text, px, DW, "center", "dcdw-tint", entry.id)]
