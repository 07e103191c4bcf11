"""A sweep of 64 runs with two workers beside the same with one; the records must be equal bit for bit.

pytest tests/benchmarks/test_sweep.py --benchmark-only -s
"""

from __future__ import annotations

import resource
import subprocess
import sys
from statistics import median
from time import perf_counter

from visprop.sweep.grid import grid
from visprop.sweep.job import Job
from visprop.sweep.pool import in_processes

RATES = ",".join(f"{0.01 * (n + 1):.2f}" for n in range(16))
EPOCHS = 400  # 10,000 updates a run: a quarter to half a second, as short as a run is that anybody sweeps over

# The same work without workers: what the machine itself loses when both of its cores are busy.
LOOP = """
import sys
from time import perf_counter
from visprop import Session
session = Session("circle")
session.advance(iterations=1000)
print("ready", flush=True)
for line in sys.stdin:
    begin = perf_counter()
    session.advance(iterations=int(line))
    print(perf_counter() - begin, flush=True)
"""
TURNS, ITERATIONS = 5, 20_000


def limit() -> float:
    """Seconds of a loop in two processes at once, over those of the same in one: the median of turns."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    ratios, both = [], [subprocess.Popen([sys.executable, "-c", LOOP], **pipes) for _ in range(2)]
    try:
        assert [each.stdout.readline() for each in both] == ["ready\n"] * 2
        for _ in range(TURNS):
            ratios.append(longest(both) / longest(both[:1]))
    finally:
        for each in both:
            each.communicate()
    return median(ratios)


def longest(processes: list[subprocess.Popen]) -> float:
    """The seconds of the slowest of some loops that begin together."""
    for each in processes:
        each.stdin.write(f"{ITERATIONS}\n")
        each.stdin.flush()
    return max(float(each.stdout.readline()) for each in processes)


def made(jobs: list[Job], workers: int) -> tuple[float, float, dict[str, str]]:
    """(seconds from the first worker's start to the last record, CPU seconds of the workers, a digest of each run)."""
    begin, used = perf_counter(), cpu()
    bits = {record["key"]: record["bits"] for record in in_processes(jobs, workers)}
    return perf_counter() - begin, cpu() - used, bits


def cpu() -> float:
    """Of all processes of ours that have ended: what a busy machine hardly changes."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def test_two_workers(benchmark) -> None:
    jobs = [Job(cell.experiment, EPOCHS) for cell in grid("circle", [f"training.learning_rate={RATES}"], range(4))]
    assert len({job.key for job in jobs}) == 64
    found = []
    benchmark.pedantic(lambda: found.extend(made(jobs, workers) for workers in (1, 2)), rounds=1, iterations=1)
    (one, one_cpu, first), (two, two_cpu, second) = found
    benchmark.extra_info.update(one=one, two=two, ratio=two / one, cpu=two_cpu / one_cpu)
    print(f"\n64 runs: one worker {one:.1f} s, two {two:.1f} s: {two / one:.2f} of the time")
    least = limit() / 2
    print(
        f"Of this machine no more can be had than {least:.2f}: the same loop without a sweep, in two processes at once"
    )
    print(f"CPU time of the workers: {one_cpu:.1f} s and {two_cpu:.1f} s: {two_cpu / one_cpu:.2f}")
    assert first == second and len(first) == 64
