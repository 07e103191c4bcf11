"""The network as a directed graph of neurons: what the picture draws comes from its nodes and edges.

Node names are the ids of shapes ("input 1", "node 2 0", "cost"). Each node holds a `Neuron`, each edge its id and
the place of its weight. A large layer is folded before it gets here, so the graph holds only what is drawn.

`net` says what there is, `neurons` makes a graph of networkx of it, for who walks on it: networkx takes as long to
import as all of Qt, and a picture of the network, the window's first, has to place nodes and edges only.
"""

from __future__ import annotations

from collections.abc import Iterator
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


@dataclass(frozen=True, slots=True)
class Net:
    """All nodes by their ids, and all edges, both in the order in which they were laid."""

    nodes: dict[str, Neuron]
    wires: tuple[Wire, ...]


def node_id(layer: int, index: int) -> str:
    """Id of a neuron, of an input for layer 0."""
    return f"node {layer} {index}" if layer else f"input {index}"


def everything(layers: tuple[int, ...]) -> Shown:
    """What is shown when no layer is folded: (layer, all its neurons) for each layer."""
    return tuple((layer, tuple(range(size))) for layer, size in enumerate(layers))


@lru_cache(maxsize=64)
def net(layers: tuple[int, ...], shown: Shown) -> Net:
    """The neurons in `shown` and what connects them, with the cost behind the last layer if that is shown."""
    nodes = [Neuron(node_id(layer, j), "neuron" if layer else "input", layer, j) for layer, row in shown for j in row]
    wires: list[Wire] = []
    for (below, sources), (layer, targets) in pairwise(shown):
        if layer == below + 1:
            wires += _between(layer, sources, targets)
    last, outputs = shown[-1]
    if last == len(layers) - 1:
        nodes.append(Neuron("cost", "cost", last + 1, 0))
        wires += (Wire(f"cost {j}", node_id(last, j), "cost", 0, 0, j) for j in outputs)
    return Net({node.id: node for node in nodes}, tuple(wires))


@lru_cache(maxsize=64)
def neurons(layers: tuple[int, ...], shown: Shown) -> nx.DiGraph:
    """The same as a graph: each node has its `neuron`, each edge its `wire`."""
    import networkx as nx

    laid, graph = net(layers, shown), nx.DiGraph()
    graph.add_nodes_from((name, {"neuron": neuron}) for name, neuron in laid.nodes.items())
    graph.add_edges_from((wire.source, wire.target, {"wire": wire}) for wire in laid.wires)
    return graph


def _between(layer: int, sources: tuple[int, ...], targets: tuple[int, ...]) -> Iterator[Wire]:
    for j in sources:
        for i in targets:
            yield Wire(f"edge {layer} {i} {j}", node_id(layer - 1, j), node_id(layer, i), layer, i, j)
