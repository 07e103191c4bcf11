"""Every number in a picture is found at its address, on the tape or in the derived table, and none comes too early."""

from __future__ import annotations

import math

import pytest

from tests.picture.walking import NAMES, look_of, made, numbers, texts, walk
from visprop import NotComputed, Session
from visprop.picture import derived, figures
from visprop.picture.formulas.gradient import flat_index
from visprop.picture.network import build_frame
from visprop.picture.opbar import build_opbar
from visprop.picture.quantity import Quantity
from visprop.picture.sentence import sentence
from visprop.picture.strip import build_strip
from visprop.picture.tooltip import about

SIZE = (1880, 560)
GRAINS = [("op", 10**6), ("neuron", 10**6), ("product", 150)]


def source(moment, q: Quantity) -> float:
    """The number at a quantity's address, found without the picture."""
    if q.name in derived.DERIVED:
        return derived.DERIVED[q.name]([source(moment, operand) for operand in q.operands])
    training = moment.experiment.training
    constants = {
        "t": moment.iteration + 1,
        "epoch": moment.epoch,
        "training.learning_rate": training.learning_rate,
        "training.l2": training.l2,
        "batch_size": moment.batch,
        "network.outputs": moment.experiment.network.layers[-1],
    }
    if q.name in constants:
        return constants[q.name]
    if q.name.startswith("training."):
        return _constant(training, q.name)
    return taped(moment, q)


def _constant(training, name: str) -> float | None:
    key = name.removeprefix("training.")
    given = getattr(training, key, None)
    return training.hyper.get(key) if given is None else given


def taped(moment, q: Quantity) -> float:
    try:
        return moment.tape.view(q.name).item(*q.index)
    except NotComputed:
        return moment.tape.under_way(q.name).item(*q.index)


def same(one: float, other: float) -> bool:
    return one == other or (math.isnan(one) and math.isnan(other))


def check(moment, frame) -> int:
    """Check all numbers of a frame; return how many are known."""
    known = 0
    for number in numbers(tuple(text.formula for text in texts(frame))):
        q = number.quantity
        assert (q.value is None) == (number.text == "?"), number
        if q.value is not None:
            known += 1
            assert same(q.value, source(moment, q)), number
            assert agrees(number.text, q.value), number
    return known


def agrees(text: str, value: float) -> bool:
    """Whether the digits say the number, as precisely as there are digits."""
    shown = float(text.replace("−", "-").replace("∞", "inf"))
    if not math.isfinite(value):
        return same(shown, value)
    return math.isclose(shown, value, rel_tol=0.06, abs_tol=0.0051 if "." in text and "e" not in text else 1e-12)


@pytest.mark.parametrize(("grain", "most"), GRAINS)
@pytest.mark.parametrize("name", NAMES)
def test_every_number_is_found_at_its_address(name, grain, most):
    known = 0
    for moment in walk(Session(name), grain, most):
        for progress in (0.0, 0.5, 1.0):
            look = look_of(SIZE, grain=grain, progress=progress)
            known += check(moment, build_frame(moment, look)) + check(moment, build_strip(moment, look))
    assert known > 300


@pytest.mark.parametrize("cost", ["se", "half_se", "mse", "mae", "huber", "bce", "cross_entropy"])
def test_every_cost_says_numbers_of_the_tape(cost):
    output = {"bce": "sigmoid", "cross_entropy": "softmax"}.get(cost, "tanh")
    for reduction in ("mean", "sum"):
        session = made([3, 4, 2], "relu", output, cost=cost, reduction=reduction, l2=0.01)
        for grain in ("op", "product"):
            for moment in walk(session, grain, 200):
                look = look_of(SIZE, grain=grain, progress=0.5)
                assert check(moment, build_strip(moment, look)) + check(moment, build_frame(moment, look)) > 0


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nesterov", "rmsprop", "adagrad", "adam", "adamw"])
def test_every_step_of_an_optimizer_says_numbers_of_the_tape(optimizer):
    schedules = ({"schedule": "cosine", "cosine_epochs": 3}, {"schedule": "step", "step_epochs": 1})
    for extra in ({"clip_norm": 0.1, "l1": 0.01} | schedules[0], {"clip_value": 0.02} | schedules[1], {}):
        session = made([2, 2, 1], "tanh", optimizer=optimizer, **extra)
        session.advance(iterations=2)
        first = session.program.index("g")
        selections = {"op": ("", "edge 2 0 1", "bias 1 1"), "product": ("",)}
        for grain, chosen in selections.items():
            session.seek(2, first)
            while session.cursor.op < len(session.program.ops):
                session.step(grain)
                moment = session.moment()
                for selection in chosen:
                    look = look_of(SIZE, grain=grain, progress=0.5 if grain == "product" else 1.0, selection=selection)
                    assert check(moment, build_strip(moment, look)) + check(moment, build_frame(moment, look)) > 0
                    assert sentence(moment, look)
                    assert build_opbar(moment, look).still


def test_the_memory_of_a_weight_stands_in_its_tip():
    session = made([2, 2, 1], "tanh", optimizer="adam")
    session.advance(iterations=2)
    at = flat_index(session.program.sizes, 2, 0, 1)
    text = about(session.moment(), look_of(SIZE), "edge 2 0 1")
    for name, shown in (("theta.m", "m before"), ("m", "m"), ("v", "v"), ("m_hat", "m̂"), ("step", "Δ")):
        assert f"\n{shown} = {float(session.tape[name][at])!r}\n" in text


def test_a_softmax_with_another_cost_shows_its_jacobian():
    session = made([2, 3, 3], "tanh", "softmax", cost="mse")
    session.seek(0, session.program.index("dC_dz[2]") + 1)
    moment = session.moment()
    frame = build_strip(moment, look_of(SIZE))
    check(moment, frame)
    assert "softmax_mean" in {number.quantity.name for number in numbers(tuple(t.formula for t in texts(frame)))}


@pytest.mark.parametrize("name", NAMES)
def test_no_number_is_seen_before_its_operation(name):
    session = Session(name)
    program = session.program
    for moment in walk(session, "op"):
        for progress in (0.5, 1.0):
            frame = build_frame(moment, look_of(SIZE, progress=progress))
            done = moment.cursor.op if progress == 1.0 else moment.cursor.op - 1
            for number in numbers(tuple(text.formula for text in texts(frame))):
                for q in leaves(number.quantity):
                    if q.value is not None and not q.name.startswith("theta."):
                        assert program.index(q.name) < done, number


def leaves(q: Quantity) -> list[Quantity]:
    """The taped numbers that a number is made of."""
    return [leaf for operand in q.operands for leaf in leaves(operand)] if q.operands else [q]


@pytest.mark.parametrize("name", NAMES)
def test_at_the_start_only_weights_and_biases_are_known(name):
    moment = Session(name).moment()
    frame = build_frame(moment, look_of(SIZE))
    known = {
        n.quantity.name[:6] for n in numbers(tuple(t.formula for t in texts(frame))) if n.quantity.value is not None
    }
    assert known == {"theta."}


@pytest.mark.parametrize("name", NAMES)
def test_every_node_shows_a_and_dC_dz_where_they_are_known(name):
    session = Session(name)
    layers = session.experiment.network.layers
    for op, wanted in (("L", "a"), ("dC_dz[1]", "dC_dz"), ("dC_dz[1]", "a"), ("g", "dC_dz")):
        session.seek(0, session.program.index(op) + 1)
        frame = build_frame(session.moment(), look_of(SIZE))
        shown = {(n.quantity.name, n.quantity.index[-1:]) for t in texts(frame) for n in numbers(t.formula)}
        for layer in range(1, len(layers)):
            for neuron in range(layers[layer]):
                assert (f"{wanted}[{layer}]", (neuron,)) in shown


def test_figures_have_signs_where_signs_matter():
    assert figures.text(Quantity(2.0, "theta.W[1]", (0, 0))) == "+2"
    assert figures.text(Quantity(2.0, "z[1]", (0, 0))) == "2.00"
    assert figures.text(Quantity(0.01, "training.learning_rate")) == "0.01"
    assert figures.text(Quantity(None, "z[1]", (0, 0))) == "?"
