"""The three marks: green for what is true, red for each classic mistake. Faults are written behind the op's back."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from tests import oracle
from tests.engine.random_experiments import random_experiment
from visprop import Experiment, Session
from visprop.data import Plan
from visprop.data.batches import Batches, permutation
from visprop.debugger.marks import KINK, RIGHT, UNKNOWN, WRONG
from visprop.debugger.proof import Proof
from visprop.engine.activations import ACTIVATIONS
from visprop.engine.binding import Binding


def made(layers, hidden="sigmoid", output="identity", cost="mse", rows=6, seed=0, **training) -> Session:
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=(rows, layers[0])), rng.normal(size=(rows, layers[-1]))
    if output == "softmax":
        y = np.eye(layers[-1])[rng.integers(0, layers[-1], rows)]
    keys = {"cost": cost, "batch_size": rows, "learning_rate": 0.5} | training
    lines = ["[network]", f"layers = {list(layers)}", f'activation = "{hidden}"', f'output = "{output}"']
    for below, above in pairwise(layers):
        W, b = rng.normal(size=(above, below)), rng.normal(size=above)
        lines += ["[[network.parameters]]", f"W = {W.tolist()}", f"b = {b.tolist()}"]
    lines += ["[data]", f"x = {x.tolist()}", f"y = {y.tolist()}", "[training]"]
    lines += [f"{key} = {json.dumps(value)}" for key, value in keys.items()]
    return Session(Experiment.from_toml("\n".join(lines)))


def proved(session: Session) -> Proof:
    prover = session.prover()
    for _ in prover.work():
        pass
    proof = session.proof(prover)
    assert proof is not None
    return proof


def spoiled(session: Session, after: str, fault: Callable[[Binding], None]) -> Proof:
    """The proof of the first iteration, where `fault` has changed what the operation `after` wrote."""
    session.seek(0, session.program.index(after) + 1)
    fault(session._timeline.machine.binding)
    session.seek(0, len(session.program.ops))
    return proved(session)


def weights(binding: Binding, layer: int) -> np.ndarray:
    return binding.layout.blocks(binding.theta)[layer - 1][:, :-1]


# True ones


def test_all_marks_are_green_on_random_networks(full: bool):
    count, at_kink, seeds = 0, 0, range(3000, 4000 if full else 3120)
    for seed in seeds:
        session = Session(random_experiment(seed))
        session.advance(iterations=1)
        proof = proved(session)
        assert (proof.update.verdict, proof.batch.verdict) == (RIGHT, RIGHT), (seed, proof.update, proof.batch)
        assert proof.gradient.verdict in (RIGHT, KINK), (seed, proof.gradient)
        at_kink += proof.gradient.verdict == KINK
        count += len(session.theta)
        names = {name for op in session.program.ops for name in op.outputs if name.startswith(("dC", "dL"))}
        assert names <= set(proof.tensors)
    assert count >= 1000
    assert at_kink <= len(seeds) / 200  # chance puts a z within 2e-5 of its kink now and then


@pytest.mark.parametrize("name", ["lecture", "mazur", "circle", "xor", "sine", "sum-of-sigmoids", "bench"])
@pytest.mark.parametrize("iterations", [1, 400])
def test_all_marks_are_green_on_what_is_shipped(name, iterations):
    session = Session(name)
    session.advance(iterations=iterations)
    proof = proved(session)
    assert [proof.gradient.verdict, proof.update.verdict, proof.batch.verdict] == [RIGHT] * 3


def test_float32_is_held_to_its_own_digits():
    session = Session(Experiment.load("circle").replace("network", dtype="float32"))
    session.advance(iterations=20)
    proof = proved(session)
    assert [proof.gradient.verdict, proof.update.verdict, proof.batch.verdict] == [RIGHT] * 3


@pytest.mark.parametrize("seed", range(3300, 3337))
def test_the_numerical_side_agrees_with_the_oracle(seed):
    session = Session(random_experiment(seed))
    session.advance(iterations=1)
    truth = oracle.iteration(session.experiment, session.tape["rows"].tolist())
    for name, each in proved(session).tensors.items():
        if name in truth:
            true = np.array([float(number) for number in _flat(truth[name])]).reshape(each.known.value.shape)
            room = each.tolerance * max(np.abs(true).max(), 1e-3) + each.known.blur
            assert (np.abs(each.known.value - true) <= room).all(), name


def _flat(nested) -> list:
    return [each for part in nested for each in _flat(part)] if isinstance(nested, list) else [nested]


def test_marks_come_as_the_values_do():
    session = made((2, 3, 1))
    prover = session.prover()
    assert session.proof(prover).gradient.verdict == UNKNOWN
    for _ in prover.work():
        pass
    assert session.proof(prover).gradient.verdict == UNKNOWN
    session.seek(0, session.program.index("dC_dz[2]") + 1)
    proof = session.proof(prover)
    assert proof.gradient.verdict == RIGHT
    assert set(proof.tensors) == {"dC_da[2]", "dC_dz[2]"}
    assert proof.update.verdict == UNKNOWN
    assert proof.verdict("dL_dW[1]", (0, 0)) == ""
    session.seek(1, 3)
    assert session.proof(prover) is None


def test_an_entry_carries_both_numbers():
    session = made((2, 3, 1))
    session.advance(iterations=1)
    entry = proved(session).entry("dL_dW[1]", (2, 1))
    assert entry.analytic == session.tape["dL_dW[1]"][2, 1]
    assert entry.method == "complex step"
    assert entry.numerical == pytest.approx(entry.analytic, rel=1e-12)
    assert entry.relative < 1e-12


@pytest.mark.parametrize("seed", range(5100, 5125))
def test_hard_cases_are_no_fault(seed):
    """Trained for a while, and with weights five times as large: flat, steep and overflowing places."""
    for scale, iterations in ((1.0, 200), (5.0, 1)):
        session = Session(random_experiment(seed))
        session._timeline.machine.theta *= scale
        session.advance(iterations=iterations)
        proof = proved(session)
        assert WRONG not in (proof.gradient.verdict, proof.update.verdict, proof.batch.verdict), proof.gradient


def test_nothing_is_said_of_what_has_overflowed():
    text = AT_KINK.replace('"relu"', '"tanh"').replace("[[1.5, 1.0]]", "[[1e200, 1.0]]")
    session = Session(Experiment.from_toml(text))
    session.seek(0, len(session.program.ops))
    assert proved(session).gradient.verdict == UNKNOWN


def test_a_number_that_is_not_finite_where_it_should_be_is_red():
    proof = spoiled(made((2, 3, 3, 1)), "dC_dz[1]", lambda b: b.dz[1].fill(np.nan))
    assert proof.gradient.verdict == WRONG
    assert (proof.tensors["dL_dW[1]"].verdicts == WRONG).all()


# Faults of the gradient


def _no_slope(b: Binding) -> None:
    b.dz[1][:] = b.da[1]


def _slope_of_a(b: Binding) -> None:
    b.dz[1][:] = ACTIVATIONS["sigmoid"].slope(b.a[1]) * b.da[1]


def _not_transposed(b: Binding) -> None:
    b.da[1][:] = weights(b, 2) @ b.dz[2]


def _wrong_sign(b: Binding) -> None:
    b.da[3][:] *= -1


def _share_twice(b: Binding) -> None:
    b.dL[:] /= b.batch


def _updated_weights(b: Binding) -> None:
    W = weights(b, 2) - 0.5 * b.dz[2] @ b.a[1].T / b.batch
    b.da[1][:] = W.T @ b.dz[2]


GRADIENT_FAULTS = {
    "slope left out": ("dC_dz[1]", _no_slope),
    "slope of a": ("dC_dz[1]", _slope_of_a),
    "W not transposed": ("dC_da[1]", _not_transposed),
    "wrong sign": ("dC_da[3]", _wrong_sign),
    "1/B twice": ("dL_db[3]", _share_twice),
    "updated weights": ("dC_da[1]", _updated_weights),
}


@pytest.mark.parametrize("fault", GRADIENT_FAULTS)
def test_a_classic_fault_of_the_gradient_is_red(fault):
    after, spoil = GRADIENT_FAULTS[fault]
    proof = spoiled(made((2, 3, 3, 1)), after, spoil)
    assert proof.gradient.verdict == WRONG
    assert (proof.tensors["dL_dW[1]"].verdicts == WRONG).any()
    assert proof.batch.verdict == RIGHT
    assert "numerically" in proof.gradient.sentence


def test_a_leaky_slope_of_zero_is_red():
    def spoil(b: Binding) -> None:
        b.gain[1][:] = b.z[1] > 0

    true = made((2, 4, 1), "leaky_relu")
    true.advance(iterations=1)
    assert proved(true).gradient.verdict == RIGHT
    proof = spoiled(made((2, 4, 1), "leaky_relu"), "gain[1]", spoil)
    assert proof.gradient.verdict == WRONG


def test_only_the_diagonal_of_the_softmax_jacobian_is_red():
    def spoil(b: Binding) -> None:
        b.dz[2][:] = b.a[2] * (1 - b.a[2]) * b.da[2]

    proof = spoiled(made((2, 3, 3), output="softmax"), "dC_dz[2]", spoil)
    assert proof.gradient.verdict == WRONG
    assert proof.verdict("dC_dz[2]", (0, 0)) == WRONG


AT_KINK = """
[network]
layers = [1, 2, 1]
activation = "relu"
output = "identity"
[[network.parameters]]
W = [[1.0], [0.5]]
b = [-2.0, 0.25]
[[network.parameters]]
W = [[1.5, 1.0]]
b = [0.0]
[data]
x = [[2.0], [3.0]]
y = [[1.0], [5.0]]
[training]
cost = "half_se"
batch_size = 2
"""


@pytest.mark.parametrize(("slope", "verdict"), [(0.0, KINK), (0.5, KINK), (1.0, KINK), (1.5, WRONG), (-0.5, WRONG)])
def test_at_a_kink_a_slope_between_the_one_sided_ones_is_possible_and_others_are_red(slope, verdict):
    session = Session(Experiment.from_toml(AT_KINK))

    def spoil(b: Binding) -> None:
        assert b.z[1][0, 0] == 0
        b.gain[1][0, 0] = slope

    proof = spoiled(session, "gain[1]", spoil)
    assert proof.gradient.verdict == verdict
    assert proof.verdict("dL_dW[1]", (0, 0)) == verdict
    assert proof.verdict("dL_dW[1]", (1, 0)) == RIGHT
    entry = proof.entry("dL_dW[1]", (0, 0))
    assert (entry.kink.layer, entry.kink.neuron, entry.kink.example) == (1, 0, 0)
    # Example 2 gives (1.5 + 1.75 - 5) 1.5 · 3; at example 1 the sum lies between 0 and (1.25 - 1) 1.5 · 2.
    sure = (1.5 + 1.75 - 5) * 1.5 * 3 / 2
    assert sorted((entry.low, entry.high)) == pytest.approx([sure, sure + 0.25 * 1.5 * 2 / 2], rel=1e-12)
    if verdict == KINK:
        assert "layer 1, neuron 1, example 1" in proof.gradient.sentence


def test_many_kinks_at_once_are_no_fault():
    toml = AT_KINK.replace("b = [-2.0, 0.25]", "b = [0.0, 0.0]").replace("[[2.0], [3.0]]", "[[0.0], [0.0]]")
    for layers in ([1, 2, 1], [1, 9, 9, 1]):
        head, _, tail = toml.partition("[[network")
        text = toml if len(layers) == 3 else head.replace("[1, 2, 1]", str(layers)) + tail[tail.index("[data]") :]
        session = Session(Experiment.from_toml(text))
        session.advance(iterations=1)
        proof = proved(session)
        assert proof.gradient.verdict == KINK, proof.gradient


def test_an_absolute_error_of_zero_is_a_kink_of_the_cost():
    text = AT_KINK.replace('"half_se"', '"mae"').replace("[[1.0], [5.0]]", "[[1.25], [5.0]]")
    session = Session(Experiment.from_toml(text))
    session.advance(iterations=1)
    proof = proved(session)
    assert proof.verdict("dC_da[2]", (0, 0)) == KINK
    assert proof.entry("dC_da[2]", (0, 0)).kink.layer == 3
    assert [proof.entry("dC_da[2]", (0, 0)).low, proof.entry("dC_da[2]", (0, 0)).high] == [-1, 1]


# Faults of the update


def _bias_per_weight(b: Binding) -> None:
    for block, new, g in zip(*(b.layout.blocks(part) for part in (b.theta, b.next, b.g)), strict=True):
        new[:, -1] = block[:, -1] - 0.5 * (block.shape[1] - 1) * g[:, -1]


def _accumulated(b: Binding) -> None:
    b.next[:] = b.theta - 0.5 * 2 * b.g


def _into_gradient(b: Binding) -> None:
    b.g[:] *= 2


def _biases_decay(b: Binding) -> None:
    for block, new in zip(b.layout.blocks(b.theta), b.layout.blocks(b.next), strict=True):
        new[:, -1] -= 0.5 * 0.1 * block[:, -1]


UPDATE_FAULTS = {
    "bias once per weight": ("b[3]", _bias_per_weight),
    "gradients not zeroed": ("b[3]", _accumulated),
    "gradients not zeroed, in g": ("g", _into_gradient),
    "decay on biases": ("b[3]", _biases_decay),
}


@pytest.mark.parametrize("fault", UPDATE_FAULTS)
@pytest.mark.parametrize("l2", [0.0, 0.1])
def test_a_classic_fault_of_the_update_is_red(fault, l2):
    after, spoil = UPDATE_FAULTS[fault]
    session = made((2, 3, 3, 1), l2=l2)
    session.seek(0, len(session.program.ops))
    assert proved(session).update.verdict == RIGHT
    proof = spoiled(made((2, 3, 3, 1), l2=l2), after, spoil)
    assert proof.update.verdict == WRONG
    assert "moved by" in proof.update.sentence
    if after == "b[3]":
        assert proof.gradient.verdict == RIGHT


def test_gradients_of_two_iterations_added_up_are_red():
    session = made((2, 3, 1), rows=6, batch_size=3)
    session.advance(iterations=1)
    before = session._timeline.machine.binding.dL.copy()
    session.seek(1, session.program.index("g") + 1)
    session._timeline.machine.binding.dL[:] += before
    session.seek(1, len(session.program.ops))
    proof = proved(session)
    assert (proof.update.verdict, proof.gradient.verdict) == (WRONG, WRONG)


# Faults of the batches


def test_a_last_short_batch_that_is_dropped_is_red(monkeypatch):
    assert proved(made((2, 3, 1), rows=7, batch_size=3)).batch.verdict == RIGHT
    monkeypatch.setattr(Plan, "per_epoch", property(lambda plan: plan.rows // plan.batch_size))
    session = made((2, 3, 1), rows=7, batch_size=3)
    session.advance(iterations=1)
    mark = proved(session).batch
    assert mark.verdict == WRONG
    assert "1 of 7 rows never taken" in mark.sentence


def test_a_last_short_batch_that_leaks_into_the_next_epoch_is_red(monkeypatch):
    def leaking(self: Batches, iteration: int) -> np.ndarray:
        places = np.arange(iteration * 3, iteration * 3 + 3)
        return np.array([permutation(self.plan, place // 7)[place % 7] for place in places])

    monkeypatch.setattr(Batches, "__call__", leaking)
    session = made((2, 3, 1), rows=7, batch_size=3)
    verdicts = []
    for k in range(6):
        session.seek(k, 1)
        verdicts.append(proved(session).batch.verdict)
    assert verdicts == [WRONG] * 6


def test_a_batch_that_holds_other_rows_is_red():
    def spoil(b: Binding) -> None:
        b.inputs[0] = b.inputs[1]

    assert spoiled(made((2, 3, 1)), "batch", spoil).batch.verdict == WRONG


def test_an_epoch_that_an_edit_ends_is_no_fault():
    session = made((2, 3, 1), rows=7, batch_size=3)
    session.advance(iterations=1)
    session.edit("batch_size", 2)
    session.advance(iterations=2)
    for k in (0, 1, 2):
        session.seek(k, 2)
        assert proved(session).batch.verdict == RIGHT


# Optimizers

EXTRAS = ({}, {"clip_norm": 0.3, "l1": 0.02}, {"clip_value": 0.1, "l2": 0.1, "schedule": "step", "step_epochs": 2})


@pytest.mark.parametrize("extra", EXTRAS)
@pytest.mark.parametrize("name", ["sgd", "momentum", "nesterov", "rmsprop", "adagrad", "adam", "adamw"])
def test_the_step_of_an_optimizer_is_proved(name, extra):
    session = made([3, 4, 2], "tanh", batch_size=2, optimizer=name, learning_rate=0.02, reduction="sum", **extra)
    for k in (0, 1, 30):
        session.seek(k, len(session.program.ops))
        proof = proved(session)
        assert (proof.update.verdict, proof.gradient.verdict) == (RIGHT, RIGHT), (k, proof.update.sentence)


@pytest.mark.parametrize("name", ["momentum", "nesterov", "rmsprop", "adagrad", "adam", "adamw"])
@pytest.mark.parametrize("spoil", ["step", "slot", "clip"])
def test_a_wrong_step_is_red(name, spoil):
    session = made([3, 4, 2], "tanh", optimizer=name, clip_norm=0.3)
    slot = session.program.update.slots[0]
    op = {"slot": slot, "step": "step", "clip": "clip"}[spoil]

    def fault(binding: Binding) -> None:
        binding.values[op][5] = 2 * binding.values[op][5] + 0.01

    proof = spoiled(session, op, fault)
    assert proof.update.verdict == WRONG
    assert "moved by" in proof.update.sentence
