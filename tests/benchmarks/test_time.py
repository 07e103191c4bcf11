"""Going back and forth in a run of 1,000,000 iterations of 2-8-8-1, batch 32; what breakpoints cost. No time asserted.

pytest tests/benchmarks/test_time.py --benchmark-only -s
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from statistics import median
from time import perf_counter

import numpy as np
import pytest

from visprop import Experiment, Session
from visprop.debugger.breakpoints import Breakpoint, Traps
from visprop.debugger.grains import GRAINS
from visprop.debugger.player import Change

LONG, SEEKS, COMPARED = 1_000_000, 300, 5
BACKS = 60  # steps back at each grain; the first one over a boundary is not counted
SLICE, ROUNDS = 2_000, 25  # iterations that are timed at once, so that bare and watched runs meet the same machine
NEVER = ("W[1][0, 1] > 1e9", "dC_dz[2][3, 1] > 1e9", "L > 1e9", "a[1][0, 0] > 2", "b[2][1] < -1e9")
SIGNS = tuple(f"W[3][0, {source}] changes sign" for source in range(5))
REDUCTIONS = {"max(gain[1]) < -1": np.max, "sum(a[2]) > 1e9": np.sum, "mean(dC_dz[1]) > 1e9": np.mean}


def experiment() -> Experiment:
    """250 training and 250 validation rows: 8 iterations an epoch, the validation loss after each of them."""
    base = Experiment.load("circle").replace("network", layers=[2, 8, 8, 1])
    return base.replace("training", batch_size=32)


def seconds(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start


@pytest.fixture(scope="module")
def traced() -> tuple[Session, int]:
    """The long run, and the bytes that Python holds for it beyond those of its first iterations."""
    session = Session(experiment())
    session.advance(iterations=100)
    tracemalloc.start()
    session.advance(iterations=LONG - 100)
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return session, grown


def test_seeking(traced: tuple[Session, int], benchmark) -> None:
    session, grown = traced
    rng, times, compared = np.random.default_rng(1), [], {}
    before = session.history_bytes
    ops = len(session.program.ops)

    def seek() -> None:
        k, op = int(rng.integers(LONG)), int(rng.integers(ops + 1))
        times.append(1000 * seconds(lambda: session.seek(k, op)))
        if len(times) <= COMPARED:
            compared[session.cursor] = session.digest()

    benchmark.pedantic(seek, rounds=SEEKS, iterations=1)
    p50, p99 = np.percentile(times, [50, 99])
    most = max(before, session.history_bytes)
    benchmark.extra_info.update(p50_ms=p50, p99_ms=p99, history_bytes=most, traced_bytes=grown)
    print(f"\n{SEEKS} seeks: p50 {p50:.1f} ms, p99 {p99:.1f} ms, most {max(times):.1f} ms")
    print(f"history {most / 2**20:.2f} MiB; Python's memory grew by {grown / 2**20:.2f} MiB")
    straight = Session(experiment())
    for cursor in sorted(compared):
        straight.advance(iterations=cursor.iteration - straight.cursor.iteration)
        straight.seek(cursor.iteration, cursor.op)
        assert straight.digest() == compared[cursor]
    assert most <= 16 * 2**20


@pytest.mark.parametrize("grain", GRAINS)
def test_stepping_back(traced: tuple[Session, int], grain: str, benchmark) -> None:
    session, _ = traced
    session.seek(LONG // 2 + 5, 7)
    session.back("iteration")
    session.back("iteration")
    times = []
    benchmark.pedantic(lambda: times.append(1000 * seconds(lambda: session.back(grain))), rounds=BACKS, iterations=1)
    benchmark.extra_info.update(median_ms=median(times), most_ms=max(times))
    print(f"\na step back by one {grain}: median {median(times):.3f} ms, most {max(times):.2f} ms")
    assert len(times) == BACKS


def extra_us(lines: tuple[str, ...], benchmark) -> tuple[float, float, list[Change]]:
    """(microseconds of a bare iteration, how many more with breakpoints, what each turn with them did): medians of
    turns in the same run."""
    bare, watched = Session(experiment()), Session(experiment())
    watched.set_breakpoints([Breakpoint(line) for line in lines])
    alone, more, changes = [], [], []

    def turns() -> None:
        first = seconds(lambda: bare.advance(iterations=SLICE)) / SLICE * 1e6
        second = seconds(lambda: changes.append(watched.advance(iterations=SLICE))) / SLICE * 1e6
        alone.append(first)
        more.append(second - first)

    benchmark.pedantic(turns, rounds=ROUNDS, iterations=1, warmup_rounds=1)
    return median(alone), median(more), changes


@pytest.mark.parametrize("lines", [NEVER, SIGNS], ids=["compared", "signs"])
def test_five_breakpoints_on_single_entries(lines: tuple[str, ...], benchmark) -> None:
    alone, more, changes = extra_us(lines, benchmark)
    assert all(change.stop is None and change.iterations == SLICE for change in changes)
    benchmark.extra_info.update(share=more / alone)
    print(f"\nfive breakpoints: {more:.2f} us on {alone:.2f} us an iteration: {100 * more / alone:.1f} %")


@pytest.mark.parametrize("line", REDUCTIONS)
def test_a_breakpoint_on_a_reduction(line: str, benchmark) -> None:
    session, traps = Session(experiment()), Traps((Breakpoint(line),))
    session.advance(iterations=1)
    array, reduction = session.tape.view(line[line.index("(") + 1 : line.index(")")]), REDUCTIONS[line]
    met, machine, ratios, alone = traps.met, session._timeline.machine, [], []

    def turns() -> None:
        alone.append(seconds(lambda: [reduction(array) for _ in range(SLICE)]) / SLICE * 1e6)
        ratios.append(seconds(lambda: [met(machine) for _ in range(SLICE)]) / SLICE * 1e6 / alone[-1])

    benchmark.pedantic(turns, rounds=ROUNDS, iterations=1, warmup_rounds=1)
    benchmark.extra_info.update(reductions=median(ratios))
    print(f"\n{line}: {median(ratios):.2f} of one NumPy reduction of the array, which takes {median(alone):.2f} us")
    assert not met(machine)
