"""Probes: rows that are no part of the run, against the oracle; and that showing them changes nothing."""

import numpy as np
import pytest

from tests import oracle
from tests.engine.random_experiments import random_experiment
from tests.engine.test_gradient import relative_error
from visprop import Experiment, NotComputed, Session
from visprop.errors import InputError

SHOWN = ("z", "a", "gain", "C", "L", "dC_da", "dC_dz", "dL_dW", "dL_db")


@pytest.mark.parametrize("seed", range(100, 130))
def test_a_probe_agrees_with_the_oracle(seed):
    """Rows of one random experiment shown to another one of the same form that has learnt for two iterations."""
    experiment = random_experiment(seed)
    session = Session(experiment)
    session.advance(iterations=2)
    session.step("phase")
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(3, experiment.network.layers[0]))
    y = np.array(experiment.data.y)[np.arange(3) % len(experiment.data.y)]
    probe = session.probe(x, y)
    W = [session.tape[f"theta.W[{n}]"].tolist() for n in range(1, session.program.last + 1)]
    b = [session.tape[f"theta.b[{n}]"].tolist() for n in range(1, session.program.last + 1)]
    truth = oracle.iteration(experiment.replace("data", x=x, y=y), [0, 1, 2], W, b)
    names = [name for op in session.program.ops for name in op.outputs if name.split("[")[0] in SHOWN]
    assert {name.split("[")[0] for name in names} >= {"z", "C", "dC_dz", "dL_dW"}
    for name in names:
        assert relative_error(probe[name], truth[name]) <= 1e-12, name
    np.testing.assert_array_equal(probe.outputs, probe[f"a[{session.program.last}]"])


@pytest.mark.parametrize("name", ["circle", "spiral", "xor", "lecture"])
@pytest.mark.parametrize("whole", [False, True])
def test_looking_changes_nothing(name, whole):
    session, straight = Session(name), Session(name)
    for run in (session, straight):
        run.advance(iterations=7)
        if not whole:
            run.step("phase")
    before, tape = session.digest(), {key: session.tape[key].copy() for key in ("z[1]", "a[1]", "theta.W[1]")}
    session.probe(*session.row("train", 0))
    session.probe(np.full(2, 1e300))
    assert session.digest() == before == straight.digest()
    for key, values in tape.items():
        np.testing.assert_array_equal(session.tape[key], values)
    for run in (session, straight):
        run.advance(iterations=5)
    assert session.digest() == straight.digest()


def test_a_row_of_the_batch_shows_the_numbers_of_the_batch():
    experiment = Experiment.load("circle").replace("data", standardize="inputs")
    session = Session(experiment)
    session.advance(iterations=3)
    for place, number in enumerate(session.tape["rows"].tolist()):
        probe = session.probe(*session.row("train", number))
        for name in ("a[0]", "z[1]", "a[3]", "C", "dC_dz[1]"):
            np.testing.assert_allclose(probe[name][0], session.tape[name][place], rtol=1e-9, atol=1e-13)


def test_without_a_target_there_is_a_forward_pass_only_and_never_an_update():
    session = Session("lecture")
    assert not session.tape.probe
    forward, whole = session.probe([1, -1]), session.probe([1, -1], [1, 0])
    assert forward.probe and forward.y is None
    np.testing.assert_array_equal(forward["a[3]"], whole["a[3]"])
    for probe, name in ((forward, "C"), (forward, "dC_dz[1]"), (whole, "g"), (whole, "W[1]")):
        with pytest.raises(NotComputed):
            probe[name]
    with pytest.raises(ValueError, match="read-only"):
        whole.x[0] = 3


def test_units_are_the_datas_own():
    experiment = Experiment.load("hills").replace("data", standardize="both", test="random 0.2")
    session = Session(experiment)
    session.advance(iterations=20)
    x, y = session.row("test", 4)
    outputs, targets = session.outputs("test")
    assert y == pytest.approx(targets[4])
    session.step("op")  # the tape of the next iteration: its theta is the theta' of the outputs
    probe = session.probe(x, y)
    assert probe.outputs[0] == pytest.approx(outputs[4], rel=1e-12)
    assert probe["y"][0] == pytest.approx((y - session.data.y_mean) / session.data.y_std)


@pytest.mark.parametrize(
    ("name", "x", "y", "part"),
    [
        ("circle", [1], None, "2 numbers"),
        ("circle", [[1, 2, 3]], None, "2 numbers"),
        ("circle", [], None, "2 numbers"),
        ("circle", [1, "a"], None, "Numbers"),
        ("circle", [[1, 2], [3]], None, "Numbers"),
        ("circle", [1, float("nan")], None, "finite"),
        ("circle", [1, 2], [1, 2], "1 numbers"),
        ("circle", [[1, 2], [3, 4]], [1], "As many"),
        ("xor", [1, 2], [1.5], "0..1"),
        ("iris", [1, 2, 3, 4], [1, 1, 0], "sum to 1"),
    ],
)
def test_what_is_no_row_is_refused(name, x, y, part):
    with pytest.raises(InputError, match=part):
        Session(name).probe(x, y)
