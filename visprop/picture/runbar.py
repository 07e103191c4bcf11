"""The run as a bar: how far it was computed, and where the moment in view lies."""

from __future__ import annotations

import math

from visprop.picture import measure
from visprop.picture.formula import Words
from visprop.picture.frame import Arrow, Box, Disc, Frame, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.sizes import TEXT
from visprop.words import translate

LEFT, RIGHT = 90, 100  # design pixels left and right of the bar; loss curve and op bar keep the same
ENDS = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)  # the axis ends at one of these times a power of ten
LEAST = 10


def span(moment, look: Look) -> tuple[float, float]:
    """The first and the last iteration on the axis; the last one moves in steps, so that the axis holds still."""
    return 0.0, float(axis_end(moment.kept))


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
    return round((x - left) / (right - left) * axis_end(moment.kept))


def build_runbar(moment, look: Look) -> Frame:
    """The bar with its ticks, the part that was run, and a ring at the iteration in view."""
    k, (left, right) = look.scale, edges(look)
    end = axis_end(moment.kept)
    y, px = 13 * k, max(TEXT, 14 * k)
    wide = (right - left) / end
    shapes: list[Shape] = [
        Box(left, y - 6 * k, right - left, 12 * k, "panel", Stroke("line", 1.2 * k), 6 * k, "run"),
        Box(left, y - 6 * k, max(moment.kept - 1, 0) * wide, 12 * k, "done", Stroke("edge", 1.2 * k), 6 * k, "run"),
        Text(left - 18 * k, y, Words(translate("RunBar", "run")), px, "text", "right", "panel"),
        Text(right + 14 * k, y, Words(translate("RunBar", "iteration")), px, "text", "left", "panel"),
    ]
    shapes += _ticks(left, y, wide, end, look, px)
    at = left + moment.iteration * wide
    shapes.append(Disc(at, y, 9 * k, "canvas", Stroke("selection-line", 4 * k), "run"))
    return Frame(look.width, look.height, tuple(shapes), background="panel")


def tick_step(end: int, room: float, px: float) -> int:
    """The distance of ticks, in iterations, at which their numbers do not touch."""
    widest = measure.size(Words(f"{end:,}"), px)[0] + 2 * px
    most = max(int(room / widest), 1)
    step = 1
    while end / step > most:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return step


def _ticks(left: float, y: float, wide: float, end: int, look: Look, px: float) -> list[Shape]:
    k, found = look.scale, []
    step = tick_step(end, wide * end, px)
    for iteration in range(0, end + 1, step):
        x = left + iteration * wide
        found.append(Arrow((x, y - 8 * k), (x, y + 8 * k), Stroke("unknown-line", 1.6 * k), id="run"))
        words = Words(f"{iteration:,}".replace(",", "\u202f"))
        found.append(Text(x, min(y + 21 * k, look.height - 0.6 * px), words, px, "text", "center", "panel"))
    return found
