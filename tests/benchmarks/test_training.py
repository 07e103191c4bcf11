"""Iterations/s of `Session.advance`, everything on, beside what people use today, on the same networks in one run.

pytest tests/benchmarks/test_training.py --benchmark-only -s

Ours computes in float64, but for the last network; the others in float32, NumPy as ours. One table is printed at the
end, each ratio the median of rounds in which one comes right after the other. The extra [peers] installs PyTorch and
JAX; what is not installed is left out with a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter

import pytest

from tests.benchmarks.contestants import BATCHES, Run, peers, session_of, shares
from tests.benchmarks.fused import REFERENCE

ROUNDS, SECONDS = 7, 0.2  # each contestant runs so long in each round
LEAST_SHARE = 0.005  # of an iteration, of what a profile names
SINGLE = "784-128-64-10 relu, batch 64"  # in float32
WANTED = {  # ours over theirs, at the least
    "2-4-2-1 tanh, batch 10": {"PyTorch eager": 9, "JAX jit, one step a call": 1.6, "hand-fused NumPy": 0.85},
    "2-8-8-1 tanh, batch 32": {"PyTorch eager": 9, "JAX jit, one step a call": 1.6, "hand-fused NumPy": 0.85},
    "116-64-32-16-1 relu, batch 256": {"PyTorch eager": 1.2, "JAX jit, one step a call": 1.1, "hand-fused NumPy": 0.92},
    SINGLE: {"PyTorch eager": 1.3, "JAX jit, one step a call": 1.1, "hand-fused NumPy": 0.95},
}


@pytest.fixture(scope="module")
def rows() -> Iterator[list[list[str]]]:
    """Lines of the table, printed when all are there."""
    found: list[list[str]] = []
    yield found
    if found:
        heads = ["network", *dict.fromkeys(name for _, ratios in found for name in ratios)]
        print("\n\n| " + " | ".join(heads) + " |\n|" + " --- |" * len(heads))
        for name, ratios in found:
            print("| " + " | ".join([name, *(ratios.get(head, "-") for head in heads[1:])]) + " |")


def seconds_of(run: Run, count: int) -> float:
    start = perf_counter()
    run(count)
    return perf_counter() - start


def enough(run: Run) -> int:
    """Iterations, whole epochs of them, that take about SECONDS; the first ones compile and are not counted."""
    run(2 * BATCHES)
    return max(1, round(SECONDS / seconds_of(run, BATCHES))) * BATCHES


@pytest.mark.parametrize("name", REFERENCE)
def test_iterations_per_second(name: str, rows: list, benchmark) -> None:
    dtype = "float32" if name == SINGLE else "float64"
    session = session_of(*REFERENCE[name], dtype)
    contest = peers(*REFERENCE[name], dtype)
    others = {each: run for each, run in contest.items() if callable(run)}
    ours: Callable[[int], object] = lambda count: session.advance(iterations=count)  # noqa: E731
    count, counts = enough(ours), {each: enough(run) for each, run in others.items()}
    rates, ratios = [], {each: [] for each in others}

    def turns() -> None:
        """Ours before each of the others, so that a machine that slows down slows both."""
        for each, run in others.items():
            own = seconds_of(ours, count) / count
            rates.append(1 / own)
            ratios[each].append(seconds_of(run, counts[each]) / counts[each] / own)

    benchmark.pedantic(turns, rounds=ROUNDS, iterations=1, warmup_rounds=1)
    found = {each: median(ratios[each]) for each in others}
    benchmark.extra_info.update(ratios=found, rate=median(rates))
    words = {each: f"{found[each]:.3g} ×" if each in found else contest[each] for each in contest}
    rows.append((f"{name}, {dtype}", {"ours, iterations/s": f"{median(rates):,.0f}", **words}))
    print(f"\n{name}: {words}")
    missed = {each: least for each, least in WANTED[name].items() if found.get(each, least) < least}
    if missed:
        (_, micro), *kinds = shares(session).items()
        parts = ", ".join(f"{kind} {share:.1%}" for kind, share in kinds if share > LEAST_SHARE)
        print(f"below what is wanted: {missed}; of {micro:,.0f} us of an iteration: {parts}")
    assert len(session.losses) >= count * ROUNDS
