"""What stands above the network where two runs are compared: which ones, their losses, the scales of the colours."""

from __future__ import annotations

from visprop.picture import figures, measure, notation, numbers
from visprop.picture.compare import LEVELS, Compared
from visprop.picture.formula import Formula, Row, Space, Symbol, Words
from visprop.picture.frame import Arrow, Box, Shape, Stroke, Text
from visprop.picture.heading import title_sizes
from visprop.picture.notation import flat, row
from visprop.picture.sizes import TEXT
from visprop.picture.view import View
from visprop.words import translate

DELTA = Symbol("Δ", upright=True)
TINTS = (*(f"less{n}" for n in range(LEVELS, 0, -1)), "same", *(f"more{n}" for n in range(1, LEVELS + 1)))
CELL, LINE, AIR = 13, 30, 7  # design pixels: a tint, a sample of an edge, the space between two parts
LONGEST = 18  # letters of a branch's name


def short(name: str) -> str:
    """A branch's name, cut where it is long."""
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"


def draw_compared_heading(view: View) -> tuple[Shape, ...]:
    """Title, subtitle and the legend of the colours."""
    look, compared, k = view.look, view.compared, view.look.scale
    if not look.title:
        return ()
    title_px, small = title_sizes(look)
    left, right = 28 * k, look.width - 28 * k
    words = translate("Compare", "{here} − {there}").format(here=short(compared.here), there=short(compared.there))
    title = Text(left, 6 * k + 0.7 * title_px, Words(words), title_px, "text", "left")
    y = 6 * k + 1.35 * title_px + 0.72 * small
    found: list[Shape] = [title]
    for formula in _subtitles(view, compared):
        if measure.size(formula, small)[0] < right - left:
            found.append(Text(left, y, formula, small, "text", "left"))
            break
    begin = left + measure.size(title.formula, title_px)[0] + 30 * k
    return (*found, *(_legend(view, begin, right, title.y) if compared.known else ()))


def _subtitles(view: View, compared: Compared) -> tuple[Formula, ...]:
    """What is compared, and the losses; a shorter one for where there is less room."""
    if not compared.known:
        text = translate("Compare", "{there} is run up to this moment…").format(there=short(compared.there))
        return (Words(text),)
    shown = row(Words(translate("Compare", "Δ")), Space(0.3), letter(compared))
    loss = compared.at("L", ())
    losses = row(
        Symbol("L"),
        notation.upright("="),
        figures.drawn(loss.here),
        Words(","),
        Space(0.4),
        Words(translate("Compare", "in {there}").format(there=short(compared.there))),
        Space(0.4),
        figures.drawn(loss.there),
        Words(","),
        Space(0.4),
        DELTA,
        notation.upright("="),
        figures.drawn(loss.apart),
    )
    phase = Words(translate("Compare", "at the neurons") + "; ")
    return (row(shown, Space(0.3), phase, losses), losses)


def letter(compared: Compared) -> Row:
    """What is compared at the neurons, as a symbol."""
    if compared.letter == "a":
        return row(Symbol("a", notation.A))
    return flat("C", "z", notation.DC)


def _legend(view: View, left: float, right: float, y: float) -> list[Shape]:
    """The tints with the ends of their scale, then the edges with theirs; without these where room is short."""
    k = view.look.scale
    px = max(TEXT, 15 * k)
    nodes, edges = _scale(view.scales[0], k, px, letter(view.compared)), _edges(view.scales[1], k, px)
    both = [*nodes, (14 * k, None), *edges]
    for parts in (both, nodes):
        wide = sum(width for width, _ in parts) + AIR * k * (len(parts) - 1)
        if right - wide >= left:
            return _placed(parts, right - wide, y, k, px)
    return []


Part = tuple[float, Formula | str | None]  # width, and a text, a token of a tint, "+" or "-" for an edge


def _scale(end: float, k: float, px: float, name: Formula) -> list[Part]:
    """Δ a −0.5 ▇▇▇▇▇ +0.5"""
    low, high = _ends(end)
    parts: list[Part] = [_text(row(DELTA, Space(0.15), name), px), _text(low, px)]
    return [*parts, (CELL * k * len(TINTS), "tints"), _text(high, px)]


def _edges(end: float, k: float, px: float) -> list[Part]:
    """Δ w −0.2 - - ── +0.2"""
    low, high = _ends(end)
    name = row(DELTA, Space(0.15), Symbol("w", notation.WEIGHT))
    return [_text(name, px), _text(low, px), (LINE * k, "-"), (LINE * k, "+"), _text(high, px)]


def _ends(end: float) -> tuple[Words, Words]:
    """The numbers at the ends of a scale, which are round: 0.5, not 0.500."""
    if not end:
        return Words("0"), Words("0")
    text = f"{end:g}".replace("e-0", "e-").replace("-", numbers.MINUS)
    return Words(numbers.MINUS + text), Words("+" + text)


def _text(formula: Formula, px: float) -> Part:
    return measure.size(formula, px)[0], formula


def _placed(parts: list[Part], x: float, y: float, k: float, px: float) -> list[Shape]:
    found: list[Shape] = []
    for width, what in parts:
        if what == "tints":
            cell = width / len(TINTS)
            found += [Box(x + n * cell, y - 8 * k, cell, 16 * k, token) for n, token in enumerate(TINTS)]
            found.append(Box(x, y - 8 * k, width, 16 * k, "", Stroke("unknown-line", 1.2 * k)))
        elif what in ("+", "-"):
            stroke = Stroke("plus", 5 * k) if what == "+" else Stroke("minus", 5 * k, (9 * k, 6 * k))
            found.append(Arrow((x, y), (x + width, y), stroke))
        elif what is not None:
            found.append(Text(x, y, what, px, "text", "left"))
        x += width + AIR * k
    return found
