"""Setting mathematics: from a formula to nested pieces, each with its width, height above and depth below the baseline.

The distances are those of the mathematics font (`glyphs.constants`), the rules those of TeX, in short form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from visprop.picture import glyphs
from visprop.picture.formula import (
    Columns,
    Formula,
    Fraction,
    Framed,
    Number,
    Paren,
    Row,
    Script,
    Space,
    Sum,
    Symbol,
    Words,
)
from visprop.picture.typebox import (
    BINARY,
    CLOSE,
    GAP,
    INNER,
    OPEN,
    ORDINARY,
    PUNCTUATION,
    RELATION,
    Back,
    Bar,
    Piece,
    Style,
    line,
    run,
)
from visprop.words import forgotten

FRACTION, BELOW = 0.85, 0.76
RULE = 0.055
WORDS_UP, WORDS_DOWN = 0.94, 0.21
PAD_X, PAD_Y = 0.3, 0.16
COLUMN_GAP, ROW_GAP = 0.28, 0.3

_OPERATORS = dict.fromkeys("=≈<>≤≥≠→←↔⇒∝≪≫≡", RELATION) | dict.fromkeys("+−±×·÷⋅∗∘", BINARY)
_KINDS = _OPERATORS | dict.fromkeys(",;", PUNCTUATION) | dict.fromkeys("([{", OPEN) | dict.fromkeys(")]}", CLOSE)
_HATS = {"ŷ": "y", "x̂": "x", "m̂": "m", "v̂": "v"}
_CUT = re.compile(f"([{re.escape(''.join(_OPERATORS))},;]|{'|'.join(_HATS)})")


def piece(formula: Formula, style: Style) -> Piece:
    """Measure and set a formula."""
    return _SETTERS[type(formula)](formula, style)


def _words(words: Words, style: Style) -> Piece:
    """Words all have one height, even about the middle of the digits, so that neighbours stand on one line."""
    whole = run(words.text, "text-bold" if words.bold else "text", style.px, words.token or style.token)
    return Piece(whole.w, max(whole.up, WORDS_UP * style.px), max(whole.down, WORDS_DOWN * style.px), whole.parts)


def _number(number: Number, style: Style) -> Piece:
    whole = run(number.text, "text-bold" if number.bold else "text", style.px, number.token or style.token)
    return Piece(whole.w, whole.up, whole.down, whole.parts, whole.kind, number.quantity)


def _space(space: Space, style: Style) -> Piece:
    return Piece(space.em * style.px, 0.0, 0.0, (), GAP)


def _symbol(symbol: Symbol, style: Style) -> Piece:
    atoms = _symbol_atoms(symbol.text, symbol.token or style.token, symbol.upright, style.px)
    return atoms[0] if len(atoms) == 1 else line(atoms, style.px, style.script)


@forgotten
@lru_cache(maxsize=8192)
def _symbol_atoms(text: str, token: str, upright: bool, px: float) -> list[Piece]:
    """Cut mathematics without structure at its operators, which get air from `line`; spaces in it do not count."""
    bare = text.replace(" ", "")
    if not bare:
        return [Piece(glyphs.advance("math", text) * px, 0.0, 0.0, (), GAP)]
    return [_atom(atom, token, upright, px) for atom in _CUT.split(bare) if atom]


def _atom(text: str, token: str, upright: bool, px: float) -> Piece:
    if text in _HATS and not upright:
        return _hat(_HATS[text], token, px)
    return run(text if upright else glyphs.italic(text), "math", px, token, _KINDS.get(text, ORDINARY))


def _hat(letter: str, token: str, px: float) -> Piece:
    """An italic letter under a hat; there is no single character for it."""
    base, hat = run(glyphs.italic(letter), "math", px, token), run("ˆ", "math", px, token)
    rise = base.up - 0.41 * px
    return Piece(base.w, hat.up + rise, base.down, ((0.0, 0.0, base), ((base.w - hat.w) / 2 + 0.06 * px, -rise, hat)))


def _row(row: Row, style: Style) -> Piece:
    return line(list(_atoms(row, style)), style.px, style.script)


def _atoms(row: Row, style: Style) -> Iterable[Piece]:
    """The pieces of a row, nested rows and symbols laid open so that operators find their neighbours."""
    for part in row.parts:
        if type(part) is Row:
            yield from _atoms(part, style)
        elif type(part) is Symbol:
            yield from _symbol_atoms(part.text, part.token or style.token, part.upright, style.px)
        else:
            yield piece(part, style)


@forgotten
@lru_cache(maxsize=4096)
def _fraction(fraction: Fraction, style: Style) -> Piece:
    c, inner = glyphs.constants(), style.scaled(FRACTION, fraction.token)
    over, under, px = piece(fraction.over, inner), piece(fraction.under, inner), inner.px
    axis, rule, gap = c["axis"] * style.px, max(RULE * px, 1.0), c["fraction_gap"] * px
    rise = max(c["over_shift"] * px, axis + rule / 2 + gap + over.down)
    drop = max(c["under_shift"] * px, under.up + gap + rule / 2 - axis)
    w = max(over.w, under.w) + 0.08 * px
    side = 0.06 * px
    parts = (
        (side + (w - over.w) / 2, -rise, over),
        (side, -axis - rule / 2, Bar(w, rule, inner.token)),
        (side + (w - under.w) / 2, drop, under),
    )
    return Piece(w + 2 * side, rise + over.up, drop + under.down, parts, INNER)


@forgotten
@lru_cache(maxsize=4096)
def _script(script: Script, style: Style) -> Piece:
    base, small = piece(script.base, style), style.smaller()
    sub = piece(script.sub, small) if script.sub else None
    sup = piece(script.sup, small) if script.sup else None
    rise, drop = _shifts(base, sub, sup, style.px)
    x, parts, w, up, down = base.w + 0.02 * style.px, [(0.0, 0.0, base)], 0.0, base.up, base.down
    if sup:
        parts.append((x, -rise, sup))
        w, up, down = sup.w, max(up, rise + sup.up), max(down, sup.down - rise)
    if sub:
        parts.append((x, drop, sub))
        w, up, down = max(w, sub.w), max(up, sub.up - drop), max(down, drop + sub.down)
    return Piece(x + w + glyphs.constants()["after_script"] * style.px, up, down, tuple(parts), base.kind)


def _shifts(base: Piece, sub: Piece | None, sup: Piece | None, px: float) -> tuple[float, float]:
    """How far a superscript is raised and a subscript lowered."""
    c = {name: em * px for name, em in glyphs.constants().items()}
    rise = max(c["sup_shift"], base.up - c["sup_drop"] - 0.35 * px, sup.down + c["sup_bottom"]) if sup else 0.0
    drop = max(c["sub_shift"], base.down + c["sub_drop"] - 0.2 * px, sub.up - c["sub_top"]) if sub else 0.0
    if sup and sub:
        missing = c["script_gap"] - ((rise - sup.down) - (sub.up - drop))
        if missing > 0:
            lift = min(missing, max(0.0, c["sup_bottom_with_sub"] - (rise - sup.down)))
            rise, drop = rise + lift, drop + missing - lift
    return rise, drop


def _sum(sum_: Sum, style: Style) -> Piece:
    """A large sum sign on the axis, its limit under it, its body beside it."""
    sign = _on_axis("∑" if style.script else glyphs.grown("∑")[0], style.px, style.px, sum_.token or style.token)
    if sum_.under:
        under = piece(sum_.under, style.smaller())
        w, drop = max(sign.w, under.w), sign.down + glyphs.constants()["limit_gap"] * style.px + under.up
        parts = (((w - sign.w) / 2, 0.0, sign), ((w - under.w) / 2, drop, under))
        sign = Piece(w, sign.up, drop + under.down, parts)
    sign.kind = INNER
    return line([sign, piece(sum_.body, style)], style.px, style.script)


def _paren(paren: Paren, style: Style) -> Piece:
    inside, axis = piece(paren.inside, style), glyphs.constants()["axis"] * style.px
    half = max(inside.up - axis, inside.down + axis) * 0.92
    left, right = (_reaching(shape, half, style.px, paren.token or style.token) for shape in "()")
    left.kind, right.kind = OPEN, CLOSE
    return line([left, inside, right], style.px, style.script)


def _reaching(character: str, half: float, px: float, token: str) -> Piece:
    """The smallest shape that reaches `half` above and below the axis; beyond the largest, that one enlarged."""
    for shape in (character, *glyphs.grown(character)):
        low, high = glyphs.ink("math", shape)
        reach = (high - low) * px / 2
        if reach >= half:
            return _on_axis(shape, px, px, token)
    return _on_axis(shape, px * half / reach, px, token)


def _on_axis(shape: str, px: float, around: float, token: str) -> Piece:
    """A large shape, its middle on the mathematical axis of text of `around` pixels."""
    whole = run(shape, "math", px, token)
    low = (whole.up - whole.down) / 2 - glyphs.constants()["axis"] * around
    return Piece(whole.w, whole.up - low, whole.down + low, ((0.0, low, whole),))


def _framed(framed: Framed, style: Style) -> Piece:
    inside, pad_x, pad_y = piece(framed.inside, style), PAD_X * style.px, PAD_Y * style.px
    w, up, down = inside.w + 2 * pad_x, inside.up + pad_y, inside.down + pad_y
    back = Back(w, up + down, framed.fill, framed.line)
    return Piece(w, up, down, ((0.0, -up, back), (pad_x, 0.0, inside)), INNER)


def _columns(columns: Columns, style: Style) -> Piece:
    """Cells whose middles stand under each other; rows after the first are smaller.

    A column of frames that are all alike becomes one frame over the whole height.
    """
    frames = [_shared_frame(column) for column in zip(*columns.rows, strict=True)]
    grid = [
        [piece(cell.inside if frame else cell, look) for cell, frame in zip(row, frames, strict=True)]
        for row, look in zip(columns.rows, _looks(len(columns.rows), style), strict=True)
    ]
    pad_y, gap = PAD_Y * style.px if any(frames) else 0.0, COLUMN_GAP * style.px
    up, baselines, bottom = _baselines(grid, ROW_GAP * style.px)
    up, down = up + pad_y, bottom + pad_y
    parts, x = [], 0.0
    for column, frame in zip(zip(*grid, strict=True), frames, strict=True):
        w = max(cell.w for cell in column) + (2 * PAD_X * style.px if frame else 0.0)
        if frame:
            parts.append((x, -up, Back(w, up + down, *frame)))
        parts.extend((x + (w - cell.w) / 2, y, cell) for cell, y in zip(column, baselines, strict=True))
        x += w + gap
    return Piece(max(x - gap, 0.0), up, down, tuple(parts), INNER)


def _looks(rows: int, style: Style) -> list[Style]:
    return [style, *[style.scaled(BELOW)] * (rows - 1)][:rows]


def _baselines(grid: list[list[Piece]], gap: float) -> tuple[float, list[float], float]:
    """The height above the first baseline, every row's baseline, and the lowest depth."""
    ups = [max((cell.up for cell in row), default=0.0) for row in grid]
    downs = [max((cell.down for cell in row), default=0.0) for row in grid]
    baselines = [0.0] if grid else []
    for place in range(1, len(grid)):
        baselines.append(baselines[-1] + downs[place - 1] + gap + ups[place])
    return (ups[0], baselines, baselines[-1] + downs[-1]) if grid else (0.0, [], 0.0)


def _shared_frame(column: tuple[Formula, ...]) -> tuple[str, str] | None:
    """Fill and line of a column whose cells all have the same frame."""
    looks = {(cell.fill, cell.line) if type(cell) is Framed else None for cell in column}
    return looks.pop() if len(looks) == 1 else None


_SETTERS = {
    Words: _words, Symbol: _symbol, Number: _number, Space: _space, Row: _row, Fraction: _fraction, Script: _script,
    Sum: _sum, Paren: _paren, Framed: _framed, Columns: _columns,
}  # fmt: skip
