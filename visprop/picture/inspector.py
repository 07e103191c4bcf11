"""The inspector: why the selected number is what it is, as one tall frame for a narrow column."""

from __future__ import annotations

from math import ceil

from visprop.picture import boxes, figures
from visprop.picture.focus import Focus
from visprop.picture.formula import Formula, Row, Words
from visprop.picture.formulas import Explanation, Topic, backward, costs, forward, gradient, optimisers
from visprop.picture.frame import Frame, Text
from visprop.picture.inspectorbatch import draw_batch
from visprop.picture.inspectorcolumn import Column
from visprop.picture.inspectorpaths import draw_paths, traced
from visprop.picture.inspectorreason import draw_reason
from visprop.picture.inspectorsubject import (
    FROM_BEFORE,
    SLOTS,
    Subject,
    name_of,
    quantity,
    subject_of,
    tape_name,
    values_of,
)
from visprop.picture.look import Look
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.respell import respelled
from visprop.words import translate

TERMS, EXAMPLES = (12, 5, 3, 2), (4, 3, 2)  # of a sum that are written out; the batch has a picture of its own
EXPLAINED = {
    "z": forward.z,
    "a": forward.a,
    "gain": forward.gain,
    "dC_da": backward.dC_da,
    "dC_dz": backward.dC_dz,
    "dC_dw": gradient.dC_dw,
    "dL_dW": gradient.dL_dW,
    "dJ_dw": gradient.dJ_dw,
    "dL_db": gradient.dL_db,
    "C": costs.cost,
    "L": costs.loss,
    "clip": optimisers.clip,
    "m": optimisers.m,
    "v": optimisers.v,
    "m_hat": optimisers.m_hat,
    "v_hat": optimisers.v_hat,
    "step": optimisers.step,
}
NO_SIDE = ("z", "dC_da", "dL_dW")  # their side block in the strip is about one edge


def build_inspector(moment, look: Look) -> Frame:
    """The explanation of the selected thing's number; of what the last step made, where nothing is selected.

    The frame is `look.width` wide and as high as it needs, at least `look.height`. Equal moments and looks give equal
    frames. Ids: "value NAME" (a number of the same thing), "path N", "example N", "when".
    """
    reading = Reading(moment, look)
    column = Column(look.width, look.scale)
    subject = subject_of(reading)
    if subject is None:
        _welcome(column)
    else:
        _explain(column, reading, subject)
    height = max(look.height, ceil(column.y + column.px))
    return respelled(Frame(look.width, height, tuple(column.shapes), background="panel"), look.notation)


def _welcome(column: Column) -> None:
    column.words(translate("Inspector", "Why is this number what it is?"), bold=True)
    column.gap()
    column.words(translate("Inspector", "Click a neuron, an edge, a bias or the cost in the picture."))
    column.gap()
    column.words(translate("Inspector", "Every number here can be clicked as well: it leads to where it was computed."))


def _explain(column: Column, reading: Reading, subject: Subject) -> None:
    total = quantity(reading, subject)
    _head(column, reading, subject)
    _chips(column, reading, subject)
    column.gap(0.6)
    _formula(column, reading, subject)
    _when(column, reading, subject, total)
    paths, name = traced(reading, subject)
    if paths is not None and paths.largest:
        draw_reason(column, reading, paths.largest[0])
    if subject.value in ("dL_dW", "dL_db", "dC_dw"):
        whole = reading.at(f"dL_{'db' if subject.kind == 'bias' else 'dW'}[{subject.layer}]", _index(subject))
        draw_batch(column, reading, subject, whole)
    if paths is not None:
        draw_paths(column, reading, paths, name)


def _index(subject: Subject) -> tuple[int, ...]:
    return (subject.i, subject.j) if subject.kind == "edge" else (subject.i,)


def _head(column: Column, reading: Reading, subject: Subject) -> None:
    column.words(title(reading, subject), bold=True)
    if reading.moment.batch > 1 and reading.step.op >= 0:
        text = translate("Inspector", "example {n} of {all}")
        column.words(text.format(n=reading.example + 1, all=reading.moment.batch), "muted")


def title(reading: Reading, subject: Subject) -> str:
    """What a thing is called; counted from 1."""
    program, data = reading.program, reading.moment.data
    texts = {
        "node": translate("Inspector", "Layer {layer}, neuron {i} ({activation})"),
        "edge": translate("Inspector", "Layer {layer}, weight: neuron {j} → neuron {i}"),
        "bias": translate("Inspector", "Layer {layer}, bias of neuron {i}"),
        "cost": translate("Inspector", "The cost"),
        "input": translate("Inspector", "Input {i}: {name}"),
        "target": translate("Inspector", "Target {i}: {name}"),
    }
    text = texts[subject.kind]
    if subject.kind == "edge" and subject.layer == 1:
        text = translate("Inspector", "Layer {layer}, weight: input {j} → neuron {i}")
    names = data.input_names if subject.kind == "input" else data.target_names
    name = names[subject.i] if subject.kind in ("input", "target") else ""
    activation = program.activation(subject.layer) if subject.layer else ""
    return text.format(layer=subject.layer, i=subject.i + 1, j=subject.j + 1, name=name, activation=activation)


def _chips(column: Column, reading: Reading, subject: Subject) -> None:
    """All numbers of the thing, in two columns where they have room; the one that is explained on a plate."""
    column.gap(0.3)
    values, px, height = values_of(reading, subject), column.px, 1.7 * column.px
    shown = [_chip(reading, Subject(subject.kind, v, subject.layer, subject.i, subject.j)) for v in values]
    count = 2 if max(boxes.layout(chip, px).w for chip in shown) + px < column.width / 2 else 1
    wide = column.width / count
    for place, (value, chip) in enumerate(zip(values, shown, strict=True)):
        x, y = place % count * wide, column.y + place // count * height
        chosen, id = value == subject.value, f"value {value}"
        column.box(x - 0.3 * px, y, wide - 0.2 * px, height, "selection" if chosen else "", id)
        behind = "selection" if chosen else "panel"
        column.shapes.append(Text(column.left + x, y + height / 2, chip, px, "text", "left", behind, id))
    column.y += -(-len(values) // count) * height


def _chip(reading: Reading, subject: Subject) -> Formula:
    return row(name_of(reading, subject, False), upright("="), figures.drawn(quantity(reading, subject), "text"))


def _formula(column: Column, reading: Reading, subject: Subject) -> None:
    for limit in EXAMPLES if subject.value in ("dL_dW", "dL_db", "L") else TERMS:
        explained = _explanation(reading, subject, limit)
        if explained is None:
            column.words(_given(reading, subject))
            return
        if column.holds(explained.cells):
            break
    column.cells(explained.cells)
    side = explained.side
    if side is None or subject.value in NO_SIDE:
        return
    column.gap(0.2)
    for formula in side.lines:
        if isinstance(formula, Words):
            column.words(formula.text)
        else:
            column.sentence(row(formula) if not isinstance(formula, Row) else formula, 1.2 * column.px)
    if side.note:
        column.words(side.note, "muted")


def _explanation(reading: Reading, subject: Subject, limit: int) -> Explanation | None:
    layer = subject.layer or reading.program.last
    edges = (layer, subject.i, subject.j) if subject.kind == "edge" else None
    biases = (layer, subject.i) if subject.kind == "bias" else None
    topic = Topic(reading, Focus(layer, subject.i, edges=edges, biases=biases), limit)
    if subject.value == "new":
        return gradient.W(topic) if subject.kind == "edge" else gradient.b(topic)
    made = EXPLAINED.get(subject.value)
    return made(topic) if made else None


def _given(reading: Reading, subject: Subject) -> str:
    """What is said of a number that no formula of this iteration makes."""
    moment = reading.moment
    if subject.kind in ("input", "target"):
        row_number = reading.at("rows", (reading.example,)).value
        if row_number is None:
            return translate("Inspector", "The next batch brings it.")
        text = translate("Inspector", "It is given: row {row} of the training data.")
        return text.format(row=int(row_number) + 1)
    if subject.value in SLOTS and not moment.iteration:
        return translate("Inspector", "The optimizer remembers nothing yet: it is 0 where the run starts.")
    if moment.iteration:
        text = translate("Inspector", "The update of iteration {k} made it; it holds all through iteration {now}.")
        return text.format(k=moment.iteration - 1, now=moment.iteration)
    if moment.experiment.network.parameters:
        return translate("Inspector", "It is where the run starts: the experiment gives it.")
    text = translate("Inspector", "It is where the run starts: drawn at random ({init}, seed {seed}).")
    return text.format(init=moment.experiment.network.init, seed=moment.experiment.training.seed)


def _when(column: Column, reading: Reading, subject: Subject, total: Quantity) -> None:
    """Which operation computes it, and the way there."""
    name = tape_name(reading, subject)
    if name not in reading.program or (subject.value in FROM_BEFORE and not reading.moment.iteration):
        return
    number = reading.program.index(name) + 1
    if subject.value in FROM_BEFORE:
        text = translate("Inspector", "Go to the update that made it")
    elif total.value is None:
        text = translate("Inspector", "Not computed yet. Go to op {n}, {name}").format(n=number, name=name)
    else:
        text = translate("Inspector", "Computed in op {n}, {name}. Go there").format(n=number, name=name)
    column.gap(0.2)
    column.words(text, "weight", id="when")
