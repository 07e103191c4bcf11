"""Training loops of others, on the network and the data of the yardstick: PyTorch, JAX, micrograd, hand-fused NumPy.

Each takes its batches from the same permutation of 25 batches an epoch and keeps each batch's loss; all but NumPy and
micrograd (Python's own floats) compute in float32. A contestant is a function that makes so many iterations.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from importlib.util import find_spec
from itertools import pairwise
from time import perf_counter

import numpy as np

from tests.benchmarks.fused import fused
from visprop import Experiment, Session

BATCHES, RATE = 25, 1e-3
SMALL = 50  # parameters; micrograd makes an object of every product: of larger networks it is a matter of minutes

Run = Callable[[int], object]


def session_of(sizes, activation: str, batch: int, dtype: str = "float64") -> Session:
    """The yardstick's experiment: 25 batches, identity output, half squared error; all else as it is by default."""
    x, y = (rows.round(3) for rows in rows_of(sizes, batch))
    network = (
        f'[network]\nlayers = {list(sizes)}\nactivation = "{activation}"\noutput = "identity"\ndtype = "{dtype}"\n'
    )
    data = f"[data]\nx = {json.dumps(x.tolist())}\ny = {json.dumps(y.tolist())}\n"
    training = f"[training]\nlearning_rate = {RATE}\nbatch_size = {batch}\n"
    return Session(Experiment.from_toml(network + data + training))


def rows_of(sizes, batch: int) -> tuple[np.ndarray, np.ndarray]:
    """(x, y) of 25 batches, float64."""
    rng = np.random.default_rng(0)
    return tuple(rng.standard_normal((batch * BATCHES, width)) for width in (sizes[0], sizes[-1]))


class Order:
    """The rows of each batch: a new permutation every epoch."""

    def __init__(self, batch: int) -> None:
        self._batch, self._k, self._order = batch, 0, np.empty(0)

    def __call__(self) -> np.ndarray:
        slot = self._k % BATCHES
        if slot == 0:
            self._order = self.epoch()
        self._k += 1
        return self._order[slot * self._batch : (slot + 1) * self._batch]

    def epoch(self) -> np.ndarray:
        """All rows in the order of the epoch that begins now."""
        return np.random.default_rng((0, self._k // BATCHES)).permutation(self._batch * BATCHES)


def start_of(sizes) -> list[tuple[np.ndarray, np.ndarray]]:
    """W (n_l, n_(l-1)) and b of each layer at the start, float32."""
    rng = np.random.default_rng(1)
    shapes = [(o, i) for i, o in pairwise(sizes)]
    drawn = [rng.standard_normal(shape) / np.sqrt(shape[1]) for shape in shapes]
    return [(w.astype(np.float32), np.zeros(len(w), np.float32)) for w in drawn]


def shares(session: Session, repeats: int = 300) -> dict[str, float]:
    """Where the time of an iteration goes: the microseconds of it all, then the share of each kind of call, 0..1.

    What a run does is done in its order, so that each call finds in the CPU's caches what it finds in a run.
    """
    machine = session.runs.timeline.machine
    binding, spent = machine.binding, {}
    parts = [
        ("theta' to theta", lambda: np.copyto(machine.state, binding.after)),
        ("rows of the batch", lambda: binding.gather(machine._x, machine._targets)),
        *((_kind(call), call) for call in binding.every_call),
        ("length of g, for its curve", lambda: float(binding.g.dot(binding.g))),
        ("is all of it finite?", lambda: machine.finite),
    ]
    with np.errstate(all="ignore"):
        for _ in range(repeats):
            for kind, call in parts:
                begin = perf_counter()
                call()
                spent[kind] = spent.get(kind, 0.0) + perf_counter() - begin
    total = sum(spent.values())
    found = {kind: seconds / total for kind, seconds in sorted(spent.items(), key=lambda each: -each[1])}
    return {"microseconds": total / repeats * 1e6, **found}


def _kind(call: Callable[[], object]) -> str:
    name = getattr(getattr(call, "func", call), "__name__", "other")
    return "matrix products" if name == "dot" else name


def numpy_loop(sizes, activation: str, batch: int, dtype: str) -> Run:
    """The hand-fused loop, in the type that ours has."""
    step = fused(sizes, activation, batch, np.dtype(dtype).type)

    def run(count: int) -> None:
        for _ in range(count):
            step()

    return run


def pytorch(sizes, activation: str, batch: int) -> Run:
    """Modules, autograd and torch.optim.SGD, as a tutorial has them; with one thread or all, whichever is faster."""
    import torch

    kind = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU}[activation]
    layers = [part for i, o in pairwise(sizes) for part in (torch.nn.Linear(i, o), kind())][:-1]
    model, losses, order = torch.nn.Sequential(*layers), [], Order(batch)
    with torch.no_grad():
        for layer, (w, b) in zip(layers[::2], start_of(sizes), strict=True):
            layer.weight.copy_(torch.from_numpy(w))
            layer.bias.copy_(torch.from_numpy(b))
    x, y = (torch.from_numpy(rows.astype(np.float32)) for rows in rows_of(sizes, batch))
    optimizer = torch.optim.SGD(model.parameters(), lr=RATE)

    def run(count: int) -> None:
        for _ in range(count):
            rows = torch.from_numpy(order())
            loss = ((model(x[rows]) - y[rows]) ** 2).sum(1).mean() / 2
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())

    torch.set_num_threads(min((1, os.cpu_count() or 1), key=lambda threads: _trial(torch, threads, run)))
    run.losses = losses
    return run


def _trial(torch, threads: int, run: Run) -> float:
    """Seconds of a few iterations."""
    torch.set_num_threads(threads)
    run(5)
    begin = perf_counter()
    run(10)
    return perf_counter() - begin


def jax_step(sizes, activation: str, batch: int) -> tuple[Callable, list, tuple]:
    """(the function of one update, its parameters at the start, the rows): shared by both ways to run it."""
    import jax
    import jax.numpy as jnp

    act = {"tanh": jnp.tanh, "relu": jax.nn.relu}[activation]
    x, y = (jnp.asarray(rows.astype(np.float32)) for rows in rows_of(sizes, batch))

    def loss_of(theta, x, y):
        for w, b in theta[:-1]:
            x = act(x @ w.T + b)
        w, b = theta[-1]
        return ((x @ w.T + b - y) ** 2).sum(1).mean() / 2

    def update(theta, rows, x, y):
        loss, g = jax.value_and_grad(loss_of)(theta, x[rows], y[rows])
        return jax.tree.map(lambda p, d: p - RATE * d, theta, g), loss

    return update, [(jnp.asarray(w), jnp.asarray(b)) for w, b in start_of(sizes)], (x, y)


def jax_jit(sizes, activation: str, batch: int) -> Run:
    """One compiled update a call."""
    import jax

    update, theta, data = jax_step(sizes, activation, batch)
    step, losses, order = jax.jit(update, donate_argnums=0), [], Order(batch)

    def run(count: int) -> None:
        nonlocal theta
        for _ in range(count):
            theta, loss = step(theta, order().astype(np.int32), *data)
            losses.append(loss)
        jax.block_until_ready(theta)

    run.losses = losses
    return run


def jax_scan(sizes, activation: str, batch: int) -> Run:
    """A compiled loop over a whole epoch a call; the iterations of a call are not to be stopped, seen or edited."""
    import jax

    update, theta, data = jax_step(sizes, activation, batch)
    losses, epochs = [], [0]

    @jax.jit
    def epoch(theta, rows, x, y):
        return jax.lax.scan(lambda theta, rows: update(theta, rows, x, y), theta, rows)

    def run(count: int) -> None:
        nonlocal theta
        for _ in range(-(-count // BATCHES)):
            order = np.random.default_rng((0, epochs[0])).permutation(batch * BATCHES)
            theta, kept = epoch(theta, order.reshape(BATCHES, batch).astype(np.int32), *data)
            losses.append(kept)
            epochs[0] += 1
        jax.block_until_ready(theta)

    run.losses = losses
    return run


def micrograd(sizes, _activation: str, batch: int) -> Run:
    """Its own MLP, which has relu only, and its example's loop: an object for every number."""
    from micrograd.nn import MLP

    x, y = (rows.tolist() for rows in rows_of(sizes, batch))
    model, losses, order = MLP(sizes[0], list(sizes[1:])), [], Order(batch)

    def run(count: int) -> None:
        for _ in range(count):
            rows = order()
            loss = sum((model(x[n]) - y[n][0]) ** 2 for n in rows) * (0.5 / batch)
            model.zero_grad()
            loss.backward()
            for p in model.parameters():
                p.data -= RATE * p.grad
            losses.append(loss.data)

    run.losses = losses
    return run


def peers(sizes, activation: str, batch: int, dtype: str) -> dict[str, Run | str]:
    """Every contestant by name, or a word why it is left out."""
    lacking = {name: f"needs {name}" for name in ("torch", "jax", "micrograd") if find_spec(name) is None}
    size = sum((i + 1) * o for i, o in pairwise(sizes))
    if size > SMALL or sizes[-1] != 1:
        lacking.setdefault("micrograd", "too large")
    network = (sizes, activation, batch)
    found: dict[str, Run | str] = {"PyTorch eager": lacking.get("torch") or pytorch(*network)}
    found["JAX jit, one step a call"] = lacking.get("jax") or jax_jit(*network)
    found["JAX lax.scan, an epoch a call"] = lacking.get("jax") or jax_scan(*network)
    found["micrograd"] = lacking.get("micrograd") or micrograd(*network)
    found["hand-fused NumPy"] = numpy_loop(*network, dtype)
    return found
