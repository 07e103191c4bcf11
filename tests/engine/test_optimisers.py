"""Each optimizer against the papers' formulas on plain floats, and against PyTorch where it is installed."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
import pytest

from tests.engine.plainly import DEFAULTS, Plainly, clipped, scheduled
from visprop import Experiment, Session
from visprop.engine.optimisers import OPTIMIZERS
from visprop.engine.update import Memory, UpdateRule, bind, written
from visprop.experiment.names import OPTIMIZERS as KEYS

COUNT, UPDATES, TOLERANCE, RATE = 12, 1000, 1e-12, 0.01
OTHERS = {
    "momentum": {"momentum": 0.5},
    "nesterov": {"momentum": 0.99},
    "rmsprop": {"alpha": 0.9, "eps": 1e-3},
    "adagrad": {"eps": 1e-2},
    "adam": {"beta1": 0.5, "beta2": 0.9, "eps": 1e-4},
    "adamw": {"beta1": 0.0, "beta2": 0.99, "eps": 1e-6, "weight_decay": 0.3},
}
CASES = [(name, {}) for name in DEFAULTS] + list(OTHERS.items())


def gradients() -> np.ndarray:
    """1,000 gradients of very different sizes, every seventh row and one parameter exactly 0."""
    rng = np.random.default_rng(5)
    found = rng.normal(size=(UPDATES, COUNT)) * 10.0 ** rng.integers(-6, 3, COUNT)
    found[::7], found[:, 3] = 0, 0
    return found


def fed(rule: UpdateRule, recorded: np.ndarray, theta: np.ndarray, rate: float = RATE) -> np.ndarray:
    """Theta after each update (UPDATES, COUNT), by the calls of the engine alone."""
    slots = OPTIMIZERS[rule.optimizer].slots
    old = {name: np.zeros(COUNT) for name in slots}
    new = {name: np.zeros(COUNT) for name in (*slots, *written(rule))} | {"g_norm": np.zeros(())}
    theta, following, g, now = theta.copy(), np.zeros(COUNT), np.zeros(COUNT), [0]
    bound = bind(rule, Memory(theta, following, g, old, new, lambda: now[0], rate))
    calls, path = [call for calls in bound.values() for call in calls], []
    for now[0], row in enumerate(recorded):
        g[:] = row
        for call in calls:
            call()
        theta[:] = following
        for name in slots:
            old[name][:] = new[name]
        path.append(theta.copy())
    return np.array(path)


def rule(name: str, numbers: dict, **keys) -> UpdateRule:
    return UpdateRule(name, tuple((KEYS[name] | numbers).items()), **keys)


def start() -> np.ndarray:
    return np.random.default_rng(6).normal(size=COUNT)


def far(one: np.ndarray, other: np.ndarray) -> float:
    """Largest difference, relative to the numbers themselves where they are above 1."""
    return float((np.abs(one - other) / np.maximum(np.abs(other), 1)).max())


@pytest.mark.parametrize("clip", [{}, {"clip_norm": 0.5}, {"clip_value": 0.02}])
@pytest.mark.parametrize(("name", "numbers"), CASES)
def test_a_thousand_recorded_gradients_lead_where_the_papers_say(name, numbers, clip):
    recorded, theta = gradients(), start()
    plain, values, path = Plainly(name, COUNT, **numbers), theta.tolist(), []
    for row in recorded.tolist():
        values = plain.step(values, clipped(row, clip.get("clip_norm"), clip.get("clip_value")), RATE)
        path.append(values)
    assert far(fed(rule(name, numbers, **clip), recorded, theta), np.array(path)) <= TOLERANCE


@pytest.mark.parametrize(("name", "numbers"), CASES)
def test_a_thousand_recorded_gradients_lead_where_pytorch_goes(name, numbers):
    torch = pytest.importorskip("torch")
    recorded, theta = gradients(), start()
    parameter = torch.nn.Parameter(torch.tensor(theta))
    optimizer, path = torch_optimizer(torch, name, [parameter], RATE, numbers), []
    for row in recorded:
        parameter.grad = torch.tensor(row)
        optimizer.step()
        path.append(parameter.detach().numpy().copy())
    assert far(fed(rule(name, numbers), recorded, theta), np.array(path)) <= TOLERANCE


def torch_optimizer(torch, name: str, parameters, rate: float, numbers: dict):
    """PyTorch's own, with its own defaults where no numbers are given (but for a momentum of 0.9)."""
    keys = {key: numbers[key] for key in ("alpha", "eps", "weight_decay") if key in numbers}
    if name in ("momentum", "nesterov"):
        momentum = numbers.get("momentum", 0.9)
        return torch.optim.SGD(parameters, rate, momentum=momentum, nesterov=name == "nesterov")
    if "beta1" in numbers:
        keys["betas"] = (numbers["beta1"], numbers["beta2"])
    kinds = {"sgd": "SGD", "rmsprop": "RMSprop", "adagrad": "Adagrad", "adam": "Adam", "adamw": "AdamW"}
    return getattr(torch.optim, kinds[name])(parameters, rate, **keys)


def test_the_numbers_left_out_are_pytorchs_but_for_momentum():
    torch = pytest.importorskip("torch")
    one = [torch.nn.Parameter(torch.zeros(1))]
    for name, keys in KEYS.items():
        theirs = torch_optimizer(torch, name, one, RATE, {}).defaults
        theirs |= dict(zip(("beta1", "beta2"), theirs.get("betas", ()), strict=False))
        assert keys == {key: theirs[key] for key in keys}


# Running freely

EXTRAS = (
    {},
    {"l2": 0.01},
    {"l1": 0.005},
    {"l1": 0.01, "l2": 0.02, "clip_norm": 0.3},
    {"clip_value": 0.05, "schedule": "step", "step_epochs": 3, "step_factor": 0.5},
    {"schedule": "cosine", "cosine_epochs": 7, "min_rate": 0.001},
)


def experiment(seed: int, optimizer: str) -> tuple[Experiment, dict]:
    """A small network of tanh and sigmoid with explicit weights, one of them exactly 0, and a short last batch."""
    rng = np.random.default_rng(seed)
    layers = [int(n) for n in rng.integers(1, 5, int(rng.integers(2, 5)))]
    names = [str(rng.choice(["tanh", "sigmoid"])) for _ in layers[1:]]
    x, y = rng.normal(size=(11, layers[0])), rng.random((11, layers[-1]))
    lines = ["[network]", f"layers = {layers}", f"activation = {json.dumps(names[:-1])}", f'output = "{names[-1]}"']
    for n, (below, above) in enumerate(pairwise(layers)):
        W, b = rng.normal(size=(above, below)), rng.normal(size=above)
        W[0, 0] *= n != 0
        lines += ["[[network.parameters]]", f"W = {W.tolist()}", f"b = {b.tolist()}"]
    keys = {"cost": "half_se", "batch_size": 4, "learning_rate": 0.02, "optimizer": optimizer}
    keys |= EXTRAS[seed % len(EXTRAS)] | {"reduction": str(rng.choice(["mean", "sum"]))}
    lines += ["[data]", f"x = {x.tolist()}", f"y = {y.tolist()}", "[training]"]
    lines += [f"{key} = {json.dumps(value)}" for key, value in keys.items()]
    return Experiment.from_toml("\n".join(lines)), keys


FUNCTIONS = {
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2),
}


def gradient(made: Experiment, keys: dict, W: list, b: list, rows: np.ndarray) -> list[float]:
    """dJ/dtheta by the textbook, in the order of theta."""
    names = (*made.network.activation, made.network.output)
    a, zs = [np.array(made.data.x)[rows]], []
    for weights, bias, name in zip(W, b, names, strict=True):
        zs.append(a[-1] @ weights.T + bias)
        a.append(FUNCTIONS[name][0](zs[-1]))
    slope, parts = a[-1] - np.array(made.data.y)[rows], []
    for layer in reversed(range(len(W))):
        delta = slope * FUNCTIONS[names[layer]][1](zs[layer])
        slope, share = delta @ W[layer], 1 / len(rows) if keys["reduction"] == "mean" else 1
        penalty = keys.get("l2", 0) * W[layer] + keys.get("l1", 0) * np.sign(W[layer])
        parts = [(delta.T @ a[layer] * share + penalty).ravel(), delta.sum(0) * share, *parts]
    return np.concatenate(parts).tolist()


def unrolled(W: list, b: list) -> list[float]:
    return np.concatenate([part.ravel() for pair in zip(W, b, strict=True) for part in pair]).tolist()


def rolled(theta: list[float], W: list, b: list) -> tuple[list, list]:
    flat, at, parts = np.array(theta), 0, ([], [])
    for pair in zip(W, b, strict=True):
        for part, into in zip(pair, parts, strict=True):
            into.append(flat[at : at + part.size].reshape(part.shape))
            at += part.size
    return parts


@pytest.mark.parametrize("optimizer", DEFAULTS)
def test_running_freely_a_hundred_updates_stay_together(optimizer):
    for seed in range(20):
        made, keys = experiment(seed, optimizer)
        session = Session(made)
        W = [np.array(layer.W) for layer in made.network.parameters]
        b = [np.array(layer.b) for layer in made.network.parameters]
        plain, theta = Plainly(optimizer, len(unrolled(W, b))), unrolled(W, b)
        for _ in range(100):
            session.advance(iterations=1)
            W, b = rolled(theta, W, b)
            g = gradient(made, keys, W, b, session.tape["rows"])
            rate = scheduled(0.02, session.epoch, keys)
            theta = plain.step(theta, clipped(g, keys.get("clip_norm"), keys.get("clip_value")), rate)
        assert far(session.theta, np.array(theta)) <= TOLERANCE, (seed, keys)


def test_the_slope_of_l1_is_0_at_0_and_that_of_the_sign_elsewhere():
    base = Experiment.load("lecture").replace("training", l1=0.25, l2=0.5)
    session = Session(base)
    session.edit("W[1]", 0.0, (0, 0))
    session.advance(iterations=1)
    tape = session.tape
    W, added = tape["theta.W[1]"], tape["g"][: tape["dL_dW[1]"].size] - tape["dL_dW[1]"].ravel()
    assert W[0, 0] == 0 and (W != 0).sum() == W.size - 1
    assert added == pytest.approx(0.25 * np.sign(W.ravel()) + 0.5 * W.ravel(), abs=1e-15)
    assert all(entry.good for entry in session.check())


def test_plain_gradient_descent_has_the_operations_and_numbers_that_it_always_had():
    session = Session("circle")
    names = [op.name for op in session.program.ops]
    assert names[names.index("g") + 1 :] == ["W[1]", "b[1]", "W[2]", "b[2]", "W[3]", "b[3]"]
    session.advance(iterations=1)
    tape, rate = session.tape, session.experiment.training.learning_rate
    for layer in (1, 2, 3):
        assert np.array_equal(tape[f"W[{layer}]"], tape[f"theta.W[{layer}]"] - rate * tape[f"dL_dW[{layer}]"])
        assert np.array_equal(tape[f"b[{layer}]"], tape[f"theta.b[{layer}]"] - rate * tape[f"dL_db[{layer}]"])


def test_a_float32_run_keeps_its_type():
    base = Experiment.load("circle").replace("network", dtype="float32")
    session = Session(base.replace("training", optimizer="adamw", clip_norm=0.1, schedule="cosine", l1=0.01))
    session.advance(iterations=20)
    for name in ("eta", "g_norm", "clip", "m", "v", "m_hat", "v_hat", "step", "theta.m", "theta.v"):
        assert session.tape[name].dtype == np.float32, name
    assert np.isfinite(session.theta).all()


@pytest.mark.parametrize("optimizer", DEFAULTS)
def test_rate_l2_and_batches_can_change_while_it_runs(optimizer):
    """Each is an edit: m, v and t go on, a schedule starts from the new rate, and all is replayed bit for bit."""
    edits = {20: ("learning_rate", 0.05), 40: ("l2", 0.03), 60: ("batch_size", 3), 80: ("learning_rate", 0.01)}
    for seed in (3, 4, 5):  # l1 and clipping; steps of the rate; cosine
        made, keys = experiment(seed, optimizer)
        session, rate = Session(made), 0.02
        W = [np.array(layer.W) for layer in made.network.parameters]
        b = [np.array(layer.b) for layer in made.network.parameters]
        plain, theta, path = Plainly(optimizer, len(unrolled(W, b))), unrolled(W, b), []
        for k in range(100):
            if k in edits:
                target, value = edits[k]
                session.edit(target, value)
                keys, rate = keys | {target: value}, value if target == "learning_rate" else rate
            session.advance(iterations=1)
            W, b = rolled(theta, W, b)
            g = gradient(made, keys, W, b, session.tape["rows"])
            now = scheduled(rate, session.epoch, keys)
            theta = plain.step(theta, clipped(g, keys.get("clip_norm"), keys.get("clip_value")), now)
            path.append(session.theta)
        assert len(session.tape["rows"]) in (2, 3) and len(session.branches) == 1
        assert far(session.theta, np.array(theta)) <= TOLERANCE, (seed, keys)
        for k in (90, 10, 70, 35):
            session.seek(k)
            assert np.array_equal(session.theta, path[k - 1])
