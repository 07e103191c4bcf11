"""The run as a bar: how far it was computed, where the moment in view lies, and what happened on the way."""

from __future__ import annotations

import math
from functools import lru_cache

from visprop.picture import measure
from visprop.picture.formula import Words
from visprop.picture.frame import Arrow, Box, Disc, Frame, Polyline, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.marks import EDIT, Epochs, Mark, Marks
from visprop.picture.sizes import TEXT
from visprop.words import forgotten, translate

LEFT, RIGHT = 90, 100  # design pixels left and right of the bar; loss curve and op bar keep the same
ENDS = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)  # the axis ends at one of these times a power of ten
LEAST = 10
_MIDDLE = 13  # design pixels: the bar's axis
NEAR = 6.0  # design pixels: a mark is pointed at from this far
APART = 3.0  # design pixels: marks of one kind that are nearer to each other than this are drawn once
EPOCHS_APART = 6.0  # design pixels: epochs that are shorter are drawn by twos, fives, tens, ...
TOLD = 6  # marks that are written out where many lie at one place
NONE = Marks()


def span(moment, look: Look) -> tuple[float, float]:
    """The first and the last iteration on the axis; the last one moves in steps, so that the axis holds still."""
    return 0.0, float(end_of(moment))


def end_of(moment) -> int:
    """The end of the axis of a moment; where two runs are compared, both have room."""
    return axis_end(max(moment.kept, moment.other.kept if moment.other else 0))


def axis_end(kept: int) -> int:
    """The end of an axis that has room for `kept` iterations, from 0."""
    wanted = max(kept - 1, LEAST)
    power = 10 ** int(math.log10(wanted))
    return next(int(end * power) for end in ENDS if end * power >= wanted)


def edges(look: Look) -> tuple[float, float]:
    """The x of the left and the right end of the bar."""
    return LEFT * look.scale, max(look.width - RIGHT * look.scale, LEFT * look.scale + 1)


def iteration_at(moment, look: Look, x: float) -> int:
    """The iteration at the pixel `x`; it may lie outside of the run."""
    left, right = edges(look)
    return round((x - left) / (right - left) * end_of(moment))


def build_runbar(moment, look: Look, marks: Marks = NONE) -> Frame:
    """The bar with its ticks; moving: the part that was run, edits, stops, and a ring at the iteration in view."""
    k, (left, right) = look.scale, edges(look)
    end = end_of(moment)
    y, wide = _MIDDLE * k, (right - left) / end
    done = max(moment.kept - 1, 0) * wide
    moving: list[Shape] = []
    if done > 4 * k:
        moving.append(Box(left + k, y - 4 * k, done - 2 * k, 8 * k, "edge", None, min(4 * k, done / 2 - k), "run"))
    moving += [_mark(each, left + each.iteration * wide, y, k) for each in _thinned(marks.found, end, wide, k)]
    moving += _here(moment, left, y, wide, look, marks)
    still = _still(look.width, look.height, k, end, marks.epochs, marks.focused)
    return Frame(look.width, look.height, still, tuple(moving), background="panel")


@forgotten
@lru_cache(maxsize=16)
def _still(width: int, height: int, k: float, end: int, epochs: tuple[Epochs, ...], focused: bool) -> tuple[Shape, ...]:
    """The empty bar with its ticks; the same one as long as the axis holds still."""
    look = Look(width, height, k)
    left, right = edges(look)
    y, px, wide = _MIDDLE * k, max(TEXT, 14 * k), (right - left) / end
    line = Stroke("selection-line", 2.5 * k) if focused else Stroke("edge", 1.2 * k)
    return (
        *_epochs(left, y, wide, end, look, epochs),
        Box(left, y - 6 * k, right - left, 12 * k, "panel", line, 6 * k, "run"),
        Text(left - 18 * k, y, Words(translate("RunBar", "run")), px, "text", "right", "panel"),
        Text(right + 14 * k, y, Words(translate("RunBar", "iteration")), px, "text", "left", "panel"),
        *_ticks(left, y, wide, end, look, px),
    )


def _here(moment, left: float, y: float, wide: float, look: Look, marks: Marks) -> list[Shape]:
    """The ring; while the bar is dragged, it stands at what is shown, and a line at the place that is asked for."""
    k, at = look.scale, left + moment.iteration * wide
    found: list[Shape] = []
    if marks.wanted is not None:
        x = left + marks.wanted * wide
        found.append(Arrow((x, y - 12 * k), (x, y + 12 * k), Stroke("selection-line", 2 * k), id="run"))
    stopped = any(each.kind != EDIT and each.iteration == moment.iteration for each in marks.found)
    found.append(Disc(at, y, 9 * k, "" if stopped else "canvas", Stroke("selection-line", 4 * k), "run"))
    return found


def _mark(mark: Mark, x: float, y: float, k: float) -> Shape:
    """An edit is a diamond, a stop a disc: they can be told apart without their colours."""
    rim = Stroke("canvas", 1.5 * k)
    if mark.kind == EDIT:
        r = 8 * k
        return Polyline(((x, y - r), (x + r, y), (x, y + r), (x - r, y), (x, y - r)), rim, "dcdw-line", "run")
    return Disc(x, y, 6 * k, "dcdz-arrow", rim, "run")


def _thinned(marks: tuple[Mark, ...], end: int, wide: float, k: float) -> list[Mark]:
    """The marks on the axis, stops first; of those of a kind that would lie on each other the first one."""
    found: list[Mark] = []
    for kind in sorted({mark.kind for mark in marks}, reverse=True):
        last = -math.inf
        for mark in (mark for mark in marks if mark.kind == kind and mark.iteration <= end):
            if (mark.iteration - last) * wide >= APART * k:
                found.append(mark)
                last = mark.iteration
    return found


def about(moment, look: Look, marks: Marks, x: float) -> str:
    """What lies at the pixel `x`: the iteration, its epoch, edits and stops near it, one a line; "" beside the bar."""
    left, right = edges(look)
    if not left - NEAR <= x <= right + NEAR:
        return ""
    at = min(max(iteration_at(moment, look, x), 0), end_of(moment))
    lines = [translate("RunBar", "iteration {k}, epoch {n}").format(k=_grouped(at), n=_grouped(marks.epoch_of(at)))]
    if at >= moment.kept:
        lines[0] += translate("RunBar", ": not run yet")
    reach = NEAR * look.scale * end_of(moment) / (right - left)
    near = [mark.text for mark in marks.found if abs(mark.iteration - at) <= reach]
    lines += near[:TOLD]
    if len(near) > TOLD:
        lines.append(translate("RunBar", "and {n} more").format(n=len(near) - TOLD))
    return "\n".join(lines)


def tick_step(end: int, room: float, px: float) -> int:
    """The distance of ticks, in iterations, at which their numbers do not touch."""
    widest = measure.size(Words(f"{end:,}"), px)[0] + 2 * px
    most = max(int(room / widest), 1)
    step = 1
    while end / step > most:
        step = _next(step)
    return step


def _next(step: int) -> int:
    """1, 2, 5, 10, 20, ..."""
    return step * 5 // 2 if str(step)[0] == "2" else step * 2


def _ticks(left: float, y: float, wide: float, end: int, look: Look, px: float) -> list[Shape]:
    k, found = look.scale, []
    step = tick_step(end, wide * end, px)
    for iteration in range(0, end + 1, step):
        x = left + iteration * wide
        found.append(Arrow((x, y + 6 * k), (x, y + 10 * k), Stroke("unknown-line", 1.6 * k), id="run"))
        words = Words(_grouped(iteration))
        found.append(Text(x, min(y + 21 * k, look.height - 0.6 * px), words, px, "text", "center", "panel"))
    return found


def _epochs(left: float, y: float, wide: float, end: int, look: Look, stretches: tuple[Epochs, ...]) -> list[Shape]:
    """A short line over the bar where an epoch begins; where they are dense, every second, fifth, tenth, ..."""
    k, found = look.scale, []
    ends = [*(stretch.start for stretch in stretches[1:]), end + 1]
    for stretch, until in zip(stretches, ends, strict=False):
        every = 1
        while every * stretch.length * wide < EPOCHS_APART * k:
            every = _next(every)
        first = -(-stretch.first // every) * every
        start = stretch.start + (first - stretch.first) * stretch.length
        for iteration in range(start, min(until, end + 1), every * stretch.length):
            x = left + iteration * wide
            found.append(Arrow((x, y - 11 * k), (x, y - 6 * k), Stroke("unknown-line", 1.3 * k), id="run"))
    return found


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")
