"""In short: which factors make a gradient small or large, said of its largest path to the cost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from visprop.engine.activations import ACTIVATIONS
from visprop.picture import figures, numbers
from visprop.picture.derived import derive
from visprop.picture.formula import Row
from visprop.picture.formulas.terms import product, relation
from visprop.picture.heading import filled
from visprop.picture.inspectorcolumn import Column
from visprop.picture.notation import DC, WEIGHT
from visprop.picture.paths import Path
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.words import translate

SMALL, LARGE = 0.1, 10.0  # what factors of one kind multiply to: beyond these they are named
KINDS = {"path_gains": "gain", "path_weights": "W"}


def kind_of(q: Quantity) -> str:
    """A quantity's name without layer: "gain", "W", "a", "dC_da", "dC_dz"."""
    return q.name.removeprefix("theta.").partition("[")[0]


def groups(path: Path) -> list[Quantity]:
    """The product of a path's gains and that of its weights, where there are several."""
    found = [(name, [q for q in path.factors if kind_of(q) == kind]) for name, kind in KINDS.items()]
    return [derive(name, factors) for name, factors in found if len(factors) > 1]


def multiplied(q: Quantity) -> Row:
    """What a path's gains, or its weights, multiply to, in a sentence."""
    texts = {
        ("path_gains", "="): translate("Inspector", "The {n} gains multiply to {q}."),
        ("path_gains", "≈"): translate("Inspector", "The {n} gains multiply to about {q}."),
        ("path_weights", "="): translate("Inspector", "The {n} weights multiply to {q}."),
        ("path_weights", "≈"): translate("Inspector", "The {n} weights multiply to about {q}."),
    }
    text = texts[q.name, relation(q, product, q.operands)].replace("{n}", str(len(q.operands)))
    return filled(text, q=figures.drawn(q, DC if q.name == "path_gains" else WEIGHT))


def draw_reason(column: Column, reading: Reading, path: Path) -> None:
    """Name the factors that make the path's product small, or large; nothing where none stands out."""
    made = groups(path)
    alone = [q for q in path.factors if not any(kind_of(q) == KINDS[group.name] for group in made)]
    found = _culprit([*made, *alone])
    if found is None:
        return
    column.heading(translate("Inspector", "In short"))
    for sentence in _sentences(reading, found):
        column.words(sentence)
    if found.name in KINDS:
        column.sentence(multiplied(found))
        for sentence in _limit(reading, found):
            column.words(sentence)


def _culprit(factors: Sequence[Quantity]) -> Quantity | None:
    """The factor furthest from 1, if it is far."""
    smallest = min(factors, key=lambda q: abs(q.value))
    largest = max(factors, key=lambda q: abs(q.value))
    if abs(smallest.value) < SMALL:
        return smallest
    return largest if abs(largest.value) > LARGE else None


def _sentences(reading: Reading, q: Quantity) -> list[str]:
    kind, last = kind_of(q), reading.program.last
    if abs(q.value) > LARGE:
        large = {
            "path_weights": translate("Inspector", "The weights make it large: along its largest path they multiply."),
            "W": translate("Inspector", "A large weight makes it large."),
            "a": translate("Inspector", "The large value at the edge's start makes it large."),
        }
        return [large.get(kind, translate("Inspector", "The error at the output makes it large."))]
    small = {
        "path_gains": translate("Inspector", "The gains σ′(z) make it small: each of them shrinks what flows back."),
        "path_weights": translate("Inspector", "The weights along its largest path make it small."),
        "gain": translate("Inspector", "The gain σ′(z) of one neuron makes it small: that neuron is saturated."),
        "W": translate("Inspector", "A weight near 0 makes it small."),
        "a": translate("Inspector", "The value at the edge's start makes it small: there is little to multiply."),
    }
    if kind == "a" and q.name == "a[0]":
        return [translate("Inspector", "The input makes it small: this example's value is near 0.")]
    text = translate("Inspector", "The error at the output makes it small: layer {layer} is almost right here.")
    return [small.get(kind, text.format(layer=last))]


def _limit(reading: Reading, q: Quantity) -> list[str]:
    """What gains of one kind can leave at most, if their slopes are below 1."""
    names = {reading.program.activation(int(gain.name[5:-1])) for gain in q.operands if kind_of(gain) == "gain"}
    most = _steepest(min(names)) if len(names) == 1 else 1.0
    if most >= 1:
        return []
    text = translate("Inspector", "{name}: σ′(z) is at most {most}, so {n} of them leave at most {all}.")
    shown = numbers.significant(most ** len(q.operands))
    return [text.format(name=min(names), most=f"{most:g}", n=len(q.operands), all=shown)]


@cache
def _steepest(name: str) -> float:
    """The largest slope of an activation function; all have it at 0 or on one side of it."""
    return float(ACTIVATIONS[name].slope(np.array([-1.0, 0.0, 1.0])).max())
