"""A gradient is the sum over its paths to the cost: all of them, multiplied out here one by one."""

from __future__ import annotations

import math
from itertools import pairwise, product

import numpy as np
import pytest

from tests.engine.random_experiments import random_experiment
from tests.picture.walking import made
from visprop import Experiment, Session
from visprop.picture.look import Look
from visprop.picture.paths import Path, Start, find
from visprop.picture.reading import Reading

NETWORKS = 200


def enumerated(session: Session, layer: int, i: int, n: int) -> list[float]:
    """The products of all paths from z of a neuron to the cost, for example n: plain loops over the tape."""
    tape, program = session.tape, session.program
    last, sizes = program.last, program.sizes
    found = []
    for way in product((i,), *(range(sizes[above]) for above in range(layer + 1, last + 1))):
        number = 1.0
        for step, neuron in enumerate(way):
            at = layer + step
            if at < last:
                number *= float(tape[f"gain[{at}]"][n, neuron]) * float(
                    tape[f"theta.W[{at + 1}]"][way[step + 1], neuron]
                )
        found.append(number * float(tape[f"dC_dz[{last}]"][n, way[-1]]))
    return found


def reading_of(session: Session, n: int = 0) -> Reading:
    return Reading(session.moment(), Look(example=n, grain="iteration"))


def network(seed: int) -> Session:
    """A random network after one iteration, not so wide and deep that its paths cannot be counted off."""
    while np.prod((experiment := random_experiment(seed)).network.layers[1:]) > 600:
        seed += 10_000
    session = Session(experiment)
    session.advance(iterations=1)
    return session


@pytest.mark.parametrize("chunk", range(4))
def test_the_sum_over_all_paths_is_the_gradient(chunk: int) -> None:
    """To 1e-12 of the sum of the paths' sizes: where they cancel, so do the digits of any sum of float64 numbers."""
    checked = 0
    for seed in range(chunk, NETWORKS, 4):
        session = network(seed)
        tape, sizes, n = session.tape, session.program.sizes, seed % len(session.tape["C"])
        for layer in range(1, len(sizes)):
            i, j = seed % sizes[layer], seed % sizes[layer - 1]
            parts = enumerated(session, layer, i, n)
            a = float(tape[f"a[{layer - 1}]"][n, j])
            for lead, gradient in ((1.0, tape[f"dC_dz[{layer}]"][n, i]), (a, a * tape[f"dC_dz[{layer}]"][n, i])):
                sizes_sum = math.fsum(abs(lead * part) for part in parts)
                assert abs(math.fsum(lead * part for part in parts) - gradient) <= 1e-12 * sizes_sum, (seed, layer)
                checked += 1
    assert checked > 100


@pytest.mark.parametrize("chunk", range(4))
def test_what_is_shown_and_what_is_left_out_add_up_to_the_gradient(chunk: int) -> None:
    for seed in range(chunk, NETWORKS, 4):
        session = network(seed)
        n = seed % len(session.tape["C"])
        reading = reading_of(session, n)
        for layer in range(1, session.program.last):
            i, j = seed % session.program.sizes[layer], seed % session.program.sizes[layer - 1]
            parts = enumerated(session, layer, i, n)
            lead, slope = reading.get(f"a[{layer - 1}]", j), reading.get(f"dC_dz[{layer}]", i)
            for start, total, scale in (
                (Start(layer, i), slope, 1.0),
                (Start(layer, i, True, (lead,)), reading.dC_dw(layer, i, j), lead.value),
            ):
                found = find(reading, start, total, 5)
                every = sorted((abs(scale * part) for part in parts), reverse=True)
                assert found.count == len(parts)
                assert found.zeros == sum(size == 0 for size in every)
                shown = [path.product.value for path in found.largest]
                assert len(shown) == min(5, len(parts) - found.zeros)
                assert [abs(value) for value in shown] == pytest.approx(every[: len(shown)], rel=1e-12)
                rest = found.rest.value if found.rest else 0.0
                assert abs(math.fsum([*shown, rest]) - total.value) <= 1e-12 * max(math.fsum(every), 1e-300)
                assert (found.rest is None) == (len(shown) == len(parts))


def test_a_path_begins_at_the_output_of_a_neuron_too() -> None:
    session = made([3, 4, 3, 2], "tanh", "tanh", cost="half_se")
    session.advance(iterations=1)
    reading = reading_of(session, 1)
    found = find(reading, Start(1, 2, inside=False), reading.get("dC_da[1]", 2), 100)
    assert math.fsum(path.product.value for path in found.largest) == pytest.approx(reading.get("dC_da[1]", 2).value)
    assert [q.name for q in found.largest[0].factors] == [
        "theta.W[2]", "gain[2]", "theta.W[3]", "gain[3]", "dC_da[3]",
    ]  # fmt: skip


def test_the_factors_along_a_path_are_those_of_its_neurons() -> None:
    session = made([2, 3, 2], "sigmoid", "softmax")
    session.advance(iterations=1)
    reading = reading_of(session, 2)
    found = find(reading, Start(1, 1), reading.get("dC_dz[1]", 1), 9)
    assert found.count == 2 and found.rest is None
    for path in found.largest:
        output = int(path.nodes[1].split()[2])
        assert path.nodes == ("node 1 1", f"node 2 {output}")
        addresses = [(q.name, q.index) for q in path.factors]
        assert addresses == [("gain[1]", (2, 1)), ("theta.W[2]", (output, 1)), ("dC_dz[2]", (2, output))]


def test_the_ten_largest_of_a_deep_network_are_the_true_ones() -> None:
    """6 layers of 8 neurons: 32,768 paths from the first layer to the outputs."""
    rng = np.random.default_rng(4)
    session = made([8] * 7, "tanh", "tanh", cost="half_se", seed=int(rng.integers(1000)))
    session.advance(iterations=1)
    reading = reading_of(session)
    total = reading.get("dC_dz[1]", 3)
    found = find(reading, Start(1, 3), total, 10)
    assert found.count == 8**5
    every = np.array(enumerated_quickly(session, 3))
    order = np.argsort(-np.abs(every), kind="stable")[:10]
    shown = [path.product.value for path in found.largest]
    np.testing.assert_allclose(shown, every[order], rtol=1e-12)
    assert [number_of(path) for path in found.largest] == order.tolist()


def enumerated_quickly(session: Session, i: int) -> np.ndarray:
    """All products from z[1][i] of example 0, the last neuron of a path changing fastest."""
    tape, last = session.tape, session.program.last
    found = tape["gain[1]"][0, i : i + 1]
    for layer in range(2, last + 1):
        ways = found[:, None] * tape[f"theta.W[{layer}]"].T[_ends(found, layer, i, session)]
        found = (ways * tape[f"gain[{layer}]"][0]).ravel()
    return found * np.tile(tape[f"dC_da[{last}]"][0], len(found) // 8)


def _ends(found: np.ndarray, layer: int, i: int, session: Session) -> np.ndarray:
    """The neuron at which each path found so far ends."""
    return np.array([i]) if layer == 2 else np.arange(len(found)) % session.program.sizes[layer - 1]


def number_of(path: Path) -> int:
    """Its place in `enumerated_quickly`."""
    number = 0
    for node in path.nodes[1:]:
        number = 8 * number + int(node.split()[2])
    return number


def test_equal_paths_are_no_trap() -> None:
    """All weights alike: hundreds of paths of one size."""
    sizes = [2, 6, 6, 6, 6, 1]
    layers = "".join(f"[[network.parameters]]\nW = {[[0.5] * m] * n}\nb = {[0] * n}\n" for m, n in pairwise(sizes))
    head = f'[network]\nlayers = {sizes}\nactivation = "identity"\noutput = "identity"\n'
    session = Session(Experiment.from_toml(head + layers + "[data]\nx = [[1, 2]]\ny = [[1]]\n"))
    session.advance(iterations=1)
    reading = reading_of(session)
    found = find(reading, Start(1, 0), reading.get("dC_dz[1]", 0), 5)
    assert found.count == 6**3 and found.zeros == 0
    values = [path.product.value for path in found.largest]
    assert values == [values[0]] * 5
    assert found.rest.value == pytest.approx(values[0] * (6**3 - 5))


def test_dead_neurons_end_paths() -> None:
    session = made([2, 4, 4, 1], "relu", cost="half_se")
    session.advance(iterations=1)
    reading = reading_of(session)
    for i in range(4):
        parts = enumerated(session, 1, i, 0)
        found = find(reading, Start(1, i), reading.get("dC_dz[1]", i), 3)
        assert found.zeros == sum(part == 0 for part in parts)
        assert len(found.largest) == min(3, len(parts) - found.zeros)


def test_before_it_is_computed_there_is_no_path() -> None:
    session = Session("lecture")
    session.seek(0, session.program.index("L") + 1)
    reading = reading_of(session)
    assert find(reading, Start(1, 0), reading.get("dC_dz[1]", 0), 3) is None
