"""How long the proof of an iteration takes: a badge for every edge of a 2-8-8-1 network."""

from __future__ import annotations

from time import perf_counter

import numpy as np
import pytest

from visprop import Experiment, Session

LIMIT_S = 1.0  # what one waits for without being told


def network(activation: str) -> Session:
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(32, 2)).tolist(), rng.normal(size=(32, 1)).tolist()
    head = f'[network]\nlayers = [2, 8, 8, 1]\nactivation = "{activation}"\noutput = "identity"\n'
    text = f'{head}[data]\nx = {x}\ny = {y}\n[training]\ncost = "mse"\nbatch_size = 32\n'
    return Session(Experiment.from_toml(text))


@pytest.mark.parametrize("activation", ["tanh", "relu"])
def test_a_badge_for_every_edge(activation, capsys):
    session = network(activation)
    session.advance(iterations=1)
    begin = last = perf_counter()
    prover, longest = session.prover(), 0.0
    for _ in prover.work():
        now = perf_counter()
        longest, last = max(longest, now - last), now
    proof = session.proof(prover)
    seconds = perf_counter() - begin
    badges = sum(proof.tensors[f"dL_dW[{layer}]"].verdicts.size for layer in (1, 2, 3))
    with capsys.disabled():
        print(
            f"\n2-8-8-1 {activation}: {badges} badges in {1e3 * seconds:.1f} ms, longest slice {1e3 * longest:.1f} ms"
        )
    assert badges == 88
    assert seconds <= LIMIT_S
