"""Iterations/s of the yardstick's networks with one thread of BLAS and with two, in turns; why the program takes one.

python -m tests.benchmarks.threads
"""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median

from tests.benchmarks.fused import REFERENCE

TURNS, SECONDS = 5, 0.4
LOOP = """
import sys
from time import perf_counter, process_time
import visprop
from tests.benchmarks.contestants import session_of
from tests.benchmarks.fused import REFERENCE
name, dtype, seconds = sys.argv[1:]
session = session_of(*REFERENCE[name], dtype)
session.advance(iterations=50)
print("ready", flush=True)
for line in sys.stdin:
    begin, used = perf_counter(), process_time()
    done = session.advance(budget_s=float(seconds)).iterations
    print(done / (perf_counter() - begin), done / (process_time() - used), flush=True)
"""


def started(name: str, dtype: str, threads: int) -> subprocess.Popen:
    """A process that trains for a while whenever it gets a line."""
    env = {**os.environ, "OPENBLAS_NUM_THREADS": str(threads), "OMP_NUM_THREADS": str(threads)}
    command = [sys.executable, "-c", LOOP, name, dtype, str(SECONDS)]
    process = subprocess.Popen(command, env=env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdout.readline()
    return process


def turn(process: subprocess.Popen) -> list[float]:
    """Iterations a second, and a second of CPU."""
    process.stdin.write("go\n")
    process.stdin.flush()
    return [float(each) for each in process.stdout.readline().split()]


def main() -> None:
    """Print a line for each network."""
    for name, dtype in [*((name, "float64") for name in REFERENCE), (list(REFERENCE)[-1], "float32")]:
        one, two = (started(name, dtype, threads) for threads in (1, 2))
        turns = [(turn(one), turn(two)) for _ in range(TURNS)]
        for each in (one, two):
            each.communicate()
        ratios = [median(b[n] / a[n] for a, b in turns) for n in range(2)]
        print(f"{name}, {dtype}: two threads for one {ratios[0]:.2f} x a second, {ratios[1]:.2f} x a second of CPU")


if __name__ == "__main__":
    main()
