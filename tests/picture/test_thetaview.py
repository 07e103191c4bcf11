"""θ and g: the vectors say the tape, the landscape is the oracle's, looking changes nothing, nothing overlaps."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tests.picture.test_addresses import check, leaves
from tests.picture.test_graphview import CANVASES, random_moments, shown
from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import look_of, made, numbers, shapes_of, texts, walk
from visprop import Session
from visprop.engine.layout import Layout
from visprop.picture.frame import Arrow, Box, Polyline
from visprop.picture.reading import Reading
from visprop.picture.thetaview import entries, landscape
from visprop.picture.thetaview.build import build_theta
from visprop.picture.thetaview.isolines import isolines

SIZE = (1660, 510)


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
@pytest.mark.parametrize("extra", [{}, {"clip_norm": 0.1, "l2": 0.01, "schedule": "cosine", "cosine_epochs": 3}])
def test_every_number_is_found_at_its_address_and_none_comes_too_early(optimizer, extra):
    session, known = made([2, 3, 2], "tanh", optimizer=optimizer, **extra), 0
    for moment in random_moments(session, 6, 3):
        for progress in (0.5, 1.0):
            frame = build_theta(moment, look_of(SIZE, grain="op", progress=progress, selection="bias 1 1"))
            known += check(moment, frame)
            done = moment.cursor.op + (moment.cursor.part > 0) - (progress < 1 and not moment.cursor.part)
            for number in (n for text in texts(frame) for n in numbers(text.formula)):
                for q in leaves(number.quantity):
                    if q.value is not None and not q.name.startswith(("theta.", "training.")):
                        assert moment.program.index(q.name) < done, number
    assert known > 100


def test_all_entries_of_theta_g_and_the_new_theta_stand_in_it():
    session = Session("lecture")
    session.step("iteration")
    found = shown(build_theta(session.moment(), look_of((1880, 560))))
    for place in range(18):
        assert ("g", (place,)) in found
    for layer in (1, 2, 3):
        for i in range(2):
            assert (f"theta.b[{layer}]", (i,)) in found and (f"b[{layer}]", (i,)) in found
            assert {(f"{kind}W[{layer}]", (i, j)) for kind in ("theta.", "") for j in range(2)} <= set(found)


def test_a_long_vector_shows_the_first_the_last_and_those_about_the_selected():
    sizes = (116, 64, 32, 1)
    total = Layout(sizes).length
    for about in (0, 5, 7487, 7488, total // 2, total - 2, total - 1):
        places = entries.shown(sizes, 12, about)
        kept = [place for place in places if place is not None]
        assert kept == sorted(set(kept)) and kept[0] == 0 and kept[-1] == total - 1 and about in kept
        assert len(places) <= 12
        assert all((places[n - 1] + 1 == places[n]) for n in range(1, len(places)) if None not in places[n - 1 : n + 1])
    assert entries.shown((2, 2, 1), 12, 3) == tuple(range(9))


@pytest.mark.parametrize("selection", ["", "edge 3 0 1", "bias 1 0"])
@pytest.mark.parametrize("size", CANVASES)
def test_nothing_overlaps(size, selection):
    session = Session("lecture")
    for moment in walk(session, "phase"):
        frame = build_theta(moment, look_of(size, selection=selection))
        assert faults(frame) + on_arrows(frame) == []
    for layers, optimizer in (([1, 1], "sgd"), ([116, 64, 4], "momentum")):
        session = made(layers, "relu", optimizer=optimizer, clip_value=0.1)
        session.step("iteration")
        frame = build_theta(session.moment(), look_of(size))
        assert faults(frame) + on_arrows(frame) == []


def test_an_entry_and_its_edge_have_one_id_and_light_up_together():
    session = Session("lecture")
    session.step("iteration")
    frame = build_theta(session.moment(), look_of(SIZE, selection="edge 2 1 0"))
    shapes = [shape for shape in shapes_of(frame) if shape.id == "edge 2 1 0"]
    assert any(isinstance(shape, Arrow) and shape.stroke.width > 3 for shape in shapes)
    assert len([text for text in texts(frame) if text.id == "edge 2 1 0"]) >= 4
    assert [box for box in frame.still if isinstance(box, Box) and box.stroke and box.stroke.token == "selection-line"]


@pytest.mark.parametrize("kind", [("tanh", "identity", "mse"), ("relu", "softmax", "cross_entropy")])
def test_the_landscape_has_the_tapes_loss_and_its_slope_is_g(kind):
    activation, output, cost = kind
    session = made([2, 3, 2], activation, output, cost=cost, reduction="sum", l2=0.05)
    session.step("iteration")
    moment, digest = session.moment(), session.digest()
    penalty = 0.05 / 2 * sum((session.tape[f"theta.W[{layer}]"] ** 2).sum() for layer in (1, 2))
    worst = {}
    for place in range(Layout(moment.program.sizes).length):
        entry = entries.entry_at(moment.program.sizes, place)
        now = float(session.tape[f"theta.{entry.kind}[{entry.layer}]"][entry.index])
        _, J = landscape.curve(moment, entry, now - 1e-4, now + 1e-4)
        assert math.isclose(J[len(J) // 2], float(session.tape["L"]) + penalty, rel_tol=1e-12)
        worst[place] = abs((J[-1] - J[0]) / 2e-4 - float(session.tape["g"][place]))
    assert max(worst.values()) < 1e-5
    build_theta(moment, look_of(SIZE))
    assert session.digest() == digest


def test_the_contour_is_the_curve_on_its_axes():
    session = Session("circle")
    session.advance(iterations=3)
    moment = session.moment()
    one, two = entries.entry_at(moment.program.sizes, 0), entries.entry_at(moment.program.sizes, 9)
    reading = Reading(moment, look_of(SIZE))
    at = [e.old(reading).value for e in (one, two)]
    heights = landscape.grid(moment, one, two, (at[0] - 1, at[0] + 1, at[1] - 1, at[1] + 1))
    side = len(heights)
    assert side % 2
    values, J = landscape.curve(moment, one, at[0] - 1, at[0] + 1)
    assert np.allclose(np.interp(np.linspace(*values[[0, -1]], side), values, J), heights[side // 2], atol=2e-3)


def test_the_way_so_far_is_what_the_run_has_kept():
    session = Session("circle")
    session.advance(iterations=20)
    session.seek(12, session.program.index("g") + 1)
    kept = session.moment().kept_theta()
    assert [at for at, _ in kept] == list(range(13))
    assert np.array_equal(Layout(session.program.sizes).unroll(kept[-1][1]), session.theta)
    frame = build_theta(session.moment(), look_of(SIZE))
    ways = [s for s in frame.still if isinstance(s, Polyline) and s.stroke and s.stroke.token == "weight-line"]
    assert len(ways) == 1 and len(ways[0].points) == 14


def test_lines_of_a_cone_are_circles():
    x, y = np.meshgrid(np.linspace(-2, 2, 41), np.linspace(-2, 2, 41))
    (line,) = isolines(np.hypot(x, y), 1.0)
    assert line[0] == line[-1]
    radii = [math.hypot((column - 20) / 10, (row - 20) / 10) for column, row in line]
    assert min(radii) > 0.995 and max(radii) < 1.005
    assert isolines(np.full((5, 5), np.nan), 0.0) == []
