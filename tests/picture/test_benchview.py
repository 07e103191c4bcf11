"""The sigmoid bench: each handle changes its own parameter; hard sigmoids fit the lecture's target."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest

from tests.picture.test_addresses import source
from tests.picture.test_graphview import CANVASES
from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import look_of, numbers, said, texts
from visprop import Experiment, Session
from visprop.picture import derived
from visprop.picture.benchview import fitting
from visprop.picture.benchview.build import build_bench, draw_bench, laid_out, refuses
from visprop.picture.benchview.handles import dragged, handles_of
from visprop.picture.frame import Polyline
from visprop.picture.hit import hit

SIZE = (1660, 510)
# The lecture's target: what the shipped rows were rounded from.
CORNERS = np.array([[0, 0.5], [0.8, 0.5], [1.6, 2.5], [3, 1.2], [4, 2.2]])


def bench(activation: str = "sigmoid", **training) -> Session:
    x = np.round(np.linspace(0, 4, 41), 1)
    experiment = Experiment.load("bench").replace("network", activation=[activation]).replace("training", **training)
    return Session(fitting.with_target(experiment, x, np.interp(x, *CORNERS.T)))


def percent(session: Session) -> float:
    """The error from the session's own loss: half the mean square, of a target with the range 2."""
    return 100 * sqrt(2 * session.train_loss()) / 2.0


@pytest.mark.parametrize("experiment", ["bench"])
def test_every_number_is_found_at_its_address(experiment):
    session = Session(experiment)
    for iteration, op in ((0, 0), (0, 3), (2, 18), (2, 19), (2, 22), (3, 20)):
        session.seek(iteration, op)
        moment = session.moment()
        frame = build_bench(moment, look_of(SIZE, selection="node 1 1"))
        found = [number.quantity for text in texts(frame) for number in numbers(text.formula)]
        assert {q.name for q in found} >= {"rms_percent"} and len(found) == 4
        (error,) = [q for q in found if q.name == "rms_percent"]
        W, b = [None], [None]
        for layer in (1, 2):
            new = moment.tape.computed(f"W[{layer}]")
            W.append(moment.tape[f"W[{layer}]" if new else f"theta.W[{layer}]"])
            b.append(moment.tape[f"b[{layer}]" if moment.tape.computed(f"b[{layer}]") else f"theta.b[{layer}]"])
        y = 1 / (1 + np.exp(-(moment.data.x @ W[1].T + b[1]))) @ W[2].T + b[2]
        rms = np.sqrt(((y - moment.data.y) ** 2).mean()) / np.ptp(moment.data.y)
        assert np.allclose([q.value for q in error.operands[::2]], y[:, 0], rtol=1e-12)
        assert [q.value for q in error.operands[1::2]] == moment.data.y[:, 0].tolist()
        assert derived.DERIVED["rms_percent"]([q.value for q in error.operands]) == error.value
        assert error.value == pytest.approx(100 * rms, rel=1e-12)
        assert all(q.value == source(moment, q) for q in found if q is not error)


def test_the_targets_corners_are_found_in_its_rounded_rows():
    data = Experiment.load("bench").data
    found = fitting.corners(np.array(data.x)[:, 0], np.array(data.y)[:, 0])
    assert np.array_equal(found, CORNERS)
    assert len(fitting.corners(np.array([2.0, 1.0, 1.0]), np.array([1.0, 3.0, 5.0]))) == 2


@pytest.mark.parametrize("kind", ["w", "b", "c", "k"])
@pytest.mark.parametrize("unit", [0, 1, 2])
def test_a_handle_lies_on_the_curve_and_takes_it_along(kind, unit):
    session = bench()
    moment, look = session.moment(), look_of(SIZE, selection=f"node 1 {unit}")
    seen, area, _ = laid_out(moment, look)
    handle = next(each for each in handles_of(seen, area, look.scale) if each.kind == kind)
    assert dragged(seen, handle, handle.x, handle.y, area, 1.0, snap=False) == pytest.approx(
        {"k": seen.constant}.get(kind) if kind == "k" else getattr(seen.units[unit], kind), rel=1e-9, abs=1e-9
    )
    assert hit(build_bench(moment, look), *area.at(handle.x, handle.y)) == handle.id
    x, y = handle.x + 0.21, handle.y + 0.4
    value = dragged(seen, handle, x, y, area, 1.0, snap=False)
    parts = {"k": seen.constant, **{name: getattr(seen.units[unit], name) for name in "wbc"}} | {kind: value}
    z = parts["w"] * (x if kind in "wb" else handle.x) + parts["b"]
    curve = parts["c"] / (1 + np.exp(-z))
    wanted = {"w": handle.y, "b": handle.y, "c": y, "k": None}[kind]  # the curve runs through where the handle is now
    assert parts["k"] == y if kind == "k" else curve == pytest.approx(wanted, rel=1e-9)


def test_three_hard_sigmoids_set_by_their_handles_are_the_lectures_target():
    session = bench("hard_sigmoid")
    pieces = [(0.8, 1.6, 2.0), (1.6, 3.0, -1.3), (3.0, 4.0, 1.0)]
    for unit, (left, right, rise) in enumerate(pieces):
        for kind in ("w", "b", "c", "k"):
            seen, area, _ = laid_out(session.moment(), look_of(SIZE, selection=f"node 1 {unit}"))
            handle = next(each for each in handles_of(seen, area, 1.0) if each.kind == kind)
            slope = 6 / (right - left)
            x = {"w": (handle.z - seen.units[unit].b) / slope, "b": (left + right) / 2}.get(kind, handle.x)
            y = {"c": rise, "k": 0.5}.get(kind, handle.y)
            at = [round(pixel) for pixel in area.at(x, y)]  # as near as a mouse can come
            value = dragged(seen, handle, *area.number_at(*at), area, 1.0)
            name, layer, *index = handle.id.split()
            session.edit(f"{'W' if name == 'edge' else 'b'}[{layer}]", value, tuple(int(i) for i in index))
    session.seek(0, session.program.index("C") + 1)
    assert np.abs(session.tape["a[2]"][:, 0] - np.interp(session.data.x[:, 0], *CORNERS.T)).max() <= 1e-12


@pytest.mark.parametrize(("count", "most"), [(3, 2.6), (10, 1.0)])
def test_units_that_are_added_one_by_one_and_trained_fit_the_target(count, most):
    session = bench(optimizer="adam", learning_rate=0.02)
    x, y = session.data.x[:, 0], session.data.y[:, 0]
    units, errors = [], []
    for _ in range(count):
        units.append(fitting.next_unit(units, 0.5, x, y, "sigmoid"))
        errors.append(np.sqrt(((fitting.outputs(units, 0.5, x, "sigmoid") - y) ** 2).mean()))
    assert errors[-1] == min(errors)
    session = Session(fitting.with_units(session.experiment, units, 0.5))
    session.advance(iterations=3000)
    assert percent(session) <= most


def test_the_shipped_units_trained_with_the_shipped_settings_fit_the_target():
    session = Session("bench")
    assert session.experiment.network.layers == (1, 3, 1)
    session.advance(iterations=3000)
    assert percent(session) <= 2.6


def test_hard_sigmoids_that_are_added_fit_exactly_after_three():
    x = np.round(np.linspace(0, 4, 41), 1)
    y, units = np.interp(x, *CORNERS.T), []
    for _ in range(3):
        units.append(fitting.next_unit(units, 0.5, x, y, "hard_sigmoid"))
    assert np.abs(fitting.outputs(units, 0.5, x, "hard_sigmoid") - y).max() <= 1e-12


def test_while_it_trains_the_curves_move_and_the_numbers_stand():
    session = bench()
    session.step("iteration")
    drawn, look = draw_bench(session.moment(), look_of(SIZE)), look_of(SIZE)
    before = drawn.onward(session.moment(), look)
    assert before == build_bench(session.moment(), look)
    session.advance(iterations=10)
    after, whole = drawn.onward(session.moment(), look), build_bench(session.moment(), look)
    assert after.still == before.still == whole.still
    lines = [[shape for shape in frame.moving if isinstance(shape, Polyline)] for frame in (before, after, whole)]
    assert lines[0] != lines[1] == lines[2]
    assert [said(text) for text in texts(after)] == [said(text) for text in texts(before)]


@pytest.mark.parametrize("size", CANVASES)
def test_nothing_overlaps(size):
    session = bench()
    for unit in range(3):
        frame = build_bench(session.moment(), look_of(size, selection=f"node 1 {unit}"))
        assert faults(frame) == []
    session.advance(iterations=300)
    units = [fitting.Unit(w, -w * x, c) for w, x, c in ((40, 1, 3), (-2, 2, 1), (0, 1, 1), (0.01, 9, 9), (3, 3.9, -9))]
    for selected in range(len(units)):
        other = Session(fitting.with_units(session.experiment, units, 0.5))
        frame = build_bench(other.moment(), look_of(size, selection=f"node 1 {selected}"))
        assert faults(frame) == [] and on_arrows(frame) == []


def test_a_run_that_has_overflown_shows_a_question_mark():
    session = bench(learning_rate=1e308)
    with np.errstate(all="ignore"):
        session.advance(iterations=50)
    assert "?" in [said(text) for text in texts(build_bench(session.moment(), look_of(SIZE)))]


def test_other_networks_are_refused_in_one_sentence():
    assert refuses(Experiment.load("bench")) == ""
    for name in ("lecture", "sum-of-sigmoids"):
        assert refuses(Experiment.load(name)).startswith("The bench shows one input")
