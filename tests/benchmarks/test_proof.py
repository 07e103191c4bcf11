"""How long the proof of an iteration takes: a badge for every edge of a 2-8-8-1 network."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import Experiment, Session


def network(activation: str) -> Session:
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(32, 2)).tolist(), rng.normal(size=(32, 1)).tolist()
    head = f'[network]\nlayers = [2, 8, 8, 1]\nactivation = "{activation}"\noutput = "identity"\n'
    text = f'{head}[data]\nx = {x}\ny = {y}\n[training]\ncost = "mse"\nbatch_size = 32\n'
    return Session(Experiment.from_toml(text))


@pytest.mark.parametrize("activation", ["tanh", "relu"])
def test_a_badge_for_every_edge(activation, benchmark):
    session = network(activation)
    session.advance(iterations=1)
    proof = benchmark(prove, session)
    assert sum(proof.tensors[f"dL_dW[{layer}]"].verdicts.size for layer in (1, 2, 3)) == 88


def prove(session: Session):
    prover = session.prover()
    for _ in prover.work():
        pass
    return session.proof(prover)
