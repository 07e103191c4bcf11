"""What a look hides is blank in every view, in the formula, and in all that is made of it; the tape keeps it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

import pytest

from visprop.picture.formula import Number
from visprop.picture.hidden import addresses, blank
from visprop.picture.look import Look
from visprop.picture.sentence import sentence
from visprop.picture.strip import build_strip
from visprop.picture.tooltip import about
from visprop.picture.views import VIEWS, build_frame
from visprop.session import Session

NAMES = ("node 2 0", "arrow 3 0 0", "edge 1 0 0", "bias 1 0", "C", "L", "dC_dz[2][n, 0]", "dL_dW[1]", "g", "target 0")


def numbers_of(value) -> list[Number]:
    """All numbers that stand anywhere in a shape or a formula."""
    if isinstance(value, Number):
        return [value]
    if isinstance(value, tuple | list):
        return [found for each in value for found in numbers_of(each)]
    if is_dataclass(value):
        return [found for each in fields(value) for found in numbers_of(getattr(value, each.name))]
    return []


@pytest.mark.parametrize("view", [kind.name for kind in VIEWS if kind.name != "bench"])
def test_no_view_shows_a_hidden_number(view: str) -> None:
    session = Session("sum-of-sigmoids" if view == "graph" else "lecture")
    names = NAMES if view != "graph" else ("node 1 0", "edge 1 0 0", "L", "dC_dz[1][n, 0]")
    shown = set()
    for op in ("dC_dz[1]", "b[2]"):
        session.seek(0, session.program.index(op) + 1)
        moment, look = session.moment(), Look(view=view, stage=20, selection="edge 1 0 0")
        for name in ("", *names):
            seen = replace(look, hidden=(name,) if name else ())
            frames = build_frame(moment, seen), build_strip(moment, replace(seen, height=164))
            for each in numbers_of([(frame.still, frame.moving) for frame in frames]):
                q = each.quantity
                if name == "" and q.value is not None:
                    shown.add((q.name, q.index))
                elif name and blank((name,), q.name, q.index):
                    assert (each.text, q.value) == ("?", None)
    assert any(blank((name,), *address) for name in names for address in shown)  # some of them can be seen at all


def test_a_sum_that_is_hidden_is_not_told_by_its_parts() -> None:
    session = Session("lecture")
    session.seek(0, session.program.index("z[2]"), 3)
    moment, look = session.moment(), Look(grain="product", hidden=("z[2][0, 0]",))
    partial = [each for each in numbers_of(build_frame(moment, look).still) if each.quantity.name == "partial_z"]
    assert not any(each.quantity.value is not None for each in partial)
    assert "z = ?" in about(moment, look, "node 2 0") and session.tape.under_way("z[2]")[0, 0] != 0
    session.seek(0, session.program.index("L") + 1)
    assert "?" in sentence(session.moment(), Look(hidden=("L",)))


def test_names_are_addresses_or_things() -> None:
    assert blank(("C[0]",), "C", (0,)) and not blank(("C[0]",), "C", (1,))
    assert blank(("node 2 1",), "gain[2]", (5, 1)) and not blank(("node 2 1",), "gain[2]", (5, 0))
    assert blank(("dL_dW[1][0, 1]",), "dL_dW[1]", (0, 1)) and blank(("L",), "L", ())
    for wrong in ("node 2", "dC_dz", "a[1][x]", "blah 1 2", "", "a[1][0][0]"):
        with pytest.raises(ValueError, match=r".*"):
            addresses(wrong)
