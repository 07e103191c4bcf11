"""The line of the step: the numbers that it wrote, and L at the right, in digits of 1/20 of the screen's height."""

from __future__ import annotations

from visprop.picture import boxes, figures
from visprop.picture.formula import Formula, Row, Space, Symbol, Words
from visprop.picture.frame import Arrow, Box, Shape, Stroke, Text
from visprop.picture.notation import upright
from visprop.picture.projected.screen import LARGE
from visprop.picture.projected.written import MOST, Written
from visprop.picture.reading import Reading
from visprop.picture.respell import spelled
from visprop.words import translate

ROW = 1.5 * LARGE  # height of a row of numbers
AIR, NUMBERS_APART, GROUPS_APART = 20.0, 17.0, 34.0  # pixels
MORE_PX = 15.0
FOUR_ABREAST = 900.0  # width of a picture in which four numbers find room beside L

Part = tuple[Formula, float, float]  # formula, font size, and the room behind it


def rows_for(sizes: tuple[int, ...], width: float) -> int:
    """How many rows of numbers there is room for: the same at every step, so that the picture above does not jump."""
    return 1 if max(sizes) <= 4 and width >= FOUR_ABREAST else 2


def draw_line(
    reading: Reading, groups: tuple[Written, ...], room: tuple[float, float, float, float], notation: str
) -> list[Shape]:
    """The shapes of the line in a room (x, y, w, h); numbers that find no place there are counted."""
    x, y, width, height = room
    loss = Row((Symbol("L"), Space(0.2), upright("="), Space(0.2), figures.drawn(reading.at("L", ()))))
    right = x + width - AIR
    parting = right - boxes.layout(loss, LARGE).w - AIR
    shapes: list[Shape] = [
        Box(x, y, width, height, "panel"),
        Text(right, y + height / 2, loss, LARGE, "text", "right", "panel", "cost"),
        Arrow((parting, y + 8), (parting, y + height - 8), Stroke("line", 1.5)),
    ]
    rows = _fitting(groups, notation, parting - AIR - (x + AIR), max(1, int(height / ROW)))
    for number, row in enumerate(rows):
        left, middle = x + AIR, y + height / 2 + (number - (len(rows) - 1) / 2) * ROW
        for formula, px, behind in row:
            shapes.append(Text(left, middle, formula, px, "text", "left", "panel"))
            left += boxes.layout(formula, px).w + behind
    return shapes


def _fitting(groups: tuple[Written, ...], notation: str, width: float, most: int) -> list[list[Part]]:
    """The parts by rows, with as many numbers of each group as `most` rows hold; with one of each in any case."""
    for limit in range(MOST, 0, -1):
        rows = _filled([part for group in groups for part in _parts(group, limit, notation)], width)
        if len(rows) <= most:
            break
    return rows[:most]


def _parts(group: Written, limit: int, notation: str) -> list[Part]:
    """A group with at most `limit` of its numbers, the chosen one among them."""
    kept = list(range(min(limit, len(group.numbers))))
    if group.chosen >= len(kept):
        kept[-1] = group.chosen
    name = Row((spelled(group.name, notation), Space(0.2), upright("=")))
    parts = [(name, LARGE, 0.2 * LARGE)]
    parts += [(figures.drawn(group.numbers[k], group.token), LARGE, NUMBERS_APART) for k in kept]
    if len(kept) < group.count:
        more = translate("Projected", "+ {n} more").format(n=group.count - len(kept))
        parts.append((Words(more, "muted"), MORE_PX, NUMBERS_APART))
    last, px, _ = parts[-1]
    return [*parts[:-1], (last, px, GROUPS_APART)]


def _filled(parts: list[Part], width: float) -> list[list[Part]]:
    """The parts in rows that are no wider than `width`."""
    rows: list[list[Part]] = [[]]
    used = 0.0
    for part in parts:
        wide = boxes.layout(part[0], part[1]).w
        if rows[-1] and used + wide > width:
            rows.append([])
            used = 0.0
        rows[-1].append(part)
        used += wide + part[2]
    return rows
