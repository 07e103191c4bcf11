"""The block at the right of the strip where two runs are compared: the number of either, and the difference."""

from __future__ import annotations

from visprop.picture import figures, notation
from visprop.picture.compare import Compared, Pair
from visprop.picture.comparehead import short
from visprop.picture.formula import Formula, Space, Words
from visprop.picture.formulas import Side, Topic
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.words import translate


def compared_side(topic: Topic, compared: Compared, selection: str) -> Side:
    """Both numbers of what is selected, else of the neuron that the strip explains."""
    chosen = selection if compared.of(selection) is not None else f"node {topic.layer or topic.last} {topic.neuron}"
    pair, name = compared.of(chosen), _name(chosen, compared)
    lines = (
        _line(compared.here, name, pair.here),
        _line(compared.there, name, pair.there),
        row(Words("Δ"), Space(0.5), name, upright("="), figures.drawn(pair.apart)),
    )
    return Side(translate("Compare", "both runs, and how far apart"), lines, _note(pair, compared))


def _line(branch: str, name: Formula, q: Quantity) -> Formula:
    return row(Words(short(branch)), Space(0.5), name, upright("="), figures.drawn(q))


def _note(pair: Pair, compared: Compared) -> str:
    if pair.apart.value is not None:
        return ""
    if not compared.known:
        return translate("Compare", "the other run is on its way")
    return translate("Compare", "not computed in both")


def _name(id: str, compared: Compared) -> Formula:
    """The symbol of what is compared at a shape."""
    kind, *places = id.split()
    layer, *index = (int(place) for place in places)
    if kind == "input":
        return notation.x(layer)
    if kind == "edge":
        return notation.w(layer, *index)
    if kind == "bias":
        return notation.b(layer, *index)
    if compared.letter == "a":
        return notation.a(layer, *index)
    return row(notation.flat("C", "z", notation.DC), Space(0.2), notation.z(layer, *index, notation.DC))
