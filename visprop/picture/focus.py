"""What a step lights: the neuron that the strip explains, and the edges, biases and nodes that the step covers."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.debugger.operands import parameter
from visprop.engine.update import FLAT, SCALARS
from visprop.picture.look import Look
from visprop.picture.step import Step


@dataclass(frozen=True, slots=True)
class Focus:
    """What the last step covers, and whom it is about.

    Attributes:
        layer, neuron: the neuron that is explained; layer 0 where there is none.
        term: the part of its sum that the step covers, or None for all of them.
        edges: (layer of the weights, i or None for all, j or None for all) that carry something, or None.
        biases: (layer, i or None for all) whose arrow carries something, or None.
        costs: the outputs whose arrow to the cost carries something: an index, -1 for all, or None.
        nodes: (layer, i or None for all) that are worked on, or None.
        back: whether what is carried runs from target to source.
    """

    layer: int = 0
    neuron: int = 0
    term: int | None = None
    edges: tuple[int, int | None, int | None] | None = None
    biases: tuple[int, int | None] | None = None
    costs: int | None = None
    nodes: tuple[int, int | None] | None = None
    back: bool = False

    def has_edge(self, layer: int, i: int, j: int) -> bool:
        """Whether the step covers this edge; layer 0 asks for output j's arrow to the cost."""
        if layer == 0:
            return self.costs is not None and self.costs in (-1, j)
        if self.edges is None or self.edges[0] != layer:
            return False
        return self.edges[1] in (None, i) and self.edges[2] in (None, j)

    def has_bias(self, layer: int, i: int) -> bool:
        """Whether the step covers this bias."""
        return self.biases is not None and self.biases[0] == layer and self.biases[1] in (None, i)

    def has_node(self, layer: int, i: int) -> bool:
        """Whether the step works on this neuron."""
        return self.nodes is not None and self.nodes[0] == layer and self.nodes[1] in (None, i)


def focus_of(step: Step, look: Look, program) -> Focus:
    """What the step covers."""
    if step.op < 0:
        return Focus()
    if step.kind in FLAT and step.kind != "g":
        return _of_parameter(step, look, program)
    layer = step.layer or program.last
    neuron = explained(step, look, layer)
    if step.low == step.high:
        return Focus(layer, neuron)
    make = {"z": _sum, "a": _node, "gain": _node, "C": _cost, "dC_da": _back, "dC_dz": _back_node}.get(step.kind)
    make = make or {"dL_dW": _product, "dL_db": _bias, "W": _weight, "b": _bias}.get(step.kind)
    if make is None:
        return Focus(layer, neuron)
    return make(step, layer, neuron, program)


def explained(step: Step, look: Look, layer: int) -> int:
    """The neuron under way; else the selected one if it is in the layer; else the first."""
    if step.kind in ("batch", "g", "C", "L", *SCALARS) or step.grain not in ("neuron", "product"):
        words = look.selection.split()
        chosen = len(words) > 2 and words[0] in ("node", "bias", "edge") and int(words[1]) == layer
        return int(words[2]) if chosen else 0
    place = step.place(step.high - 1)
    return place[1] if step.phase in ("forward", "cost", "backward") else place[0]


def _of_parameter(step: Step, look: Look, program) -> Focus:
    """Of an optimizer's operation: the parameter under way, else the selected one, else the first."""
    if step.grain in ("neuron", "product") and step.low < step.high:
        kind, layer, index = parameter(program.sizes, step.high - 1)
        if kind == "b":
            return Focus(layer, index[0], biases=(layer, index[0]), nodes=(layer, index[0]))
        return Focus(layer, index[0], edges=(layer, *index))
    words = look.selection.split()
    if words[:1] and words[0] in ("node", "bias", "edge") and int(words[1]) > 0:
        return Focus(int(words[1]), int(words[2]))
    return Focus(1, 0)


def _one(step: Step, neuron: int) -> int | None:
    """The neuron a step is confined to; None for an operation as a whole."""
    return None if step.grain == "op" else neuron


def _term(step: Step) -> int | None:
    return step.place(step.high - 1)[2] if step.grain == "product" else None


def _sum(step: Step, layer: int, neuron: int, program) -> Focus:
    one, term = _one(step, neuron), _term(step)
    is_bias = term == step.dims[2] - 1
    return Focus(
        layer,
        neuron,
        term,
        edges=None if is_bias else (layer, one, term),
        biases=(layer, one) if is_bias or term is None else None,
        nodes=(layer, one),
    )


def _node(step: Step, layer: int, neuron: int, program) -> Focus:
    return Focus(layer, neuron, nodes=(layer, _one(step, neuron)))


def _cost(step: Step, layer: int, neuron: int, program) -> Focus:
    term = _term(step)
    return Focus(layer, neuron, term, costs=-1 if term is None else term)


def _back(step: Step, layer: int, neuron: int, program) -> Focus:
    one, term = _one(step, neuron), _term(step)
    if layer == program.last:
        return Focus(layer, neuron, costs=-1 if one is None else one, nodes=(layer, one), back=True)
    return Focus(layer, neuron, term, edges=(layer + 1, term, one), nodes=(layer, one), back=True)


def _back_node(step: Step, layer: int, neuron: int, program) -> Focus:
    one = _one(step, neuron)
    fused = layer == program.last and f"dC_da[{layer}]" not in program
    costs = (-1 if one is None else one) if fused else None
    return Focus(layer, neuron, costs=costs, nodes=(layer, one), back=True)


def _product(step: Step, layer: int, neuron: int, program) -> Focus:
    one = _one(step, neuron)
    j = step.place(step.high - 1)[1] if step.grain == "product" else None
    return Focus(layer, neuron, _term(step), edges=(layer, one, j))


def _weight(step: Step, layer: int, neuron: int, program) -> Focus:
    j = step.place(step.high - 1)[1] if step.grain == "product" else None
    return Focus(layer, neuron, j, edges=(layer, _one(step, neuron), j))


def _bias(step: Step, layer: int, neuron: int, program) -> Focus:
    return Focus(layer, neuron, biases=(layer, _one(step, neuron)), nodes=(layer, _one(step, neuron)))
