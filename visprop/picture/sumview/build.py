"""The view "sums": L = Σ Cⁿ, hence ∂L/∂w = Σ ∂Cⁿ/∂w over a batch; and the batches of an epoch."""

from __future__ import annotations

from visprop.picture.focus import focus_of
from visprop.picture.formula import Formula
from visprop.picture.frame import Frame
from visprop.picture.heading import filled
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.sheet import draw_title
from visprop.picture.sumview.epoch import draw_epoch
from visprop.picture.sumview.parts import draw_parts, model
from visprop.picture.thetaview.entries import Entry, chosen
from visprop.words import translate

LEFT = 0.62  # of the width: the examples' parts


def build_sums(moment, look: Look) -> Frame:
    """The parts of one parameter's gradient at a moment. Equal moments and looks give equal frames."""
    reading = Reading(moment, look)
    entry, _ = chosen(reading, look, focus_of(reading.step, look, reading.program))
    title = translate("Sums", "Sums over examples")
    still, top = draw_title(moment, look, title, _note(entry), model(reading, entry))
    k, height = look.scale, look.height - top - 12 * look.scale
    middle = LEFT * look.width
    still += draw_parts(reading, entry, (28 * k, top + 6 * k, middle - 28 * k - 20 * k, height))
    still += draw_epoch(reading, (middle + 10 * k, top + 6 * k, look.width - middle - 34 * k, height))
    return Frame(look.width, look.height, tuple(still))


def _note(entry: Entry) -> Formula:
    return filled(translate("Sums", "what each example of the batch adds to {d}"), d=entry.partial("L"))
