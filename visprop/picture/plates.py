"""What stands on the edges: weights, and the plates of the step with two lines, each a name and a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from visprop.picture import boxes, differences, edgeproduct, edges, figures, measure, notation, proofmarks
from visprop.picture.boxed import AMBER, BLUE, PURPLE, RED, Style, fit
from visprop.picture.callouts import callouts
from visprop.picture.formula import Formula, Symbol
from visprop.picture.frame import Box, Shape, Stroke, Text
from visprop.picture.labels import Group, Rect, place
from visprop.picture.layout import Line
from visprop.picture.quantity import Quantity
from visprop.picture.sizes import TEXT, Sizes
from visprop.picture.view import BACKWARD, GRADIENT, UPDATE, Sheet, View
from visprop.picture.zones import zones

PAIR, SHORT = ", pair", ", short"  # a plate without names; one with its second number only
VARIANTS = {"forward": (PAIR,), "backward": (SHORT,), "gradient": (PAIR, SHORT)}
VARIANTS = {kind: tuple(kind + variant for variant in variants) for kind, variants in VARIANTS.items()}
FEW = 4  # so many plates may lie on foreign edges
WEIGHT_TEXT = "−0.000"  # the usual widest weight; a longer one is set smaller


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a plate: a name (or None) and a number."""

    name: Formula | None
    quantity: Quantity
    token: str


_W, _DZDW = Symbol("w", notation.WEIGHT), notation.flat("z", "w", notation.A)
_DCDW, _DLDW = notation.flat("C", "w", notation.DW), notation.flat("L", "w", notation.DW)
_NAMES = {"forward": (_W, _DZDW), "gradient": (_DCDW, _DLDW), "backward": (None, None), "update": (_W, None)}
_STYLES = {"forward": AMBER, "backward": Style("canvas", "line", "dcdz"), "gradient": PURPLE, "update": BLUE}


def draw_plates(view: View, sheet: Sheet, taken: tuple[Rect, ...] | None = None) -> None:
    """Draw all labels of edges that find a place; those of the step move with it, so that a pulse runs behind them.

    `taken` is what the nodes take; by default those of the network.
    """
    if view.sizes.detail == "C" and (view.compared or (not _wanted(view) and view.look.proof is None)):
        return
    own = taken is None
    if own:
        taken = zones(view.layout, view.phase, _growing(view), view.look.proof is not None)
    found = dict(place(view.layout, _groups(view), taken))
    if edgeproduct.meeting(view, view.look.selection):
        found.pop(view.look.selection, None)
    for name, (kind, x, y) in found.items():
        line = view.layout.lines[name]
        shapes = _LABELS[kind](view, line, x, y) if kind in _LABELS else plate(view, line, kind, x, y)
        (sheet.raised if view.moving and view.lit(line) else sheet.over).extend(shapes)
    if own:
        sheet.over += callouts(view, found, taken)


def _growing(view: View) -> str:
    """The neuron whose sum is written with a "+ ?"."""
    focus = view.focus
    return f"node {focus.layer} {focus.neuron}" if view.reading.step.kind == "z" and focus.term is not None else ""


def _groups(view: View) -> tuple[Group, ...]:
    """Who wants a label, in the order of importance."""
    kind = {BACKWARD: "backward", GRADIENT: "gradient", UPDATE: "update"}.get(view.phase, "forward")
    groups: list[Group] = []
    wanted, chosen = _wanted(view), view.look.selection
    if view.compared:
        return _compared_groups(view)
    if edgeproduct.shown(view, chosen):
        for group in edgeproduct.groups(view, chosen):
            groups += _all_either(group)
    if wanted:
        few = tuple(name for name in wanted if _explained(view, view.layout.lines[name]))
        for names in (wanted, few, few[:1]):
            groups += _either(view, kind, names)
        groups += [group for variant in VARIANTS.get(kind, ()) for group in _either(view, variant, wanted)]
    if chosen in view.layout.lines and view.layout.lines[chosen].wire.layer:
        groups += _chosen(view, kind, chosen)
    if wanted:
        groups += _one_by_one(view, kind, few, wanted)
    for names in _done(view, kind):
        groups += [_group(view, variant, names) for variant in (kind, *VARIANTS[kind])]
        groups += _either(view, kind + SHORT, names) if len(names) <= FEW else ()
    marks = _bare(view) if view.look.proof is not None and view.phase in (GRADIENT, UPDATE) else ()
    groups += marks if view.phase == GRADIENT else ()
    if view.sizes.detail != "C":
        lines = [line for line in view.layout.lines.values() if line.wire.layer and edges.kept(view, line)]
        groups.append(_weights(view, tuple(line.wire.id for line in lines if not view.red(line.wire.layer))))
    elif view.phase == UPDATE:
        groups += marks  # there are no weights that they could stand among
    return tuple(groups)


def _chosen(view: View, kind: str, name: str) -> list[Group]:
    """The selected edge: its plate, or else its weight, above or below a short edge where need be."""
    groups = list(_either(view, _kind_of(view, kind, name), (name,)))
    if not view.red(view.layout.lines[name].wire.layer):
        plain = replace(_weights(view, (name,)), together=True)  # at more places than one of many
        groups += [plain, replace(plain, air=-1.0, aside=True)]
    return groups


def _weights(view: View, names: tuple[str, ...]) -> Group:
    size = (measure.number(WEIGHT_TEXT, view.sizes.weight_px) + 6, 1.2 * view.sizes.weight_px)
    return Group("weight", names, size)


def _compared_groups(view: View) -> tuple[Group, ...]:
    """Two runs are compared: the selected edge has its label, all others where there is room."""
    lines = [line for line in view.layout.lines.values() if line.wire.layer and edges.kept(view, line)]
    chosen = tuple(line.wire.id for line in lines if line.wire.id == view.look.selection)
    first = replace(_weights(view, chosen), together=True)  # at more places than one of many
    return first, replace(first, air=-1.0), _weights(view, tuple(line.wire.id for line in lines))


def _one_by_one(view: View, kind: str, few: tuple[str, ...], wanted: tuple[str, ...]) -> list[Group]:
    """Where not all find a place: the edge of the strip, then those that do, with names or as short as they can be."""
    variants = VARIANTS.get(kind, ())
    first = [_either(view, variant, few[:1])[1] for variant in variants]
    loose = [_either(view, kind, few)[1], *(_either(view, variant, wanted)[1] for variant in variants[-1:])]
    return [*first, *(replace(group, together=False) for group in loose)]


def _either(view: View, kind: str, names: tuple[str, ...]) -> tuple[Group, Group]:
    """A group that keeps off foreign edges; if it finds no place, lying on them."""
    return _all_either(_group(view, kind, names))


def _all_either(group: Group) -> tuple[Group, Group]:
    return group, replace(group, air=-1.0)


def _group(view: View, kind: str, names: tuple[str, ...]) -> Group:
    w, h = plate_size(view.sizes, kind)
    w += _mark_room(view, kind)
    return Group(kind, names, (w, h), True, kind.startswith("backward"), 3 * view.sizes.unit)


def _bare(view: View) -> tuple[Group, Group]:
    """Where no plate finds a place, the mark of ∂L/∂w stands alone on the edge."""
    lines = (line for line in view.layout.lines.values() if line.wire.layer and edges.kept(view, line))
    names = tuple(line.wire.id for line in lines if view.reading.known(f"dL_dW[{line.wire.layer}]"))
    size = 2.4 * proofmarks.SHARE * TEXT
    group = Group("mark", names, (size, size))
    return group, replace(group, air=-1.0)


def _mark_room(view: View, kind: str) -> float:
    """What the marks of a proof take of a plate."""
    return proofmarks.room(view, view.sizes.plate_px) if kind.startswith("gradient") else 0.0


def _wanted(view: View) -> tuple[str, ...]:
    """The edges of the step, and those that have already given their term to its sum."""
    lines = view.layout.lines.values()
    return tuple(l.wire.id for l in lines if l.wire.layer and (view.lit(l) or edges.arrived(view, l)))


def _done(view: View, kind: str) -> list[tuple[str, ...]]:
    """The edges, gap by gap, that have a plate of an earlier operation of the phase."""
    if kind not in ("backward", "gradient"):
        return []
    by_layer: dict[int, list[str]] = {}
    for name, line in view.layout.lines.items():
        layer = line.wire.layer
        if layer and _kind_of(view, kind, name) == kind and edges.kept(view, line):
            by_layer.setdefault(layer, []).append(name)
    return [tuple(names) for names in by_layer.values()]


def _kind_of(view: View, kind: str, name: str) -> str:
    """The kind of plate that an edge can have in this phase: the phase's own once it is its turn, else "forward"."""
    wire = view.layout.lines[name].wire
    if kind == "backward":
        return kind if view.red(wire.layer) else "forward"
    if kind == "gradient":
        return kind if view.reading.begun(f"dL_dW[{wire.layer}]") else "forward"
    if kind == "update":
        return kind if view.reading.known(f"W[{wire.layer}]") else "forward"
    return kind


def _explained(view: View, line: Line) -> bool:
    """Whether the edge belongs to the neuron that the strip explains."""
    wire, focus = line.wire, view.focus
    return (wire.j if view.phase == BACKWARD else wire.i) == focus.neuron


def weight_label(view: View, line: Line, x: float, y: float) -> tuple[Shape, ...]:
    """The weight on its edge, which it interrupts."""
    wire, sizes = line.wire, view.sizes
    q = view.reading.latest("W", wire.layer, wire.i, wire.j)
    room = measure.number(WEIGHT_TEXT, sizes.weight_px) + 2
    if view.compared:
        return differences.edge_label(view, line, x, y, room)
    text = figures.within(q, room, TEXT)
    px = fit(text, sizes.weight_px, room)
    w, h = measure.number(text, px) + 8 * sizes.unit, 1.2 * px
    back = Box(x - w / 2, y - h / 2, w, h, "canvas", None, 0, wire.id)
    return back, Text(x, y, figures.as_text(q, text, notation.WEIGHT), px, notation.WEIGHT, id=wire.id)


def _mark_alone(view: View, line: Line, x: float, y: float) -> list[Shape]:
    wire = line.wire
    q = view.reading.at(f"dL_dW[{wire.layer}]", (wire.i, wire.j))
    return proofmarks.drawn(proofmarks.verdict(view, q, wire.layer), x, y, proofmarks.SHARE * TEXT, wire.id)


_LABELS = {"weight": weight_label, "mark": _mark_alone, **edgeproduct.LABELS}


def rows_of(view: View, line: Line, kind: str) -> tuple[Row, Row]:
    """The two lines of a plate."""
    reading, wire = view.reading, line.wire
    layer, i, j = wire.layer, wire.i, wire.j
    weight = reading.weight(layer, i, j)
    if kind == "forward":
        return Row(_W, weight, "weight"), Row(_DZDW, reading.get(f"a[{layer - 1}]", j), "dzdw")
    if kind == "backward":
        return Row(None, weight, "weight"), Row(None, reading.back_term(layer, i, j), "dcdz")
    if kind == "gradient":
        return Row(_DCDW, reading.dC_dw(layer, i, j), "dcdw"), Row(_DLDW, reading.at(f"dL_dW[{layer}]", (i, j)), "dcdw")
    return Row(None, weight, "muted"), Row(None, reading.at(f"W[{layer}]", (i, j)), "weight")


@lru_cache(maxsize=64)
def _name_width(name: Formula, px: float) -> float:
    return measure.size(notation.row(name, notation.upright("=")), px)[0] + 0.3 * px


@lru_cache(maxsize=256)
def plate_size(sizes: Sizes, kind: str) -> tuple[float, float]:
    """Width and height that a plate of this kind usually has."""
    px, u = sizes.plate_px, sizes.unit
    if kind.endswith(SHORT):
        return measure.number("−0.0000", px) + 10 * u, 1.3 * px + 3 * u
    names = max((_name_width(name, px) for name in _NAMES.get(kind, ()) if name is not None), default=0.0)
    usual = {"forward": "−0.00" if px > 1.1 * TEXT else "−0.000", "update": "+0.0000", "forward" + PAIR: "−0.000"}
    widest = usual.get(kind, "−0.0000")
    return names + measure.number(widest, px) + 14 * u, 2.5 * px + 8 * u


def plate(view: View, line: Line, kind: str, x: float, y: float) -> list[Shape]:
    """A plate on an edge: two lines, each a name and a number; without names or with one line where room is short."""
    sizes, (base, _, variant) = view.sizes, kind.partition(",")
    style, lit, u, id, px = _STYLES[base], view.lit(line), sizes.unit, line.wire.id, sizes.plate_px
    w, h = plate_size(sizes, kind)
    rows = rows_of(view, line, base)
    if variant:
        rows = tuple(replace(row, name=None) for row in rows)
    texts = [_line_of(row, text, px, w - 8 * u) for row, text in zip(rows, _numbers(kind, rows), strict=True)]
    texts, ys = (texts[1:], (y,)) if kind.endswith(SHORT) else (texts, (y - 0.62 * px, y + 0.62 * px))
    marks = _mark_room(view, base)
    w = max(boxes.layout(formula, size).w for formula, size, _ in texts) + 12 * u + marks
    stroke = Stroke(RED.line if base == "backward" and lit else style.line, (2.6 if lit else 1.4) * u)
    shapes: list[Shape] = [Box(x - w / 2, y - h / 2, w, h, style.fill, stroke, 6 * u, id)]
    for (formula, size, token), at, row in zip(texts, ys, rows[-len(ys) :], strict=True):
        shapes.append(Text(x - marks / 2, at, formula, size, token, "center", style.fill, id))
        if marks:
            shapes += proofmarks.mark(view, row.quantity, line.wire.layer, x + w / 2 - 6 * u - marks, at, px, id)
    return shapes


def _numbers(kind: str, rows: tuple[Row, Row]) -> tuple[str, str]:
    """The numbers of a plate's lines; old and new weight with as many digits as tell them apart."""
    if kind == "update":
        return figures.apart(rows[0].quantity, rows[1].quantity)
    return figures.text(rows[0].quantity), figures.text(rows[1].quantity)


def _line_of(row: Row, text: str, px: float, room: float) -> tuple[Formula, float, str]:
    """A line of a plate, its font size, and its ink."""
    token = row.token if row.quantity.value is not None else "unknown"
    if row.name is None:
        return notation.row(figures.as_text(row.quantity, text, token)), fit(text, px, room), token
    if measure.number(text, TEXT) + _name_width(row.name, TEXT) > room:
        text = figures.within(row.quantity, room - _name_width(row.name, TEXT), TEXT)
    number = figures.as_text(row.quantity, text, token)
    name = notation.row(row.name, notation.upright("=", row.token))
    wide = _name_width(row.name, px) + measure.number(text, px)
    return notation.row(name, number), max(TEXT, px * min(1.0, room / wide)), row.token
