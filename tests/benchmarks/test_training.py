"""Iterations/s of `Session.advance`, everything on, beside the hand-fused loop on the same network in the same run.

pytest tests/benchmarks --benchmark-only -s
"""

from __future__ import annotations

import json
from statistics import median
from time import perf_counter

import numpy as np
import pytest

from tests.benchmarks.fused import REFERENCE, fused
from visprop import Experiment, Session

BATCHES, ROUNDS, SECONDS = 25, 9, 0.25


def session_of(sizes, activation: str, batch: int) -> Session:
    """The yardstick's experiment: 25 batches, identity output, half squared error."""
    rng = np.random.default_rng(0)
    x, y = (rng.standard_normal((batch * BATCHES, width)).round(3) for width in (sizes[0], sizes[-1]))
    network = f'[network]\nlayers = {list(sizes)}\nactivation = "{activation}"\noutput = "identity"\n'
    data = f"[data]\nx = {json.dumps(x.tolist())}\ny = {json.dumps(y.tolist())}\n"
    return Session(Experiment.from_toml(f"{network}{data}[training]\nlearning_rate = 1e-3\nbatch_size = {batch}\n"))


def seconds_of(step, count: int) -> float:
    start = perf_counter()
    for _ in range(count):
        step()
    return perf_counter() - start


@pytest.mark.parametrize("name", REFERENCE)
def test_iterations_per_second(name, benchmark):
    sizes, activation, batch = REFERENCE[name]
    session, step = session_of(sizes, activation, batch), fused(sizes, activation, batch)
    count = max(20, int(SECONDS / (seconds_of(step, 50) / 50)))
    fused_rates, ratios = [], []

    def both():
        """One of each in turn, so that a machine that slows down slows both."""
        own = perf_counter()
        session.advance(iterations=count)
        own = perf_counter() - own
        other = seconds_of(step, count)
        fused_rates.append(count / other)
        ratios.append(other / own)

    benchmark.pedantic(both, rounds=ROUNDS, iterations=1, warmup_rounds=1)
    ratio = median(ratios)
    benchmark.extra_info.update(ratio=ratio, fused=median(fused_rates))
    print(f"\n{name}: {ratio * median(fused_rates):,.0f}/s, fused {median(fused_rates):,.0f}/s, ratio {ratio:.2f}")
    assert len(session.losses) >= count * ROUNDS
