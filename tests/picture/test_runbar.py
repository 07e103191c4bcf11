"""The run bar: epochs, edits and stops as marks, and what it says of a place."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.picture.walking import texts
from visprop import Session
from visprop.picture import runbar
from visprop.picture.frame import Arrow, Disc, Polyline
from visprop.picture.look import Look
from visprop.picture.marks import EDIT, STOP, Epochs, Mark, Marks, epochs_of

LOOK = Look(1324, 44)


@pytest.fixture(scope="module")
def session() -> Session:
    made = Session("circle")  # 250 rows in batches of 10: 25 iterations an epoch
    made.advance(iterations=400)
    return made


def place(frame, iteration: int, end: int) -> float:
    left, right = runbar.edges(LOOK)
    return left + iteration / end * (right - left)


def epoch_lines(frame) -> list[float]:
    """The x of the lines over the bar."""
    return [s.start[0] for s in frame.still if isinstance(s, Arrow) and s.end[1] < 13]


def test_every_epoch_has_its_line(session: Session) -> None:
    marks = Marks(epochs=epochs_of(session.runs.timeline.schedule))
    frame = runbar.build_runbar(session.moment(), LOOK, marks)
    assert epoch_lines(frame) == pytest.approx([place(frame, k, 400) for k in range(0, 401, 25)])


def test_dense_epochs_are_thinned_evenly(session: Session) -> None:
    frame = runbar.build_runbar(session.moment(), LOOK, Marks(epochs=(Epochs(0, 0, 1),)))
    lines = epoch_lines(frame)
    steps = [b - a for a, b in pairwise(lines)]
    assert min(steps) >= runbar.EPOCHS_APART
    assert max(steps) == pytest.approx(min(steps))
    assert lines[0] == place(frame, 0, 400)


def test_an_epoch_cut_short_by_an_edit_is_drawn_where_it_is_cut() -> None:
    made = Session("circle")
    made.advance(iterations=110)
    made.edit("batch_size", 50)
    made.advance(iterations=60)
    spans = epochs_of(made.runs.timeline.schedule)
    assert spans == (Epochs(0, 0, 25), Epochs(110, 5, 5))
    marks = Marks(epochs=spans)
    assert [marks.epoch_of(k) for k in range(170)] == [made.runs.timeline.schedule.epoch_of(k) for k in range(170)]
    frame = runbar.build_runbar(made.moment(), LOOK, marks)
    left = place(frame, 110, 200)
    assert left in epoch_lines(frame)
    assert place(frame, 125, 200) in epoch_lines(frame)


def test_edits_and_stops_differ_in_shape_and_stand_at_their_iteration(session: Session) -> None:
    marks = Marks((Mark(EDIT, 120, "e"), Mark(STOP, 300, "s")))
    frame = runbar.build_runbar(session.moment(), LOOK, marks)
    (diamond,) = [s for s in frame.moving if isinstance(s, Polyline)]
    stop, _ring = [s for s in frame.moving if isinstance(s, Disc)]
    assert sum(x for x, _ in diamond.points[:4]) / 4 == pytest.approx(place(frame, 120, 400))
    assert stop.x == pytest.approx(place(frame, 300, 400))
    assert diamond.fill != stop.fill


def test_many_stops_are_drawn_once_a_place_and_counted_in_words(session: Session) -> None:
    marks = Marks(tuple(Mark(STOP, k, f"stop {k}") for k in range(400)))
    frame = runbar.build_runbar(session.moment(), LOOK, marks)
    discs = [s.x for s in frame.moving if isinstance(s, Disc)][:-1]
    assert len(discs) == 200  # 2.8 pixels an iteration
    assert min(b - a for a, b in pairwise(discs)) >= runbar.APART
    said = runbar.about(session.moment(), LOOK, marks, place(frame, 200, 400)).split("\n")
    assert said[0] == "iteration 200, epoch 0"
    assert "stop 200" in said[1:]


def test_what_is_far_from_a_mark_does_not_speak_of_it(session: Session) -> None:
    marks = Marks((Mark(EDIT, 120, "Edit: b[1][0] = 1"),), epochs_of(session.runs.timeline.schedule))
    frame = runbar.build_runbar(session.moment(), LOOK, marks)
    near = runbar.about(session.moment(), LOOK, marks, place(frame, 120, 400) + 2)
    assert near.split("\n")[1:] == ["Edit: b[1][0] = 1"]
    assert runbar.about(session.moment(), LOOK, marks, place(frame, 150, 400)) == "iteration 150, epoch 6"
    assert runbar.about(session.moment(), LOOK, marks, 2.0) == ""


def test_while_it_is_dragged_a_line_shows_the_place_asked_for(session: Session) -> None:
    frame = runbar.build_runbar(session.moment(), LOOK, Marks(wanted=77))
    (line,) = [s for s in frame.moving if isinstance(s, Arrow)]
    assert line.start[0] == line.end[0] == pytest.approx(place(frame, 77, 400))
    assert len(texts(frame)) == len(texts(runbar.build_runbar(session.moment(), LOOK)))
