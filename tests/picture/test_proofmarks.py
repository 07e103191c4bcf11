"""Marks of a proof stand beside their numbers, clear of every text, in every shape of network."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import NAMES, SIZES, look_of, made, rect, said, shapes_of, texts
from visprop import Session
from visprop.debugger.marks import KINK, RIGHT, WRONG
from visprop.picture.frame import Box, Disc, Frame, Polyline
from visprop.picture.look import Look
from visprop.picture.network import build_frame
from visprop.picture.tooltip import about

FILLS = {"right": RIGHT, "wrong": WRONG, "doubt": KINK}
SHAPES = [[2, 8, 8, 1], [1, 1], [2, 2, 2, 2, 2, 2, 2], [5, 6, 5], [8, 5, 1, 12], [16, 16, 16], [116, 64, 32, 16, 1]]


def proof_of(session: Session):
    prover = session.prover()
    for _ in prover.work():
        pass
    return session.proof(prover)


def marks(frame: Frame) -> list:
    """The filled shapes of all marks."""
    kinds = (Box, Disc, Polyline)
    return [shape for shape in shapes_of(frame) if isinstance(shape, kinds) and shape.fill in FILLS]


def bounds(shape) -> tuple[float, float, float, float]:
    if isinstance(shape, Disc):
        return shape.x - shape.r, shape.y - shape.r, shape.x + shape.r, shape.y + shape.r
    if isinstance(shape, Box):
        return shape.x, shape.y, shape.x + shape.w, shape.y + shape.h
    xs, ys = zip(*shape.points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def meet(one, other) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def collisions(frame: Frame) -> list[str]:
    found, places = [], [(shape.id, bounds(shape)) for shape in marks(frame)]
    for number, (id, box) in enumerate(places):
        if box[0] < 0 or box[1] < 0 or box[2] > frame.width or box[3] > frame.height:
            found.append(f"the mark of {id} is clipped")
        found += [f"the mark of {id} lies on {said(text)!r}" for text in texts(frame) if meet(box, rect(text))]
        found += [f"the marks of {id} and {other} meet" for other, its in places[:number] if meet(box, its)]
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_marks_keep_clear_of_texts_at_every_operation(name, size):
    session = Session(name)
    prover = session.prover()
    for _ in prover.work():
        pass
    seen = 0
    for op in range(len(session.program.ops) + 1):
        session.seek(0, op)
        frame = build_frame(session.moment(), look_of(size, proof=session.proof(prover)))
        assert faults(frame) + on_arrows(frame) + collisions(frame) == [], session.cursor
        seen += len(marks(frame))
    assert seen > 0


@pytest.mark.parametrize("layers", SHAPES, ids=lambda layers: "-".join(map(str, layers)))
def test_marks_keep_clear_in_every_shape_of_network(layers):
    session = made(layers, "tanh")
    prover = session.prover()
    for _ in prover.work():
        pass
    for name in ("dC_dz[1]", "dL_dW[1]", f"dL_db[{len(layers) - 1}]"):
        session.seek(0, session.program.index(name) + 1)
        for size in ((1880, 560), (1280, 370)):
            frame = build_frame(session.moment(), look_of(size, proof=session.proof(prover)))
            assert faults(frame) + on_arrows(frame) + collisions(frame) == [], (name, size)


def test_every_edge_whose_gradient_is_shown_has_a_mark():
    session = Session("lecture")
    session.seek(0, session.program.index("dL_db[3]") + 1)
    frame = build_frame(session.moment(), look_of((1880, 560), proof=proof_of(session)))
    marked = {shape.id for shape in marks(frame)}
    assert {f"edge {layer} {i} {j}" for layer in (1, 2, 3) for i in (0, 1) for j in (0, 1)} <= marked
    assert {shape.fill for shape in marks(frame)} == {"right"}
    assert not marks(build_frame(session.moment(), look_of((1880, 560))))


def test_a_wrong_number_is_marked_wrong_and_no_other():
    session = Session("lecture")
    session.seek(0, session.program.index("dL_dW[3]") + 1)
    session._timeline.machine.binding.values["dL_dW[2]"][1, 0] += 1e-6
    frame = build_frame(session.moment(), look_of((1880, 560), proof=proof_of(session)))
    assert [shape.id for shape in marks(frame) if shape.fill == "wrong"] == ["edge 2 1 0"]
    look = Look(proof=proof_of(session))
    said = about(session.moment(), look, "edge 2 1 0")
    assert "WRONG" in said
    assert "complex step" in said


def test_the_tip_has_both_numbers_and_the_difference():
    session = Session("lecture")
    session.advance(iterations=1)
    proof = proof_of(session)
    look = Look(proof=proof)
    for id, name, index in (
        ("edge 2 1 0", "dL_dW[2]", (1, 0)),
        ("node 2 1", "dC_dz[2]", (0, 1)),
        ("bias 1 0", "dL_db[1]", (0,)),
    ):
        said = about(session.moment(), look, id)
        entry = proof.entry(name, index)
        assert repr(entry.analytic) in said
        assert repr(entry.numerical) in said
        assert "relative difference" in said
        assert about(session.moment(), replace(look, proof=None), id) == said[: said.index("\n\n")]
