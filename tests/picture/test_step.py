"""What a step covers, and which example is seen."""

from __future__ import annotations

import math

import pytest

from visprop import Session
from visprop.debugger.cursor import Cursor
from visprop.picture.derived import DERIVED, derive
from visprop.picture.focus import focus_of
from visprop.picture.look import Look
from visprop.picture.quantity import Quantity
from visprop.picture.step import Step, shown_example, step_of


def step(name: str, cursor: tuple[int, int], grain: str, progress: float = 1.0, batch: int = 1) -> Step:
    return step_of(Cursor(0, *cursor), Session(name).program, batch, grain, progress)


def test_at_the_start_there_is_no_step():
    assert step("lecture", (0, 0), "op") == Step()


@pytest.mark.parametrize(
    ("cursor", "grain", "wanted"),
    [
        ((5, 0), "op", ("z[2]", 0, 6)),
        ((5, 0), "neuron", ("z[2]", 3, 6)),
        ((5, 0), "product", ("z[2]", 5, 6)),
        ((4, 3), "neuron", ("z[2]", 0, 3)),
        ((4, 2), "product", ("z[2]", 1, 2)),
        ((4, 2), "op", ("z[2]", 0, 2)),
        ((5, 0), "phase", ("z[2]", 6, 6)),
        ((31, 0), "iteration", ("b[3]", 2, 2)),
    ],
)
def test_the_parts_that_a_step_covers(cursor, grain, wanted):
    found = step("lecture", cursor, grain)
    assert (found.name, found.low, found.high) == wanted
    assert found.shown == found.high and not found.moving


def test_on_its_way_a_step_shows_nothing_of_its_result():
    found = step("lecture", (4, 2), "product", 0.9)
    assert found.moving and found.shown == 1
    assert not step("lecture", (5, 0), "iteration", 0.5).moving


def test_the_example_under_way_is_seen():
    assert shown_example(step("circle", (2, 0), "op", batch=10), 3, 10) == 3
    assert shown_example(step("circle", (1, 3 * 4 * 6 + 1), "product", batch=10), 3, 10) == 6
    assert shown_example(step("circle", (1, 3 * 4 * 6 + 1), "op", batch=10), 3, 10) == 6
    assert shown_example(step("circle", (18, 7), "product", batch=10), 3, 10) == 6
    assert shown_example(step("circle", (18, 7), "neuron", batch=10), 3, 10) == 3
    assert shown_example(step("circle", (2, 0), "op", batch=10), 77, 10) == 9


def test_the_focus_of_a_fused_output_is_its_arrow_from_the_cost():
    session = Session("xor")
    number = session.program.index("dC_dz[2]") + 1
    focus = focus_of(step("xor", (number, 0), "op", batch=4), Look(), session.program)
    assert focus.costs == -1 and focus.back and focus.has_node(2, 0)


def test_a_derived_number_waits_for_its_operands():
    known, unknown = Quantity(2.0, "theta.W[1]", (0, 0)), Quantity(None, "a[0]", (0, 0))
    assert derive("term", (known, unknown)).value is None
    assert derive("term", (known, known)).value == 4.0


def test_what_overflows_is_infinite():
    assert DERIVED["partial_C.cross_entropy"]([0.0, 1.0, 2.0]) == math.inf
    huge = Quantity(1e308, "z[1]", (0, 0))
    assert derive("term", (huge, huge)).value == math.inf
    assert math.isnan(derive("error", (Quantity(math.inf, "a[1]"), Quantity(math.inf, "y"))).value)
