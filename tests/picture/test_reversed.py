"""The reversed network: amplifiers with constant gains, edges of the reversed graph, nothing overlapping."""

from __future__ import annotations

import pytest

from tests.picture.test_overlap import SHAPES, faults, on_arrows
from tests.picture.walking import look_of, made, numbers, said, texts, walk
from visprop import Session
from visprop.picture import views
from visprop.picture.formula import Number
from visprop.picture.frame import Arrow, Box, Disc, Polyline
from visprop.picture.reversed.backward import build_backward
from visprop.picture.twins import twins

SIZE = (1880, 560)
VIEWS = ("backward", "both", "summary")


def backward_at(session: Session, op: str, **changes):
    """The reversed network when an operation has just been done."""
    session.seek(0, session.program.index(op) + 1)
    return build_backward(session.moment(), look_of(SIZE, **changes))


def known(frame) -> dict[tuple[str, tuple[int, ...]], Number]:
    """The numbers of a frame that are computed, by name and the index behind the example."""
    found = [number for text in texts(frame) for number in numbers(text.formula)]
    return {(n.quantity.name, n.quantity.index[1:]): n for n in found if n.quantity.value is not None}


def test_hidden_neurons_are_amplifiers_that_point_left_and_outputs_stay_circles():
    frame = backward_at(Session("lecture"), "dC_dz[1]")
    for layer in (1, 2):
        for i in (0, 1):
            fills = [s for s in frame.still if isinstance(s, Polyline) and s.id == f"node {layer} {i}" and s.fill]
            (tip, upper, lower, _) = fills[0].points
            assert tip[0] < upper[0] == lower[0] and upper[1] < tip[1] < lower[1]
    outputs = [s for s in frame.still if isinstance(s, Disc) and s.id == "node 3 0" and s.fill.startswith("layer")]
    assert outputs


def test_a_gain_has_no_number_before_the_forward_pass_has_fixed_it():
    session = Session("lecture")
    for layer in (1, 2, 3):
        before = known(backward_at(session, f"a[{layer}]"))
        after = known(backward_at(session, f"gain[{layer}]"))
        assert (f"gain[{layer}]", (0,)) not in before
        assert after[f"gain[{layer}]", (0,)].quantity.value == session.tape[f"gain[{layer}]"][0, 0]
    words = " ".join(said(text) for text in texts(backward_at(session, "dC_dz[3]")))
    assert "fixed by the forward pass" in words


def test_red_arrows_run_along_the_same_edges_the_other_way_and_carry_w_times_dC_dz():
    session = Session("lecture")
    frame = backward_at(session, "dC_da[1]")
    red = {s.id: s for s in frame.still if isinstance(s, Arrow) and s.stroke.token == "dcdz-arrow" and s.head}
    assert {f"edge {layer} {i} {j}" for layer in (2, 3) for i in (0, 1) for j in (0, 1)} <= set(red)
    assert all(arrow.end[0] < arrow.start[0] for arrow in red.values())
    terms = {
        text.id: number.quantity.value
        for text in texts(frame)
        for number in numbers(text.formula)
        if number.quantity.name == "back_term"
    }
    for layer in (2, 3):
        weight, slope = session.tape[f"theta.W[{layer}]"], session.tape[f"dC_dz[{layer}]"]
        for i in (0, 1):
            for j in (0, 1):
                assert terms[f"edge {layer} {i} {j}"] == weight[i, j] * slope[0, i]
                assert bool(red[f"edge {layer} {i} {j}"].core) is bool(weight[i, j] * slope[0, i] < 0)


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_overlaps_at_any_operation(view):
    rooms = (((1880, 560), 1.0), ((1280, 370), 0.5), ((1280, 370), 1.0))
    for number, moment in enumerate(walk(Session("lecture"), "op")):
        size, progress = rooms[number % 3]
        frame = views.build_frame(moment, look_of(size, progress=progress, view=view))
        assert faults(frame) + on_arrows(frame) == []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("layers", SHAPES, ids=lambda layers: "-".join(map(str, layers[:7])))
def test_texts_keep_apart_in_every_shape_of_network(layers, view):
    session = made(layers, "tanh")
    for op, size in (("gain[1]", (1280, 370)), ("dC_dz[1]", (1880, 560)), ("dL_dW[1]", (1280, 370))):
        session.seek(0, session.program.index(op) + 1)
        frame = views.build_frame(session.moment(), look_of(size, view=view))
        assert faults(frame) + on_arrows(frame) == []


@pytest.mark.parametrize("layers", [[2, 2, 2, 2], [2, 4, 2, 1], [3, 3, 3, 3, 1]])
def test_every_gain_and_every_slope_of_a_drawn_node_stands_in_it(layers):
    session = made(layers, "tanh", cost="half_se")
    shown = known(backward_at(session, "dC_dz[1]"))
    for layer in range(1, len(layers)):
        for i in range(layers[layer]):
            for kind in ("gain", "dC_dz"):
                value = shown[f"{kind}[{layer}]", (i,)].quantity.value
                assert value == session.tape[f"{kind}[{layer}]"][0, i]


def test_twins_stand_under_each_other_and_light_up_together():
    session = Session("lecture")
    session.seek(0, session.program.index("dC_dz[2]") + 1)
    frame = views.build_frame(session.moment(), look_of(SIZE, view="both"))
    for name in ("node 1 0", "node 2 1"):
        lit = twins(frame, name)
        circle = max((s for s in lit if isinstance(s, Disc)), key=lambda disc: disc.r)
        triangle = next(s for s in lit if isinstance(s, Polyline))
        xs = [x for x, _ in triangle.points]
        assert (min(xs) + max(xs)) / 2 == pytest.approx(circle.x)
        assert triangle.points[0][1] > circle.y
    lines = [s for s in frame.still if s.id == "node 2 0" and isinstance(s, Disc | Polyline) and not s.fill]
    assert {type(s) for s in lines if s.stroke.token in ("ring", "dcdz-arrow")} == {Disc, Polyline}


@pytest.mark.parametrize("edge", ["edge 1 0 1", "edge 2 1 0", "edge 3 0 0"])
def test_the_summary_follows_the_selected_weight_through_both_networks(edge):
    session = Session("lecture")
    session.seek(0, session.program.index("dL_dW[3]") + 1)
    layer, i, j = (int(n) for n in edge.split()[1:])
    frame = views.build_frame(session.moment(), look_of(SIZE, view="summary", selection=edge))
    said_there = [n.quantity for text in texts(frame) if text.id == edge for n in numbers(text.formula)]
    found = {q.name: q for q in said_there}
    assert found["dC_dw"].value == session.tape[f"a[{layer - 1}]"][0, j] * session.tape[f"dC_dz[{layer}]"][0, i]
    assert found[f"theta.W[{layer}]"].value == session.tape[f"theta.W[{layer}]"][i, j]
    purple = [s for s in frame.still if isinstance(s, Arrow) and s.id == edge and s.stroke.token == "dcdw-line"]
    assert len(purple) == (1 if layer == 1 else 2)
    rings = [s for s in frame.still if isinstance(s, Box) and not s.fill and s.stroke.token == "dcdw-line"]
    assert len(rings) == 2


def test_the_summary_has_every_factor_and_no_product_before_its_operation():
    session = Session("lecture")
    session.seek(0, session.program.index("dC_dz[1]") + 1)
    frame = views.build_frame(session.moment(), look_of(SIZE, view="summary"))
    shown = known(frame)
    for layer in (1, 2, 3):
        for i in (0, 1):
            assert (f"dC_dz[{layer}]", (i,)) in shown
            assert (f"a[{layer - 1}]", (i,)) in shown
    assert not any(name == "dC_dw" for name, _ in shown)
