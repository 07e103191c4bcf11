"""The view "walk": how one comes to the backward pass, stage by stage, with the numbers of the moment.

First one neuron and the chain rule, ∂C/∂a assumed known; then the two cases of the next layer; then the twist: computed
from the output layer back, every ∂C/∂z costs one product and one sum for each weight.
"""

from __future__ import annotations

from dataclasses import replace

from visprop.picture import heading, measure
from visprop.picture.animation import Animation
from visprop.picture.boxes import layout
from visprop.picture.focus import Focus
from visprop.picture.formula import Row, Words
from visprop.picture.frame import Frame, Shape, Text
from visprop.picture.look import Look
from visprop.picture.network import room_of
from visprop.picture.recursion import neuron
from visprop.picture.recursion.lines import lines
from visprop.picture.recursion.slope import draw_slope, slope_width
from visprop.picture.recursion.stages import (
    AMPLIFIER,
    GAIN,
    HIDDEN,
    LAYER,
    ONE,
    OUTPUT,
    SUM,
    Stage,
    Told,
    refuses,
    stage_of,
    stages,
)
from visprop.picture.reversed.amplifiers import lively
from visprop.picture.reversed.backward import draw_reversed, turned_view
from visprop.picture.sizes import TEXT
from visprop.picture.view import Sheet
from visprop.words import translate

__all__ = ["build_walk", "refuses"]


def build_walk(moment, look: Look) -> Frame:
    """The stage of the walk that the look names."""
    look = replace(look, progress=1.0, grain="phase", effort=False)
    stage = stage_of(look, moment.program.last)
    reading = Told(moment, look, stage)
    above = _heading(reading, look)
    if stage.kind != LAYER:
        return Frame(look.width, look.height, (*above, *_one(reading, look)))
    view, sheet = turned_view(reading, look, room_of(look)), Sheet()
    layer = stage.layer
    edges = (layer + 1, None, None) if layer < moment.program.last else None
    lit = Focus(layer, reading.neuron, edges=edges, costs=None if edges else -1, nodes=(layer, None), back=True)
    view = replace(view, focus=lit)
    draw_reversed(view, sheet)
    return Animation(view, sheet, tuple(above), lively).at(1.0)


def _one(reading: Told, look: Look) -> list[Shape]:
    """The picture of one neuron, and under it what is written."""
    room, k = room_of(look), look.scale
    split = room.top + 0.56 * (room.bottom - room.top)
    found = neuron.draw_neuron(reading, neuron.scene(reading, replace(room, top=room.top + 34 * k, bottom=split)))
    curves = replace(room, top=split + 8 * k, bottom=room.bottom - 8 * k)
    width = room.right - room.left - (slope_width(curves) if reading.stage.kind == GAIN else 0.0)
    written = [part for line in lines(reading) for part in _broken(line, width)]
    each = (room.bottom - split) / max(len(written), 2)
    for number, line in enumerate(written):
        px = max(TEXT + 3, min(26 * k, 0.3 * each))
        wide = layout(line, px).w
        px = max(TEXT, min(px, px * width / wide))
        y = split + (number + (0.5 if len(written) > 1 else 0.8)) * each
        found.append(Text(room.left, y, line, px, "text", "left"))
    if reading.stage.kind == GAIN:
        found += draw_slope(reading, curves)
    return found


def _broken(line: Row, width: float) -> tuple[Row, ...]:
    """The line, or before its numbers broken in two where even the smallest text would not fit."""
    if layout(line, TEXT).w <= 0.96 * width or len(line.parts) < 4:
        return (line,)
    return Row(line.parts[:1]), Row(line.parts[1:])


def _heading(reading: Told, look: Look) -> list[Shape]:
    """Title, what the stage says, and how far the walk is."""
    if not look.title:
        return []
    k, (title_px, small) = look.scale, heading.title_sizes(look)
    left, right = 28 * k, look.width - 28 * k
    count = stages(reading.program.last)
    number = min(look.stage, len(count) - 1) + 1
    told = translate("Recursion", "stage {n} of {all}: → on, ← back").format(n=number, all=len(count))
    if reading.moment.compared:
        told = translate("Recursion", "only {here} is shown; {stage}").format(here=reading.moment.branch, stage=told)
    px = max(TEXT, 15 * k)
    title, words = _words(reading.stage, reading.program.last)
    line = Words(words)
    fit = max(TEXT, min(small, small * (right - left) / measure.size(line, small)[0]))
    return [
        Text(left, 6 * k + 0.7 * title_px, Words(title), title_px, "text", "left"),
        Text(left, 6 * k + 1.35 * title_px + 0.72 * small, line, fit, "text", "left"),
        Text(right, 6 * k + 0.7 * title_px, Words(told, "muted"), px, "muted", "right"),
    ]


def _words(stage: Stage, last: int) -> tuple[str, str]:
    """Title of a stage, and one sentence."""
    if stage.kind == LAYER:
        return translate("Recursion", "From the output layer back"), _layer_words(stage.layer, last)
    return {
        ONE: (
            translate("Recursion", "One neuron first"),
            translate(
                "Recursion", "How does C change with z? By the chain rule, through a; the second factor is unknown."
            ),
        ),
        GAIN: (
            translate("Recursion", "One neuron: the first factor"),
            translate("Recursion", "It is the slope of the activation function at z."),
        ),
        SUM: (
            translate("Recursion", "One neuron: the second factor"),
            translate(
                "Recursion", "a reaches C through each next neuron, and the paths add; assume the next ∂C/∂z known."
            ),
        ),
        AMPLIFIER: (
            translate("Recursion", "Another point of view"),
            translate(
                "Recursion", "An amplifier, not in our network: it multiplies what comes back by the constant σ′(z)."
            ),
        ),
        OUTPUT: (
            translate("Recursion", "Case 1: the next layer is the output layer"),
            translate("Recursion", "There ∂C/∂z follows from the output and the cost: done."),
        ),
        HIDDEN: (
            translate("Recursion", "Case 2: the next layer is not the output layer"),
            translate(
                "Recursion", "The same question again, one layer further on: recursively, until the output layer."
            ),
        ),
    }[stage.kind]


def _layer_words(layer: int, last: int) -> str:
    if layer == last:
        return translate("Recursion", "Start there: ∂C/∂z of layer {n} is known at once from the cost.").format(n=layer)
    if layer > 1:
        text = translate("Recursion", "Layer {n} from layer {next}: nothing is computed twice.")
        return text.format(n=layer, next=layer + 1)
    return translate("Recursion", "Layer 1 from layer 2: every ∂C/∂z is there, at the cost of one more forward pass.")
