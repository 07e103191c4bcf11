"""A gradient as a sum over paths: every way from a neuron to the cost gives one product of gains and weights.

∂C/∂z of a neuron is Σ over its paths of σ′(z)·w·σ′(z)·w· ... ·∂C/∂y. The largest products are found exactly without
multiplying out all of them: a best-first search on the graph of neurons, in logarithms of magnitudes, whose bound is
the largest product that remains from each neuron to the cost (found once, from the cost backward). Source: A* search
with a perfect heuristic (Hart, Nilsson, Raphael 1968).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from heapq import heappop, heappush
from itertools import count, pairwise
from typing import TYPE_CHECKING

from visprop.picture import graph as graphs
from visprop.picture.derived import derive
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading

if TYPE_CHECKING:
    import networkx as nx

COST = "cost"
SLACK = 1e-9  # logarithms round: products closer than this are compared themselves
TIED = 64  # at most so many paths are looked at beyond the wanted ones


@dataclass(frozen=True, slots=True)
class Start:
    """Where the paths begin: at z of a neuron, or at its output a (`inside` False: its own gain is not a factor).

    `lead` are factors before the first: a of the edge's source for a weight.
    """

    layer: int
    neuron: int
    inside: bool = True
    lead: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """One way to the cost: the ids of its neurons, its factors in their order along it, and their product."""

    nodes: tuple[str, ...]
    factors: tuple[Quantity, ...]
    product: Quantity


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths of a gradient.

    Attributes:
        total: the gradient that they add up to.
        largest: the paths of largest magnitude, the largest first; none of them is 0.
        count: how many there are in all. zeros: how many of them hold a factor 0.
        rest: what those add up to that are not among `largest`; None if there are no others.
    """

    total: Quantity
    largest: tuple[Path, ...]
    count: int
    zeros: int
    rest: Quantity | None


def find(reading: Reading, start: Start, total: Quantity, most: int) -> Paths | None:
    """The `most` largest paths whose sum is `total`; None while that is not computed, or if a factor is no number."""
    if total.value is None or not math.isfinite(total.value):
        return None
    net = _graph(reading.program.sizes, start.layer, start.neuron)
    weigh = Weighing(reading, net, start)
    if not weigh.finite:
        return None
    begin = graphs.node_id(start.layer, start.neuron)
    live, every = counts(net, weigh.logs)[begin], counts(net, None)[begin]
    if any(q.value == 0 for q in start.lead):
        live = 0
    found = [_path(weigh, nodes) for nodes in largest(net, begin, COST, weigh.logs, most)] if live else []
    found.sort(key=lambda path: -abs(path.product.value))
    found = found[:most]
    rest = derive("path_rest", (total, *(path.product for path in found)), total.index)
    if not all(math.isfinite(q.value) for q in (rest, *(path.product for path in found))):
        return None
    return Paths(total, tuple(found), every, every - live, rest if len(found) < every else None)


@lru_cache(maxsize=64)
def _graph(sizes: tuple[int, ...], layer: int, neuron: int) -> nx.DiGraph:
    """The neuron, all that lies above its layer, and the cost."""
    above = graphs.everything(sizes)[layer + 1 :]
    return graphs.neurons(sizes, ((layer, (neuron,)), *above))


class Weighing:
    """The factors of each neuron and edge of a graph, and the logarithm of their magnitude by (source, target).

    A neuron's own factors belong to the edges that leave it.
    """

    def __init__(self, reading: Reading, net: nx.DiGraph, start: Start) -> None:
        self.reading, self.net, self.start = reading, net, start
        program, tape, n = reading.program, reading.tape, reading.example
        self._weights, self._gains = {}, {}
        for layer in range(start.layer, program.last + 1):
            self._weights[layer] = tape.view(f"theta.W[{layer}]")
            if f"gain[{layer}]" in program:
                self._gains[layer] = tape.view(f"gain[{layer}]")[n]
        self.end = f"dC_da[{program.last}]" if f"gain[{program.last}]" in program else f"dC_dz[{program.last}]"
        ends = tape.view(self.end)[n]
        self.logs: dict[tuple[Hashable, Hashable], float] = {}
        self.finite = True
        for source, target, wire in net.edges(data="wire"):
            neuron = net.nodes[source]["neuron"]
            gain = 1.0 if self._skips(neuron) else self._gains.get(neuron.layer, _ONES)[neuron.index]
            last = ends[neuron.index] if target == COST else self._weights[wire.layer][wire.i, wire.j]
            self.finite &= math.isfinite(gain) and math.isfinite(last)
            self.logs[source, target] = log_size(gain) + log_size(last)

    def _skips(self, neuron: graphs.Neuron) -> bool:
        """Whether the gain of a neuron is no factor: paths that start at a do not go through it."""
        return not self.start.inside and neuron.layer == self.start.layer

    def factors(self, nodes: tuple[str, ...]) -> Iterator[Quantity]:
        """The factors along a path, as quantities with their addresses."""
        yield from self.start.lead
        reading = self.reading
        for source, target in pairwise((*nodes, COST)):
            neuron = self.net.nodes[source]["neuron"]
            if neuron.layer in self._gains and not self._skips(neuron):
                yield reading.get(f"gain[{neuron.layer}]", neuron.index)
            if target == COST:
                yield reading.get(self.end, neuron.index)
            else:
                wire = self.net.edges[source, target]["wire"]
                yield reading.weight(wire.layer, wire.i, wire.j)


class _Ones:
    def __getitem__(self, _place: int) -> float:
        return 1.0


_ONES = _Ones()  # the gains of an output layer that has none of its own


def _path(weigh: Weighing, nodes: tuple[str, ...]) -> Path:
    factors = tuple(weigh.factors(nodes))
    return Path(nodes, factors, derive("path", factors))


def log_size(number: float) -> float:
    """Natural logarithm of a magnitude; -inf for 0."""
    return math.log(abs(number)) if number else -math.inf


def _backward(net: nx.DiGraph) -> list[Hashable]:
    """The nodes, each behind all that it leads to."""
    from networkx import topological_sort  # as in `graph`: not for a command that only names the views

    return list(topological_sort(net))[::-1]


def remaining(net: nx.DiGraph, goal: Hashable, logs: Mapping[tuple, float]) -> dict[Hashable, float]:
    """For each node the logarithm of the largest product of a path from it to `goal`: found from there backward."""
    best: dict[Hashable, float] = {}
    for node in _backward(net):
        ahead = (logs[node, after] + best[after] for after in net.successors(node))
        best[node] = 0.0 if node == goal else max(ahead, default=-math.inf)
    return best


def counts(net: nx.DiGraph, logs: Mapping[tuple, float] | None) -> dict[Hashable, int]:
    """For each node how many paths lead from it to where the graph ends; with `logs`, only those without a factor 0."""
    found: dict[Hashable, int] = {}
    for node in _backward(net):
        after = list(net.successors(node))
        live = [each for each in after if logs is None or logs[node, each] > -math.inf]
        found[node] = sum(found[each] for each in live) if after else 1
    return found


def largest(
    net: nx.DiGraph, start: Hashable, goal: Hashable, logs: Mapping[tuple, float], most: int
) -> list[tuple[Hashable, ...]]:
    """The paths from `start` to `goal` (which they leave out) of largest product, without those of product 0.

    All `most` largest are among them, the largest first as logarithms tell; nearly equal ones may follow, so that who
    sorts by the products themselves loses none.
    """
    best, ticket = remaining(net, goal, logs), count()
    heap = [(-best[start], next(ticket), 0.0, (start,))]
    found: list[tuple[Hashable, ...]] = []
    least = -math.inf
    while heap and len(found) < most + TIED:
        bound, _, done, nodes = heappop(heap)
        if len(found) >= most and -bound < least - SLACK * max(1.0, abs(least)):
            break
        if nodes[-1] == goal:
            found.append(nodes[:-1])
            least = -bound if len(found) <= most else least
            continue
        for after in net.successors(nodes[-1]):
            so_far = done + logs[nodes[-1], after]
            if so_far + best[after] > -math.inf:
                heappush(heap, (-(so_far + best[after]), next(ticket), so_far, (*nodes, after)))
    return found
