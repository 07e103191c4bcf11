"""How time and memory grow when neurons, layers, rows or iterations are doubled; the memory of a large network's run.

pytest tests/benchmarks/test_growth.py --benchmark-only -s

Time is CPU time of this thread, the median of turns in which all sizes are timed one after the other. "work" is what
an iteration multiplies, or what a run keeps: what may grow. Where time grows less than work, what is the same for each
size is still a part of it: about 30 calls an iteration.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import thread_time

import numpy as np
import pytest

import visprop
from tests.benchmarks.contestants import session_of
from visprop import Session

TURNS, SECONDS = 7, 0.05
ROWS, SIZES = 60_000, [784, 128, 64, 10]

Step = tuple[str, float, Callable[[], Session]]  # what it is called, its work, how it is made


def work(sizes: list[int], batch: int) -> float:
    """Products of an iteration: three matrix products a layer, but for the first, which passes nothing back."""
    return batch * sum((3 if layer else 2) * a * b for layer, (a, b) in enumerate(pairwise(sizes)))


def neurons() -> list[Step]:
    """Doubling the widths of hidden layers: the work between two of them grows fourfold."""
    nets = [[16, n, n, 1] for n in (32, 64, 128, 256, 512)]
    return [(f"{net[1]} neurons", work(net, 64), lambda net=net: session_of(net, "tanh", 64)) for net in nets]


def layers() -> list[Step]:
    """Doubling hidden layers."""
    nets = [[16, *[64] * n, 1] for n in (2, 4, 8, 16, 32)]
    return [(f"{len(net) - 2} layers", work(net, 64), lambda net=net: session_of(net, "tanh", 64)) for net in nets]


def rows() -> list[Step]:
    """Doubling the rows of a batch."""
    net = [16, 64, 64, 1]
    return [(f"{n} rows", work(net, n), lambda n=n: session_of(net, "tanh", n)) for n in (32, 64, 128, 256, 512)]


@pytest.mark.parametrize("kind", [neurons, layers, rows])
def test_an_iteration(kind: Callable[[], list[Step]], benchmark) -> None:
    steps = kind()
    memory, sessions = zip(*(measured(make) for _, _, make in steps), strict=True)
    counts = [max(5, int(SECONDS / seconds(session, 20) * 20)) for session in sessions]
    times: list[list[float]] = [[] for _ in steps]

    def turn() -> None:
        for session, count, found in zip(sessions, counts, times, strict=True):
            found.append(seconds(session, count) / count * 1e6)

    benchmark.pedantic(turn, rounds=TURNS, iterations=1, warmup_rounds=1)
    micro = [median(found) for found in times]
    show([name for name, _, _ in steps], [each for _, each, _ in steps], micro, "us an iteration", memory)
    assert len(times[0]) > TURNS


def test_a_run(benchmark) -> None:
    """Doubling the iterations of 2-8-8-1, batch 32."""
    found: list[tuple[int, float, float]] = []

    def run() -> None:
        for count in (50_000, 100_000, 200_000, 400_000):
            session = session_of([2, 8, 8, 1], "tanh", 32)
            found.append((count, seconds(session, count), session.history_bytes / 2**20))

    benchmark.pedantic(run, rounds=1, iterations=1)
    counts, times, memory = zip(*found, strict=True)
    show([f"{count:,} iterations" for count in counts], counts, times, "s", memory, "MiB of history")
    assert memory[-1] < 16


def measured(make: Callable[[], Session]) -> tuple[float, Session]:
    """(MiB that a session holds after an iteration, the session)."""
    tracemalloc.start()
    session = make()
    session.advance(iterations=1)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / 2**20, session


def seconds(session: Session, count: int) -> float:
    start = thread_time()
    session.advance(iterations=count)
    return thread_time() - start


def show(names, works, times, unit: str, memory, what: str = "MiB") -> None:
    print(f"\n{'':>20} {'work':>8} {unit:>16} {'grows by':>9} {what:>15} {'grows by':>9}")
    for n, name in enumerate(names):
        grown = [f"{row[n] / row[n - 1]:.2f}" if n else "" for row in (works, times, memory)]
        print(f"{name:>20} {grown[0]:>8} {times[n]:16.4g} {grown[1]:>9} {memory[n]:15.2f} {grown[2]:>9}")


LARGE = """
import json, resource, sys
import numpy as np
from visprop import Experiment, Session
from visprop.data import DataSet

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

def held():
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS"))

rows, sizes, name = json.loads(sys.argv[1])
base = Experiment.from_toml(open(name).read(), name)
session = Session(base)
loaded = peak()
session.advance(iterations=int(sys.argv[2]))
arrays = (session.data.x, session.data.y)
print(json.dumps([loaded, held(), sum(each.nbytes for each in arrays), session.history_bytes]))
"""


def test_a_large_network(tmp_path: Path, benchmark) -> None:
    """784-128-64-10 with 60,000 rows from a table, as MNIST is: the memory of the process (Linux) while it trains, and
    the most that it ever had."""
    table, name = tmp_path / "digits.csv", tmp_path / "large.toml"
    rng = np.random.default_rng(0)
    with open(table, "w") as file:
        file.write(",".join([*(f"p{n}" for n in range(SIZES[0])), "digit"]) + "\n")
        for _ in range(ROWS):
            cells = rng.integers(0, 256, SIZES[0])
            file.write(",".join(map(str, cells.tolist())) + f",{int(cells[0]) % 10}\n")
    name.write_text(
        f'[network]\nlayers = {SIZES}\nactivation = "relu"\noutput = "softmax"\ndtype = "float32"\n[data]\n'
        'csv = "digits.csv"\nlabel = "digit"\nstandardize = "none"\n'
        '[training]\ncost = "cross_entropy"\nbatch_size = 64\n'
    )
    arguments = [json.dumps([ROWS, SIZES, str(name)]), "2000"]
    env = {**os.environ, "PYTHONPATH": str(Path(visprop.__file__).parents[1])}
    command = [sys.executable, "-c", LARGE, *arguments]
    run = lambda: subprocess.run(command, capture_output=True, text=True, check=True, env=env)  # noqa: E731
    done = benchmark.pedantic(run, rounds=1, iterations=1)
    loaded, trains, data, history = (size / 2**20 for size in json.loads(done.stdout))
    allowed = 2 * data + 200 * 1e6 / 2**20
    benchmark.extra_info.update(loaded=loaded, trains=trains, data=data, history=history)
    print(f"\n{ROWS:,} rows: data {data:.0f} MiB; after 2000 iterations it trains in {trains:.0f} MiB")
    print(f"({history:.0f} MiB of them history); 2 x data + 200 MB is {allowed:.0f} MiB.")
    print(f"Reading the table took {loaded:.0f} MiB at the most.")
    assert done.stderr == ""
