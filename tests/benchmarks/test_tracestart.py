"""`visprop trace lecture` beside `python -c "import numpy"`, each a fresh interpreter in turn; not asserted.

pytest tests/benchmarks/test_tracestart.py --benchmark-only -s

Bytecode must be there: it is written by the first, uncounted turn, unless PYTHONDONTWRITEBYTECODE forbids it.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import visprop

ROUNDS = 15
NOT_A_SHELL_S = ("PYTHONDONTWRITEBYTECODE", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")  # we have set the last two
NUMPY, TRACE = ("-c", "import numpy"), ("-m", "visprop", "trace", "lecture")


def seconds(command: tuple[str, ...]) -> tuple[float, float]:
    """(wall clock, CPU) of an interpreter from its start to its end."""
    env = {name: value for name, value in os.environ.items() if name not in NOT_A_SHELL_S}
    env["PYTHONPATH"] = str(Path(visprop.__file__).parents[1])
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run([sys.executable, *command], stdout=subprocess.DEVNULL, check=True, env=env)
    after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter() - begin
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_start(benchmark) -> None:
    pairs = []
    turn = lambda: pairs.append((seconds(NUMPY), seconds(TRACE)))  # noqa: E731
    benchmark.pedantic(turn, rounds=ROUNDS, iterations=1, warmup_rounds=1)
    pairs = pairs[1:]
    wall, cpu = (median(trace[kind] / numpy[kind] for numpy, trace in pairs) for kind in (0, 1))
    benchmark.extra_info.update(wall=wall, cpu=cpu)
    print(f"\ntrace lecture: {wall:.2f} times import numpy by the clock, {cpu:.2f} by CPU time")
    assert len(pairs) == ROUNDS
