"""The view "theta": all parameters as one tall vector, g beside it, the step, and what L looks like from there."""

from __future__ import annotations

from visprop.picture import notation
from visprop.picture.focus import focus_of
from visprop.picture.formula import Formula, Symbol
from visprop.picture.formulas.optimisers import whole_update
from visprop.picture.frame import Frame
from visprop.picture.heading import filled
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.sheet import draw_title
from visprop.picture.thetaview.entries import chosen
from visprop.picture.thetaview.miniature import draw_miniature, possible
from visprop.picture.thetaview.plots import draw_contour, draw_slope
from visprop.picture.thetaview.vectors import draw_vectors, grid_of, theta, width_of
from visprop.words import translate

LEAST_PLOT = 190.0  # design pixels: a plot is not narrower


def build_theta(moment, look: Look) -> Frame:
    """θ, g and the step of a moment. Equal moments and looks give equal frames."""
    reading = Reading(moment, look)
    focus = focus_of(reading.step, look, reading.program)
    letter = "J" if reading.program.penalised else "L"
    rule = whole_update(reading.program.update)
    still, top = draw_title(moment, look, translate("Theta", "θ and its gradient"), _note(reading, letter), rule)
    one, two = chosen(reading, look, focus)
    grid = grid_of(reading, look, top, one.place)
    shapes, moving = draw_vectors(reading, grid, focus, letter)
    still += shapes
    k, left = look.scale, width_of(reading, grid, letter) + 26 * look.scale
    room, height = look.width - left - 24 * k, look.height - top - 8 * k
    parts = [min(LEAST_PLOT * k, (room - 20 * k) / 2)] * 2
    if possible(reading) and room >= (0.85 + 2) * LEAST_PLOT * k:
        parts = [0.75 * LEAST_PLOT * k, *parts]
    over = max(room - sum(parts) - 20 * k * (len(parts) - 1), 0.0) / len(parts)
    rects = []
    for part in parts:
        rects.append((left, top, part + over, height))
        left += part + over + 20 * k
    if len(rects) == 3:
        still += draw_miniature(reading, focus, rects[0])
    for more, runs in (
        draw_slope(reading, one, rects[-2], letter),
        draw_contour(reading, one, two, rects[-1], letter),
    ):
        still += more
        moving += runs
    return Frame(look.width, look.height, tuple(still), tuple(moving))


def _note(reading: Reading, letter: str) -> Formula:
    text = translate("Theta", "{t}: all weights and biases, one under the other; {g} = ∇{L}({s})")
    symbols = {"t": Symbol("θ", notation.WEIGHT), "g": Symbol("g", notation.DW), "L": Symbol(letter)}
    symbols["s"] = theta(reading.moment.iteration)
    return filled(text, **symbols)
