"""Run bar, op bar and loss curve."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.picture.walking import made, said, texts
from visprop import Session
from visprop.picture import curve, runbar
from visprop.picture.frame import Box, Disc, Polyline
from visprop.picture.look import Look
from visprop.picture.opbar import build_opbar

LOOK = Look(1324, 56)


def test_the_runs_axis_moves_in_steps():
    ends = [runbar.axis_end(kept) for kept in range(5000)]
    assert ends == sorted(ends)
    assert all(end >= kept - 1 for kept, end in enumerate(ends))
    assert len(set(ends)) < 40


@pytest.mark.parametrize("iterations", [1, 7, 250, 4321])
def test_position_and_iteration_belong_together(iterations):
    session = Session("xor")
    session.advance(iterations=iterations)
    for iteration in {0, iterations // 2, iterations - 1}:
        session.seek(iteration, len(session.program.ops))
        moment = session.moment()
        frame = runbar.build_runbar(moment, LOOK)
        ring = next(shape for shape in frame.moving if isinstance(shape, Disc))
        assert runbar.iteration_at(moment, LOOK, ring.x) == iteration
        left, right = runbar.edges(LOOK)
        assert left <= ring.x <= right
        assert runbar.span(moment, LOOK)[1] >= iterations - 1


def test_the_op_bar_has_a_cell_for_each_operation():
    session = Session("lecture")
    session.seek(0, 5)
    frame = build_opbar(session.moment(), LOOK)
    cells = {shape.id: shape for shape in frame.still if isinstance(shape, Box) and shape.id}
    assert list(cells) == [f"op {number}" for number in range(31)]
    assert [cells[f"op {n}"].fill for n in (3, 4, 5)] == ["done", "done", "canvas"]
    words = [said(text) for text in texts(frame)]
    assert {"forward pass", "cost", "backward pass", "gradient", "update", "5 of 31"} <= set(words)


def test_the_marker_says_how_much_of_the_operation_is_revealed():
    session = Session("lecture")
    session.seek(0, 4, 2)
    frame = build_opbar(session.moment(), replace(LOOK, grain="product"))
    marker = next(shape for shape in frame.still if isinstance(shape, Polyline))
    cell = next(shape for shape in frame.still if shape.id == "op 4" and isinstance(shape, Box))
    assert (marker.points[0][0] - cell.x) / cell.w == pytest.approx(2 / 6, abs=0.05)


def test_many_operations_are_scrolled_about_the_current_one():
    session = made([2] * 60)
    for op in (1, 200, len(session.program.ops)):
        session.seek(0, op)
        frame = build_opbar(session.moment(), LOOK)
        cells = [shape for shape in frame.still if isinstance(shape, Box) and shape.id]
        assert f"op {op - 1}" in {cell.id for cell in cells}
        assert all(cell.w >= 25 for cell in cells)


def test_the_curve_has_a_point_for_each_iteration_and_keeps_peaks():
    losses = np.ones(100_000)
    losses[54_321] = 9.0
    points = curve._thinned(np.arange(100_000.0), losses, 1000)
    assert len(points) <= 2000
    assert (54_321.0, 9.0) in points


def test_values_that_are_not_finite_leave_a_gap():
    session = made([1, 1], learning_rate=1e300)
    session.advance(iterations=4)
    for log in (False, True):
        frame = curve.build_curve(session.moment(), Look(800, 400), log)
        for shape in frame.still:
            if isinstance(shape, Polyline):
                assert all(0 <= x <= 800 and 0 <= y <= 400 for x, y in shape.points)


def test_a_curve_of_one_point_is_drawn():
    session = Session("lecture")
    session.advance(iterations=1)
    frame = curve.build_curve(session.moment(), Look(800, 400))
    assert [len(shape.points) for shape in frame.still if isinstance(shape, Polyline)] == [2]


def test_axis_numbers_are_not_repeated():
    session = Session("lecture")
    session.advance(iterations=3)
    for log in (False, True):
        plot = curve.Plot(Look(), 10, 0.0125, 0.0131, log)
        words = [text for _, text in curve._loss_ticks(plot)]
        assert len(words) == len(set(words))


@pytest.mark.parametrize(("op", "beyond"), [(0, "right"), (15, "both"), (31, "left")])
def test_tips_say_where_more_operations_lie_beyond_the_row(op, beyond):
    session, narrow = Session("lecture"), replace(LOOK, width=700)
    session.seek(0, op)
    frame = build_opbar(session.moment(), narrow)
    left, right = runbar.edges(narrow)
    tips = {shape.points[1][0] for shape in frame.still if isinstance(shape, Polyline) and shape.fill == "muted"}
    assert {"left" if x < left else "right" for x in tips} == ({"left", "right"} if beyond == "both" else {beyond})
    assert all(x < left or x > right for x in tips)
    whole = build_opbar(session.moment(), LOOK)
    assert not [shape for shape in whole.still if isinstance(shape, Polyline) and shape.fill == "muted"]
