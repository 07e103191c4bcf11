"""The computation graph: true and complete numbers, legible in every shape, its blocks and nodes lit together."""

from __future__ import annotations

import numpy as np
import pytest

from tests.picture.test_addresses import check, leaves
from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import look_of, made, numbers, said, shapes_of, texts, walk
from visprop import Experiment, Session
from visprop.picture.frame import Box, Disc
from visprop.picture.graphview.build import build_graph, refuses
from visprop.picture.look import Look

SIZE = (1660, 510)
CANVASES = [(1660, 510), (1080, 340)]
SHAPES = [[1, 1, 1], [3, 3, 1], [1, 16, 1], [16, 2, 3], [116, 64, 4]]


def shown(frame) -> dict[tuple, list[str]]:
    """(name, index) of a number -> how it is written, wherever it stands."""
    found: dict[tuple, list[str]] = {}
    for text in texts(frame):
        for number in numbers(text.formula):
            found.setdefault((number.quantity.name, number.quantity.index), []).append(number.text)
    return found


def random_moments(session: Session, count: int, seed: int):
    rng = np.random.default_rng(seed)
    for _ in range(count):
        session.seek(int(rng.integers(4)), int(rng.integers(1, len(session.program.ops) + 1)))
        if rng.random() < 0.5:
            session.step("product")
        yield session.moment()


@pytest.mark.parametrize("experiment", ["sum-of-sigmoids", "bench", "xor"])
def test_every_number_is_found_at_its_address_and_none_comes_too_early(experiment):
    session, known = Session(experiment), 0
    for moment in random_moments(session, 5, 6):
        for progress in (0.5, 1.0):
            frame = build_graph(moment, look_of(SIZE, grain="op", progress=progress))
            known += check(moment, frame)
            done = moment.cursor.op + (moment.cursor.part > 0) - (progress < 1 and not moment.cursor.part)
            for text in texts(frame):
                for number in numbers(text.formula):
                    for q in leaves(number.quantity):
                        if q.value is not None and not q.name.startswith("theta."):
                            assert moment.program.index(q.name) < done, number
    assert known > 80


def test_graph_and_matrix_show_every_number_twice_with_the_same_digits():
    session = Session("sum-of-sigmoids")
    session.seek(0, session.program.index("C"))
    frame = build_graph(session.moment(), look_of(SIZE))
    found = shown(frame)
    for i in range(3):
        for name, index in (("z[1]", (0, i)), ("a[1]", (0, i)), ("theta.b[1]", (i,)), ("theta.W[2]", (0, i))):
            assert len(found[name, index]) >= (2 if name.startswith("theta") else 1)
        for j in range(3):
            assert len(found["theta.W[1]", (i, j)]) == 2
        assert len(found["a[0]", (0, i)]) == 2
    assert len(found["a[2]", (0, 0)]) == len(found["theta.b[2]", (0,)]) == 2
    assert all(len(set(written)) == 1 for written in found.values())
    assert found["z[1]", (0, 1)] == ["−0.10"] and found["a[2]", (0, 0)] == ["1.21", "1.21"]  # as on the lecture's slide


def test_a_low_canvas_shows_the_graph_alone():
    """Under a lesson's board in a window of 1280 by 800."""
    session = Session("sum-of-sigmoids")
    for op in ("batch", "a[2]", "g"):
        session.seek(0, session.program.index(op) + 1)
        frame = build_graph(session.moment(), Look(1034, 220, 0.74, title=False))
        assert faults(frame) + on_arrows(frame) == []
        assert len(shown(frame)["theta.b[2]", (0,)]) == 1


@pytest.mark.parametrize("size", CANVASES)
@pytest.mark.parametrize("layers", SHAPES, ids=str)
def test_nothing_overlaps_in_any_shape(layers, size):
    session = made(layers, "tanh", "softmax" if layers[-1] > 1 else "identity")
    for op in ("a[1]", "g"):
        session.seek(0, session.program.index(op) + 1)
        for selection in ("", "node 1 0", f"edge 1 {layers[1] - 1} {layers[0] - 1}", "edge 2 0 0", "bias 1 0"):
            frame = build_graph(session.moment(), look_of(size, selection=selection))
            assert faults(frame) + on_arrows(frame) == []


@pytest.mark.parametrize("size", CANVASES)
def test_nothing_overlaps_while_the_lectures_model_is_stepped(size):
    small = Session("xor")  # its r are written with many digits
    small.step("iteration")
    for moment in (small.moment(), *walk(Session("sum-of-sigmoids"), "phase")):
        frame = build_graph(moment, look_of(size, selection="node 1 1"))
        assert faults(frame) + on_arrows(frame) == []


def test_a_unit_lights_its_node_its_row_of_b_and_W_and_its_entry_of_c():
    session = Session("sum-of-sigmoids")
    session.step("iteration")
    plain = build_graph(session.moment(), look_of(SIZE))
    lit = build_graph(session.moment(), look_of(SIZE, selection="node 1 1"))
    rings = [s for s in shapes_of(lit) if isinstance(s, Box | Disc) and s.stroke and s.stroke.token == "ring"]
    assert not [s for s in shapes_of(plain) if isinstance(s, Box | Disc) and s.stroke and s.stroke.token == "ring"]
    assert len(rings) == 3 + 3  # +, σ and a of the graph; c, b and W of the matrices
    assert "unit 2 lit" in [said(text) for text in texts(lit)]


def test_after_the_update_the_equation_does_not_claim_to_hold():
    session = Session("sum-of-sigmoids")
    session.seek(0, session.program.index("W[1]"))
    assert "≈" not in [said(text) for text in texts(build_graph(session.moment(), look_of(SIZE)))]
    session.step("op")
    words = [said(text) for text in texts(build_graph(session.moment(), look_of(SIZE)))]
    assert "≈" in words and any("from before" in line for line in words)


def test_one_weight_lights_its_edge_and_its_entry():
    session = Session("sum-of-sigmoids")
    frame = build_graph(session.moment(), look_of(SIZE, selection="edge 1 2 0"))
    rings = [s for s in frame.still if isinstance(s, Box) and s.stroke and s.stroke.token == "ring" and not s.id]
    assert len(rings) == 1


def test_other_depths_are_refused_in_one_sentence():
    assert refuses(Experiment.load("bench")) == ""
    assert refuses(Experiment.load("lecture")).startswith("The computation graph shows networks with one hidden layer")
