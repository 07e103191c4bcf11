"""The first number that is not finite: where the run stops, what the number is called, and what is said of it."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from itertools import pairwise, product

import numpy as np
import pytest

from visprop import Experiment, InputError, Session
from visprop.debugger.cursor import Cursor
from visprop.debugger.finite import NotFinite
from visprop.engine.binding import Binding
from visprop.engine.optimisers import OPTIMIZERS
from visprop.engine.update import FLAT

DOUBLING = """
[network]
layers = [1, 1]
output = "identity"
[[network.parameters]]
W = [[1]]
b = [0]
[data]
x = [[1]]
y = [[0]]
[training]
cost = "half_se"
learning_rate = 1.5
"""
ACTIVATIONS = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "hard_sigmoid", "softplus")
ENDS = (("identity", "half_se"), ("identity", "se"), ("tanh", "mse"), ("relu", "mae"), ("softplus", "huber"),
        ("sigmoid", "bce"), ("softmax", "cross_entropy"), ("softmax", "half_se"))  # fmt: skip
PLANTED = 1000
ITERATIONS = 4  # before and behind the planted number


def doubling(**training) -> Session:
    return Session(Experiment.from_toml(DOUBLING).replace("training", **training))


# One neuron, whose error is doubled by each step


def test_the_output_after_k_updates_is_a_power_of_minus_two():
    session = doubling()
    output = session.program.index("a[1]") + 1
    for k in (0, 1, 2, 3, 10, 100, 512):
        session.seek(k, output)  # in iteration k, counted from 0, k updates have been made
        assert session.tape["a[1]"][0, 0] == pytest.approx((-2.0) ** k, rel=1e-9)


def test_it_stops_at_the_cost_when_half_the_error_times_the_error_overflows():
    session = doubling()
    stop = session.advance(iterations=10_000).stop
    found = stop.not_finite
    assert session.cursor == Cursor(513, session.program.index("C") + 1)
    assert (found.name, found.index, found.layer, found.neuron, found.example) == ("C", (0,), 1, None, 0)
    assert found.value == math.inf
    assert [each.name for each in found.operands] == ["a[1][0, 0]", "y[0, 0]"]
    assert [each.value for each in found.operands] == [pytest.approx(-(2.0**513), rel=1e-9), 0]
    assert stop.sentence == found.sentence
    for words in ("C[0] (example 0) is inf in iteration 513", "(½e)·e", "a[1][0, 0] - y[0, 0] = -2.68e154 - 0"):
        assert words in stop.sentence
    assert "each step multiplies the error by -2: the rate 1.5 is above 2/curvature = 1" in found.why
    assert found.why in stop.sentence


def test_one_step_back_is_finite():
    session = doubling()
    session.advance(iterations=10_000)
    session.back("op")
    assert session.cursor == Cursor(513, session.program.index("C"))
    shown = [name for op in session.program.ops for name in op.outputs if session.tape.computed(name)]
    assert "a[1]" in shown and "C" not in shown
    assert all(np.isfinite(session.tape[name]).all() for name in shown)
    again = session.step("op").stop  # and forward again it is named again
    assert again.not_finite.name == "C"


@pytest.mark.parametrize("grain", ["op", "phase", "iteration"])
def test_steps_of_any_grain_stop_there(grain):
    session = doubling()
    session.advance(iterations=513)
    while (change := session.step(grain)).stop is None:
        assert session.cursor < Cursor(514)
    assert session.cursor == Cursor(513, session.program.index("C") + 1)
    assert change.stop.not_finite.sentence == doubling().advance(iterations=10_000).stop.sentence


# What is said of the reason is measured


def test_the_reason_is_not_the_rate_where_an_edit_put_the_number():
    session = doubling(learning_rate=0.5)
    session.advance(iterations=3)
    session.edit("W[1]", 1e200, (0, 0))
    found = session.advance(iterations=10).stop.not_finite
    assert found.name == "C"
    assert "the edit of W[1][0, 0] begins in this iteration" in found.why
    assert "rate" not in found.why


def test_the_reason_is_the_edited_operand_itself_where_it_is_one():
    session = Session(Experiment.from_toml(DOUBLING.replace("x = [[1]]", "x = [[100]]")))
    session.edit("W[1]", 1e307, (0, 0))
    found = session.step("iteration").stop.not_finite
    assert (found.name, found.index) == ("z[1]", (0, 0))
    assert "W[1][0, 0] was set to 1e307 at the start of this iteration" in found.why
    assert "W[1][0, 0] · a[0][0, 0] = 1e307 · 100" in found.sentence


def test_the_reason_is_a_cell_of_the_data():
    session = doubling(learning_rate=0.5)
    session.advance(iterations=3)
    session.edit("y", 1e200, (0, 0))
    found = session.advance(iterations=10).stop.not_finite
    assert found.name == "C"
    assert "column 0 of training row 0 is 1e200 for the network" in found.why


def test_before_the_first_update_no_rate_is_to_blame():
    found = Session(Experiment.from_toml(DOUBLING.replace("W = [[1]]", "W = [[1e200]]"))).step("iteration").stop
    assert "no update has been made yet" in found.not_finite.why


@pytest.mark.parametrize(("rate", "factor", "limit"), [(1.5, "-2", "1"), (1.1, "-1.2", "1"), (3.0, "-5", "1")])
def test_factor_and_limit_are_those_of_the_parabola(rate, factor, limit):
    why = doubling(learning_rate=rate).advance(iterations=10_000).stop.not_finite.why
    assert f"multiplies the error by {factor}: the rate {rate:g} is above 2/curvature = {limit}" in why


def test_a_penalty_overshoots_too():
    """Of w alone: the step multiplies it by 1 - rate · l2, whatever the data."""
    text = DOUBLING.replace('"identity"', '"tanh"')
    why = Session(Experiment.from_toml(text).replace("training", l2=2.0)).advance(iterations=10_000).stop.not_finite.why
    assert "multiplies the gradient by -2: the rate 1.5 is above 2/curvature = 1" in why


# Large numbers are finite


def test_numbers_whose_squares_overflow_do_not_stop_a_run():
    text = DOUBLING.replace("half_se", "mae").replace("W = [[1]]", "W = [[1e200]]").replace("1.5", "1e-3")
    session = Session(Experiment.from_toml(text))
    assert session.advance(iterations=50).stop is None
    assert session.losses.min() > 1e199


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize(("target", "index"), [("W[1]", (0, 0)), ("b[1]", (0,)), ("x", (0, 0)), ("y", (0, 0))])
def test_no_edit_puts_a_number_that_is_not_finite(target, index, value):
    session = doubling()
    with pytest.raises(InputError, match="finite"):
        session.edit(target, value, index)


# Planted numbers, against a scan that steps through the run operation by operation


def random_session(rng: np.random.Generator) -> Session:
    output, cost = ENDS[rng.integers(len(ENDS))]
    depth, rows = int(rng.integers(1, 4)), int(rng.integers(1, 6))
    layers = [int(n) for n in rng.integers(1, 4, depth + 1)]
    layers[-1] += output == "softmax" and layers[-1] == 1
    targets = np.eye(layers[-1])[rng.integers(0, layers[-1], rows)]
    lines = [
        "[network]",
        f"layers = {layers}",
        f'output = "{output}"',
        f'dtype = "{rng.choice(["float64", "float32"])}"',
    ]
    lines.append(f"activation = {json.dumps([str(rng.choice(ACTIVATIONS)) for _ in range(depth - 1)])}")
    for below, above in pairwise(layers):
        W, b = rng.normal(size=(above, below)), rng.normal(size=above)
        lines += ["[[network.parameters]]", f"W = {W.tolist()}", f"b = {b.tolist()}"]
    lines += ["[data]", f"x = {rng.normal(size=(rows, layers[0])).tolist()}", f"y = {targets.tolist()}", "[training]"]
    lines += [f'cost = "{cost}"', f'reduction = "{rng.choice(["mean", "sum"])}"', "learning_rate = 0.05"]
    lines += [f"batch_size = {rng.integers(1, rows + 1)}", f"l2 = {rng.choice([0.0, 0.1])}"]
    lines.append(f'optimizer = "{rng.choice(["sgd", "sgd", *OPTIMIZERS])}"')
    lines.append(str(rng.choice(["", "", "l1 = 0.1", "clip_norm = 1.0", "clip_value = 0.5", 'schedule = "step"'])))
    return Session(Experiment.from_toml("\n".join(lines)))


def plant(session: Session, k: int, op: int, name: str, index: tuple[int, ...], value: float) -> None:
    """From now on operation `op` of iteration k leaves `value` at a place of the array `name`.

    Calls that write the gains of several layers belong to each of those operations: all of them leave it there.
    """
    machine = session.runs.timeline.machine

    def put() -> None:
        if machine.iteration == k:
            array_of(machine.binding, name)[index] = value

    def watched(lay: Callable = machine._lay) -> Callable:
        def laid(iteration: int) -> None:
            lay(iteration)
            binding = machine.binding
            if put not in binding.every_call:
                binding.calls[op].append(put)
                last = binding.every_call.index(binding.calls[op][-2]) if binding.calls[op][:-1] else -1
                binding.every_call.insert(last + 1, put)

        return laid

    machine._lay = watched()
    machine._lay(machine.iteration)


def random_place(rng: np.random.Generator, session: Session, k: int) -> tuple[int, str, tuple[int, ...]]:
    """An operation that has a call of its own, an array that it writes, and a place in that in iteration k."""
    binding = session.runs.timeline.machine.binding
    op = int(rng.choice([n for n, calls in enumerate(binding.calls) if calls or n == 0]))
    written = [name for name in session.program.ops[op].outputs if name != "rows"]
    if written[0].startswith("dL_dW"):
        written.append(written[0].replace("dL_dW", "dL_db"))  # one product writes both
    elif written[0] == "W[1]":
        written = [each for row in session.program.ops[op:] for each in row.outputs]  # and one update all
    name = str(rng.choice(written))
    shape = list(array_of(binding, name).shape)
    if (name[0] in "ayzCd" and not name.startswith("dL")) or name.startswith("gain"):
        shape[0] = session.runs.timeline.schedule.size_of(k)
    return op, name, tuple(int(rng.integers(n)) for n in shape)


def array_of(binding: Binding, name: str) -> np.ndarray:
    return binding.g if name == "g" else binding.values[name]


def brute_force(session: Session) -> tuple[Cursor, str, tuple[int, ...], float] | None:
    """Step by operations, look at every number that the step has written, in the order of its array."""
    while session.cursor.iteration < 2 * ITERATIONS:
        at, length = session.cursor, len(session.program.ops)
        session.seek(at.iteration + at.op // length, at.op % length + 1)
        op = session.program.ops[session.cursor.op - 1]
        for name in op.outputs:
            values = session.tape[name]
            for index in product(*map(range, values.shape)):
                if not math.isfinite(values[index]):
                    return session.cursor, name, index, float(values[index])
    return None


def by_address(session: Session, address: str) -> float:
    """A number of the iteration in view by the address that a sentence gives."""
    name, index = re.fullmatch(r"(.+?)(?:\[(\d+(?:, \d+)*)\])?", address).groups()
    flat = ("C", "y", "theta", "theta.m", "theta.v", *FLAT)
    if re.fullmatch(r"(a|z|gain|dC_da|dC_dz|dL_dW|dL_db|W|b)", name):
        name, index = address, None
    elif index is not None and name not in flat and re.fullmatch(r"[a-zA-Z_]+", name):
        name, index = f"{name}[{index}]", None
    place = tuple(int(at) for at in index.split(", ")) if index else ()
    if name in ("learning_rate", "l2", "l1"):
        return getattr(session.experiment.training, name)
    binding = session.runs.timeline.machine.binding
    if name == "theta":
        return float(binding.layout.unroll(binding.theta)[place])
    return float(binding.shown(f"theta.{name}" if name[0] in "Wb" else name)[place])


def check_named(session: Session, found: NotFinite, at: tuple) -> None:
    cursor, name, index, value = at
    assert (session.cursor, found.name, found.index) == (cursor, name, index)
    assert found.value == value or (math.isnan(found.value) and math.isnan(value))
    assert found.op == cursor.op - 1
    assert f"{name}{list(index) if index else ''} " in found.sentence
    assert f"in iteration {cursor.iteration}," in found.sentence
    for each in found.operands:
        expected = by_address(session, each.name)
        assert each.value == expected or (math.isnan(each.value) and math.isnan(expected)), each
    assert found.why and not re.search(r"\. [A-Z]", found.sentence)  # one sentence


def cases(full: bool) -> range:
    return range(PLANTED if full else 200)


def test_planted_numbers_are_named_as_a_scan_names_them(full):
    """Behind a random operation: nan, inf or -inf at a random place of what it writes."""
    names = set()
    for seed in cases(full):
        rng = np.random.default_rng(seed)
        one = random_session(rng)
        twin = Session(one.experiment)
        k, value = int(rng.integers(ITERATIONS)), float(rng.choice([math.nan, math.inf, -math.inf]))
        op, name, index = random_place(rng, one, k)
        for session in (one, twin):
            plant(session, k, op, name, index, value)
        at = brute_force(twin)
        assert at is not None and at[0].iteration == k, seed
        stop = one.advance(iterations=2 * ITERATIONS).stop
        check_named(one, stop.not_finite, at)
        assert "rate" not in stop.not_finite.why, seed
        names.add(name.partition("[")[0])
    assert names >= {"a", "y", "z", "gain", "C", "L", "dC_da", "dC_dz", "dL_dW", "dL_db", "g", "W", "b", "step", "clip"}


def test_overflows_after_huge_edits_are_named_as_a_scan_names_them(full):
    """A parameter, a cell or the rate is set to a number near the largest; what overflows first is named."""
    broken = 0
    for seed in cases(full):
        rng = np.random.default_rng([seed, 1])
        one = random_session(rng)
        twin, last = Session(one.experiment), one.program.last
        target = str(rng.choice(["x", "y", "learning_rate", f"W[{rng.integers(1, last + 1)}]", f"b[{last}]"]))
        shape = one.tape.view(f"theta.{target}").shape if target[0] in "Wb" else ()
        shape = getattr(one.data, target).shape if target in ("x", "y") else shape
        index = tuple(int(rng.integers(n)) for n in shape)
        top = float(np.finfo(one.experiment.network.dtype).max)
        value = top * float(rng.choice([0.9, 1e-3, 1e-12])) * (1 if target == "learning_rate" else rng.choice([-1, 1]))
        for session in (one, twin):
            session.seek(int(seed % ITERATIONS), 0)
            try:
                session.edit(target, value, index)
            except InputError:
                assert target == "y"  # a target that this cost has no meaning for
        at = brute_force(twin)
        stop = one.advance(iterations=2 * ITERATIONS - one.cursor.iteration - 1).stop
        if at is None or at[0].iteration >= 2 * ITERATIONS - 1:
            continue
        check_named(one, stop.not_finite, at)
        broken += 1
    assert broken > 0.4 * len(cases(full))
