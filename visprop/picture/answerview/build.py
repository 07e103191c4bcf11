"""The view "output": what the network answers over its one or two inputs, and the rows that it is to answer for.

As the panel "Output" has it, for the lecture room and for pictures: a surface with the line between two classes, or a
curve between the dots.
"""

from __future__ import annotations

from functools import lru_cache

from visprop.experiment import Experiment
from visprop.picture.answerview.curve import draw_curve
from visprop.picture.answerview.side import draw_side
from visprop.picture.answerview.surface import draw_surface
from visprop.picture.charts.surface import Surfaces
from visprop.picture.formula import Words
from visprop.picture.frame import Frame
from visprop.picture.look import Look
from visprop.picture.sheet import MARGIN, draw_title
from visprop.picture.sizes import TEXT
from visprop.words import translate

SIDE = 0.34  # of the width, at most: what the marks mean
MOST_INPUTS = 2


def refuses(experiment: Experiment) -> str:
    """An empty text for one or two inputs, else why the network cannot be shown."""
    inputs = experiment.network.layers[0]
    if inputs <= MOST_INPUTS:
        return ""
    sentence = translate(
        "AnswerView", "This view shows networks with one or two inputs; this one has {n}: open spiral."
    )
    return sentence.format(n=inputs)


def build_answers(moment, look: Look) -> Frame:
    """The network's answers at a moment. Equal moments and looks give equal frames."""
    output = _output(look.selection, moment.program)
    title = translate("AnswerView", "What the network answers")
    still, top = draw_title(moment, look, title, Words(_note(moment, output)))
    k, px = look.scale, max(TEXT, 14 * look.scale)
    left, height = MARGIN * k + 4.2 * px, look.height - top - 2.0 * px - 14 * k
    surfaces = _surfaces(moment.program, moment.data)
    if moment.program.sizes[0] == 1:
        width = (1 - SIDE) * look.width - left
        still += draw_curve(surfaces, moment, output, (left, top + 6 * k, width, height), k)
    else:
        width = min(height, (1 - SIDE) * look.width - left)
        still += draw_surface(surfaces, moment, output, (left, top + 6 * k, width, width), k)
    at = left + width + 30 * k
    still += draw_side(moment, output, (at, top + 6 * k, look.width - at - MARGIN * k, height), k)
    return Frame(look.width, look.height, tuple(still))


def _output(selection: str, program) -> int:
    """The output neuron that is selected, else the first."""
    kind, *places = selection.split() or [""]
    chosen = kind in ("node", "bias", "edge") and int(places[0]) == program.last
    return int(places[1]) if chosen else 0


def _note(moment, output: int) -> str:
    count = moment.program.sizes[-1]
    if count == 1:
        return translate("AnswerView", "what it would answer to every input, with the parameters of this moment")
    text = translate(
        "AnswerView",
        "what it would answer to every input, with the parameters of this moment; output {n} of {all}",
    )
    return text.format(n=output + 1, all=count)


@lru_cache(maxsize=2)
def _surfaces(_program, _data) -> Surfaces:
    """Grid and arrays, kept while program and data are the same."""
    return Surfaces()
