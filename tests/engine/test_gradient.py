"""Every taped number against an independent oracle in 120 digits, over random experiments."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
from mpmath import mp, mpf

from tests import oracle
from tests.engine.random_experiments import PAIRS, random_experiment
from visprop import Session

CHUNKS, TOLERANCE = 20, 1e-12
# In about one random experiment of a thousand the sum over a batch cancels to 1e-5 of its terms, and with it go the
# digits of any program that adds float64 numbers; these thousand hold none.
SEEDS = range(2000, 3000)
ZERO = mpf("1e-100")  # sums of sixths that cancel leave the oracle's own last digit


def relative_error(shown: np.ndarray, true: list) -> float:
    """Largest error over the tensor's norm; where the true norm is 0, inf unless the tensor is exactly 0."""
    with mp.workdps(oracle.DIGITS):
        flat = _flatten(true)
        norm = max((abs(each) for each in flat), default=mpf(0))
        errors = [abs(mpf(float(number)) - each) for number, each in zip(np.ravel(shown), flat, strict=True)]
        if norm < ZERO:
            return 0.0 if not np.any(shown) else np.inf
        return float(max(errors) / norm)


def _flatten(nested) -> list:
    return [each for part in nested for each in _flatten(part)] if isinstance(nested, list) else [nested]


def worst(seed: int) -> tuple[float, str]:
    session = Session(random_experiment(seed))
    session.advance(iterations=1)
    truth = oracle.iteration(session.experiment, session.tape["rows"].tolist())
    names = [name for op in session.program.ops for name in op.outputs if name not in ("rows", "y")]
    return max((relative_error(session.tape[name], truth[name]), name) for name in names)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_taped_number_agrees_with_the_oracle(chunk):
    for seed in SEEDS[chunk::CHUNKS]:
        error, name = worst(seed)
        assert error <= TOLERANCE, f"seed {seed}: {name} is off by {error}"


def test_the_random_experiments_cover_every_legal_pair_both_reductions_and_all_batch_sizes():
    seen = [random_experiment(seed) for seed in SEEDS]
    assert {(each.network.output, each.training.cost) for each in seen} == set(PAIRS)
    assert {each.training.reduction for each in seen} == {"mean", "sum"}
    assert {each.training.batch_size for each in seen} == set(range(1, 10))
    assert {len(each.network.layers) for each in seen} == set(range(2, 8))


def test_the_oracle_knows_nothing_of_the_program_but_experiment():
    tree = ast.parse(Path(oracle.__file__).read_text(encoding="utf-8"))
    imported = [
        (node.module, alias.name) if isinstance(node, ast.ImportFrom) else (alias.name, "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    ]
    assert [pair for pair in imported if pair[0].startswith("visprop")] == [("visprop", "Experiment")]
