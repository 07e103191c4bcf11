"""The strip under the network: the current operation's formula in symbols and with its numbers, and what it means."""

from __future__ import annotations

from dataclasses import replace

from visprop.engine.update import SCALARS
from visprop.experiment.titles import shown_title
from visprop.picture import boxes
from visprop.picture.compare import Compared
from visprop.picture.compareside import compared_side
from visprop.picture.focus import focus_of
from visprop.picture.formula import Columns, Formula, Row, Space, Words
from visprop.picture.formulas import Explanation, Side, Topic, explain
from visprop.picture.frame import Arrow, Frame, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.measure import wrapped
from visprop.picture.reading import Reading
from visprop.picture.respell import respelled
from visprop.picture.sizes import TEXT
from visprop.words import translate

MARGIN, SIDE = 28, 0.64  # design pixels; the share of the width that the formula may take beside its explanation
LARGEST, LEAST, LEGIBLE = 33.0, 21.0, 16.0  # font sizes of a formula, the last in pixels: its numbers are smaller
MOST_TERMS = 9


def build_strip(moment, look: Look) -> Frame:
    """The formula of the step that led to the moment, for the neuron under way, the selected one, or the first."""
    reading = Reading(moment, look)
    if reading.step.op < 0:
        return Frame(look.width, look.height, _welcome(moment, look), background="panel")
    topic = Topic(reading, focus_of(reading.step, look, reading.program))
    explained = _fitting(topic, look)
    if moment.compared:
        explained = replace(explained, side=compared_side(topic, Compared(reading), look.selection))
    share = SIDE if explained.side is not None else 1.0
    shapes: list[Shape] = [_header(topic, look, share * look.width - 2 * MARGIN * look.scale)]
    shapes += _formula(explained, look)
    if explained.side is not None:
        shapes += _side(explained.side, look)
    return respelled(Frame(look.width, look.height, tuple(shapes), background="panel"), look.notation)


def _small(look: Look) -> float:
    return max(TEXT, 15 * look.scale)


def _head(look: Look) -> float:
    """Height of the header line."""
    return 2.0 * _small(look)


def _welcome(moment, look: Look) -> tuple[Shape, ...]:
    """Before the first step."""
    px, x = _small(look), MARGIN * look.scale
    title = Words(shown_title(moment.experiment.title), bold=True)
    shapes = translate("Strip", "{layers}, cost {cost}, η = {rate:g}, batches of {batch}")
    training = moment.experiment.training
    layers = " – ".join(str(size) for size in moment.experiment.network.layers)
    text = shapes.format(layers=layers, cost=training.cost, rate=training.learning_rate, batch=moment.batch)
    return (
        Text(x, _head(look) / 2 + 2, title, px, "text", "left", "panel"),
        Text(x, _head(look) + 1.2 * px, Words(text), 1.1 * px, "text", "left", "panel"),
    )


def _header(topic: Topic, look: Look, width: float) -> Text:
    """ "op 5 of 31  z[2]  layer 2, neuron 1, term 2 of 3"; where the width is short, without what comes last."""
    reading = topic.reading
    step = reading.step
    number = translate("Strip", "op {n} of {all}").format(n=step.op + 1, all=len(reading.program.ops))
    first: tuple[Formula, ...] = (Words(number, bold=True), Space(0.8), Words(step.name), Space(0.8))
    places, px, between = where(topic), _small(look), translate("Strip", ", ")
    while len(places) > 1 and boxes.layout(Row((*first, Words(between.join(places)))), px).w > width:
        places = places[:-1]
    row = Row((*first, Words(between.join(places))))
    return Text(MARGIN * look.scale, _head(look) / 2 + 2, row, px, "text", "left", "panel")


def where(topic: Topic) -> list[str]:
    """Which layer, neuron, term and example the strip is about; counted from 1."""
    step, reading = topic.reading.step, topic.reading
    parts: list[str] = []
    if step.kind not in ("batch", "g", "C", "L", *SCALARS):
        parts.append(translate("Strip", "layer {n}").format(n=topic.layer))
        parts.append(translate("Strip", "neuron {n}").format(n=topic.neuron + 1))
    if step.kind in ("z", "C") or (step.kind == "dC_da" and topic.layer < topic.last):
        if topic.term is not None:
            text = translate("Strip", "term {n} of {all}").format(n=topic.term + 1, all=step.dims[2])
            parts.append(text)
        elif step.dims[2] > 1:
            parts.append(translate("Strip", "{all} terms").format(all=step.dims[2]))
    if reading.moment.batch > 1 and step.phase in ("forward", "cost", "backward") and step.kind != "L":
        parts.append(translate("Strip", "example {n} of {all}").format(n=reading.example + 1, all=reading.moment.batch))
    return parts


def _fitting(topic: Topic, look: Look) -> Explanation:
    """The explanation with as many terms as fit."""
    for limit in range(MOST_TERMS, 1, -1):
        explained = explain(Topic(topic.reading, topic.focus, limit))
        columns, (width, height) = _columns(explained), _room(explained, look)
        least = boxes.layout(columns, max(LEAST * look.scale, LEGIBLE))
        if least.w <= width and least.h <= height:
            break
    return explained


def _columns(explained: Explanation) -> Columns:
    return Columns(tuple(zip(*explained.cells, strict=True)))


def _room(explained: Explanation, look: Look) -> tuple[float, float]:
    """Width and height that the formula may take."""
    share = SIDE if explained.side is not None else 1.0
    foot = 1.6 * _small(look) if explained.note is not None else 0.5 * _small(look)
    return look.width * share - 2 * MARGIN * look.scale, look.height - _head(look) - foot


def fit(formula: Formula, most: float, width: float, height: float) -> float:
    """The largest font size up to `most` at which the formula fits into width and height, or the least legible one."""
    least = min(TEXT, most)
    placed = boxes.layout(formula, most)
    px = max(most * min(1.0, width / max(placed.w, 1), height / max(placed.h, 1)), least)
    while px > least:
        placed = boxes.layout(formula, px)
        if placed.w <= width and placed.h <= height:
            break
        px = max(px - 0.5, least)
    return px


def _formula(explained: Explanation, look: Look) -> list[Shape]:
    columns = _columns(explained)
    width, height = _room(explained, look)
    px = fit(columns, LARGEST * look.scale, width, height)
    x, y = MARGIN * look.scale, _head(look) + height / 2
    shapes: list[Shape] = [Text(x, y, columns, px, "text", "left", "panel")]
    if explained.note is not None:
        small = _small(look)
        shapes.append(Text(x, look.height - 0.95 * small, explained.note, small, "text", "left", "panel"))
    return shapes


def _side(side: Side, look: Look) -> list[Shape]:
    """The block at the right, behind a line."""
    k, small = look.scale, _small(look)
    line = look.width * SIDE
    x, width = line + MARGIN * k, look.width - line - 2 * MARGIN * k
    shapes: list[Shape] = [Arrow((line, 12 * k), (line, look.height - 12 * k), Stroke("line", 1.5 * k))]
    title = wrapped(side.title, small, width, bold=True)
    for number, part in enumerate(title):
        y = _head(look) / 2 + 2 + number * 1.3 * small
        shapes.append(Text(x, y, Words(part, bold=True), small, "text", "left", "panel"))
    note = Words(side.note)
    foot = 1.6 * small if side.note and boxes.layout(note, TEXT).w <= width else 0.4 * small
    if foot > small:
        px = fit(note, small, width, 2 * small)
        shapes.append(Text(x, look.height - 0.95 * small, note, px, "text", "left", "panel"))
    top = _head(look) + (len(title) - 1) * 1.3 * small
    lines = [_lines(formula, small, width) for formula in side.lines]
    return shapes + _stacked(lines, (x, top, width, look.height - top - foot), look)


def _stacked(groups: list[list[Formula]], room: tuple[float, float, float, float], look: Look) -> list[Shape]:
    """Lines in a room (x, y, w, h), each group in its share of the height, its own lines close together."""
    x, top, width, height = room
    small, count = _small(look), sum(len(group) for group in groups)
    shapes: list[Shape] = []
    for group in groups:
        share = height * len(group) / count
        each = min(share / len(group), 1.5 * small) if len(group) > 1 else share
        for number, formula in enumerate(group):
            y = top + share / 2 + (number - (len(group) - 1) / 2) * each
            px = fit(formula, 1.25 * small if _is_text(formula) else 27 * look.scale, width, 0.94 * each)
            shapes.append(Text(x, y, formula, min(px, small) if len(group) > 1 else px, "text", "left", "panel"))
        top += share
    return shapes


def _lines(formula: Formula, px: float, width: float) -> list[Formula]:
    """Words cut into as many lines as they need; where words with a formula are too long, the formula goes below."""
    if isinstance(formula, Words):
        return [Words(part) for part in wrapped(formula.text, px, width)]
    if _is_text(formula) and boxes.layout(formula, TEXT).w > width:
        return [*_lines(formula.parts[0], px, width), Row(formula.parts[1:])]
    return [formula]


def _is_text(formula: Formula) -> bool:
    """Whether a line is words, or begins with words."""
    first = formula.parts[0] if isinstance(formula, Row) and formula.parts else formula
    return isinstance(first, Words)
