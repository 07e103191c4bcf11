"""The network as a directed graph of neurons: what the picture draws comes from its nodes and edges.

Node names are the ids of shapes ("input 1", "node 2 0", "cost"). Each node holds a `Neuron`, each edge its id and
the place of its weight. A large layer is folded before it gets here, so the graph holds only what is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

Shown = tuple[tuple[int, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Neuron:
    """A node: `kind` is "input", "neuron" or "cost"; `layer` counts from 0 (the inputs), `index` is its place there."""

    id: str
    kind: str
    layer: int
    index: int


@dataclass(frozen=True, slots=True)
class Wire:
    """An edge from neuron `j` to neuron `i` of layer `layer`, its weight `W[layer][i, j]`; `layer` 0: to the cost."""

    id: str
    source: str
    target: str
    layer: int
    i: int
    j: int


def node_id(layer: int, index: int) -> str:
    """Id of a neuron, of an input for layer 0."""
    return f"node {layer} {index}" if layer else f"input {index}"


def everything(layers: tuple[int, ...]) -> Shown:
    """What is shown when no layer is folded: (layer, all its neurons) for each layer."""
    return tuple((layer, tuple(range(size))) for layer, size in enumerate(layers))


@lru_cache(maxsize=64)
def neurons(layers: tuple[int, ...], shown: Shown) -> nx.DiGraph:
    """The graph of the neurons in `shown`, with the cost behind the last layer if that is shown."""
    import networkx as nx  # a third of a second: not for a command that only names the views

    graph = nx.DiGraph()
    for layer, indices in shown:
        for index in indices:
            kind = "neuron" if layer else "input"
            graph.add_node(node_id(layer, index), neuron=Neuron(node_id(layer, index), kind, layer, index))
    for (below, sources), (layer, targets) in pairwise(shown):
        if layer == below + 1:
            _connect(graph, layer, targets, sources)
    last, outputs = shown[-1]
    if last == len(layers) - 1:
        _add_cost(graph, last, outputs)
    return graph


def wires(graph: nx.DiGraph) -> tuple[Wire, ...]:
    """All edges in the order in which they were laid."""
    return tuple(wire for _, _, wire in graph.edges(data="wire"))


def _connect(graph: nx.DiGraph, layer: int, targets: tuple[int, ...], sources: tuple[int, ...]) -> None:
    for i in targets:
        for j in sources:
            source, target = node_id(layer - 1, j), node_id(layer, i)
            graph.add_edge(source, target, wire=Wire(f"edge {layer} {i} {j}", source, target, layer, i, j))


def _add_cost(graph: nx.DiGraph, last: int, outputs: tuple[int, ...]) -> None:
    graph.add_node("cost", neuron=Neuron("cost", "cost", last + 1, 0))
    for j in outputs:
        source = node_id(last, j)
        graph.add_edge(source, "cost", wire=Wire(f"cost {j}", source, "cost", 0, 0, j))
