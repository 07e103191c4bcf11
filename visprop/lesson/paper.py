"""What a worksheet and its key look like: frames for a page of paper, A4 in landscape."""

from __future__ import annotations

from dataclasses import replace

from visprop.lesson.judging import made_of
from visprop.lesson.telling import told
from visprop.lesson.worksheet import Blank, Worksheet, label
from visprop.picture import boxes, figures, prose
from visprop.picture.formula import Formula, Number, Row, Space, Words
from visprop.picture.frame import Arrow, Frame, Shape, Stroke, Text
from visprop.picture.notation import upright
from visprop.picture.quantity import Quantity
from visprop.picture.views import build_frame
from visprop.words import translate

WIDTH, HEIGHT = 1123, 794  # A4 at 96 pixels to the inch
MARGIN, TITLE, BODY, SMALL = 40.0, 24.0, 16.0, 13.0
COLUMNS = 4
TASK, TASK_PX, LINE = 74.0, 22.0, 96.0  # height of a row of tasks, its font, the line to write on
WORKING = 84.0  # height of a row of the key's second page


def sheet(paper: Worksheet) -> tuple[Frame, ...]:
    """The worksheet: heading, picture with blanks, tasks; they lie under each other."""
    return _page(paper, key=False)


def key(paper: Worksheet) -> tuple[tuple[Frame, ...], ...]:
    """The key's pages: the same with its numbers, and how each comes about."""
    return _page(paper, key=True), *_workings(paper)


def _page(paper: Worksheet, key: bool) -> tuple[Frame, ...]:
    rows = -(-len(paper.blanks) // COLUMNS)
    tasks = round(36 + rows * TASK)
    heading = _heading(paper, key)
    picture = HEIGHT - heading.height - tasks
    scale = min(WIDTH / 1324, picture / 480)
    player = paper.player
    look = replace(player.look, width=WIDTH, height=picture, scale=scale, title=False, selection="")
    look = replace(look, hidden=() if key else paper.hidden, language=player.language)
    shown = build_frame(player.session.moment(), look)
    return heading, shown, _tasks(paper, shown, tasks, key)


def _heading(paper: Worksheet, key: bool) -> Frame:
    """Title, name and date, what the scene says, and what is to be done."""
    player = paper.player
    said = player.scene.said(player.language)
    title = said.title if not key else translate("Worksheet", "Key: {title}").format(title=said.title)
    where = translate("Worksheet", "{lesson} · sheet {n}").format(
        lesson=player.lesson.title(player.language), n=paper.seed
    )
    shapes: list[Shape] = [
        Text(MARGIN, 40, Words(title, bold=True), TITLE, "text", "left"),
        Text(WIDTH - MARGIN, 40, Words(where, "muted"), SMALL, "muted", "right"),
    ]
    y = 66.0
    if not key:
        name, date = translate("Worksheet", "Name"), translate("Worksheet", "Date")
        shapes += [*_line_for(name, MARGIN, y + 12, 420), *_line_for(date, MARGIN + 470, y + 12, 200)]
        y += 38
    task = translate("Worksheet", "Work out the blanks with a pencil, in their order. Give two digits: 0.046, −1.2.")
    hidden = () if key else paper.hidden
    text = told(said.text, player.session, hidden, player.look.notation) + (() if key else told(task, player.session))
    lines = prose.set_lines(text, BODY, WIDTH - 2 * MARGIN)
    shapes += prose.draw(lines, MARGIN, y, BODY)
    return Frame(WIDTH, round(y + prose.height(lines, BODY) + 6), tuple(shapes))


def _line_for(label: str, x: float, y: float, width: float) -> list[Shape]:
    """A label and a line to write on."""
    start = x + boxes.layout(Words(label), BODY).w + 10
    return [
        Text(x, y, Words(label), BODY, "text", "left"),
        Arrow((start, y + 9), (x + width, y + 9), Stroke("muted", 1.2)),
    ]


def _tasks(paper: Worksheet, picture: Frame, height: int, key: bool) -> Frame:
    """Each blank with a line to write on, or with the key's digits; above them what is given and not in the picture."""
    shapes: list[Shape] = [Arrow((MARGIN, 6), (WIDTH - MARGIN, 6), Stroke("line", 1.5))]
    if given := _given(paper, picture):
        shapes.append(Text(MARGIN, 26, given, BODY, "text", "left"))
    column = (WIDTH - 2 * MARGIN) / COLUMNS
    for number, blank in enumerate(paper.blanks):
        x, y = MARGIN + (number % COLUMNS) * column, 24 + TASK * (number // COLUMNS + 0.5)
        head = _numbered(number, blank)
        if key:
            shapes.append(Text(x, y, Row((head, Space(0.3), _digits(blank))), TASK_PX, "text", "left"))
            continue
        start = x + boxes.layout(head, TASK_PX).w + 10
        shapes.append(Text(x, y, head, TASK_PX, "text", "left"))
        shapes.append(Arrow((start, y + 12), (start + LINE, y + 12), Stroke("muted", 1.2)))
    return Frame(WIDTH, height, tuple(shapes))


def _given(paper: Worksheet, picture: Frame) -> Formula | None:
    """The numbers that are needed and cannot be read off the picture; None where all can."""
    seen = {
        (spot.quantity.name, spot.quantity.index)
        for shape in picture.still
        if isinstance(shape, Text)
        for spot in boxes.layout(shape.formula, shape.px).spots
        if spot.quantity.value is not None
    }
    missing = [each for each in paper.given if (each.name, each.index) not in seen]
    if not missing:
        return None
    parts: list[Formula] = [Words(translate("Worksheet", "Given:"), bold=True)]
    for each in missing:
        equation = (label(each.name, each.index), upright("="), figures.drawn(each))
        parts += [Space(0.8), *equation]
    return Row(tuple(parts))


def _numbered(number: int, blank: Blank) -> Formula:
    """ "3)  ∂C/∂z = " """
    return Row((Words(f"{number + 1})", "muted"), Space(0.5), blank.label, Space(0.3), upright("=")))


def _digits(blank: Blank) -> Formula:
    return Number(blank.key, Quantity(blank.value, blank.name, blank.index))


def _workings(paper: Worksheet) -> tuple[tuple[Frame, ...], ...]:
    """Pages with the formula of each blank, in symbols and with its numbers."""
    per_page = int((HEIGHT - 110) // WORKING)
    pages = []
    for first in range(0, len(paper.blanks), per_page):
        title = translate("Worksheet", "How each number comes about")
        shapes: list[Shape] = [Text(MARGIN, 40, Words(title, bold=True), TITLE, "text", "left")]
        for place, blank in enumerate(paper.blanks[first : first + per_page]):
            y = 84 + WORKING * (place + 0.5)
            index = ", ".join(str(part) for part in blank.index)
            made = made_of(f"{blank.name}[{index}]", paper.player.session)
            row: Formula = Row((Words(f"{first + place + 1})", "muted"), Space(0.6), made or _digits(blank)))
            px = _fitting(row, WIDTH - 2 * MARGIN, WORKING - 6)
            shapes.append(Text(MARGIN, y, row, px, "text", "left"))
        pages.append((Frame(WIDTH, HEIGHT, tuple(shapes)),))
    return tuple(pages)


def _fitting(formula: Formula, width: float, height: float) -> float:
    """The largest font size, from 10 to 20 px, at which a formula fits."""
    px = 20.0
    while px > 10:
        placed = boxes.layout(formula, px)
        if placed.w <= width and placed.h <= height:
            break
        px -= 1
    return px
