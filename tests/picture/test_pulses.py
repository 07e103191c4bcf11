"""Pulses lie at the fraction of the animation's progress, and sums have exactly the terms that have arrived."""

from __future__ import annotations

import pytest

from tests.picture.walking import NAMES, look_of, numbers, texts, walk
from visprop import Session
from visprop.picture.frame import Arrow, Disc
from visprop.picture.network import build_frame, view_of
from visprop.picture.reading import Reading

SIZE = (1880, 560)
FRACTIONS = (0.0, 0.25, 0.5, 0.75, 1.0)


def edge_pulses(frame) -> list:
    return [pulse for pulse in frame.pulses if pulse.edge.startswith("edge")]


@pytest.mark.parametrize("progress", FRACTIONS)
@pytest.mark.parametrize("name", NAMES)
def test_forward_every_edge_of_the_layer_carries_a_pulse_at_that_fraction(name, progress):
    session = Session(name)
    layers = session.experiment.network.layers
    for layer in range(1, len(layers)):
        session.seek(0, session.program.index(f"z[{layer}]") + 1)
        look = look_of(SIZE, progress=progress)
        frame = build_frame(session.moment(), look)
        lines = view_of(Reading(session.moment(), look), look).layout.lines
        wanted = {f"edge {layer} {i} {j}" for i in range(layers[layer]) for j in range(layers[layer - 1])}
        assert {pulse.edge for pulse in edge_pulses(frame)} == wanted
        for pulse in edge_pulses(frame):
            assert pulse.fraction == progress
            assert pulse.at == pytest.approx(lines[pulse.edge].at(progress))


@pytest.mark.parametrize("progress", FRACTIONS)
def test_backward_pulses_run_from_target_to_source(progress):
    session = Session("lecture")
    session.seek(0, session.program.index("dC_da[1]") + 1)
    frame = build_frame(session.moment(), look_of(SIZE, progress=progress))
    rest = build_frame(session.moment(), look_of(SIZE, progress=1.0))
    arrows = {s.id: s for s in rest.still if isinstance(s, Arrow) and s.id.startswith("edge 2") and s.head}
    assert len(edge_pulses(frame)) == 4
    for pulse in edge_pulses(frame):
        arrow = arrows[pulse.edge]
        assert arrow.start[0] > arrow.end[0]
        way = [a + progress * (b - a) for a, b in zip(arrow.start, arrow.end, strict=True)]
        assert pulse.at == pytest.approx(way)


@pytest.mark.parametrize("name", NAMES)
def test_backward_pulses_cover_the_layer_behind_or_the_cost(name):
    session = Session(name)
    layers = session.experiment.network.layers
    last = len(layers) - 1
    for layer in range(1, last + 1):
        session.seek(0, session.program.index(f"dC_da[{layer}]") + 1)
        frame = build_frame(session.moment(), look_of(SIZE, progress=0.5))
        wanted = {f"cost {i}" for i in range(layers[-1])}
        if layer < last:
            wanted = {f"edge {layer + 1} {i} {j}" for i in range(layers[layer + 1]) for j in range(layers[layer])}
        assert {pulse.edge for pulse in frame.pulses} == wanted


def test_by_neuron_its_edges_and_by_product_one():
    session = Session("lecture")
    session.seek(0, session.program.index("z[2]"))
    session.step("neuron")
    frame = build_frame(session.moment(), look_of(SIZE, grain="neuron", progress=0.5))
    assert {pulse.edge for pulse in frame.pulses} == {"edge 2 0 0", "edge 2 0 1", "bias 2 0"}
    session.step("product")
    frame = build_frame(session.moment(), look_of(SIZE, grain="product", progress=0.5))
    assert [pulse.edge for pulse in frame.pulses] == ["edge 2 1 0"]
    session.seek(0, session.program.index("dC_da[1]"))
    session.step("neuron")
    frame = build_frame(session.moment(), look_of(SIZE, grain="neuron", progress=0.5))
    assert {pulse.edge for pulse in frame.pulses} == {"edge 2 0 0", "edge 2 1 0"}


@pytest.mark.parametrize("name", NAMES)
def test_z_has_exactly_the_terms_that_arrived(name):
    session = Session(name)
    below = session.experiment.network.layers[0]
    session.seek(0, session.program.index("z[1]"))
    for part in range(1, below + 2):
        session.step("product")
        for progress in FRACTIONS:
            arrived = part if progress == 1.0 else part - 1
            frame = build_frame(session.moment(), look_of(SIZE, grain="product", progress=progress))
            sums = [
                n.quantity for t in texts(frame) for n in numbers(t.formula) if n.quantity.name in ("partial_z", "z[1]")
            ]
            own = [q for q in sums if q.index == (0, 0)]
            if arrived == below + 1:
                assert [q.name for q in own] == ["z[1]"] and own[0].value is not None
            elif arrived == 0:
                assert [q.value for q in own] == [None]
            else:
                assert [len(q.operands) for q in own if q.name == "partial_z"] == [2 * arrived]


def test_a_run_at_full_speed_has_no_pulses():
    session = Session("circle")
    session.advance(iterations=3)
    frame = build_frame(session.moment(), look_of(SIZE, grain="iteration"))
    assert frame.pulses == () and all(type(shape) is Disc and shape.id.startswith("node") for shape in frame.moving)


@pytest.mark.parametrize("grain", ["op", "neuron", "product"])
def test_what_is_still_holds_still_while_a_step_is_on_its_way(grain):
    for moment in walk(Session("lecture"), grain):
        first, second = (build_frame(moment, look_of(SIZE, grain=grain, progress=p)) for p in (0.2, 0.7))
        assert first.still == second.still


@pytest.mark.parametrize("grain", ["op", "neuron", "product"])
def test_a_step_moves_something(grain):
    same = 0
    for moment in walk(Session("lecture"), grain):
        first, second = (build_frame(moment, look_of(SIZE, grain=grain, progress=p)) for p in (0.2, 0.7))
        same += first == second
    assert same == 1
