"""The network's picture: what is drawn, how large, and that it depends on nothing but the moment and the look."""

from __future__ import annotations

import numpy as np
import pytest

from tests.picture.walking import look_of, made, said, shapes_of, texts, walk
from visprop import Session
from visprop.picture import fold, sizes
from visprop.picture.focus import Focus
from visprop.picture.frame import Arrow, Box, Disc, Polyline
from visprop.picture.graph import everything, net, neurons
from visprop.picture.network import build_frame, view_of
from visprop.picture.reading import Reading

SIZE = (1880, 560)


def at(session: Session, name: str):
    """The moment behind an operation."""
    session.seek(session.cursor.iteration, session.program.index(name) + 1)
    return session.moment()


def test_the_graph_holds_every_neuron_weight_and_the_cost():
    layers = (2, 3, 1)
    graph, laid = neurons(layers, everything(layers)), net(layers, everything(layers))
    assert list(graph) == list(laid.nodes)
    assert len(graph) == 2 + 3 + 1 + 1
    wires = [wire for _, _, wire in graph.edges(data="wire")]
    assert tuple(wires) == laid.wires
    assert [wire.id for wire in wires if wire.target == "node 2 0"] == ["edge 2 0 0", "edge 2 0 1", "edge 2 0 2"]
    assert [wire.id for wire in wires if wire.target == "cost"] == ["cost 0"]
    assert graph.nodes["input 1"]["neuron"].layer == 0
    assert list(graph.reverse().successors("node 1 0")) == ["input 0", "input 1"]


def test_every_neuron_and_edge_is_drawn_under_its_id():
    session = Session("lecture")
    frame = build_frame(at(session, "batch"), look_of(SIZE))
    ids = {shape.id for shape in shapes_of(frame)}
    laid = net((2, 2, 2, 2), everything((2, 2, 2, 2)))
    assert {wire.id for wire in laid.wires} <= ids
    assert set(laid.nodes) <= ids
    assert {"bias 1 0", "bias 3 1", "target 0", "target 1"} <= ids


def test_the_lectures_picture_has_its_colours_and_signs():
    session = Session("lecture")
    frame = build_frame(at(session, "a[3]"), look_of(SIZE))
    discs = {shape.id: shape.fill for shape in frame.still if isinstance(shape, Disc) and "-fill" in shape.fill}
    assert (
        discs["node 1 0"] == "layer1-fill" and discs["node 2 1"] == "layer2-fill" and discs["node 3 0"] == "layer3-fill"
    )
    arrows = {shape.id: shape.stroke for shape in frame.still if isinstance(shape, Arrow) and shape.head}
    assert arrows["edge 1 0 0"].token == "plus" and not arrows["edge 1 0 0"].dash
    assert arrows["edge 1 0 1"].token == "minus" and arrows["edge 1 0 1"].dash
    words = [said(text) for text in texts(frame)]
    assert {"0.98", "0.12", "0.86", "0.11", "0.62", "0.83"} <= set(words)


def test_equal_moments_and_looks_give_equal_frames():
    session, other = Session("circle"), Session("circle")
    for moment in walk(session, "op"):
        other.seek(*_cursor(moment))
        assert build_frame(moment, look_of(SIZE)) == build_frame(other.moment(), look_of(SIZE))


def _cursor(moment) -> tuple[int, int, int]:
    return moment.cursor.iteration, moment.cursor.op, moment.cursor.part


@pytest.mark.parametrize("grain", ["product", "neuron", "op", "phase", "iteration"])
def test_a_step_and_a_step_back_give_the_frame_again(grain):
    session = Session("lecture")
    for _ in range(12):
        before = build_frame(session.moment(), look_of(SIZE, grain=grain))
        session.step(grain)
        session.back(grain)
        assert build_frame(session.moment(), look_of(SIZE, grain=grain)) == before
        session.step(grain)


def test_looking_changes_nothing():
    session = made([30, 20, 4], "relu")
    session.advance(iterations=3)
    digest = session.digest()
    for moment in walk(session, "op"):
        build_frame(moment, look_of(SIZE))
    session.seek(2, len(session.program.ops))
    assert session.digest() == digest


def test_the_example_that_is_seen_can_be_chosen():
    session = Session("circle")
    moment = at(session, "a[3]")
    frames = [build_frame(moment, look_of(SIZE, example=n)) for n in range(10)]
    assert len({frame.still for frame in frames}) == 10
    assert build_frame(moment, look_of(SIZE, example=99)) == frames[9]


def test_by_product_the_example_under_way_is_seen():
    session = Session("circle")
    session.seek(0, session.program.index("z[1]"), 3 * 4 * 2 + 1)
    reading = Reading(session.moment(), look_of(SIZE, grain="product"))
    assert reading.example == 2


def test_a_whole_iteration_shows_the_new_weights():
    session = Session("lecture")
    session.advance(iterations=1)
    frame = build_frame(session.moment(), look_of(SIZE, grain="iteration"))
    label = [said(text) for text in texts(frame) if text.id == "edge 3 0 0"]
    assert label == [f"+{session.theta[12]:.2f}"]


def test_negative_red_arrows_have_a_core():
    session = Session("lecture")
    frame = build_frame(at(session, "dC_da[2]"), look_of(SIZE))
    red = {s.id: s for s in frame.still if isinstance(s, Arrow) and s.stroke.token == "dcdz-arrow" and s.head}
    view = session.moment().tape.view("dC_dz[3]")[0]
    weights = session.moment().tape.view("theta.W[3]")
    for i in range(2):
        for j in range(2):
            assert bool(red[f"edge 3 {i} {j}"].core) == (weights[i, j] * view[i] < 0)


def test_what_is_not_computed_stands_in_a_dashed_box():
    session = Session("lecture")
    frame = build_frame(session.moment(), look_of(SIZE))
    unknown = [
        s for s in frame.still if isinstance(s, Box) and s.stroke and s.stroke.token == "unknown-line" and s.stroke.dash
    ]
    assert {"input 0", "node 1 0", "node 3 1", "target 0", "cost"} <= {box.id for box in unknown}


def test_a_softmax_has_bars_instead_of_a_curve():
    session = made([2, 3], output="softmax")
    frame = build_frame(session.moment(), look_of(SIZE))
    bars = [shape for shape in frame.still if isinstance(shape, Polyline) and shape.fill and shape.id == "node 1 0"]
    assert len(bars) == 3


@pytest.mark.parametrize(
    ("layers", "detail"),
    [
        ((2, 2, 2, 2), "A"),
        ((3, 3, 1), "B"),
        ((2, 4, 2, 1), "B"),
        ((1, 8, 1), "S"),
        ((16,) * 7, "C"),
        ((116, 64, 32, 16, 1), "S"),
    ],
)
def test_the_detail_follows_the_room(layers, detail):
    assert sizes.choose(layers, 1824, 480, 1.0)[0].detail == detail


def test_sizes_fit_into_their_room():
    for rows in range(1, 17):
        for columns in range(2, 8):
            for width, height, k in ((1824, 480, 1.0), (1240, 310, 0.74), (3650, 960, 2.0)):
                chosen, most, kept = sizes.choose((rows,) * columns, width, height, k)
                assert kept == columns
                assert sizes.needed(chosen, columns) <= width
                assert chosen.row * min(rows, most) - 4 <= height + 1
                assert min(chosen.value_px, chosen.plate_px, chosen.note_px) >= 13


def test_a_large_layer_shows_its_first_its_most_active_and_its_last():
    active = np.array([0.0, 5.0, 1.0, 9.0, 2.0, 8.0, 0.0, 0.0])
    assert fold.picked(active, 6) == (0, 1, 3, 5, 7)
    assert fold.picked(active, 8) == tuple(range(8))
    assert fold.picked(active, 6, [6]) == (0, 3, 5, 6, 7)


def test_folding_says_how_many_are_hidden_and_keeps_the_neuron_under_way():
    session = made([116, 64, 32, 16, 1], "relu")
    session.seek(0, session.program.index("z[2]"), 65 * 17 + 3)
    look = look_of(SIZE, grain="product")
    view = view_of(Reading(session.moment(), look), look)
    assert "node 2 17" in view.layout.spots and "node 1 2" in view.layout.spots
    words = [said(text) for text in texts(build_frame(session.moment(), look))]
    hidden = {f.layer: f.hidden for f in view.layout.folds}
    assert all(f"⋮ {hidden[layer]} more" in words for layer in (0, 1, 2))


def test_rows_hold_still_while_an_iteration_is_stepped_through():
    session = made([116, 64, 1], "relu")
    shown = {fold.shown(moment, 9, 3, Focus()) for moment in walk(session, "op")}
    assert len(shown) == 1


def test_a_deep_network_shows_the_layers_about_the_step():
    session = made([2] * 60)
    frame = build_frame(at(session, "z[40]"), look_of(SIZE))
    assert "node 40 1" in {shape.id for shape in shapes_of(frame)}


def test_nothing_finite_is_needed_to_draw():
    session = made([1, 1], learning_rate=1e308)
    session.advance(iterations=5)
    for moment in walk(session, "op"):
        assert build_frame(moment, look_of(SIZE)).still
    for _ in range(3):
        session.advance(iterations=1)
        assert build_frame(session.moment(), look_of(SIZE, grain="iteration")).still
    assert not np.isfinite(session.theta).all()
