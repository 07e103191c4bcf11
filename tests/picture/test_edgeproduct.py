"""The product on the selected edge: its factors come from both ends, and it is there once its turn has come."""

from __future__ import annotations

import pytest

from tests.picture.test_addresses import check
from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import look_of, numbers, said, texts
from visprop import Session
from visprop.picture.frame import Disc
from visprop.picture.views import build_frame

SIZE = (1660, 510)


def product(frame, edge: str) -> list:
    """The numbers of the label with a ×, or of the line under it."""
    mine = [text for text in texts(frame) if text.id == edge]
    if not any("×" in said(text) for text in mine):
        return []
    return [number.quantity for text in mine for number in numbers(text.formula)]


@pytest.mark.parametrize("edge", ["edge 1 0 1", "edge 2 1 0", "edge 3 1 1"])
def test_a_times_dC_dz_is_dC_dw_on_the_selected_edge(edge):
    session = Session("lecture")
    layer, i, j = (int(n) for n in edge.split()[1:])
    op = session.program.index(f"dL_dW[{layer}]")
    for size in (SIZE, (1280, 370)):
        session.seek(0, op)
        assert product(build_frame(session.moment(), look_of(size, selection=edge)), edge) == []
        session.step("op")
        frame = build_frame(session.moment(), look_of(size, selection=edge))
        a, slope, whole, *batch = product(frame, edge)
        assert [(q.name, q.index) for q in batch] in ([(f"dL_dW[{layer}]", (i, j))], [])
        assert batch or size != SIZE
        assert (a.name, slope.name, whole.name) == (f"a[{layer - 1}]", f"dC_dz[{layer}]", "dC_dw")
        assert whole.value == session.tape[f"a[{layer - 1}]"][0, j] * session.tape[f"dC_dz[{layer}]"][0, i]
        assert check(session.moment(), frame) > 0 and faults(frame) + on_arrows(frame) == []


def test_the_factors_travel_from_both_ends_and_meet_in_the_middle():
    session = Session("lecture")
    session.seek(0, session.program.index("dL_dW[2]"))
    session.step("product")
    found = []
    for progress in (0.25, 0.75):
        look = look_of(SIZE, selection="edge 2 0 0", grain="product", progress=progress)
        frame = build_frame(session.moment(), look)
        assert product(frame, "edge 2 0 0") == []
        discs = [shape for shape in frame.moving if isinstance(shape, Disc) and shape.r > 7]
        found.append(sorted(disc.x for disc in discs))
    (left, right), (left_later, right_later) = found
    assert left < left_later < right_later < right
