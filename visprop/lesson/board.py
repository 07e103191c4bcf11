"""The board: title, text and question of a scene, set in lines, with the numbers of the moment. A frame like others."""

from __future__ import annotations

from dataclasses import replace

from visprop.lesson.judging import Verdict
from visprop.lesson.player import Player
from visprop.lesson.telling import Told, tell
from visprop.picture import boxes, prose
from visprop.picture.formula import Words
from visprop.picture.frame import Arrow, Frame, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.markup import Inline, MarkupError, Paragraph
from visprop.picture.sizes import TEXT
from visprop.words import translate

MARGIN, TITLE, BODY = 28.0, 25.0, 21.0  # design pixels
SHARE = 0.6  # of the width for the text, where a question stands beside it
GAP = 30.0  # between the two


def build_board(player: Player, look: Look, verdict: Verdict | None = None) -> Frame:
    """The board of the player's position, `look.width` x `look.height` pixels.

    `verdict` is what was said to the last answer; where none is given, that of the number that is revealed.
    """
    told, k = _told(player), look.scale
    shapes = _heading(player, told, look)
    top, bottom = (TITLE * 1.75) * k, look.height - 8 * k
    left, right = MARGIN * k, look.width - MARGIN * k
    asked = _asked(told, verdict or player.verdict, (1 - SHARE) * (right - left) - GAP * k)
    if asked:
        line = left + SHARE * (right - left)
        shapes.append(Arrow((line, top), (line, bottom), Stroke("line", 1.5 * k)))
        shapes += _set(asked, line + GAP * k, top, right, bottom, look)
        right = line - GAP * k
    return Frame(look.width, look.height, (*shapes, *_set(told.text, left, top, right, bottom, look)), (), (), "panel")


def needed(player: Player, look: Look) -> float:
    """The height in pixels that the board of the position needs at its usual size."""
    told, k = _told(player), look.scale
    wide = look.width - 2 * MARGIN * k
    asked = _asked(told, player.verdict, (1 - SHARE) * wide - GAP * k)
    px = max(BODY * k, TEXT)
    if not asked:
        return TITLE * 1.75 * k + prose.height(prose.set_lines(told.text, px, wide), px) + 8 * k
    text, side = SHARE * wide - GAP * k, (1 - SHARE) * wide - GAP * k
    heights = (prose.height(prose.set_lines(part, px, w), px) for part, w in ((told.text, text), (asked, side)))
    return TITLE * 1.75 * k + max(heights) + 8 * k


def _told(player: Player) -> Told:
    """The texts; why they cannot be read, where that is so."""
    try:
        return tell(player)
    except MarkupError as error:
        return Told(player.scene.id, ((Inline(Words(error.sentence)),),), (), ())


def _heading(player: Player, told: Told, look: Look) -> list[Shape]:
    """The title at the left; which lesson and which of its scenes at the right."""
    k, px = look.scale, max(TITLE * look.scale, TEXT)
    lesson, count = player.lesson.title(player.language), len(player.lesson.scenes)
    text = translate("Board", "{lesson} · {n} of {all}")
    where = text.format(lesson=lesson, n=player.position.scene + 1, all=count)
    small = max(TEXT, 15 * k)
    title = Text(MARGIN * k, 0.95 * px, Words(told.title, bold=True), px, "text", "left", "panel")
    place = Text(look.width - MARGIN * k, 0.95 * px, Words(where, "muted"), small, "muted", "right", "panel")
    together = sum(boxes.layout(each.formula, each.px).w for each in (title, place))
    return [title, place] if together < look.width - 3 * MARGIN * k else [title]


def _asked(told: Told, verdict: Verdict | None, width: float) -> tuple[Paragraph, ...]:
    """The question, and under it what was said to its answer; with the formula where that fits into the width."""
    if not told.question:
        return ()
    label = Inline(Words(translate("Board", "Question"), "dcdw", True))
    found = [(label, *told.question[0]), *told.question[1:]]
    if verdict is not None:
        token = "bias" if verdict.right or not verdict.given else "dcdz"
        found.append((Inline(Words(verdict.sentence, token, True)),))
        if verdict.made_of is not None and boxes.layout(verdict.made_of, TEXT).w <= width:
            found.append((Inline(verdict.made_of),))
    return tuple(found)


def _set(text: tuple[Paragraph, ...], left: float, top: float, right: float, bottom: float, look: Look) -> list[Shape]:
    """A text in a room, as large as it can be up to the usual size."""
    most = max(BODY * look.scale, TEXT)
    px, lines = prose.fitting(text, most, TEXT, right - left, bottom - top)
    shapes = prose.draw(lines, left, top, px, "text", "panel")
    return [_shrunk(each, right - left) for each in shapes]


def _shrunk(text: Text, width: float) -> Text:
    """A line that one piece makes too long, such as a formula with its numbers, in a smaller font."""
    wide = boxes.layout(text.formula, text.px).w
    return text if wide <= width else replace(text, px=max(TEXT * 0.7, text.px * width / wide))
