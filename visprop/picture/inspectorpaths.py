"""The paths section of the inspector: the largest paths of a gradient on a log scale, and one of them written out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from visprop.picture import figures, notation
from visprop.picture.formula import Formula, Words
from visprop.picture.formulas.terms import Cell, agreement, both, factor, product, relation
from visprop.picture.frame import Arrow, Stroke, Text
from visprop.picture.inspectorcolumn import Column
from visprop.picture.inspectorreason import groups, kind_of, multiplied
from visprop.picture.inspectorsubject import Subject, name_of, quantity, subject_of
from visprop.picture.measure import wide
from visprop.picture.notation import DC, WEIGHT, A, row, upright
from visprop.picture.paths import Path, Paths, Start, find
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.words import translate

MOST = 6
BAR = 0.5  # height of a bar, in lines of text
LEAST_DECADES = 1.0
SMALL = 0.1  # a factor below this is said to make the product small


def draw_paths(column: Column, reading: Reading, paths: Paths, name: Formula) -> None:
    """Draw the section; `name` is the gradient's symbol."""
    column.heading(translate("Inspector", "The sum over its paths to the cost"))
    column.words(_how_many(paths), "muted")
    if paths.largest:
        column.gap(0.2)
        _rows(column, reading, paths, name)
        if abs(paths.total.value) < abs(paths.largest[0].product.value):
            column.words(translate("Inspector", "The paths cancel: their sum is smaller than the largest of them."))
        chosen = _chosen(reading, paths)
        _written_out(column, reading, paths.largest[chosen], chosen)


def _how_many(paths: Paths) -> str:
    if paths.count == 1:
        return translate("Inspector", "One path leads from here to the cost.")
    if paths.zeros == paths.count:
        return translate("Inspector", "All {n} paths hold a factor 0.").format(n=_grouped(paths.count))
    texts = [translate("Inspector", "{n} paths lead from here to the cost.").format(n=_grouped(paths.count))]
    if paths.zeros:
        texts.append(translate("Inspector", "{n} of them hold a factor 0.").format(n=_grouped(paths.zeros)))
    if len(paths.largest) < paths.count - paths.zeros:
        texts.append(translate("Inspector", "These are the {n} largest:").format(n=len(paths.largest)))
    return " ".join(texts)


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")


def _rows(column: Column, reading: Reading, paths: Paths, name: Formula) -> None:
    """A bar for each path, for all others together, and for the sum."""
    parts = [path.product for path in paths.largest]
    others = [paths.rest] if paths.rest is not None else []
    scale = _Scale(column, [*parts, *others, paths.total])
    chosen = _chosen(reading, paths)
    for place, path in enumerate(paths.largest):
        scale.row(_route(path), path.product, f"path {place}", place == chosen)
    for rest in others:
        text = translate("Inspector", "{n} other paths together").format(n=_grouped(paths.count - len(parts)))
        if paths.count - len(parts) == 1:
            text = translate("Inspector", "the other path")
        scale.row(Words(text), rest)
    if len(parts) + len(others) > 1:
        _total(scale, column, [*parts, *others], paths.total, name)
    scale.axis()


def _total(scale: _Scale, column: Column, parts: Sequence[Quantity], total: Quantity, name: Formula) -> None:
    """The line under an addition, and the sum."""
    right = column.left + column.width
    column.shapes.append(Arrow((column.left, column.y), (right, column.y), Stroke("muted", max(1.0, column.scale))))
    column.gap(0.3)
    sign = agreement(total, figures.text(total), sum, [figures.text(part) for part in parts])
    scale.row(row(Words(translate("Inspector", "sum")), upright(sign), name), total)


def _route(path: Path) -> Formula:
    """The neurons that a path goes through, by their numbers."""
    numbers = [str(int(node.split()[2]) + 1) for node in path.nodes]
    return Words(translate("Inspector", "neurons {way}").format(way=" → ".join(numbers)) if len(numbers) < 9 else "…")


class _Scale:
    """Rows of name, number and a bar from the left, as long as the logarithm of the number's size."""

    def __init__(self, column: Column, numbers: Sequence[Quantity]) -> None:
        self.column = column
        sizes = [math.log10(abs(q.value)) for q in numbers if q.value]
        self.high = math.ceil(max(sizes, default=0.0))
        self.low = math.floor(min(min(sizes, default=0.0), self.high - LEAST_DECADES) - 0.1)

    def at(self, decade: float) -> float:
        """Where a power of ten lies, in pixels from the column's left."""
        return self.column.width * (decade - self.low) / (self.high - self.low)

    def row(self, name: Formula, q: Quantity, id: str = "", chosen: bool = False) -> None:
        """Draw a row; `id` makes all of it a target."""
        column, px = self.column, self.column.px
        height = 1.45 * px + BAR * px
        if id or chosen:
            fill = "selection" if chosen else ""
            column.box(-0.3 * px, column.y - 0.1 * px, column.width + 0.6 * px, height + 0.1 * px, fill, id)
        behind = "selection" if chosen else "panel"
        y, right = column.y + 0.72 * px, column.left + column.width
        number = figures.drawn(q, "text")
        column.shapes.append(Text(column.left, y, name, px, "text", "left", behind, id))
        column.shapes.append(Text(right, y, number, px, "text", "right", behind, id))
        if q.value:
            token = "plus" if q.value > 0 else "minus"
            column.box(0.0, column.y + 1.35 * px, self.at(math.log10(abs(q.value))), BAR * px * 0.8, token, id)
        column.y += height + 0.15 * px

    def axis(self) -> None:
        """Ticks at powers of ten, as many as have room."""
        column, px = self.column, self.column.px
        room = wide("text", "1e−10") * px * 1.6
        step = max(1, math.ceil((self.high - self.low) * room / column.width))
        y = column.y + 0.15 * px
        right = column.left + column.width
        column.shapes.append(Arrow((column.left, y), (right, y), Stroke("unknown-line", max(1.0, column.scale))))
        for decade in range(self.high, self.low - 1, -step):
            x = column.left + self.at(decade)
            column.shapes.append(Arrow((x, y), (x, y + 0.3 * px), Stroke("unknown-line", max(1.0, column.scale))))
            align = "left" if decade == self.low else "right" if decade == self.high else "center"
            text = Words(f"1e{decade}".replace("-", "−"), "muted")
            column.shapes.append(Text(x, y + px, text, px, "muted", align, "panel"))
        column.y = y + 1.7 * px


def _written_out(column: Column, reading: Reading, path: Path, place: int) -> None:
    """The factors of one path, and what those of a kind multiply to."""
    column.gap(0.2)
    title = translate("Inspector", "Path {n}, factor by factor").format(n=place + 1)
    column.words(title if place else translate("Inspector", "The largest path, factor by factor"), bold=True)
    column.gap(0.2)
    sign = relation(path.product, product, path.factors)
    cells: list[Cell] = [(Words(""), figures.drawn(path.product, "text")), (upright("="), upright(sign))]
    cells[0] = (Words(translate("Inspector", "path")), cells[0][1])
    for number, q in enumerate(path.factors):
        cells += [both("·")] if number else []
        cells.append((_symbol(reading, q), factor(q, _token(q), always=q.name.startswith("theta."))))
    column.cells(cells)
    for made in groups(path):
        column.sentence(multiplied(made))


def _token(q: Quantity) -> str:
    return {"W": WEIGHT, "a": A}.get(kind_of(q), DC)


def _symbol(reading: Reading, q: Quantity) -> Formula:
    kind, layer, last = kind_of(q), int(q.name.partition("[")[2][:-1]), reading.program.last
    if kind == "W":
        return notation.w(layer, *q.index)
    i = q.index[1]
    if kind == "a":
        return notation.a(layer, i)
    if kind == "gain":
        return notation.slope(layer, i)
    if kind == "dC_dz":
        return notation.dC_dz(layer, i)
    return notation.dC_dy(i) if layer == last else notation.dC_da(layer, i)


def traced(reading: Reading, subject: Subject) -> tuple[Paths | None, Formula]:
    """The paths of a gradient, of one example, and its symbol."""
    layer, i, j, value = subject.layer, subject.i, subject.j, subject.value
    inner = layer < reading.program.last
    start, one = None, Subject("node", "dC_dz", layer, i)
    if value in ("dC_dw", "dL_dW"):
        start, one = Start(layer, i, True, (reading.get(f"a[{layer - 1}]", j),)), Subject("edge", "dC_dw", layer, i, j)
    elif value == "dC_da" and inner:
        start, one = Start(layer, i, False), subject
    elif (value == "dC_dz" or (value == "dL_db" and quantity(reading, subject).value is not None)) and inner:
        start = Start(layer, i)
    if start is None:
        return None, Words("")
    return find(reading, start, quantity(reading, one), MOST), name_of(reading, one, False)


def trail(reading: Reading) -> frozenset[str]:
    """The edges of the path that was chosen in the inspector, by their ids; none if none was."""
    if reading.look.path < 0 or (subject := subject_of(reading)) is None:
        return frozenset()
    paths, _ = traced(reading, subject)
    if paths is None or not paths.largest:
        return frozenset()
    nodes = [node.split() for node in paths.largest[_chosen(reading, paths)].nodes]
    return frozenset(f"edge {layer} {i} {j}" for (_, _, j), (_, layer, i) in pairwise(nodes))


def _chosen(reading: Reading, paths: Paths) -> int:
    """The path that is written out: the chosen one, else the largest."""
    return min(max(reading.look.path, 0), len(paths.largest) - 1)
