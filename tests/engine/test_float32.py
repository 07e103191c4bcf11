"""A float32 experiment: every number on its tape is one, and its run is the float64 run's, to float32's digits."""

from __future__ import annotations

import numpy as np
import pytest

from tests.engine.random_experiments import PAIRS, random_experiment
from visprop import Experiment, Session
from visprop.experiment.names import OPTIMIZERS

NEAR = 2e-5  # relative, of all parameters: 300 roundings of 6e-8 in each update, five updates


def pair(experiment: Experiment) -> tuple[Session, Session]:
    """The same run in float32 and in float64."""
    return tuple(Session(experiment.replace("network", dtype=dtype)) for dtype in ("float32", "float64"))


def apart(one: np.ndarray, other: np.ndarray) -> float:
    """The distance of two vectors relative to the second's length."""
    return float(np.linalg.norm(one - other) / max(np.linalg.norm(other), 1e-3))


@pytest.mark.parametrize("seed", range(len(PAIRS)))
def test_every_output_and_cost_goes_as_in_float64(seed: int) -> None:
    optimizer = tuple(OPTIMIZERS)[seed % len(OPTIMIZERS)]
    single, double = pair(random_experiment(seed).replace("training", optimizer=optimizer, learning_rate=0.01))
    for _ in range(5):
        single.advance(iterations=1)
        double.advance(iterations=1)
        for op in double.program.ops:
            for name in op.outputs:
                number = single.tape[name]
                assert number.dtype == (np.intp if name == "rows" else np.float32), name
        assert apart(single.tape["a[1]"].ravel(), double.tape["a[1]"].ravel()) < NEAR
    assert apart(single.theta, double.theta) < NEAR
    assert apart(single.losses, double.losses) < NEAR
    assert single.valid_loss() is double.valid_loss() is None


def test_a_long_run_learns_as_well() -> None:
    for name, iterations in (("circle", 2000), ("digits", 300)):
        single, double = pair(Experiment.load(name))
        for session in (single, double):
            session.advance(iterations=iterations)
        assert single.data.x.dtype == single.theta.dtype == np.float32
        assert single.train_loss() == pytest.approx(double.train_loss(), rel=1e-3)
        for part in ("train", "valid", "test"):
            assert (single.score(part) is None) == (double.score(part) is None)


def test_it_goes_back_and_is_replayed_bit_for_bit() -> None:
    session = Session(Experiment.load("circle").replace("network", dtype="float32"))
    session.advance(iterations=300)
    digest, losses = session.digest(), session.losses.copy()
    session.seek(37, 5)
    session.seek(299, len(session.program.ops))
    assert session.digest() == digest
    np.testing.assert_array_equal(session.losses, losses)
