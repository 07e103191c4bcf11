"""The lower part of the summary: ∂z/∂w = a × ∂C/∂z = ∂C/∂w for all w, and the numbers of one weight."""

from __future__ import annotations

from visprop.picture import figures, measure, notation
from visprop.picture.boxed import fit
from visprop.picture.formula import Formula, Paren, Symbol, Words
from visprop.picture.formulas.terms import relation
from visprop.picture.frame import Box, Disc, Point, Shape, Stroke, Text
from visprop.picture.layout import Room
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.reversed.followed import Followed
from visprop.picture.reversed.halves import slope_place
from visprop.picture.reversed.mini import Mini, value_x
from visprop.picture.sizes import TEXT
from visprop.words import translate


def draw_product(
    reading: Reading, room: Room, weight: Followed, sides: tuple[Room, Room], sentence: bool
) -> list[Shape]:
    """The rule, the numbers in a purple box, and what it all says."""
    width, k = room.right - room.left, room.scale
    xs = _columns(room, sides)
    high = room.bottom - room.top
    said = 0.2 * high if sentence else 0.0
    half = (high - said) / 2
    rule_y, box_y = room.top + 0.52 * half, room.top + 1.5 * half
    found: list[Shape] = [_sign((sides[0].top + sides[0].bottom) / 2, xs, "×", 1, min(56 * k, 0.3 * half + 20 * k))]
    found += _rule(xs, rule_y, half)
    box_h = 0.82 * half
    frame = Stroke("dcdw-line", 2 * k)
    found.append(Box(room.left, box_y - box_h / 2, width, box_h, "dcdw-tint", frame, 14 * k, weight.edge))
    found += _numbers(reading, xs, box_y, box_h, weight, room)
    if sentence:
        found.append(_sentence(room, room.bottom - 0.55 * said, k))
    return found


def _columns(room: Room, sides: tuple[Room, Room]) -> tuple[float, ...]:
    """Middles of: first factor, ×, second factor, =, product."""
    left, right = sides
    places = (room.left + fraction * (room.right - room.left) for fraction in (0.645, 0.765, 0.89))
    return (left.left + left.right) / 2, (left.right + right.left) / 2, *places


def _sign(y: float, xs: tuple[float, ...], sign: str, column: int, px: float) -> Text:
    return Text(xs[column], y, upright(sign), px)


def _rule(xs: tuple[float, ...], y: float, half: float) -> list[Shape]:
    px = max(18.0, 0.3 * half)
    first = row(_d("z", "w", notation.A), upright("="), Symbol("a", notation.A))
    second, whole = _d("C", "z", notation.DC), _d("C", "w", notation.DW)
    return [
        Text(xs[0], y, first, px),
        _sign(y, xs, "×", 1, 1.3 * px),
        Text(xs[2], y, second, px),
        _sign(y, xs, "=", 3, 1.3 * px),
        Text(xs[4], y, row(whole, Words(translate("Summary", " for all ")), Symbol("w")), 0.85 * px),
    ]


def _d(over: str, under: str, token: str) -> Formula:
    return notation.by(Symbol(over, token), Symbol(under, token), token)


def _numbers(reading: Reading, xs, y: float, high: float, weight: Followed, room: Room) -> list[Shape]:
    layer, i, j = weight.layer, weight.i, weight.j
    a, slope = reading.get(f"a[{layer - 1}]", j), reading.get(f"dC_dz[{layer}]", i)
    whole = reading.dC_dw(layer, i, j)
    px, k = max(TEXT + 1, 0.54 * high), room.scale
    w = figures.drawn(reading.weight(layer, i, j), notation.WEIGHT)
    name = row(notation.w(layer, i, j, notation.DW), upright("=", notation.WEIGHT), w, upright(":"))
    small = max(16.0, min(0.3 * high, 24 * k))
    found: list[Shape] = [Text(room.left + 14 * k, y, name, small, "text", "left", "dcdw-tint", weight.edge)]
    columns = ((a, notation.A, 0, False), (slope, notation.DC, 2, True), (whole, notation.DW, 4, False))
    gap = 2 * (xs[3] - xs[2]) - 1.4 * px
    for q, token, column, bracketed in columns:
        shown = _shown(q, token, bracketed)
        size = fit(figures.text(q) + ("()" if bracketed else ""), px, gap if column else 0.3 * (room.right - room.left))
        ink = token if q.value is not None else "unknown"
        found.append(Text(xs[column], y, shown, size, ink, "center", "dcdw-tint", weight.edge))
    sign = relation(whole, lambda v: v[0] * v[1], [a, slope])
    return [*found, _sign(y, xs, "×", 1, 0.9 * px), _sign(y, xs, sign, 3, 0.9 * px)]


def _shown(q: Quantity, token: str, bracketed: bool) -> Formula:
    text = figures.unsigned(q) if bracketed else figures.text(q)
    number = figures.as_text(q, text, token if q.value is not None else "unknown")
    return Paren(number, token) if bracketed and q.value is not None and q.value < 0 else number


def _sentence(room: Room, y: float, k: float) -> Text:
    text = translate(
        "Summary", "One forward pass gives every ∂z/∂w, one backward pass gives every ∂C/∂z, for all weights at once."
    )
    px = max(14.0, 19 * k)
    wide = measure.size(Words(text), px)[0]
    px = max(TEXT, min(px, px * (room.right - room.left) / wide))
    return Text((room.left + room.right) / 2, y, Words(text), px, "text", "center")


def on_its_way(reading: Reading, left: Mini, right: Mini, weight: Followed, room: Room, sides) -> tuple[Shape, ...]:
    """In the gradient's operation: a comes from the left, ∂C/∂z from the right, to where they are multiplied."""
    step, k = reading.step, room.scale
    if not (step.moving and step.name == f"dL_dW[{weight.layer}]"):
        return ()
    source = left.nodes.get(f"node {weight.layer - 1} {weight.j}" if weight.layer > 1 else f"input {weight.j}")
    target = right.nodes.get(f"node {weight.layer} {weight.i}")
    if source is None or target is None:
        return ()
    xs = _columns(room, sides)
    y = room.top + 0.75 * (room.bottom - room.top)
    starts = (source.x + (value_x(left) if weight.layer > 1 else 0.0), source.y), slope_place(right, target)
    ends, tokens = ((xs[0], y), (xs[2], y)), ("pulse", "dcdz-arrow")
    p = reading.look.progress
    return tuple(
        Disc(*_between(start, end, p), 10 * k, token, Stroke("canvas", 1.5 * k))
        for start, end, token in zip(starts, ends, tokens, strict=True)
    )


def _between(start: Point, end: Point, p: float) -> Point:
    return start[0] + p * (end[0] - start[0]), start[1] + p * (end[1] - start[1])
