"""The selected weight: told from the other edges of the step, with its number, and no label on what stands at nodes.

In the room that is left of a small window with a panel on either side.
"""

from __future__ import annotations

import pytest

from tests.picture.test_overlap import faults
from tests.picture.walking import rect, said, texts
from visprop import Session
from visprop.picture.frame import Arrow
from visprop.picture.look import Look
from visprop.picture.network import build_frame
from visprop.picture.strip import build_strip

NARROW = (714, 365, 0.78)


def look(**changes) -> Look:
    width, height, scale = NARROW
    return Look(width, height, scale=scale, **changes)


@pytest.mark.parametrize("op", ["z[2]", "L", "dL_dW[2]", "W[2]", "b[3]"])
def test_every_selected_weight_shows_its_number(op: str) -> None:
    session = Session("circle")
    session.seek(3, session.program.index(op) + 1)
    for i in range(2):
        for j in range(4):
            name = f"edge 2 {i} {j}"
            frame = build_frame(session.moment(), look(selection=name))
            assert [said(text) for text in texts(frame) if text.id == name], name
            assert faults(frame) == []


@pytest.mark.parametrize("op", ["z[2]", "dC_da[1]", "W[2]"])
def test_it_is_outlined_among_the_edges_of_the_step(op: str) -> None:
    session = Session("circle")
    session.seek(3, session.program.index(op) + 1)
    frame = build_frame(session.moment(), look(selection="edge 2 1 2"))
    outlines = [s for s in frame.still if isinstance(s, Arrow) and s.stroke.token == "selection-line"]
    assert len(outlines) == 1
    plain = build_frame(session.moment(), look())
    assert not [s for s in plain.still if isinstance(s, Arrow) and s.stroke.token == "selection-line"]


def test_the_strips_header_ends_before_its_side() -> None:
    session = Session("circle")
    for op in range(1, len(session.program.ops) + 1):
        session.seek(3, op)
        frame = build_strip(session.moment(), Look(714, 130, scale=0.78))
        lines = [shape.start[0] for shape in frame.still if isinstance(shape, Arrow) and shape.stroke.token == "line"]
        assert rect(texts(frame)[0])[2] < min(lines, default=714)
        assert ("layer" in said(texts(frame)[0])) == (session.program.ops[op - 1].name not in ("batch", "C", "L", "g"))
